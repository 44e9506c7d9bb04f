import { processCriteria } from '../../../src/core/rules/process-criteria';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: processCriteria,
  cases: [
    {
      title: 'criteria',
      kind: 'process',
      text: '## Situation\nI sort the work by deadline.\n\n## Task\nEvery request gets a card.\n\n## Action\nI tell guests.\n\n## Result\nSo the desk stays calm.\n',
    },
    {
      title: 'no criteria',
      kind: 'process',
      text: '# ⟦How do you plan?⟧\n\n## Situation\nI make a plan.\n\n## Task\nEvery request gets a card.\n\n## Action\nI tell guests.\n\n## Result\nSo the desk stays calm.\n',
    },
    {
      title: 'no criteria in Japanese',
      kind: 'process',
      text: '# ⟦どう計画しますか。⟧\n\n## 状況\n計画を立てます。\n\n## 課題\n札にします。\n\n## 行動\n客に伝えます。\n\n## 結果\n窓口は静かです。\n',
    },
    {
      title: 'what goes to the top',
      kind: 'process',
      text: '# How do you plan?\n\n## Situation\nI make a plan.\n\n## Task\nA door that writes for the second time goes to the top.\n\n## Action\nI tell guests.\n\n## Result\nSo the desk stays calm.\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'what goes in front of what',
      kind: 'process',
      text: '# How do you plan?\n\n## Situation\nI make a plan.\n\n## Task\nA second visit goes in front of a new one.\n\n## Action\nI tell guests.\n\n## Result\nSo the desk stays calm.\n',
    },
  ],
});
