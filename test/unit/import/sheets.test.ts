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

  test('has none of what only prods whoever answers in a round', () => {
    const probing = (text: string) =>
      sheet('Questions we have asked before', [
        ...ASKED,
        'How do you plan a busy Saturday?',
        'The oven fails at five. What would you do?',
      ]).replace('So what did you do?', text);
    for (const text of ['And why did you do that?', 'What happened next?', 'What exactly was your part?'])
      assert.equal(all(probing(text)).length, 5, text);
    assert.equal(all(probing('How would you tell me that the bread is late?')).length, 6);
    const ja = (text: string) =>
      `# 面接\n\n## 選考の流れ\n\n**一次面接(30分)**\n店長です。「${text}」と何度も聞かれます。\n\n## よく出る質問\n\n1. なぜパンの仕事ですか。\n2. 失敗した経験を教えてください。\n3. 後輩に教えた経験を教えてください。\n4. 朝早い仕事をどう続けていますか。\n5. 客に怒られたらどうしますか。\n`;
    for (const text of ['この場面ならどうするか', 'たとえば?', 'なぜそうしたの?', 'もし〜だったら'])
      assert.equal(all(ja(text)).length, 5, text);
    assert.equal(all(ja('窯が壊れたらどうしますか')).length, 6);
  });

  test('names rounds in Japanese with what stands behind their number, and has its advice under 当日に向けて', () => {
    const guide = read(
      '# 面接のご案内\n\n## 選考の流れ\n\n**一次:店長と主任(30分)**\n経歴を確認します。\n\n**最終:社長面接(20分)**\n条件の確認です。\n\n## よく聞かれる質問\n\n1. なぜパンの仕事ですか。\n2. 失敗した経験を教えてください。\n\n## 当日に向けて\n\n- 「どうしますか」と聞かれたら、最初の一手まで話してください。\n- 店を一度ご覧ください。\n',
    );
    assert.deepEqual(
      guide.rounds.map(({ name }) => name),
      ['一次:店長と主任(30分)', '最終:社長面接(20分)'],
    );
    assert.equal(allQuestions(guide).length, 2);
    assert.equal(guide.tips.length, 2);
  });

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

  test('a title in bold type, like the headings below it, opens no part', () => {
    const text = `**Bakery interview: what I got asked (long, sorry)**

**Round 1: phone, 30 min.** HR and the head baker. Dates, pay, why you are moving. She is friendly and writes everything down.

**Questions we can remember**

What would you do
- The oven fails at five. What do you do first?
- A trainee does not turn up. Who bakes the rolls?

How you work
- How do you plan a busy Saturday?

**What they score** (HR told my mate so when she rang him, so it is fairly solid)
- *Calm*: can you put things in order with the hands you have.
- *Care*: … does the bread look the same on Friday as on Monday.
`;
    const guide = read(text);
    assert.deepEqual(all(text), [
      'The oven fails at five. What do you do first?',
      'A trainee does not turn up. Who bakes the rolls?',
      'How do you plan a busy Saturday?',
    ]);
    assert.equal(guide.rounds.length, 1);
    assert.deepEqual(
      guide.skillAreas.map(({ name }) => name),
      ['Calm', 'Care'],
    );
  });

  for (const where of ['もしもの質問はここで出た。', 'ケース質問はほぼここ。'])
    test(`asks nothing by 「${where}」, which says where it was asked`, () =>
      assert.deepEqual(all(`# 面接\n\n## 流れ\n\n**二次面接** 店長と主任。${where}\n\n## 質問\n\n- 苦労した経験を教えてください。\n`), [
        '苦労した経験を教えてください。',
      ]));

  test('asks for what a list of topics names, also where it begins with what was before', () =>
    assert.deepEqual(all('# 面接\n\n## 二次面接\n\n店長と主任。聞かれたことは、前の会社を辞めた理由、志望動機など。\n'), [
      '前の会社を辞めた理由について教えてください。',
      '志望動機について教えてください。',
    ]));

  test('says of an area what stands behind the dots', () => {
    const ja =
      '# 面接\n\n## 質問\n\n- 苦労した経験を教えてください。\n\n## 重視する点\n\n- **裏を取る力** … 証憑までさかのぼれるか。\n- **残す姿勢** … 手順書にできるか。\n';
    assert.deepEqual(
      read(ja).skillAreas.map(({ description }) => description),
      ['証憑までさかのぼれるか。', '手順書にできるか。'],
    );
  });

  test('asks nothing by a word that prods, nor by how questions begin', () => {
    const ja = `# 面接\n\n## 流れ\n\n**一次面接** 店長と。「そのとき、あなたは何をしましたか」と重ねて聞かれます。\n\n## 質問\n\n- 苦労した経験を教えてください。\n`;
    assert.deepEqual(all(ja), ['苦労した経験を教えてください。']);
    assert.deepEqual(all(sheet('Questions', ASKED)), ASKED);
  });

  for (const [told, ...names] of [
    [
      'First a phone call (20 min). Then a meeting with the head baker. Last, a paid trial shift.',
      'phone call',
      'meeting with the head baker',
      'paid trial shift',
    ],
    [
      'There are three rounds: a phone call, a meeting with the head baker and a trial shift.',
      'phone call',
      'meeting with the head baker',
      'trial shift',
    ],
    ['面接は三回です。一回目は人事、二回目は店長、三回目は社長です。', '一回目', '二回目', '三回目'],
    ['【一次】人事・電話\n【二次】店長・対面\n【最終】社長・対面', '一次', '二次', '最終'],
    ['①電話面談　人事\n②店長面接　過去の場面\n③体験勤務　三時間', '電話面談', '店長面接', '体験勤務'],
    [
      '1. Phone call (20 min). Dates and pay.\n2. Talk with the baker. Past situations.\n3. Two hours at the oven. You shape trays.',
      'Phone call (20 min)',
      'Talk with the baker',
      'Two hours at the oven',
    ],
  ] as const)
    test(`tells its rounds: ${told.slice(0, 40)}`, () => {
      const isEnglish = /[a-z]{4}/.test(told);
      const text = isEnglish
        ? `# Bakery lead, Morrow & Finch\n\n## The process\n\n${told}\n\n## Questions\n\n- Why bread?\n`
        : `# 店長候補の面接\n\n## 選考の流れ\n\n${told}\n\n## よく出る質問\n\n- なぜパンですか。\n`;
      const fold = (words: string) => words.toLowerCase().replace(/ 人事$/, '');
      assert.deepEqual(
        read(text).rounds.map(({ name }) => fold(name)),
        names.map(fold),
      );
    });

  test('tells its rounds in bold under a heading that only says how it runs', () => {
    const text =
      '# Bakery lead\n\n## How it runs\n\n**1. Phone call with HR (20 min).** They ask why us.\n\n**2. Interview at the shop (an hour).** A baker and an owner.\n\n**3. Oven and trays (half a day).** You shape two trays.\n\n## Questions\n\n- Why bread?\n';
    assert.deepEqual(
      read(text).rounds.map(({ name }) => name),
      ['Phone call with HR (20 min)', 'Interview at the shop (an hour)', 'Oven and trays (half a day)'],
    );
  });

  test('takes no part of what describes an area for another, and no question of the candidate for one', () => {
    const ja =
      '# 営業職の面接\n\n## 見ている点\n\n**数字への責任感**\n目標を自分のものとして持ち、届かないときに早めに手を打つ人かどうか。\n\n**誠実さ**\n悪い知らせほど早く伝える。\n\n## 質問\n\n- 断られたあとにもう一度提案した経験を教えてください。\n\n## 準備\n\n- 逆質問は三つ用意。好評でした。\n';
    assert.deepEqual(
      read(ja).skillAreas.map(({ name }) => name),
      ['数字への責任感', '誠実さ'],
    );
    assert.deepEqual(all(ja), ['断られたあとにもう一度提案した経験を教えてください。']);
    const en =
      '# Site engineer\n\n## What they mark\n\n**Safety you act on** – Not quoting rules. Did you open your mouth when it was awkward, and what happened then?\n\n**Looking ahead** – The next pour.\n\n## Questions\n\n- Tell me about an error you found.\n';
    assert.deepEqual(all(en), ['Tell me about an error you found.']);
  });

  test('lists a stage once that has a heading by another name', () => {
    const text =
      '# Bakery lead\n\n## Process\n\nThere are three rounds: a phone call, a panel interview and a closing conversation with the owner.\n\n## Round 1: Phone call\n\nDates.\n\n## Round 2: Panel interview\n\n- Tell us about a batch that went wrong.\n\n## Round 3: The owner\n\n- Why bread?\n';
    assert.equal(read(text).rounds.length, 3);
  });
});
