import { lazy } from '../lazy';
import irregular from './en-irregular.json';

/** Past and participle forms to their verb, for the verbs that change more than their ending. */
export const irregularVerbs = lazy((): ReadonlyMap<string, string> => new Map<string, string>(Object.entries(irregular)));

/** A short form that the inflections of an English word share. For comparing only: it need not be a word. */
export function stem(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  const verb = irregularVerbs().get(plain);
  if (verb && verb !== plain) return stem(verb);
  if (plain.length < 4 || /\d/.test(plain)) return plain;
  let base = plain;
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh|zz)es$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1);
  if (base.endsWith('ied') && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (base.endsWith('ed') && base.length > 4) base = verbOf(base.slice(0, -2));
  else if (base.endsWith('ing') && base.length > 5) base = verbOf(base.slice(0, -3));
  if (base.endsWith('isation') || base.endsWith('ization')) base = base.slice(0, -5);
  else if (base.endsWith('ation') && base.length > 7) base = base.slice(0, -5);
  if (base.endsWith('ise') || base.endsWith('ize')) base = base.slice(0, -1);
  if (base.endsWith('e') && base.length > 3 && !SHORT.test(base.slice(0, -1))) base = base.slice(0, -1);
  return base.replace(/z$/, 's');
}

/** The same, kept by word, as texts repeat their words; what is longer than any word is not kept. */
export function keptStem(word: string): string {
  if (word.length > LONGEST) return stem(word);
  let known = STEMS.get(word);
  if (known === undefined) {
    if (STEMS.size >= MOST_STEMS) STEMS.clear();
    STEMS.set(word, (known = stem(word)));
  }
  return known;
}

const STEMS = new Map<string, string>();
const MOST_STEMS = 5000;
const LONGEST = 64;

/** A single vowel before a single consonant: with an `e` behind it, it is another word, as `theme` is not `them`. */
const SHORT = /^[^aeiou]{0,4}[aeiou][^aeiouwxy]$/;

/** What an ending was put to: `planned` and `plan`, `noted` and `note`. */
function verbOf(base: string): string {
  const single = undouble(base);
  return single === base && SHORT.test(base) ? `${base}e` : single;
}

/** `planned` and `plan`, `dropped` and `drop`. */
function undouble(base: string): string {
  return /([bdgklmnprt])\1$/.test(base) && base.length > 3 && !/(?:ll|ss)$/.test(base) ? base.slice(0, -1) : base;
}
