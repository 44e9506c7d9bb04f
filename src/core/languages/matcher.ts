import { newFinder, partOf, type Part } from '../kept';
import { span, type Span } from '../text/span';
import { knownStem, stemNumber, TERM_WORD, wordsOf, type Words } from './en-words';
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
  // By stem: most words of a text start no term, and are passed by without a look at a node.
  const most = Math.max(-1, ...root.next.keys());
  const firsts = Array.from({ length: most + 1 }, (_, stem) => root.next.get(stem));
  const findIn = (part: Part, start: number): TermMatch[] => {
    let matches: TermMatch[] | undefined;
    const { stems, starts, ends } = stemsIn(part);
    for (let first = 0; first < stems.length; first++) {
      const stem = stems[first]!;
      let at = stem < 0 || stem > most ? undefined : firsts[stem];
      for (let last = first; at !== undefined; at = at.next.get(stems[last]!)) {
        for (const term of at.terms) (matches ??= []).push({ term, span: span(start + starts[first]!, start + ends[last]!) });
        if (++last >= stems.length) break;
      }
    }
    return matches ?? NONE;
  };
  return { findIn, find: (prose, within) => findIn(partOf(prose, within), within.start) };
}

interface Stems {
  readonly of: Words;
  readonly stems: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Term by term, as words with hyphens are more than one. */
function stemsIn(part: Part): Stems {
  const words = wordsOf(part);
  const known = part.found[STEMS] as Stems | undefined;
  if (known?.of === words) return known;
  const terms = termsOf(part, words);
  part.found[STEMS] = terms;
  return terms;
}

const STEMS = newFinder();

function termsOf(part: Part, of: Words): Stems {
  const { words, starts: places, ends: behind, isForeign } = of;
  if (!isForeign && words.every(({ isOne }) => isOne)) return { of, stems: words.map(({ stem }) => stem), starts: places, ends: behind };
  const stems: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  if (isForeign) {
    for (const { 0: word, index } of part.text.matchAll(TERM_WORD)) {
      stems.push(knownStem(word));
      starts.push(index);
      ends.push(index + word.length);
    }
    return { of, stems, starts, ends };
  }
  for (let at = 0; at < words.length; at++) {
    for (const { stem, start, end } of words[at]!.parts) {
      stems.push(stem);
      starts.push(places[at]! + start);
      ends.push(places[at]! + end);
    }
  }
  return { of, stems, starts, ends };
}

/** Finds terms in text without spaces between words. Widths and cases of Latin letters make no difference. */
export function characterMatcher(terms: readonly string[]): TermMatcher {
  const root = node<number>();
  terms.forEach((term, index) => {
    let at = root;
    for (let next = 0; next < term.length; next++) at = child(at, foldUnit(term.charCodeAt(next)));
    if (at !== root) at.terms.push(index);
  });
  // Most places of a text are passed by without a look into the table of first letters.
  const likely = new Uint8Array(LIKELY);
  for (const unit of root.next.keys()) likely[unit % LIKELY] = 1;
  const find = (prose: string, within: Span, start: number): TermMatch[] => {
    let matches: TermMatch[] | undefined;
    for (let first = within.start; first < within.end; first++) {
      const unit = foldUnit(prose.charCodeAt(first));
      if (likely[unit % LIKELY] === 0) continue;
      let at = root.next.get(unit);
      for (let next = first + 1; at !== undefined; next++) {
        if (at.terms.length > 0 && onBoundary(prose, within, first, next))
          for (const term of at.terms) (matches ??= []).push({ term, span: span(start + first, start + next) });
        if (next >= within.end) break;
        at = at.next.get(foldUnit(prose.charCodeAt(next)));
      }
    }
    return matches ?? NONE;
  };
  return {
    find: (prose, within) => find(prose, within, 0),
    findIn: ({ text }, start) => find(text, { start: 0, end: text.length }, start),
  };
}

const LIKELY = 1024;
const NONE: TermMatch[] = [];

/** Full-width letters and digits as half-width ones in lower case. */
function foldUnit(unit: number): number {
  const half = unit === 0x3000 ? 0x20 : unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  return half >= 0x41 && half <= 0x5a ? half | 0x20 : half;
}

/** A match that begins or ends with a Latin letter must not cut a word. */
function onBoundary(prose: string, within: Span, start: number, end: number): boolean {
  const isLatinAt = (at: number) => at >= within.start && at < within.end && isLatin(foldUnit(prose.charCodeAt(at)));
  return !(isLatinAt(start) && isLatinAt(start - 1)) && !(isLatinAt(end - 1) && isLatinAt(end));
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
