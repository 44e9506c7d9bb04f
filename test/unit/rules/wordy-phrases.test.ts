import { wordyPhrases } from '../../../src/core/rules/wordy-phrases';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: wordyPhrases,
  cases: [
    { title: 'plain words', text: '## Action\nI rang them to ask.\n' },
    { title: 'wordy', text: '## Action\nI rang them ⟦in order to⟧ ask.\n' },
    { title: 'wordy in Japanese', text: '## 行動\n訪問⟦することができ⟧ました。\n' },
  ],
});
