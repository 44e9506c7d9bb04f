import assert from 'node:assert/strict';
import { readWriteUp } from '../../../src/core';

/** Rounds that running text turns to, each with what is asked in it. */
const TOLD: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  [
    'what a candidate is invited to, begins with and comes to, whatever it is called',
    'Mill manager: how it went\n\nThey begin with a short bread walk at nine, in which nobody says much. In the yard I was asked "What would you sweep first, and why?" and nothing else.\n\nFrom there you go to the bakers\' panel. It is four people who keep the time. "Are you slow or are you careful?" came up twice.\n\nIf they like you, they say so at once, and you come back for a live oven. The foreman said "How do you know that it is hot enough?" and left the room.\n\nThe final is with the owner, on a video call. "What did you bake last Sunday?" was all he asked.\n',
    [
      ['Bread walk', 'What would you sweep first, and why?'],
      ["Bakers' panel", 'Are you slow or are you careful?'],
      ['Live oven', 'How do you know that it is hot enough?'],
      ['Final', 'What did you bake last Sunday?'],
    ],
  ],
  [
    'several rounds in one paragraph, one of them behind a condition and one behind another clause',
    'Ferry cook: what to expect\n\nYou will meet Mrs Quayle, who runs the galley, for an introductory meeting at the quay. She asks "Which soup would you never serve at sea?" first. Provided that she is content, you will be sent a case study. The note on it reads "How would you feed ninety people with one ring?" In the week after that you present it to the safety committee. They have asked "What burns first?" and "Who goes below?" in the past.\n\nYou hear from them by letter, which took two weeks in my case, and about a month later you get a date for the knife session. Somebody there asked me "What is a blunt knife good for?" and meant it.\n',
    [
      ['Introductory meeting at the quay', 'Which soup would you never serve at sea?'],
      ['Case study', 'How would you feed ninety people with one ring?'],
      ['Safety committee', 'What burns first?', 'Who goes below?'],
      ['Knife session', 'What is a blunt knife good for?'],
    ],
  ],
  [
    'ordinals that count questions, and nouns within a question',
    'Mill hand: my notes\n\nThen there was a phone call with the foreman, who was kind. The first two were "Why flour?" and "What do you bake at home?" and I liked both. The third was "If our wheel stopped tonight, whom would you ring?" and I had no answer. Later he looked at me and said "Your best carter has just failed a breath test. What happens now?" and waited.\n',
    [
      [
        'Phone call with the foreman',
        'Why flour?',
        'What do you bake at home?',
        'If our wheel stopped tonight, whom would you ring?',
        'Your best carter has just failed a breath test. What happens now?',
      ],
    ],
  ],
  [
    'in Japanese, what comes next, and what the round is called behind its place in the order',
    '製粉所の選考の記録\n\n選考は三段階で行われた。最初にあったのは工場長とのカジュアル面談。事務所の隅で三十分ほど、「パンは週に何回食べますか」「朝は何時に起きますか」と聞かれました。\n\n二回目は製粉体験だった。半日だけ石臼を回し、昼に「今日いちばん重かったものは何ですか」と尋ねられました。翌週の対面の面接は、倉庫の二階で行われた。社長が「小麦の値段が倍になったら何をやめますか」と切り出し、あとは雑談でした。\n\n面接のすぐ後が実技試験です。「この粉で一枚焼いてください」と言われて、それで終わりです。結果は三日後に電話で来ました。\n',
    [
      ['工場長とのカジュアル面談', 'パンは週に何回食べますか', '朝は何時に起きますか'],
      ['製粉体験', '今日いちばん重かったものは何ですか'],
      ['対面の面接', '小麦の値段が倍になったら何をやめますか'],
      ['実技試験', 'この粉で一枚焼いてください'],
    ],
  ],
  [
    'a round that is named behind what was told of it',
    '町のパン屋に入り直すまで\n\nいきなり始まるとは思っていなかった。おかみさんは挨拶もなく「うちの食パンを食べたことはありますか」と聞き、はいと答えると「何が足りなかったですか」と来た。いま思えば、あれが電話面接だったのだ。\n\n最後は店での実技試験である。主人は粉には触れずに「どうして手を洗い直したのですか」と聞いてきた。正直に、電話に出たからだと言った。そのあとは天気の話になった。\n\n働き始めて二年になる。いまも朝は早い。\n',
    [
      ['電話面接', 'うちの食パンを食べたことはありますか', '何が足りなかったですか'],
      ['実技試験', 'どうして手を洗い直したのですか'],
    ],
  ],
];

suite('import: what running text tells', () => {
  for (const [what, text, expected] of TOLD)
    test(`rounds: ${what}`, () => {
      const { rounds, otherQuestions } = readWriteUp(text);
      assert.deepEqual(
        [
          ...rounds.map((round) => [round.text, ...round.questions.filter(({ origin }) => origin === 'example').map((one) => one.text)]),
          ...(otherQuestions.length > 0 ? [['', ...otherQuestions.map((one) => one.text)]] : []),
        ],
        expected,
      );
    });
});
