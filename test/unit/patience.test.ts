import assert from 'node:assert/strict';
import { again, within } from '../../src/editor/patience';

suite('Patience', () => {
  test('an answer is handed on, and so is a failure', async () => {
    assert.equal(await within(1000, Promise.resolve(3)), 3);
    await assert.rejects(within(1000, Promise.reject(new Error('gone'))), /gone/);
  });

  test('what never answers is given up', async () => {
    await assert.rejects(within(1, new Promise(() => undefined)), /no answer/);
  });

  for (const [what, failures, final, tries, passes] of [
    ['what works is done once', 0, false, 1, true],
    ['what is busy twice works at the third try', 2, false, 3, true],
    ['what stays busy fails in the end', 9, false, 3, false],
    ['what cannot be is tried once', 9, true, 1, false],
  ] as const) {
    test(what, async () => {
      let count = 0;
      const work = () => (++count <= failures ? Promise.reject(new Error('busy')) : Promise.resolve('done'));
      const result = await again([0, 0], () => final, work).then(
        () => true,
        () => false,
      );
      assert.deepEqual([result, count], [passes, tries]);
    });
  }
});
