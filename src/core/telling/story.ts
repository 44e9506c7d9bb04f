import type { LanguageId } from '../languages/language';
import { lazy } from '../lazy';
import { eachNumberIn, namesOfSigns, type PartRead } from './story-signs';
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
  let lacks = KNOWN.get(read);
  if (!lacks) KNOWN.set(read, (lacks = lacksBy(shipped(), read)));
  return lacks.get(part)!;
}

const KNOWN = new WeakMap<PartRead, ReadonlyMap<string, number>>();

/** The same of all parts at once by other weights. */
export function lacksBy({ parts, rows: byLanguage, answer }: PartModel, read: PartRead): Map<string, number> {
  const { places, weights } = byLanguage[read.language.id];
  const width = parts.length;
  const sums = new Float64Array(read.sentences.length * width);
  eachNumberIn(read, (sentence, number) => {
    const row = places[number]!;
    for (let column = 0; row >= 0 && column < width; column++) sums[sentence * width + column]! += weights[row + column]!;
  });
  return new Map(
    parts.map((part, column) => {
      const sizes = sizesOfAnswer(read.sentences.map((_, at) => sums[at * width + column]!));
      return [part, sizes.reduce((lack, size, sign) => lack + answer[part]![sign]! * size, 0)];
    }),
  );
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
    return { places, weights: Float64Array.from(weights) };
  };
  return {
    parts,
    rows: { en: rowsOf(namesOfSigns('en')), ja: rowsOf(namesOfSigns('ja')) },
    answer: Object.fromEntries(parts.map((part) => [part, ANSWER_SIGNS.map((sign) => weighed(part, 'answer', sign))])),
  };
}
