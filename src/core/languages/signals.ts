import { placed, type Span } from '../text/span';
import type { Signals } from './language';

/** What a sentence does, at its place in the text; `signals` are counted from the start of the sentence. */
export function signalsAt(signals: Signals, start: number): Signals {
  return start === 0 ? signals : new PlacedSignals(signals, start);
}

/** Each list is looked for, and put in its place, when it is asked for. */
class PlacedSignals implements Signals {
  readonly #signals: Signals;
  readonly #start: number;
  readonly #placed: Partial<Record<keyof Signals, readonly Span[]>> = {};

  constructor(signals: Signals, start: number) {
    this.#signals = signals;
    this.#start = start;
  }

  get ownAction(): readonly Span[] {
    return this.#at('ownAction');
  }

  get group(): readonly Span[] {
    return this.#at('group');
  }

  get detail(): readonly Span[] {
    return this.#at('detail');
  }

  get outcome(): readonly Span[] {
    return this.#at('outcome');
  }

  get negated(): readonly Span[] {
    return this.#at('negated');
  }

  get claim(): readonly Span[] {
    return this.#at('claim');
  }

  get plan(): readonly Span[] {
    return this.#at('plan');
  }

  get reason(): readonly Span[] {
    return this.#at('reason');
  }

  #at(name: keyof Signals): readonly Span[] {
    return (this.#placed[name] ??= placed(this.#signals[name], this.#start));
  }
}
