import assert from 'node:assert/strict';
import { guideOf, readWriteUp, serialiseGuide, type WriteUp } from '../../../src/core';
import { blocksOf } from '../../../src/core/import/blocks';
import { roundHead } from '../../../src/core/import/heads';
import { framedName, stageName } from '../../../src/core/import/stage-name';

/** Each round with how many questions stand in it, the questions outside any round first. */
const placed = ({ rounds, otherQuestions }: WriteUp) => [
  ...(otherQuestions.length > 0 ? [`: ${otherQuestions.length}`] : []),
  ...rounds.map(({ text, questions }) => `${text}: ${questions.length}`),
];

/** Sentences that turn to a stage, and the words that name it. */
const NAMES: readonly (readonly [string, string | undefined])[] = [
  ['The first conversation was a screening call with someone from the mill.', 'screening call'],
  ['The first conversation was with the owner.', 'first conversation'],
  ['That same afternoon, after soup, came the sieving session.', 'sieving session'],
  ['And then, a month on, they fly you up for a day at the mill.', 'day at the mill'],
  ['Nine days later they wanted a video.', 'video'],
  ['First a numeracy test, with a pencil.', 'numeracy test'],
  ['I was invited to a panel interview in Leeds.', 'panel interview'],
  ['They sent the form back after half the winter.', undefined],
  ['After lunch a sit-down with the miller and the baker.', 'a sit-down with the miller'],
  ['The third step was what they call the read-back, and nobody had warned me about that call.', 'the read-back'],
  ['Before the panel there was half an hour with two young bakers.', 'half an hour with two young bakers'],
  ['Two weeks later I was back for a talk with the head of flour.', 'talk with the head of flour'],
  ['After lunch it was raining.', undefined],
  ["There's no second interview, but there is an informal chat with the miller.", 'informal chat'],
  ['Seven children round a table asked me.', undefined],
  ['その後、現場のリーダー二人との面接がありました。', '現場のリーダー二人との面接'],
  ['最後は半日の保育参加です。', '半日の保育参加'],
  ['それから十日ほどあいて、二次は工場長と人事の方。', '二次'],
  ['次の日、Hiring managerとの面接がありました。', 'Hiring managerとの面接'],
  ['10月にpre-interviewがZoomで20分。', 'pre-interview'],
  ['面接官はどなたも笑っていました。', undefined],
];

