import { longSentence } from '../../../src/core/rules/long-sentence';
import assert from 'node:assert/strict';
import { check, checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: longSentence,
  cases: [
    {
      title: '36 words in three parts that are easily said',
      text: '## Action\nI went through eighteen months of tickets at the rink, sorted the pupils by the first class they came to and by the weeks until the next one, and drew all of it there.\n',
    },
    { title: 'far longer is more than a hint', text: `## Action\n⟦I rang ${'them and '.repeat(40)}went.⟧\n`, level: 'information' },
    { title: 'longer is a hint', text: `## Action\n⟦I rang ${'them and '.repeat(15)}went.⟧\n`, level: 'hint' },
    { title: 'far longer in Japanese', text: `## 行動\n⟦${'氷を切って、'.repeat(30)}売りました。⟧\n`, level: 'information' },
    {
      title: 'far longer where the point is to come first, in Japanese',
      kind: 'motivation',
      text: `⟦${'氷を切って、'.repeat(30)}売りました。⟧\n`,
      level: 'hint',
    },
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    {
      title: '35 words in three parts, each said in one breath',
      text: '## Action\nI rang the three schools in our part of the town that Monday, wrote to the parents of all who had ever come before, and moved the lessons to ten so that they could come by bus.\n',
    },
    {
      title: '36 words, most of them in one part',
      text: '## Action\n⟦I rang the three schools in our part of the town that Monday and wrote to the parents of all who had ever come before, and moved the lessons to ten so that they could come.⟧\n',
    },
    {
      title: '32 words',
      message: 'words',
      text: '## Action\n⟦I rang the schools and then wrote to the parents and then wrote to the parents and then wrote to the parents and then wrote to the parents and then wrote to the parents and then went.⟧\n',
    },
    {
      title: '64 characters',
      message: 'characters',
      text: '## 行動\n⟦私は学校に電話し、手紙も書き、学校に電話し、手紙も書き、学校に電話し、手紙も書き、学校に電話し、手紙も書き、学校に電話し、手紙も書き、待ちました。⟧\n',
    },
    {
      title: 'a long list of bullets',
      text: '## Action\n- I rang the three schools.\n- I wrote to the parents.\n- I moved the lessons to ten.\n- I stood at the door each Monday.\n- I asked them what they thought.\n',
    },
    {
      title: 'letters and digits are counted in Japanese, too',
      message: 'characters',
      text: '## 行動\n⟦私はGoogleAnalytics4とSpreadsheetの記録を突き合わせ、2019年の客と2020年の客とを比べて表にしました。⟧\n',
    },
    {
      title: 'a colon, a semicolon and a dash are stops',
      text: [
        'My rule of thumb: more than five wrong out of thirty and I explain it again another way; five or fewer and those pupils come to my side bench while the rest start.',
        'The pump ran dry twice in the night because the float was bent – I drew the curve of the last month, found the hour at which it began, and had a new one fitted.',
        'We counted every pallet by hand that evening and then again at four in the morning — nobody had slept, and the second count was three short, which was what I had feared.',
      ].join('\n\n'),
    },
    {
      title: 'a time of day is no stop',
      text: '⟦I told the crew at the gate that the lorry with the cheese would leave at 16:40 and not before and that whoever was late would have to carry the rest of the crates by hand.⟧\n',
    },
    {
      title: 'questions in a row are asked one by one',
      text: 'Before I touch the boiler I would ask the caretaker when it last ran without a fault? Who has the key to the flue room, who serviced it in the autumn, and is there anybody in the flat above?\n',
    },
    {
      title: 'what is quoted, or stands in brackets, is a saying of its own',
      text: [
        'I said to the driver at the counter "You were told ten o\'clock and it is my fault that nobody rang you about the change" and gave him a coffee and the first free ramp we had.',
        'The new roster (four nights, then three days off, then two earlies and a weekend that is free) went to the works council in May and was in force before the summer.',
        '店長の電話のあとすぐに配車の担当へ「北口の便の最後の四十箱だけが二十分ほど遅れる見込みです」と便の名前を添えて伝え、次の便の荷を先に積んでもらいました。',
      ].join('\n\n'),
    },
    {
      title: 'a quoted term is none',
      text: '⟦会場のことを調べるのが好きで、友人からもよく「段取りの人」と言われますので、若い人に向けた小さな催しなどを考えられたらうれしいと思っております。⟧\n',
    },
    {
      title: 'what is one word over, with commas, is soon said',
      text: "It's a shop with about nine hundred lines of tea, in quite a quiet street, and the back room has eight shelves and two ladders, although one of those is broken.\n",
    },
    {
      title: 'one word over, and in one breath',
      text: "⟦It's a shop with about nine hundred lines of tea in quite a quiet street and the back room has eight shelves and two ladders although one of those is broken.⟧\n",
    },
    {
      title: 'little over, with commas, in Japanese',
      text: '毎週金曜の閉店後に店を回り、棚ごとの残りを用紙に書き写したうえで、翌週の月曜の朝までに注文の数を一つずつ見直して、本部へ送りました。\n',
    },
    {
      title: 'a label is no part of it',
      text: '**What I used:** ⟦the hourly export of the till and a sheet on the wall of the kitchen where my staff noted when each of the trays came out of the fryer and who had put it in.⟧\n\n**What I used:** the hourly export of the till and a sheet on the wall of the kitchen where my staff noted when each of the trays came out of it.\n',
    },
    {
      title: 'two words over, with three even breaths',
      text: 'If somebody in my queue puzzles me, I look for the old list and one recent note that week, and I write two lines on the board about what I do differently.\n',
    },
    {
      title: 'two words over, with one breath late',
      text: '⟦If somebody in my queue puzzles me I look for the old list and one recent note that week and I write two lines on the board, on what I changed there.⟧\n',
    },
    {
      title: 'of the longest two is told',
      text: `I rang ${'them and '.repeat(15)}went.\n\n⟦I rang ${'them and '.repeat(17)}went.⟧\n\nI rang ${'them and '.repeat(15)}went.\n\n⟦I rang ${'them and '.repeat(20)}went.⟧\n`,
    },
    {
      title: 'four words over, with a breath within',
      text: 'I walked the two of them through the old list line by line on the Friday, and on the Monday each of them did the same with one of the new people who had started.\n',
    },
  ],
});

suite('Where a long sentence could be split', () => {
  for (const [title, text, before] of [
    [
      'at the comma nearest to the middle',
      `In May, I rang ${'them and '.repeat(12)}went, and then I wrote ${'to him and '.repeat(12)}slept.\n`,
      ' and then',
    ],
    [
      'at the comma nearest to the middle, in Japanese',
      `朝に、${'客を数えて'.repeat(9)}、それから${'券を切って'.repeat(9)}売りました。\n`,
      'それから',
    ],
    ['nowhere without a comma', `I rang ${'them and '.repeat(20)}went.\n`, undefined],
  ] as const) {
    test(title, () => {
      const [finding] = check(text, [longSentence]).findings;
      assert.deepEqual(
        finding!.related.map(({ span: { end } }) => text.slice(end, end + (before ?? '').length)),
        before === undefined ? [] : [before],
      );
    });
  }
});
