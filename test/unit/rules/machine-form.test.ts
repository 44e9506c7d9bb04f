import { machineForm } from '../../../src/core/rules/machine-form';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: machineForm,
  cases: [
    { title: 'spoken order', text: '## 行動\n一つ目は電話です。\n' },
    { title: 'as follows', text: '## 行動\n⟦以下の通り⟧です。\n' },
    { title: 'a picture', text: '## 行動\n⟦🚀⟧三校に電話しました。\n' },
    { title: 'English', text: english(SKATING) },
  ],
});
