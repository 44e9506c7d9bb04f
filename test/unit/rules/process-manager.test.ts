import { processManager } from '../../../src/core/rules/process-manager';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: processManager,
  cases: [
    {
      title: 'own criteria beside the manager',
      kind: 'process',
      text: '## Situation\nI sort by deadline.\n\n## Task\nI ask my manager.\n\n## Action\nMy manager hears of it.\n\n## Result\nThe desk is calm.\n',
    },
    {
      title: 'the manager only',
      kind: 'process',
      text: '## Situation\nI ask ⟦my manager⟧.\n\n## Task\nMy boss decides.\n\n## Action\nI do the work.\n\n## Result\nThe desk is calm.\n',
    },
    {
      title: 'the manager only in Japanese',
      kind: 'process',
      text: '## 状況\n⟦上司⟧に聞きます。\n\n## 課題\n上司が決めます。\n\n## 行動\n仕事をします。\n\n## 結果\n静かです。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'what the manager is asked, in Japanese',
      kind: 'process',
      text: '## 状況\nまず⟦上司⟧に、どれを先にやるべきか指示をいただきます。\n\n## 課題\n順番が変わったときも、上司に確認します。\n\n## 行動\n困ったときは早めに報告し、助けていただきます。\n\n## 結果\n静かです。\n',
    },
    {
      title: 'the manager of the sentence before decides',
      kind: 'process',
      text: "I keep a list and check with my line ⟦manager⟧ what she wants. If there is a clash, she'll decide.\n",
    },
    {
      title: 'somebody else decides after a sentence about the manager',
      kind: 'process',
      text: 'I sort by who waits. I tell my manager what waits. The guests are glad when they decide.\n',
    },
  ],
});
