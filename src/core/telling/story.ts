import { newFinder, perValue, type Part } from '../kept';
import type { Language, LanguageId } from '../languages/language';
import { lazy } from '../lazy';
import { eachNumberOf, eachPlaceOf, namesOfSigns, numberOfRole, shareOfTrade, type PartRead } from './story-signs';
import others from './others.json';
import story from './story.json';

/** Weights in hundredths by part: of what is seen of a sentence, and of what its sentences say of an answer. */
export type PartTable = Readonly<Record<string, Readonly<Record<'sentence' | 'answer', Readonly<Record<string, number>>>>>>;

/** The parts that weights were learnt for. */
export type LearntPart = keyof typeof story | keyof typeof others;

/**
 * How likely it is that an answer lacks a part, as the logarithm of the odds: what its sentences say is weighed one by one, and
 * the likeliest of them decide. The weights were learnt from labelled answers (`npm run learn`).
 */
export function lackOf(read: PartRead, part: LearntPart): number {
  return (part in story ? lacksOfStory : lacksOfOther)(read).get(part)!;
}

/** Whether weights were learnt for a part that is asked for outside stories. */
export function isWeighed(part: string): part is keyof typeof others {
  return part in others;
}

const lacksOfStory = perValue((read: PartRead) => lacksBy(SHIPPED.story(), read));
const lacksOfOther = perValue((read: PartRead) => lacksBy(SHIPPED.others(), read));

/** The same of all parts at once by other weights. */
export function lacksBy({ parts, rows, answer }: PartModel, { sentences, language, told }: PartRead): Map<string, number> {
  const own = rows[language.id];
  const roles = told();
  const trade = shareOfTrade({ sentences, language });
  const sums = sentences.map(({ part }, at) => sumsOf(part, numberOfRole(roles[at]), at, sentences.length, own, language));
  return new Map(
    parts.map((part, column) => {
      const sizes = sizesOfAnswer(
        sums.map((sum) => sum[column]!),
        trade,
      );
      return [part, sizes.reduce((lack, size, sign) => lack + answer[part]![sign]! * size, 0)];
    }),
  );
}

function sumsOf(part: Part, role: number, at: number, count: number, rows: PartRows, language: Language): readonly number[] {
  // By what a sentence is for and where it stands.
  const known = (part.found[rows.finder] ??= []) as (readonly number[] | undefined)[];
  // All that `eachPlaceOf` tells apart.
  const place = (at === 0 ? 1 : 0) + (at === count - 1 ? 2 : 0) + 4 * Math.floor((3 * at) / count);
  const number = role * 12 + place;
  let sums = known[number];
  if (!sums) {
    const sum = new Array<number>(rows.width).fill(0);
    const add = adder(sum, rows);
    eachNumberOf(part, role, language, add);
    eachPlaceOf(at, count, language, add);
    known[number] = sums = sum;
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
const ANSWER_SIGNS = ['any', 'best', 'second', 'none', 'sentences', 'trade', 'much trade'];

/** The same from the logarithms of their odds to tell a part, and from the share of those that have words of the trade. */
export function signsOfAnswer(odds: readonly number[], trade: number): Map<string, number> {
  return new Map(sizesOfAnswer(odds, trade).map((size, sign) => [ANSWER_SIGNS[sign]!, size]));
}

function sizesOfAnswer(odds: readonly number[], trade: number): number[] {
  let best = -Infinity;
  let second = -Infinity;
  let none = 1;
  for (const one of odds) {
    second = Math.max(second, Math.min(best, one));
    best = Math.max(best, one);
    none /= 1 + Math.exp(one);
  }
  return [1, within(best), within(second), none, Math.min(LONG, odds.length) / LONG, Number(trade > 0), Math.min(1, 2 * trade)];
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
  /** Where a sentence keeps what it weighs by these. */
  readonly finder: number;
}

const SHIPPED = {
  story: lazy(() => partModel(story as unknown as PartTable)),
  others: lazy(() => partModel(others as unknown as PartTable)),
};

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
    return { places, weights: Float64Array.from(weights), width: parts.length, finder: newFinder() };
  };
  return {
    parts,
    rows: { en: rowsOf(namesOfSigns('en')), ja: rowsOf(namesOfSigns('ja')) },
    answer: Object.fromEntries(parts.map((part) => [part, ANSWER_SIGNS.map((sign) => weighed(part, 'answer', sign))])),
  };
}
