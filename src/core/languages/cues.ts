import { span, type Span } from '../text/span';
import type { Cue } from './language';

/** Cues of a language as one pattern each, from a table of small patterns. `\b` does not fit a language without spaces. */
export function cueFinder(
  table: Readonly<Record<Cue, readonly string[]>>,
  wholeWords: boolean,
): (cue: Cue, prose: string, within: Span) => Span[] {
  const patterns = new Map<Cue, RegExp>();
  return (cue, prose, within) => {
    if (table[cue].length === 0) return [];
    let pattern = patterns.get(cue);
    if (!pattern) {
      const either = table[cue].join('|');
      patterns.set(cue, (pattern = new RegExp(wholeWords ? `(?<![\\w'’-])(?:${either})(?![\\w])` : either, 'gi')));
    }
    const text = prose.slice(within.start, within.end);
    return [...text.matchAll(pattern)].map((match) => span(within.start + match.index, within.start + match.index + match[0].length));
  };
}
