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
