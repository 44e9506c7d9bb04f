import { buzzwords } from '../../../src/core/rules/buzzwords';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: buzzwords,
  cases: [
    { title: 'a word with a deed', text: '## Action\nI leveraged two buses and rang a school.\n' },
    { title: 'bare words', text: '## Action\nI am a ⟦passionate⟧ ⟦team player⟧.\n' },
    { title: 'the same again', text: '## Action\nI am ⟦passionate⟧. My team is Passionate too.\n' },
    { title: 'a bare word in Japanese', text: '## 行動\n⟦協調性⟧があります。\n' },
    { title: 'more of them', text: '## Action\nI ⟦thrive on⟧ challenges and always go ⟦the extra mile⟧.\n' },
    { title: 'more of them in Japanese', text: '## 行動\n⟦スピード感⟧を持って進めます。\n' },
    { title: 'in a quotation', text: '> passionate people wanted\n\n## Action\nI rang them.\n' },
    {
      title: 'of the company, in an answer on why there',
      text: 'TikTok has a dynamic culture and world-class people.\n',
      kind: 'motivation',
    },
    { title: 'of oneself, in an answer on why there', text: 'I am a ⟦passionate⟧ and curious person.\n', kind: 'motivation' },
    {
      title: 'big words among other big words, in Japanese',
      text: '## 行動\n⟦PDCAを高速で回⟧し、インサイトを活かします。⟦ワンチーム⟧で⟦シナジー⟧を出します。\n',
    },
    { title: 'a big word with a figure, in Japanese', text: '## 行動\nワンチームで三校を回り、120人に会いました。\n' },
  ],
});
