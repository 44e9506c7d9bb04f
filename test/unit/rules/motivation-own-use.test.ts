import { motivationOwnUse } from '../../../src/core/rules/motivation-own-use';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: motivationOwnUse,
  cases: [
    {
      title: 'what was seen there, in Japanese',
      kind: 'motivation',
      text: '# 当社のアプリのどこに魅力を感じますか。\n\n## 状況\n速いです。\n\n## 課題\nコメント欄で店の方が教え合っているのも見かけました。\n\n## 行動\n落ち着きを持ち込みます。\n\n## 結果\nだから志望しました。\n',
    },
    {
      title: 'a product one uses',
      kind: 'motivation',
      text: '# What excites you about our app?\n\n## Situation\nIt is quick.\n\n## Task\nI use it on the train.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'a product without use',
      kind: 'motivation',
      text: '# ⟦What excites you about our app?⟧\n\n## Situation\nIt is quick.\n\n## Task\nIt grows.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'a question about a hospital',
      kind: 'motivation',
      text: '# Why this ward?\n\n## Situation\nIt is quick.\n\n## Task\nIt grows.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'a product without use in Japanese',
      kind: 'motivation',
      text: '# ⟦このアプリの魅力は何ですか。⟧\n\n## 状況\n速いところです。\n\n## 課題\n伸びています。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n',
    },
    {
      title: 'an evening spent beside somebody who hosts',
      kind: 'motivation',
      text: '# What excites you about our app?\n\n## Situation\nIt is quick.\n\n## Task\nFor a year I have sat beside my aunt while she reads the cards there.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'what was learnt there, and what was done before a lens',
      kind: 'motivation',
      text: '# What excites you about our app?\n\n## Situation\nIt is quick.\n\n## Task\nA film by a woman in the north changed how I sand.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'use told with an adverb',
      kind: 'motivation',
      text: '# What excites you about our app?\n\n## Situation\nIt is quick.\n\n## Task\nI mostly watch gardens there.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'use told with any other adverb',
      kind: 'motivation',
      text: '# What excites you about our app?\n\n## Situation\nIt is quick.\n\n## Task\nI probably watch two streams a night.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'what was shown before a telephone, in Japanese',
      kind: 'motivation',
      text: '# このアプリの魅力は何ですか。\n\n## 状況\n速いところです。\n\n## 課題\n手元を携帯電話で映し、集まった方と話しながら売っていました。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n',
    },
    ...[
      'I have read that your app is open to all.',
      'Diversity is lived there every day.',
      'My sister shows me films.',
      'I found it exciting.',
    ].map((none) => ({
      title: `no use: ${none}`,
      kind: 'motivation',
      text: `# ⟦What excites you about our app?⟧\n\nIt is quick. ${none}\n`,
    })),
    ...[
      'I follow two gardeners there.',
      'We went live from the workshop.',
      'My own channel has ninety followers.',
      'My favourite host lost eleven in a row.',
      'I came for the knitting and stayed for the quarrels.',
    ].map((use) => ({
      title: `use: ${use}`,
      kind: 'motivation',
      text: `# What excites you about our app?\n\nIt is quick. ${use}\n`,
    })),
    ...[
      '口コミを拝見しました。',
      '動画は妹がよく見せてくれます。',
      '説明会で社員の皆様のお姿を拝見しました。',
      '自分も成長したいと聞いております。',
      '家族が毎日楽しく見ております。',
      '妹も毎晩見ています。',
    ].map((none) => ({
      title: `no use: ${none}`,
      kind: 'motivation',
      text: `# ⟦このアプリの魅力は何ですか。⟧\n\n速いところです。${none}\n`,
    })),
    ...[
      '縫い方を投稿しました。',
      '妹と二人で、毎晩見ています。',
      '毎晩、職人さんの配信を見ています。',
      '視聴者として気づいたことがあります。',
    ].map((use) => ({
      title: `use: ${use}`,
      kind: 'motivation',
      text: `# このアプリの魅力は何ですか。\n\n速いところです。${use}\n`,
    })),
    ...['最近はライブもよく見ます。', '景色の動画に、昔の住人の方が書き込んでくださいました。'].map((words) => ({
      title: `told: ${words}`,
      kind: 'motivation',
      text: `# このアプリの魅力は何ですか。\n\n速いところです。${words}\n`,
    })),
    ...['携帯ショップで六年働きました。'].map((words) => ({
      title: `not told: ${words}`,
      kind: 'motivation',
      text: `# ⟦このアプリの魅力は何ですか。⟧\n\n速いところです。${words}\n`,
    })),
    ...['まだ入れたことがありません。', 'スマホの容量が足りないので、まだ入れていません。', 'アプリを使ったことはないです。'].map(
      (words) => ({
        title: `not used yet: ${words}`,
        kind: 'motivation',
        text: `# ⟦このアプリの魅力は何ですか。⟧\n\n速いところです。${words}\n`,
      }),
    ),
    ...['投稿したことはありませんが、毎晩配信を見ています。', 'スマホで毎晩見ています。'].map((words) => ({
      title: `used all the same: ${words}`,
      kind: 'motivation',
      text: `# このアプリの魅力は何ですか。\n\n速いところです。${words}\n`,
    })),
    {
      title: 'not installed yet',
      kind: 'motivation',
      text: '# ⟦What excites you about our app?⟧\n\nIt is quick. I have not yet installed it on my phone.\n',
    },
    {
      title: 'not installed yet, and seen all the same',
      kind: 'motivation',
      text: '# What excites you about our app?\n\nIt is quick. I have not installed it on my phone, but I watch it every night at work.\n',
    },
  ],
});
