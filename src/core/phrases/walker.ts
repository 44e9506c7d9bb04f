import { Scratch } from '../text/scratch';
import { ENDS_CLAUSE, endsClause, follows, isJoint, isWord, precedes } from './ends';
import type { Entries } from './entries';
import type { Walks, WalkedWord, WalkedWords } from './scan';
import type { Trie } from './trie';

const SPACE = 0x20;
/** Numbers of what is met at one place: entry, start and end. */
export const STEP = 3;
/** Numbers that stand before those of a word; see `Walks`. */
const HEAD = 4;
/** Why a word does not stand alone: phrases start in it behind others that go on behind it, or a mark that ends a clause must follow. */
const IS_MIXED = 1;
const LOOKS_BEHIND = 2;
const MOST_NUMBERS = 1 << 20;

/** Walks along the tree of phrases and notes what it meets. */
export class Walker {
  readonly #hasSpaces: boolean;
  readonly #trie: Trie;
  readonly #entries: Entries;
  /** Where `#walks` tells what is met in the words in hand. */
  readonly #places = new Scratch();
  #walks: Walks = newWalks();
  /** What the walk in hand has met so far beyond words: entry, start and end. */
  readonly #raw = new Scratch();
  /** Bits of what was met that patterns need. */
  readonly #needed: Int32Array;
  /** What the last walk has met, less what cannot be there: a bit for each list of it, one for each of which it is there for sure, and its places. */
  readonly bits: Int32Array;
  readonly sure: Int32Array;
  readonly met = new Scratch();

  constructor(trie: Trie, entries: Entries, hasSpaces: boolean) {
    this.#hasSpaces = hasSpaces;
    this.#trie = trie;
    this.#entries = entries;
    this.#needed = new Int32Array(entries.width);
    this.bits = new Int32Array(entries.width);
    this.sure = new Int32Array(entries.width);
  }

