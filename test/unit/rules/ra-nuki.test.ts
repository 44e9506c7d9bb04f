import { raNuki } from '../../../src/core/rules/ra-nuki';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: raNuki,
  cases: [
    { title: 'full forms', text: '## 行動\n誰でも見られ、食べられるようにしました。\n' },
    { title: 'dropped', text: '## 行動\n誰でも⟦見れる⟧ようにしました。\n' },
    { title: 'several: one remark', text: '## 行動\n誰でも⟦見れる⟧ようにしました。夜も来れるようにし、私も見れました。\n' },
    { title: 'a potential form of its own', text: '## 行動\n道具を使いこなせれば、早く終わります。\n' },
    { title: 'words that only look alike', text: '## 行動\n売れる品を選び、取れる所に置き、晴れました。\n' },
    { title: 'English', text: english(SKATING) },
    {
      title: 'a conditional is no potential',
      text: '## 行動\n片側から始めれば早く通せて、前の日に決めれば出来ればよい時刻も分かりました。\n',
    },
  ],
});
