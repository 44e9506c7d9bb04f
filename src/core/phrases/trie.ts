import { asItIs, type Unfold } from './fold';

/** Second letters have a table of their own, as most words end there. */
const TABLE = 128;

/**
 * Texts have no capitals of ASCII: so `A` to `X` say how many letters to go back, behind `Y` stands the number of a node that
 * is followed by the same as this one, and behind `Z` a mark. Parts of the tree stand in lines. A part has all first letters
 * from its own first one up to that of the next part; the number of its first node stands before it.
 */
const BACK = 0x40;
const SAME = 0x59;
const MARK = 0x5a;
const DEEPEST = 1000;
/** So many nodes are a part at least. */
const LEAST_PART = 100;
/** From here on a number says what is not read yet: of a root its part, of what follows a node the node that is followed by the same. */
const LATER = 0x8000;

interface Part {
  readonly packed: string;
  readonly firstNode: number;
  /** Its first letter, and that of the next part. */
  readonly from: number;
  readonly to: number;
  isRead: boolean;
}

/**
 * A tree of texts, letter by letter; letters of ASCII count as small ones. Nodes are numbers, and 0 is none. What follows two
 * nodes alike is there once. Each part of it is read when a letter is met that a text in it may start with.
 */
export class Trie {
  readonly #roots = new Uint16Array(0x10000);
  readonly #seconds = new Uint16Array(TABLE * TABLE);
  readonly #parts: readonly Part[];
  readonly #unfold: Unfold;
  /** By node: its letter, the first node that follows it, the next one that follows the same as it does, and what was set for it. */
  readonly #letters: Uint16Array;
  readonly #firsts: Uint16Array;
  readonly #nexts: Uint16Array;
  readonly #marks: Uint16Array;

  /** From `packedTrie`; what stands behind the first two letters of a part may be folded. */
  constructor(packed: string, unfold = asItIs) {
    this.#unfold = unfold;
    const [size = '', ...parts] = packed.split('\n');
    const count = numberAt(size, 0);
    this.#letters = new Uint16Array(count);
    this.#firsts = new Uint16Array(count);
    this.#nexts = new Uint16Array(count);
    this.#marks = new Uint16Array(count);
    this.#parts = parts.map((part, at) => {
      const from = part.charCodeAt(1);
      const to = parts[at + 1]?.charCodeAt(1) ?? this.#roots.length;
      this.#roots.fill(LATER + at, from, to);
      return { packed: part, firstNode: numberAt(part, 0), from, to, isRead: false };
    });
  }

  /** What was set for a node; 0 where nothing was. */
  mark(node: number): number {
    return this.#marks[node]!;
  }

  root(unit: number): number {
    const root = this.#roots[small(unit)]!;
    if (root < LATER) return root;
    this.#read(this.#parts[root - LATER]!);
    return this.#roots[small(unit)]!;
  }

  /** The node that the letter at `next` leads to, from one to which what stands from `start` up to there has led. */
  after(node: number, text: string, start: number, next: number): number {
    const unit = text.charCodeAt(next);
    if (next > start + 1 || unit >= TABLE) return this.follow(node, unit);
    const first = text.charCodeAt(start);
    return first < TABLE ? this.#seconds[small(first) * TABLE + small(unit)]! : this.follow(node, unit);
  }

  isFollowed(node: number): boolean {
    return this.#firsts[node] !== 0;
  }

  /** The node that a letter leads to. */
  follow(node: number, unit: number): number {
    const wanted = small(unit);
    let child = this.#firsts[node]!;
    if (child >= LATER) child = this.#followsSame(node);
    while (child !== 0 && this.#letters[child] !== wanted) child = this.#nexts[child]!;
    return child;
  }

  /** The first node that follows one which is followed by the same as another, perhaps of a part that is not read yet. */
  #followsSame(node: number): number {
    const other = this.#firsts[node]! - LATER;
    this.#read(this.#parts.findLast(({ firstNode }) => firstNode <= other)!);
    const first = this.#firsts[other]!;
    return (this.#firsts[node] = first < LATER ? first : this.#followsSame(other));
  }

  /** The nodes of a part by their numbers, in the order of the text. */
  #read(part: Part): void {
    if (part.isRead) return;
    part.isRead = true;
    const { firstNode } = part;
    const packed = part.packed.slice(0, 2) + this.#unfold(part.packed.slice(2));
    const letters = this.#letters;
    const firsts = this.#firsts;
    const nexts = this.#nexts;
    const marks = this.#marks;
    /** By depth: the node that leads there, and the last one so far that follows it. */
    const path = new Uint16Array(DEEPEST);
    const last = new Uint16Array(DEEPEST);
    let depth = 0;
    let node = firstNode - 1;
    for (let at = 1; at < packed.length; at++) {
      const unit = packed.charCodeAt(at);
      if (unit > BACK && unit < SAME) depth -= unit - BACK;
      else if (unit === SAME) firsts[path[depth]!] = LATER + numberAt(packed, ++at);
      else if (unit === MARK) marks[path[depth]!] = numberAt(packed, ++at);
      else {
        letters[++node] = unit;
        const before = last[depth]!;
        if (before !== 0) nexts[before] = node;
        else if (depth > 0) firsts[path[depth]!] = node;
        last[depth++] = node;
        path[depth] = node;
        last[depth] = 0;
      }
    }
    this.#open(part);
  }

  /** Enters the first letters of a part, and the second ones, into their tables. */
  #open({ firstNode, from, to }: Part): void {
    const roots = this.#roots;
    roots.fill(0, from, to);
    for (let node = firstNode; node !== 0; node = this.#nexts[node]!) {
      const first = this.#letters[node]!;
      roots[first] = node;
      if (first >= TABLE) continue;
      for (let second = this.#firsts[node]!; second !== 0; second = this.#nexts[second]!)
        if (this.#letters[second]! < TABLE) this.#seconds[first * TABLE + this.#letters[second]!] = second;
    }
  }
}

