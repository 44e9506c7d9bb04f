import { processTelling } from '../../../src/core/rules/process-telling';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: processTelling,
  cases: [
    {
      title: 'nothing has to wait',
      kind: 'process',
      text: '# How do you write up a fault of the ice machine for the engineers?\n\n## Situation\nI note what the dial shows.\n\n## Task\nEvery fault gets a card.\n\n## Action\nCards hang by date.\n\n## Result\nSo the desk stays calm.\n',
    },
    {
      title: 'what was said, in its words, in Japanese',
      kind: 'process',
      text: '# 仕事が重なったとき、優先順位をどう決めますか。\n\n## 状況\n締め切りで並べます。\n\n## 課題\n札にします。\n\n## 行動\n後の札は「夕方までに返します」と時刻を言って切ります。\n\n## 結果\n窓口は静かです。\n',
    },
    {
      title: 'guests are told',
      kind: 'process',
      text: '## Situation\nI sort the work by deadline.\n\n## Task\nEvery request gets a card.\n\n## Action\nI tell guests.\n\n## Result\nSo the desk stays calm.\n',
    },
    {
      title: 'nobody is told',
      kind: 'process',
      text: '# ⟦How do you plan?⟧\n\n## Situation\nI sort the work by deadline.\n\n## Task\nEvery request gets a card.\n\n## Action\nCards hang by date.\n\n## Result\nSo the desk stays calm.\n',
    },
    {
      title: 'nobody is told in Japanese',
      kind: 'process',
      text: '# ⟦どう計画しますか。⟧\n\n## 状況\n締め切りで並べます。\n\n## 課題\n札にします。\n\n## 行動\n順に片づけます。\n\n## 結果\n窓口は静かです。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'those who wait are asked to, in Japanese',
      kind: 'process',
      text: '締め切りの早い順に並べます。間に合わない分は、客に電話をして一日待ってもらいます。\n',
    },
    {
      title: 'nobody hears of it',
      kind: 'process',
      text: '⟦I sort the cards by date.⟧ I do the hard one before lunch. What is left moves to the next day.\n',
    },
    ...['待つ方には遅れる日を説明します。'].map((words) => ({
      title: `told: ${words}`,
      kind: 'process',
      text: `# どう計画しますか。\n\n締め切りで並べます。${words}終わったら数えます。\n`,
    })),
    ...['説明会の椅子は寺から借ります。', '出荷の札は一つも断りません。'].map((words) => ({
      title: `not told: ${words}`,
      kind: 'process',
      text: `# ⟦どう計画しますか。⟧\n\n締め切りで並べます。${words}終わったら数えます。\n`,
    })),
    ...['The desk hears from me before I go out.', 'I say it to the coach by telephone.', 'What waits goes on the board by the door.'].map(
      (words) => ({
        title: `told in passing: ${words}`,
        kind: 'process',
        text: `# How do you plan?\n\nI sort the work by deadline. ${words} Then I count the cards.\n`,
      }),
    ),
    ...['I am told what is next.'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'process',
      text: `# ⟦How do you plan?⟧\n\nI sort the work by deadline. ${words} Then I count the cards.\n`,
    })),
    ...['順番は表にして、朝に皆の部屋へ貼ります。', '遅れそうなら前の日に書いて、店長の了解を取ります。'].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'process',
      text: `# どう計画しますか。\n\n締め切りで並べます。${words}終わったら数えます。\n`,
    })),
    ...['札は机に貼って、終わったら剥がします。'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'process',
      text: `# ⟦どう計画しますか。⟧\n\n締め切りで並べます。${words}終わったら数えます。\n`,
    })),
  ],
});
