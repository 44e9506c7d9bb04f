import { chancesOf } from '../../../src/core/roles/chain';
import type { SignTable } from '../../../src/core/signs/weights';
import { minimise, placesOf } from './optimise';
import { seenSigns } from './signs';

/** Weights of a linear-chain conditional random field in hundredths, a row of labels for each feature. */
export interface ChainWeights {
  readonly steps: readonly number[];
  readonly start: readonly number[];
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** A sequence: the names of the features of each item, and its label. */
export interface Sequence {
  readonly features: readonly (readonly string[])[];
  readonly roles: readonly number[];
}

/** A sequence of sentences, of each of which more is seen by number. */
export interface SignedSequence extends Sequence {
  readonly language: string;
  readonly signs: readonly ReadonlySet<number>[];
}

export interface ChainOptions {
  readonly labels: number;
  /** In how many items a feature must hold. */
  readonly least: number;
  /** Rows whose weights all stay below this, in hundredths, say too little to be kept. */
  readonly slight: number;
  /** How strongly weights are drawn to zero; by cross-validation. */
  readonly calm: number;
  readonly rounds: number;
}

export interface SignOptions {
  /** In how many items a sign must be seen. */
  readonly least: number;
  /** How strongly their weights are drawn to zero; those of signs that said little before up to three times as much. */
  readonly calm: number;
  /** How many signs of a language are kept. */
  readonly kept: number;
  /** In what steps weights ship. */
  readonly grain: number;
}

/** The weights under which the labels of the sequences are likeliest; the same sequences give the same weights. */
export function learnChain(sequences: readonly Sequence[], options: ChainOptions): ChainWeights {
  return rounded(
    fit(sequences, [], [], () => 0, options),
    options,
  );
}

/** The same with signs, of which those are kept that say most. Their weights are by how much a label is above the last one. */
export function learnSignedChain(
  sequences: readonly SignedSequence[],
  options: ChainOptions,
  { least, calm, kept, grain }: SignOptions,
): { readonly weights: ChainWeights; readonly signs: SignTable } {
  const signs = sequences.map((sequence) => sequence.signs);
  const { told, spread } = seenSigns(signs.flat(), { least });
  const ofLanguage = new Map<number, string>();
  for (const { language, signs: items } of sequences) for (const seen of items) for (const sign of seen) ofLanguage.set(sign, language);
  const first = fit(sequences, signs, told, () => calm, options);
  const said = new Map(
    told.map((sign) => [sign, Math.max(...first.rowOf(sign).map(Math.abs)) * Math.sqrt(Math.min(spread.get(sign)!, OFTEN))]),
  );
  const most = [...new Set(ofLanguage.values())].flatMap((language) =>
    told
      .filter((sign) => ofLanguage.get(sign) === language)
      .sort((one, two) => said.get(two)! - said.get(one)!)
      .slice(0, kept),
  );
  const calmOf = (sign: number) => calm * Math.min(3, 0.3 / (Math.hypot(...first.rowOf(sign)) + 0.02));
  const chosen = [...new Set(most)].sort((one, two) => one - two);
  const last = fit(sequences, signs, chosen, calmOf, options);
  const rows = chosen.map((sign) => {
    const row = last.rowOf(sign);
    return { sign, row: row.slice(0, -1).map((weight) => Math.round((weight - row.at(-1)!) / grain)) };
  });
  const worth = rows.filter(({ row }) => row.some((weight) => weight !== 0));
  return {
    weights: rounded(last, options),
    signs: { signs: worth.map(({ sign }) => sign), weights: worth.flatMap(({ row }) => row) },
  };
}

/** In hundredths. */
function rounded({ weights, places, steps }: Fitted, { labels, slight }: ChainOptions): ChainWeights {
  const hundredths = (from: number, length: number) =>
    Array.from(weights.subarray(from, from + length), (value) => Math.round(value * 100));
  const rows = [...places].map(([name, place]) => [name, hundredths(place * labels, labels)] as const);
  return {
    steps: hundredths(steps, labels * labels),
    start: hundredths(steps + labels * labels, labels),
    features: Object.fromEntries(rows.filter(([, row]) => row.some((weight) => Math.abs(weight) >= slight))),
  };
}

/** What is seen more often says no more of how much it is needed. */
const OFTEN = 100;

interface Item {
  readonly rows: readonly Int32Array[];
  readonly roles: readonly number[];
}

interface Fitted {
  readonly weights: Float64Array;
  readonly places: ReadonlyMap<string, number>;
  /** Where the weights of steps begin. */
  readonly steps: number;
  rowOf(sign: number): number[];
}

function fit(
  sequences: readonly Sequence[],
  seen: readonly (readonly ReadonlySet<number>[])[],
  signs: readonly number[],
  calmOf: (sign: number) => number,
  { labels, rounds, calm, least }: ChainOptions,
): Fitted {
  const places = placesOf(
    sequences.flatMap(({ features }) => features),
    (_, count) => count >= least,
  );
  const placeOf = new Map(signs.map((sign, at) => [sign, places.size + at]));
  const items = sequences.map(({ features, roles }, sequence): Item => {
    const rows = features.map((names, at) => [
      ...[...new Set(names)].flatMap((name) => places.get(name) ?? []),
      ...[...(seen[sequence]?.[at] ?? [])].flatMap((sign) => placeOf.get(sign) ?? []),
    ]);
    return { rows: rows.map((row) => Int32Array.from(row)), roles };
  });
  const steps = (places.size + signs.length) * labels;
  const size = steps + labels * labels + labels;
  const calms = Float64Array.from({ length: size }, (_, at) => {
    const sign = at < steps ? signs[Math.floor(at / labels) - places.size] : undefined;
    return sign === undefined ? calm : calmOf(sign);
  });
  const weights = minimise(size, rounds, (now, slope) => {
    for (const item of items) addSlope(item, now, slope, { steps, labels });
    for (let at = 0; at < size; at++) slope[at]! += calms[at]! * now[at]!;
  });
  const rowOf = (sign: number) => [...weights.subarray(placeOf.get(sign)! * labels, (placeOf.get(sign)! + 1) * labels)];
  return { weights, places, steps, rowOf };
}

function addSlope(
  { rows, roles }: Item,
  now: Float64Array,
  slope: Float64Array,
  { steps, labels }: { steps: number; labels: number },
): void {
  const start = steps + labels * labels;
  const scores = new Float64Array(rows.length * labels);
  rows.forEach((places, item) => {
    for (const place of places) for (let label = 0; label < labels; label++) scores[item * labels + label]! += now[place * labels + label]!;
  });
  const { of, step } = chancesOf(scores, [...now.subarray(steps, start)], [...now.subarray(start)]);
  rows.forEach((places, at) => {
    for (let label = 0; label < labels; label++) {
      const excess = of[at * labels + label]! - (roles[at] === label ? 1 : 0);
      for (const place of places) slope[place * labels + label]! += excess;
      if (at === 0) slope[start + label]! += excess;
      else
        for (let from = 0; from < labels; from++)
          slope[steps + from * labels + label]! += step(at, from, label) - (roles[at - 1] === from && roles[at] === label ? 1 : 0);
    }
  });
}
