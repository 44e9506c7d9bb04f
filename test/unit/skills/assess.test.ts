import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseGuide } from '../../../src/core/guide/parse';
import { readAnswer } from '../../../src/core/read';
import { assessArea } from '../../../src/core/skills/assess';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';

const ROOT = path.join(__dirname, '..', '..', '..', '..');
const guides = { en: guideIn('en'), ja: guideIn('ja') };

function guideIn(language: string) {
  return parseGuide(readFileSync(path.join(ROOT, `media/guides/tiktok-live-japan/guide.${language}.md`), 'utf8')).guide;
}

/** The level of each area in an answer. */
function levels(language: 'en' | 'ja', text: string): Record<string, number> {
  const read = readAnswer(text, guides[language], { speeds: DEFAULT_SPEEDS });
  return Object.fromEntries(guides[language].skillAreas.map((area) => [area.id, assessArea(read, area).level]));
}

const DATA = 'data-driven-decision-making';
const TEAMS = 'cross-functional-collaboration';
const LIVE = 'understanding-of-live-streaming';
const JAPAN = 'japanese-market-knowledge';

suite('Evidence for a skill area', () => {
  for (const [what, language, area, text] of [
    [
      'a count that changed the plan, without a word of data',
      'en',
      DATA,
      'For two weeks I counted which of the forty trolleys came back empty, and wrote down each street. Most of them came from the same three. So I dropped the second round there and moved the driver to the market.',
    ],
    [
      'a log that was read, and a choice',
      'en',
      DATA,
      'I exported six weeks of the booking log with SQL. Almost every gap was on a Tuesday. Instead of a discount I moved the tasting to Tuesdays.',
    ],
    [
      '集計から施策を変えた話',
      'ja',
      DATA,
      '三か月分の伝票を曜日別に集計しました。すると、売れ残りの七割が火曜日に集中していることがわかりました。そこで火曜日の仕込みをやめ、配達に切り替えました。',
    ],
    [
      'two functions brought to one list',
      'en',
      TEAMS,
      'The kitchen wanted fewer dishes and the floor staff wanted more. I sat with the kitchen for two evenings and wrote down every plate that came back. I showed the list to the floor staff, and both sides agreed on twelve dishes for the winter.',
    ],
    [
      '部署をまたいで合意した話',
      'ja',
      TEAMS,
      '倉庫は早い締め切りを望み、営業は遅い締め切りを望んでいました。私は倉庫を訪ねて作業を半日見せてもらいました。その後、営業の担当者と一枚の表を作り、双方が納得する時刻で合意しました。',
    ],
    [
      'the workings of a stream',
      'en',
      LIVE,
      'I asked each singer to greet newcomers in the chat by name within a minute, because a viewer who is not spoken to leaves. When the room was empty I typed the first comments myself and moved the gift goal to the middle of the show.',
    ],
    [
      '配信の仕組みがわかる話',
      'ja',
      LIVE,
      '配信の初めに来た方の名前を読み上げ、コメントの質問には三十秒以内に答えるようにしました。視聴者は呼ばれないと離れてしまうからです。',
    ],
    [
      'a habit of users in Japan, put to use',
      'en',
      JAPAN,
      'Users in Japan rarely comment under their own name, so I would open with a poll that needs no name. Gifts peak on the 25th, pay day, and I would put the event there.',
    ],
    [
      '国内の習慣を使った話',
      'ja',
      JAPAN,
      '日本の利用者には見る専の方が多く、名前を出すことに抵抗があります。そこで匿名で押せる応援ボタンを作りました。',
    ],
  ] as const) {
    test(`is seen in ${what}`, () => assert.ok(levels(language, text)[area]! >= 2));
  }

  for (const [what, language, text] of [
    [
      'claims',
      'en',
      'I am very data-driven and I love live streaming. I have strong cross-functional collaboration skills and deep Japanese market knowledge. I understand users very well.',
    ],
    [
      'words alone',
      'en',
      'SQL, dashboard, KPI, cohort, A/B test, segment, stakeholders, OKR, weekly meeting, legal, engineering, chat, gifts, coins, viewers, oshi, Golden Week, LINE, pay day.',
    ],
    [
      'denials',
      'en',
      'I did not look at the data. I never asked legal or engineering. I have never watched a live stream. I did not adapt anything for Japan.',
    ],
    [
      'living there and watching',
      'en',
      'I grew up in Japan and I watch TikTok LIVE every day. I lived in Tokyo for ten years, so I know the users.',
    ],
    ['a number in the result', 'en', 'I called every customer on the list. Sales rose by 20 % in three months.'],
    [
      'a list of teams',
      'en',
      'I worked with engineering, legal, marketing and finance on this project. It was a great cross-functional team.',
    ],
    [
      '言葉だけの自己評価',
      'ja',
      '私はデータに基づく意思決定が得意で、部門横断の連携にも自信があります。ライブ配信が大好きで、日本市場もよく分かっています。',
    ],
    ['語の羅列', 'ja', 'SQL、ダッシュボード、KPI、コホート、定例、法務、開発、コメント、ギフト、視聴者、推し活、給料日。'],
  ] as const) {
    test(`is not seen in ${what}`, () => {
      for (const [area, level] of Object.entries(levels(language, text))) assert.ok(level < 2, `${area} reached ${level}`);
    });
  }

  test('never counts the question, headings, prompts, placeholders or quotations', () => {
    const text = `---\nquestion: data-strategic-decision\n---\n# I exported the log with SQL and, because of it, I stopped the campaign in 2024\n\n## Situation\n\n<!-- I counted 40 tickets in the log. So I dropped the plan. -->\n> I counted 40 tickets in the log. So I dropped the plan.\n\nTODO\n`;
    assert.equal(levels('en', text)[DATA], 0);
  });

  test('rises with an outcome', () => {
    const text =
      '## Action\nI counted the tickets of 8 weeks by article. Five articles were wrong, so I rewrote those first.\n\n## Result\nTickets fell from 310 to 190 a week.\n';
    assert.equal(levels('en', text)[DATA], 3);
  });

  test('an area that no competency knows is judged by its terms, with a deed and a detail', () => {
    const guide = parseGuide(
      '---\ntype: interview-guide\nlanguage: en\n---\n## Rounds\n### A\n1. Why?\n   - Skill areas: **Baking**\n## Skill areas\n### Baking\n- **Dough** {#dough}: shapes it\n  - Mentioned by: dough, proving\n',
    ).guide;
    const level = (text: string) => assessArea(readAnswer(text, guide, { speeds: DEFAULT_SPEEDS }), guide.skillAreas[0]!).level;
    assert.equal(level('I shaped the dough for 200 rolls every morning.'), 2);
    assert.equal(level('Dough is important. Proving, dough, dough.'), 1);
    assert.equal(level('I like bread.'), 0);
  });

  test('is claimed in the language of the answer, whatever language the one before was in', () => {
    const guide = parseGuide(
      '---\ntype: interview-guide\nlanguage: en\n---\n## Rounds\n### A\n1. Why?\n   - Skill areas: **Team meeting**\n## Skill areas\n### Team meeting\n- **Dough** {#dough}: shapes it\n  - Mentioned by: dough, proving\n',
    ).guide;
    const claims = (text: string) => assessArea(readAnswer(text, guide, { speeds: DEFAULT_SPEEDS }), guide.skillAreas[0]!).claims.length;
    assert.deepEqual([claims('私は毎朝パンを焼きました。'), claims('I am good at team meetings.')], [0, 1]);
  });

  test('names a hundred places at most, however long the text is', () => {
    const read = readAnswer(`## Action\n${'I rang. '.repeat(500)}`, guides.en, { speeds: DEFAULT_SPEEDS });
    for (const area of guides.en.skillAreas)
      for (const { spans } of assessArea(read, area).facets) assert.ok(spans.length <= 100, `${area.id}: ${spans.length}`);
  });
});
