import { keptPerPart } from '../kept';
import { span, type Span } from '../text/span';
import { knownStem, stemCount, stemNumber, TERM_WORD, wordsOf } from './en-words';
import type { TermMatch, TermMatcher } from './language';

interface Node<Key> {
  readonly next: Map<Key, Node<Key>>;
  /** Terms that end here. */
  terms: number[];
}

/**
 * Finds terms of a language that parts its words by spaces. Words are compared by their stems; each is looked at once, so
 * the cost does not grow with the number of terms.
 */
export function wordMatcher(terms: readonly string[]): TermMatcher {
  const root = node<number>();
  terms.forEach((term, index) => {
    let at = root;
    for (const [word] of term.normalize('NFKC').toLowerCase().matchAll(TERM_WORD)) at = child(at, stemNumber(word));
    if (at !== root) at.terms.push(index);
  });
  const firsts: (Node<number> | undefined)[] = [];
  for (const [stem, first] of root.next) firsts[stem] = first;
  return {
    find(prose: string, within: Span): TermMatch[] {
      const matches: TermMatch[] = [];
      const found = stemsIn(prose, within);
      for (let first = 0; first < found.stems.length; first++) {
        const stem = found.stems[first]!;
        let at = stem < 0 ? undefined : firsts[stem];
        for (let last = first; at !== undefined; at = at.next.get(found.stems[last]!)) {
          for (const term of at.terms) matches.push({ term, span: span(found.starts[first]!, found.ends[last]!) });
          if (++last >= found.stems.length) break;
        }
      }
      return matches;
    },
  };
}

interface Stems {
  readonly stems: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Term by term, as words with hyphens are more than one. */
const stemsIn = keptPerPart((prose: string, within: Span): Stems => {
  const { words, starts: places, isForeign } = wordsOf(prose, within);
  const stems: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  if (isForeign) {
    for (const { 0: word, index } of prose.slice(within.start, within.end).matchAll(TERM_WORD)) {
      stems.push(knownStem(word));
      starts.push(within.start + index);
      ends.push(within.start + index + word.length);
    }
    return { stems, starts, ends };
  }
  for (let at = 0; at < words.length; at++) {
    for (const part of words[at]!.parts) {
      stems.push(part.stem);
      starts.push(places[at]! + part.start);
      ends.push(places[at]! + part.end);
    }
  }
  return { stems, starts, ends };
}, stemCount);

/** Finds terms in text without spaces between words. Widths and cases of Latin letters make no difference. */
export function characterMatcher(terms: readonly string[]): TermMatcher {
  const root = node<string>();
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
        let at: Node<string> | undefined = root;
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

function node<Key>(): Node<Key> {
  return { next: new Map(), terms: [] };
}

function child<Key>(parent: Node<Key>, key: Key): Node<Key> {
  let found = parent.next.get(key);
  if (!found) parent.next.set(key, (found = node()));
  return found;
}
