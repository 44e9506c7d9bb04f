/**
 * A form of the text for comparing only: width, case, kind of quote, punctuation and white space make no difference.
 * Never shown and never written.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

/** Pairs of neighbouring characters of the folded text, which compare English and Japanese alike. */
export function grams(text: string): ReadonlySet<string> {
  let known = KNOWN.get(text);
  if (!known) {
    known = gramsOf(text);
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    if (text.length <= SHORT) KNOWN.set(text, known);
  }
  return known;
}

/** Names are compared with the same others again and again. */
const KNOWN = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 500;
const SHORT = 80;

function gramsOf(text: string): ReadonlySet<string> {
  const folded = fold(text).slice(0, 1000);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at++) pairs.add(folded.slice(at, at + 2));
  return pairs;
}

/** What two such sets share, from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size);
}
