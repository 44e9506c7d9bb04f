import type { Part } from '../kept';
import type { LanguageId } from '../languages/language';
import type { Span } from '../text/span';
import type { PhraseList } from '.';
import { LEXICONS, type Lists } from './lexicon';

/** A pattern that is looked for in sentences together with all others; where it does not occur, it is never run. */
export class Sign {
  readonly #lists: Lists;
  readonly #number: number;

  constructor(lists: Lists, number: number) {
    this.#lists = lists;
    this.#number = number;
  }

  /** Whether it occurs in a part of a text. */
  isIn(part: Part): boolean {
    return this.#lists.has(this.#number, part);
  }

  /** False where it occurs in none of the sentences of an answer: one look for all of them. */
  mayBeIn(sentences: readonly { readonly part: Part }[]): boolean {
    return this.#lists.mayHave(this.#number, sentences);
  }

  /** Where it occurs, counted from the start of the part. */
  findIn(part: Part): Span[] {
    return this.#lists.find(this.#number, part);
  }
}

/** A sign from a pattern, of whose flags only `i` is asked. */
export function sign(language: LanguageId, pattern: RegExp): Sign {
  return new Sign(
    LEXICONS[language].add(() => [listOf(pattern.source, pattern.flags.includes('i'))]),
    0,
  );
}

/** A sign in each language; only the one of the answer is looked for in it. */
export function signs(en: RegExp, ja: RegExp): Readonly<Record<LanguageId, Sign>> {
  return { en: sign('en', en), ja: sign('ja', ja) };
}

/** A pattern as a list of phrases, with the ends of words that stand around all of it set apart. */
export function listOf(source: string, ignoreCase: boolean): PhraseList {
  const isWord = source.startsWith('\\b(?:') && source.endsWith(')\\b') && closes(source, 2) === source.length - 3;
  return isWord
    ? { entries: [source.slice(5, -3)], before: '\\b', after: '\\b', ignoreCase }
    : { entries: [source], before: '', after: '', ignoreCase };
}

/** Where the group that opens at `open` is closed. */
function closes(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    const unit = source[at]!;
    if (unit === '\\') at++;
    else if (unit === '[') while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    else if (unit === '(') depth++;
    else if (unit === ')' && --depth === 0) return at;
  }
  return -1;
}
