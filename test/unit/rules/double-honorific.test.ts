import { doubleHonorific } from '../../../src/core/rules/double-honorific';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: doubleHonorific,
  cases: [
    {
      title: 'forms allowed by custom',
      text: '## 行動\nお客様がお見えになり、お召し上がりになりました。私からお伺いいたしました。ご案内してくださいました。\n',
    },
    { title: 'twice', text: '## 行動\n⟦おっしゃられ⟧たことを書きました。\n' },
    {
      title: 'twice with なさる, and with ご',
      text: '## 行動\nお客様が⟦ご旅行なさられ⟧た日と、店長が⟦ご確認になられ⟧た日を書きました。\n',
    },
    { title: 'once with なさる', text: '## 行動\nお客様がご旅行なさった日と、店長がご確認になった日を書きました。\n' },
    {
      title: 'the same again',
      text: '## 行動\n⟦おっしゃられ⟧たことを書き、次におっしゃられたことも書き、⟦ご覧になられ⟧た日も書きました。\n',
    },
    {
      title: 'the verb alone, not what stands before it',
      text: '## 行動\nお客様が⟦お召しになられ⟧、お茶を⟦お召し上がりになられ⟧ました。各部署のお話を伺わせていただきました。\n',
      message: 'word',
    },
    { title: 'a humble verb that is to raise', text: '## 行動\n部長が先生のお宅へ⟦お伺いになられ⟧ました。\n', message: 'humble' },
    { title: 'once', text: '## 行動\nおっしゃったことを書きました。\n' },
    { title: 'English', text: english(SKATING) },
  ],
});
