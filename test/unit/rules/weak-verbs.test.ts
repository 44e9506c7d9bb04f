import { weakVerbs } from '../../../src/core/rules/weak-verbs';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: weakVerbs,
  cases: [
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    {
      title: 'three of them',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI ⟦worked on⟧ the list. I was involved in the talks. I handled the doors.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'two of them',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI worked on the list. I handled the doors.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'three in Japanese',
      text: '## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n準備に⟦携わ⟧りました。話し合いをサポートしました。受付も手伝いました。\n\n## 結果\n週に90人が来ました。\n',
    },
    {
      title: 'duties in a record',
      kind: 'experience',
      text: 'From 2014 to 2016 I ⟦was responsible for⟧ posting at a rink. Then I moved to a school, handling the pages and involved in three campaigns. Since 2022 my duties include reports. I have seen many things.\n',
    },
    {
      title: 'duties in a record, in Japanese',
      kind: 'experience',
      text: '大学を出てリンクに入りました。広報に⟦関わ⟧り、催しの運営をサポートしました。そのあと学校で、窓口業務全般をしました。\n',
    },
    {
      title: 'deeds in a record, one duty among them',
      kind: 'experience',
      text: 'For six years I have run the desk of a rink. I was responsible for ninety lessons a week and moved them to ten. I wrote the letter to the parents, which 400 of them read. I rang each school in May. Visits went from forty to ninety.\n',
    },
    {
      title: 'what one was in charge of for years, in Japanese',
      kind: 'experience',
      text: 'リンクの広報に六年携わってきました。催しの企画を担当しました。夜の配信を行い、司会を担当しました。週に90人が来ます。\n',
    },
    {
      title: 'how it was done, and not what',
      message: 'manner',
      text: '## Situation\nLast May two shifts of our bakery no longer spoke to each other.\n\n## Task\nI was asked to bring them together.\n\n## ⟦Action⟧\nI approached it with patience and an open mind. I always remained professional and supportive. I encouraged mutual respect and a positive attitude.\n\n## Result\nThe mood is better now.\n',
    },
    {
      title: 'how it was done, and not what, in Japanese',
      message: 'manner',
      text: '## 状況\n昨年の五月、工房の二つの班が口をきかなくなりました。\n\n## 課題\n間を取り持つことでした。\n\n## ⟦行動⟧\n私は常に相手の気持ちを大切にし、誠実な対応を心がけました。粘り強く寄り添い、信頼関係を築けるよう努めました。\n\n## 結果\n雰囲気が良くなりました。\n',
    },
    {
      title: 'a deed among attitudes',
      text: '## Situation\nLast May two shifts of our bakery no longer spoke to each other.\n\n## Task\nI was asked to bring them together.\n\n## Action\nI approached it with patience and an open mind. I put both rotas on one sheet and asked each shift to write its name. I encouraged mutual respect.\n\n## Result\nThe mood is better now.\n',
    },
    {
      title: 'a deed among attitudes, in Japanese',
      text: '## 状況\n昨年の五月、工房の二つの班が口をきかなくなりました。\n\n## 課題\n間を取り持つことでした。\n\n## 行動\n私は常に相手の気持ちを大切にしました。二つの班の予定を一枚の紙に書き、毎朝、班長に読み上げてもらいました。\n\n## 結果\n雰囲気が良くなりました。\n',
    },
    {
      title: 'a deed under another heading',
      text: '## Situation\nLast May two shifts of our bakery no longer spoke to each other.\n\n## Task\nI was asked to bring them together.\n\n## Action\nI approached it with patience and an open mind. I always remained professional and supportive.\n\n## Result\nI put both rotas on one sheet and asked each shift to sign it. They still do.\n',
    },
    {
      title: 'attitudes of a group are told as such',
      text: '## Situation\nLast May two shifts of our bakery no longer spoke to each other.\n\n## Task\nThe aim was to bring them together.\n\n## Action\nWe communicated openly and with mutual respect. Our team always remained positive and supportive.\n\n## Result\nThe mood is better now.\n',
    },
  ],
});
