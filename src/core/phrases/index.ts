import { span, type Span } from '../text/span';
import { openingsOf } from './openings';

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

/** What was met in one part of a text: for every phrase that may stand there the number of its entry, its start and end. */
export interface Scan {
  readonly prose: string;
  readonly start: number;
  readonly end: number;
  readonly met: number[];
  /** A bit for each list of which something was met. */
  readonly lists: number[];
  readonly found: (readonly Span[] | undefined)[];
  text: string | undefined;
}

const NONE: readonly Span[] = Object.freeze([]);
const WORD = 1;
const JOINT = 2;
const KINDS = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  if (/\w/.test(String.fromCharCode(unit))) KINDS[unit] = WORD;
}
KINDS[0x27] = KINDS[0x2d] = JOINT;

/**
 * Many lists of phrases, looked for at once: one walk over the text along a trie of what the phrases start with tells which
 * may stand where; only what a phrase leaves open is then looked at by its own pattern, and only when it is asked for. So a
 * list of which nothing occurs costs nothing.
 */
export class PhraseIndex {
  readonly #lists: readonly PhraseList[];
  readonly #rest: (RegExp | undefined)[] = [];
  /** Of each list, what tells that it must be looked for by its whole pattern. */
  readonly #loose: (readonly string[] | undefined)[] = [];
  readonly #wholes: (RegExp | undefined)[] = [];
  readonly #hasSpaces: boolean;
  readonly #empty: readonly number[];

  // The trie, a number for each node: its first child, its next sibling, its unit, and the first of its entries.
  readonly #roots = new Uint16Array(0x10000);
  readonly #child: number[] = [0];
  readonly #sibling: number[] = [0];
  readonly #unit: number[] = [0];
  readonly #entry: number[] = [0];
  // The entries: what comes next at the same node, their list and alternative, and whether they are whole phrases.
  readonly #next: number[] = [0];
  readonly #listOf: number[] = [0];
  readonly #sourceOf: number[] = [0];
  readonly #isWhole: boolean[] = [false];
  readonly #sources: string[] = [''];

  /** `hasSpaces`: whether the language parts its words, so that no phrase starts inside one. */
  constructor(lists: readonly PhraseList[], hasSpaces: boolean) {
    this.#lists = lists;
    this.#hasSpaces = hasSpaces;
    this.#empty = new Array<number>((lists.length >> 5) + 1).fill(0);
    lists.forEach((list, number) => this.#add(list, number));
  }

  #add(list: PhraseList, number: number): void {
    const loose: string[] = [];
    for (const { source, texts, whole, holds } of openingsOf(list.entries.join('|'), list.ignoreCase)) {
      if (source === '') continue;
      if (texts.length === 0) {
        loose.push(holds);
        continue;
      }
      const at = this.#sources.push(source) - 1;
      for (const text of texts) {
        const entry = this.#listOf.push(number) - 1;
        const node = this.#nodeOf(text);
        this.#next.push(this.#entry[node]!);
        this.#entry[node] = entry;
        this.#sourceOf.push(at);
        this.#isWhole.push(whole && (list.ignoreCase || !/[a-z]/.test(text)));
      }
    }
    if (loose.length > 0) this.#loose[number] = loose;
  }

