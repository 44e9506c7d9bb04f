import { motivationPraise } from '../../../src/core/rules/motivation-praise';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: motivationPraise,
  cases: [
    {
      title: 'praise with facts',
      kind: 'motivation',
      text: '## Situation\nI admire your hall in Leeds.\n\n## Task\nI watched the inspiring class.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'bare praise',
      kind: 'motivation',
      text: '## Situation\nYou are ⟦amazing⟧.\n\n## Task\nYou are unique.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'bare praise in Japanese',
      kind: 'motivation',
      text: '## 状況\nとても⟦素晴らし⟧い会社です。\n\n## 課題\n将来性も魅力です。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n',
    },
    { title: 'praise in a story', text: '## Result\nThe guests were amazing. It was wonderful.\n' },
    {
      title: 'what only takes up the question is shown last, in Japanese',
      kind: 'motivation',
      text: '## 状況\n私が魅力を感じておりますのは、人々に⟦感動⟧を届ける点です。\n\n## 課題\n素晴らしい舞台です。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n',
    },
    {
      title: 'what is loved is named',
      kind: 'motivation',
      text: 'I follow the rink. What I love is the signs: a whole opinion in one small face. I also love the end of a lesson, when the teacher takes all along to the next hall.\n',
    },
    {
      title: 'what is loved is general',
      kind: 'motivation',
      text: 'You are near. What I ⟦love⟧ is the culture: everything is innovative and global here. I also love the company, when it grows by every year.\n',
    },
    {
      title: 'what is fun is named, in Japanese',
      kind: 'motivation',
      text: '毎晩見ています。楽しいのは、知らない方が先生の間違いを先に見つけて教え合うときです。面白いのは、隣の組の札が急に全部裏返る瞬間です。\n',
    },
    {
      title: 'own growth is no praise',
      kind: 'motivation',
      text: '革新的な環境だと感じます。さらに成長させていただきたいと思っています。\n',
    },
    {
      title: 'in what the draw of it lies, in Japanese',
      kind: 'motivation',
      text: '魅力を感じているのは、知らない人とつながれる場だからです。短い時間で見られるのも魅力です。受付を活かせます。\n',
    },
    {
      title: 'values that are named are no praise',
      kind: 'motivation',
      text: '## Situation\nYour values are respect, courage and kindness.\n\n## Task\nThe hall is fantastic.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'whom one respects is praise',
      kind: 'motivation',
      text: '## Situation\nI ⟦respect⟧ the company.\n\n## Task\nThe hall is fantastic.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'what one likes to do is no praise, in Japanese',
      kind: 'motivation',
      text: '## 状況\n私は食べることが大好きです。\n\n## 課題\n山が昔から大好きでした。\n\n## 行動\n経験を活かせます。\n\n## 結果\n素晴らしい会社です。\n',
    },
    {
      title: 'what one likes to do is no praise',
      kind: 'motivation',
      text: '## Situation\nI love to cook.\n\n## Task\nI have always loved swimming in cold lakes.\n\n## Action\nI would bring calm.\n\n## Result\nYou are unique.\n',
    },
    {
      title: 'what one likes of them is, in Japanese',
      kind: 'motivation',
      text: '## 状況\n御社の商品を食べることが⟦大好き⟧です。\n\n## 課題\n素晴らしい会社です。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n',
    },
    {
      title: 'what is said of any employer, in one breath',
      kind: 'motivation',
      text: '## Situation\nI have always lived near the docks.\n\n## Task\nMarlow Boats is a yard with an ⟦excellent reputation⟧, and it is known for its quality.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'what is said of any school',
      kind: 'motivation',
      text: '## Situation\nThe ⟦values on your website resonate with me⟧.\n\n## Task\nIt would be a privilege to be part of the team.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'what is said of any employer, in Japanese',
      kind: 'motivation',
      text: '## 状況\n貴園は⟦長い歴史⟧があり、地域に根ざした園だと思います。\n\n## 課題\n研修制度も充実しています。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n',
    },
    {
      title: 'a good name, and what was seen there',
      kind: 'motivation',
      text: '## Situation\nYou have a good reputation in our street.\n\n## Task\nWhen I brought the boat in, the man at the crane showed my son how the sling is laid.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'a good name, and what was seen there, in Japanese',
      kind: 'motivation',
      text: '## 状況\n貴園は地域に根ざした園だと伺っています。\n\n## 課題\n見学の日、先生方が泣いている子の隣に黙って座っておられました。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n',
    },
    {
      title: 'what may be said of anything is not what is marked',
      kind: 'motivation',
      text: '## Situation\nIt is a fun place to be.\n\n## Task\nYours is a yard with an ⟦excellent reputation⟧.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'what the writer wants others to feel, in Japanese',
      kind: 'motivation',
      text: '小さいころから舞台に何度も救われてきました。だからこそ、今度は自分が感動を届ける側になりたいと考えるようになりました。御社の旅公演は年に四十か所で、照明を三人で組むと伺いました。\n',
    },
  ],
});
