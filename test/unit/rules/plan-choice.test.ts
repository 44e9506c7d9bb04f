import { planChoice } from '../../../src/core/rules/plan-choice';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: planChoice,
  cases: [
    {
      title: 'ideas side by side',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\nThe rink could have a choir. A raffle would be fun, and also a quiz. We could bring in a cook. Another thing is a bus with a band. Something with skates for children would be nice.\n',
    },
    {
      title: 'ideas side by side, in Japanese',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n合唱団を呼びます。くじ引きをします。さらに、屋台や写真展なども開きます。駅に広告を出します。子ども向けの教室もあります。\n',
    },
    {
      title: 'one of them is put first',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\nThe rink could have a choir. A raffle would be fun, and also a quiz. We could bring in a cook. I would begin with the choir, since it brings its families. Another thing is a bus with a band.\n',
    },
    {
      title: 'ideas in an order with a time for each',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\nIn the first month a choir would sing. In the second month a raffle would follow. Another month later a cook would come. After that a bus with a band would go round. The hall would fill.\n',
    },
    {
      title: 'a single idea in few words',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\nA choir would sing on Sundays. Its families would also come.\n',
    },
    { title: 'a sound story', text: english(SKATING) },
  ],
});