/** Ways to say where one was, each in a text of its own. */
const ROUNDS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'days with the ending of their number',
    'A log of the mill\n\nMay 3rd: phone call with the owner. "Why flour?" she said.\n\nMay 9th: nothing.\n\nMay 12th: panel interview. "Why us?" they said.\n',
    ['phone call with the owner: 1', 'panel interview: 1'],
  ],
  [
    'a tip in a line of its own between two rounds',
    'The mill, stage by stage\n\nPhone interview\nTen minutes.\n- Why us?\n\nPro tip: Stand up for it.\n\nPanel interview\nThree people.\n- Why flour?\n',
    ['Phone interview: 1', 'Panel interview: 1'],
  ],
  [
    'parts with a letter',
    '# Mill\n\n## Part A: written exercise\n\nThe paper says "Write to the neighbours."\n\n## Part B: formal interview\n\n- Why flour?\n- Why us?\n',
    ['Part A: written exercise: 1', 'Part B: formal interview: 2'],
  ],
  [
    'stages that one sentence lists',
    'The mill in short\n\nThree stages. Telephone interview, then an online test with sliders, then the group exercise at the mill.\n\nThe telephone interview was short. "Why us?" they said.\n\nThe group exercise was loud. "Who sweeps?" was the task.\n',
    ['Telephone interview: 1', 'online test: 0', 'group exercise: 1'],
  ],
  [
    '一行に並ぶ段階',
    '製粉所の試験\n\n体力と、集団討論と、個別面接\n\n集団討論は六人でした。「なぜ粉ですか」と聞かれました。\n\n個別面接は三人。「朝は早いですか」と聞かれました。\n',
    ['体力: 0', '集団討論: 1', '個別面接: 1'],
  ],
  [
    'an ordinal before a word that begins as a month does',
    'A mail about the mill\n\n――――――\nPhone interview / 30 min\n――――――\nThey ask "Why us?"\n\n――――――\n2nd Marketing Director / 60 min\n――――――\nShe asks "Why flour?"\n',
    ['Phone interview / 30 min: 1', '2nd Marketing Director / 60 min: 1'],
  ],
  [
    '日付が段階の名前ではない日記',
    '製粉所の日記\n\n4月6日(土)はれ\n一次。机が並ぶ会議室。\n・なぜ粉ですか\n\n5月11日(土)\n三次。工場長と社長。\n・朝は早いですか\n・夜はどうですか\n',
    ['一次: 1', '三次: 2'],
  ],
  [
    '掲示板の短い行',
    '製粉の選考スレ\n\n5 :名無しさん:03/04 12:03\n三次いってきた\n工場長2人と個人面接\n「なぜ粉ですか?」\n\n6 :名無しさん:03/04 12:15\n作文のほうが見られてるって先輩が言ってた\n',
    ['三次: 1'],
  ],
  [
    'weeks, with the name of the round behind them',
    'Six weeks at the mill\n\nWeek 1. カジュアル面談 with a miller. He asked "Why flour?"\n\nWeek 2. Nothing.\n\nWeek 3. 一次面接 with the owner. "What is rye?" she said.\n',
    ['カジュアル面談 with a miller: 1', '一次面接 with the owner: 1'],
  ],
  [
    'the first words below a line say what sort of round it is',
    'How it went at the mill\n\nFirst Call (People Team)\n\nIt was a video call with two millers, half an hour. I was asked "Why flour?" at once.\n\nFinal Interview (Owner)\n\nThis was an interview in the sieve room. "Why us?" he said.\n',
    ['First Call (People Team): 1', 'Final Interview (Owner): 1'],
  ],
  [
    'the members of a board in capitals',
    'My board at the mill\n\nCHAIRMAN\n\nQ. Why flour?\n\nLADY MEMBER (to his left)\n\nQ. Who sieves?\nQ. And who sweeps?\n',
    ['CHAIRMAN: 1', 'LADY MEMBER (to his left): 2'],
  ],
  [
    '並んだ面接官',
    '製粉所の面接の再現\n\n--- 左の方(人事) ---\n\n左「なぜ粉ですか」\n\n--- 右の方(工場長) ---\n\n右「朝は早いですか」\n右「夜はどうですか」\n',
    ['左の方(人事): 1', '右の方(工場長): 2'],
  ],
  [
    'a table whose stages stand under another word',
    '# Mill\n\n| Date | With | Asked |\n|---|---|---|\n| 4 March | **Screening call** – partner, 20 min | "Why us?" |\n| 9 March | **Sieving exercise** – owner | "What is rye?" "And spelt?" |\n| 1 April | Offer call | – |\n',
    ['Screening call – partner, 20 min: 1', 'Sieving exercise – owner: 2'],
  ],
  [
    'circled numbers with a stretch of time',
    'How we hire millers\n\n① Phone call · 20 minutes · someone from People\nWe always ask: What did you last mend?\n\n② Sack session · 60 minutes · two millers\n– Which sack did you lift first?\n– Why that one?\n',
    ['Phone call · 20 minutes · someone from People: 1', 'Sack session · 60 minutes · two millers: 2'],
  ],
  [
    'two people under headings of their own, whose rounds have the same names',
    '# Mill, two of us\n\n### A. (selected)\n\n**Round 1 – Sums.** "How much is a ton?"\n\n**Round 2 – Talk.** "Why flour?"\n\n### B. (not selected)\n\n**Round 1 – Sums.** "How much is a sack?"\n',
    ['Round 1 – Sums (A. (selected)): 1', 'Round 2 – Talk: 1', 'Round 1 – Sums (B. (not selected)): 1'],
  ],
  [
    'lines with a stretch of time, of which one has no word for a stage',
    'The mill, what people said\n\nTelephone interview · 10 to 15 minutes\nQ: Why us?\n\nFace to face · 45 minutes, two interviewers\nQ: Why flour?\n',
    ['Telephone interview · 10 to 15 minutes: 1', 'Face to face · 45 minutes, two interviewers: 1'],
  ],
  [
    'parts of a story',
    'How I came to the mill\n\n\nPart the first, in which it rains\n\nThey rang. "Why flour?" she said.\n\n\nPart the second, in which I sweep\n\nHe asked "Is it clean?" and looked away.\n',
    ['Part the first, in which it rains: 1', 'Part the second, in which I sweep: 1'],
  ],
  [
    'rows of a table that nobody talks in',
    '# Mill\n\n| # | Stage | Length |\n|---|---|---|\n| 1 | Application review | – |\n| 2 | Recruiter chat | 30 min |\n| 3 | References and offer | – |\n\n## Recruiter chat\n\n- Why us?\n',
    ['Recruiter chat: 1'],
  ],
  [
    '【】で始まる題と山括弧の見出し',
    '【製粉】北の製粉所 選考スレ\n\n<一次面接>\n・なぜ粉ですか。\n\n<最終面接>\n・いつから働けますか。\n',
    ['一次面接: 1', '最終面接: 1'],
  ],
  [
    'the people of a board, one after another in a transcript',
    'My board\n\nIt was my second interview.\n\nC: Why the law?\nMe: I told him.\n\nMember 1\n\nM1: And if you fail?\nMe: I try again.\n\nMember 2\n\nM2: Who was first?\nMe: I said so.\nM2: And who was second?\nMe: No idea.\n',
    [': 1', 'Member 1: 1', 'Member 2: 2'],
  ],
  [
    'the people of a day, each under a heading',
    '# Mill\n\n## Stage 2: a whole day\n\n### Partner A\n\n- Why flour?\n\n### Partner B\n\n- Why us?\n- Why now?\n',
    ['Stage 2: a whole day: 0', 'Partner A: 1', 'Partner B: 2'],
  ],
  ['a kind right under a number', '# Round 1\n- Why us?\n\n# Round 2\nDesign round\n- Draw an oven.\n', ['Round 1: 1', 'Round 2: 1']],
  [
    'lines that open with a stage and how long it takes',
    'How they hired me\n\nIt took a month, all told, and everybody was on time.\n\n① Intro with Ada (25 min). Mostly the contract: "Why mills?"\n② Hiring manager (45 min). Two loaves on the table. "Which is burnt?"\n③ Coffee with the owner (30 min). He asked: "What do you read?"\n',
    ['Intro with Ada (25 min): 1', 'Hiring manager (45 min): 1', 'Coffee with the owner (30 min): 1'],
  ],
  [
    'letters with a hyphen before what is said',
    'My interview at the mill\n\nPERSONAL INTERVIEW\n\nMe - May I come in?\nCP - Why do you want to leave the bakery?\nMe - I like stones. Do you?\nB1 - Which stones?\nMe - Round ones.\nB1 - You have a queue of forty. What now?\nMe - I would smile.\n',
    ['PERSONAL INTERVIEW: 3'],
  ],
  [
    'headings that a table of contents has announced',
    'A week at the mill\n\nIn this story\nBefore: the phone interview\nAfter: the practical test\n\nBefore: the phone interview\nI was nervous. They said:\nWhy us?\nWhy flour?\n\nAfter: the practical test\nA hot day.\n"How warm is it?"\n',
    ['Before: the phone interview: 2', 'After: the practical test: 1'],
  ],
  [
    'days of the week',
    'A log of my search\n\nMon: Sent the form.\nTue: Call with the miller, half an hour.\n- Why flour?\n- Why us?\nFri: Nothing.\n',
    ['Call with the miller: 2'],
  ],
  [
    'lines in capitals with lines that ask below',
    'Notes from the mill\n\nPHONE SCREEN\n\nShe asked "Why us?" at once.\n\nBAKING\n\nMake a loaf without salt.\nHow long does it rise?\n\nHe was kind.\n',
    ['PHONE SCREEN: 1', 'BAKING: 2'],
  ],
  [
    '見出しのように並ぶ欄',
    '製粉会社の体験記\n総合職\n\n一次面接\n【学生の人数】一人【面接の様子】静か【質問】なぜ粉ですか。\n最終面接\n【学生の人数】三人【面接の様子】明るい【質問】いつから働けますか。\n',
    ['一次面接: 1', '最終面接: 1'],
  ],
  [
    'a numbered list of stages with words of their own, and headings of some of them',
    '# Mill\n\n1. **Phone call** (10 minutes). Expect "Why us?"\n2. **Case interview** with a baker. "How many loaves?"\n3. **Final panel** with three people.\n\n## Phone call\n\n- Why now?\n\n## Final panel\n\n- Tell us about a fire.\n',
    ['Phone call: 2', 'Case interview: 1', 'Final panel: 1'],
  ],
  [
    'people met, in a letter',
    'How it went at the mill\n\nA week later I met the two millers in their office. "What is rye?" said the older one.\n\nThe last one was with the owner. "What do you read?" she asked.\n',
    ['The two millers: 1', 'The last one: 1'],
  ],
  [
    'people as headings',
    '# Mill\n\n## HR (30 min)\n\n- Why us?\n\n## Sales Director\n\n- Why flour?\n\n## 社長\n\n- 最後に一つだけ。何が好きですか？\n',
    ['HR (30 min): 1', 'Sales Director: 1', '社長: 1'],
  ],
  [
    'notes without capitals',
    'the mill, remote\nphone screen - 20m - "why flour?"\nonsite\nhm - why us; biggest failure; when can you start\nNo offer.\n',
    ['phone screen: 1', 'onsite: 0', 'hm: 3'],
  ],
  [
    '段階の名を言わない文章',
    '製粉会社を受けた。\n\n二回目は人事部の方と一対一でした。「弱みは何ですか」と聞かれました。\n\n最後は役員の方三名でした。「十年後はどうなりますか」だけでした。\n',
    ['二回目: 1', '最後: 1'],
  ],
  [
    '英語の混じる文章',
    '製粉会社のメモ\n\nまずrecruiterと30分の電話。"Why are you looking?" と聞かれました。\n\n次はmillerとのVideo call。「粉は好きですか？」と聞かれました。\n',
    ['recruiterと30分の電話: 1', 'millerとのVideo call: 1'],
  ],
  [
    '言い切りで終わる質問',
    '＜一次面接＞\n質問内容：志望動機、学生時代に力を入れたこと、当社の商品で好きなもの、最近気になったニュース\n雰囲気：穏やか\n\n＜最終面接＞\n・なぜ粉の仕事か\n・入社してやりたいこと\n・最後に言いたいこと\n',
    ['一次面接: 4', '最終面接: 3'],
  ],
  [
    'a round right under the title',
    'Mill interview\nRound 1: Phone screen\n- Why us?\n- Why flour?\n\nRound 2: Panel\n- Why now?\n',
    ['Round 1: Phone screen: 2', 'Round 2: Panel: 1'],
  ],
  ['a round in the first line', 'Round 1: Phone screen\n- Why us?\n- Why flour?\n', ['Round 1: Phone screen: 2']],
  ['回数は段階ではない', '製粉会社の選考\n\n全部で三回の面接でした\n\n■一次面接\n・なぜ粉ですか\n', ['一次面接: 1']],
  [
    'a line that counts the stages, and questions in a row behind “they asked:”',
    'Mill interview\n\nStages: online test, panel interview\n\nOnline test: twenty minutes.\n\nPanel interview: Three people. They asked: Why flour? What does a miller do? Where would you not want to go?\n',
    ['Online test: 0', 'Panel interview: 3'],
  ],
];

