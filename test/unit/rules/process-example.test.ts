import { processExample } from '../../../src/core/rules/process-example';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: processExample,
  cases: [
    {
      title: 'an example',
      kind: 'process',
      text: '## Situation\nI sort the work by deadline.\n\n## Task\nEvery request gets a card.\n\n## Action\nLast winter I told both guests.\n\n## Result\nSo the desk stays calm.\n',
    },
    {
      title: 'no example',
      kind: 'process',
      text: '# ⟦How do you plan?⟧\n\n## Situation\nI sort the work by deadline.\n\n## Task\nEvery request gets a card.\n\n## Action\nI tell guests.\n\n## Result\nSo the desk stays calm.\n',
    },
    {
      title: 'no example in Japanese',
      kind: 'process',
      text: '# ⟦どう計画しますか。⟧\n\n## 状況\n締め切りで並べます。\n\n## 課題\n札にします。\n\n## 行動\n客に伝えます。\n\n## 結果\n窓口は静かです。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
  ],
});
