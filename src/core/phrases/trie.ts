/** Second letters have a table of their own, as most words end there. */
const TABLE = 128;

/**
 * Texts have no capitals of ASCII: so `A` to `X` say how many letters to go back, behind `Y` stands the number of a node that
 * is followed by the same as this one, and behind `Z` a mark.
 */
const BACK = 0x40;
const SAME = 0x59;
const MARK = 0x5a;
const DEEPEST = 1000;

/**
 * A tree of texts, letter by letter; letters of ASCII count as small ones. Nodes are numbers, and 0 is none. What follows two
 * nodes alike is there once.
 */
export class Trie {
  readonly #roots = new Uint16Array(0x10000);
  readonly #seconds = new Uint16Array(TABLE * TABLE);
  readonly #isRoot = new Uint8Array(TABLE);
  /** By node: its letter, the first node that follows it, the next one that follows the same as it does, and what was set for it. */
  readonly #letters: Uint16Array;
  readonly #firsts: Uint16Array;
  readonly #nexts: Uint16Array;
  readonly #marks: Uint16Array;

  /** From `packedTrie`. */
  constructor(packed: string) {
    const { letters, firsts, nexts, marks } = unpacked(packed);
    this.#letters = letters;
    this.#firsts = firsts;
    this.#nexts = nexts;
    this.#marks = marks;
    const roots = this.#roots;
    const seconds = this.#seconds;
    for (let node = firsts[0]!; node !== 0; node = nexts[node]!) {
      const first = letters[node]!;
      roots[first] = node;
      if (first >= TABLE) continue;
      this.#isRoot[first] = 1;
      for (let second = firsts[node]!; second !== 0; second = nexts[second]!)
        if (letters[second]! < TABLE) seconds[first * TABLE + letters[second]!] = second;
    }
    for (let unit = 0x41; unit <= 0x5a; unit++) this.#isRoot[unit] = this.#isRoot[unit | 0x20]!;
  }

  /** What was set for a node; 0 where nothing was. */
  mark(node: number): number {
    return this.#marks[node]!;
  }

  /** Whether a text starts with a letter; most marks between words are passed by without a look into the wide table. */
  isRoot(unit: number): boolean {
    return unit < TABLE ? this.#isRoot[unit] === 1 : this.#roots[unit] !== 0;
  }

  root(unit: number): number {
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
    while (child !== 0 && this.#letters[child] !== wanted) child = this.#nexts[child]!;
    return child;
  }
}

/** The nodes of a packed tree by their numbers, in the order of the text; node 0 stands before all. */
function unpacked(packed: string) {
  const count = numberAt(packed, 0);
  const letters = new Uint16Array(count);
  const firsts = new Uint16Array(count);
  const nexts = new Uint16Array(count);
  const marks = new Uint16Array(count);
  /** By depth: the node that leads there, and the last one so far that follows it. */
  const path = new Uint16Array(DEEPEST);
  const last = new Uint16Array(DEEPEST);
  let depth = 0;
  let node = 0;
  for (let at = 1; at < packed.length; at++) {
    const unit = packed.charCodeAt(at);
    if (unit > BACK && unit < SAME) depth -= unit - BACK;
    else if (unit === SAME) firsts[path[depth]!] = firsts[numberAt(packed, ++at)]!;
    else if (unit === MARK) marks[path[depth]!] = numberAt(packed, ++at);
    else {
      letters[++node] = unit;
      const before = last[depth]!;
      if (before === 0) firsts[path[depth]!] = node;
      else nexts[before] = node;
      last[depth++] = node;
      path[depth] = node;
      last[depth] = 0;
    }
  }
  return { letters, firsts, nexts, marks };
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
  const farthest = SAME - 1 - BACK;
  const alike = numbered(root);
  const written = new Map<number, number>();
  const write = (branch: Branch) => {
    for (const [unit, child] of [...branch.children].sort(([, one], [, other]) => other.texts - one.texts)) {
      for (; back > 0; back -= farthest) packed += String.fromCharCode(BACK + Math.min(back, farthest));
      const node = size++;
      packed += unit;
      if (child.mark > 0) packed += `Z${numeral(child.mark)}`;
      back = 0;
      const followed = alike.get(child)!;
      // Second letters are also looked for in a table by the first one, and so are all there.
      const same = branch === root ? undefined : written.get(followed);
      if (same !== undefined) packed += `Y${numeral(same)}`;
      else {
        write(child);
        if (child.children.size > 0) written.set(followed, node);
      }
      back++;
    }
  };
  write(root);
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
