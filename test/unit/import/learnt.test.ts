import assert from 'node:assert/strict';
import { readWriteUp, type WriteUp } from '../../../src/core';
import { blocksOf } from '../../../src/core/import/blocks';
import { LineChances } from '../../../src/core/import/learnt/line-chances';
import { unitsOf } from '../../../src/core/import/learnt/units';
import { LINE_ROLES, lineModel, type LineModel } from '../../../src/core/import/learnt/weigh';

/** A model in which one sign decides everything. */
function modelOf(sign: string, role: (typeof LINE_ROLES)[number], weight = 2000): LineModel {
  return lineModel({
    steps: LINE_ROLES.flatMap(() => LINE_ROLES.map(() => 0)),
    start: LINE_ROLES.map(() => 0),
    signs: { any: [500, 0, 0, 0, 0], [sign]: LINE_ROLES.map((name) => (name === role ? weight : 0)) },
  });
}

const FILLER = Array.from({ length: 12 }, (_, at) => `Line ${at} tells nothing.`).join('\n\n');
const asked = (found: WriteUp) =>
  [...found.rounds.flatMap((round) => round.questions), ...found.otherQuestions].map((question) => question.text);

suite('What the lines of a write-up are likely to be', () => {
  test('a heading, an entry of a list and a sentence are a unit each', () => {
    const text = '# Head. Two\n\nOne. Two? Three!\n\n- An entry. With two sentences.\n\n| a | b |\n';
    assert.deepEqual(
      unitsOf(blocksOf(text)).map(({ text: words, at, of }) => [words, at, of]),
      [
        ['Head. Two', 0, 1],
        ['One.', 0, 3],
        ['Two?', 1, 3],
        ['Three!', 2, 3],
        ['An entry. With two sentences.', 0, 1],
      ],
    );
  });

  test('chances add up to one, whatever the text', () => {
    for (const text of [FILLER, '「\n'.repeat(40), '# \n- \n> \n'.repeat(20), 'Why us? '.repeat(300)]) {
      const blocks = blocksOf(text);
      const chances = new LineChances(blocks, []);
      for (const { chance } of blocks.flatMap((block) => chances.unitsOf(block)))
        assert.ok(Math.abs(LINE_ROLES.reduce((sum, role) => sum + chance[role], 0) - 1) < 1e-6);
    }
  });

  test('a few lines are not weighed', () => {
    const blocks = blocksOf('Why us?\nWhy now?\n');
    assert.deepEqual(
      blocks.flatMap((block) => new LineChances(blocks, []).unitsOf(block)),
      [],
    );
  });

  const cases: readonly (readonly [string, string, LineModel, (found: WriteUp) => readonly string[], readonly string[]])[] = [
    ['a line that is very likely a question is one', '- Sell me this pen', modelOf('begin sell', 'asked'), asked, ['Sell me this pen']],
    ['what is hardly asked is left out', '## Round 1\n\n- Why us?', modelOf('begin why', 'other'), asked, []],
    [
      'advice that no rule sees',
      'Smile at the porter.',
      modelOf('begin smile', 'tip'),
      ({ tips }) => tips.map((tip) => tip.text),
      ['Smile at the porter'],
    ],
    [
      'an entry alone that nothing calls an area is none',
      '- Steadiness',
      modelOf('begin steadiness', 'skill'),
      ({ skillAreas }) => skillAreas.map((area) => area.text),
      [],
    ],
    [
      'a round that no rule sees',
      '## The kitchen\n\n- Why us?',
      modelOf('begin the', 'round'),
      ({ rounds }) => rounds.map((round) => round.text),
      ['The kitchen'],
    ],
  ];
  for (const [name, text, model, of, expected] of cases)
    test(name, () => assert.deepEqual(of(readWriteUp(`${FILLER}\n\n${text}\n`, { model })), expected));

  test('questions stay in the order of the text, and what is left out says why', () => {
    const found = readWriteUp(`${FILLER}\n\n## Round 1\n\n- Why us?\n- Sell me this pen\n- Why now?\n`, {
      model: modelOf('begin sell', 'asked'),
    });
    assert.deepEqual(asked(found), ['Sell me this pen']);
    assert.deepEqual(
      found.leftOut.map(({ text, reason }) => [text, reason]),
      [
        ['Why us?', 'unlikely'],
        ['Why now?', 'unlikely'],
      ],
    );
  });
});
