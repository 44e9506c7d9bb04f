import { newFinder, type Part } from '../kept';
import { spansOf } from '../text/matches';
import type { Span } from '../text/span';
import { japaneseMeasures } from './ja-text';
import type { Signals } from './language';
import { japanesePhrases } from './ja-phrases';

const DETAIL =
  /「[^「」\n]{2,80}」|[ァ-ヴー]{2,20}|[A-Za-z][A-Za-z0-9+.#-]{1,20}|[0-9０-９]{1,4}[年月日時]|(?:月|火|水|木|金|土|日)曜|毎(?:日|週|月|朝|晩)|週に/g;

/** What a Japanese sentence does; see `Signals`. Each is looked for when it is asked for. */
export function japaneseSignals(part: Part): Signals {
  return (part.found[SIGNALS] as Signals | undefined) ?? (part.found[SIGNALS] = new JapaneseSignals(part));
}

const SIGNALS = newFinder();

class JapaneseSignals implements Signals {
  readonly #part: Part;
  #ownAction: readonly Span[] | undefined;
  #detail: readonly Span[] | undefined;
  #outcome: readonly Span[] | undefined;
  #reason: readonly Span[] | undefined;
  #plan: readonly Span[] | undefined;
  #claim: readonly Span[] | undefined;
  #negated: readonly Span[] | undefined;
  #group: readonly Span[] | undefined;

  constructor(part: Part) {
    this.#part = part;
  }

  /** The subject is left out where it is the writer; a group or somebody else is named. */
  get ownAction(): readonly Span[] {
    return (this.#ownAction ??= this.#deeds());
  }

  get detail(): readonly Span[] {
    return (this.#detail ??= [...japaneseMeasures(this.#part), ...details(this.#part.text)].sort((a, b) => a.start - b.start));
  }

  get group(): readonly Span[] {
    return (this.#group ??= this.#list('group'));
  }

  get outcome(): readonly Span[] {
    return (this.#outcome ??= this.#list('outcome'));
  }

  get negated(): readonly Span[] {
    return (this.#negated ??= this.#list('negation'));
  }

  get claim(): readonly Span[] {
    return (this.#claim ??= this.#list('claim'));
  }

  get plan(): readonly Span[] {
    return (this.#plan ??= this.#list('plan'));
  }

  get reason(): readonly Span[] {
    return (this.#reason ??= this.#list('reason'));
  }

  #deeds(): readonly Span[] {
    const all = this.#list('deed');
    if (all.length === 0) return all;
    const isOwn = this.#list('ownSubject').length > 0;
    const others = [...this.group, ...this.#list('otherSubject')];
    const deeds = isOwn ? all : all.filter((deed) => !others.some((other) => other.start < deed.start));
    return this.claim.length > 0 && deeds.length === 1 ? [] : deeds;
  }

  #list(name: Parameters<typeof japanesePhrases.list>[0]): readonly Span[] {
    return japanesePhrases.list(name, this.#part);
  }
}

function details(text: string): Span[] {
  return spansOf(DETAIL, text);
}
