import { spansOf } from '../text/matches';
import { rolledPattern } from '../text/rolled';
import { Scratch, Shelf } from '../text/scratch';
import { span, type Span } from '../text/span';
import { AFTERS, type After, type Before } from './ends';
import { Entries } from './entries';
import { asItIs, unfolding, type Unfold } from './fold';
import type { Scan, WalkedWords } from './scan';
import { Trie } from './trie';
import { STEP, Walker } from './walker';

export { AFTERS, BEFORES, type After, type Before } from './ends';
export type { Scan, WalkedWord, WalkedWords } from './scan';

/** Phrases as a list of small patterns; a list finds what `before(?:one|other|…)after` finds, from left to right. */
export interface PhraseList {
  readonly entries: readonly string[];
  readonly before: Before;
  readonly after: After;
  readonly ignoreCase: boolean;
}

/** Lists of phrases made ready to be looked for; see `pack.ts`. */
export interface PackedIndex {
  readonly trie: string;
  /** By mark of the trie: how many entries it has, and of each its list, its rank in the list, and its pattern or 0. */
  readonly entries: string;
  /** How many marks there are. */
  readonly marks: number;
  readonly patterns: readonly string[];
  /** By number of the pattern: the list of texts of which each of its matches has one, or 0. */
  readonly needs: string;
  /** How many such lists there are; they stand behind all others. */
  readonly listsOfNeeds: number;
  /** What stands beside the phrases of each list, and whether it has any. */
  readonly lists: string;
  /** Lists of which not all can be told by how it starts: letters that tell that one may be there, and the whole pattern. */
  readonly loose: Readonly<Record<number, { readonly letters: readonly string[]; readonly source: string }>>;
  /** The signs in the texts of the trie, in the entries and in the patterns and the sources of what is loose, where they are folded; see `fold.ts`. */
  readonly signs?: { readonly trie: string; readonly entries: string; readonly patterns: string };
}

const NONE = Object.freeze<Span[]>([]) as Span[];
const NO_NUMBERS: readonly number[] = Object.freeze<number[]>([]);

/**
 * Many lists of phrases, looked for at once: one walk over the text along a trie of what the phrases start with tells which
 * may stand where; only what a phrase leaves open is then looked at by its own pattern, and only when it is asked for. So a
 * list of which nothing occurs costs nothing.
 */
export class PhraseIndex {
  readonly #walker: Walker;
  readonly #entries: Entries;
  readonly #sources: readonly string[];
  readonly #unfold: Unfold;
  readonly #patterns: (RegExp | undefined)[] = [];
  readonly #loose: PackedIndex['loose'];
  readonly #isLoose: Uint8Array;
  readonly #wholes: (RegExp | undefined)[] = [];
  readonly #letters: (RegExp | undefined)[] = [];
  readonly #among = new Scratch();
  /** Where in what was met the list in hand stands. */
  readonly #near = new Scratch();
  /** Where phrases of the list in hand stand: starts and ends. */
  readonly #settled = new Scratch();
  readonly #shelf = new Shelf();

  /** `hasSpaces`: whether the language parts its words, so that no phrase starts inside one. */
  constructor(index: PackedIndex, hasSpaces: boolean) {
    const { patterns, lists, loose, signs } = index;
    this.#entries = new Entries(signs ? { ...index, entries: unfolding(signs.entries)(index.entries) } : index);
    this.#walker = new Walker(new Trie(index.trie, signs && unfolding(signs.trie)), this.#entries, hasSpaces);
    this.#sources = patterns;
    this.#unfold = signs ? unfolding(signs.patterns) : asItIs;
    this.#loose = loose;
    this.#isLoose = new Uint8Array(lists.length);
    for (const list of Object.keys(loose)) this.#isLoose[Number(list)] = 1;
  }

  /** Looks for all lists at once. Where the words of the text are given, each is walked along only when it is new. */
  scan(text: string, words?: WalkedWords): Scan {
    const walker = this.#walker;
    if (!words || !walker.walkWords(text, words)) walker.walk(text);
    const { met, bits, sure } = walker;
    const { width } = this.#entries;
    const size = 2 * width + met.size;
    const at = this.#shelf.take(size);
    const { numbers } = this.#shelf;
    for (let where = 0; where < width; where++) {
      numbers[at + where] = bits[where]!;
      numbers[at + width + where] = sure[where]!;
    }
    for (let one = 0; one < met.size; one++) numbers[at + 2 * width + one] = met.at(one);
    return { by: this, text, numbers, at, end: at + size, found: undefined };
  }

  isEmpty(list: number): boolean {
    return this.#entries.isUsed[list] === 0;
  }

