import type { LanguageId } from '../languages/language';
import { lazy } from '../lazy';
import { namesOfSigns, numbersIn, type PartRead } from './story-signs';
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
export function lacksBy(model: PartModel, read: PartRead): Map<string, number> {
  const rows = model.rows[read.language.id];
  const sums = numbersIn(read).map((numbers) => {
    const sum = new Array<number>(model.parts.length).fill(0);
    for (const number of numbers) rows[number]?.forEach((weight, column) => (sum[column]! += weight));
    return sum;
  });
  return new Map(
    model.parts.map((part, column) => {
      let lack = 0;
      const odds = sums.map((sum) => sum[column]!);
      for (const [name, size] of signsOfAnswer(odds)) lack += (model.answer[part]![name] ?? 0) * size;
      return [part, lack];
    }),
  );
}

/** What the sentences of an answer say of it, from the logarithms of their odds to tell a part. */
export function signsOfAnswer(odds: readonly number[]): Map<string, number> {
  const [best = -MOST, second = -MOST] = [...odds].sort((one, other) => other - one);
  const none = odds.reduce((chance, one) => chance / (1 + Math.exp(one)), 1);
  return new Map([
    ['any', 1],
    ['best', within(best)],
    ['second', within(second)],
    ['none', none],
    ['sentences', Math.min(LONG, odds.length) / LONG],
  ]);
}

const MOST = 4;
const LONG = 14;

function within(odds: number): number {
  return Math.max(-MOST, Math.min(MOST, odds)) / 2;
}

interface PartModel {
  readonly parts: readonly string[];
  /** By the number of what is seen, a weight for each part; nothing where none was learnt. */
  readonly rows: Readonly<Record<LanguageId, readonly (readonly number[] | undefined)[]>>;
  readonly answer: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const shipped = lazy(() => partModel(weights as unknown as PartTable));

/** Weights stand in the table in hundredths. */
export function partModel(table: PartTable): PartModel {
  const parts = Object.keys(table);
  const rowOf = (name: string): readonly number[] | undefined => {
    const row = parts.map((part) => (table[part]!.sentence[name] ?? 0) / 100);
    return row.some((weight) => weight !== 0) ? row : undefined;
  };
  const scaled = (one: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(one).map(([name, weight]) => [name, weight / 100]));
  return {
    parts,
    rows: { en: namesOfSigns('en').map(rowOf), ja: namesOfSigns('ja').map(rowOf) },
    answer: Object.fromEntries(parts.map((part) => [part, scaled(table[part]!.answer)])),
  };
}
