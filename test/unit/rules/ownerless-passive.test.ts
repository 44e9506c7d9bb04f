import { ownerlessPassive } from '../../../src/core/rules/ownerless-passive';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: ownerlessPassive,
  cases: [
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    {
      title: 'two deeds without a doer',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nA list ⟦was made⟧. Letters were sent to schools.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'one of them',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nA list was made. I sent letters.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'by me',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nA list was made by me. It was sent by us.\n\n## Result\nNinety pupils came a week.\n',
    },
  ],
});