function small(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}

interface Branch {
  readonly children: Map<string, Branch>;
  texts: number;
  mark: number;
}

/**
 * A tree as a text: each letter stands behind the one that it follows. Marks, all above 0, are those of the texts, none of
 * which is empty or has capitals of ASCII. What many texts go on with stands first, as it is looked for most.
 */
export function packedTrie(marks: ReadonlyMap<string, number>): string {
  const root: Branch = { children: new Map(), texts: 0, mark: 0 };
  for (const [text, mark] of marks) {
    let at = root;
    for (const unit of text.split('')) {
      let next = at.children.get(unit);
      if (!next) at.children.set(unit, (next = { children: new Map(), texts: 0, mark: 0 }));
      next.texts++;
      at = next;
    }
    at.mark = mark;
  }
  let packed = '';
  let back = 0;
  let size = 1;
  let part = 1;
  const farthest = SAME - 1 - BACK;
  const alike = numbered(root);
  const written = new Map<number, number>();
  const write = (branch: Branch) => {
    for (const [unit, child] of [...branch.children].sort(([, one], [, other]) => other.texts - one.texts)) writeOne(unit, child);
  };
  const writeOne = (unit: string, child: Branch, isRoot = false) => {
    for (; back > 0; back -= farthest) packed += String.fromCharCode(BACK + Math.min(back, farthest));
    const node = size++;
    packed += unit;
    if (child.mark > 0) packed += `Z${numeral(child.mark)}`;
    back = 0;
    const followed = alike.get(child)!;
    // Second letters are also looked for in a table by the first one, and so are all there.
    const same = isRoot ? undefined : written.get(followed);
    if (same !== undefined) packed += `Y${numeral(same)}`;
    else {
      write(child);
      if (child.children.size > 0) written.set(followed, node);
    }
    back++;
  };
  for (const [unit, child] of [...root.children].sort(([one], [other]) => one.charCodeAt(0) - other.charCodeAt(0))) {
    if (size === 1 || size - part >= LEAST_PART) {
      part = size;
      back = 0;
      packed += `\n${numeral(part)}`;
    }
    writeOne(unit, child, true);
  }
  if (size > LATER) throw new RangeError('Too many phrases');
  return numeral(size) + packed;
}

/** The same number for all branches that are followed by the same letters with the same marks. */
function numbered(root: Branch): ReadonlyMap<Branch, number> {
  const numbers = new Map<Branch, number>();
  const known = new Map<string, number>();
  const number = (branch: Branch): number => {
    const followed = [...branch.children].map(([unit, child]) => `${unit}${child.mark}:${number(child)}`);
    const key = followed.sort().join(' ');
    const own = known.get(key) ?? known.size;
    known.set(key, own);
    numbers.set(branch, own);
    return own;
  };
  number(root);
  return numbers;
}

/** A number as one character that can be printed. */
export function numeral(number: number): string {
  if (number > 0xd000) throw new RangeError('Too many phrases');
  return String.fromCharCode(number + FIRST_NUMERAL);
}

export function numberAt(packed: string, at: number): number {
  return packed.charCodeAt(at) - FIRST_NUMERAL;
}

const FIRST_NUMERAL = 0x20;
