import { span, type Span } from '../text/span';
import { japaneseMeasures } from './ja-text';
import type { Signals } from './language';
import { japanesePhrases } from './ja-phrases';

const DETAIL =
  /「[^「」\n]{2,80}」|[ァ-ヴー]{2,20}|[A-Za-z][A-Za-z0-9+.#-]{1,20}|[0-9０-９]{1,4}[年月日時]|(?:月|火|水|木|金|土|日)曜|毎(?:日|週|月|朝|晩)|週に/g;

/** What a Japanese sentence does; see `Signals`. */
export function japaneseSignals(prose: string, sentence: Span): Signals {
  const scan = japanesePhrases.scan(prose, sentence);
  const all = (name: Parameters<typeof japanesePhrases.list>[0]) => japanesePhrases.list(name, scan);
  const group = all('group');
  const claim = all('claim');
  const others = all('otherSubject');
  const own = all('ownSubject');
  // The subject is left out where it is the writer; a group or somebody else is named.
  const deeds = all('deed').filter((deed) => own.length > 0 || (!before(group, deed) && !before(others, deed)));
  return {
    ownAction: claim.length > 0 && deeds.length === 1 ? [] : deeds,
    group,
    detail: [...japaneseMeasures(prose, sentence), ...details(prose, sentence)].sort((a, b) => a.start - b.start),
    outcome: all('outcome'),
    negated: all('negation'),
    claim,
    plan: all('plan'),
    reason: all('reason'),
  };
}

function details(prose: string, { start, end }: Span): Span[] {
  return Array.from(prose.slice(start, end).matchAll(DETAIL), ({ 0: words, index }) => span(start + index, start + index + words.length));
}

function before(parts: readonly Span[], deed: Span): boolean {
  return parts.some((part) => part.start < deed.start);
}
