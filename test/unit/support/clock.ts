/** A clock that a test moves on, in the place of the real one, and dice that fall the same way every time. */
export class Clock {
  #now = 0;
  #last = 0;
  #seed: number;
  readonly #due = new Map<number, { readonly at: number; readonly work: () => void }>();
  readonly #real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: performance.now };

  constructor(seed: number) {
    this.#seed = seed;
    Object.assign(globalThis, {
      setTimeout: (work: () => void, pause = 0) => this.after(pause, work),
      clearTimeout: (timer: number) => this.#due.delete(timer),
    });
    performance.now = () => this.#now;
  }

  /** Gives the real clock back. */
  stop(): void {
    const { now, ...timers } = this.#real;
    Object.assign(globalThis, timers);
    performance.now = now;
  }

  after(pause: number, work: () => void): number {
    this.#due.set(++this.#last, { at: this.#now + pause, work });
    return this.#last;
  }

  /** A whole number from `least` to `most`. */
  any(least: number, most: number): number {
    this.#seed = (Math.imul(this.#seed, 1664525) + 1013904223) >>> 0;
    return least + (this.#seed % (most - least + 1));
  }

  /** Lets time pass, and all that is due with it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      let next: [number, { readonly at: number; readonly work: () => void }] | undefined;
      for (const entry of this.#due) if (entry[1].at <= end && (!next || entry[1].at < next[1].at)) next = entry;
      if (!next) break;
      this.#due.delete(next[0]);
      this.#now = Math.max(this.#now, next[1].at);
      next[1].work();
    }
    this.#now = end;
  }
}
