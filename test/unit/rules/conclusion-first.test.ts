import { conclusionFirst } from '../../../src/core/rules/conclusion-first';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: conclusionFirst,
  cases: [
    { title: 'a short opening', kind: 'motivation', text: '## 状況\n教室を広げたいからです。\n' },
    {
      title: 'a long opening',
      kind: 'motivation',
      text: '## 状況\n⟦昨年の冬に友人に誘われて初めて訪れたとき、昨年の冬に友人に誘われて初めて訪れたとき、昨年の冬に友人に誘われて初めて訪れたとき、昨年の冬に友人に誘われて初めて訪れたとき、そう思いました。⟧\n',
    },
    {
      title: 'a story may open slowly',
      text: '## 状況\n昨年の冬に友人に誘われて初めて訪れたとき、昨年の冬に友人に誘われて初めて訪れたとき、昨年の冬に友人に誘われて初めて訪れたとき、昨年の冬に友人に誘われて初めて訪れたとき、そう思いました。\n',
    },
    {
      title: 'English',
      kind: 'motivation',
      text: '## Situation\nI went there with a friend in the winter and I went there with a friend in the winter and I went there with a friend in the winter and I went there with a friend in the winter and liked it.\n',
    },
  ],
});
