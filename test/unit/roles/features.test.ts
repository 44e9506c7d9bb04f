import assert from 'node:assert/strict';
import fc from 'fast-check';
import { signWeights } from '../../../src/core/signs/weights';
import { readAnswer } from '../../../src/core/read';
import { featureRows, featuresOf, scoresOf } from '../../../src/core/roles/features';
import weights from '../../../src/core/roles/weights.json';
import { numberOfSign } from '../../../src/core/text/sign';
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

  test('and what the words themselves say is added to that, each sign once, for all labels but the last', () => {
    const seen = numberOfSign('en hats');
    const signs = signWeights({ signs: [seen], weights: Array.from({ length: LABELS - 1 }, (_, label) => label + 1) }, LABELS - 1);
    const read = readAnswer('We sold hats and more hats. We sold coats.', undefined, { speeds: DEFAULT_SPEEDS });
    const more = scoresOf(read, featureRows(TABLE, LABELS, signs), true);
    const without = [...scoresOf(read, rows, true)];
    assert.deepEqual(
      [...more],
      without.map((sum, at) => sum + (at < LABELS - 1 ? at + 1 : 0)),
    );
  });
});
