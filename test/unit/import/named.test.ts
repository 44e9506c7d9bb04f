import assert from 'node:assert/strict';
import { readWriteUp } from '../../../src/core';

/** So many lines that they are weighed, none of which names an area or gives advice. */
const TALK = `My interview at the bakery

I applied in March and heard back in April. It was raining when I went. The oven was on.

## Round 1: phone

- Why bread?
- When did you last get up at three?

## Round 2: trial shift

I stood at the oven with the head baker for two hours. He asked little. We ate a roll in the yard.

- What would you do if the dough did not rise?
- How do you clean a mixer?

`;

/** Text, and the skill areas found in it. */
const AREAS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'what makes the other side say yes',
    `${TALK}What makes us say yes\nOwnership of the oven: it is yours and you say so.\nListening: you let the customer finish.\nCalm writing: your note could be printed.\n`,
    ['Ownership of the oven', 'Listening', 'Calm writing'],
  ],
  [
    '何を見てるか、と書かれた見出し',
    '製粉所の面接メモ\n\n**聞かれたこと**\n\n- なぜ製粉ですか。\n- 窯が冷えたときはどうしますか。\n\n**何を見てるか**(あとで人事の人が教えてくれた)\n\n- 粉の正確さ:重さの根拠を自分で追えるか。\n- 段取り:遅れそうなものを先に見つけて手を打つか。\n',
    ['粉の正確さ', '段取り'],
  ],
  [
    'what a tip lists is none',
    `${TALK}## What they score\n\n- **Listening** – you let the customer finish.\n- **Order** – could we follow you?\n\n## Tips\n\n- They like numbers, even small ones: loaves, late trays, minutes, how many out of how many.\n- One customer, one day.\n`,
    ['Listening', 'Order'],
  ],
  [
    'stars behind the names, and what is not written down',
    `${TALK}What we write down\nSafe by habit ★★★\nKind to customers ★★\nReads a scale ★\nWe do not write down: school marks, accent.\nThree things worth knowing\nEat first. The trial is at five.\n`,
    ['Safe by habit', 'Kind to customers', 'Reads a scale'],
  ],
  [
    'arrows behind the names',
    `${TALK}## What we record\n\nListening → did you hear the small word?\nHonesty → did you promise what you cannot bake?\nOrder → could we follow you?\nYou might also like\n`,
    ['Listening', 'Honesty', 'Order'],
  ],
  [
    'numbers in bold before the names',
    `${TALK}## The score sheet\n\nEach line is worth 0 to 3:\n\n**1** Safe practice at the oven\n**2** Speaking up in a team\n**3** Values of the bakery\n`,
    ['Safe practice at the oven', 'Speaking up in a team', 'Values of the bakery'],
  ],
  [
    'a remark under every question names none',
    `${TALK}## Panel\n\n**Q1: Why bread, and why now?**\n\n*They were after:* that it is not the money.\n\n- teaching an apprentice\n- taking the keys\n\n**Q2: What have you changed?**\n\n*They were after:* a number.\n`,
    [],
  ],
  [
    '棒線のあとに説明がある',
    `${TALK}## 採用したくなる人\n\n・正直さ――粉の欠点を先に言える\n・足の速さ――返事がその日に来る\n・記憶力――お客様の名前を覚えている\n`,
    ['正直さ', '足の速さ', '記憶力'],
  ],
  [
    '斜線で区切り、「と」では区切らない',
    `${TALK}## 採点の観点\n\n使命感/専門的な知識と技能/連携する力/とっさのときに声が出ること\n`,
    ['使命感', '専門的な知識と技能', '連携する力', 'とっさのときに声が出ること'],
  ],
  [
    'a list under a heading that speaks of marks only',
    `${TALK}## The mark sheet\n\n1) *Patience.* You wait for the dough.\n2) *Backbone.* You can say no to a customer.\n3) *Tidiness.* The floor is clean at six.\n`,
    ['Patience', 'Backbone', 'Tidiness'],
  ],
  [
    'lines that are short and described by turns',
    `${TALK}What the bakers look for\nThey mark you from 1 to 5 on each of these.\nFeeling for dough\nYou know by hand when it is ready to be shaped.\nNumber confidence\nYou can scale a recipe without a machine to help you.\nSteadiness\nYou do the same thing four hundred times and it comes out the same.\n`,
    ['Feeling for dough', 'Number confidence', 'Steadiness'],
  ],
  [
    'headings with what is asked about each',
    `${TALK}## What they score\n\n### Craft\n\nHow the loaf looks. Sample question: “What went wrong with this one?”\n\n### Care for others\n\nHow you treat the apprentice. Sample question: “Who taught you?”\n`,
    ['Craft', 'Care for others'],
  ],
  [
    'a table with ticks beside the names',
    `${TALK}They had the person spec printed out, with a box next to each line:\n\n| | Essential | Desirable |\n|---|---|---|\n| Food safety | ✓ | |\n| Early starts | ✓ | |\n| Cake design | | ✓ |\n`,
    ['Food safety', 'Early starts', 'Cake design'],
  ],
  [
    'a table with weights and a total',
    `${TALK}## How it is marked\n\n| Heading | Weight | Where |\n|---|---|---|\n| Taste | 40 | trial shift |\n| Speed | 20 | trial shift |\n| Total | 60 | |\n`,
    ['Taste', 'Speed'],
  ],
  [
    '数えたとおりの数',
    `${TALK}入ってから工場長に聞いたところ、見ていたのは、粉をこぼさないこと、数字を言い切れること、それから人に頼めること、の三つだったそうです。\n`,
    ['粉をこぼさないこと', '数字を言い切れること', '人に頼めること'],
  ],
  [
    'counted with letters, and none that is not on the sheet',
    `${TALK}They marked us on (a) listening, (b) speed and (c) plain writing. What is not on the sheet: a degree, a famous mill, a beard.\n`,
    ['listening', 'speed', 'plain writing'],
  ],
  [
    'headings with their marks',
    `${TALK}\nHOW IT WENT\n\nThree areas, one question each.\n\nPLANNING THE BAKE (100)\nOne line on it.\n\nKEEPING THE PEACE (100)\nOne line on it.\n\nWORKING IN A TEAM (100)\nOne line on it.\n`,
    ['PLANNING THE BAKE (100)', 'KEEPING THE PEACE (100)', 'WORKING IN A TEAM (100)'],
  ],
  [
    'one sentence with a colon',
    `${TALK}Looking back I think they cared about three things, and none is bread: being careful with heat, a steady hand, and whether you stay kind when tired.\n`,
    ['being careful with heat', 'a steady hand', 'stay kind when tired'],
  ],
  [
    'one sentence without a colon',
    `${TALK}I was told that they mark patience, candour and whether you can write a plain label.\n`,
    ['patience', 'candour', 'write a plain label'],
  ],
  [
    'a bare list behind the sentence that says what it is',
    `${TALK}They tell you what they look for, it is on the wall. Patience, a short memory for burnt loaves, teamwork, and plain speech. I have a photo of it.\n`,
    ['Patience', 'a short memory for burnt loaves', 'teamwork', 'plain speech'],
  ],
  [
    'Japanese quotes in a sentence',
    `${TALK}店長は「待てる力」と「細かいところに気づく目」を見ていたように思います。\n`,
    ['待てる力', '細かいところに気づく目'],
  ],
  [
    'Japanese names in a row',
    `${TALK}まとめ:見られているのは、動じないこと、相手の立場で説明できること、パンが好きなこと、の三つ\n`,
    ['動じないこと', '相手の立場で説明できること', 'パンが好きなこと'],
  ],
  [
    'names of people and things that get no marks',
    `${TALK}Things that get no marks: a second degree, a list of ovens, tears.\nYou are assessed by the head baker, the owner and a teacher.\n`,
    [],
  ],
  [
    'a table of boxes, and what is written under it',
    `${TALK}The form that bakers fill in has three boxes:\n\n| Box | In their words |\n|---|---|\n| Drive | keeps going without being told |\n| Learning speed | read it last night, can use it today |\n| Presence | people look up |\n`,
    ['Drive', 'Learning speed', 'Presence'],
  ],
  [
    'a table of what it cost names none',
    `${TALK}### What it cost me\n\n| Item | Hours | £ |\n|---|---|---|\n| Train fares | 19 | 212 |\n| Flour practice | 30 | 0 |\n| New shoes | 1 | 65 |\n`,
    [],
  ],
  [
    'lines of the site behind the list, and what is not on the sheet',
    `${TALK}What we look for\nWarmth ~ strangers tell you things\nMemory ~ names, dogs, loaves\nStamina ~ eleven ovens on a Saturday\nNot on the sheet: how many followers you have.\nJoin 4,000 subscribers\nYour email\n© The Bakery\n`,
    ['Warmth', 'Memory', 'Stamina'],
  ],
  [
    '二つの言語が斜線で並び、「と」は名前の中にもある',
    `${TALK}●求める人物像(求人票より)\nSense of urgency/相手の立場で考える力/Team spirit\n`,
    ['Sense of urgency', '相手の立場で考える力', 'Team spirit'],
  ],
  [
    '名前の中の「と」',
    `${TALK}☆評価の観点(募集要項に書いてあったもの)\n傾聴力、判断力、住民と協働する姿勢\n`,
    ['傾聴力', '判断力', '住民と協働する姿勢'],
  ],
];

