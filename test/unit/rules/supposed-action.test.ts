import { supposedAction } from '../../../src/core/rules/supposed-action';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: supposedAction,
  cases: [
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    {
      title: 'a supposition',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\n⟦I would ring the schools.⟧ Then I would write.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'a thought of that time',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang the schools. I thought we would fail. I wrote.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'a supposition in Japanese',
      text: '## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n⟦学校に電話すると思います。⟧手紙も書きたいと思います。\n\n## 結果\n週に90人が来ました。\n',
    },
    {
      title: 'what is always done is a habit, in Japanese',
      text: '## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n苦情をいただいたときは、いつもまず最後までお話をうかがうようにしています。いつも共感するようにしています。\n\n## 結果\n九十人が来ました。\n',
    },
    {
      title: 'a plan',
      kind: 'hypothetical',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI would ring. I would write.\n\n## Result\nNinety pupils came a week.\n',
    },
  ],
});
