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
  #ownAction: readonly Span[] | undefined;
  #group: readonly Span[] | undefined;
  #detail: readonly Span[] | undefined;
  #outcome: readonly Span[] | undefined;
  #negated: readonly Span[] | undefined;
  #claim: readonly Span[] | undefined;
  #plan: readonly Span[] | undefined;
  #reason: readonly Span[] | undefined;

  constructor(signals: Signals, start: number) {
    this.#signals = signals;
    this.#start = start;
  }

  get ownAction(): readonly Span[] {
    return (this.#ownAction ??= placed(this.#signals.ownAction, this.#start));
  }

  get group(): readonly Span[] {
    return (this.#group ??= placed(this.#signals.group, this.#start));
  }

  get detail(): readonly Span[] {
    return (this.#detail ??= placed(this.#signals.detail, this.#start));
  }

  get outcome(): readonly Span[] {
    return (this.#outcome ??= placed(this.#signals.outcome, this.#start));
  }

  get negated(): readonly Span[] {
    return (this.#negated ??= placed(this.#signals.negated, this.#start));
  }

  get claim(): readonly Span[] {
    return (this.#claim ??= placed(this.#signals.claim, this.#start));
  }

  get plan(): readonly Span[] {
    return (this.#plan ??= placed(this.#signals.plan, this.#start));
  }

  get reason(): readonly Span[] {
    return (this.#reason ??= placed(this.#signals.reason, this.#start));
  }
}
