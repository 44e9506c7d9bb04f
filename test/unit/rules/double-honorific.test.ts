import assert from 'node:assert/strict';
import { doubleHonorific } from '../../../src/core/rules/double-honorific';
import { check, checkRule } from '../support/check-rule';
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

suite('What is told of a double honorific', () => {
  for (const [sentence, words] of [
    ['資料を拝見させていただきました。', '拝見させていただきました'],
    ['資料を拝見させていただく前に電話しました。', '拝見させていただく'],
    ['お客様がおっしゃられたことを書きました。', 'おっしゃられた'],
    ['店長がご覧になられて、すぐに決まりました。', 'ご覧になられて'],
  ] as const)
    test(`names the whole verb: ${words}`, () => {
      const [finding] = check(`## 行動\n${sentence}\n`, [doubleHonorific]).findings;
      assert.equal(finding?.what.data['words'], words);
    });
});
