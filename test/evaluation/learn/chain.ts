import { chances } from '../../../src/core/roles/chain';
import { minimise, placesOf } from './optimise';

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

export interface ChainOptions {
  readonly labels: number;
  /** In how many items a feature must hold. */
  readonly least: (name: string) => number;
  /** Rows whose weights all stay below this, in hundredths, say too little to be kept. */
  readonly slight: number;
  /** How strongly weights are drawn to zero; by cross-validation. */
  readonly calm: number;
  readonly rounds: number;
}

/** The weights under which the labels of the sequences are likeliest; the same sequences give the same weights. */
export function learnChain(sequences: readonly Sequence[], { labels, least, slight, calm, rounds }: ChainOptions): ChainWeights {
  const places = placesOf(
    sequences.flatMap(({ features }) => features),
    least,
  );
  const items = sequences.map(({ features, roles }) => ({
    rows: features.map((names) => [...new Set(names)].flatMap((name) => places.get(name) ?? [])),
    roles,
  }));
  const steps = places.size * labels;
  const start = steps + labels * labels;
  const weights = minimise(start + labels, rounds, (now, slope) => {
    for (const item of items) addSlope(item, now, slope, { steps, start, labels });
    for (let at = 0; at < now.length; at++) slope[at]! += calm * now[at]!;
  });
  const hundredths = (from: number, length: number) =>
    Array.from(weights.subarray(from, from + length), (value) => Math.round(value * 100));
  const rows = [...places].map(([name, place]) => [name, hundredths(place * labels, labels)] as const);
  return {
    steps: hundredths(steps, labels * labels),
    start: hundredths(start, labels),
    features: Object.fromEntries(rows.filter(([, row]) => row.some((weight) => Math.abs(weight) >= slight))),
  };
}

interface Item {
  readonly rows: readonly (readonly number[])[];
  readonly roles: readonly number[];
}

function addSlope(
  { rows, roles }: Item,
  now: Float64Array,
  slope: Float64Array,
  { steps, start, labels }: { steps: number; start: number; labels: number },
): void {
  const scores = rows.map((places) => {
    const row = new Array<number>(labels).fill(0);
    for (const place of places) for (let label = 0; label < labels; label++) row[label]! += now[place * labels + label]!;
    return row;
  });
  const found = chances(scores, [...now.subarray(steps, start)], [...now.subarray(start)]);
  found.of.forEach((row, at) => {
    row.forEach((chance, label) => {
      const excess = chance - (roles[at] === label ? 1 : 0);
      for (const place of rows[at]!) slope[place * labels + label]! += excess;
      if (at === 0) slope[start + label]! += excess;
      if (at === 0) return;
      for (let from = 0; from < labels; from++)
        slope[steps + from * labels + label]! += found.step(at, from, label) - (roles[at - 1] === from && roles[at] === label ? 1 : 0);
    });
  });
}
