import { span, type Span } from '../text/span';
import { matchesOf } from '../text/matches';
import { Scratch } from '../text/scratch';
import { AFTERS, follows, isWord, precedes, type After, type Before } from './ends';
import type { Scan, Walk, WalkedWord, WalkedWords } from './scan';
import { numberAt, Trie } from './trie';

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
  readonly patterns: readonly string[];
  /** By number of the pattern: the list of texts of which each of its matches has one, or 0. */
  readonly needs: string;
  /** How many such lists there are; they stand behind all others. */
  readonly listsOfNeeds: number;
  /** What stands beside the phrases of each list. */
  readonly lists: string;
  /** Lists of which not all can be told by how it starts: letters that tell that one may be there, and the whole pattern. */
  readonly loose: Readonly<Record<number, { readonly letters: readonly string[]; readonly source: string }>>;
}

const NONE = Object.freeze<Span[]>([]) as Span[];
const SPACE = 0x20;
const NOTHING: Walk = { marks: [], open: [], spaced: [] };
/** Of a word in which phrases start behind others that go on behind it: it is walked along each time. */
const MIXED: Walk = { marks: [], open: [], spaced: [] };
/** Numbers of what is met at one place, and of a list that was met. */
const STEP = 3;
const LIST_STEP = 3;

/**
 * Many lists of phrases, looked for at once: one walk over the text along a trie of what the phrases start with tells which
 * may stand where; only what a phrase leaves open is then looked at by its own pattern, and only when it is asked for. So a
 * list of which nothing occurs costs nothing.
 */
export class PhraseIndex {
  readonly #hasSpaces: boolean;
  readonly #trie: Trie;
  readonly #sources: readonly string[];
  readonly #patterns: (RegExp | undefined)[] = [];
  readonly #loose: PackedIndex['loose'];
  readonly #wholes = new Map<number, RegExp>();
  readonly #letters: (RegExp | undefined)[] = [];
  /** By list. */
  readonly #before: Uint8Array;
  readonly #after: Uint8Array;
  readonly #ignoresCase: Uint8Array;
  readonly #isLoose: Uint8Array;
  readonly #isUsed: Uint8Array;
  /** By entry; those of a mark start at `#starts` of it and end before those of the next. */
  readonly #list: Uint16Array;
  readonly #rank: Uint16Array;
  readonly #pattern: Uint16Array;
  /** By pattern; and the first of the lists that are met for patterns only. */
  readonly #needs: Uint16Array;
  readonly #firstOfNeeds: number;
  readonly #starts: number[] = [0, 0];
  /** By mark: whether all of its entries end a word. */
  readonly #endsWord: boolean[] = [false];
  readonly #noBits: readonly number[];
  /** What the scan in hand has met so far; see `Scan`. */
  readonly #met = new Scratch();
  readonly #lists = new Scratch();
  /** By list that was met: where it stands in `#lists`. */
  readonly #places: Uint16Array;
  #bits: number[] = [];
  #sure: number[] = [];

