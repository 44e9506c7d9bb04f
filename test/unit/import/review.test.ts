import assert from 'node:assert/strict';
import { guideOf } from '../../../src/core/import/guide-of';
import type { WriteUp } from '../../../src/core/import/model';
import { readWriteUp } from '../../../src/core/import/read';
import { choiceOf, keptInStep, takenNot, takenOver, type ReviewItem } from '../../../src/core/import/review';

const TEXT = `Interview at Northwind Bakery\r
\r
Round 1: Phone screen\r
- Why do you want to work at Northwind?\r
- Tell me about a time you had too many orders.\r
\r
Round 2: Trial shift\r
- How do you shape a loaf by hand?\r
- What would you do if the oven failed at five in the morning?\r
At the end I asked them: what does the team look like?\r
\r
Skills they look for\r
- Planning: keeps several doughs on time.\r
\r
Tips\r
- Visit the shop: taste three things.\r
`;

const found = (id: string, text: string, source = 0) => {
  const start = TEXT.indexOf(text);
  assert.ok(start >= 0, text);
  return { id, text, source, span: { start, end: start + text.length } };
};
const question = (id: string, text: string) => ({ ...found(id, text), origin: 'example' as const });
const round = (id: string, text: string, questions: ReturnType<typeof question>[]) => ({
  ...found(id, text),
  kind: '',
  interviewer: '',
  focus: '',
  questions,
});

/** As it would be read, written out so that the review is held by itself. */
const writeUp: WriteUp = {
  sources: [TEXT],
  title: 'Interview at Northwind Bakery',
  company: 'Northwind Bakery',
  role: '',
  place: '',
  language: 'en',
  about: '',
  rounds: [
    round('r1', 'Phone screen', [
      question('q1', 'Why do you want to work at Northwind?'),
      question('q2', 'Tell me about a time you had too many orders.'),
    ]),
    round('r2', 'Trial shift', [
      question('q3', 'How do you shape a loaf by hand?'),
      question('q4', 'What would you do if the oven failed at five in the morning?'),
    ]),
  ],
  otherQuestions: [],
  skillAreas: [{ ...found('s1', 'Planning'), description: 'keeps several doughs on time.' }],
  tips: [{ ...found('t1', 'Visit the shop'), description: 'taste three things.' }],
  responsibilities: [],
  tags: [found('g1', 'Northwind'), found('g2', 'loaf')],
  leftOut: [{ ...found('l1', 'what does the team look like?'), reason: 'own-question' }],
  unplaced: [],
  repairs: [],
  confidence: 'high',
  reasons: [],
};
const over = takenOver(writeUp);
const item = (words: string, items: readonly ReviewItem[] = over) => {
  const one = items.find(({ text }) => text.includes(words));
  assert.ok(one, `${words} in ${items.map(({ text }) => text).join(' | ')}`);
  return one;
};

