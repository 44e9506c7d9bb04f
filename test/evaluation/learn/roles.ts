import { SECTION_ROLES } from '../../../src/core';
import { chances } from '../../../src/core/roles/chain';
import { featuresOf } from '../../../src/core/roles/features';
import type { Sample } from './material';
import { minimise, placesOf } from './optimise';

/** Weights in hundredths, as `src/core/roles/weights.json` holds them. */
export interface RoleWeights {
  readonly steps: readonly number[];
  readonly start: readonly number[];
  readonly features: Readonly<Record<string, readonly number[]>>;
}

const LABELS = SECTION_ROLES.length + 1;
/** How strongly weights are drawn to zero. */
const CALM = 1;
const ROUNDS = 150;
/** Rows whose weights all stay below this, in hundredths, say too little to be kept. */
const SLIGHT = 25;

/** Learns what the features of a sentence say of its role (a linear-chain conditional random field). */
export function learnRoles(samples: readonly Sample[]): RoleWeights {
  const whole = samples
    .filter(({ roles }) => roles.length > 0 && roles.every((role) => role !== undefined))
    .map(({ read, roles }) => ({ features: featuresOf(read), roles: roles as number[] }));
  const places = placesOf(
    whole.flatMap(({ features }) => features),
    (name) => (/^(?:w|end|starts) /.test(name) ? 3 : 2),
  );
  const items = whole.map(({ features, roles }) => ({
    rows: features.map((names) => names.flatMap((name) => places.get(name) ?? [])),
    roles,
  }));
  const steps = places.size * LABELS;
  const start = steps + LABELS * LABELS;
  const weights = minimise(start + LABELS, ROUNDS, (now, slope) => {
    for (const item of items) addSlope(item, now, slope, steps, start);
    for (let at = 0; at < now.length; at++) slope[at]! += CALM * now[at]!;
  });
  const hundredths = (from: number, length: number) =>
    Array.from(weights.subarray(from, from + length), (value) => Math.round(value * 100));
  const rows = [...places].map(([name, place]) => [name, hundredths(place * LABELS, LABELS)] as const);
  return {
    steps: hundredths(steps, LABELS * LABELS),
    start: hundredths(start, LABELS),
    features: Object.fromEntries(rows.filter(([, row]) => row.some((weight) => Math.abs(weight) >= SLIGHT))),
  };
}

interface Item {
  readonly rows: readonly (readonly number[])[];
  readonly roles: readonly number[];
}

function addSlope({ rows, roles }: Item, now: Float64Array, slope: Float64Array, steps: number, start: number): void {
  const scores = rows.map((places) => {
    const row = new Array<number>(LABELS).fill(0);
    for (const place of places) for (let label = 0; label < LABELS; label++) row[label]! += now[place * LABELS + label]!;
    return row;
  });
  const found = chances(scores, [...now.subarray(steps, start)], [...now.subarray(start)]);
  found.of.forEach((row, at) => {
    row.forEach((chance, label) => {
      const excess = chance - (roles[at] === label ? 1 : 0);
      for (const place of rows[at]!) slope[place * LABELS + label]! += excess;
      if (at === 0) slope[start + label]! += excess;
      if (at === 0) return;
      for (let from = 0; from < LABELS; from++)
        slope[steps + from * LABELS + label]! += found.step(at, from, label) - (roles[at - 1] === from && roles[at] === label ? 1 : 0);
    });
  });
}
