import { planRisk } from '../../../src/core/rules/plan-risk';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: planRisk,
  cases: [
    {
      title: 'some of them may not take part',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\nMost guests come by bus, I assume. The goal is ninety tickets a show. In the first week I would put guests in pairs. Some of them would not get on, so there has to be a way to change.\n',
    },
    {
      title: 'a plan that tells it',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a plan without it',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. Guests will come.\n',
    },
    {
      title: 'a Japanese plan without it',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n## 状況\n客はバスで来るという前提です。\n\n## 課題\n目標は90枚です。\n\n## 行動\n次に運転手に手紙を出します。前職でも行いました。\n\n## 結果\n枚数を比べます。客が来ます。\n',
    },
    {
      title: 'told under a heading of its own',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Goal\nNinety tickets a show.\n\n## Steps\nIn the first week I would write to the drivers. Then I would ring the schools.\n\n## Risk\nSmall clubs stay away when the tickets are dear.\n',
    },
    {
      title: 'a heading for it with nothing under it',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. Guests will come.\n\n### Risk\n',
    },
    {
      title: 'a past story instead of a plan',
      kind: 'hypothetical',
      text: '## Situation\nThe rink was empty.\n\n## Task\nMy task was to fill it.\n\n## Action\nI counted the guests. I wrote to four schools and rang a driver.\n\n## Result\nNinety pupils came.\n',
    },
    {
      title: 'one sentence, which may be the first',
      kind: 'hypothetical',
      text: 'My goal would be a rink that is full in the afternoon.\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'too little to judge',
      kind: 'hypothetical',
      text: '## Situation\nThe rink is empty.\n\n## Task\n\n\n## Action\n\n\n## Result\n\n',
    },
    {
      title: 'prose of less than half its time is an answer already',
      kind: 'hypothetical',
      text: '⟦My goal would be a rink that is full in the afternoon, and I assume that most of our guests come by bus.⟧ In the first week I would write to the drivers and ask them at which hours they have free seats. In the second week I would offer each of them a seat in the warm stand, since they wait there for an hour in any case. At my last rink I did the same with a ski bus, and it was full every week. I would put up a bench for those who come early, with a lamp and a kettle beside it. After a month I would compare the tickets of both halls.\n',
    },
    {
      title: 'a short plan in prose',
      kind: 'hypothetical',
      text: '⟦My goal would be a rink that is full in the afternoon.⟧ I assume that most of our guests come by bus. In the first week I would write to the drivers. After a month I would compare the tickets of both halls.\n',
    },
    {
      title: 'words that look like a caution',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. Last but not least I would ring the schools.\n\n## Result\nI would compare both halls. Guests will come.\n',
    },
    {
      title: 'words that look like a caution, in Japanese',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n## 状況\n客はバスで来るという前提です。\n\n## 課題\n目標は90枚です。\n\n## 行動\n次に運転手に宣伝していただきます。前職でも行いました。\n\n## 結果\n枚数を比べます。客が来ます。\n',
    },
    {
      title: 'a caution beside such words, in Japanese',
      kind: 'hypothetical',
      text: '# どのようにリンクを埋めますか。\n\n## 状況\n客はバスで来るという前提です。\n\n## 課題\n目標は90枚です。\n\n## 行動\n次に運転手に宣伝していただきます。ただ、小さな団体は疲れます。\n\n## 結果\n枚数を比べます。客が来ます。\n',
    },
    {
      title: 'when it would be taken back',
      kind: 'hypothetical',
      text: 'I would write to the drivers. If complaints rise I would take the offer out again.\n',
    },
    {
      title: 'what some could not bear, in Japanese',
      kind: 'hypothetical',
      text: '運転手に手紙を出します。心配なのは、小さな団体の負担になることです。\n',
    },
    {
      title: 'nothing but good, in Japanese',
      kind: 'hypothetical',
      text: '⟦運転手に手紙を出します。⟧客が増え、皆が喜びます。\n',
    },
    {
      title: 'what falls',
      kind: 'hypothetical',
      text: 'I would write to the drivers. If typed comments fall while the taps rise, I have only replaced them.\n',
    },
    {
      title: 'what makes people give up, in Japanese',
      kind: 'hypothetical',
      text: '数字を返します。ただし、悪い日に見せるとやめてしまうので、平均で見せます。\n',
    },
    {
      title: 'a rule that breaks nothing',
      kind: 'hypothetical',
      text: '⟦Every guest has four weeks that do not break it.⟧ I would write to the drivers.\n',
    },
    {
      title: 'a plan about money',
      kind: 'hypothetical',
      message: 'spending',
      text: '⟦I would bring in gifts with a countdown.⟧ The best guests would spend more. It cannot fail to work.\n',
    },
    {
      title: 'a plan about money, in Japanese',
      kind: 'hypothetical',
      message: 'spending',
      text: '⟦高いギフトを用意します。⟧月末に課金の順位を出します。\n',
    },
    {
      title: 'what was lost by it',
      kind: 'hypothetical',
      text: 'I would write to the drivers. My friend lost people each time she said she would stop.\n',
    },
    {
      title: 'what weighs on some, in Japanese',
      kind: 'hypothetical',
      text: '誰も来ない時間がいちばんつらいので、手作業を用意します。札を出します。\n',
    },
    ...[
      'Nothing of it for guests under age.',
      'Whoever spends too much gets a call.',
      'I would set a limit for each evening.',
      'The risk is that the regulars leave.',
    ].map((words) => ({
      title: `told: ${words}`,
      kind: 'hypothetical',
      text: `# How would you fill the rink?\n\nI would write to the drivers. ${words}\n`,
    })),
    ...[
      'Our guests have not reached their limit.',
      'They look at the ceiling while they wait.',
      'There is no risk in that.',
      'Risk: none really, it pays for itself.',
      'I don’t see any real risk.',
      'They never reach the ceiling.',
      'I would not worry too much about the rest.',
      'Something put them off once, so I would put them apart.',
      'They come whether they can afford it or not.',
    ].map((words) => ({
      title: `not told: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦How would you fill the rink?⟧\n\nI would write to the drivers. ${words}\n`,
    })),
    ...['Long queues put people off.', 'My worry is the noise.', 'It is too much for some.', 'Some cannot afford it.'].map((words) => ({
      title: `told: ${words}`,
      kind: 'hypothetical',
      text: `# How would you fill the rink?\n\nI would write to the drivers. ${words}\n`,
    })),
    {
      title: 'a plan with words that only look like past ones',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\nFor the second group one fixed hour, visible to all. For the first a trusted guest. I would call ten of each. Then the numbers compared with a related group.\n',
    },
    {
      title: 'the money of others, where nothing else is amiss',
      kind: 'hypothetical',
      message: 'spending',
      level: 'information',
      text: '# ⟦How would you raise gifts?⟧\n\nMy goal is a fifth more gifts in three months. I assume that evenings are quiet. First I would test a dearer gift with ten hosts and compare the revenue with ten others. In the second month I would choose one of the two. I sold skates for years.\n',
    },
    ...[
      '月の上限を決めます。',
      '来る方が増えなければ広げません。',
      'リスクは常連が離れることです。',
      '同じ券では飽きるかもしれません。',
      '買えない方ががっかりします。',
    ].map((words) => ({
      title: `told: ${words}`,
      kind: 'hypothetical',
      text: `# どのようにリンクを埋めますか。\n\n手紙を出します。${words}\n`,
    })),
    ...['券の上限を今より上げます。', 'リスクは特にありません。', 'リスク：特になし', '途中でやめてしまう方が多いと聞きました。'].map(
      (words) => ({
        title: `not told: ${words}`,
        kind: 'hypothetical',
        text: `# ⟦どのようにリンクを埋めますか。⟧\n\n手紙を出します。${words}\n`,
      }),
    ),
    {
      title: 'a table of ideas alone',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n| # | Idea | Target | Priority |\n|---|---|---|---|\n| 1 | a choir | schools | high |\n| 2 | a raffle | all | high |\n| 3 | music | all | high |\n| 4 | a limit of ten | small | high |\n| 5 | tea | all | high |\n',
    },
    {
      title: 'a table with a column for it',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n| # | Idea | Risk | Priority |\n|---|---|---|---|\n| 1 | a choir | schools | high |\n| 2 | a raffle | all | high |\n| 3 | music | all | high |\n| 4 | a limit of ten | small | high |\n| 5 | tea | all | high |\n',
    },
    {
      title: 'under its heading that there is none, in Japanese',
      kind: 'hypothetical',
      text: '⟦運転手に手紙を出します。⟧客が来ます。\n\n## リスク\n特になし\n',
    },
    {
      title: 'what those lose who fall behind is no risk of the plan',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\nI would send cards. You lose the card if you drop below ten visits.\n',
    },
    {
      title: 'a past story that is carried over, on what others are to give',
      kind: 'hypothetical',
      message: 'spending',
      text: '# ⟦How would you raise the revenue from gifts?⟧\n\nThe rink sold paper roses as gifts. I put the smallest one at the door. I wrote to four schools. Ninety pupils bought a rose. With you I would do the same with the gifts.\n',
    },
    {
      title: 'the same with a limit',
      kind: 'hypothetical',
      text: '# How would you raise the revenue from gifts?\n\nThe rink sold paper roses as gifts. I put the smallest one at the door. I wrote to four schools. Nobody could buy too many. Ninety pupils bought a rose. With you I would do the same with the gifts.\n',
    },
    {
      title: 'a past story that is carried over, on what others are to give, in Japanese',
      kind: 'hypothetical',
      message: 'spending',
      text: '# ⟦ギフトの売上をどう増やしますか。⟧\n\n売店の売上は横ばいでした。入口に小さな贈り物を置きました。四校に電話しました。札には値段を大きく書きました。バスの時刻に合わせて店を開け、音楽も流しました。先生方には次の月の予定を渡しました。その月は九十人が買いました。前の月は四十人でした。御社でも、まず小さなギフトを置きたいです。\n',
    },
    {
      title: 'when it goes on is no risk',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\nI would send cards. If they rise by a tenth, it works and I go on.\n',
    },
    ...[
      "Should the council insist on opening anyway, I'd ask for it in writing.",
      'The coaches could see it as control and leave.',
      "I'd keep a spare machine in the shed.",
      'The snag is the ice, which needs an hour to set.',
    ].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# How would you fill the rink?\n\nI would write to the drivers. ${words}\n`,
    })),
    ...["I'd go and ask people where they're off to.", 'Then we would see after some time.'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦How would you fill the rink?⟧\n\nI would write to the drivers. ${words}\n`,
    })),
    ...[
      '届かなければ、月二回を一回にまとめます。',
      '製氷機が止まった場合に備え、隣と約束しておきます。',
      '途中で休む人は必ず出るので、土曜に補います。',
      '雨が続けばお客様はゼロでしょう。',
    ].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# どのようにリンクを埋めますか。\n\n手紙を出します。${words}\n`,
    })),
    ...['休みには、札を七枚ためた方に菓子を渡します。'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦どのようにリンクを埋めますか。⟧\n\n手紙を出します。${words}\n`,
    })),
  ],
});
