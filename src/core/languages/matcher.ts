import type { Span } from '../text/span';
import { span } from '../text/span';
import type { TermMatch, TermMatcher } from './language';

interface Node {
  readonly next: Map<string, Node>;
  /** Terms that end here. */
  terms: number[];
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/**
 * Finds terms of a language that parts its words by spaces. Words are compared by `stem`; each is looked at once, so
 * the cost does not grow with the number of terms.
 */
export function wordMatcher(terms: readonly string[], stem: (word: string) => string): TermMatcher {
  const root = node();
  terms.forEach((term, index) => {
    let at = root;
    for (const [word] of term.normalize('NFKC').toLowerCase().matchAll(WORD)) at = child(at, stem(word));
    if (at !== root) at.terms.push(index);
  });
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    let known = stems.get(word);
    if (known === undefined) {
      if (stems.size > 5000) stems.clear();
      stems.set(word, (known = stem(word)));
    }
    return known;
  };
  return {
    find(prose: string, within: Span): TermMatch[] {
      const words: { stem: string; start: number; end: number }[] = [];
      for (const found of prose.slice(within.start, within.end).matchAll(WORD)) {
        const start = within.start + found.index;
        words.push({ stem: stemOf(found[0].toLowerCase()), start, end: start + found[0].length });
      }
      const matches: TermMatch[] = [];
      for (let first = 0; first < words.length; first++) {
        let at: Node | undefined = root;
        for (let last = first; last < words.length && (at = at.next.get(words[last]!.stem)); last++) {
          for (const term of at.terms) matches.push({ term, span: span(words[first]!.start, words[last]!.end) });
        }
      }
      return matches;
    },
  };
}

/** Finds terms in text without spaces between words. Widths and cases of Latin letters make no difference. */
export function characterMatcher(terms: readonly string[]): TermMatcher {
  const root = node();
  terms.forEach((term, index) => {
    let at = root;
    for (const unit of foldWidth(term)) at = child(at, unit);
    if (at !== root) at.terms.push(index);
  });
  return {
    find(prose: string, within: Span): TermMatch[] {
      const text = foldWidth(prose.slice(within.start, within.end));
      const matches: TermMatch[] = [];
      for (let first = 0; first < text.length; first++) {
        let at: Node | undefined = root;
        for (let last = first; last < text.length && (at = at.next.get(text[last]!)); last++) {
          if (at.terms.length === 0 || !onBoundary(text, first, last + 1)) continue;
          for (const term of at.terms) matches.push({ term, span: span(within.start + first, within.start + last + 1) });
        }
      }
      return matches;
    },
  };
}

/** Full-width letters and digits as half-width ones in lower case, unit by unit, so that offsets stay. */
export function foldWidth(text: string): string {
  return text.replace(/[A-Z\uff01-\uff5e\u3000]/g, (unit) => {
    const code = unit.charCodeAt(0);
    const half = code === 0x3000 ? 0x20 : code > 0xff00 ? code - 0xfee0 : code;
    return half >= 0x41 && half <= 0x5a ? String.fromCharCode(half + 32) : String.fromCharCode(half);
  });
}

/** A match that begins or ends with a Latin letter must not cut a word. */
function onBoundary(text: string, start: number, end: number): boolean {
  return (
    !(isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) &&
    !(isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)))
  );
}

function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

function node(): Node {
  return { next: new Map(), terms: [] };
}

function child(parent: Node, key: string): Node {
  let found = parent.next.get(key);
  if (!found) parent.next.set(key, (found = node()));
  return found;
}