suite('skill areas of write-ups', () => {
  for (const [name, text, expected] of AREAS) {
    test(name, () => {
      assert.deepEqual(
        readWriteUp(text).skillAreas.map((area) => area.text),
        expected,
      );
    });
  }
});

/** Text, and the tips found in it. */
const TIPS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'lines that begin with the same odd mark',
    `${TALK}**Advice**\n~ read the recipe to the end\n~ wear your own shoes\n~ thank the apprentice by name\n`,
    ['read the recipe to the end', 'wear your own shoes', 'thank the apprentice by name'],
  ],
  [
    'bare numbers in order',
    `${TALK}Tips for a friend\n1 Read one book on sourdough\n2 Bring your own knife, theirs are blunt\n3 Sleep\n`,
    ['Read one book on sourdough', 'Bring your own knife, theirs are blunt', 'Sleep'],
  ],
  [
    'words that only say that advice follows',
    `${TALK}If I were to give any advice: I'd say: don't fill silences with talk. We recommend that you read the price list, top to bottom. Nobody will ask you for dates, so do not learn them by heart. And I'd tell anyone to go and visit a mill.\n`,
    ["don't fill silences with talk", 'read the price list, top to bottom', 'do not learn them by heart', 'go and visit a mill'],
  ],
  [
    'quotes of several people',
    `${TALK}Advice from candidates\n"Wear boots." — Report 2\n"Ask what happened to the last baker." — Report 5\n"Know your flour." — Report 6\n`,
    ['Wear boots', 'Ask what happened to the last baker', 'Know your flour'],
  ],
  [
    'bold names with what explains them',
    `${TALK}## How to prepare\n\n**Bake every day for two weeks.** Burn one loaf, bake it once more, read your own notes.\n\n**Write down five stories.** One of them must have ended badly.\n`,
    ['Bake every day for two weeks', 'Write down five stories'],
  ],
  [
    'small letters throughout',
    `${TALK}stuff I'd tell me of 7 months ago:\nstop applying on sundays. keep a list of every question you get. read the form out loud before you send it\n`,
    ['stop applying on sundays', 'keep a list of every question you get', 'read the form out loud before you send it'],
  ],
  [
    'advice in Japanese quotes',
    `${TALK}先生からのアドバイスは「答えを変えるな、言い方を変えろ」「語尾まで言い切れ」の二つでした。\n`,
    ['答えを変えるな、言い方を変えろ', '語尾まで言い切れ'],
  ],
  [
    'sentences behind one that only says to whom',
    `${TALK}これから同じ道を行く人へ。作品は完成品よりも直す前と直した後を並べたほうがいいです。価格表のことは考えておいてください。\n`,
    ['作品は完成品よりも直す前と直した後を並べたほうがいいです', '価格表のことは考えておいてください'],
  ],
  [
    'what to do and what not',
    `${TALK}### Do and don't\n\n✅ Do read the price list.\n✅ Do answer as a baker.\n❌ Don't list prizes by year.\n`,
    ['Do read the price list', 'Do answer as a baker', "Don't list prizes by year"],
  ],
  [
    'an answer told in its four parts',
    `${TALK}## How to prepare\n\n- Situation: the oven broke in the night.\n- Task: there was no bread for the hotel.\n- Action: I called the miller.\n- Result: we had rolls by six.\n`,
    [],
  ],
  [
    'indented lines that end in こと',
    `${TALK}〔後輩へ〕\n  店のパンを三つ食べておくこと\n  履歴書は声に出して読むこと\n`,
    ['店のパンを三つ食べておくこと', '履歴書は声に出して読むこと'],
  ],
  [
    'words of order, one word alone, and a dash behind the flag',
    `${TALK}## Getting ready to bake\n\nTo begin with, choose the loaf and draw it from memory. Last of all, sleep.\n\nTip 3, and I mean it – tell them how you look after your hands.\n`,
    ['choose the loaf and draw it from memory', 'sleep', 'tell them how you look after your hands'],
  ],
  [
    'a count that the clauses meet',
    `${TALK}From my side two suggestions for those who apply: look at the oven before you open it, and never argue with the clock.\n`,
    ['look at the oven before you open it', 'never argue with the clock'],
  ],
  [
    'a condition before several commands',
    `${TALK}Oh, and if I may play the old baker for once: talk to the young ones, know your recipe, and take a bottle of water because theirs was warm.\n`,
    ['talk to the young ones', 'know your recipe', 'take a bottle of water because theirs was warm'],
  ],
  [
    'what is wished in one sentence',
    `${TALK}What would I do differently. I would look up their last loaf, I'd take a list of ten flours, and I would NOT wear the hat.\n`,
    ['I would look up their last loaf', "I'd take a list of ten flours", 'I would NOT wear the hat'],
  ],
  [
    'bold words in the middle of sentences',
    `${TALK}## Your fortnight\n\nWeek one: **watch ten bakers at work**, and write down when you wanted to leave. **Bake one loaf yourself**, even if nobody eats it.\n`,
    ['watch ten bakers at work', 'Bake one loaf yourself'],
  ],
  [
    'a heading that speaks of those who are next',
    `${TALK}If you are next\nStop at four hours. They can tell.\nBring the recipe on paper, their screen was broken.\n`,
    ['Stop at four hours', 'Bring the recipe on paper, their screen was broken'],
  ],
  [
    'a list before one applies, and a line of the site behind it',
    `${TALK}Before You Apply:\n• Bake once yourself - they will ask how it went.\n• Watch one shop for a week - know who comes when.\nDid this help? Share it with somebody who bakes.\n`,
    ['Bake once yourself', 'Watch one shop for a week'],
  ],
  [
    'a question put to the writer',
    `${TALK}What would you say to our students?\nFirstly, volunteer somewhere small, where they let you touch things. Then practise talking about one loaf for ten minutes.\n`,
    ['volunteer somewhere small, where they let you touch things', 'practise talking about one loaf for ten minutes'],
  ],
  [
    'what only says that advice follows, and what stands behind it',
    `${TALK}## Advice\n\nOK so my advice. Look up the oven before you go. Ask for the recipe to be read again.\n\nStart date is the 4th!! Coffee is on me.\n`,
    ['Look up the oven before you go', 'Ask for the recipe to be read again'],
  ],
  [
    '動詞のない助言',
    `${TALK}もし似た店を受ける方がいたら、ひとつだけ。パンを買って、届くまでを書き留めておくことです。それと、靴は汚れてもいいもので。\n`,
    ['パンを買って、届くまでを書き留めておくことです', '靴は汚れてもいいもので'],
  ],
  [
    '遺言と命令',
    `${TALK}来年受けるやつへの遺言\n・全店回れ、各店で一つ買え\n・声がでかいだけで通るは嘘\n・最後の一枚を捨てるな\n`,
    ['全店回れ、各店で一つ買え', '声がでかいだけで通るは嘘', '最後の一枚を捨てるな'],
  ],
];

suite('tips of write-ups', () => {
  for (const [name, text, expected] of TIPS) {
    test(name, () => {
      assert.deepEqual(
        readWriteUp(text).tips.map((tip) => tip.text),
        expected,
      );
    });
  }
});
