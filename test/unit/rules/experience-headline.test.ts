import { experienceHeadline } from '../../../src/core/rules/experience-headline';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: experienceHeadline,
  cases: [
    {
      title: 'which tools, where that is asked',
      kind: 'experience',
      text: '# Which systems have you used, and what is one thing you improved with them?\n\nThere is a till with a drawer, one in the cloud and a sheet for the skates.\n\nThe first rink sold ninety tickets a day. I kept its till for two winters and cut the form to five fields. This role needs the same calm.\n',
    },
    {
      title: 'whether one has it, in Japanese',
      kind: 'experience',
      text: '# 貸靴の管理に関わった経験はありますか。担当した範囲を教えてください。\n\nはい、あります。\n\n駅前のリンクで六年、貸靴を担当しました。一日に90足を出し、刃の点検表を作りました。この窓口でも活かせます。\n',
    },
    {
      title: 'what one is, since which year',
      kind: 'experience',
      text: 'Since 2019 I am stand manager and acting yard lead at a fair in a port town. From 2015 to 2019 I drove the small crane, and from 2012 to 2015 I was on the gate. I plan the stands for sixty traders and swap them when a ship is late. This role needs the same calm.\n',
    },
    {
      title: 'how many there are, where that is asked',
      kind: 'experience',
      text: '# Which tills have you worked with?\n\nThree, and not all of them for long.\n\nThe first rink sold ninety tickets a day. I kept its till for two winters. This role needs the same calm.\n',
    },
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
    {
      title: 'one post after the other, without years',
      level: 'information',
      kind: 'experience',
      text: '⟦First I was on the tills of a rink.⟧ Then in 2019 they moved me to the ice. At the moment I am in the office.\n',
    },
    {
      title: 'one post after the other in Japanese',
      level: 'information',
      kind: 'experience',
      text: '⟦大学を卒業して、スケート場に入社しました。⟧その後、売店に異動しました。現在は本店の広報におります。\n',
    },
    {
      title: 'a headline, and the posts behind it',
      kind: 'experience',
      text: 'I have filled rinks for nine years, first at the till and then on the air. In 2019 I joined the office. Now I run the letter, which 900 people read.\n',
    },
    {
      title: 'what follows is taken back first',
      level: 'information',
      kind: 'experience',
      text: '⟦大した経験ではございませんが、お話しします。⟧スケート場で三年間、受付を担当していました。\n',
    },
    {
      title: 'what follows is taken back first, in English',
      level: 'information',
      kind: 'experience',
      text: "⟦It's nothing special, I have worked at a rink for three years.⟧ Guests came by bus.\n",
    },
    {
      title: 'one post after the other, begun with how it began',
      level: 'information',
      kind: 'experience',
      text: '⟦I started in 2015 as a clerk at a rink.⟧ Then I moved to the desk. In 2018 I became a coach. After that I changed to a school. At present I lead the desk.\n',
    },
    {
      title: 'where outsiders are to understand a thing, in Japanese',
      kind: 'experience',
      text: '# 研究の内容を、専門外の人にもわかるように説明してください。\n\n冷めたご飯はなぜ硬くなるのでしょうか。でんぷんはほどけた毛糸に似ています。間に繊維を入れると束に戻りません。硬さは六割で止まりました。\n',
    },
  ],
});
