import { span, type Span } from './span';

/** Where a global pattern matches. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  return matchesOf(pattern, text).map(({ index, 0: words }) => span(index, index + words.length));
}

/** The matches of a global pattern from left to right; `matchAll` would make a copy of the pattern for each text. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
