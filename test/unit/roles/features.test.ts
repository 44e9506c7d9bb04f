import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAnswer } from '../../../src/core/read';
import { featureRows, featuresOf, scoresOf } from '../../../src/core/roles/features';
import weights from '../../../src/core/roles/weights.json';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

const TABLE: Readonly<Record<string, readonly number[]>> = weights.features;
const LABELS = weights.start.length;
const rows = featureRows(TABLE, LABELS);

const PIECES = [
  ...[english(SKATING), japanese(THEATRE)].join('\n').split(/(?<=[\s。、])/),
  ...'Don’t |well-known |we’d |X1y |snake_case |I would |our team |“so” |and |ました。|ので、|です！」|ー々|—|\n\n## Result\n|\n\n## 行動\n|x'.split(
    '|',
  ),
];

/** The sums of what the names of the features weigh, added in their order. */
function byNames(read: Parameters<typeof featuresOf>[0], believesHeadings: boolean): number[][] {
  return featuresOf(read).map((names) => {
    const sums = new Array<number>(LABELS).fill(0);
    for (const name of names) {
      if (!believesHeadings && name.startsWith('under ')) continue;
      (Object.hasOwn(TABLE, name) ? TABLE[name]! : []).forEach((weight, label) => (sums[label]! += weight));
    }
    return sums;
  });
}

suite('Features of a sentence', () => {
  test('weigh by numbers what they weigh by names', () => {
    const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));
    const kind = fc.constantFrom('behavioural', 'hypothetical', 'motivation', 'experience', 'process');
    fc.assert(
      fc.property(soup, kind, fc.boolean(), (text, kind, believes) => {
        const read = readAnswer(`---\nkind: ${kind}\n---\n${text}`, undefined, { speeds: DEFAULT_SPEEDS });
        assert.deepEqual([...scoresOf(read, rows, believes)], byNames(read, believes).flat());
      }),
    );
  });

  test('are looked for at the start of a very long sentence only', () => {
    for (const long of [390, 395, 399, 400, 401, 500]) {
      const text = `${'a'.repeat(8)} `.repeat(99).slice(0, long) + 'because they had been told and I was there so we went';
      const read = readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS });
      assert.deepEqual([...scoresOf(read, rows, true)], byNames(read, true).flat());
    }
  });
});
