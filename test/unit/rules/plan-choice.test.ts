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
    {
      title: 'items begun all at once',
      kind: 'hypothetical',
      text: '⟦There is a lot one could do!⟧\n\n- a points card\n- a choir\n- a raffle\n- a quiz\n\nI would start as many of them as possible at the same time. You never know what works.\n',
    },
    {
      title: 'items to be combined, in Japanese',
      kind: 'hypothetical',
      text: '⟦以下のような施策が考えられます。⟧\n\n・初回の特典\n・バッジ\n・交流会\n・機材の貸し出し\n\nこれらを組み合わせることで、続けやすくなります。\n',
    },
    {
      title: 'one idea after another',
      kind: 'hypothetical',
      text: '⟦First I would give the best guests a manager.⟧ Second, I would bring in gifts with a countdown. Third, I would hide the price. People are used to it.\n',
    },
    {
      title: 'one idea after another, in Japanese',
      kind: 'hypothetical',
      text: '⟦まず、一人ひとりに担当をつけます。⟧次に、スタンプカードを作ります。合宿もいいかもしれません。また、表彰式をします。\n',
    },
    {
      title: 'bold numbers over ideas',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n**1. Bonus.** Whoever comes daily gets a badge.\n\n**2. Start.** New guests are greeted.\n\n**3. Reminder.** A message goes out daily.\n\n**4. Contest.** The best ten win.\n',
    },
    {
      title: 'one of the items is chosen',
      kind: 'hypothetical',
      text: 'I see these:\n\n- a points card\n- a choir\n- a raffle\n- a quiz\n\nI would choose the choir. Its families come with it.\n',
    },
    {
      title: 'one of the items is chosen, in Japanese',
      kind: 'hypothetical',
      text: '案は四つあります。\n\n・特典\n・バッジ\n・交流会\n・貸し出し\n\n交流会に絞ります。来た方がまた来るからです。\n',
    },
    {
      title: 'the last of them comes later',
      kind: 'hypothetical',
      text: 'First I would fill the middle shelf. Second, I would hold a choir hour. Third, a stamp card. The choir hour comes last since it needs singers.\n',
    },
    {
      title: 'one idea told with what belongs to it',
      kind: 'hypothetical',
      text: 'I would make an envelope with one price. It must fill within an evening. A board at the edge would show the names. After it the reply is the same for everyone. That is the whole plan.\n',
    },
    {
      title: 'a fact that is added, in Japanese',
      kind: 'hypothetical',
      text: '夜七時に放送が鳴ります。また、小さな字を読み飛ばす方がいます。この時間の部屋をつくります。字は倍の大きさにします。返事が来ない家は、二度呼びません。\n',
    },
  ],
});
