import { processExample } from '../../../src/core/rules/process-example';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: processExample,
  cases: [
    {
      title: 'an example',
      kind: 'process',
      text: '## Situation\nI sort the work by deadline.\n\n## Task\nEvery request gets a card.\n\n## Action\nLast winter I told both guests.\n\n## Result\nSo the desk stays calm.\n',
    },
    {
      title: 'no example',
      kind: 'process',
      text: '# ⟦How do you plan?⟧\n\n## Situation\nI sort the work by deadline.\n\n## Task\nEvery request gets a card.\n\n## Action\nI tell guests.\n\n## Result\nSo the desk stays calm.\n',
    },
    ...['アプリもいくつか試しましたが、付箋に戻りました。', '前にツールを使ってみましたが、合いませんでした。'].map((tried) => ({
      title: `a tool that was tried is no case: ${tried}`,
      kind: 'process',
      text: `# ⟦どう計画しますか。⟧\n\n締め切りの近い順に並べます。札にします。${tried}\n`,
    })),
    {
      title: 'a tool that was tried is no case',
      kind: 'process',
      text: '# ⟦How do you plan?⟧\n\nI sort the work by deadline. I tried two apps and three planners before.\n',
    },
    {
      title: 'what was tried in one case is one',
      kind: 'process',
      text: '# How do you plan?\n\nI sort the work by deadline. Last winter I tried both doors and told the two guests who came at nine.\n',
    },
    {
      title: 'no example in Japanese',
      kind: 'process',
      text: '# ⟦どう計画しますか。⟧\n\n## 状況\n締め切りで並べます。\n\n## 課題\n札にします。\n\n## 行動\n客に伝えます。\n\n## 結果\n窓口は静かです。\n',
    },
    { title: 'a sound story', text: english(SKATING) },
    ...['In May three tours came in one week.', 'I rang two owners on Monday and moved the third tour by nine days.'].map((words) => ({
      title: `told: ${words}`,
      kind: 'process',
      text: `# How do you plan?\n\nI sort the work by deadline. ${words} I tell guests.\n`,
    })),
    ...[
      'If two tours come on the same day, I ring both owners before noon on Monday.',
      'I like to keep several things going at once.',
      'Three tours and a wedding often fall in the same week.',
      'I count the cards every Friday and put 3 numbers on the board.',
    ].map((words) => ({
      title: `not told: ${words}`,
      kind: 'process',
      text: `# ⟦How do you plan?⟧\n\nI sort the work by deadline. ${words} I tell guests.\n`,
    })),
    ...[
      '先月は団体が三組重なり、私は二組の時間を一時間ずらしました。',
      '六月に検査と祭りが重なったことがあります。',
      '先日も、招待状と出張の手配を同時に進めたことがございました。',
    ].map((words) => ({
      title: `told: ${words}`,
      kind: 'process',
      text: `# どう計画しますか。\n\n締め切りで並べます。${words}客に伝えます。\n`,
    })),
    ...[
      '私は窓口で客を三十組ほど担当しています。',
      '毎朝9時に札を三色に分けています。',
      '分からないことがございましたら、早めに相談しております。',
    ].map((words) => ({
      title: `not told: ${words}`,
      kind: 'process',
      text: `# ⟦どう計画しますか。⟧\n\n締め切りで並べます。${words}客に伝えます。\n`,
    })),
    {
      title: 'the whole of it told as a story, in Japanese',
      kind: 'process',
      text: '園で三つの行事を準備していました。\n\n皆で作業を書き出しました。安全に関わるものを先にしました。アルバムは延ばしました。椅子は寺から借りました。四十二組が来られました。\n',
    },
    ...['At a school by the lake there was an old piano, half a tone down. I showed her two rusted pins. We left it where it was.'].map(
      (words) => ({
        title: `told in passing: ${words}`,
        kind: 'process',
        text: `# How do you plan?\n\nI sort the work by deadline. ${words} I tell guests.\n`,
      }),
    ),
    ...['I mark the cards that depend on each other: a tour and a wedding, for instance.'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'process',
      text: `# ⟦How do you plan?⟧\n\nI sort the work by deadline. ${words} I tell guests.\n`,
    })),
    ...['値が七と出た方で、前日は四でした。電話で採り直しを頼み、四と分かりました。'].map((words) => ({
      title: `told in passing: ${words}`,
      kind: 'process',
      text: `# どう計画しますか。\n\n締め切りで並べます。${words}客に伝えます。\n`,
    })),
    ...['おかげで、この二年は遅れが一回だけです。'].map((words) => ({
      title: `not told in passing: ${words}`,
      kind: 'process',
      text: `# ⟦どう計画しますか。⟧\n\n締め切りで並べます。${words}客に伝えます。\n`,
    })),
    {
      title: 'a way of working made of virtues',
      kind: 'process',
      message: 'attitude',
      text: '# ⟦How do you work with difficult guests?⟧\n\nPatience and respect are essential in my profession. I always remain calm and professional. I believe that every guest deserves understanding. Communication is the key to trust.\n',
    },
    {
      title: 'a way of working made of virtues, in Japanese',
      kind: 'process',
      message: 'attitude',
      text: '# ⟦苦手なお客様にはどう接していますか。⟧\n\n常に誠実な対応を心がけています。何より相手の気持ちに寄り添う姿勢が大切だと考えています。状況に応じて柔軟に取り組み、信頼関係を築けるよう努めています。\n',
    },
    {
      title: 'what is done, without a case',
      kind: 'process',
      message: 'none',
      text: '# ⟦How do you work with difficult guests?⟧\n\nPatience is essential in my profession. I put a chair beside the desk and ask the guest to sit. Then I write down what is said and read it back. I always remain calm.\n',
    },
  ],
});
