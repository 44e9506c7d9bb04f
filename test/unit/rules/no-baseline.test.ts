import { noBaseline } from '../../../src/core/rules/no-baseline';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: noBaseline,
  cases: [
    {
      title: 'a share whose start is told shortly before, in Japanese',
      text: '# 大変だった立ち上げについて教えてください。\n\n昨年の秋、外部の窓口に電話を任せました。最初の二週間は約三割が取り次ぎの間違いで、店の手を止めていました。私は先方の責任者に一か月こちらへ来てもらい、毎日一緒に記録を読みました。六週目に間違いは8%まで下がりました。\n',
    },
    {
      title: 'a start whose end is still a gap, in Japanese',
      text: '## 行動\n私は型を分けました。\n\n## 結果\n返品率は41%から○○%になりました。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    {
      title: 'a bare share',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang them.\n\n## Result\nVisits rose by ⟦40%⟧.\n',
    },
    {
      title: 'a share with its start',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang them.\n\n## Result\nVisits rose by 40%, from fifty to seventy.\n',
    },
    {
      title: 'a share with a period',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang them.\n\n## Result\nVisits rose 40% in three weeks.\n',
    },
    {
      title: 'a bare share in Japanese',
      text: '## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は電話しました。\n\n## 結果\n来場者が⟦4割⟧増えました。\n',
    },
    {
      title: 'a multiple with its period in Japanese',
      text: '## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は電話しました。\n\n## 結果\n二か月で2倍になりました。\n',
    },
    {
      title: 'half a year before the share, in Japanese',
      text: '## 状況\n昨年の五月、廃棄が多い店でした。\n\n## 課題\n減らすことでした。\n\n## 行動\n私は電話しました。\n\n## 結果\n廃棄は半年で4.6%になりました。\n',
    },
    {
      title: 'a bare share in a story without headings',
      text: 'Last May our web shop lost people at the basket. I was asked to look into it. I studied the orders for two weeks and saw that the charge came too late. We moved it to the first page. It improved by ⟦40 %⟧, and she thanked me in front of everybody.\n',
    },
    {
      title: 'a share with its period in a story without headings',
      text: 'Last May our web shop lost people at the basket. I was asked to look into it. I studied the orders for two weeks and saw that the charge came too late. We moved it to the first page. Sales improved by 40 % within a month, and she thanked me.\n',
    },
    {
      title: 'a share in a plan',
      kind: 'hypothetical',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI would ring them.\n\n## Result\nVisits would rise by 40%.\n',
    },
    { title: 'per cent in words', text: japanese({ ...THEATRE, result: '満足度が⟦三百％⟧になりました。' }) },
    { title: 'per cent in words, from a figure', text: japanese({ ...THEATRE, result: '満足度が六十％から八十％になりました。' }) },
  ],
});
