import { span, type Span } from '../text/span';
import { japaneseMeasures } from './ja-text';
import type { Signals } from './language';
import words from './ja-signals.json';

const any = (list: readonly string[]) => new RegExp(list.join('|'), 'g');
/** A deed told as done, in polite, plain or joining form. */
const DEED = any(words.deeds);
const OWN_SUBJECT = any(words.ownSubjects);
const OTHER_SUBJECT = any(words.otherSubjects);
const GROUP = any(words.groups);
const OUTCOME = any(words.outcomes);
const NEGATION = any(words.negations);
const CLAIM = any(words.claims);
const PLAN = any(words.plans);
const REASON = any(words.reasons);
const DETAIL =
  /「[^「」\n]{2,80}」|[ァ-ヴー]{2,20}|[A-Za-z][A-Za-z0-9+.#-]{1,20}|[0-9０-９]{1,4}[年月日時]|(?:月|火|水|木|金|土|日)曜|毎(?:日|週|月|朝|晩)|週に/g;

/** What a Japanese sentence does; see `Signals`. */
export function japaneseSignals(prose: string, sentence: Span): Signals {
  const text = prose.slice(sentence.start, sentence.end);
  const all = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => span(sentence.start + match.index, sentence.start + match.index + match[0].length));
  const group = all(GROUP);
  const plan = all(PLAN);
  const claim = all(CLAIM);
  const others = all(OTHER_SUBJECT);
  const own = all(OWN_SUBJECT);
  // The subject is left out where it is the writer; a group or somebody else is named.
  const deeds = all(DEED).filter((deed) => own.length > 0 || (!before(group, deed) && !before(others, deed)));
  return {
    ownAction: claim.length > 0 && deeds.length === 1 ? [] : deeds,
    group,
    detail: [...japaneseMeasures(prose, sentence), ...all(DETAIL)].sort((a, b) => a.start - b.start),
    outcome: all(OUTCOME),
    negated: all(NEGATION),
    claim,
    plan,
    reason: all(REASON),
  };
}

function before(parts: readonly Span[], deed: Span): boolean {
  return parts.some((part) => part.start < deed.start);
}
