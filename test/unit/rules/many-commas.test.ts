import { manyCommas } from '../../../src/core/rules/many-commas';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: manyCommas,
  cases: [
    { title: 'three', text: '## 行動\n私は、電話し、書き、待ちました。\n' },
    { title: 'four', text: '## 行動\n⟦私は、まず、電話し、書き、待ちました。⟧\n' },
    { title: 'English', text: english(SKATING) },
  ],
});
