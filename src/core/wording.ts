import type { Cue } from './languages/language';
import { shorten } from './shape';
import { slice, type Span } from './text/span';
import type { Report, RuleContext, Sentence } from './rules/rule';

/** Where sentences give a cue, in order. */
export function placesOf({ answer, language }: Pick<RuleContext, 'answer' | 'language'>, cue: Cue, sentences: readonly Sentence[]): Span[] {
  return sentences.flatMap(({ span, part }) => (language.gives(cue, part) ? language.cue(cue, answer.prose, span) : []));
}

/** Reports `word`, with the words in `words`, wherever a sentence gives a cue. */
export function* reportWords(context: RuleContext, cue: Cue, sentences: readonly Sentence[] = context.sentences): Generator<Report> {
  const { answer, language } = context;
  for (const { span, part } of sentences) {
    if (!language.gives(cue, part)) continue;
    for (const place of language.cue(cue, answer.prose, span)) {
      yield { message: 'word', data: { words: shorten(slice(answer.text, place)) }, span: place };
    }
  }
}
