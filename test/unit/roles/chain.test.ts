import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chances } from '../../../src/core/roles/chain';

const NONE = [0, 0, 0, 0];

suite('Chances of labels in a sequence', () => {
  for (const { title, scores, steps, start, likeliest } of [
    { title: 'nothing to label', scores: [], steps: NONE, start: [0, 0], likeliest: [] },
    {
      title: 'each by its own score',
      scores: [
        [2, 0],
        [0, 2],
      ],
      steps: NONE,
      start: [0, 0],
      likeliest: [0, 1],
    },
    {
      title: 'a doubtful one with its neighbour',
      scores: [
        [3, 0],
        [0, 0.5],
      ],
      steps: [2, -2, -2, 2],
      start: [0, 0],
      likeliest: [0, 0],
    },
    { title: 'the first by where sequences begin', scores: [[0, 0]], steps: NONE, start: [0, 3], likeliest: [1] },
  ]) {
    test(title, () =>
      assert.deepEqual(
        chances(scores, steps, start).of.map((row) => row.indexOf(Math.max(...row))),
        likeliest,
      ),
    );
  }

  test('add up to one, for every item and every step', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    const pair = fc.tuple(number, number);
    fc.assert(
      fc.property(
        fc.array(pair, { minLength: 2, maxLength: 8 }),
        fc.tuple(number, number, number, number),
        pair,
        (scores, steps, start) => {
          const found = chances(scores, steps, start);
          found.of.forEach((row, at) => {
            assert.ok(Math.abs(row[0]! + row[1]! - 1) < 1e-9);
            if (at === 0) return;
            const sum = [0, 1].flatMap((from) => [0, 1].map((to) => found.step(at, from, to))).reduce((all, one) => all + one, 0);
            assert.ok(Math.abs(sum - 1) < 1e-9);
          });
        },
      ),
    );
  });
});
