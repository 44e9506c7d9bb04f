import { newFinder, type Part } from '../kept';
import type { HalfQuestion, Language, LanguageId } from '../languages/language';
import { lazy } from '../lazy';
import table from './half.json';
import { ANSWER_SIGNS, besideHalf, namesBeside, numbersAlone, type HalfRead } from './half-signs';
import type { PartTable } from './story';

interface HalfModel {
  readonly sentence: Readonly<Record<LanguageId, Float64Array>>;
  readonly answer: Float64Array;
  /** Where a sentence keeps what it weighs by itself. */
  readonly finders: Readonly<Record<LanguageId, number>>;
}

/** Weights stand in the table in hundredths. */
export function halfModel({ half }: PartTable): HalfModel {
  const weighed = (of: 'sentence' | 'answer', names: readonly string[]) => Float64Array.from(names, (name) => (half![of][name] ?? 0) / 100);
  return {
    sentence: { en: weighed('sentence', namesBeside('en')), ja: weighed('sentence', namesBeside('ja')) },
    answer: weighed('answer', ANSWER_SIGNS),
    finders: { en: newFinder(), ja: newFinder() },
  };
}

const shipped = lazy(() => halfModel(table as unknown as PartTable));

/**
 * How likely it is that an answer leaves a later half of its question unanswered, as the logarithm of the odds: its sentences are
 * weighed one by one, and the likeliest of them decide, beside what is only said. The weights were learnt from labelled drafts
 * (`npm run learn -- halves`).
 */
export function lackOfHalf(read: HalfRead, half: HalfQuestion, model: HalfModel = shipped()): number {
  const { sentences, sizes, isNamed } = besideHalf(read, half);
  if (isNamed) return -Infinity;
  const { language } = read;
  const weights = model.sentence[language.id];
  const odds = sentences.map((signs, at) =>
    signs.reduce((sum, [number, size]) => sum + weights[number]! * size, alone(read.sentences[at]!.part, language, model)),
  );
  return sizes(odds).reduce((sum, size, sign) => sum + model.answer[sign]! * size, 0);
}

/** What a sentence weighs by itself. */
function alone(part: Part, language: Language, { sentence, finders }: HalfModel): number {
  const finder = finders[language.id];
  const known = part.found[finder] as number | undefined;
  if (known !== undefined) return known;
  const weights = sentence[language.id];
  const sum = numbersAlone(part, language).reduce((all, number) => all + weights[number]!, 0);
  part.found[finder] = sum;
  return sum;
}
