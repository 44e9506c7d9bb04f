import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileNameFor, safeStem } from '../../../src/core/guide/file-name';

const SOUND = /^[^\p{C}/\\:*?"<>|.][^\p{C}/\\:*?"<>|]*$/u;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

suite('Names of answer files', () => {
  for (const [stem, name] of [
    ['data-strategic-decision', 'data-strategic-decision.md'],
    ['../../x', 'x.md'],
    ['..\\..\\.vscode', 'vscode.md'],
    ['．．／tasks.json', 'tasks.json.md'],
    ['CON', 'CON-q.md'],
    ['con.txt', 'con-q.txt.md'],
    ['LPT1', 'LPT1-q.md'],
    ['a: b? <c> | "d"', 'a-b-c-d.md'],
    ['a\u0000b\u202ec', 'abc.md'],
    ['', 'question.md'],
    [' . - ', 'question.md'],
    ['状況 その一', '状況-その一.md'],
  ] as const) {
    test(`${JSON.stringify(stem)} becomes ${name}`, () => assert.equal(fileNameFor(stem), name));
  }

  test('takes the next free name, whatever the case', () => {
    assert.equal(fileNameFor('a', ['A.md', 'a-2.MD']), 'a-3.md');
  });

  test('is sound for any words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 100 })), (stem) => {
        const name = fileNameFor(stem);
        assert.match(name, SOUND);
        assert.doesNotMatch(name, DEVICE);
        assert.ok(Buffer.byteLength(name) <= 190);
        assert.equal(safeStem(safeStem(stem)), safeStem(stem));
      }),
      { numRuns: 2000 },
    );
  });
});
