import assert from 'node:assert/strict';
import { parseGuide } from '../../../src/core/guide/parse';
import { readAnswer } from '../../../src/core/read';
import { assessArea } from '../../../src/core/skills/assess';
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
