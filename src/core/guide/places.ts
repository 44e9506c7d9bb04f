import { contentSpan, scanLines, type Line } from '../text/lines';
import { span, type Span } from '../text/span';
import { fieldsOf, type FieldValue } from './item';
import { partAt } from './headings';
import type { PartLabel } from './labels';

/** A name that stands in a field of a question: `Skill areas: **Planning**, Baking`, or its kind. */
export interface Mention {
  readonly label: 'skill-areas' | 'facets' | 'kind';
  readonly name: string;
  readonly span: Span;
}

const LISTS = ['kind', 'skill-areas', 'facets', 'seconds', 'note', 'asked', 'source'] as const;

/** Every kind, skill area and facet that a question names, in the order of the text. */
export function mentionsIn(text: string, lines: readonly Line[] = scanLines(text)): Mention[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'item' || line.indent < 2) return [];
    return (fieldsOf(text, line, LISTS) ?? []).flatMap((field) =>
      field.label === 'skill-areas' || field.label === 'facets' || field.label === 'kind' ? namesOf(field, field.label) : [],
    );
  });
}

function namesOf(field: FieldValue, label: Mention['label']): Mention[] {
  return [...field.value.matchAll(/[^,、，*]{1,200}/g)].flatMap(({ 0: words, index }) => {
    const name = words.trim();
    if (name === '') return [];
    const start = field.span.start + index + words.indexOf(name);
    return [{ label, name, span: span(start, start + name.length) }];
  });
}

/** Index of the line that is the heading of a part; -1 where the guide has none. */
export function partHeading(text: string, lines: readonly Line[], part: PartLabel): number {
  return lines.findIndex((line, at) => line.kind === 'heading' && line.level === 2 && partAt(text, lines, at) === part);
}

/** The last line with words among `lines[from, to)`, which lies at `from` at least. */
export function lastFilled(lines: readonly Line[], from: number, to: number): Line | undefined {
  let at = to - 1;
  while (at > from && lines[at]!.kind === 'blank') at--;
  return lines[at];
}

/** Index of the first heading of at most this level behind `from`; the number of lines where there is none. */
export function nextHeading(lines: readonly Line[], from: number, level: number): number {
  const found = lines.findIndex((line, at) => at > from && line.kind === 'heading' && line.level <= level);
  return found < 0 ? lines.length : found;
}

/** The last line of the list item that starts in `lines[from]`, with all that is indented under it. */
export function endOfItem(text: string, lines: readonly Line[], from: number): Line {
  let last = lines[from]!;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.kind === 'blank') continue;
    const indented = /^(?: {2}|\t)/.test(text.slice(line.start, line.start + 2));
    const lazy = line.kind === 'paragraph' && lines[at - 1]!.kind !== 'blank';
    if (!indented && !lazy) break;
    last = line;
  }
  return last;
}

/** What stands before the words of an item: its indent, mark and box. */
export function markOf(text: string, line: Line): string {
  return text.slice(line.start, contentSpan(text, line).start);
}