  /** Whether something of a list is there: most often a look at a bit is enough. */
  has(scan: Scan, list: number): boolean {
    const { numbers } = scan;
    const at = scan.at + (list >> 5);
    const bit = 1 << (list & 31);
    const isMet = (numbers[at]! & bit) !== 0;
    if ((numbers[at + this.#entries.width]! & bit) !== 0 || (!isMet && this.#isLoose[list] === 0)) return isMet;
    return this.#isLoose[list] === 0 ? this.#isKnown(scan, list, this.#settle(scan, list, 1) > 0) : this.find(scan, list).length > 0;
  }

  newBits(): Int32Array {
    return new Int32Array(this.#entries.width);
  }

  /** Adds a bit for each list of which something may be there. */
  addBits({ numbers, at }: Scan, bits: Int32Array): void {
    for (let where = 0; where < bits.length; where++) bits[where]! |= numbers[at + where]!;
  }

  /** Whether something of a list may be there by such bits. */
  mayHave(bits: Int32Array, list: number): boolean {
    return (bits[list >> 5]! & (1 << (list & 31))) !== 0 || this.#isLoose[list] !== 0;
  }

  /** Which of some lists, numbered from `first` on, something is there of: their places among those given. */
  among(scan: Scan, first: number, numbers: readonly number[]): readonly number[] {
    const among = this.#among;
    among.clear();
    for (let at = 0; at < numbers.length; at++) if (this.has(scan, first + numbers[at]!)) among.add(at);
    return among.size === 0 ? NO_NUMBERS : among.copy();
  }

  /** How often phrases of a list are there, none of them in another. */
  count(scan: Scan, list: number): number {
    if (!this.has(scan, list)) return 0;
    return this.#isLoose[list] === 0 ? this.#settle(scan, list, Infinity) : this.find(scan, list).length;
  }

  /** Where phrases of a list stand, from left to right and none in another. */
  find(scan: Scan, list: number): Span[] {
    const { numbers } = scan;
    const at = scan.at + (list >> 5);
    const bit = 1 << (list & 31);
    const isMet = (numbers[at]! & bit) !== 0;
    if (!isMet && ((numbers[at + this.#entries.width]! & bit) !== 0 || this.#isLoose[list] === 0)) return NONE;
    for (let known = scan.found; known; known = known.next) if (known.list === list) return known.spans;
    const isWhole = this.#isLoose[list] !== 0 && this.#mayHold(scan, list);
    const spans = isWhole ? this.#all(scan, list) : isMet && this.#settle(scan, list, Infinity) > 0 ? this.#spans() : NONE;
    if (this.#isKnown(scan, list, spans.length > 0)) scan.found = { list, spans, next: scan.found };
    return spans;
  }

  /** Notes whether something of a list is there. */
  #isKnown(scan: Scan, list: number, isThere: boolean): boolean {
    const { numbers } = scan;
    const at = scan.at + (list >> 5);
    const bit = 1 << (list & 31);
    if (isThere) numbers[at]! |= bit;
    else numbers[at]! &= ~bit;
    numbers[at + this.#entries.width]! |= bit;
    return isThere;
  }

  #mayHold({ text }: Scan, list: number): boolean {
    let letters = this.#letters[list];
    if (!letters) this.#letters[list] = letters = new RegExp(this.#loose[list]!.letters.map(escaped).join('|'), 'i');
    return letters.test(text);
  }

  /** The whole pattern, for what cannot be told by how it starts. */
  #all({ text }: Scan, list: number): Span[] {
    let whole = this.#wholes[list];
    if (!whole)
      this.#wholes[list] = whole = rolledPattern(this.#unfold(this.#loose[list]!.source), this.#entries.ignoresCase[list] ? 'gi' : 'g');
    return spansOf(whole, text);
  }

  /** How many phrases of a list stand in what was met of it, `most` at most; `#settled` has their places. */
  #settle(scan: Scan, list: number, most: number): number {
    const near = this.#near;
    const settled = this.#settled;
    const { numbers, end: metEnd } = scan;
    near.clear();
    settled.clear();
    const { list: listOf, width } = this.#entries;
    for (let at = scan.at + 2 * width; at < metEnd; at += STEP) if (listOf[numbers[at]!] === list) near.add(at);
    let last = 0;
    for (let from = 0, to: number; from < near.size && settled.size < 2 * most; from = to) {
      const start = numbers[near.at(from) + 1]!;
      to = from + 1;
      while (to < near.size && numbers[near.at(to) + 1] === start) to++;
      if (start < last) continue;
      const end = to === from + 1 ? this.#endOf(scan, near.at(from)) : this.#endOfFirst(scan, from, to);
      if (end === 0) continue;
      settled.add(start);
      settled.add((last = end));
    }
    return settled.size / 2;
  }

  #spans(): Span[] {
    const settled = this.#settled;
    const spans = new Array<Span>(settled.size / 2);
    for (let at = 0; at < spans.length; at++) spans[at] = span(settled.at(2 * at), settled.at(2 * at + 1));
    return spans;
  }

  /** The end of what may stand at a place; 0 where the pattern of its entry says that it is not there. */
  #endOf({ text, numbers }: Scan, at: number): number {
    const { list, pattern: patternOf } = this.#entries;
    const entry = numbers[at]!;
    const number = patternOf[entry]!;
    if (number === 0) return numbers[at + 2]!;
    const pattern = (this.#patterns[number] ??= this.#compiled(number, list[entry]!));
    pattern.lastIndex = numbers[at + 1]!;
    return pattern.test(text) ? pattern.lastIndex : 0;
  }

  #compiled(number: number, list: number): RegExp {
    const { after, ignoresCase } = this.#entries;
    return rolledPattern(`(?:${this.#unfold(this.#sources[number - 1]!)})${AFTERS[after[list]!]!}`, ignoresCase[list] ? 'iy' : 'y');
  }

  /** The end of the phrase that the list finds first among those that may stand at one place, in its own order; 0 where it finds none. */
  #endOfFirst(scan: Scan, from: number, to: number): number {
    const near = this.#near;
    const { rank, pattern } = this.#entries;
    let tried = -1;
    let failed = 0;
    for (;;) {
      let best = -1;
      let bestRank = 0;
      for (let one = from; one < to; one++) {
        const own = rank[scan.numbers[near.at(one)]!]!;
        if (own <= tried || (best >= 0 && own >= bestRank)) continue;
        best = near.at(one);
        bestRank = own;
      }
      if (best < 0) return 0;
      tried = bestRank;
      const number = pattern[scan.numbers[best]!]!;
      // Of one alternative a single look is enough, however many of its starts were met.
      if (number !== 0 && number === failed) continue;
      const end = this.#endOf(scan, best);
      if (end > 0) return end;
      failed = number;
    }
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