  /** `hasSpaces`: whether the language parts its words, so that no phrase starts inside one. */
  constructor({ trie, entries, patterns, needs, listsOfNeeds, lists, loose }: PackedIndex, hasSpaces: boolean) {
    this.#hasSpaces = hasSpaces;
    this.#trie = new Trie(trie);
    this.#sources = patterns;
    this.#loose = loose;
    const count = lists.length + listsOfNeeds;
    this.#firstOfNeeds = lists.length;
    this.#needs = new Uint16Array(needs.length);
    for (let pattern = 0; pattern < needs.length; pattern++) this.#needs[pattern] = numberAt(needs, pattern);
    this.#places = new Uint16Array(count);
    this.#before = new Uint8Array(count);
    this.#after = new Uint8Array(count);
    this.#ignoresCase = new Uint8Array(count);
    this.#isLoose = new Uint8Array(count);
    this.#isUsed = new Uint8Array(count);
    for (const list of Object.keys(loose)) this.#isLoose[Number(list)] = this.#isUsed[Number(list)] = 1;
    for (let list = 0; list < lists.length; list++) {
      const ends = numberAt(lists, list);
      this.#ignoresCase[list] = ends & 1;
      this.#after[list] = (ends >> 1) % AFTERS.length;
      this.#before[list] = Math.floor((ends >> 1) / AFTERS.length);
    }
    this.#noBits = Array.from({ length: (count + 31) >> 5 }, () => 0);
    const most = Math.ceil(entries.length / 3);
    const listOf = (this.#list = new Uint16Array(most));
    const rankOf = (this.#rank = new Uint16Array(most));
    const patternOf = (this.#pattern = new Uint16Array(most));
    const starts = this.#starts;
    const isUsed = this.#isUsed;
    const after = this.#after;
    let entry = 0;
    for (let at = 0; at < entries.length;) {
      let endsWord = true;
      for (let left = numberAt(entries, at++); left > 0; left--, at += 3, entry++) {
        const list = (listOf[entry] = numberAt(entries, at));
        rankOf[entry] = numberAt(entries, at + 1);
        const pattern = (patternOf[entry] = numberAt(entries, at + 2));
        isUsed[list] = 1;
        endsWord &&= pattern === 0 && after[list]! > 0;
      }
      this.#endsWord.push(endsWord);
      starts.push(entry);
    }
  }

  /** Looks for all lists at once. Where the words of the text are given, each is walked along only when it is new. */
  scan(text: string, words?: WalkedWords): Scan {
    this.#met.clear();
    this.#lists.clear();
    this.#bits = this.#noBits.slice();
    this.#sure = this.#noBits.slice();
    // A line below joins letters to a word for a pattern, but to none for its reader.
    if (words && !text.includes('_')) this.#walkWords(text, words);
    else this.#walk(text, 0, text.length);
    return {
      by: this,
      text,
      met: this.#met.copy(),
      bits: this.#bits,
      sure: this.#sure,
      lists: this.#lists.copy(),
      found: undefined,
      wholes: undefined,
    };
  }

  #walkWords(text: string, { words, starts, ends }: WalkedWords): void {
    const trie = this.#trie;
    const end = text.length;
    let before = 0;
    for (let number = 0; number <= words.length; number++) {
      const start = number < words.length ? starts[number]! : end;
      for (let at = before; at < start; at++) if (trie.isRoot(text.charCodeAt(at))) this.#walk(text, at, at + 1);
      if (number === words.length) return;
      before = ends[number]!;
      const word = words[number]!;
      const walk = word.walkedBy === this ? word.walk! : this.#walkWord(word);
      if (walk === NOTHING) continue;
      if (walk === MIXED) {
        this.#walk(text, start, before);
        continue;
      }
      const { marks, open, spaced } = walk;
      for (let at = 0; at < marks.length; at += 3) this.#meet(text, marks[at]!, start + marks[at + 1]!, start + marks[at + 2]!);
      if (before === end) return;
      if (text.charCodeAt(before) !== SPACE) {
        for (let at = 0; at < open.length; at += 2) this.#goOn(text, start + open[at]!, before, open[at + 1]!);
        continue;
      }
      for (let at = 0; at < spaced.length; at += 2) {
        const node = spaced[at + 1]!;
        const mark = trie.mark(node);
        if (mark !== 0) this.#meet(text, mark, start + spaced[at]!, before + 1);
        this.#goOn(text, start + spaced[at]!, before + 1, node);
      }
    }
  }

  #walkWord(word: WalkedWord): Walk {
    const { text } = word;
    const marks: number[] = [];
    const open: number[] = [];
    const spaced: number[] = [];
    let wasWord = false;
    for (let start = 0; start < text.length; start++) {
      const isInside = wasWord;
      wasWord = isWord(text.charCodeAt(start));
      if (this.#hasSpaces && wasWord && isInside) continue;
      let node = this.#trie.root(text.charCodeAt(start));
      for (let next = start + 1; node !== 0; next++) {
        const mark = this.#trie.mark(node);
        if (mark !== 0 && this.#mayEnd(mark, text, next)) marks.push(mark, start, next);
        if (next === text.length) {
          open.push(start, node);
          const behind = this.#trie.follow(node, SPACE);
          if (behind !== 0) spaced.push(start, behind);
          break;
        }
        node = this.#trie.after(node, text, start, next);
      }
    }
    word.walkedBy = this;
    if (marks.length + open.length === 0) return (word.walk = NOTHING);
    const isMixed = marks.length > 0 && open.length > 0 && marks[marks.length - 2]! > open[0]!;
    return (word.walk = isMixed ? MIXED : { marks, open, spaced });
  }

  /** Walks along the trie from each place. */
  #walk(text: string, from: number, to: number): void {
    const trie = this.#trie;
    let wasWord = from > 0 && isWord(text.charCodeAt(from - 1));
    for (let at = from; at < to; at++) {
      const first = text.charCodeAt(at);
      const isInside = wasWord;
      wasWord = isWord(first);
      if ((this.#hasSpaces && wasWord && isInside) || !trie.isRoot(first)) continue;
      const node = trie.root(first);
      const mark = trie.mark(node);
      if (mark !== 0 && this.#mayEnd(mark, text, at + 1)) this.#meet(text, mark, at, at + 1);
      if (at + 1 < text.length) this.#goOn(text, at, at + 1, node);
    }
  }

  /** Goes on from a node to which what stands from `start` up to `next` has led. */
  #goOn(text: string, start: number, next: number, node: number): void {
    const trie = this.#trie;
    const end = text.length;
    while (next < end && (node = trie.after(node, text, start, next)) !== 0) {
      next++;
      const mark = trie.mark(node);
      if (mark !== 0 && this.#mayEnd(mark, text, next)) this.#meet(text, mark, start, next);
    }
  }

  /** Whether what has led to a mark may end there: not inside a word, if all of its entries end one. */
  #mayEnd(mark: number, text: string, next: number): boolean {
    return !(this.#endsWord[mark] && next < text.length && isWord(text.charCodeAt(next)) && isWord(text.charCodeAt(next - 1)));
  }

  #meet(text: string, mark: number, start: number, end: number): void {
    const met = this.#met;
    const bits = this.#bits;
    const lists = this.#lists;
    for (let entry = this.#starts[mark]!, last = this.#starts[mark + 1]!; entry < last; entry++) {
      const list = this.#list[entry]!;
      if (list >= this.#firstOfNeeds) {
        bits[list >> 5]! |= 1 << (list & 31);
        continue;
      }
      const isWhole = this.#pattern[entry] === 0;
      if (!follows(this.#before[list]!, text, start) || (isWhole && !precedes(this.#after[list]!, text, end))) continue;
      const bit = 1 << (list & 31);
      if (isWhole) this.#sure[list >> 5]! |= bit;
      if (bits[list >> 5]! & bit) {
        const count = this.#places[list]! + 2;
        lists.put(count, lists.at(count) + 1);
      } else {
        bits[list >> 5]! |= bit;
        this.#places[list] = lists.size;
        lists.add(list);
        lists.add(met.size);
        lists.add(1);
      }
      met.add(entry);
      met.add(start);
      met.add(end);
    }
  }

  isEmpty(list: number): boolean {
    return this.#isUsed[list] === 0;
  }

  /** Whether something of a list is there: most often a look at a bit is enough. */
  has(scan: Scan, list: number): boolean {
    const bit = 1 << (list & 31);
    if ((scan.sure[list >> 5]! & bit) !== 0) return true;
    if ((scan.bits[list >> 5]! & bit) === 0 && this.#isLoose[list] === 0) return false;
    return this.find(scan, list).length > 0;
  }

  /** Where phrases of a list stand, from left to right and none in another. */
  find(scan: Scan, list: number): Span[] {
    if (this.#isLoose[list] !== 0 && this.#mayHold(scan, list)) return this.#all(scan, list);
    const bit = 1 << (list & 31);
    if ((scan.bits[list >> 5]! & bit) === 0) return NONE;
    const at = placeOf(list, scan.lists);
    const known = scan.found?.[at / LIST_STEP];
    if (known) return known;
    const found = this.#settle(scan, list, scan.lists[at + 1]!, scan.lists[at + 2]!);
    (scan.found ??= [])[at / LIST_STEP] = found;
    if (found.length > 0) scan.sure[list >> 5]! |= bit;
    else scan.bits[list >> 5]! &= ~bit;
    return found;
  }

  #mayHold({ text }: Scan, list: number): boolean {
    let letters = this.#letters[list];
    if (!letters) this.#letters[list] = letters = new RegExp(this.#loose[list]!.letters.map(escaped).join('|'), 'i');
    return letters.test(text);
  }

  /** The whole pattern, for what cannot be told by how it starts. */
  #all(scan: Scan, list: number): Span[] {
    const known = scan.wholes?.get(list);
    if (known) return known;
    let whole = this.#wholes.get(list);
    if (!whole) this.#wholes.set(list, (whole = new RegExp(this.#loose[list]!.source, this.#ignoresCase[list] ? 'gi' : 'g')));
    const found = matchesOf(whole, scan.text).map((match) => span(match.index, match.index + match[0].length));
    (scan.wholes ??= new Map<number, Span[]>()).set(list, found);
    return found;
  }

  #settle(scan: Scan, list: number, first: number, count: number): Span[] {
    const { met } = scan;
    const lists = this.#list;
    let spans: Span[] | undefined;
    let last = 0;
    for (let at = first, left = count; left > 0; at += STEP) {
      if (lists[met[at]!] !== list) continue;
      left--;
      const start = met[at + 1]!;
      if (start < last) continue;
      let others = 0;
      for (let behind = at + STEP; others < left && behind < met.length && met[behind + 1] === start; behind += STEP)
        if (lists[met[behind]!] === list) others++;
      const end = others === 0 ? this.#endOf(scan, at) : this.#endOfFirst(scan, at);
      if (end > 0) (spans ??= []).push(span(start, (last = end)));
      while (others > 0) {
        at += STEP;
        if (lists[met[at]!] !== list) continue;
        others--;
        left--;
      }
    }
    return spans ?? NONE;
  }

  /** The end of what was met at a place; 0 where the pattern of its entry says that it is not there. */
  #endOf({ text, met, bits }: Scan, at: number): number {
    const number = this.#pattern[met[at]!]!;
    if (number === 0) return met[at + 2]!;
    const needed = this.#needs[number]!;
    if (needed !== 0 && (bits[needed >> 5]! & (1 << (needed & 31))) === 0) return 0;
    const pattern = (this.#patterns[number] ??= this.#compiled(number, this.#list[met[at]!]!));
    pattern.lastIndex = met[at + 1]!;
    return pattern.test(text) ? pattern.lastIndex : 0;
  }

  #compiled(number: number, list: number): RegExp {
    return new RegExp(`(?:${this.#sources[number - 1]!})${AFTERS[this.#after[list]!]!}`, this.#ignoresCase[list] ? 'iy' : 'y');
  }

  /** The end of the phrase that a list finds first among those met at one place, in its own order; 0 where it finds none. */
  #endOfFirst(scan: Scan, from: number): number {
    const { met } = scan;
    const list = this.#list[met[from]!]!;
    const start = met[from + 1]!;
    let tried = -1;
    let failed = 0;
    for (;;) {
      let best = -1;
      for (let at = from; at < met.length && met[at + 1] === start; at += STEP) {
        const rank = this.#rank[met[at]!]!;
        if (this.#list[met[at]!] === list && rank > tried && (best < 0 || rank < this.#rank[met[best]!]!)) best = at;
      }
      if (best < 0) return 0;
      tried = this.#rank[met[best]!]!;
      const pattern = this.#pattern[met[best]!]!;
      // Of one alternative a single look is enough, however many of its starts were met.
      if (pattern !== 0 && pattern === failed) continue;
      const end = this.#endOf(scan, best);
      if (end > 0) return end;
      failed = pattern;
    }
  }
}

function placeOf(list: number, lists: readonly number[]): number {
  let at = 0;
  while (lists[at] !== list) at += LIST_STEP;
  return at;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
