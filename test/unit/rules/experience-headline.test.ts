import { experienceHeadline } from '../../../src/core/rules/experience-headline';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: experienceHeadline,
  cases: [
    {
      title: 'a headline',
      kind: 'experience',
      text: '## Situation\nI have run desks for six years.\n\n## Task\nThe rink sold ninety tickets a day.\n\n## Action\nI kept the till.\n\n## Result\nThis role needs the same calm.\n',
    },
    {
      title: 'no headline',
      kind: 'experience',
      text: '## Situation\n⟦Thank you for the question.⟧\n\n## Task\nThe rink sold ninety tickets a day.\n\n## Action\nI kept the till.\n\n## Result\nThis role needs the same calm.\n',
    },
    {
      title: 'no headline in Japanese',
      kind: 'experience',
      text: '## 状況\n⟦ご質問ありがとうございます。⟧\n\n## 課題\n90枚を売りました。\n\n## 行動\n窓口に立ちました。\n\n## 結果\n活かせます。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
  ],
});
