import { chanceOf } from '../../../src/core/skills/learnt/weigh';
import { minimise, placesOf } from './optimise';

/**
 * Weights by name such that their sum over the names of an item, times their sizes, is the logarithm of the odds. `calm`
 * says how strongly they are drawn to zero, `least` in how many items a name must occur, `counts` for how many each of
 * them counts.
 */
export function logistic(
  items: readonly ReadonlyMap<string, number>[],
  truths: readonly number[],
  {
    calm,
    rounds,
    least = () => 3,
    counts,
  }: { readonly calm: number; readonly rounds: number; readonly least?: (name: string) => number; readonly counts?: readonly number[] },
): Map<string, number> {
  const places = placesOf(
    items.map((item) => [...item.keys()]),
    (name, count) => count >= least(name),
  );
  const rows = items.map((item) => [...item].flatMap(([name, size]) => (places.has(name) ? [[places.get(name)!, size] as const] : [])));
  const weights = minimise(places.size, rounds, (now, slope) => {
    rows.forEach((row, at) => {
      const chance = chanceOf(row.reduce((sum, [place, size]) => sum + now[place]! * size, 0));
      const excess = (counts?.[at] ?? 1) * (chance - truths[at]!);
      for (const [place, size] of row) slope[place]! += excess * size;
    });
    for (const [name, place] of places) if (name !== 'any') slope[place]! += calm * now[place]!;
  });
  return new Map([...places].map(([name, place]) => [name, weights[place]!]));
}

/** The same where all that is seen of an item is names, each once or not at all; `isKept` is asked with how many items have it. */
export function logisticOfNames(
  items: readonly (readonly string[])[],
  truths: readonly number[],
  {
    calmOf,
    rounds,
    isKept,
  }: { readonly calmOf: (name: string) => number; readonly rounds: number; readonly isKept: (name: string, count: number) => boolean },
): Map<string, number> {
  const places = placesOf(items, isKept);
  const rows = items.map((names) => Int32Array.from(names.flatMap((name) => places.get(name) ?? [])));
  const calms = [...places.keys()].map((name) => (name === 'any' ? 0 : calmOf(name)));
  const weights = minimise(places.size, rounds, (now, slope) => {
    rows.forEach((row, at) => {
      let sum = 0;
      for (const place of row) sum += now[place]!;
      const excess = chanceOf(sum) - truths[at]!;
      for (const place of row) slope[place]! += excess;
    });
    for (let at = 0; at < now.length; at++) slope[at]! += calms[at]! * now[at]!;
  });
  return new Map([...places].map(([name, place]) => [name, weights[place]!]));
}

/** Weights in hundredths; those below `slight` say too little to be kept. */
export function hundredths(weights: ReadonlyMap<string, number>, slight: number): Record<string, number> {
  const rounded = [...weights].map(([name, weight]) => [name, Math.round(weight * 100)] as const);
  return Object.fromEntries(rounded.filter(([, weight]) => Math.abs(weight) >= slight));
}
