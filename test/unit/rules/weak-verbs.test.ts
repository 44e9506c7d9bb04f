import { weakVerbs } from '../../../src/core/rules/weak-verbs';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: weakVerbs,
  cases: [
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    {
      title: 'three of them',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI ⟦worked on⟧ the list. I was involved in the talks. I handled the doors.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'two of them',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI worked on the list. I handled the doors.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'three in Japanese',
      text: '## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n準備に⟦携わ⟧りました。話し合いをサポートしました。受付も手伝いました。\n\n## 結果\n週に90人が来ました。\n',
    },
  ],
});
