/** Keeps small numbers once each, in the order in which they are given; one is used again and again. */
export class Distinct {
  #stamps = new Uint32Array(2048);
  #stamp = 0;

  /** Forgets what was given so far. */
  start(): void {
    if (this.#stamp === 0xffffffff) this.#stamps.fill(0);
    this.#stamp = this.#stamp === 0xffffffff ? 1 : this.#stamp + 1;
  }

  /** Whether it is given for the first time since the start. */
  isNew(number: number): boolean {
    if (number >= this.#stamps.length) {
      const wider = new Uint32Array(2 * number);
      wider.set(this.#stamps);
      this.#stamps = wider;
    }
    if (this.#stamps[number] === this.#stamp) return false;
    this.#stamps[number] = this.#stamp;
    return true;
  }
}
