import { onshaKisha } from '../../../src/core/rules/onsha-kisha';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: onshaKisha,
  cases: [
    { title: 'of a bank', message: 'written', text: '## 状況\n⟦貴行⟧を訪れました。\n' },
    { title: 'spoken word', text: '## 状況\n御社を訪れました。\n' },
    { title: 'written word', message: 'written', text: '## 状況\n⟦貴社⟧を訪れました。\n' },
    { title: 'both', message: 'both', text: '## 状況\n御社を訪れました。⟦貴社⟧の教室です。\n' },
    { title: 'English', text: english(SKATING) },
  ],
});