const SKILLS: readonly (readonly [string, readonly string[]])[] = [
  ['They score three things, as I heard later from a baker: patience, speed and care for flour.', ['patience', 'speed', 'care for flour']],
  ['## What the board is scoring\n\n- Patience\n- Speed\n', ['Patience', 'Speed']],
  ['I heard that they had scored us on safety, calm and plain speaking.', ['safety', 'calm', 'plain speaking']],
  ['Scoring: customer focus, judgement, written English. Each out of five.', ['customer focus', 'judgement', 'written English']],
  ['## What interviewers evaluate\n\n**Numeracy.** You can estimate.\n**Drive.** You go on.', ['Numeracy', 'Drive']],
  ['全体を通して、安全への意識と粘り強さ、それから素直さを見られていると感じました。', ['安全への意識', '粘り強さ', '素直さ']],
  ['見られていたのは、customer focusと日本語での敬語だと思います。', ['customer focus', '日本語での敬語']],
  [
    '## How answers are scored\n\nThree boxes, each from 1 to 5:\n\n1. **Structure** – can the listener draw it?\n2. **Insight** – so what?\n',
    ['Structure', 'Insight'],
  ],
  [
    '## 見られていたのではないかと思うこと\n\nだいたい次の二つです。「落ち着いて話せるか」「一人で抱え込まないか」。',
    ['落ち着いて話せるか', '一人で抱え込まないか'],
  ],
  ['評価の観点は公表されている。町は「傾聴力・行動力・公共心」だ。', ['傾聴力', '行動力', '公共心']],
  ['What they care about, according to the advert: *curiosity*, *numeracy*, *warmth*.', ['curiosity', 'numeracy', 'warmth']],
];

