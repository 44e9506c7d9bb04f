import { groupShare } from '../../../src/core/rules/group-share';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: groupShare,
  cases: [
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    {
      title: 'a group most of the time',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\n⟦We⟧ met. We counted the doors. I rang a school. We wrote.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'nearly as often as the writer, who also speaks of what would be',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nWe met. I wrote three rules on a board and said that we would keep to them. We counted the doors. I rang a school. We wrote.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'the writer most of the time',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nWe met. I counted the doors. I rang a school. We wrote.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'only a group, which own-part tells',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nWe met. We counted. We wrote.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'Japanese leaves subjects out',
      text: '## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私たちは話しました。私たちは数えました。私たちは書きました。私は電話しました。\n\n## 結果\n週に90人が来ました。\n',
    },
  ],
});
