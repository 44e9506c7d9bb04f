import { saseteItadaku } from '../../../src/core/rules/sasete-itadaku';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: saseteItadaku,
  cases: [
    { title: 'twice', text: '## 行動\n担当させていただきました。説明させていただきました。\n' },
    { title: 'three times', text: '## 行動\n担当⟦させていただ⟧きました。説明させていただき、訪問させていただきました。\n' },
    { title: 'asking to be allowed is not counted twice', text: '## 行動\n担当いたしました。\n' },
    { title: 'English', text: english(SKATING) },
  ],
});
