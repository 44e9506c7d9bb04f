import { ownCompany } from '../../../src/core/rules/own-company';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: ownCompany,
  cases: [
    { title: 'present job', text: '## 状況\n現職で担当しています。\n' },
    { title: 'the employer’s name for itself', text: '## 状況\n⟦弊社⟧で担当しています。\n' },
    { title: 'English', text: english(SKATING) },
  ],
});
