import type { Answer } from './answer/model';
import { partOf } from './kept';
import type { Language } from './languages';
import type { Sentence } from './rules/rule';
import { isSpoken } from './timing';

/** The sentences of an answer in order: those of the lead first, then section by section. A run of marks without a word is none. */
export function sentencesOf(answer: Answer, language: Language): Sentence[] {
  const parts = [{ span: answer.lead, section: -1 }, ...answer.sections.map((section, at) => ({ span: section.body, section: at }))];
  return parts.flatMap((part) =>
    language
      .sentences(answer.prose, part.span)
      .filter((sentence) => isSpoken(answer.prose, sentence))
      .map((sentence) => ({
        span: sentence,
        section: part.section,
        part: partOf(answer.prose, sentence),
        signals: language.signals(answer.prose, sentence),
      })),
  );
}
