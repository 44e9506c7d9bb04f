import { speakingIll } from '../../../src/core/rules/speaking-ill';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: speakingIll,
  cases: [
    { title: 'a fact', text: '## Situation\nMy boss was away.\n' },
    { title: 'a judgement', text: '## Situation\n⟦My boss was lazy⟧ and late.\n' },
    { title: 'a judgement in Japanese', text: '## 状況\n⟦上司が無能⟧でした。\n' },
    { title: 'a hard market', text: '## Situation\nThe market was terrible.\n' },
  ],
});
