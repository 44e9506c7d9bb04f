import { goalNotClosed } from '../../../src/core/rules/goal-not-closed';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: goalNotClosed,
  cases: [
    {
      title: 'no Result is written yet',
      text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI rang three schools and moved the lessons to ten. I put a board at the gate.\n',
    },
    {
      title: 'a Result under which deeds are told',
      text: '## Situation\nLast summer I worked in a hotel in Palma. A guest came at eleven at night.\n\n## Task\nI had to keep her in the house.\n\n## Action\nAt the end the guest stayed and she was very happy and she put a good review. I think we learned a lot.\n\n## Result\nFirst I listened to her and I apologised. We called the manager and we checked the system. Then we look for other room and I offer her a spa ticket.\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    {
      title: 'the goal is left open',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to find more pupils.\n\n## Action\nI rang them.\n\n## ⟦Result⟧\nThe caretaker thanked us.\n',
    },
    {
      title: 'the goal comes back',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to find more pupils.\n\n## Action\nI rang them.\n\n## Result\nMore pupils came.\n',
    },
    {
      title: 'the goal is left open in Japanese',
      text: '## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n生徒を増やすことでした。\n\n## 行動\n私は電話しました。\n\n## ⟦結果⟧\n管理人に感謝されました。\n',
    },
    {
      title: 'what happened then, at its hour',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to find more pupils.\n\n## Action\nI rang them.\n\n## Result\nThe first bus stood at the gate on the Monday.\n',
    },
    {
      title: 'a failure whose end is told, in Japanese',
      text: '# 失敗したことと、そのあとの対応を教えてください。\n\n失敗といえば去年の五月です。貸靴を二百足洗いに出したまま、連休の初日を迎えてしまいました。父親たちに頭を下げ、隣の町のリンクから借りてもらいました。窓口の列を見ながら足が震えたのを思い出します。段取りは前の週に決まると言われますが、本当にそうでした。\n',
    },
    {
      title: 'what happened then without headings, in Japanese',
      text: '# 貸し出しの手違いにどう対応しましたか。\n\n昨年の五月、貸靴の大きさが違うと父親が窓口に戻ってこられました。係は私一人で、伝票もありませんでした。私は棚を開けて一足ずつ一緒に見ました。十足のうち七足の刃が曲がっていて、翌朝までに研ぐと約束しました。翌朝七時に届けたら、親子で出てきて頭を下げてくださいました。\n',
    },
    {
      title: 'a plan',
      kind: 'hypothetical',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI would ring them.\n\n## Result\nThe caretaker would thank us.\n',
    },
  ],
});
