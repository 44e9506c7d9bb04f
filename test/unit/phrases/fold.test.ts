import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { asItIs, unfolding } from '../../../src/core/phrases/fold';

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { folded } = require(path.join(__dirname, '../../../../esbuild/folding.cjs')) as {
  folded: (pieces: readonly string[]) => { readonly pieces: readonly string[]; readonly signs: string };
};

const PATTERNS = [
  '(?:one|two|three)\\b',
  '(?:one|two) \\w+\\b',
  '\\b(?:one|two|three) \\w+',
  '(?:私|弊社)は(?:一つ|二つ)',
  '(?:私|弊社)が(?:一つ|二つ)',
];

suite('Folded texts', () => {
  for (const [what, pieces] of Object.entries({
    'patterns of two languages': PATTERNS,
    'the same unit again and again': ['aaaaaaaaaaaaaaa', 'aa', 'a'],
    'nothing twice': ['abc', 'de'],
    'no text at all': [''],
    'no piece at all': [],
    'lines of their own': ['one\ntwo\none\ntwo\none\ntwo\n'.repeat(4)],
    'units that are signs elsewhere': ['\x01\x02\x03\x7f¡¢£'.repeat(9)],
    'backslashes alone': ['\\'.repeat(50)],
  })) {
    test(`say the same as before: ${what}`, () => {
      const { pieces: short, signs } = folded(pieces);
      assert.deepEqual(short.map(unfolding(signs)), pieces);
    });
  }

  test('say the same as before, whatever they were', () => {
    const texts = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', 'か', '\\', '\n', '\x01', '\x7f', '¡', '€', '(?:'), maxLength: 60 }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(texts, (pieces) => {
        const { pieces: short, signs } = folded(pieces);
        assert.deepEqual(short.map(unfolding(signs)), pieces);
      }),
    );
  });

  test('are shorter where much stands often, and can be read one by one', () => {
    const { pieces, signs } = folded(Array.from({ length: 20 }, () => PATTERNS).flat());
    assert.ok(pieces.join('').length + signs.length < PATTERNS.join('').length * 4);
    assert.equal(unfolding(signs)(pieces[1]!), PATTERNS[1]);
  });

  test('have no signs where nothing gains', () => {
    assert.deepEqual(folded(['abc', 'de']), { pieces: ['abc', 'de'], signs: '' });
    assert.equal(unfolding(''), asItIs);
  });
});
