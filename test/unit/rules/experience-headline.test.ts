import { experienceHeadline } from '../../../src/core/rules/experience-headline';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: experienceHeadline,
  cases: [
    {
      title: 'a headline',
      kind: 'experience',
      text: '## Situation\nI have run desks for six years.\n\n## Task\nThe rink sold ninety tickets a day.\n\n## Action\nI kept the till.\n\n## Result\nThis role needs the same calm.\n',
    },
    {
      title: 'no headline',
      kind: 'experience',
      text: '## Situation\n⟦Thank you for the question.⟧\n\n## Task\nThe rink sold ninety tickets a day.\n\n## Action\nI kept the till.\n\n## Result\nThis role needs the same calm.\n',
    },
    {
      title: 'no headline in Japanese',
      kind: 'experience',
      text: '## 状況\n⟦ご質問ありがとうございます。⟧\n\n## 課題\n90枚を売りました。\n\n## 行動\n窓口に立ちました。\n\n## 結果\n活かせます。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'the name of a section is no first sentence',
      kind: 'experience',
      text: '状況\n教習所の指導員をしており、夜の教室を画面越しに開いていました。多い日で60人が入りました。\n\n課題\n最後まで残ってもらうことでした。\n\n行動\n間違いの答えを先に言い、違うという声が三つ書き込まれるまで次へ進みませんでした。質問は付箋で渡してもらい、名前を添えて答えました。\n\n結果\n残る方は3割から7割になりました。合格率は9割を超えました。\n',
    },
    {
      title: 'one year after the other',
      level: 'information',
      kind: 'experience',
      text: '⟦From 2014 to 2017 I was at the desk of a rink with 900 guests.⟧ From 2017 I wrote the letter. Since 2021 I have run the office.\n',
    },
    {
      title: 'one year after the other in Japanese',
      kind: 'experience',
      text: '⟦二〇一六年から三年間、リンクの広報を担当しておりました。⟧二〇一九年からは本店で催しを担当しておりました。\n',
    },
    { title: 'a span of years', kind: 'experience', text: 'From 2014 to 2017 I ran the desk of a rink. Guests came by bus.\n' },
    {
      title: 'figures of a place, and nobody in it',
      level: 'hint',
      kind: 'experience',
      text: '⟦A small rink showed its lessons at three.⟧ About six hundred people opened them.\n',
    },
    {
      title: 'what one does each week, in Japanese',
      kind: 'experience',
      text: 'リンクで、古い靴の競りを配信で行っています。客は駅から来ます。\n',
    },
  ],
});
