import { planGoal } from '../../../src/core/rules/plan-goal';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: planGoal,
  cases: [
    {
      title: 'so much more by the plan',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\nMost guests come by bus, I assume. In the first week I would write to the drivers. That should lift morning tickets by about 20% until May. The price carries a risk for small clubs.\n',
    },
    {
      title: 'the number to steer by, as a label',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\nMost guests come by bus, I assume. In the first week I would write to the drivers.\n\nMain number: tickets sold before ten.\n\nThe price carries a risk for small clubs.\n',
    },
    {
      title: 'what the plan is narrowed to, in Japanese',
      kind: 'hypothetical',
      text: '# リンクをどう埋めますか。\n\n多くの方はバスで来ると仮定します。私は「朝の客を二度目につなげる」ことに的を絞ります。最初の週に運転手さんへ手紙を書きます。二つのホールを比べます。\n',
    },
    {
      title: 'the share that is to grow, in Japanese',
      kind: 'hypothetical',
      text: '# リンクをどう埋めますか。\n\n## 状況\n多くの方はバスで来ると仮定します。\n\n## 課題\n私なら、二度目も来た方の割合にします。\n\n## 行動\n最初の週に運転手さんへ手紙を書きます。\n\n## 結果\n二つのホールを比べます。\n',
    },
    {
      title: 'a plan that tells it',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a plan without it',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe rink wants guests.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a Japanese plan without it',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n## 状況\n客はバスで来るという前提です。\n\n## 課題\n客が足りません。\n\n## 行動\n次に運転手に手紙を出します。前職でも行いました。\n\n## 結果\n枚数を比べます。小さな団体に負担が出ます。\n',
    },
    {
      title: 'a past story instead of a plan',
      kind: 'hypothetical',
      text: '## Situation\nThe rink was empty.\n\n## Task\nMy task was to fill it.\n\n## Action\nI counted the guests. I wrote to four schools and rang a driver.\n\n## Result\nNinety pupils came.\n',
    },
    {
      title: 'a past story without a word on who acted, in Japanese',
      kind: 'hypothetical',
      text: '# どのようにリンクを埋めますか。\n\n## 状況\n夜の教室は三人ほどでした。\n\n## 課題\n三十人にするのが館長との約束でした。\n\n## 行動\n始まりを十時に移し、茶を出す時間にしました。これからもそうしたいです。\n\n## 結果\n三十四人になりました。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'too little to judge',
      kind: 'hypothetical',
      text: '## Situation\nThe rink is empty.\n\n## Task\n\n\n## Action\n\n\n## Result\n\n',
    },
    {
      title: 'what would make it worth doing',
      kind: 'hypothetical',
      text: '## Situation\nThe rink is empty.\n\n## Task\nPupils come late.\n\n## Action\nI would write to four schools. I would ring a driver.\n\n## Result\nIt would be worth doing if more pupils came than last year.\n',
    },
    {
      title: 'a past story with one deed told as mine and the refusal of somebody else',
      kind: 'hypothetical',
      text: '## Situation\nThe rink was empty.\n\n## Task\nPupils came late.\n\n## Action\nThe school would not let them go, so I asked the driver. He came at four and waited.\n\n## Result\nI counted more and more pupils.\n',
    },
    {
      title: 'a few words about others before what one would do, in Japanese',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n前の職場では、指導員が怒鳴っていました。客も帰ってしまいました。館長は見ていませんでした。私なら窓口を作り、悩みを聞くようにします。\n',
    },
    {
      title: 'what should rise is named and its figure is a gap',
      kind: 'hypothetical',
      text: '## Situation\nThe rink is empty.\n\n## Task\nRaise the share of guests who come back. By XX%.\n\n## Action\nI would write to four schools. I would ring a driver.\n\n## Result\nGuests will come.\n',
    },
    {
      title: 'a wish for more of a measure, its figure still open, in Japanese',
      kind: 'hypothetical',
      text: '## 状況\n客はバスで来るという前提です。\n\n## 課題\n売上を伸ばすために、再来店率を高めたいです。数はあとで入れます。\n\n## 行動\n次に運転手に手紙を出します。\n\n## 結果\n客が来ます。\n',
    },
    {
      title: 'what an idea would do is no goal, in Japanese',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n## 状況\n客はバスで来るという前提です。\n\n## 課題\n客が足りません。\n\n## 行動\n駅の広告で知名度を上げます。運転手に手紙を出します。\n\n## 結果\n客が来ます。\n',
    },
    {
      title: 'a wish for a share of the guests',
      kind: 'hypothetical',
      text: 'I’d want one guest in five to come back within the season. I would write to the drivers.\n',
    },
    {
      title: 'the goal under a heading that names no section',
      kind: 'hypothetical',
      text: '## Idea\n\nI would write to the drivers. They would bring guests.\n\n## What for\n\nThe goal is that one guest in five comes back.\n',
    },
    {
      title: 'the question said again is followed by none',
      kind: 'hypothetical',
      text: '⟦The rink is lovely.⟧ I would write to the drivers. I would hang up a poster.\n',
    },
    {
      title: 'more from some, in Japanese',
      kind: 'hypothetical',
      text: '上位のお客様にもっと使っていただく仕組みを作ります。担当の者をつけます。\n',
    },
    {
      title: 'words that only look like a goal',
      kind: 'hypothetical',
      text: '⟦I would first look for those who stopped.⟧ The bigger goals of the month would open that evening.\n',
    },
    {
      title: 'words that only look like a goal, in Japanese',
      kind: 'hypothetical',
      text: '⟦短い回を増やすのがいいと思います。⟧「あと一杯で今日の目標」の札を出します。\n',
    },
    {
      title: 'what is meant by the word',
      kind: 'hypothetical',
      text: 'By engagement I will mean how many guests write. I would write to the drivers.\n',
    },
    {
      title: 'an aim behind a colon, as one reads it, or under what one wants',
      kind: 'hypothetical',
      text: 'I would set myself one aim: more guests who write. I would write to the drivers.\n',
    },
    {
      title: 'the aim as one reads it',
      kind: 'hypothetical',
      text: 'The aim, as I read it, is that more people give. I would write to the drivers.\n',
    },
    {
      title: 'under what one wants from it',
      kind: 'hypothetical',
      text: '## What I would do\nI would write to the drivers. I would ring the clubs.\n\n## What I want from it\nMore people giving a little.\n',
    },
    { title: 'what is aimed at, in Japanese', kind: 'hypothetical', text: '親の世代に初めて来てもらうことを狙います。札を出します。\n' },
    {
      title: 'what one would be after',
      kind: 'hypothetical',
      text: 'What I would be after is that a giver gives again. I would write to the drivers.\n',
    },
    {
      title: 'a wish of everybody is no goal, in Japanese',
      kind: 'hypothetical',
      text: '⟦もっと多くの人に知ってもらえたらと思います。⟧札を出します。\n',
    },
    ...['朝に来る方を増やすことを目指します。', '朝の人数を、三か月で1.5倍にします。', '目標：朝に来る人を増やす'].map((words) => ({
      title: `told: ${words}`,
      kind: 'hypothetical',
      text: `# どのようにリンクを埋めますか。\n\n手紙を出します。${words}\n`,
    })),
    {
      title: 'to go for everything is no goal',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\nI would go for it all at once. I would write to the drivers.\n',
    },
    ...['とにかく皆を盛り上げることが大切です。'].map((words) => ({
      title: `not told: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦どのようにリンクを埋めますか。⟧\n\n手紙を出します。${words}\n`,
    })),
    ...['And I hope that would raise the visits.', 'I hope all this will bring more guests.'].map((words) => ({
      title: `not told: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦How would you fill the rink?⟧\n\nI would write to the drivers. ${words}\n`,
    })),
    ...['I hope to bring every second guest back.', 'I hope that more guests would come back by May.'].map((words) => ({
      title: `told: ${words}`,
      kind: 'hypothetical',
      text: `# How would you fill the rink?\n\nI would write to the drivers. ${words}\n`,
    })),
    {
      title: 'an idea beside others is no goal, in Japanese',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n手紙を出します。先生にもっと来ていただくこと、音楽を流すことも考えられます。\n',
    },
    ...[
      "I'd like there to be thirty regulars by the spring.",
      "Nobody goes home without a lap on the ice, and that's all I'm after.",

      "By the half-term break I'd want each child to skate one lap.",
    ].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# How would you fill the rink?\n\nI would write to the drivers. ${words}\n`,
    })),
    ...["I'd bring posters, like the ones with a bear.", 'Of course nobody is there at nine.'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦How would you fill the rink?⟧\n\nI would write to the drivers. ${words}\n`,
    })),
    ...[
      '半年後に平日の朝を一日二十人増、と置きます。',
      '初心者が一周を転ばずに滑れるところまで。これが私の案です。',
      '歩いて来られる方を断らないこと。この線は守りたいです。',
      '三年目で会員の二割まで持っていきます。',
    ].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# どのようにリンクを埋めますか。\n\n手紙を出します。${words}\n`,
    })),
    ...['休んだ方は札がゼロに戻ります。'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦どのようにリンクを埋めますか。⟧\n\n手紙を出します。${words}\n`,
    })),
  ],
});
