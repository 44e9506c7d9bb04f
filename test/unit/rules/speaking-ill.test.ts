import { speakingIll } from '../../../src/core/rules/speaking-ill';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: speakingIll,
  cases: [
    { title: 'a fact', text: '## Situation\nMy boss was away.\n' },
    { title: 'a judgement', text: '## Situation\n⟦My boss was lazy⟧ and late.\n' },
    { title: 'a judgement in Japanese', text: '## 状況\n⟦上司が無能⟧でした。\n' },
    { title: 'a hard market', text: '## Situation\nThe market was terrible.\n' },
    { title: 'a judgement on somebody who is named', text: '## Situation\n⟦My manager, Gordon Pell, is useless⟧ and forgot the hall.\n' },
    { title: 'a judgement in a clause', text: '## Situation\nIt had been planned by ⟦a colleague who was lazy⟧.\n' },
    { title: 'what somebody said of a thing', text: '## Situation\nMy manager said it was bad.\n' },
    { title: 'a judgement on somebody who is named, in Japanese', text: '## 状況\n⟦部長の大槻さんは気分屋⟧で、予定が毎日変わりました。\n' },
  ],
});