  #nodeOf(text: string): number {
    const children = this.#child;
    const siblings = this.#sibling;
    const units = this.#unit;
    let node = this.#roots[text.charCodeAt(0)]!;
    if (node === 0) node = this.#roots[text.charCodeAt(0)] = this.#newNode(text.charCodeAt(0), 0);
    for (let at = 1; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let child = children[node]!;
      while (child !== 0 && units[child] !== unit) child = siblings[child]!;
      if (child === 0) children[node] = child = this.#newNode(unit, children[node]!);
      node = child;
    }
    return node;
  }

  #newNode(unit: number, sibling: number): number {
    this.#child.push(0);
    this.#sibling.push(sibling);
    this.#entry.push(0);
    return this.#unit.push(unit) - 1;
  }

  scan(prose: string, { start, end }: Span): Scan {
    const scan: Scan = { prose, start, end, met: [], lists: this.#empty.slice(), found: [], text: undefined };
    let before = 0;
    for (let at = start; at < end; at++) {
      const unit = prose.charCodeAt(at);
      const kind = unit < 128 ? KINDS[unit]! : unit === 0x2019 ? JOINT : 0;
      if (!this.#hasSpaces || kind !== WORD || before !== WORD) {
        const root = this.#roots[unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit]!;
        if (root !== 0) this.#walk(scan, at, root, before, kind);
      }
      before = kind;
    }
    return scan;
  }

  #walk(scan: Scan, at: number, root: number, before: number, kind: number): void {
    const { prose, end } = scan;
    let node = root;
    for (let next = at + 1; ; next++) {
      for (let entry = this.#entry[node]!; entry !== 0; entry = this.#next[entry]!) {
        const number = this.#listOf[entry]!;
        const list = this.#lists[number]!;
        if (!follows(list.before, before, kind) || (this.#isWhole[entry] && !precedes(list.after, prose, next, end))) continue;
        scan.met.push(entry, at, next);
        scan.lists[number >> 5]! |= 1 << (number & 31);
      }
      if (next >= end) return;
      const plain = prose.charCodeAt(next);
      const unit = plain >= 0x41 && plain <= 0x5a ? plain | 0x20 : plain;
      node = this.#child[node]!;
      while (node !== 0 && this.#unit[node] !== unit) node = this.#sibling[node]!;
      if (node === 0) return;
    }
  }

  /** Where phrases of a list stand, from left to right and none in another. */
  find(scan: Scan, number: number): readonly Span[] {
    const loose = this.#loose[number];
    if (loose && loose.some((letters) => textOf(scan).toLowerCase().includes(letters)))
      return (scan.found[number] ??= this.#all(scan, number));
    if ((scan.lists[number >> 5]! & (1 << (number & 31))) === 0) return NONE;
    return (scan.found[number] ??= this.#settle(scan, number));
  }

  /** The whole pattern, for what cannot be told by how it starts. */
  #all(scan: Scan, number: number): readonly Span[] {
    const { entries, before, after, ignoreCase } = this.#lists[number]!;
    const whole = (this.#wholes[number] ??= new RegExp(`${before}(?:${entries.join('|')})${after}`, ignoreCase ? 'gi' : 'g'));
    return Array.from(textOf(scan).matchAll(whole), (match) => span(scan.start + match.index, scan.start + match.index + match[0].length));
  }

  #settle(scan: Scan, number: number): readonly Span[] {
    const { met } = scan;
    const spans: Span[] = [];
    let last = scan.start;
    for (let at = 0; at < met.length;) {
      const start = met[at + 1]!;
      let behind = at;
      while (behind < met.length && met[behind + 1] === start) behind += 3;
      const end = start < last ? 0 : this.#endOf(scan, number, at, behind);
      if (end > 0) {
        spans.push(span(start, end));
        last = end;
      }
      at = behind;
    }
    return spans.length === 0 ? NONE : spans;
  }

  /** The end of the phrase that the list finds first among those met at one place; entries are numbered in that order. */
  #endOf(scan: Scan, number: number, from: number, to: number): number {
    const { met, start } = scan;
    let tried = 0;
    for (;;) {
      let best = -1;
      for (let at = from; at < to; at += 3) {
        const entry = met[at]!;
        if (this.#listOf[entry] === number && entry > tried && (best < 0 || entry < met[best]!)) best = at;
      }
      if (best < 0) return 0;
      tried = met[best]!;
      if (this.#isWhole[tried]) return met[best + 2]!;
      const source = this.#sourceOf[tried]!;
      const pattern = (this.#rest[source] ??= this.#restOf(source, number));
      pattern.lastIndex = met[best + 1]! - start;
      if (pattern.test(textOf(scan))) return start + pattern.lastIndex;
      // Of one alternative a single look is enough, however many of its starts were met.
      while (this.#sourceOf[tried + 1] === source) tried++;
    }
  }

  #restOf(source: number, number: number): RegExp {
    const { after, ignoreCase } = this.#lists[number]!;
    return new RegExp(`(?:${this.#sources[source]})${after}`, ignoreCase ? 'iy' : 'y');
  }
}

function textOf(scan: Scan): string {
  return (scan.text ??= scan.prose.slice(scan.start, scan.end));
}

function follows(rule: Before, before: number, kind: number): boolean {
  if (rule === '') return true;
  return rule === '\\b' ? (before === WORD) !== (kind === WORD) : before === 0;
}

function precedes(rule: After, prose: string, next: number, end: number): boolean {
  if (rule === '') return true;
  const unit = next < end ? prose.charCodeAt(next) : 0;
  const isWord = unit < 128 && KINDS[unit] === WORD;
  if (rule === '(?![\\w])') return !isWord;
  if (rule === '\\b') {
    const last = prose.charCodeAt(next - 1);
    return (last < 128 && KINDS[last] === WORD) !== isWord;
  }
  return next >= end || /[\s,.;:!?]/.test(prose[next]!);
}
