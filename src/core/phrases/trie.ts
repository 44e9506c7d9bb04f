/** Second letters have a table of their own, as most words end there. */
const TABLE = 128;

/** A node takes four places: its letter, its first child, its next sibling, and a mark for what ends there. */
const WIDTH = 4;
const MOST = 0xffff;

/**
 * A tree of texts, letter by letter; letters of ASCII count as small ones. Nodes are numbers, 0 is none, and stand in one
 * narrow array: a text is walked along it at every word, so it has to stay in the nearest memory.
 */
export class Trie {
  readonly #roots = new Uint16Array(0x10000);
  readonly #seconds = new Uint16Array(TABLE * TABLE);
  #nodes = new Uint16Array(WIDTH * 0x2000);
  #size = 1;

  /** The number of nodes, 0 among them. */
  get size(): number {
    return this.#size;
  }

  unit(node: number): number {
    return this.#nodes[node * WIDTH]!;
  }

  /** What was set for a node; 0 where nothing was. */
  mark(node: number): number {
    return this.#nodes[node * WIDTH + 3]!;
  }

  setMark(node: number, mark: number): void {
    if (mark > MOST) throw new RangeError('Too many phrases');
    this.#nodes[node * WIDTH + 3] = mark;
  }

  /** The node of a text, which is not empty and has no capitals of ASCII. */
  add(text: string): number {
    const first = text.charCodeAt(0);
    let node = (this.#roots[first] ||= this.#newNode(first, 0));
    for (let at = 1; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let child = this.child(node, unit);
      if (child === 0) {
        child = this.#newNode(unit, this.#nodes[node * WIDTH + 1]!);
        this.#nodes[node * WIDTH + 1] = child;
        if (at === 1 && first < TABLE && unit < TABLE) this.#seconds[first * TABLE + unit] = child;
      }
      node = child;
    }
    return node;
  }

  #newNode(unit: number, sibling: number): number {
    if (this.#size > MOST) throw new RangeError('Too many phrases');
    if (this.#size * WIDTH >= this.#nodes.length) {
      const wider = new Uint16Array(this.#nodes.length * 2);
      wider.set(this.#nodes);
      this.#nodes = wider;
    }
    this.#nodes[this.#size * WIDTH] = unit;
    this.#nodes[this.#size * WIDTH + 2] = sibling;
    return this.#size++;
  }

  root(unit: number): number {
    return this.#roots[small(unit)]!;
  }

  /** The node of two letters; `root` is that of the first. */
  second(root: number, first: number, unit: number): number {
    return first < TABLE && unit < TABLE ? this.#seconds[small(first) * TABLE + small(unit)]! : this.child(root, unit);
  }

  child(node: number, unit: number): number {
    const nodes = this.#nodes;
    const wanted = small(unit);
    let child = nodes[node * WIDTH + 1]!;
    while (child !== 0 && nodes[child * WIDTH] !== wanted) child = nodes[child * WIDTH + 2]!;
    return child;
  }
}

function small(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}
