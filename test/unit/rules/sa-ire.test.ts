import { saIre } from '../../../src/core/rules/sa-ire';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: saIre,
  cases: [
    { title: 'the right forms', text: '## 行動\n全力でやらせていただき、資料を読ませてもらい、少し話させていただきました。\n' },
    { title: 'a さ too many', text: '## 行動\n全力で⟦やらさせて⟧いただきます。\n' },
    {
      title: 'several: one remark',
      findings: 1,
      text: '## 行動\n三校に⟦行かさせて⟧いただきました。資料を読まさせていただき、一曲歌わさせてもらい、鍵を預からさせていただきました。\n',
    },
    { title: 'a verb in す', text: '## 行動\n先生と⟦話ささせて⟧いただきました。\n' },
    {
      title: 'verbs in る of one form, する and 来る',
      text: '## 行動\n子どもに食べさせ、弟を来させ、図を見させていただき、受付を担当させていただきました。一日考えさせていただき、届けさせました。\n',
    },
    {
      title: 'verbs whose own さ it is',
      text: '## 行動\n機械を動かさせていただき、約束を果たさせ、経験を活かさせていただきました。用事を済まさせ、残業を減らさせ、期限を延ばさせていただきました。条件を満たさせました。\n',
    },
    {
      title: 'what may stand before する',
      text: '## 行動\n発表は私がさせていただき、電話は後からさせていただきました。何かさせてくださいと言い、またさせていただきました。彼らさせて、今までさせた人はいません。\n',
    },
    { title: 'English', text: english(SKATING) },
  ],
});
