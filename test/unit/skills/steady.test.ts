import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseGuide } from '../../../src/core/guide/parse';
import { readAnswer } from '../../../src/core/read';
import { assessArea } from '../../../src/core/skills/assess';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';

const ROOT = path.join(__dirname, '..', '..', '..', '..');
const guide = parseGuide(readFileSync(path.join(ROOT, 'media/guides/tiktok-live-japan/guide.en.md'), 'utf8')).guide;

const STORY = (more: string) =>
  `---
question: data-strategic-decision
---
## Situation
I worked one year for a small shop that sells tea on a live stream, and my boss wanted to stop it.

## Task
My goal was to find out if the stream should be stopped.

## Action
We looked at the numbers of the last eight weeks. I saw that most viewers left after the first gift round, so I decided to move it to the end. I talked about it with the host and we tried it in two streams.${more}

## Result
The viewers stayed longer and my boss decided to keep going.
`;

suite('What an answer proves', () => {
  // A deed or a wish more takes nothing away.
  for (const more of [
    '',
    ' I could have stopped the stream; I chose to move the gift round because it cost nothing.',
    ' I could have stopped the stream.',
    ' I could have cut the prizes. I kept them.',
    ' I also asked the host what she thought.',
    ' It was a hard week for all of us.',
    ' I wrote the plan on one page and hung it up.',
  ])
    test(`stays with: ${more}`, () => {
      assert.ok(levelOf('data-driven-decision-making', STORY(more)) >= 2);
    });

  test('stays where a scene proves it and the whole is weighed as just too little', () => {
    const told = readFileSync(path.join(ROOT, 'test/evaluation/answers2/en-40.md'), 'utf8').trimEnd();
    assert.ok(levelOf('cross-functional-collaboration', told) >= 2);
    assert.ok(levelOf('cross-functional-collaboration', `${told} I also asked the host what she thought.\n`) >= 2);
  });
});

function levelOf(id: string, text: string): number {
  const area = guide.skillAreas.find((one) => one.id === id)!;
  return assessArea(readAnswer(text, guide, { speeds: DEFAULT_SPEEDS }), area).level;
}
