/** Second letters have a table of their own, as most words end there. */
const TABLE = 128;

/**
 * A tree of texts, letter by letter; letters of ASCII count as small ones. Nodes are numbers, 0 is none: kept in plain
 * arrays, as a text is walked along it letter by letter at every word.
 */
export class Trie {
  readonly #roots = new Uint16Array(0x10000);
  readonly #seconds = new Uint16Array(TABLE * TABLE);
  readonly #child = [0];
  readonly #sibling = [0];
  readonly #unit = [0];

  get size(): number {
    return this.#unit.length;
  }

  unit(node: number): number {
    return this.#unit[node]!;
  }

  /** The node of a text, which is not empty and has no capitals of ASCII. */
  add(text: string): number {
    const first = text.charCodeAt(0);
    let node = (this.#roots[first] ||= this.#newNode(first, 0));
    for (let at = 1; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let child = this.#child[node]!;
      while (child !== 0 && this.#unit[child] !== unit) child = this.#sibling[child]!;
      if (child === 0) {
        this.#child[node] = child = this.#newNode(unit, this.#child[node]!);
        if (at === 1 && first < TABLE && unit < TABLE) this.#seconds[first * TABLE + unit] = child;
      }
      node = child;
    }
    return node;
  }

  #newNode(unit: number, sibling: number): number {
    if (this.size > 0xffff) throw new RangeError('Too many phrases');
    this.#child.push(0);
    this.#sibling.push(sibling);
    return this.#unit.push(unit) - 1;
  }

  root(unit: number): number {
    return this.#roots[small(unit)]!;
  }

  /** The node of two letters; `root` is that of the first. */
  second(root: number, first: number, unit: number): number {
    return first < TABLE && unit < TABLE ? this.#seconds[small(first) * TABLE + small(unit)]! : this.child(root, unit);
  }

  child(node: number, unit: number): number {
    const wanted = small(unit);
    let child = this.#child[node]!;
    while (child !== 0 && this.#unit[child] !== wanted) child = this.#sibling[child]!;
    return child;
  }
}

function small(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}
