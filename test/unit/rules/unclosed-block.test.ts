import assert from 'node:assert/strict';
import { unclosedBlock } from '../../../src/core/rules/unclosed-block';
import { applyEdits } from '../../../src/core/text/edit';
import { check, checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

checkRule({
  rule: unclosedBlock,
  cases: [
    { title: 'a sound answer', text: english(SKATING) },
    { title: 'a sound answer in Japanese', text: japanese(THEATRE) },
    { title: 'a fence', text: '## Action\n⟦```sql⟧\nselect 1\n\nI rang.\n', level: 'information', message: 'fence' },
    { title: 'tildes', text: '## 行動\n⟦~~~~⟧\n電話しました。\n~~~\n' },
    { title: 'the last of three fences', text: 'I rang.\n```\na\n```\nI wrote.\n\n⟦```⟧\nI won.\n' },
    { title: 'fences one after the other', text: '```\na\n```\n```\nb\n```\n⟦```⟧\nI won.\n' },
    { title: 'a fence in a list', text: '- I rang.\n  ⟦```⟧\n  a\n' },
    { title: 'a comment', text: '## Action\n⟦<!--⟧ What did you do?\nI rang.\n', message: 'comment' },
    { title: 'a comment that begins in a sentence', text: '## 行動\n電話しました。⟦<!--⟧ ここまで\n手紙を書きました。\n' },
    { title: 'front matter', text: '⟦---⟧\nquestion: A full rink\n\n## Action\nI rang.\n', message: 'front-matter' },
    { title: 'a comment behind front matter', text: '---\nstatus: ready\n---\n⟦<!--⟧ a\nI rang.\n' },
    { title: 'one mark, whatever stands inside', text: '⟦```⟧\n<!-- a\n---\n~~~\n<!-- b\nI rang.\n' },
    { title: 'closed ones', text: '---\nstatus: ready\n---\n```\n<!--\n```\n<!-- a\n```\nb -->\nI rang.\n' },
    { title: 'a fence with nothing in it yet', text: '## Action\nI rang.\n\n```\n' },
    { title: 'a comment with nothing in it yet', text: '## Action\nI rang. <!--' },
    { title: 'backticks in a sentence', text: '## Action\nI ran ```select 1``` on it.\n' },
    { title: 'a rule at the top', text: '---\n\nIt rained.\n\n---\n\nI rang.\n' },
  ],
});

suite('Closing a block', () => {
  const closed = (text: string) => {
    const { findings } = check(text, [unclosedBlock]);
    assert.equal(findings.length, 1, text);
    return findings[0]!.fixes.map((fix) => applyEdits(text, fix.edits));
  };

  test('puts one line or mark where its first words end', () => {
    const cases: readonly [string, string][] = [
      ['A.\n```\nb\n\nC.\n', 'A.\n```\nb\n```\n\nC.\n'],
      ['A.\n~~~~ x\nb\n## Action\nC.\n', 'A.\n~~~~ x\nb\n~~~~\n## Action\nC.\n'],
      ['A.\n```\n\nC.\n', 'A.\n```\n```\n\nC.\n'],
      ['A.\r\n```\r\nb', 'A.\r\n```\r\nb\r\n```'],
      ['- A.\n  ```\n  b\n\nC.\n', '- A.\n  ```\n  b\n  ```\n\nC.\n'],
      ['A. <!-- b  \nC.\n', 'A. <!-- b -->  \nC.\n'],
      ['---\nquestion: a\nmute:\n  - b\n# T\n\nC.\n', '---\nquestion: a\nmute:\n  - b\n---\n# T\n\nC.\n'],
      ['---\n# T\n\nC.\n', '---\n---\n# T\n\nC.\n'],
    ];
    for (const [before, after] of cases) assert.deepEqual(closed(before), [after], before);
  });

  test('is not offered where another block would then be open', () => {
    assert.deepEqual(closed('```\na\n\n```js\nb\n'), []);
    assert.deepEqual(closed('<!-- a\n\n```js\nb\n'), []);
  });
});
