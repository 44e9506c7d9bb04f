import { perPart, type Part } from '../kept';
import type { LanguageId } from '../languages/language';
import { eachSentenceSign } from './of-sentence';

/** Signs of sentences by their numbers in ascending order, and behind each other the weights of each, as many for each of them. */
export interface SignTable {
  readonly signs: readonly number[];
  readonly weights: readonly number[];
}

export interface SignWeights {
  /** By the number of a sign its place among them. */
  readonly places: ReadonlyMap<number, number>;
  readonly weights: readonly number[];
  /** How many weights a sign has. */
  readonly width: number;
  /** By place the last text in which it was met, as it counts once in each. */
  readonly metIn: Int32Array;
}

export function signWeights({ signs, weights }: SignTable, width: number): SignWeights {
  const places = new Map<number, number>();
  for (let at = 0; at < signs.length; at++) places.set(signs[at]!, at);
  return { places, weights, width, metIn: new Int32Array(signs.length) };
}

let texts = 0;

/** The sums of what is seen of some words, in the order of the weights of a sign. */
export function sumsOfSigns(seen: Int32Array, { places, weights, width, metIn }: SignWeights): number[] {
  const text = ++texts;
  const sums = new Array<number>(width).fill(0);
  for (let sign = 0; sign < seen.length; sign++) {
    const place = places.get(seen[sign]!);
    if (place === undefined || metIn[place] === text) continue;
    metIn[place] = text;
    for (let at = 0; at < width; at++) sums[at]! += weights[place * width + at]!;
  }
  return sums;
}

/** The signs of some words, some more than once. */
export function signsOf(words: string, language: LanguageId): Int32Array {
  const seen: number[] = [];
  eachSentenceSign(words, language, (sign) => seen.push(sign));
  return Int32Array.from(seen);
}

const OF_PART = { en: perPart(({ text }) => signsOf(text, 'en')), ja: perPart(({ text }) => signsOf(text, 'ja')) };

/** Those of a sentence, kept with it, as more than one table weighs them. */
export function signsOfPart(part: Part, language: LanguageId): Int32Array {
  return OF_PART[language](part);
}
