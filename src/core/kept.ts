import type { Span } from './text/span';

/** Texts of which something is kept: the answer in hand, and what is looked at beside it. */
const TEXTS = 2;

/**
 * Keeps what `make` finds in a part of a text for as long as the text is in use, as many rules ask the same of a sentence.
 * One part is kept for each place where a part starts. When `age` changes, what was found before no longer holds.
 */
export function keptPerPart<T>(make: (prose: string, within: Span) => T, age: () => number = () => 0): (prose: string, within: Span) => T {
  const texts: Kept<T>[] = [];
  let since = 0;
  return (prose, within) => {
    if (age() !== since) {
      since = age();
      texts.length = 0;
    }
    let text = texts[0];
    if (text?.prose !== prose) {
      const at = texts.findIndex((one) => one.prose === prose);
      text = at < 0 ? { prose, parts: new Map() } : texts[at]!;
      if (at >= 0) texts.splice(at, 1);
      texts.unshift(text);
      texts.length = Math.min(texts.length, TEXTS);
    }
    const known = text.parts.get(within.start);
    if (known && known.end === within.end) return known.value;
    const value = make(prose, within);
    text.parts.set(within.start, { end: within.end, value });
    return value;
  };
}

interface Kept<T> {
  readonly prose: string;
  readonly parts: Map<number, { readonly end: number; readonly value: T }>;
}
