import assert from 'node:assert/strict';
import { guideOf, readWriteUp, serialiseGuide, type WriteUp } from '../../../src/core';

/** Each round with how many questions stand in it, the questions outside any round first. */
const placed = ({ rounds, otherQuestions }: WriteUp) => [
  ...(otherQuestions.length > 0 ? [`: ${otherQuestions.length}`] : []),
  ...rounds.map(({ text, questions }) => `${text}: ${questions.length}`),
];

/** Ways to say where one was, each in a text of its own. */
const ROUNDS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the people of a board, one after another in a transcript',
    'My board\n\nIt was my second interview.\n\nC: Why the law?\nMe: I told him.\n\nMember 1\n\nM1: And if you fail?\nMe: I try again.\n\nMember 2\n\nM2: Who was first?\nMe: I said so.\nM2: And second?\nMe: No idea.\n',
    [': 1', 'Member 1: 1', 'Member 2: 2'],
  ],
  [
    'the people of a day, each under a heading',
    '# Mill\n\n## Stage 2: a whole day\n\n### Partner A\n\n- Why flour?\n\n### Partner B\n\n- Why us?\n- Why now?\n',
    ['Stage 2: a whole day: 0', 'Partner A: 1', 'Partner B: 2'],
  ],
  ['a kind right under a number', '# Round 1\n- Why us?\n\n# Round 2\nDesign round\n- Draw an oven.\n', ['Round 1: 1', 'Round 2: 1']],
  [
    'headings that a table of contents has announced',
    'A week at the mill\n\nIn this story\nBefore: the phone interview\nAfter: the practical test\n\nBefore: the phone interview\nI was nervous. They said:\nWhy us?\nWhy flour?\n\nAfter: the practical test\nA hot day.\n"How warm is it?"\n',
    ['Before: the phone interview: 2', 'After: the practical test: 1'],
  ],
  [
    'days of the week',
    'A log of my search\n\nMon: Sent the form.\nTue: Call with the miller, half an hour.\n- Why flour?\n- Why us?\nFri: Nothing.\n',
    ['Call with the miller: 2'],
  ],
  [
    'lines in capitals with lines that ask below',
    'Notes from the mill\n\nPHONE SCREEN\n\nShe asked "Why us?" at once.\n\nBAKING\n\nMake a loaf without salt.\nHow long does it rise?\n\nHe was kind.\n',
    ['PHONE SCREEN: 1', 'BAKING: 2'],
  ],
  [
    '見出しのように並ぶ欄',
    '製粉会社の体験記\n総合職\n\n一次面接\n【学生の人数】一人【面接の様子】静か【質問】なぜ粉ですか。\n最終面接\n【学生の人数】三人【面接の様子】明るい【質問】いつから働けますか。\n',
    ['一次面接: 1', '最終面接: 1'],
  ],
];

const SKILLS: readonly (readonly [string, readonly string[]])[] = [
  ['They score three things, as I heard later from a baker: patience, speed and care for flour.', ['patience', 'speed', 'care for flour']],
  ['## What the board is scoring\n\n- Patience\n- Speed\n', ['Patience', 'Speed']],
  ['評価の観点は公表されている。町は「傾聴力・行動力・公共心」だ。', ['傾聴力', '行動力', '公共心']],
];

suite('Where things stand in a write-up', () => {
  for (const [name, text, expected] of ROUNDS) test(name, () => assert.deepEqual(placed(readWriteUp(text)), expected));

  for (const [text, expected] of SKILLS) {
    test(`areas in “${text.slice(0, 40)}”`, () => {
      const writeUp = readWriteUp(`# Mill\n\n## First interview\n\n- Why us?\n\n${text}\n`);
      assert.deepEqual(
        writeUp.skillAreas.map((area) => area.text),
        expected,
      );
    });
  }

  test('a text of one hash becomes a guide that is read back', () => {
    for (const text of ['# ', '#', '## #', '- #']) {
      const { guide, text: written } = guideOf(readWriteUp(text));
      assert.equal(serialiseGuide(guide), written);
    }
  });
});
