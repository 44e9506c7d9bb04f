/**
 * The chance of each label for each item of a sequence, item by item, where the label of an item depends on its own scores and on the
 * label before it (the forward-backward sums of a linear-chain conditional random field). Scores are natural logarithms, item
 * by item and of each label by label; `steps` holds those of going from one label to the next, row by row, `start` those of
 * beginning with a label. Sums are brought to one item by item, so that none grows beyond a number.
 */
export function chancesOf(scores: Float64Array, steps: readonly number[], start: readonly number[]): ChancesInARow {
  const labels = start.length;
  const size = scores.length;
  const likely = new Float64Array(size);
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  const scales = new Float64Array(size / labels);
  if (last?.steps !== steps) last = { steps, going: Float64Array.from(steps, Math.exp) };
  const { going } = last;
  for (let item = 0; item < size; item += labels) {
    let most = -Infinity;
    for (let label = 0; label < labels; label++) most = Math.max(most, scores[item + label]! + (item === 0 ? start[label]! : 0));
    for (let label = 0; label < labels; label++)
      likely[item + label] = Math.exp(scores[item + label]! + (item === 0 ? start[label]! : 0) - most);
    let scale = 0;
    for (let to = 0; to < labels; to++) {
      let sum = item === 0 ? 1 : 0;
      for (let from = 0; item > 0 && from < labels; from++) sum += forward[item - labels + from]! * going[from * labels + to]!;
      scale += forward[item + to] = sum * likely[item + to]!;
    }
    for (let label = 0; label < labels; label++) forward[item + label]! /= scale;
    scales[item / labels] = scale;
  }
  const of = new Float64Array(size);
  for (let item = size - labels; item >= 0; item -= labels) {
    const next = item + labels;
    for (let from = 0; from < labels; from++) {
      let sum = next < size ? 0 : 1;
      for (let to = 0; next < size && to < labels; to++)
        sum += (going[from * labels + to]! * likely[next + to]! * backward[next + to]!) / scales[next / labels]!;
      backward[item + from] = sum;
      of[item + from] = forward[item + from]! * sum;
    }
  }
  return {
    of,
    step: (at, from, to) =>
      (forward[(at - 1) * labels + from]! * going[from * labels + to]! * likely[at * labels + to]! * backward[at * labels + to]!) /
      scales[at]!,
  };
}

/** The steps asked for last, which nearly always are the same, as factors. */
let last: { readonly steps: readonly number[]; readonly going: Float64Array } | undefined;

/** The same of scores in rows, a row an item. */
export function chances(items: readonly (readonly number[])[], steps: readonly number[], start: readonly number[]): Chances {
  const labels = start.length;
  const scores = new Float64Array(items.length * labels);
  items.forEach((row, item) => scores.set(row, item * labels));
  const { of, step } = chancesOf(scores, steps, start);
  return { of: items.map((_, item) => Array.from(of.subarray(item * labels, (item + 1) * labels))), step };
}

export interface ChancesInARow {
  /** Between 0 and 1, item by item and of each label by label. */
  readonly of: Float64Array;
  step(at: number, from: number, to: number): number;
}

export interface Chances {
  /** Between 0 and 1, by item and label. */
  readonly of: readonly (readonly number[])[];
  /** The chance that item `at - 1` has the label `from` and item `at` the label `to`; needed for learning only. */
  step(at: number, from: number, to: number): number;
}
