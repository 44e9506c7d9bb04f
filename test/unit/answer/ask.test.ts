import assert from 'node:assert/strict';
import { askingFix } from '../../../src/core/answer/ask';
import { parseAnswer } from '../../../src/core/answer/parse';
import { message } from '../../../src/core/message';
import { unmeasuredResult } from '../../../src/core/rules/unmeasured-result';
import { applyEdits } from '../../../src/core/text/edit';
import { check } from '../support/check-rule';

suite('A fix that asks', () => {
  const PROMPTS = '<!-- How much? -->\n<!-- And then? -->\n';
  const asked = (text: string, ...questions: string[]) => {
    const answer = parseAnswer(text);
    const { edits, cursor = 0, title } = askingFix(message('Ask'), answer, answer.sections.at(-1)!.body, questions);
    const [edit] = edits;
    const at = edit!.span.start + cursor;
    const made = applyEdits(text, edits);
    return [title.text, `${made.slice(0, at)}|${made.slice(at)}`];
  };

  for (const [what, text, questions, title, expected] of [
    ['at the end', '## Result\nIt grew.\n', ['How much?'], 'Ask', '## Result\nIt grew.\n\n<!-- How much? -->\n|\n'],
    ['not twice', `## Result\n${PROMPTS}\nIt grew.\n`, ['How much?'], 'Go', `## Result\n${PROMPTS}|\n\nIt grew.\n`],
    [
      'only what does not stand there',
      `## Result\n${PROMPTS}\nIt grew.\n`,
      ['How much?', 'Why?'],
      'Ask',
      `## Result\n${PROMPTS}\nIt grew.\n\n<!-- Why? -->\n|\n`,
    ],
  ] as const) {
    test(what, () => {
      const [said, made] = asked(text, ...questions);
      assert.ok(said!.startsWith(title), said);
      assert.equal(made, expected);
    });
  }

  test('what the template asks does not silence the check once the Result is written below', () => {
    for (const [text, answered] of [
      [
        '## Action\nI moved the lessons.\n\n## Result\n\n<!-- What changed, from what to what, and over what time? -->\n\nVisits rose and everyone was pleased.\n',
        'Visits went from forty to ninety.\n',
      ],
      [
        '## 行動\n開演を早めました。\n\n## 結果\n\n<!-- 何が、どれくらいの期間で、どこからどこまで変わりましたか。 -->\n<!-- それ以来、何を変えていますか。 -->\n\n来場者が増え、喜んでいただけました。\n',
        '来場者は週40人から90人になりました。\n',
      ],
    ] as const) {
      const [finding] = check(text, [unmeasuredResult]).findings;
      const [fix] = finding!.fixes;
      assert.equal(fix!.title.text, 'Go to the question already here');
      const made = applyEdits(text, fix!.edits);
      assert.equal(check(made, [unmeasuredResult]).findings.length, 1, 'An empty line answers nothing.');
      const at = fix!.edits[0]!.span.start + fix!.cursor!;
      assert.equal(check(made.slice(0, at) + answered + made.slice(at), [unmeasuredResult]).findings.length, 0);
    }
  });
});
