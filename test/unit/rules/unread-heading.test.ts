import assert from 'node:assert/strict';
import { unreadHeading } from '../../../src/core/rules/unread-heading';
import { applyEdits } from '../../../src/core/text/edit';
import { check, checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

checkRule({
  rule: unreadHeading,
  cases: [
    { title: 'a sound answer', text: english(SKATING) },
    { title: 'a sound answer in Japanese', text: japanese(THEATRE) },
    { title: 'full-width', text: '⟦＃＃ 状況⟧\n雨でした。\n', level: 'information', message: 'fullWidth' },
    { title: 'full-width with a full-width space', text: '⟦＃＃　状況⟧\n雨でした。\n' },
    { title: 'full-width without a space', text: '⟦＃＃状況⟧\n雨でした。\n' },
    { title: 'one of each', text: '⟦#＃ 状況⟧\n雨でした。\n' },
    { title: 'behind a line of prose', text: '雨でした。\n⟦＃＃ 行動⟧\n電話しました。\n' },
    { title: 'a title', text: '⟦＃ 困難なイベントを立て直した経験は？⟧\n\n## 状況\n雨でした。\n' },
    { title: 'a heading that names no section', text: '## 行動\n電話しました。\n\n⟦＃＃＃ 二日目⟧\n手紙を書きました。\n' },
    { title: 'English', text: '⟦＃＃ Situation⟧\nIt rained.\n\n⟦＃＃ Task:⟧\nFill it.\n' },
    { title: 'no space', text: '⟦##Situation⟧\nIt rained.\n', message: 'noSpace' },
    { title: 'no space in Japanese', text: '⟦##状況⟧\n雨でした。\n', message: 'noSpace' },
    { title: 'closing hashes', text: '⟦##Situation⟧ ##\nIt rained.\n' },
    { title: 'in a sentence', text: '## 状況\n町で＃1の店でした。\n売り場＃ 2 でした。\n' },
    { title: 'at the start of a line that goes on', text: '## Situation\nOf all rinks we were\n＃ 1 in the town\n' },
    { title: 'a sentence', text: '＃ 一番の店でした。二番は隣の店です。\n' },
    { title: 'hashtags', text: '＃就活 ＃面接\n\n#jobs #interview\n' },
    { title: 'in a list, a quotation, code and a comment', text: '- ＃ 状況\n\n> ＃ 状況\n\n```\n＃ 状況\n```\n<!--\n＃ 状況\n-->\n' },
    { title: 'only marks', text: '＃＃\n\n＃\n\n＃＃＃＃＃＃＃ 状況\n' },
  ],
});

test('one heading is mended or all of them, and the text is otherwise the same', () => {
  const text = '＃　題\r\n\r\n＃＃状況\r\n雨でした。\r\n##結果 ##\r\n晴れました。\r\n';
  const { findings } = check(text, [unreadHeading]);
  assert.deepEqual(
    findings[0]!.fixes.map((fix) => applyEdits(text, fix.edits)),
    [text.replace('＃　題', '# 題'), '# 題\r\n\r\n## 状況\r\n雨でした。\r\n## 結果 ##\r\n晴れました。\r\n'],
  );
});

test('however many there are, the change of all of them is made once', () => {
  const fixes = check('＃ a\n\n'.repeat(50), [unreadHeading]).findings.map((finding) => finding.fixes[1]);
  assert.equal(fixes.length, 50);
  assert.equal(new Set(fixes).size, 1);
});
