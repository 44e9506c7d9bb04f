import words from './words/repairs.json';
import type { Span } from '../text/span';

/** A garbled word and what it was; never longer than what stands there. */
export interface Mend extends Span {
  readonly to: string;
}

const CAMEL = /[A-Za-z][a-z]{3,18}[A-Z][a-z]{2,10}/g;
const MOJIBAKE = /â€[™˜œ\u009d"“”¦]|â€|Ã[©¨¼¶¤¡³±]|Â(?=[\s\u00a0])/g;

/**
 * Words that are certainly garbled. Two kinds only: a name of a field that a site put into the middle of a common word
 * (`candi|publish|Dates`), and UTF-8 that was read as Windows-1252.
 */
export function repairsIn(text: string): Mend[] {
  const mends: Mend[] = [];
  for (const found of /[a-z][A-Z]/.test(text) ? text.matchAll(CAMEL) : []) {
    const to = wholeWord(found[0]);
    if (to) mends.push({ start: found.index, end: found.index + found[0].length, to });
  }
  if (text.includes('â€') || text.includes('Ã') || text.includes('Â')) {
    for (const found of text.matchAll(MOJIBAKE))
      mends.push({
        start: found.index,
        end: found.index + found[0].length,
        to: (words.characters as Readonly<Record<string, string>>)[found[0]] ?? '',
      });
  }
  return mends.sort((a, b) => a.start - b.start);
}

function wholeWord(token: string): string | undefined {
  let capital = token.length - 1;
  while (capital > 0 && !/[A-Z]/.test(token[capital]!)) capital--;
  const tail = token.slice(capital).toLowerCase();
  for (let at = capital - 3; at >= 1; at--) {
    const word = token.slice(0, at) + tail;
    if (words.words.includes(word.toLowerCase())) return word;
  }
  return undefined;
}
