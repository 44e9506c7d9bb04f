import { motivationFacts } from '../../../src/core/rules/motivation-facts';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

const HALL =
  '---\ntype: interview-guide\ncompany: Northgate\n---\n# Hall\n\n## Other questions\n\n- Why us? {#why-us}\n  - Kind: motivation\n';

checkRule({
  rule: motivationFacts,
  cases: [
    {
      title: 'who is asked what they would become says nothing of what draws them',
      kind: 'motivation',
      text: '# Where do you see yourself on the ice team in three years?\n\n## Situation\nI see myself at the head of a shift.\n\n## Task\nThe culture is warm.\n\n## Action\nI would bring calm.\n\n## Result\nSo I take the course this winter.\n',
    },
    {
      title: 'two facts',
      kind: 'motivation',
      text: '## Situation\nYou opened the Night Hall in Leeds.\n\n## Task\nI watched the morning class from the gallery.\n\n## Action\nI like counters.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'own use is a fact',
      kind: 'motivation',
      text: '## Situation\nI watch your classes.\n\n## Task\nI use your app every day.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    {
      title: 'praise only',
      kind: 'motivation',
      text: '# ⟦Why us?⟧\n\n## Situation\nThe company leads.\n\n## Task\nThe culture is warm.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
    },
    ...[
      'What excites me is the young culture and the innovation.',
      'Your platform brings joy to millions of us every day.',
      'It is live, in real time, and the algorithm is amazing.',
    ].map((praise) => ({ title: `praise: ${praise}`, kind: 'motivation', text: `# ⟦Why us?⟧\n\n${praise} I would bring calm.\n` })),
    ...[
      'A stranger is put in front of you before she has a name.',
      'It does not ask how large a shop is.',
      'On other platforms one has to be known already.',
      'You opened the Night Hall in Leeds.',
      'The feed carried my clip to people who never look for puppets.',
    ].map((fact) => ({ title: `a fact: ${fact}`, kind: 'motivation', text: `# Why us?\n\n${fact} I would bring calm.\n` })),
    ...[
      '知られていない人の話に、知らない人が立ち寄るところです。',
      'ほかのアプリでは友人しか来ませんでした。',
      'おすすめから来た方が二百人いました。',
    ].map((fact) => ({
      title: `a fact: ${fact}`,
      kind: 'motivation',
      text: `# 志望動機は何ですか。\n\n${fact}落ち着きを活かせます。\n`,
    })),
    ...['革新的で、世界的に成長しているところです。', '若い方に人気があり、将来性に惹かれたのは昔からです。'].map((praise) => ({
      title: `praise: ${praise}`,
      kind: 'motivation',
      text: `# ⟦志望動機は何ですか。⟧\n\n${praise}落ち着きを活かせます。\n`,
    })),
    {
      title: 'the name of another company',
      kind: 'motivation',
      guide: HALL,
      text: 'You opened the Night Hall in Leeds. I would love to contribute to ⟦Instagram⟧’s mission.\n',
      message: 'other',
    },
    {
      title: 'at another company',
      kind: 'motivation',
      guide: HALL,
      text: 'You opened the Night Hall in Leeds. At ⟦Zalando⟧ I would be able to use my desk.\n',
    },
    {
      title: 'the name of another company in Japanese',
      kind: 'motivation',
      guide: HALL,
      text: '御社は「夜のホール」を2019年に開きました。⟦メルカリ⟧の一員として働きたいと考えています。\n',
    },
    {
      title: 'where one worked, and the company itself',
      kind: 'motivation',
      guide: HALL,
      text: 'You opened the Night Hall in Leeds. I was part of Zalando’s team for three years. I would like to join Northgate’s team.\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'praise only in Japanese',
      kind: 'motivation',
      text: '# ⟦志望動機は何ですか。⟧\n\n## 状況\n業界を代表しています。\n\n## 課題\n社風が温かいです。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n',
    },
    {
      title: 'what is paid is no fact of the company',
      kind: 'motivation',
      text: '# ⟦What excites you about our app?⟧\n\n## Situation\nThe salary is 20% above the market.\n\n## Task\nRemote work is allowed on Mondays and Fridays.\n\n## Action\nI would bring my energy.\n\n## Result\nSo it suits me.\n',
    },
    ...[
      'I do not know another app where the audience writes the story.',
      'I don’t know any other place that pays its hosts by the hour.',
    ].map((words) => ({
      title: `told: ${words}`,
      kind: 'motivation',
      text: `# Why us?\n\n${words} I would bring calm.\n`,
    })),
    ...['動画サイトにはきれいな映像があります。今の音を一緒に聞けるのはここです。'].map((words) => ({
      title: `told: ${words}`,
      kind: 'motivation',
      text: `# 志望動機は何ですか。\n\n${words}落ち着きを活かせます。\n`,
    })),
    ...[
      'おすすめに出てくる動画がいつも面白く、すごい仕組みだと思います。',
      '元気をもらえる場所は、他にはないのではないでしょうか。',
      '誰もが主役になれるところが好きです。',
    ].map((words) => ({
      title: `not told: ${words}`,
      kind: 'motivation',
      text: `# ⟦志望動機は何ですか。⟧\n\n${words}落ち着きを活かせます。\n`,
    })),
    {
      title: 'what would be brought to another company',
      kind: 'motivation',
      guide: HALL,
      text: 'You opened the Night Hall in Leeds. I would like to bring that to ⟦Twitch⟧ as part of the work for hosts.\n',
      message: 'other',
    },
    {
      title: 'what was done on another platform',
      kind: 'motivation',
      guide: HALL,
      text: 'You opened the Night Hall in Leeds. I used to bring friends to Twitch. I would like to bring what I saw on Twitch to your hall.\n',
    },
    {
      title: 'another company, in Japanese',
      kind: 'motivation',
      guide: HALL,
      text: '御社の「夜のホール」が2019年にリーズで開きました。この経験を⟦YouTube⟧で活かしたいです。\n',
      message: 'other',
    },
    {
      title: 'what was done on another platform, in Japanese',
      kind: 'motivation',
      guide: HALL,
      text: '御社の「夜のホール」が2019年にリーズで開きました。YouTubeで見た方法を御社で活かしたいです。\n',
    },
    {
      title: 'what anybody changed',
      kind: 'motivation',
      text: '# ⟦Why us?⟧\n\nWhat excites me most is how you have changed the way people get things. The reviews are honest. I would help small sellers.\n',
    },
    {
      title: 'how it differs from others of its kind',
      kind: 'motivation',
      text: 'On other shopping platforms I compare prices and leave. There I stay for an hour. I would help small sellers.\n',
    },
    {
      title: 'what others do with it, in Japanese',
      kind: 'motivation',
      text: '# ⟦なぜ志望しますか。⟧\n\n学生のほとんどがTikTokを使っています。何かを探すときもTikTokを使うと聞きました。影響力があります。経験を活かせます。\n',
    },
    {
      title: 'a motto is no fact, in Japanese',
      kind: 'motivation',
      text: '# ⟦なぜ志望しますか。⟧\n\n御社の「喜びを届ける」という理念に共感しました。社風が温かいと感じます。経験を活かせます。\n',
    },
    {
      title: 'nothing that could be seen or checked',
      kind: 'motivation',
      message: 'none',
      level: 'information',
      text: '# ⟦Why our workshop?⟧\n\nI have always been inspired by meaningful values. I am passionate about quality and always motivated to learn. Your reputation for excellence is important to me. I believe that this environment would support my professional development.\n',
    },
  ],
});
