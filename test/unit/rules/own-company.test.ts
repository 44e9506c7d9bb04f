import { ownCompany } from '../../../src/core/rules/own-company';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: ownCompany,
  cases: [
    { title: 'present job', text: '## 状況\n現職で担当しています。\n' },
    { title: 'the employer’s name for itself', text: '## 状況\n⟦弊社⟧で担当しています。\n' },
    { title: 'what is said to a customer', text: '## 行動\nお客様には「今の当社には合いません」と申し上げます。\n' },
    { title: 'a word behind a quotation', text: '## 行動\n「合いません」と⟦弊社⟧では申し上げます。\n' },
    { title: 'English', text: english(SKATING) },
  ],
});
