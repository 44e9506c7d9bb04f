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
    if (this.#size === this.#numbers.length) {
      const wider = new Int32Array(2 * this.#size);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#size++] = number;
  }

  at(place: number): number {
    return this.#numbers[place]!;
  }

  put(place: number, number: number): void {
    this.#numbers[place] = number;
  }

  copy(): number[] {
    const size = this.#size;
    const numbers = this.#numbers;
    const copy = new Array<number>(size);
    for (let at = 0; at < size; at++) copy[at] = numbers[at]!;
    return copy;
  }
}
