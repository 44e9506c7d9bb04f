import { newFinder, perValue, type Part } from '../kept';
import type { Language, LanguageId } from '../languages/language';
import { lazy } from '../lazy';
import { eachNumberOf, eachPlaceOf, namesOfSigns, numberOfRole, type PartRead } from './story-signs';
import weights from './story.json';

/** Weights in hundredths by part: of what is seen of a sentence, and of what its sentences say of an answer. */
export type PartTable = Readonly<Record<string, Readonly<Record<'sentence' | 'answer', Readonly<Record<string, number>>>>>>;

/** The parts that weights were learnt for. */
export type LearntPart = keyof typeof weights;

/**
 * How likely it is that an answer lacks a part, as the logarithm of the odds: what its sentences say is weighed one by one, and
 * the likeliest of them decide. The weights were learnt from labelled answers (`npm run learn`).
 */
export function lackOf(read: PartRead, part: LearntPart): number {
  return lacksOf(read).get(part)!;
}

const lacksOf = perValue((read: PartRead) => lacksBy(shipped(), read));

/** The same of all parts at once by other weights. */
export function lacksBy({ parts, rows, answer }: PartModel, { sentences, language, told }: PartRead): Map<string, number> {
  const own = rows[language.id];
  const roles = told();
  const sums = sentences.map(({ part }, at) => sumsOf(part, numberOfRole(roles[at]), at, sentences.length, own, language));
  return new Map(
    parts.map((part, column) => {
      const sizes = sizesOfAnswer(sums.map((sum) => sum[column]!));
      return [part, sizes.reduce((lack, size, sign) => lack + answer[part]![sign]! * size, 0)];
    }),
  );
}

/** What a sentence weighs, by what it is for and where it stands; kept with its words for the weights that were asked last. */
interface Weighed {
  readonly by: PartRows;
  readonly sums: (readonly number[] | undefined)[];
}

/** By language, as the same words may be read in either. */
const WEIGHED = { en: newFinder(), ja: newFinder() } satisfies Record<LanguageId, number>;

function sumsOf(part: Part, role: number, at: number, count: number, rows: PartRows, language: Language): readonly number[] {
  const finder = WEIGHED[language.id];
  let known = part.found[finder] as Weighed | undefined;
  if (known?.by !== rows) part.found[finder] = known = { by: rows, sums: [] };
  // All that `eachPlaceOf` tells apart.
  const place = (at === 0 ? 1 : 0) + (at === count - 1 ? 2 : 0) + 4 * Math.floor((3 * at) / count);
  const number = role * 12 + place;
  let sums = known.sums[number];
  if (!sums) {
    const sum = new Array<number>(rows.width).fill(0);
    const add = adder(sum, rows);
    eachNumberOf(part, role, language, add);
    eachPlaceOf(at, count, language, add);
    known.sums[number] = sums = sum;
  }
  return sums;
}

/** What adds the weights of a number to sums by part. */
function adder(sums: number[], { places, weights, width }: PartRows): (number: number) => void {
  return (number) => {
    const row = places[number]!;
    for (let column = 0; row >= 0 && column < width; column++) sums[column]! += weights[row + column]!;
  };
}

/** What the sentences of an answer say of it. */
const ANSWER_SIGNS = ['any', 'best', 'second', 'none', 'sentences'];

/** The same from the logarithms of their odds to tell a part. */
export function signsOfAnswer(odds: readonly number[]): Map<string, number> {
  return new Map(sizesOfAnswer(odds).map((size, sign) => [ANSWER_SIGNS[sign]!, size]));
}

function sizesOfAnswer(odds: readonly number[]): number[] {
  let best = -Infinity;
  let second = -Infinity;
  let none = 1;
  for (const one of odds) {
    second = Math.max(second, Math.min(best, one));
    best = Math.max(best, one);
    none /= 1 + Math.exp(one);
  }
  return [1, within(best), within(second), none, Math.min(LONG, odds.length) / LONG];
}

const MOST = 4;
const LONG = 14;

function within(odds: number): number {
  return Math.max(-MOST, Math.min(MOST, odds)) / 2;
}

interface PartModel {
  readonly parts: readonly string[];
  readonly rows: Readonly<Record<LanguageId, PartRows>>;
  /** By part and by sign of an answer. */
  readonly answer: Readonly<Record<string, readonly number[]>>;
}

interface PartRows {
  /** By the number of what is seen: where its weights stand, one for each part; below 0 where none was learnt. */
  readonly places: Int32Array;
  readonly weights: Float64Array;
  readonly width: number;
}

const shipped = lazy(() => partModel(weights as unknown as PartTable));

/** Weights stand in the table in hundredths. */
export function partModel(table: PartTable): PartModel {
  const parts = Object.keys(table);
  const weighed = (part: string, of: 'sentence' | 'answer', name: string) => (table[part]![of][name] ?? 0) / 100;
  const rowsOf = (names: readonly string[]): PartRows => {
    const places = new Int32Array(names.length);
    const weights: number[] = [];
    names.forEach((name, number) => {
      const row = parts.map((part) => weighed(part, 'sentence', name));
      places[number] = row.some((weight) => weight !== 0) ? weights.length : -1;
      if (places[number] >= 0) weights.push(...row);
    });
    return { places, weights: Float64Array.from(weights), width: parts.length };
  };
  return {
    parts,
    rows: { en: rowsOf(namesOfSigns('en')), ja: rowsOf(namesOfSigns('ja')) },
    answer: Object.fromEntries(parts.map((part) => [part, ANSWER_SIGNS.map((sign) => weighed(part, 'answer', sign))])),
  };
}
