import { span, type Span } from '../text/span';
import { openingsOf } from './openings';
import { Trie } from './trie';

/** What must stand beside a phrase: nothing, the end of a word, no word, or nothing that a word may be part of. */
export type Before = '' | '\\b' | "(?<![\\w'’-])";
export type After = '' | '\\b' | '(?![\\w])' | '(?=[\\s,.;:!?]|$)';

/** Phrases as a list of small patterns; a list finds what `before(?:one|other|…)after` finds, from left to right. */
export interface PhraseList {
  readonly entries: readonly string[];
  readonly before: Before;
  readonly after: After;
  readonly ignoreCase: boolean;
}

/** What was met in a text: marks of the trie, each with the start and the end of what led to it. */
export interface Scan {
  readonly text: string;
  readonly met: readonly number[];
  /** Bits of the lists of which something may stand here. */
  readonly low: number;
  readonly high: number;
  readonly found: (Span[] | undefined)[];
}

const NONE = Object.freeze<Span[]>([]) as Span[];
const BITS = 30;
const WORD = 1;
const JOINT = 2;
const KINDS = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  if (/\w/.test(String.fromCharCode(unit))) KINDS[unit] = WORD;
}
KINDS[0x27] = KINDS[0x2d] = JOINT;

/** A phrase, or the start of one, in the order in which its list looks for them. */
interface Entry {
  readonly list: number;
  /** The alternative that it belongs to, as its own pattern. */
  readonly alternative: { readonly source: string; pattern?: RegExp };
  readonly isWhole: boolean;
  /** The next one of the same text. */
  readonly next: number;
}

/**
 * Many lists of phrases, looked for at once: one walk over the text along a trie of what the phrases start with tells which
 * may stand where; only what a phrase leaves open is then looked at by its own pattern, and only when it is asked for. So a
 * list of which nothing occurs costs nothing.
 */
export class PhraseIndex {
  readonly #lists: readonly PhraseList[];
  readonly #hasSpaces: boolean;
  readonly #trie = new Trie();
  readonly #entries: Entry[] = [];
  /** By the mark of a node: the last of its entries, the bits of their lists, and whether all of them end a word. */
  readonly #last = [-1];
  readonly #low = [0];
  readonly #high = [0];
  readonly #endsWord = [false];
  /** Of each list, letters that tell that it must be looked for by its whole pattern. */
  readonly #loose: (readonly string[] | undefined)[] = [];
  readonly #wholes: (RegExp | undefined)[] = [];

  /** At most sixty lists. `hasSpaces`: whether the language parts its words, so that no phrase starts inside one. */
  constructor(lists: readonly PhraseList[], hasSpaces: boolean) {
    if (lists.length > 2 * BITS) throw new RangeError('Too many lists of phrases');
    this.#lists = lists;
    this.#hasSpaces = hasSpaces;
    lists.forEach((list, number) => this.#add(list, number));
  }

  #add(list: PhraseList, number: number): void {
    const loose: string[] = [];
    for (const { source, texts, whole, holds } of list.entries.flatMap((entry) => openingsOf(entry, list.ignoreCase))) {
      if (source === '') continue;
      if (texts.length === 0) loose.push(holds);
      const alternative = { source };
      for (const text of texts) {
        const node = this.#trie.add(text);
        const isWhole = whole && (list.ignoreCase || !/[a-z]/.test(text));
        this.#note(node, { list: number, alternative, isWhole, next: this.#last[this.#trie.mark(node)]! });
      }
    }
    if (loose.length > 0) this.#loose[number] = loose;
  }

