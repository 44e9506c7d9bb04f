import type { Answer } from './answer/model';
import { partOf } from './kept';
import type { Language } from './languages';
import type { Sentence } from './rules/rule';
import { isSpoken } from './timing';

/** The sentences of an answer in order: those of the lead first, then section by section. A run of marks without a word is none. */
export function sentencesOf(answer: Answer, language: Language): Sentence[] {
  const parts = [{ span: answer.lead, section: -1 }, ...answer.sections.map((section, at) => ({ span: section.body, section: at }))];
  const sentences: Sentence[] = [];
  for (const { span: within, section } of parts) {
    for (const span of language.sentences(answer.prose, within)) {
      if (!isSpoken(answer.prose, span)) continue;
      const part = partOf(answer.prose, span);
      sentences.push({ span, section, part, signals: language.signalsIn(part) });
    }
  }
  return sentences;
}
