import { kanjiRun } from '../../../src/core/rules/kanji-run';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: kanjiRun,
  cases: [
    { title: 'six', text: '## 行動\n来場者数調査をしました。\n' },
    { title: 'eight', text: '## 行動\n⟦年間来場者数調査⟧をしました。\n' },
    { title: 'English', text: english(SKATING) },
  ],
});
