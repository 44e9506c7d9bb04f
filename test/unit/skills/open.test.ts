import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_CHECK_SETTINGS, checkAnswer } from '../../../src/core/check';
import { parseGuide } from '../../../src/core/guide/parse';
import { readAnswer } from '../../../src/core/read';
import { skillNotShown } from '../../../src/core/rules/skill-not-shown';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';

const ROOT = path.join(__dirname, '..', '..', '..', '..');
const SETS = ['answers2', 'answers3'].map((name) => path.join(ROOT, 'test', 'evaluation', name));
const guide = parseGuide(readFileSync(path.join(ROOT, 'media/guides/tiktok-live-japan/guide.en.md'), 'utf8')).guide;

/** The English answers of some sets, held against one rule: areas told apart by how sure it is that nothing shows them. */
const checked = SETS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.startsWith('en') && name.endsWith('.md'))
    .map((name) =>
      checkAnswer(readAnswer(readFileSync(path.join(folder, name), 'utf8'), guide, { speeds: DEFAULT_SPEEDS }), DEFAULT_CHECK_SETTINGS, [
        skillNotShown,
      ]),
    ),
);

/** Tools and records out of which nothing is decided, and a plan in which the place could be any. */
const NOT_SHOWN = {
  'data-driven decisions, the Task left empty':
    '---\nquestion: data-strategic-decision\n---\n## Situation\nI was a planner at a chain of nine laundries, and the managers wanted to be more data-driven.\n\n## Task\n\n## Action\nWe introduced Power BI and connected it to the tills. We defined twenty KPIs with the managers, among them loads per hour and lost socks. I built a mobile view and gave a training at each shop.\n\n## Result\nAll nine shops have access, and the dashboards are still in use.\n',
  'the market':
    '---\nquestion: increase-engagement-live-japan\n---\n## 目標\n半年で、配信に書き込む方を二割増やすことを目標にします。\n\n## 進め方\n囲碁の教室を配信していたとき、難しい手の前で一分止まり、次の手を書き込んでもらいました。外れた手ほど丁寧に並べて見せると、次の週も同じ方が来られました。そこで、料理なら味つけの前に止まる一分を置くよう、二十名の配信者に頼みます。\n\n## 測り方\n書き込んだ人の数を、前の四週間と比べます。\n',
};

suite('Areas that are open', () => {
  test('are not found, and there are some', () => {
    const open = checked.flatMap(({ evidence }) => evidence).filter(({ isOpen }) => isOpen);
    assert.ok(open.length > 0);
    assert.ok(open.every(({ level }) => level < 2));
  });

  for (const [title, text] of Object.entries(NOT_SHOWN))
    test(`are not those of which plainly nothing is shown: ${title}`, () => {
      const language = /[ぁ-ん]/.test(text) ? 'ja' : 'en';
      const ofLanguage = parseGuide(readFileSync(path.join(ROOT, `media/guides/tiktok-live-japan/guide.${language}.md`), 'utf8')).guide;
      const { findings } = checkAnswer(readAnswer(text, ofLanguage, { speeds: DEFAULT_SPEEDS }), DEFAULT_CHECK_SETTINGS, [skillNotShown]);
      assert.deepEqual(
        findings.map(({ level }) => level),
        ['information'],
      );
    });

  test('are no more than a hint', () => {
    for (const { evidence, findings } of checked) {
      const open = evidence.filter(({ isOpen, weight }) => isOpen && weight === 'primary').map(({ area }) => area.name);
      for (const { what, level } of findings) if (open.includes(String(what.data['area']))) assert.equal(level, 'hint');
    }
  });
});
