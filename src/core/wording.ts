import type { Cue } from './languages/language';
import { shorten } from './shape';
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