const TIPS: readonly (readonly [string, readonly string[]])[] = [
  ['What I would say to you: read the report, take a pen, and ask for water.', ['read the report', 'take a pen', 'ask for water']],
  [
    'My tips: read the local plan; walk the high street; know the name of the chair.',
    ['read the local plan', 'walk the high street', 'know the name of the chair'],
  ],
  ['これから受ける方は、実際に店に行ってみるといいと思います。', ['実際に店に行ってみるといいと思います']],
  [
    "Anyway, if anyone's going for one of these: read the notice, wear layers, and don't be shy about asking.",
    ['read the notice', 'wear layers', "don't be shy about asking"],
  ],
  [
    'If you are called to such a thing, then, go and see the mill, find out who bakes, and ask for a name.',
    ['go and see the mill', 'find out who bakes', 'ask for a name'],
  ],
  ['Looking back I should have prepared a story about flour.', ['I should have prepared a story about flour']],
  ['Do your homework. Be honest about gaps. They can tell.', ['Do your homework', 'Be honest about gaps']],
  ['Never heard back. Phone call of an hour.', []],
  [
    '履歴書は手書きのほうが無難。コピーを取っておくと当日あわてない。三日後に電話が来た。',
    ['履歴書は手書きのほうが無難', 'コピーを取っておくと当日あわてない'],
  ],
];

