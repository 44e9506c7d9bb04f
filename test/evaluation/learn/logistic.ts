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
    least,
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

/** Weights in hundredths; those below `slight` say too little to be kept. */
export function hundredths(weights: ReadonlyMap<string, number>, slight: number): Record<string, number> {
  const rounded = [...weights].map(([name, weight]) => [name, Math.round(weight * 100)] as const);
  return Object.fromEntries(rounded.filter(([, weight]) => Math.abs(weight) >= slight));
}