  #note(node: number, entry: Entry): void {
    let mark = this.#trie.mark(node);
    if (mark === 0) {
      mark = this.#last.push(-1) - 1;
      this.#trie.setMark(node, mark);
      this.#low[mark] = this.#high[mark] = 0;
      this.#endsWord[mark] = isWord(this.#trie.unit(node));
    }
    this.#last[mark] = this.#entries.push(entry) - 1;
    if (entry.list < BITS) this.#low[mark]! |= 1 << entry.list;
    else this.#high[mark]! |= 1 << (entry.list - BITS);
    this.#endsWord[mark] &&= entry.isWhole && this.#lists[entry.list]!.after !== '';
  }

  scan(text: string): Scan {
    const end = text.length;
    const trie = this.#trie;
    const met: number[] = [];
    let low = 0;
    let high = 0;
    let wasWord = false;
    for (let at = 0; at < end; at++) {
      const first = text.charCodeAt(at);
      const isInside = wasWord;
      wasWord = isWord(first);
      if (this.#hasSpaces && wasWord && isInside) continue;
      let node = trie.root(first);
      for (let next = at + 1; node !== 0; next++) {
        const unit = next < end ? text.charCodeAt(next) : 0;
        const mark = trie.mark(node);
        if (mark !== 0 && !(this.#endsWord[mark] && isWord(unit))) {
          met.push(mark, at, next);
          low |= this.#low[mark]!;
          high |= this.#high[mark]!;
        }
        if (next >= end) break;
        node = next === at + 1 ? trie.second(node, first, unit) : trie.child(node, unit);
      }
    }
    return { text, met, low, high, found: [] };
  }

  /** Where phrases of a list stand, from left to right and none in another. */
  find(scan: Scan, list: number): Span[] {
    const loose = this.#loose[list];
    if (loose && loose.some((letters) => scan.text.toLowerCase().includes(letters))) return (scan.found[list] ??= this.#all(scan, list));
    const bit = list < BITS ? scan.low & (1 << list) : scan.high & (1 << (list - BITS));
    return bit === 0 ? NONE : (scan.found[list] ??= this.#settle(scan, list));
  }

  /** The whole pattern, for what cannot be told by how it starts. */
  #all(scan: Scan, list: number): Span[] {
    const { entries, before, after, ignoreCase } = this.#lists[list]!;
    const whole = (this.#wholes[list] ??= new RegExp(`${before}(?:${entries.join('|')})${after}`, ignoreCase ? 'gi' : 'g'));
    return Array.from(scan.text.matchAll(whole), (match) => span(match.index, match.index + match[0].length));
  }

  #settle(scan: Scan, list: number): Span[] {
    const { met } = scan;
    const bits = list < BITS ? this.#low : this.#high;
    const bit = 1 << (list < BITS ? list : list - BITS);
    let spans: Span[] | undefined;
    let last = 0;
    for (let at = 0; at < met.length; at += 3) {
      const start = met[at + 1]!;
      if (start < last || (bits[met[at]!]! & bit) === 0) continue;
      let behind = at + 3;
      while (behind < met.length && met[behind + 1] === start) behind += 3;
      const end = this.#endOf(scan, list, at, behind);
      if (end > 0) (spans ??= []).push(span(start, (last = end)));
      at = behind - 3;
    }
    return spans ?? NONE;
  }

  /** The end of the phrase that the list finds first among those met at one place; 0 where it finds none. */
  #endOf(scan: Scan, list: number, from: number, to: number): number {
    const { before, after, ignoreCase } = this.#lists[list]!;
    const start = scan.met[from + 1]!;
    if (!follows(before, scan, start)) return 0;
    for (let tried = -1; ;) {
      let best = -1;
      let end = 0;
      for (let at = from; at < to; at += 3) {
        for (let entry = this.#last[scan.met[at]!]!; entry > tried; entry = this.#entries[entry]!.next) {
          if (this.#entries[entry]!.list !== list || (best >= 0 && entry > best)) continue;
          best = entry;
          end = scan.met[at + 2]!;
        }
      }
      if (best < 0) return 0;
      tried = best;
      const { alternative, isWhole } = this.#entries[best]!;
      if (isWhole) {
        if (precedes(after, scan, end)) return end;
        continue;
      }
      const pattern = (alternative.pattern ??= new RegExp(`(?:${alternative.source})${after}`, ignoreCase ? 'iy' : 'y'));
      pattern.lastIndex = start;
      if (pattern.test(scan.text)) return pattern.lastIndex;
      // Of one alternative a single look is enough, however many of its starts were met.
      while (this.#entries[tried + 1]?.alternative === alternative) tried++;
    }
  }
}

function isWord(unit: number): boolean {
  return unit < 128 && KINDS[unit] === WORD;
}

function follows(rule: Before, { text }: Scan, at: number): boolean {
  if (rule === '') return true;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (rule === '\\b') return isWord(before) !== isWord(text.charCodeAt(at));
  return before < 128 ? KINDS[before] === 0 : before !== 0x2019;
}

function precedes(rule: After, { text }: Scan, next: number): boolean {
  if (rule === '') return true;
  const unit = next < text.length ? text.charCodeAt(next) : 0;
  if (rule === '(?![\\w])') return !isWord(unit);
  if (rule === '\\b') return isWord(text.charCodeAt(next - 1)) !== isWord(unit);
  return next >= text.length || /[\s,.;:!?]/.test(text[next]!);
}
