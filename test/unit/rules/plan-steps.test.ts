import { planSteps } from '../../../src/core/rules/plan-steps';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: planSteps,
  cases: [
    {
      title: 'how often, and after how long, in Japanese',
      kind: 'hypothetical',
      text: '# リンクをどう埋めますか。\n\n## 状況\n多くの方はバスで来ると仮定します。\n\n## 課題\n目標は一回90人です。\n\n## 行動\n二十名の方に週二回の枠を試していただきます。\n\n## 結果\n八週間後に比べ、差がなければ広げません。\n',
    },
    {
      title: 'attitudes in place of deeds',
      kind: 'hypothetical',
      message: 'attitude',
      text: '# ⟦A guest complains that his room is dirty. What would you do?⟧\n\nI would stay calm and professional. Every guest is different, so it is important to listen. Communication is key, and a smile often helps. I would make sure the guest feels valued. In the end it is about teamwork.\n',
    },
    {
      title: 'attitudes in place of deeds, in Japanese',
      kind: 'hypothetical',
      message: 'attitude',
      text: '# ⟦入居者の方がお風呂を嫌がります。どう対応しますか。⟧\n\nまずはお気持ちに寄り添い、傾聴することが大切だと考えます。無理強いはせず、尊厳を守ることを第一に考えたいです。状況に応じて臨機応変に対応していきたいと思います。信頼関係を築くことが何よりも重要だと思います。\n',
    },
    {
      title: 'attitudes in other words',
      kind: 'hypothetical',
      message: 'attitude',
      text: '# ⟦A bride dislikes her flowers on the morning of the wedding. What would you do?⟧\n\nAn emotional moment demands maturity. I would approach her with sensitivity and genuine understanding. A professional florist never loses composure. I would focus on possibilities and handle everything with discretion.\n',
    },
    {
      title: 'attitudes in other words, in Japanese',
      kind: 'hypothetical',
      message: 'attitude',
      text: '# ⟦花嫁が当日の朝、花が違うと言っています。どうしますか。⟧\n\n花嫁にとって特別な存在であるという意識が必要です。常に相手の心情に配慮し、真摯な対応を徹底します。可能性を最大限に検討し、最適な提案を目指します。感動を支える責任を果たしていきたいと考えます。\n',
    },
    {
      title: 'ideas that are only named',
      kind: 'hypothetical',
      message: 'none',
      text: '# ⟦How would you fill the rink?⟧\n\nA points card for families. Music on the ice. A stall with soup. Posters on the bus. A race for schools.\n',
    },
    {
      title: 'deeds beside an attitude',
      kind: 'hypothetical',
      text: '# A guest complains that his room is dirty. What would you do?\n\nI would stay calm and ask him to show me. On the way up I would ring housekeeping. It is important to see it with him. If it is the bed, he gets another room. I would write his number on the list.\n',
    },
    {
      title: 'deeds beside an attitude, in Japanese',
      kind: 'hypothetical',
      text: '# 入居者の方がお風呂を嫌がります。どう対応しますか。\n\n無理強いはせず、嫌がる理由を三日分の記録で見ます。寒さなら脱衣所を先に温めます。人なら担当を替えます。尊厳を守ることが大切だと考えています。それでも嫌な日は足湯にし、家族に伝えます。\n',
    },
    {
      title: 'a plan that tells it',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a plan without it',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nI would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a Japanese plan without it',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n## 状況\n客はバスで来るという前提です。\n\n## 課題\n目標は90枚です。\n\n## 行動\n運転手に手紙を出します。前職でも行いました。\n\n## 結果\n枚数を比べます。小さな団体に負担が出ます。\n',
    },
    {
      title: 'a past story instead of a plan',
      kind: 'hypothetical',
      text: '## Situation\nThe rink was empty.\n\n## Task\nMy task was to fill it.\n\n## Action\nI counted the guests. I wrote to four schools and rang a driver.\n\n## Result\nNinety pupils came.\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'too little to judge',
      kind: 'hypothetical',
      text: '## Situation\nThe rink is empty.\n\n## Task\n\n\n## Action\n\n\n## Result\n\n',
    },
    {
      title: 'months in turn',
      kind: 'hypothetical',
      text: 'I would write to the drivers in the first month. In the second month the clubs follow.\n',
    },
    {
      title: 'ideas in turn without a time, in Japanese',
      kind: 'hypothetical',
      text: '⟦まず運転手に手紙を出します。⟧次に駅に広告を出します。さらに音楽を流します。\n',
    },
    {
      title: 'by when the goal is reached, and what was done when',
      kind: 'hypothetical',
      text: '⟦The goal is ninety guests within two quarters.⟧ I sold tickets there for six years. I would write to the drivers.\n',
    },
    {
      title: 'an occasion and a past time, in Japanese',
      kind: 'hypothetical',
      text: '⟦五年間、窓口に立ってきました。⟧給料日の時期に合わせて割引をします。客が来ます。\n',
    },
    {
      title: 'what is done first, at the end of its sentence',
      kind: 'hypothetical',
      text: 'I would write to the drivers. I would show the card to twenty clubs first.\n',
    },
    {
      title: 'labels with nothing behind them',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\nGuests come by bus.\n\n## Action\nI would write to the drivers.\n\nFirst week:\nMonth 1:\n\n## Result\nGuests come.\n',
    },
    {
      title: 'under headings of a story of which the first are left empty',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Situation\n\n## Task\n\n## Action\nI would write to the drivers. I would ring the clubs.\n\n## Result\nGuests come.\n',
    },
    {
      title: 'while the last heading waits',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nIt is empty.\n\n## Action\nI would write to the drivers. I would ring the clubs.\n\n## Result\n',
    },
    ...[
      'Weeks 1-3: letters in one town.',
      'I would try it for four weeks.',
      'In the first year I would write to towns nearby.',
      'By the end of June I would count.',
    ].map((words) => ({
      title: `told: ${words}`,
      kind: 'hypothetical',
      text: `# How would you fill the rink?\n\nI would write to the drivers. ${words}\n`,
    })),
    ...[
      'I lived in that town for six years.',
      'Guests drop in five times in a normal week.',
      'Most guests stop after the second visit.',
      'At the end of the day they want music.',
      'I would make stickers for Christmas.',
      'Each guest hears at the end when the next show is.',
    ].map((words) => ({
      title: `not told: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦How would you fill the rink?⟧\n\nI would write to the drivers. ${words}\n`,
    })),
    ...[
      '来月から二つの町で始めます。',
      'はじめの十名に六週間試していただきます。',
      '半年で全部の町に広げます。',
      'うまくいったら横展開します。',
    ].map((words) => ({
      title: `told: ${words}`,
      kind: 'hypothetical',
      text: `# どのようにリンクを埋めますか。\n\n手紙を出します。${words}\n`,
    })),
    ...[
      '来た方のことを第一に考えます。',
      'はじめの十五分は人の出入りが多いです。',
      '今月使った額を見せます。',
      'くじの期間は客が増えます。',
      '前の店では翌週に売り、完売したことがあります。',
      '翌週もまた来た方に札を渡します。',
      '成功した例を横展開します。',
    ].map((words) => ({
      title: `not told: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦どのようにリンクを埋めますか。⟧\n\n手紙を出します。${words}\n`,
    })),
    {
      title: 'step by step is no time',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\nI would send cards. I would do all this step by step.\n',
    },
    ...[
      'By four on Wednesday the coaches would have it from me.',
      'After that comes a list for the door.',
      'Only then would I open the second hall.',
    ].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# How would you fill the rink?\n\nI would write to the drivers. ${words}\n`,
    })),
    ...['Then perhaps a badge.', 'Perhaps we would sing in the evening.'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦How would you fill the rink?⟧\n\nI would write to the drivers. ${words}\n`,
    })),
    ...['六か月前に人を決めます。', 'その日のうちに家族へ電話します。', 'そのあと、窓口を二つに分けます。'].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# どのようにリンクを埋めますか。\n\n手紙を出します。${words}\n`,
    })),
    ...['朝の枠を作ります。', 'まず有名な歌手を呼びます。'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'hypothetical',
      text: `# ⟦どのようにリンクを埋めますか。⟧\n\n手紙を出します。${words}\n`,
    })),
  ],
});
