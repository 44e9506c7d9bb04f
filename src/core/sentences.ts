import type { Answer } from './answer/model';
import { partOf, partOfWords, perText, type Part } from './kept';
import { LANGUAGES, type Language } from './languages';
import type { Sentence } from './rules/rule';
import { slice, span } from './text/span';
import { isSpoken } from './timing';

/** The sentences of an answer in order: those of the lead first, then section by section. A run of marks without a word is none. */
export function sentencesOf(answer: Answer, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  const read = FOUND.get(language.id)!;
  for (let section = -1; section < answer.sections.length; section++) {
    const within = section < 0 ? answer.lead : answer.sections[section]!.body;
    for (const { start, end, part: known } of read(slice(answer.prose, within))) {
      const at = span(within.start + start, within.start + end);
      const part = known ?? partOf(answer.prose, at);
      sentences.push({ span: at, section, part, signals: language.signalsIn(part) });
    }
  }
  return sentences;
}

/** A sentence at its place in a section; a very long one is known by its place in the answer. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly part: Part | undefined;
}

/** By language. */
const FOUND = new Map(LANGUAGES.map((language) => [language.id, perText((text) => foundIn(text, language))]));

function foundIn(text: string, language: Language): Found[] {
  return language
    .sentences(text, span(0, text.length))
    .filter((at) => isSpoken(text, at))
    .map((at) => ({ ...at, part: partOfWords(slice(text, at)) }));
}
