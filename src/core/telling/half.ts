import type { HalfQuestion, LanguageId } from '../languages/language';
import { lazy } from '../lazy';
import table from './half.json';
import { ANSWER_SIGNS, besideHalf, namesBeside, type HalfRead } from './half-signs';
import type { PartTable } from './story';

interface HalfModel {
  readonly sentence: Readonly<Record<LanguageId, Float64Array>>;
  readonly answer: Float64Array;
}

/** Weights stand in the table in hundredths. */
export function halfModel({ half }: PartTable): HalfModel {
  const weighed = (of: 'sentence' | 'answer', names: readonly string[]) => Float64Array.from(names, (name) => (half![of][name] ?? 0) / 100);
  return {
    sentence: { en: weighed('sentence', namesBeside('en')), ja: weighed('sentence', namesBeside('ja')) },
    answer: weighed('answer', ANSWER_SIGNS),
  };
}

const shipped = lazy(() => halfModel(table as unknown as PartTable));

/**
 * How likely it is that an answer leaves a later half of its question unanswered, as the logarithm of the odds: its sentences are
 * weighed one by one, and the likeliest of them decide, beside what is only said. The weights were learnt from labelled drafts
 * (`npm run learn -- halves`).
 */
export function lackOfHalf(read: HalfRead, half: HalfQuestion, { sentence, answer }: HalfModel = shipped()): number {
  const { sentences, sizes, isNamed } = besideHalf(read, half);
  if (isNamed) return -Infinity;
  const weights = sentence[read.language.id];
  const odds = sentences.map((signs) => signs.reduce((sum, [number, size]) => sum + weights[number]! * size, 0));
  return sizes(odds).reduce((sum, size, sign) => sum + answer[sign]! * size, 0);
}
