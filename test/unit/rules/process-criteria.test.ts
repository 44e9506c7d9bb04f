import { processCriteria } from '../../../src/core/rules/process-criteria';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: processCriteria,
  cases: [
    {
      title: 'criteria',
      kind: 'process',
      text: '## Situation\nI sort the work by deadline.\n\n## Task\nEvery request gets a card.\n\n## Action\nI tell guests.\n\n## Result\nSo the desk stays calm.\n',
    },
    {
      title: 'no criteria',
      kind: 'process',
      text: '# ⟦How do you plan?⟧\n\n## Situation\nI make a plan.\n\n## Task\nEvery request gets a card.\n\n## Action\nI tell guests.\n\n## Result\nSo the desk stays calm.\n',
    },
    {
      title: 'no criteria in Japanese',
      kind: 'process',
      text: '# ⟦どう計画しますか。⟧\n\n## 状況\n計画を立てます。\n\n## 課題\n札にします。\n\n## 行動\n客に伝えます。\n\n## 結果\n窓口は静かです。\n',
    },
    {
      title: 'what goes to the top',
      kind: 'process',
      text: '# How do you plan?\n\n## Situation\nI make a plan.\n\n## Task\nA door that writes for the second time goes to the top.\n\n## Action\nI tell guests.\n\n## Result\nSo the desk stays calm.\n',
    },
    ...[
      'I look at the deadline and at the damage if it is missed.',
      'Whoever stands at the counter is served first.',
      'I ask what cannot be undone.',
      'Legal work outranks all else.',
      'I rate each request from one to five for the guest.',
      'I use the Eisenhower matrix.',
      'I do the most important things first: those that somebody waits for.',
      'My manager hears what waits, and whoever is stuck without me comes first.',
      'I ask the client by when it must be there.',
    ].map((deed) => ({
      title: `criteria: ${deed}`,
      kind: 'process',
      text: `# How do you plan?\n\nI make a plan. ${deed} I tell guests.\n`,
    })),
    ...[
      'My manager tells me what comes first.',
      'I rely on my team lead, and the lead says what goes first.',
      'Prioritization is a mindset.',
      'I give everything my full force.',
      'I just talk to my supervisor about what comes first.',
      'I go to her and ask, and she decides what goes first.',
      'Our section head marks what goes first.',
      'I usually just feel what is urgent.',
      'I do the most important things first.',
      'What matters most comes first.',
      'Prioritisation is all about impact, so I use the Eisenhower matrix, MoSCoW and RICE.',
    ].map((deed) => ({ title: `none: ${deed}`, kind: 'process', text: `# ⟦How do you plan?⟧\n\nI make a plan. ${deed} I tell guests.\n` })),
    ...[
      '金額の大きいものからやります。',
      '安全に関わることを最優先にします。',
      '緊急度と重要度で分けます。',
      '待つ方がいるかどうかを見ます。',
      '納期の早い順に並べます。',
      '大事なもの、つまり締め切りの近いものから始めます。',
      '優先順位をつけて、影響の大きいものからやります。',
      '待っている方の多いものから始めます。',
    ].map((deed) => ({
      title: `criteria: ${deed}`,
      kind: 'process',
      text: `# どう計画しますか。\n\n計画を立てます。${deed}客に伝えます。\n`,
    })),
    ...[
      'なんとなく急ぎのものからやる感じです。',
      '上司に聞いて、その順番で進めます。',
      '全部を全力でやるのが私のやり方です。',
      'どれが先かは、その場の空気で分かります。',
      '重要なものから先にやります。',
      '大事なものから順番に片づけます。',
      '優先順位をしっかりつけています。',
      '急ぎのものは赤い札にします。',
      '工場長が決めた順番に従います。',
    ].map((deed) => ({
      title: `none: ${deed}`,
      kind: 'process',
      text: `# ⟦どう計画しますか。⟧\n\n計画を立てます。${deed}客に伝えます。\n`,
    })),
    { title: 'a sound story', text: english(SKATING) },
    {
      title: 'what goes in front of what',
      kind: 'process',
      text: '# How do you plan?\n\n## Situation\nI make a plan.\n\n## Task\nA second visit goes in front of a new one.\n\n## Action\nI tell guests.\n\n## Result\nSo the desk stays calm.\n',
    },
  ],
});
