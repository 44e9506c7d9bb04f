import { privateData } from '../../../src/core/rules/private-data';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: privateData,
  cases: [
    { title: 'dates, prices and times', text: '## Action\nI sold 1,200 tickets on 2024-05-03 at 10:30 for 3,500 yen.\n' },
    { title: 'an address', message: 'contact', text: '## Action\nI wrote to ⟦mori@example.org⟧.\n' },
    { title: 'a number', message: 'contact', text: '## 行動\n⟦03-1234-5678⟧に電話しました。\n' },
    { title: 'a word of secrecy', message: 'secret', text: '## Action\nThe ⟦confidential⟧ list helped.\n' },
    { title: 'a word of secrecy in Japanese', message: 'secret', text: '## 行動\n⟦社外秘⟧の表です。\n' },
    { title: 'a product name with numbers', text: '## Action\nI fixed the ZX-2000-300 and the 0-60-90 plan.\n' },
  ],
});
