import { lazy } from '../lazy';
import { partOf, perPart, type Part } from '../kept';
import { PhraseIndex, type PhraseList, type Scan } from '../phrases';
import { placed, type Span } from '../text/span';
import { CUES, type Cue } from './language';

/** The phrases of a language: its cues, and lists of its own by name. One walk over a sentence finds what it has of them all. */
export interface Phrases<Name extends string> {
  cue(cue: Cue, prose: string, within: Span): Span[];
  /** At places counted from the start of the part. */
  list(name: Name, part: Part): Span[];
}

/** Cues that only some kinds of question are checked for; they have an index of their own, so that others do not pay for it. */
const LATER: ReadonlySet<Cue> = new Set<Cue>([
  'assumption',
  'choice',
  'measuring',
  'risk',
  'schedule',
  'ownPast',
  'ownUse',
  'contribution',
  'conditions',
  'praise',
  'bridge',
  'criteria',
  'example',
  'manager',
  'telling',
  'headline',
  'station',
  'setting',
  'goal',
  'wish',
  'effect',
  'step',
]);
const NUMBERS = numbered(CUES, 0);

/**
 * Compiles the phrases of a language at their first use. What was found is kept, as many rules ask the same of a
 * sentence. `\b` does not fit a language without spaces.
 */
export function phrasesOf<Name extends string>(
  cues: () => Readonly<Record<Cue, readonly string[]>>,
  names: readonly Name[],
  lists: () => Readonly<Record<Name, PhraseList>>,
  hasSpaces: boolean,
): Phrases<Name> {
  const numbers = numbered(names, CUES.length);
  const rule = hasSpaces ? ({ before: "(?<![\\w'’-])", after: '(?![\\w])' } as const) : ({ before: '', after: '' } as const);
  const nothing: PhraseList = { entries: [], ...rule, ignoreCase: true };
  const listOf = (cue: Cue): PhraseList => ({ ...nothing, entries: cues()[cue] });
  const usual = lazy(() => {
    const own = lists();
    return new PhraseIndex([...CUES.map((cue) => (LATER.has(cue) ? nothing : listOf(cue))), ...names.map((name) => own[name])], hasSpaces);
  });
  const later = lazy(
    () =>
      new PhraseIndex(
        CUES.map((cue) => (LATER.has(cue) ? listOf(cue) : nothing)),
        hasSpaces,
      ),
  );
  const scan = perPart(({ text }): Scan => usual().scan(text));
  const laterScan = perPart(({ text }): Scan => later().scan(text));
  return {
    cue: (cue, prose, within) => {
      const part = partOf(prose, within);
      const found = LATER.has(cue) ? later().find(laterScan(part), NUMBERS[cue]) : usual().find(scan(part), NUMBERS[cue]);
      return placed(found, within.start);
    },
    list: (name, part) => usual().find(scan(part), numbers[name]),
  };
}

function numbered<Name extends string>(names: readonly Name[], from: number): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, at) => [name, from + at])) as Record<Name, number>;
}
