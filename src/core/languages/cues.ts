import { lazy } from '../lazy';
import { keptPerPart } from '../kept';
import { PhraseIndex, type PhraseList, type Scan } from '../phrases';
import type { Span } from '../text/span';
import { CUES, type Cue } from './language';

/** The phrases of a language: its cues, and lists of its own by name. One walk over a sentence finds what it has of them all. */
export interface Phrases<Name extends string> {
  cue(cue: Cue, prose: string, within: Span): Span[];
  /** A sentence as `list` asks of it. */
  scan(prose: string, within: Span): Scan;
  list(name: Name, scan: Scan): readonly Span[];
}

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
  const index = lazy(() => {
    const table = cues();
    const rule = hasSpaces ? ({ before: "(?<![\\w'’-])", after: '(?![\\w])' } as const) : ({ before: '', after: '' } as const);
    const own = lists();
    const all = [...CUES.map((cue) => ({ entries: table[cue], ...rule, ignoreCase: true })), ...names.map((name) => own[name])];
    return new PhraseIndex(all, hasSpaces);
  });
  const scan = keptPerPart((prose, within) => index().scan(prose, within));
  return {
    cue: (cue, prose, within) => index().find(scan(prose, within), NUMBERS[cue]) as Span[],
    scan,
    list: (name, part) => index().find(part, numbers[name]),
  };
}

function numbered<Name extends string>(names: readonly Name[], from: number): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, at) => [name, from + at])) as Record<Name, number>;
}

const NUMBERS = numbered(CUES, 0);
