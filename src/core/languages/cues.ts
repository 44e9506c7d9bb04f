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
  lists: () => Readonly<Record<Name, PhraseList>>,
  hasSpaces: boolean,
): Phrases<Name> {
  const compiled = lazy(() => {
    const table = cues();
    const rule = hasSpaces ? ({ before: "(?<![\\w'’-])", after: '(?![\\w])' } as const) : ({ before: '', after: '' } as const);
    const own = Object.entries<PhraseList>(lists());
    const all = [...CUES.map((cue) => ({ entries: table[cue], ...rule, ignoreCase: true })), ...own.map(([, list]) => list)];
    const numbers = new Map<string, number>([...CUES, ...own.map(([name]) => `list ${name}`)].map((name, at) => [name, at]));
    return { index: new PhraseIndex(all, hasSpaces), numbers };
  });
  const scan = keptPerPart((prose, within) => compiled().index.scan(prose, within));
  return {
    cue: (cue, prose, within) => {
      const { index, numbers } = compiled();
      return index.find(scan(prose, within), numbers.get(cue)!) as Span[];
    },
    scan,
    list: (name, part) => {
      const { index, numbers } = compiled();
      return index.find(part, numbers.get(`list ${name}`)!);
    },
  };
}
