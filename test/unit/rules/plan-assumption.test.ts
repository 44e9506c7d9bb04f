import { planAssumption } from '../../../src/core/rules/plan-assumption';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: planAssumption,
  cases: [
    {
      title: 'a plan that tells it',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a plan without it',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nGuests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a Japanese plan without it',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n## 状況\n客はバスで来ます。\n\n## 課題\n目標は90枚です。\n\n## 行動\n次に運転手に手紙を出します。前職でも行いました。\n\n## 結果\n枚数を比べます。小さな団体に負担が出ます。\n',
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
      title: 'a past story of a group',
      kind: 'hypothetical',
      text: '## Situation\nThe rink was empty.\n\n## Task\nPupils came late.\n\n## Action\nWe counted the guests. We wrote to four schools and rang a driver.\n\n## Result\nNinety pupils came. For your hall I would have to learn the hours.\n',
    },
    {
      title: 'what experience says',
      kind: 'hypothetical',
      text: '## Situation\nThe rink is empty.\n\n## Task\nIn my experience nothing comes back to a beginner.\n\n## Action\nI would write to four schools. I would ring a driver.\n\n## Result\nNinety pupils would come.\n',
    },
    {
      title: 'a hope and a belief are no assumption, in Japanese',
      kind: 'hypothetical',
      text: '⟦一人ひとりに寄り添うことが重要だと考えております。⟧客に喜んでいただけるはずです。KPIを可視化します。\n',
    },
    {
      title: 'what is thought likely, in Japanese',
      kind: 'hypothetical',
      text: '初めての方は一人で入りにくいのではないかと考えます。札を出します。\n',
    },
    {
      title: 'to ask hosts to do something is no first look',
      kind: 'hypothetical',
      text: '⟦I would ask the drivers to wave.⟧ I would also hang up a poster.\n',
    },
    ...[
      "Before I print anything I'd sit with the people at the till for two mornings.",
      "I'd ask three families why they stopped coming.",
      'Is it the price or the bus that keeps them away?',
    ].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# How would you fill the rink?\n\nI would write to the drivers. ${words}\n`,
    })),
    ...['I would ask the drivers to hand out cards.', 'Everybody likes skating, right?'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦How would you fill the rink?⟧\n\nI would write to the drivers. ${words}\n`,
    })),
    ...[
      '平日に来ないのか、来られないのかで打つ手が違います。',
      '受付の方に事情を聞きます。',
      '料金より、着替えの場所だと思っています。',
    ].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# どのようにリンクを埋めますか。\n\n手紙を出します。${words}\n`,
    })),
    ...['音楽を流すのもいいかもしれません。'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦どのようにリンクを埋めますか。⟧\n\n手紙を出します。${words}\n`,
    })),
  ],
});
