import assert from 'node:assert/strict';
import { guideOf } from '../../../src/core/import/guide-of';
import { readWriteUp } from '../../../src/core/import/read';

const EN = `Interview at the Blue Heron Hotel

Second interview
1) Tell me about a time that a guest was very angry. What did you do?
2) How do you organise a shift with overbooking?
3) Tell me about you and your experience in reception
4) Have you ever trained new people?

What they look for
- Guest service - stays kind with difficult guests
- Calm under pressure
- languages

Salary: 1.650 x 14, hostel included
Start date: in May
Tips
Wear a shirt
`;
const JA = `■一次面接
・現場のパートさんと意見が対立したとき、どうしましたか。
・誤配が続いています。あなたが現場責任者なら何から手をつけますか？
・前職で大変だったこと、どう乗り越えたか
・最近読んだ本を教えてください

■見られているところ
現場との調整力
粘り強さ
年収：450万円くらい（賞与込み）

■コツ
・早めに行く
`;

const tagged = (text: string) => {
  const { guide } = guideOf(readWriteUp(text));
  return Object.fromEntries(
    guide.rounds
      .flatMap(({ questions }) => questions)
      .map(({ text: asked, primary, secondary }) => [asked, [...primary, ...secondary].join()]),
  );
};

suite('The skill areas of a write-up', () => {
  test('are not pay, place and dates, whose lines are kept', () => {
    for (const [text, kept] of [
      [EN, ['Salary: 1.650 x 14, hostel included', 'Start date: in May']],
      [JA, ['年収：450万円くらい（賞与込み）']],
    ] as const) {
      const { skillAreas, unplaced } = readWriteUp(text);
      assert.deepEqual(
        skillAreas.filter(({ text: name }) => /salary|date|年収/i.test(name)),
        [],
      );
      assert.deepEqual(unplaced.filter(({ text: line }) => kept.some((one) => one === line)).length, kept.length);
    }
    for (const name of ['Salary', 'Pay and benefits', 'Location', 'Working hours', '給与・待遇', '勤務地', '福利厚生（寮あり）']) {
      const isJa = /[一-龠]/.test(name);
      const text = isJa
        ? `■一次面接\n・志望動機は何ですか\n\n■評価項目\n・計画性\n・${name}\n・協調性\n`
        : `## Panel\n\n- Why us?\n\n## What they look for\n\n- Planning\n- ${name}\n- Teamwork\n`;
      assert.equal(readWriteUp(text).skillAreas.length, 2, name);
    }
    for (const name of ['Contract management', 'Payroll accuracy', 'Location scouting', '時間管理', '給与計算の正確さ'])
      assert.equal(
        readWriteUp(
          /[一-龠]/.test(name)
            ? `■一次面接\n・志望動機は何ですか\n\n■評価項目\n・計画性\n・${name}\n`
            : `## Panel\n\n- Why us?\n\n## What they look for\n\n- Planning\n- ${name}\n`,
        ).skillAreas.length,
        2,
        name,
      );
  });

  test('are named only by questions that speak of them', () => {
    assert.deepEqual(tagged(EN), {
      'Tell me about a time that a guest was very angry. What did you do?': 'Guest service',
      'How do you organise a shift with overbooking?': '',
      'Tell me about you and your experience in reception': '',
      'Have you ever trained new people?': '',
    });
    assert.deepEqual(tagged(JA), {
      '現場のパートさんと意見が対立したとき、どうしましたか。': '現場との調整力',
      '誤配が続いています。あなたが現場責任者なら何から手をつけますか？': '',
      '前職で大変だったこと、どう乗り越えたか': '粘り強さ',
      最近読んだ本を教えてください: '',
    });
  });

  test('a word that many questions share tells none apart', () => {
    const asked = ['a seller who lies', 'a seller you lost', 'a seller you like', 'three sellers at once'].map(
      (words) => `- How do you deal with ${words}?`,
    );
    const { guide } = guideOf(
      readWriteUp(`## Panel\n\n${asked.join('\n')}\n\n## What they look for\n\n- Patience with sellers\n- Order\n`),
    );
    assert.ok(guide.rounds[0]!.questions.every(({ primary, secondary }) => primary.length + secondary.length === 0));
  });

  test('nor does a word of the trade that stands in many questions, whatever competency it speaks of', () => {
    const asked = [
      'Why do you want to teach here?',
      'What have you had to teach outside your subject?',
      'How do you decide what to teach next?',
      'Whom did you tell of a worry about a pupil?',
    ];
    const { guide } = guideOf(
      readWriteUp(
        `## Panel\n\n${asked.map((one) => `- ${one}`).join('\n')}\n\n## What they look for\n\n- Responsive teaching: you find out in the lesson who has got it, and change something because of it.\n- Safeguarding: you notice, and pass it on the same day.\n`,
      ),
    );
    assert.ok(guide.rounds[0]!.questions.every(({ primary }) => primary.length === 0));
  });

  test('are described without a mark that nobody wrote', () => {
    const described = (words: string) =>
      guideOf(readWriteUp(`## Panel\n\n- Why us?\n\n## What they look for\n\n- Reach: ${words}\n- Order\n`)).text;
    assert.match(described('1.650 visits a week'), /^1\.650 visits a week$/m);
    assert.match(described('1. be early'), /^1\\. be early$/m);
  });
});
