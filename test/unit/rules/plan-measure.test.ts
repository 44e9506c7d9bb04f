import { planMeasure } from '../../../src/core/rules/plan-measure';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: planMeasure,
  cases: [
    {
      title: 'a plan that tells it',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a plan that names the figure it looks at',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is to fill more mornings.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nRetention by week, and ARPU.\n',
    },
    {
      title: 'a plan without it',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nGuests will come. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a Japanese plan without it',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n## 状況\n客はバスで来るという前提です。\n\n## 課題\n目標は90枚です。\n\n## 行動\n次に運転手に手紙を出します。前職でも行いました。\n\n## 結果\n客が来ます。小さな団体に負担が出ます。\n',
    },
    {
      title: 'a past story instead of a plan',
      kind: 'hypothetical',
      text: '## Situation\nThe rink was empty.\n\n## Task\nMy task was to fill it.\n\n## Action\nI counted the guests. I wrote to four schools and rang a driver.\n\n## Result\nNinety pupils came.\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'too little to judge',
      kind: 'hypothetical',
      text: '## Situation\nThe rink is empty.\n\n## Task\n\n\n## Action\n\n\n## Result\n\n',
    },
    {
      title: 'how often a thing is done is no measure of it',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is a full hall.\n\n## Action\nI would write to the drivers every two weeks. At my rink I did the same with a ski bus.\n\n## Result\nGuests will come. The price carries a risk for small clubs.\n',
    },
    {
      title: 'how often a thing is done, in Japanese',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n## 状況\n客はバスで来るという前提です。\n\n## 課題\n満席にしたいです。\n\n## 行動\n運転手に週に二回、手紙を出します。前職でも行いました。\n\n## 結果\n客が来ます。小さな団体に負担が出ます。\n',
    },
    {
      title: 'a figure to reach',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nWhat I would want is sixty of each hundred guests to come back.\n\n## Action\nI would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nGuests will come. The price carries a risk for small clubs.\n',
    },
    {
      title: 'what does nothing is dropped',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is a full hall.\n\n## Action\nI would begin with two drivers for a month and drop whichever does nothing.\n\n## Result\nGuests will come. The price carries a risk for small clubs.\n',
    },
    {
      title: 'to see what sticks is no measure',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is a full hall.\n\n## Action\nI would write to the drivers. I would try all of these and see what sticks.\n\n## Result\nGuests will come. The price carries a risk for small clubs.\n',
    },
    {
      title: 'words that hold the sign of a measure, in Japanese',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n## 状況\n客はバスで来るという前提です。\n\n## 課題\n満席にしたいです。\n\n## 行動\n運転手への手紙を追加します。前職でも行いました。\n\n## 結果\n相乗効果が生まれ、客が来ます。小さな団体に負担が出ます。\n',
    },
    {
      title: 'sections named in words of their own, most of the plan before the one that is known',
      kind: 'hypothetical',
      text: '**Idea**\n\n⟦I would fill the rink in the afternoon with the guests of the ski buses, and I assume that most of them wait there for an hour in any case.⟧ My goal would be a rink that is full.\n\n**How**\n\nIn the first week I would write to the drivers and ask them at which hours they have free seats. In the second week I would offer each of them a seat in the warm stand, with a lamp and a kettle beside it. I would put up a bench for those who come early. At my last rink I did the same with a bus of the town, and it was full.\n\n**Outcome**\n\nThe rink would become livelier. I would stop if it annoyed the clubs.\n',
    },
    {
      title: 'those who get nothing new are left for a comparison',
      kind: 'hypothetical',
      text: 'I would write to the drivers. In the third month we compare with the drivers who had nothing new.\n',
    },
    {
      title: 'what does not grow is given up, in Japanese',
      kind: 'hypothetical',
      text: '運転手に手紙を出します。二か月試し、来る人の数が増えなければやめます。\n',
    },
    {
      title: 'what is hoped to grow is no measure, in Japanese',
      kind: 'hypothetical',
      text: '⟦短い回を増やします。⟧もっと来る人が増えるはずです。検証しながらPDCAを回します。\n',
    },
    {
      title: 'a name for it with nothing under it, in Japanese',
      kind: 'hypothetical',
      text: '⟦音の鳴らない券を作ります。⟧ 客が増えます。\n\n■ 指標\n',
    },
    {
      title: 'those who play against each other are no comparison',
      kind: 'hypothetical',
      text: '⟦I would ring the clubs.⟧ Two towns would play against each other.\n',
    },
    {
      title: 'a question to oneself where it belongs',
      kind: 'hypothetical',
      text: '⟦I would ring the clubs.⟧ They would bring guests.\n\n## How I measure\nguests? tickets per hour? → look what they call it!!\n',
    },
    { title: 'some left alone', kind: 'hypothetical', text: 'I would put it in thirty rooms and leave thirty alone. Guests will come.\n' },
    {
      title: 'more than before',
      kind: 'hypothetical',
      text: 'I would ring the clubs. It would be worth doing if more people came than in July.\n',
    },
    {
      title: 'a goal that is counted for each guest',
      kind: 'hypothetical',
      text: 'My goal would be the revenue per paying guest and the visits per week. I would ring the clubs.\n',
    },
    {
      title: 'some are asked first, in Japanese',
      kind: 'hypothetical',
      text: '売り出す前に、十人に絵を見せて、誰に渡すかを聞いてみます。客が来ます。\n',
    },
    ...['I would count how many of them come back.'].map((words) => ({
      title: `told: ${words}`,
      kind: 'hypothetical',
      text: `# How would you fill the rink?\n\nI would write to the drivers. ${words}\n`,
    })),
    ...['Prices fall from midnight to 3 a.m. by ten percent.'].map((words) => ({
      title: `not told: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦How would you fill the rink?⟧\n\nI would write to the drivers. ${words}\n`,
    })),
    ...['効果の測定は、来た人の数で行います。'].map((words) => ({
      title: `told: ${words}`,
      kind: 'hypothetical',
      text: `# どのようにリンクを埋めますか。\n\n手紙を出します。${words}\n`,
    })),
    ...[
      'いろいろと試しながら、良くしていければと思います。',
      '一人で来る人に見てもらいたいです。',
      '人が持っていないかどうかが大事です。',
      '数を決めれば、人は動くものです。',
      '怖くなってやめる人を何人も見てきました。',
      '【効果測定】\n効果はかなりあります。',
    ].map((words) => ({
      title: `not told: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦どのようにリンクを埋めますか。⟧\n\n手紙を出します。${words}\n`,
    })),
    {
      title: 'a note and questions under its heading, in Japanese',
      kind: 'hypothetical',
      text: '⟦運転手に手紙を出します。⟧客が来ます。\n\n## 測り方\n売上？　人数？　（店長に、前の店ではどっちを見ていたか聞く）\n',
    },
    {
      title: 'a table of ideas alone',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n| # | Idea | Target | Priority |\n|---|---|---|---|\n| 1 | a choir | schools | high |\n| 2 | a raffle | all | high |\n| 3 | music | all | high |\n| 4 | a limit of ten | small | high |\n| 5 | tea | all | high |\n',
    },
    {
      title: 'a table with a column for it',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n| # | Idea | Measure | Priority |\n|---|---|---|---|\n| 1 | a choir | schools | high |\n| 2 | a raffle | all | high |\n| 3 | music | all | high |\n| 4 | a limit of ten | small | high |\n| 5 | tea | all | high |\n',
    },
    {
      title: 'who watches is no measure, nor is what one would watch',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\nI would film the lessons. It would be nice, I would watch it. Guests would come.\n',
    },
    {
      title: 'who watches is no measure, in Japanese',
      kind: 'hypothetical',
      text: '# ⟦リンクをどう満たしますか⟧\n\n歌手を呼びます。外国の人も見ます。お客様は喜びます。\n',
    },
    {
      title: 'who is counted, in Japanese',
      kind: 'hypothetical',
      text: '# リンクをどう満たしますか\n\n歌手を呼びます。もう一度来た人を毎週見ます。お客様は喜びます。\n',
    },
    ...[
      'Each month I count the skates that went out and the ones that came back wet.',
      "After six weeks I'd walk through the hall again with the same list.",
      "One accident and we don't open.",
      "At the end of the term I'd look back with the coaches.",
      "If by May the morning isn't fuller, I'd drop it.",
    ].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# How would you fill the rink?\n\nI would write to the drivers. ${words}\n`,
    })),
    ...['I know that people join in when they see a friend.', 'The cards would be ready in two days.'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦How would you fill the rink?⟧\n\nI would write to the drivers. ${words}\n`,
    })),
    ...['終わりに一人ずつ距離を計ります。', '二回目も来た家族の割合を見たいです。', '効き目は札の色で分かるはずです。'].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# どのようにリンクを埋めますか。\n\n手紙を出します。${words}\n`,
    })),
    ...['客の数は計り知れません。'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦どのようにリンクを埋めますか。⟧\n\n手紙を出します。${words}\n`,
    })),
  ],
});
