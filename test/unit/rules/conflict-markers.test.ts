import assert from 'node:assert/strict';
import { marksOf } from '../../../src/core/marks';
import { readAnswer } from '../../../src/core/read';
import { RULES } from '../../../src/core/rules';
import { conflictMarkers } from '../../../src/core/rules/conflict-markers';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';
import { check, checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

const both = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> draft\n`;

checkRule({
  rule: conflictMarkers,
  cases: [
    { title: 'a sound answer', text: english(SKATING) },
    { title: 'a sound answer in Japanese', text: japanese(THEATRE) },
    { title: 'two versions', text: `## Task\n⟦<<<<<<< HEAD⟧\nFill it.\n=======\nSell it.\n>>>>>>> draft\n`, level: 'warning' },
    { title: 'two versions and what they come from', text: `⟦<<<<<<< HEAD⟧\nA.\n||||||| 1a2b3c4\nB.\n=======\nC.\n>>>>>>> draft\n` },
    { title: 'several places are one mark', text: `⟦<<<<<<< HEAD⟧\nA.\n=======\nB.\n>>>>>>> draft\n\n${both('C.', 'D.')}` },
    { title: 'in the front matter', text: `---\n⟦<<<<<<< HEAD⟧\nseconds: 90\n=======\nseconds: 120\n>>>>>>> draft\n---\nIt rained.\n` },
    { title: 'the whole file', text: `⟦<<<<<<< HEAD⟧\n---\nquestion: a\n---\n=======\n---\nquestion: b\n---\n>>>>>>> draft\n` },
    { title: 'line ends of Windows', text: '## 課題\r\n⟦<<<<<<< HEAD⟧\r\n満席。\r\n=======\r\n完売。\r\n>>>>>>> draft\r\n' },
    { title: 'a first line that was left over', text: '## Task\n⟦<<<<<<< HEAD⟧\nFill it.\n' },
    { title: 'last lines that were left over', text: '## Task\nFill it.\n⟦=======⟧\nSell it.\n>>>>>>> draft\n' },
    { title: 'a version with a code block that is not closed', text: '⟦<<<<<<< HEAD⟧\n```\nA.\n=======\nB.\n>>>>>>> draft\n' },
    { title: 'a heading with a line under it', text: 'Situation\n=======\nIt rained.\n' },
    { title: 'a quotation in a quotation', text: '>>>>>>> It rained.\n' },
    { title: 'arrows', text: 'I went <<<<<<< back and forth >>>>>>>.\n\n<<<<<<<< eight\n' },
    { title: 'an example in a code block', text: `## Action\nI mended this:\n\n\`\`\`\n${both('a', 'b')}\`\`\`\n` },
  ],
});

suite('Conflict markers stand alone', () => {
  const story = english({ ...SKATING, action: both(SKATING.action, `${SKATING.action} Visits rose by XX %.`) });

  test('no other check is run and nothing counts as evidence', () => {
    const checked = check(story, RULES);
    assert.deepEqual(
      checked.findings.map(({ rule, fixes }) => [rule, fixes.length]),
      [['conflict-markers', 0]],
    );
    assert.deepEqual([checked.alone, checked.evidence, checked.failures], [true, [], []]);
  });

  test('muted, they leave the others to speak', () => {
    for (const text of [`---\nmute: conflict-markers\n---\n${story}`, story.replace('<<<<<<<', '<!-- star-ignore -->\n<<<<<<<')]) {
      const checked = check(text, RULES);
      assert.ok(checked.findings.length > 0 && checked.findings.every(({ rule }) => rule !== 'conflict-markers'));
      assert.equal(checked.alone, undefined);
    }
  });

  test('a measure in them is still found by who asks for it, so the editor has to ask whether it is shown', () => {
    assert.ok(marksOf(readAnswer(story, undefined, { speeds: DEFAULT_SPEEDS }), []).length > 0);
  });
});