  #start(): void {
    this.#raw.clear();
    this.#needed.fill(0);
  }

  /** Walks along a text from each place. */
  walk(text: string): void {
    this.#start();
    this.#walk(text, 0, text.length);
    this.#startSifting();
    this.#siftRest(0);
  }

  /** The same word by word; false, and nothing is noted, where a word does not stand alone. */
  walkWords(text: string, { words, starts, ends }: WalkedWords): boolean {
    // A line below joins letters to a word for a pattern, but to none for its reader.
    if (text.includes('_')) return false;
    if (this.#walks.size > MOST_NUMBERS) this.#walks = newWalks();
    const places = this.#places;
    places.clear();
    for (let number = 0; number < words.length; number++) {
      const start = starts[number]!;
      const next = ends[number]! < text.length ? text.charCodeAt(ends[number]!) : 0;
      const place = this.#placeOf(words[number]!, next === SPACE);
      const why = this.#walks.numbers[place + 3]!;
      if ((why & IS_MIXED) !== 0 || (start > 0 && isJoint(text.charCodeAt(start - 1)))) return false;
      if ((why & LOOKS_BEHIND) !== 0 && next !== 0 && !endsClause(next)) return false;
      places.add(place);
    }
    this.#start();
    const needed = this.#needed;
    const { numbers } = this.#walks;
    let before = 0;
    for (let number = 0; number < places.size; number++) {
      const start = starts[number]!;
      this.#walkBetween(text, before, start);
      before = ends[number]!;
      const place = places.at(number);
      let at = place + HEAD + numbers[place]! * STEP;
      for (const end = at + numbers[place + 1]! * 2; at < end; at += 2) needed[numbers[at]!]! |= numbers[at + 1]!;
      if (numbers[place + 2] === 0) continue;
      const behind = text.charCodeAt(before) === SPACE ? before + 1 : before;
      for (const end = at + numbers[place + 2]! * 2; at < end; at += 2)
        this.#goOnBehind(text, start + numbers[at]!, behind, numbers[at + 1]!);
    }
    this.#walkBetween(text, before, text.length);
    this.#siftWords(starts);
    return true;
  }

  /** Keeps what was met in words and beyond them, from left to right. */
  #siftWords(starts: readonly number[]): void {
    const places = this.#places;
    const raw = this.#raw;
    const { numbers } = this.#walks;
    this.#startSifting();
    let done = 0;
    for (let number = 0; number < places.size; number++) {
      const place = places.at(number);
      const from = starts[number]!;
      for (let at = place + HEAD, end = at + numbers[place]! * STEP; at < end; at += STEP) {
        const start = from + numbers[at + 1]!;
        for (; done < raw.size && raw.at(done + 1) < start; done += STEP) this.#sift(raw.at(done), raw.at(done + 1), raw.at(done + 2));
        this.#sift(numbers[at]!, start, from + numbers[at + 2]!);
      }
    }
    this.#siftRest(done);
  }

  #startSifting(): void {
    this.met.clear();
    this.bits.fill(0);
    this.sure.fill(0);
  }

  #siftRest(from: number): void {
    const raw = this.#raw;
    for (let at = from; at < raw.size; at += STEP) this.#sift(raw.at(at), raw.at(at + 1), raw.at(at + 2));
  }

  /** Keeps what was met, unless none of the texts occurs without which its pattern finds nothing. */
  #sift(entry: number, start: number, end: number): void {
    const { list: listOf, need: needOf, pattern } = this.#entries;
    const need = needOf[entry]!;
    if (need !== 0 && (this.#needed[need >> 5]! & (1 << (need & 31))) === 0) return;
    const list = listOf[entry]!;
    const bit = 1 << (list & 31);
    this.bits[list >> 5]! |= bit;
    if (pattern[entry] === 0) this.sure[list >> 5]! |= bit;
    this.met.addThree(entry, start, end);
  }

  #walkBetween(text: string, from: number, to: number): void {
    for (let at = from; at < to; at++) if (this.#trie.root(text.charCodeAt(at)) !== 0) this.#walk(text, at, at + 1);
  }

  /** Goes on from a node; from one below 0 with what is met at the node itself. */
  #goOnBehind(text: string, start: number, next: number, node: number): void {
    if (node < 0) this.#meet(text, this.#trie.mark(-node), start, next);
    this.#goOn(text, start, next, Math.abs(node));
  }

  /** Where `#walks` tells what is met in a word, which is walked along when it is new. */
  #placeOf(word: WalkedWord, isSpaced: boolean): number {
    if (word.walkedBy !== this.#walks) {
      word.walkedBy = this.#walks;
      word.walk = word.spacedWalk = -1;
    }
    if (!isSpaced) return word.walk < 0 ? (word.walk = this.#walkWord(word.text, word.text.length)) : word.walk;
    return word.spacedWalk < 0 ? (word.spacedWalk = this.#walkWord(`${word.text} `, word.text.length)) : word.spacedWalk;
  }

  /** Walks along a word, and the space behind it if there is one. */
  #walkWord(text: string, end: number): number {
    this.#start();
    const trie = this.#trie;
    const goingOn: number[] = [];
    let why = 0;
    let wasWord = false;
    for (let start = 0; start < end; start++) {
      const isInside = wasWord;
      wasWord = isWord(text.charCodeAt(start));
      if (this.#hasSpaces && wasWord && isInside) continue;
      let node = trie.root(text.charCodeAt(start));
      for (let next = start + 1; node !== 0; next++) {
        const mark = trie.mark(node);
        const isOpen = next > end && mark !== 0 && !this.#entries.endsAnywhere(mark);
        if (mark !== 0 && !isOpen && this.#mayEnd(mark, text, next)) {
          if (goingOn.length > 0 && start > goingOn[0]!) why |= IS_MIXED;
          this.#meet(text, mark, start, next);
        }
        if (next === text.length) {
          if (isOpen || trie.isFollowed(node)) goingOn.push(start, isOpen ? -node : node);
          break;
        }
        node = trie.after(node, text, start, next);
      }
    }
    if (text.length === end && this.#looksBehind(end)) why |= LOOKS_BEHIND;
    return this.#keep(goingOn, why);
  }

  #looksBehind(end: number): boolean {
    const { list, pattern, after } = this.#entries;
    const met = this.#raw;
    for (let at = 0; at < met.size; at += STEP)
      if (met.at(at + 2) === end && pattern[met.at(at)] === 0 && after[list[met.at(at)]!] === ENDS_CLAUSE) return true;
    return false;
  }

  #keep(goingOn: readonly number[], why: number): number {
    const met = this.#raw;
    const needed = this.#needed;
    const walks = this.#walks;
    const place = walks.size;
    let set = 0;
    for (let where = 0; where < needed.length; where++) if (needed[where] !== 0) set++;
    const size = HEAD + met.size + set * 2 + goingOn.length;
    if (place + size > walks.numbers.length) {
      const wider = new Int32Array(2 * (place + size));
      wider.set(walks.numbers);
      walks.numbers = wider;
    }
    const { numbers } = walks;
    numbers.set([met.size / STEP, set, goingOn.length / 2, why], place);
    let at = place + HEAD;
    for (let one = 0; one < met.size; one++) numbers[at++] = met.at(one);
    for (let where = 0; where < needed.length; where++) {
      if (needed[where] === 0) continue;
      numbers[at++] = where;
      numbers[at++] = needed[where]!;
    }
    numbers.set(goingOn, at);
    walks.size += size;
    return place;
  }

  /** Walks along the trie from each place. */
  #walk(text: string, from: number, to: number): void {
    const trie = this.#trie;
    let wasWord = from > 0 && isWord(text.charCodeAt(from - 1));
    for (let at = from; at < to; at++) {
      const first = text.charCodeAt(at);
      const isInside = wasWord;
      wasWord = isWord(first);
      if (this.#hasSpaces && wasWord && isInside) continue;
      const node = trie.root(first);
      if (node === 0) continue;
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
    return !(this.#entries.endsWord(mark) && next < text.length && isWord(text.charCodeAt(next)) && isWord(text.charCodeAt(next - 1)));
  }

  #meet(text: string, mark: number, start: number, end: number): void {
    const raw = this.#raw;
    const { list: listOf, pattern, before, after, starts, phraseEnds } = this.#entries;
    const last = phraseEnds[mark]!;
    for (let entry = starts[mark]!; entry < last; entry++) {
      const list = listOf[entry]!;
      if (!follows(before[list]!, text, start) || (pattern[entry] === 0 && !precedes(after[list]!, text, end))) continue;
      raw.addThree(entry, start, end);
    }
    if (last === starts[mark + 1]) return;
    const needed = this.#needed;
    const found = this.#entries.neededAt(mark);
    for (let at = 0; at < found.length; at += 2) needed[found[at]!]! |= found[at + 1]!;
  }
}

function newWalks(): Walks {
  return { numbers: new Int32Array(0x4000), size: 0 };
}