suite('The review of a write-up', () => {
  test('lists what is taken over in the order of the guide, each with its line', () => {
    assert.deepEqual(
      over.map(({ what, line }) => [what, line]),
      [
        ['round', 3],
        ['question', 4],
        ['question', 5],
        ['round', 7],
        ['question', 8],
        ['question', 9],
        ['skill-area', 13],
        ['tip', 16],
        ['tags', 1],
      ],
    );
    assert.equal(item('shape a loaf').round, item('Trial shift').ids[0]);
    assert.equal(item('Planning').note, 'keeps several doughs on time.');
  });

  test('lists what was left out with its reason and its line', () => {
    const left = item('the team look like', takenNot(writeUp));
    assert.equal(left.line, 10);
    assert.equal(left.what, 'left-out');
    assert.equal(left.reason, 'own-question');
  });

  test('lists what found no place once, among what was not understood; the guide keeps it either way', () => {
    const lost = { ...writeUp, unplaced: [found('u1', 'At the end I asked them')] };
    assert.ok(!takenOver(lost).some(({ ids }) => ids.includes('u1')));
    const unplaced = item('At the end', takenNot(lost));
    assert.deepEqual([unplaced.what, unplaced.reason], ['unplaced', undefined]);
    assert.match(guideOf(lost, choiceOf(lost, [], [], [])).text, /- At the end I asked them/);
    assert.match(guideOf(lost, choiceOf(lost, [], [unplaced], [])).text, /\d\. At the end I asked them/);
  });

  test('lists what stands around the text once, and takes none of it', () => {
    for (const [text, around] of [
      [
        '## Panel\n\n- Why us?\n- Why now?\n\n## Tips\n\n- Wear a shirt\n\nLikes 12 Comments 3\n\nRead also: 10 questions for hotel jobs\n',
        2,
      ],
      [
        '■一次面接\n・なぜ物流ですか？\n・最後に一言どうぞ\n\n■コツ\n・早めに行く\nいいね 12  コメント 3\n関連記事：物流業界の年収ランキング\n',
        2,
      ],
    ] as const) {
      const read = readWriteUp(text);
      assert.equal(read.leftOut.length, around, JSON.stringify(read.leftOut));
      assert.deepEqual([read.tips.length, read.unplaced.length], [1, 0]);
    }
  });

  test('a remark behind a question is not asked, and stays in sight', () => {
    const read = readWriteUp(
      '■一次面接\n・自己紹介をお願いします\n・転職理由→ ここ深掘りされる、給料の話はしない方がいい\n・最後に何か質問はありますか？ → 必ず用意\n',
    );
    assert.deepEqual(
      read.rounds[0]!.questions.map(({ text }) => text),
      ['自己紹介をお願いします', '転職理由', '最後に何か質問はありますか？'],
    );
    assert.deepEqual(
      takenNot(read).map(({ text }) => text),
      ['ここ深掘りされる、給料の話はしない方がいい', '必ず用意'],
    );
  });

  test('counts the lines of each text by itself', () => {
    const two = { ...writeUp, sources: ['One.\n', TEXT], rounds: writeUp.rounds.map((one) => ({ ...one, source: 1 })) };
    const shift = item('Trial shift', takenOver(two));
    assert.deepEqual([shift.source, shift.line], [1, 7]);
  });

  test('what is dropped is not in the guide, and tags go together', () => {
    const { text } = guideOf(writeUp, choiceOf(writeUp, [item('too many orders'), item('Planning'), item('Northwind · loaf')], [], []));
    assert.doesNotMatch(text, /too many orders|### Planning|## Tags/);
    assert.match(text, /Why do you want/);
  });

  test('what is taken in after all goes to the round above it', () => {
    const left = item('the team look like', takenNot(writeUp));
    const { guide } = guideOf(writeUp, choiceOf(writeUp, [], [left], []));
    assert.deepEqual(
      guide.rounds.map(({ questions }) => questions.length),
      [2, 3],
    );
  });

  test('what is taken in stands behind the question that it stands behind in its text', () => {
    const taken = { ...found('u1', 'How do you shape a loaf by hand?'), reason: 'unlikely' as const };
    const [first, second] = writeUp.rounds;
    const without = { ...writeUp, rounds: [first!, { ...second!, questions: second!.questions.slice(1) }], leftOut: [taken] };
    const { guide } = guideOf(without, choiceOf(without, [], takenNot(without), []));
    assert.deepEqual(
      guide.rounds[1]!.questions.map(({ text }) => text.slice(0, 8)),
      ['How do y', 'What wou'],
    );
  });

  for (const [language, text, line] of [
    [
      'ja',
      '■ 選考フロー\nエントリーシート → 適性検査 → 一次面接 → 役員面接 → 内定\n\n■ エントリーシート\n・研究内容を専門外の人に伝わるように書いてください（400字）\n・あなたが「おいしい」と思う瞬間を教えてください（200字）\n\n■ 一次面接\n【質問内容】\n・その研究で一番失敗したことは何ですか\n・志望動機を教えてください\n',
      6,
    ],
    [
      'en',
      '## Process\nApplication → online test → phone screen → final panel → offer\n\n## Application form\n- Tell us about a time you failed. (200 words)\n- Your favourite book, in two lines\n\n## Phone screen\n- Why do you want to work here?\n- What are your strengths?\n',
      6,
    ],
  ] as const) {
    test(`what is taken in never goes to a stage that only a list of stages names: ${language}`, () => {
      const read = readWriteUp(text);
      assert.ok(read.rounds.some((one) => one.listed && one.questions.length === 0));
      const sister = takenNot(read).find((one) => one.line === line);
      assert.ok(sister);
      const { guide } = guideOf(read, choiceOf(read, [], [sister], []));
      const homes = [...guide.rounds, { name: '', questions: guide.otherQuestions }];
      assert.equal(homes.find(({ questions }) => questions.some((one) => one.text === sister.text))?.name, '');
    });
  }

  test('merged rounds are one, and keep every question', () => {
    const [into, from] = writeUp.rounds;
    const { guide } = guideOf(writeUp, choiceOf(writeUp, [], [], [{ from: from!.id, into: into!.id }]));
    assert.deepEqual(
      guide.rounds.map(({ questions }) => questions.length),
      [4],
    );
  });

  const ticked = (...words: string[]) => new Set(words.map((one) => item(one)));
  const names = (kept: ReadonlySet<ReviewItem>) => over.filter((one) => kept.has(one)).map(({ text }) => text.slice(0, 12));
  const first = ['Phone screen', 'Why do you', 'too many'];

  test('a round that goes takes its questions along', () => {
    assert.deepEqual(names(keptInStep(over, ticked(...first, 'Planning'), ticked('Why do you', 'too many', 'Planning'))), ['Planning']);
  });

  test('a round that comes back brings its questions', () => {
    assert.equal(keptInStep(over, ticked('Planning'), ticked('Planning', 'Phone screen')).size, 4);
  });

  test('a question that comes back brings its round, and one that goes leaves it', () => {
    assert.equal(keptInStep(over, ticked('Planning'), ticked('Planning', 'too many')).size, 3);
    assert.equal(keptInStep(over, ticked(...first), ticked('Phone screen', 'too many')).size, 2);
  });
});