/** Lines that are known to name a round, and the name in them. */
const LINES: readonly (readonly [string, string])[] = [
  ['まず小論文ね', '小論文'],
  ['今日一次受けてきた', '一次'],
  ['そのまま隣の部屋でpanelでした、はい', 'Panel'],
  ['支店長2人と個人面接', '支店長2人と個人面接'],
];

suite('Where things stand in a write-up', () => {
  for (const [line, name] of LINES) {
    test(`the name in 「${line}」`, () => {
      const [block] = blocksOf(`製粉所の記録。\n\n${line}\n`).slice(-1);
      assert.equal(roundHead(block!, { start: 0, end: block!.mask.length }, 1)?.name, name);
    });
  }

  for (const [sentence, name] of NAMES) test(sentence, () => assert.equal(stageName(sentence) ?? framedName(sentence), name));

  for (const [name, text, expected] of ROUNDS) test(name, () => assert.deepEqual(placed(readWriteUp(text)), expected));

  for (const [text, expected] of SKILLS) {
    test(`areas in “${text.slice(0, 40)}”`, () => {
      const writeUp = readWriteUp(`# Mill\n\n## First interview\n\n- Why us?\n\n${text}\n`);
      assert.deepEqual(
        writeUp.skillAreas.map((area) => area.text),
        expected,
      );
    });
  }

  for (const [text, expected] of TIPS) {
    test(`advice in “${text.slice(0, 40)}”`, () => {
      const writeUp = readWriteUp(`# Mill\n\n## First interview\n\n- Why us?\n\n## After\n\n${text}\n`);
      assert.deepEqual(
        writeUp.tips.map((tip) => tip.text),
        expected,
      );
    });
  }

  test('a text of one hash becomes a guide that is read back', () => {
    for (const text of ['# ', '#', '## #', '- #']) {
      const { guide, text: written } = guideOf(readWriteUp(text));
      assert.equal(serialiseGuide(guide), written);
    }
  });
});
