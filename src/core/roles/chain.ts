/**
 * The chance of each label for each item of a sequence, where the label of an item depends on its own scores and on the
 * label before it (the forward-backward sums of a linear-chain conditional random field). Scores are natural logarithms;
 * `steps` holds those of going from one label to the next, row by row, `start` those of beginning with a label.
 */
export function chances(scores: readonly (readonly number[])[], steps: readonly number[], start: readonly number[]): Chances {
  const labels = start.length;
  const last = scores.length - 1;
  const forward: number[][] = [];
  scores.forEach((row, at) => {
    const before = forward[at - 1];
    forward.push(
      row.map((score, to) => score + (before ? logOfSum(before.map((sum, from) => sum + steps[from * labels + to]!)) : start[to]!)),
    );
  });
  const backward: number[][] = scores.map(() => start.map(() => 0));
  for (let at = last - 1; at >= 0; at--) {
    const next = scores[at + 1]!.map((score, to) => score + backward[at + 1]![to]!);
    backward[at] = start.map((_, from) => logOfSum(next.map((sum, to) => sum + steps[from * labels + to]!)));
  }
  const total = last < 0 ? 0 : logOfSum(forward[last]!);
  return {
    of: forward.map((row, at) => row.map((sum, label) => Math.exp(sum + backward[at]![label]! - total))),
    step: (at, from, to) => Math.exp(forward[at - 1]![from]! + steps[from * labels + to]! + scores[at]![to]! + backward[at]![to]! - total),
  };
}

export interface Chances {
  /** Between 0 and 1, by item and label. */
  readonly of: readonly (readonly number[])[];
  /** The chance that item `at - 1` has the label `from` and item `at` the label `to`; needed for learning only. */
  step(at: number, from: number, to: number): number;
}

function logOfSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
