import { span, type Span } from '../text/span';
import type { Cue } from './language';

/**
 * Cues of a language as one pattern each, from a table of small patterns. `\b` does not fit a language without spaces.
 * What was found is kept with the span that was asked for, as a sentence belongs to one text and many rules ask the same
 * of it.
 */
export function cueFinder(
  table: () => Readonly<Record<Cue, readonly string[]>>,
  wholeWords: boolean,
): (cue: Cue, prose: string, within: Span) => Span[] {
  const finders = new Map<Cue, Finder>();
  return (cue, prose, within) => {
    let finder = finders.get(cue);
    if (!finder) finders.set(cue, (finder = { pattern: patternOf(table()[cue], wholeWords), found: new WeakMap() }));
    if (!finder.pattern) return [];
    let found = finder.found.get(within);
    if (!found) {
      const text = prose.slice(within.start, within.end);
      found = [...text.matchAll(finder.pattern)].map((match) =>
        span(within.start + match.index, within.start + match.index + match[0].length),
      );
      finder.found.set(within, found);
    }
    return found;
  };
}

interface Finder {
  /** Absent for a cue that the language has no words for. */
  readonly pattern: RegExp | undefined;
  readonly found: WeakMap<Span, Span[]>;
}

function patternOf(entries: readonly string[], wholeWords: boolean): RegExp | undefined {
  if (entries.length === 0) return undefined;
  const either = entries.join('|');
  return new RegExp(wholeWords ? `(?<![\\w'’-])(?:${either})(?![\\w])` : either, 'gi');
}
