import assert from 'node:assert/strict';
import { allQuestions } from '../../../src/core/guide/find';
import { guideOf } from '../../../src/core/import/guide-of';
import { readWriteUp } from '../../../src/core/import/read';

/** A sheet as those send it who ask the questions. */
const sheet = (heading: string, questions: readonly string[]) => `# Bakery lead, Morrow & Finch

## How it goes

**Round 1: phone call (20 min, video).** They check dates and pay. It is mostly "tell me about a time", and they say "So what did you do?" more than once.

**Round 2: the bakehouse (written test, 60 min).** You shape two trays.

## ${heading}

${questions.map((text) => `- ${text}`).join('\n')}

## Tips

- Bring flat shoes.
`;

const ASKED = ['Tell us about a batch that went wrong.', 'Describe a time you trained somebody.', 'Why bread, and why us?'];
const MINE = ['Who was on shift last time it went wrong?', 'What happens to an idea?', 'How long do people stay?'];

const read = (text: string) => guideOf(readWriteUp(text)).guide;
const all = (text: string) => allQuestions(read(text)).map(({ question }) => question.text);

suite('A sheet of those who ask', () => {
  for (const heading of [
    'Questions we have asked before',
    'Questions we asked last year',
    'Our questions',
    'Some of our questions',
    'Previous questions',
    'From past interviews',
    'Asked in earlier interviews',
  ])
    test(`has its questions under “${heading}”, and no round of that name`, () => {
      assert.deepEqual(all(sheet(heading, ASKED)), ASKED);
      assert.equal(read(sheet(heading, ASKED)).rounds.length, 2);
    });

  for (const heading of ['Questions we asked', 'My questions', 'Questions to ask them'])
    test(`keeps apart what the candidate asks under “${heading}”`, () => assert.deepEqual(all(sheet(heading, MINE)), []));

  test('names no kind of a round where its bracket says how long it takes', () => {
    assert.deepEqual(
      read(sheet('Questions', ASKED)).rounds.map(({ kind }) => kind),
      ['', ''],
    );
  });

  test('gives as a tip what is said of quoted words, and not those alone, nor where to call', () => {
    const tips = (text: string) => read(text).tips.map((tip) => tip.name || tip.text);
    const ja =
      '# 面接\n\n## 質問\n\n- 苦労した経験を教えてください。\n\n## アドバイス\n\n- 「全員で乗り切りました」で終わる方が多いです。\n- 数字を一つ入れてください。\n\nご不明な点はいつでもお電話ください。\n';
    assert.deepEqual(tips(ja), ['「全員で乗り切りました」で終わる方が多いです', '数字を一つ入れてください']);
    assert.deepEqual(tips(`${sheet('Questions', ASKED)}\nAny questions about the day, just reply to this mail.\n`), ['Bring flat shoes']);
  });

  test('asks nothing by what is quoted behind the name of an area', () => {
    const ja =
      '# 面接\n\n## 質問\n\n- 苦労した経験を教えてください。\n\n## 重視する点\n\n- **裏を取る力**：「なぜこの金額なのか」を証憑までさかのぼって説明できるか。\n- **現場との関係**：相手の都合を知ったうえで頼めるか。\n';
    assert.deepEqual(all(ja), ['苦労した経験を教えてください。']);
  });

  for (const [heading, part] of [
    ['採点のポイント', 'areas'],
    ['チェックポイント', 'areas'],
    ['面接で見る力', 'areas'],
    ['準備しておく質問', 'questions'],
    ['当社からの質問', 'questions'],
  ] as const)
    test(`reads 「${heading}」 as ${part}`, () => {
      const entries =
        part === 'areas'
          ? '- **裏を取る力**：証憑までさかのぼる。\n- **現場との関係**：工場に足を運ぶ。\n- **残す姿勢**：手順書にする。'
          : '- 苦労した経験を教えてください。\n- 誤りが見つかったときのことを話してください。';
      const guide = read(`# 経理職の面接\n\n## 流れ\n\n**一次面接（45分）** 経理課長と人事。\n\n## ${heading}\n\n${entries}\n`);
      const found = part === 'areas' ? guide.skillAreas : allQuestions(guide);
      assert.equal(found.length, part === 'areas' ? 3 : 2);
      assert.equal(guide.rounds.length, 1);
    });

  test('asks nothing by a word that prods, nor by how questions begin', () => {
    const ja = `# 面接\n\n## 流れ\n\n**一次面接** 店長と。「そのとき、あなたは何をしましたか」と重ねて聞かれます。\n\n## 質問\n\n- 苦労した経験を教えてください。\n`;
    assert.deepEqual(all(ja), ['苦労した経験を教えてください。']);
    assert.deepEqual(all(sheet('Questions', ASKED)), ASKED);
  });
});
