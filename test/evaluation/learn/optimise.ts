/**
 * The minimum of a smooth function by its gradient (Adam over the whole material, the steps growing smaller). `slopeAt`
 * adds its gradient at `weights` to `slope`. The same material always gives the same weights.
 */
export function minimise(size: number, rounds: number, slopeAt: (weights: Float64Array, slope: Float64Array) => void): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = new Float64Array(size);
    slopeAt(weights, slope);
    const rate = 0.1 * (1 - round / (rounds + 1)) + 0.004;
    for (let at = 0; at < size; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
      square[at] = 0.99 * square[at]! + 0.01 * slope[at]! ** 2;
      weights[at]! -= (rate * (mean[at]! / (1 - 0.9 ** round))) / (Math.sqrt(square[at]! / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return weights;
}

/** The names that are kept, with their places; `isKept` is asked with how many items have the name. */
export function placesOf(items: readonly (readonly string[])[], isKept: (name: string, count: number) => boolean): Map<string, number> {
  const kept = [...countsOf(items)].filter(([name, count]) => isKept(name, count)).map(([name]) => name);
  return new Map(kept.sort().map((name, at) => [name, at]));
}

/** How many items have each name. */
export function countsOf(items: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const names of items) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
