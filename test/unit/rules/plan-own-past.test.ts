import { planOwnPast } from '../../../src/core/rules/plan-own-past';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: planOwnPast,
  cases: [
    {
      title: 'a deed of one’s own, by whatever verb',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nI renamed the ski bus in Otaru and painted its stops on a map. In the first week I would write to the drivers.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a plan that tells it',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a plan without it',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. They get a free seat.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a Japanese plan without it',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n## 状況\n客はバスで来るという前提です。\n\n## 課題\n目標は90枚です。\n\n## 行動\n次に運転手に手紙を出します。招待席を渡します。\n\n## 結果\n枚数を比べます。小さな団体に負担が出ます。\n',
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
      title: 'what is said not to have been done, in Japanese',
      kind: 'hypothetical',
      text: '⟦この仕事の経験がありません。⟧客はバスで来ます。運転手に手紙を出します。券を十枚ずつ渡します。\n',
    },
    {
      title: 'what customers taught at the own counter',
      kind: 'hypothetical',
      text: 'I would send each driver two tickets. At our counter people took the second ticket for a friend. That is why I expect the same here.\n',
    },
    {
      title: 'work told in other words',
      kind: 'hypothetical',
      text: 'I grew up on an apple farm. I would begin with one host. They go live at nine.\n',
    },
    {
      title: 'what was seen at work',
      kind: 'hypothetical',
      text: 'I would begin with a box. In the lobby where I work people put in a coin. It says for whom it is.\n',
    },
    {
      title: 'when it was done, in Japanese',
      kind: 'hypothetical',
      text: '札を出します。中継を担当したとき、板を立てて客が戻りました。次の月に広げます。\n',
    },
    ...['窓口で客の流れを二年見てきました。'].map((words) => ({
      title: `told: ${words}`,
      kind: 'hypothetical',
      text: `手紙を出します。${words}\n`,
    })),
    ...['黙る方が多いと見ています。'].map((words) => ({
      title: `not told: ${words}`,
      kind: 'hypothetical',
      text: `⟦手紙を出します。⟧${words}\n`,
    })),
    ...[
      "In the hall I'm in now we laid on a disco and got four people.",
      "I've done a double shift like this more than once.",
      'It was a coach who taught me that.',
      'On placement I ran one and spent the hour explaining it.',
    ].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# How would you fill the rink?\n\nI would write to the drivers. ${words}\n`,
    })),
    ...['My aunt gave up after one lesson.'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦How would you fill the rink?⟧\n\nI would write to the drivers. ${words}\n`,
    })),
    ...[
      '前職の体育館で、朝の会員を三年で六百人に増やしました。',
      '教育実習で同じことを言い、翌日その子が休んだことが忘れられません。',
      '前の園で、名札を変えた月だけ人が増えたのを見たからです。',
    ].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# どのようにリンクを埋めますか。\n\n手紙を出します。${words}\n`,
    })),
    ...['板を立て、声をかけて、客を待ちます。'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦どのようにリンクを埋めますか。⟧\n\n手紙を出します。${words}\n`,
    })),
  ],
});
