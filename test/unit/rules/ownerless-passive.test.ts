import { ownerlessPassive } from '../../../src/core/rules/ownerless-passive';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: ownerlessPassive,
  cases: [
    {
      title: 'a feeling, and deeds of the writer all around',
      text: '## Action\nI rang the club. I asked for the drum. I wrote the list. The old songs were sent by post and the drum was carried round. I moved the start. They were ashamed and they were relieved.\n',
    },
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
    {
      title: 'what had been done, or was done in a clause, is the setting',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nBefore a letter was printed I went through the slips. They had been given a time that was chosen for them, and I asked why.\n\n## Result\nNinety pupils came a week, where forty had come.\n',
    },
  ],
});
