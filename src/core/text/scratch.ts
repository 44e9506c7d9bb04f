/**
 * Numbers that are noted again and again, as while a sentence is looked into: the list keeps its room, so that it does not
 * grow each time, and what is kept of it is a copy that is no longer than it must be.
 */
export class Scratch {
  #numbers = new Int32Array(256);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#size = 0;
  }

  add(number: number): void {
    if (this.#size === this.#numbers.length) this.#widen();
    this.#numbers[this.#size++] = number;
  }

  addThree(one: number, two: number, three: number): void {
    const size = this.#size;
    if (size + 3 > this.#numbers.length) this.#widen();
    const numbers = this.#numbers;
    numbers[size] = one;
    numbers[size + 1] = two;
    numbers[size + 2] = three;
    this.#size = size + 3;
  }

  #widen(): void {
    const wider = new Int32Array(2 * this.#numbers.length);
    wider.set(this.#numbers);
    this.#numbers = wider;
  }

  at(place: number): number {
    return this.#numbers[place]!;
  }

  copy(): number[] {
    const size = this.#size;
    const numbers = this.#numbers;
    const copy = new Array<number>(size);
    for (let at = 0; at < size; at++) copy[at] = numbers[at]!;
    return copy;
  }
}

/** So many numbers stand side by side, unless they are those of one. */
const SIDE_BY_SIDE = 0x1000;

/** Numbers that are kept stand side by side, as many short lists would be much to look after. */
export class Shelf {
  numbers = new Int32Array(0);
  #size = 0;

  /** The place of so many more, all of them 0, in what are its numbers from now on. */
  take(count: number): number {
    const at = this.#size;
    this.#size += count;
    if (this.#size <= this.numbers.length) return at;
    this.numbers = new Int32Array(Math.max(count, SIDE_BY_SIDE));
    this.#size = count;
    return 0;
  }
}
