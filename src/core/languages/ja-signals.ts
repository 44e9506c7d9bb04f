import { lazy } from '../lazy';
import { span, type Span } from '../text/span';
import { japaneseMeasures } from './ja-text';
import type { Signals } from './language';
import words from './ja-signals.json';

const any = (list: readonly string[]) => new RegExp(list.join('|'), 'g');
const lexicon = lazy(() => ({
  /** A deed told as done, in polite, plain or joining form. */
  deed: any(words.deeds),
  ownSubject: any(words.ownSubjects),
  otherSubject: any(words.otherSubjects),
  group: any(words.groups),
  outcome: any(words.outcomes),
  negation: any(words.negations),
  claim: any(words.claims),
  plan: any(words.plans),
  reason: any(words.reasons),
}));
const DETAIL =
  /「[^「」\n]{2,80}」|[ァ-ヴー]{2,20}|[A-Za-z][A-Za-z0-9+.#-]{1,20}|[0-9０-９]{1,4}[年月日時]|(?:月|火|水|木|金|土|日)曜|毎(?:日|週|月|朝|晩)|週に/g;

/** What a Japanese sentence does; see `Signals`. */
export function japaneseSignals(prose: string, sentence: Span): Signals {
  const text = prose.slice(sentence.start, sentence.end);
  const all = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => span(sentence.start + match.index, sentence.start + match.index + match[0].length));
  const group = all(lexicon().group);
  const plan = all(lexicon().plan);
  const claim = all(lexicon().claim);
  const others = all(lexicon().otherSubject);
  const own = all(lexicon().ownSubject);
  // The subject is left out where it is the writer; a group or somebody else is named.
  const deeds = all(lexicon().deed).filter((deed) => own.length > 0 || (!before(group, deed) && !before(others, deed)));
  return {
    ownAction: claim.length > 0 && deeds.length === 1 ? [] : deeds,
    group,
    detail: [...japaneseMeasures(prose, sentence), ...all(DETAIL)].sort((a, b) => a.start - b.start),
    outcome: all(lexicon().outcome),
    negated: all(lexicon().negation),
    claim,
    plan,
    reason: all(lexicon().reason),
  };
}

function before(parts: readonly Span[], deed: Span): boolean {
  return parts.some((part) => part.start < deed.start);
}
