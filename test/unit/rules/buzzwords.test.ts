import { buzzwords } from '../../../src/core/rules/buzzwords';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: buzzwords,
  cases: [
    { title: 'a word with a deed', text: '## Action\nI leveraged two buses and rang a school.\n' },
    { title: 'bare words', text: '## Action\nI am a ⟦passionate⟧ team player. I am a ⟦self-starter⟧.\n' },
    { title: 'the same again', text: '## Action\nI am ⟦passionate⟧. My team is Passionate too.\n' },
    { title: 'a bare word in Japanese', text: '## 行動\n⟦協調性⟧があります。\n' },
    { title: 'more of them', text: '## Action\nI ⟦thrive on⟧ challenges and always go the extra mile.\n' },
    { title: 'more of them in Japanese', text: '## 行動\n⟦スピード感⟧を持って進めます。\n' },
    {
      title: 'big words in a plan, beside the name of the place or a figure of speech',
      kind: 'hypothetical',
      text: 'I would ⟦leverage⟧ a holistic, 360-degree ecosystem in Japan. I would leverage the 40 songs of the choir.\n',
    },
    {
      title: 'more big words than deeds',
      text: '## Action\nI ⟦leveraged⟧ synergies and took the team to the next level.\n',
    },
    {
      title: 'more big words than deeds, in Japanese',
      text: '## 行動\nデータを⟦多角的に⟧分析し、PDCAサイクルを回しながら、関係者を巻き込んで改善しました。三校を巻き込んで、40人に会いました。\n',
    },
    { title: 'what one is good at', text: '## Action\nI am a ⟦fast learner⟧ and I love challenges. I ⟦work well under pressure⟧.\n' },
    {
      title: 'a market, and the team of the listener',
      kind: 'motivation',
      text: 'I know that the market is dynamic. I would fit into your dynamic team. TikTok is such a dynamic company for me.\n',
    },
    { title: 'in a quotation', text: '> passionate people wanted\n\n## Action\nI rang them.\n' },
    {
      title: 'of the company, in an answer on why there',
      text: 'TikTok has a dynamic culture and world-class people.\n',
      kind: 'motivation',
    },
    { title: 'of oneself, in an answer on why there', text: 'I am a ⟦passionate⟧ and curious person.\n', kind: 'motivation' },
    {
      title: 'big words among other big words, in Japanese',
      text: '## 行動\n⟦PDCAを高速で回し⟧、インサイトを活かします。⟦ワンチーム⟧でシナジーを出します。\n',
    },
    { title: 'a big word with a figure, in Japanese', text: '## 行動\nワンチームで三校を回り、120人に会いました。\n' },
    { title: 'a big word of a team there', kind: 'motivation', text: 'I would be proud to join such a dynamic team.\n' },
    { title: 'a big word of oneself, with the company behind it', kind: 'motivation', text: 'I am ⟦passionate⟧ about your company.\n' },
    { title: 'a share that nobody has', kind: 'motivation', text: 'I am a ⟦hard-working⟧ skater who always gives 110%.\n' },
    { title: 'a share that was reached', kind: 'motivation', text: 'I am a hard-working skater and sold 90% of the tickets.\n' },
    { title: 'a big word of a place of work, in Japanese', kind: 'motivation', text: '私は活気のあるダイナミックな環境で働きたいです。\n' },
  ],
});
