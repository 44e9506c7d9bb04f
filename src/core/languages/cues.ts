import { span, type Span } from '../text/span';
import type { Cue } from './language';

/**
 * Cues of a language as one pattern each, from a table of small patterns. `\b` does not fit a language without spaces.
 * What was found in the last text is kept, because many rules ask the same of the same sentences.
 */
export function cueFinder(
  table: Readonly<Record<Cue, readonly string[]>>,
  wholeWords: boolean,
): (cue: Cue, prose: string, within: Span) => Span[] {
  const finders = new Map<Cue, Finder>();
  return (cue, prose, within) => {
    let finder = finders.get(cue);
    if (!finder) finders.set(cue, (finder = { pattern: patternOf(table[cue], wholeWords), prose: '', found: new Map() }));
    if (!finder.pattern) return [];
    if (finder.prose !== prose) {
      finder.prose = prose;
      finder.found.clear();
    }
    const key = within.start * LONGEST + (within.end - within.start);
    let found = finder.found.get(key);
    if (!found) {
      const text = prose.slice(within.start, within.end);
      found = [...text.matchAll(finder.pattern)].map((match) =>
        span(within.start + match.index, within.start + match.index + match[0].length),
      );
      finder.found.set(key, found);
    }
    return found;
  };
}

interface Finder {
  /** Absent for a cue that the language has no words for. */
  readonly pattern: RegExp | undefined;
  /** The text looked at last, and what was found in it by place. */
  prose: string;
  readonly found: Map<number, Span[]>;
}

/** Longer than any text we read (5 MB), so that start and length make one number. */
const LONGEST = 2 ** 24;

function patternOf(entries: readonly string[], wholeWords: boolean): RegExp | undefined {
  if (entries.length === 0) return undefined;
  const either = entries.join('|');
  return new RegExp(wholeWords ? `(?<![\\w'’-])(?:${either})(?![\\w])` : either, 'gi');
}
