import type { Message } from './message';
import type { Report } from './rules/rule';
import { shorten } from './shape';
import { slice, type Span } from './text/span';

/** Words that are told of for one reason and stand near each other, as one report that names them; the other places have a message of their own. */
export function* asOne(message: string, [first, ...others]: readonly Span[], text: string, other: Message): Generator<Report> {
  if (!first) return;
  const words = [first, ...others.slice(0, NAMED - 1)].map((place) => shorten(slice(text, place))).join(' … ');
  yield { message, data: { words }, span: first, related: others.map((place) => ({ span: place, message: other })) };
}

const NAMED = 4;
