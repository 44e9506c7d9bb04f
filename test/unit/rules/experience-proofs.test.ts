import { experienceProofs } from '../../../src/core/rules/experience-proofs';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: experienceProofs,
  cases: [
    {
      title: 'three stations',
      kind: 'experience',
      text: '## Situation\nI have run desks.\n\n## Task\nAt Northgate I sold.\n\n## Action\nAt Harwood I taught. At Selby I cooked.\n\n## Result\nThis role is the same.\n',
    },
    {
      title: 'five stations',
      kind: 'experience',
      text: '# ⟦Tell me about your experience.⟧\n\n## Situation\nI have run desks.\n\n## Task\nAt Northgate I sold.\n\n## Action\nAt Harwood I taught. At Selby I cooked. As a volunteer I ran a till.\n\n## Result\nAt Millford I wrote. This role is the same.\n',
    },
    {
      title: 'five stations in Japanese',
      kind: 'experience',
      text: '# ⟦経験を教えてください。⟧\n\n## 状況\n前職では売りました。\n\n## 課題\n大学では教えました。\n\n## 行動\nアルバイトでは作りました。インターンでは書きました。\n\n## 結果\n入社して学びました。\n',
    },
    {
      title: 'a chain of posts in one breath',
      kind: 'experience',
      message: 'dated',
      text: '# ⟦What experience do you bring?⟧\n\nI finished school in 2008, then I did an apprenticeship until 2011, in 2015 I moved to a window maker, in 2018 I was on site as a fitter and since 2022 I work in planning. I also have a forklift licence.\n',
    },
    {
      title: 'a table of years in Japanese',
      kind: 'experience',
      message: 'dated',
      text: '# ⟦これまでのご経験をお聞かせください。⟧\n\n- 2011年4月〜2014年9月 自動車部品工場に入社。プレス工程\n- 2014年10月 検査課へ異動\n- 2017年4月 退職\n- 令和3年から現在 食品工場で包装を担当\n\n資格は危険物乙4です。\n',
    },
    {
      title: 'a life as a motivation',
      kind: 'motivation',
      message: 'life',
      text: '# ⟦Why do you want to become a team leader with us?⟧\n\nAfter school I trained as a nurse and worked on a ward until 2016, in 2017 I moved to a care home, in 2021 I became deputy there and since 2023 I have had the nights. So it is the next step for me.\n',
    },
    {
      title: 'a life as a motivation in Japanese',
      kind: 'motivation',
      message: 'life',
      text: '# ⟦当社を志望する理由を教えてください。⟧\n\n2013年に専門学校を卒業し、2015年から美容室で勤務しました。2018年に異動し、2022年からはメーカーで働いています。これまでの経験を活かしたいです。\n',
    },
    {
      title: 'proofs that have their years and what came of them',
      kind: 'experience',
      text: '# Tell us about your experience.\n\nI have cooked for twelve years. At the clinic I cut the waste from 31 to 12 percent in 2017, and to 8 percent in 2018. In 2019 I was made its head. Since 2021 I have run a school kitchen with 640 meals a day.\n',
    },
    {
      title: 'reasons with two years',
      kind: 'motivation',
      text: '# なぜ当社を志望しますか。\n\n御社が肌の記録を10年分残している点に惹かれました。2020年に店長補佐になり、記録を紙で始めました。2022年にメーカーへ移り、もどかしく感じています。御社でその記録を次の提案に使いたいです。\n',
    },
    {
      title: 'years of the firm that one wants to join',
      kind: 'motivation',
      text: '# Why us?\n\nYou moved the yard to the river in 2015, started with barges in 2018, opened Lenz in 2021 and ran the first night boat in 2023. I have steered barges since 2012, and I want to take the night boat to Lenz.\n',
    },
    {
      title: 'one post after the other, from the first on',
      kind: 'experience',
      text: '# ⟦Tell me about your experience.⟧\n\nI graduated in 2014 in Graz. From 2014 to 2016 I was a content assistant. Then I was with a telecom company. In 2018 I moved to Linz. Since 2022 I am with a publisher. I like the work.\n',
    },
    {
      title: 'one post after the other, from the first on, in Japanese',
      kind: 'experience',
      text: '# ⟦経験を教えてください。⟧\n\n大学を卒業後、リンクに入社しました。2012年に広報へ異動となりました。その後、学校に移りました。2016年に放送局に転職しました。現在は催しを見ています。\n',
    },
    {
      title: 'one work told over years',
      kind: 'experience',
      text: 'For six years I have run the desk of a rink. In 2019 I joined the two tills into one. Since 2021 I have written the letter, which 400 parents read. Then I moved the lessons to ten. In the first winter visits went from forty to ninety. I rang each school. This is what I would bring.\n',
    },
    { title: 'a sound story', text: english(SKATING) },
  ],
});
