import { fold } from '../text/compare';
import { isJapanese } from './mask';
import { recalled } from './recalled';

const NUMBERS: readonly RegExp[] = [
  /\b(?:1st|first|one|i|initial|opening)\b|初回|一次/,
  /\b(?:2nd|second|two|ii)\b|二次/,
  /\b(?:3rd|third|three|iii)\b|三次/,
  /\b(?:4th|fourth|four|iv)\b|四次/,
  /\b(?:5th|fifth|five|v)\b|五次/,
  /\b(?:6th|sixth|six|vi)\b|六次/,
];

/** Whether two names mean the same round of one interview. */
export function sameRound(one: string, other: string): boolean {
  const [a, b] = [keyOf(one), keyOf(other)];
  if (a.words === b.words) return true;
  if (a.number !== undefined && b.number !== undefined) return a.number === b.number;
  if (a.words.length >= 4 && b.words.length >= 4 && (` ${a.words} `.includes(` ${b.words} `) || ` ${b.words} `.includes(` ${a.words} `)))
    return true;
  if (a.japanese || b.japanese) {
    const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
    return short.length >= 3 && long.startsWith(short);
  }
  let shared = 0;
  for (const word of a.set) if (b.set.has(word)) shared++;
  return shared / (a.set.size + b.set.size - shared) >= 0.6;
}

const keyOf = recalled((name) => {
  const bare = name.replace(/[（(][^（()）]{0,60}[)）]/g, ' ');
  const words = fold(bare.trim() === '' ? name : bare)
    .replace(/\binterviews\b/g, 'interview')
    .replace(/\b(?:the|a|an|my|our)\b ?/g, '');
  const digit = /(?:round|stage|step|phase|interview|level|第|^)\s?(\d{1,2})(?=$|\D)/.exec(words)?.[1];
  const spelled = NUMBERS.findIndex((pattern) => pattern.test(words));
  const number = digit !== undefined ? Number(digit) : spelled >= 0 ? spelled + 1 : /\b(?:final|last)\b|最終/.test(words) ? 99 : undefined;
  return { words, number, set: new Set(words.split(' ')), japanese: isJapanese(name) };
});

/** Which round in order a name says it is, 99 for the last; undefined where it does not say. */
export const numberOf = (name: string): number | undefined => keyOf(name).number;

/** Whether a name is that of another round without what stands in brackets behind it: “一次” of “一次(Web、40分)”. */
export function isBareOf(name: string, longer: string): boolean {
  return /[(（]/.test(longer) && fold(longer.replace(/\s?[（(][^（()）]{0,60}[)）]\s*$/, '')) === fold(name);
}
