import assert from 'node:assert/strict';
import ill from '../../../src/core/answer/ill.json';
import { rolled } from '../../../src/core/text/rolled';

suite('Rolled patterns', () => {
  for (const [source, expected] of [
    ['(?:a )?b', '(a )?b'],
    ['(?:\\w+ ){0,2}(?:b|c)', '(\\w+ ){0,2}(?:b|c)'],
    ['(?:a(?: b)?){2} c', '(a( b)?){2} c'],
    ['(?:a|b){3,}', '(?:a|b){3,}'],
    ['(?:a )*(?:b )+', '(?:a )*(?:b )+'],
    ['(?:a ){0,5}b', '(?:a ){0,5}b'],
    ['(?<!a )(?=(?:b)?)', '(?<!a )(?=(b)?)'],
    ['[(?:)]?\\(?:a\\)?', '[(?:)]?\\(?:a\\)?'],
    ['(?:[)]|\\))?x', '([)]|\\))?x'],
  ] as const) {
    test(source, () => assert.equal(rolled(source), expected));
  }

  test('find what they found before', () => {
    const text = 'My boss was always lazy. The team is bad, and he was a bit useless. Our director has a list. They were so very rude.';
    const source = ill.judged[0]!.en.join('|').replaceAll('{who}', ill.who.en);
    const found = (pattern: string) => [...text.matchAll(new RegExp(pattern, 'gi'))].map(({ 0: words, index }) => `${index} ${words}`);
    assert.ok(found(source).length > 2);
    assert.deepEqual(found(rolled(source)), found(source));
  });
});
