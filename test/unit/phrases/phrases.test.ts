import assert from 'node:assert/strict';
import fc from 'fast-check';
import { partOf } from '../../../src/core/kept';
import { wordsOf } from '../../../src/core/languages/en-words';
import { AFTERS, BEFORES, PhraseIndex, type PhraseList } from '../../../src/core/phrases';
import { Lexicon } from '../../../src/core/phrases/lexicon';
import { packed } from '../../../src/core/phrases/pack';
import { listOf } from '../../../src/core/phrases/sign';

const whole = (text: string) => partOf(text, { start: 0, end: text.length });

/** What a list finds, as its pattern alone finds it. */
function plainly({ entries, before, after, ignoreCase }: PhraseList, text: string): number[][] {
  const pattern = new RegExp(`${before}(?:${entries.join('|')})${after}`, ignoreCase ? 'gi' : 'g');
  return Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length]).filter(
    ([start, end]) => end! > start!,
  );
}

function agree(lists: readonly PhraseList[], hasSpaces: boolean, texts: readonly string[]): void {
  const index = new PhraseIndex(packed(lists, hasSpaces), hasSpaces);
  for (const text of texts) {
    for (const scan of hasSpaces ? [index.scan(text), index.scan(text, wordsOf(whole(text)))] : [index.scan(text)]) {
      lists.forEach((list, number) =>
        assert.deepEqual(
          index.find(scan, number).map(({ start, end }) => [start, end]),
          plainly(list, text),
          `${JSON.stringify(list)} in ${JSON.stringify(text)}`,
        ),
      );
    }
  }
}

const ENGLISH = [
  'we',
  'we had',
  "we(?:'ve|'d)?",
  'the (?:whole |entire )?team',
  'the \\w+ team',
  '(?:a|one|two) (?:week|month)s?',
  'a|ab|abc',
  'well-known',
  'known',
  'no one',
  '\\d+ ?%',
  'organi[sz]ed?',
  '(?:[a-z]+)?teen',
  '\\w{3,10}fold',
  'I (?:\\w+ )?(?:saw|met)(?! it)',
  '(?<!not )so',
  "didn['’]t",
  '% of',
  'É.?a',
  'team.{0,9}we',
  '(?:the|a|one|two) (?:\\w+ )?(?:team|week|month)s?(?: we)?',
  '(?:\\w+ |so )?(?:I|we) (?:had|saw|met)',
  '(?:\\d+|one|two)[ -]?(?:known|weeks|month)',
  'x?_(?:we|entire) ?(?:team|had)',
  'I [^.]{0,9}(?:it|team|saw|met)\\b.{0,9}(?:team|weeks?)',
];
const WORDS = [
  ..."we|had|the|whole|entire|team|a|one|two|weeks|month|ab|abc|abcd|well-known|un-known|no|15|15%|40 %|organised|organizes|thirteen|manifold|I|saw|met it|not so|so|didn’t|didn't|x_we|we_x|_|é|Éa|“we”|we,|TEAM|We've|(a|-a|a-|the-team|ſ|K|日本|。|teams".split(
    '|',
  ),
];
const JAPANESE = [
  '記録',
  '記録し',
  '(?:記|録)(?:し|する)',
  '[0-9０-９]+(?:％|割)',
  'お[^。]{1,4}になられ',
  'から(?!の)',
  '(?<![人])から',
  'データ|デー',
  'LINE',
  'Line',
  '[^。]{1,3}(?:記録|データ).?(?:し|する)',
  'お.{0,4}(?:から|割|line)',
];
const PIECES = '記|録|し|する|記録|3|０|割|％|お|帰り|になられ|から|の|人|データ|デー|line|LINE|Line|。|、| |\n'.split('|');

const lists = (entries: readonly string[]) =>
  fc.array(
    fc.record({
      entries: fc.uniqueArray(fc.constantFrom(...entries), { minLength: 1, maxLength: 6 }),
      before: fc.constantFrom(...BEFORES),
      after: fc.constantFrom(...AFTERS),
      ignoreCase: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  );
const texts = (pieces: readonly string[], joint: string) =>
  fc.array(
    fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((some) => some.join(joint)),
    { minLength: 1, maxLength: 6 },
  );

suite('Phrases looked for all at once', () => {
  test('are found where their patterns find them, in English', () => {
    fc.assert(
      fc.property(lists(ENGLISH), texts(WORDS, ' '), texts(WORDS, ''), (some, one, other) => agree(some, true, [...one, ...other])),
    );
  });

  test('are found where their patterns find them, in Japanese', () => {
    const bare = lists(JAPANESE).map((some) => some.map((list) => ({ ...list, before: '' as const, after: '' as const })));
    fc.assert(fc.property(bare, texts(PIECES, ''), (some, one) => agree(some, false, one)));
  });

  test('may be hundreds of lists', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ ...listOf(`\\b(?:word${at}|we (?:\\w+ )?w${at % 7})\\b`, true) }));
    agree(many, true, ['we saw w3 and word299, word7 word70 word 7', '', 'We w6 WORD31 word32 word33']);
  });

  test('are read part by part, whichever of them is met first', () => {
    const letters = Array.from('bcdfghjklmnpqrstvwxz目標担当');
    const ends = ['arrived', 'arriving', 'asked around', 'orders', 'ordered early'];
    const lists = letters.map((letter) => ({ ...listOf(ends.map((end) => letter + end).join('|'), true) }));
    const texts = letters.map((letter, at) => `${letter}arriving ${letters.at(-at)!}ordered early ${letter}asked`);
    agree(lists, false, texts);
    agree(lists, false, [...texts].reverse());
  });

  for (const { source, text } of [
    { source: '\\b(?:live[- ]?)?stream(?:s|ed)?\\b', text: 'a live-streamed show, a stream' },
    { source: '\\b(?:a|b)\\b|\\b(?:c|d)\\b', text: 'a b c d ab cd' },
    { source: '\\b(?:a(?:b|c))\\b(?:d)?\\b', text: 'ab ac abd' },
    { source: 'teen|\\bnine', text: 'thirteen nineteen ninety' },
    { source: '(?:\\bnine|teen)s', text: 'nines thirteens' },
    { source: '\\b(?:[)\\]]|x)\\b', text: 'x ) ]' },
    { source: '', text: 'anything' },
  ]) {
    test(`take a pattern as it is written: ${source}`, () => agree([listOf(source, true)], true, [text, text.toUpperCase()]));
  }

  test('of a lexicon are those of all who add to it', () => {
    const lexicon = new Lexicon('en', true, {});
    lexicon.partBy(wordsOf);
    const one = lexicon.add(() => [listOf('\\bwe\\b', true), listOf('\\bteams?\\b', true)]);
    const part = whole('We met the teams.');
    assert.deepEqual([one.has(0, part), one.has(1, part)], [true, true]);
    const other = lexicon.add(() => [listOf('\\bmet\\b', true)]);
    assert.deepEqual(other.find(0, part), [{ start: 3, end: 6 }]);
    assert.deepEqual(one.find(1, part), [{ start: 11, end: 16 }]);
  });
});
