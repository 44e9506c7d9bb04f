import assert from 'node:assert/strict';
import { parseGuide } from '../../../src/core/guide/parse';
import { readAnswer } from '../../../src/core/read';
import { assessArea, assessEvidence } from '../../../src/core/skills/assess';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';

const { guide } = parseGuide(
  '---\ntype: interview-guide\n---\n# Baker\n\n## Skill areas\n\n### Baking bread\nShapes loaves evenly and judges the oven by the crust.\n',
);

suite('An area of which only a description is known', () => {
  const cases: { title: string; text: string; shown: boolean }[] = [
    {
      title: 'own deeds about it',
      text: 'I weighed forty loaves each morning. Then I moved the shelf so that the crust browned evenly.\n',
      shown: true,
    },
    {
      title: 'own deeds about something else',
      text: 'I rang three schools on Monday. Then I moved the lessons to half past four.\n',
      shown: false,
    },
    {
      title: 'its words without a deed',
      text: 'Loaves and crust and the oven are what I love. I am very good at baking bread.\n',
      shown: false,
    },
    { title: 'somebody else did it', text: 'The head baker shaped the loaves, and he judged the oven by the crust.\n', shown: false },
  ];
  for (const { title, text, shown } of cases) {
    test(title, () => {
      const read = readAnswer(text, guide, { speeds: DEFAULT_SPEEDS });
      assert.equal(assessArea(read, guide.skillAreas[0]!).level >= 2, shown);
    });
  }
});

suite('An area that nobody asked for', () => {
  const told =
    'I rang three schools on Monday. Then I moved the lessons to half past four, because the bus came late. I wrote forty letters, and nineteen pupils came back within a week.\n';
  test('is shown by a story that is asked to show it, and not by one about something else', () => {
    const read = readAnswer(`## Action\n${told}`, guide, { speeds: DEFAULT_SPEEDS });
    assert.equal(assessEvidence(read)[0]!.level, 0);
  });
});

suite('Knowledge of which only a name is known', () => {
  const known = parseGuide(
    '---\ntype: interview-guide\n---\n# Clinic\n\n## Skill areas\n\n### Understanding of software\n- Needs: knowledge\n',
  ).guide;
  const level = (text: string) => assessArea(readAnswer(text, known, { speeds: DEFAULT_SPEEDS }), known.skillAreas[0]!).level;
  test('is shown where it is put to use again and again', () => {
    const text =
      'I would list the columns that the software lacks, because they hold what the nurses need. I would add two to the software before the start. After a week I would lock the list, since two lists beside the software are ordered from twice.\n';
    assert.equal(level(text), 2);
  });
  test('is not shown by its name', () => {
    assert.equal(level('Software is what I love. I am very good at software. Software matters today.\n'), 0);
  });
});
