import type { Cue } from './languages/language';
import { shorten } from './shape';
import type { Message } from './message';
import { placed, slice, type Span } from './text/span';
import type { Report, RuleContext, Sentence } from './rules/rule';

/** Where sentences give a cue, in order. */
export function placesOf({ language }: Pick<RuleContext, 'language'>, cue: Cue, sentences: readonly Sentence[]): Span[] {
  const places: Span[] = [];
  for (const { span, part } of sentences) {
    if (language.gives(cue, part)) places.push(...placed(language.cueIn(cue, part), span.start));
  }
  return places;
}

/** Reports `word`, with the words in `words`, wherever a sentence gives a cue. */
export function* reportWords(context: RuleContext, cue: Cue, sentences: readonly Sentence[] = context.sentences): Generator<Report> {
  const { answer, language } = context;
  for (const { span, part } of sentences) {
    if (!language.gives(cue, part)) continue;
    for (const place of placed(language.cueIn(cue, part), span.start)) {
      yield { message: 'word', data: { words: shorten(slice(answer.text, place)) }, span: place };
    }
  }
}

/** Reports gathered into the first of those for which `key` says the same, with the places of the others, so that one remark is made once. */
export function* once(reports: Iterable<Report>, more: Message, key: (report: Report) => unknown = () => ''): Generator<Report> {
  const groups = new Map<unknown, Report[]>();
  for (const report of reports) groups.set(key(report), [...(groups.get(key(report)) ?? []), report]);
  for (const [first, ...others] of groups.values())
    yield { ...first!, ...(others.length > 0 && { related: others.slice(0, 9).map(({ span }) => ({ span, message: more })) }) };
}

/** The words a report is about, however they are written. */
export function wordsOf({ data }: Report): string {
  return String(data?.['words']).toLowerCase();
}
