/** Short texts are names, which are compared with each other again and again; the value of each is kept. */
function perName<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > SHORT) return of(text);
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(text, (value = of(text)));
    }
    return value;
  };
}

const BESIDE_JAPANESE = /(?<=[ぁ-んァ-ヺー一-龠々]) | (?=[ぁ-んァ-ヺー一-龠々])/g;

const MOST_KNOWN = 500;
const SHORT = 80;

/**
 * A form of the text for comparing only: width, case, kind of quote, punctuation and white space make no difference, nor does
 * a space beside Japanese, which some set around a foreign word and some do not. Never shown and never written.
 */
export const fold = perName((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .replace(BESIDE_JAPANESE, '')
    .trim(),
);

/** Pairs of neighbouring characters of the folded text, which compare English and Japanese alike. */
export const grams = perName((text): ReadonlySet<string> => {
  const folded = fold(text).slice(0, 1000);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at++) pairs.add(folded.slice(at, at + 2));
  return pairs;
});

/** What two such sets share, from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size);
}
