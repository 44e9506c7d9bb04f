import assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/languages';

/** A question, and its parts as they are asked; none where it has one part only. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Tell us about a repair that went wrong, and how did the others take it?',
    ['Tell us about a repair that went wrong', 'how did the others take it?'],
  ],
  ['How do you plan a week, and what do you leave out?', ['How do you plan a week', 'what do you leave out?']],
  ['Why a small bakery rather than a chain?', ['Why a small bakery', 'rather than a chain?']],
  [
    'How would you set up the stall, and by when would you know that it works?',
    ['How would you set up the stall', 'by when would you know that it works?'],
  ],
  ['どんな機械を扱ってきましたか。一人でどこまでできますか。', ['どんな機械を扱ってきましたか', '一人でどこまでできますか']],
  ['なぜ小さな工房なのですか。また、入って最初に何をしたいですか。', ['なぜ小さな工房なのですか', 'また、入って最初に何をしたいですか']],
  ['A guest collapses at breakfast. The lift is out. What would you do?', []],
  ['Tell me about a time when you planned and ran a fair.', []],
  ['窯が止まりました。朝の四時です。どうしますか。', []],
  ['後輩に教えた経験を、具体的に教えてください。', []],
];

suite('The parts of a question', () => {
  for (const [question, parts] of CASES)
    test(`${question} has ${parts.length || 'none'}`, () => {
      const halves = languageOf(question).halves(question);
      assert.deepEqual(
        halves.map(({ text }) => text),
        parts,
      );
      assert.deepEqual(
        halves.map(({ isLater }) => isLater),
        parts.map((_, at) => at > 0),
      );
    });
});
