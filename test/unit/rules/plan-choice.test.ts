import { planChoice } from '../../../src/core/rules/plan-choice';
import { checkRule } from '../support/check-rule';
import { SKATING, english } from '../support/stories';

checkRule({
  rule: planChoice,
  cases: [
    {
      title: 'what is done first, second and third',
      kind: 'hypothetical',
      text: '# The doors open in ten minutes and the ice is cracked. What do you do first, and what do you tell those who wait?\n\n**First: the ice.** I close the gate and ring the ice master. All of this should take under a minute.\n\n**Second: my colleague.** I call her back from her break and she takes the phone.\n\n**Third: the queue.** I stand where all of them can hear me and say that we open at eleven. I also put the hour on the board.\n\n**The bar.** The bar serves tea, and also soup.\n',
    },
    {
      title: 'kinds of which each has its way, in Japanese',
      kind: 'hypothetical',
      text: '# 古い刃を傷めずに子どもたちに触れてもらうために、どう進めますか。\n\n進め方は三つに分けます。一つ目、登録された刃は見るだけです。二つ目、同じ種類で登録していないものは、手を洗って机の上でさわります。三つ目は複製です。どれがどれかは保管の方と先に決めて、紙に書きます。\n',
    },
    {
      title: 'steps in a list, when something has come up',
      kind: 'hypothetical',
      text: '# What would you do if the fryer caught fire during service?\n\n## Situation\nIt is Friday at eight.\n\n## Action\n- gas off\n- lid on, no water\n- get everyone out by the yard door\n- ring the brigade\n\n## Result\nNobody is hurt.\n',
    },
    {
      title: 'steps in a list, when something has come up, in Japanese',
      kind: 'hypothetical',
      text: '# 配送のトラックが動かなくなり、納品先から電話が来ています。どう対応しますか。\n\n・納品先に着く時刻を伝える\n・近くの営業所に代車を頼む\n・積み荷の温度を確かめる\n・事故の届けを出す\n',
    },
    {
      title: 'items that follow one another, of an initiative',
      kind: 'hypothetical',
      text: '# How would you bring more readers into the library?\n\n- First I count who comes when\n- Then I ask the schools\n- After that I open on Sundays\n- Finally I tell the council what it cost\n',
    },
    {
      title: 'items that follow one another, in Japanese',
      kind: 'hypothetical',
      text: '# 診療所の待ち時間をどう減らしますか。\n\n・まず一週間、待ち時間を測る\n・次に予約の枠を分ける\n・その後、電話の係を一人足す\n・最後に掲示を直す\n',
    },
    {
      title: 'rival ideas in a list',
      kind: 'hypothetical',
      text: '# ⟦How would you bring more readers into the library?⟧\n\n- late opening on Fridays\n- a reading club for fathers\n- stickers for children\n- a van at the market\n- talks by local writers\n',
    },
    {
      title: 'rival ideas in a list, in Japanese',
      kind: 'hypothetical',
      text: '# ⟦商店街の来客をどう増やしますか。⟧\n\n・夜市を開く\n・スタンプカードを作る\n・空き店舗で講座を開く\n・駅前に案内板を置く\n・動画を流す\n',
    },
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
    {
      title: 'items that name a season each are no order',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n- a choir in spring\n- a raffle\n- stickers for Christmas\n- a quiz\n\nThere is something for every age. If one does not work the others will.\n',
    },
    {
      title: 'items under a heading of their own, counted once',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n## Ideas for the rink\n\n- a choir in spring\n- a raffle\n- a badge\n- a quiz\n',
    },
    {
      title: 'items with a time for each',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n- Week 1: a choir\n- Week 2: a raffle\n- Week 3: a quiz\n- Week 4: a count of all who came\n\nThe rink would fill. I would look at the tills.\n',
    },
    ...[
      'I would launch choir evenings, plus a raffle, plus a bus, plus a quiz, plus badges. The rink would fill.',
      'I would invite singers, do something for spring, work with shops, send messages, bring in quizzes, bring in a cook, and have the clubs race. The rink would fill.',
      'A choir could sing. I would begin with all of these in the first three months.',
      'I would start with some kind of bonus. A badge could work too. I would try a few things and see what sticks.',
      'Maybe there could be a bonus, and a badge. Then perhaps we could give out skates. At the end of the day people like presents. I would also send reminders.',
      'I would add a choir. Then I would make a ranking. I would also invite a cook. In the end it would help. That is sure.',
      'I would start with more singers. I am not totally sure which one would be best. Perhaps one could do a quiz. The combination would help.',
      'I would have choirs and quizzes. I would go for it all at once, because you never know which one will work.',
    ].map((plan) => ({ title: `a row: ${plan}`, kind: 'hypothetical', text: `# ⟦How would you fill the rink?⟧\n\n${plan}\n` })),
    ...[
      'I would ask who comes, when, with whom, by bus or by car, how long they stay, what they eat, and why they leave. Then I would move the hours.',
      'In week one I would ask the guests. Then I would move the hours. I would also ring the schools. After a month I would count.',
      'The main thing would be a choir. Then perhaps there could be a quiz, and maybe a raffle. I would also write to the clubs. It would help.',
      'I do not know which one would be best, so I would test both with fifty guests and compare.',
      'In month one I would bring in a choir, in month two a quiz. In my last rink this combination took visits from forty to ninety.',
      'I would start with a small bonus for schools. They could bring parents. Parents could come back. A choir could wait.',
    ].map((plan) => ({ title: `no row: ${plan}`, kind: 'hypothetical', text: `# How would you fill the rink?\n\n${plan}\n` })),
    ...[
      '合唱団を呼んで、くじ引きを開いて、駅に広告を出して、写真を並べて、屋台も集めて、券を安くすれば、きっと客は来ます。皆が楽しめるリンクにしたいと思います。年中いつでもです。客は大きく増えると確信しています。',
      'たとえば合唱、くじ引き、屋台、写真展、抽選、教室、割引などを行います。客は来ます。',
      '合唱団もいいですし、どちらも合っています。いろいろやります。',
      '毎回お菓子を配るとか、くじを引くとかがいいです。あと、手紙も送ります。',
      '月替わりの券を出します。次に、割引を行います。さらに、屋台を呼びます。前の店では、券を月末ではなく翌週に売り、完売したことがあります。',
    ].map((plan) => ({ title: `a row: ${plan}`, kind: 'hypothetical', text: `# ⟦どのようにリンクを埋めますか。⟧\n\n${plan}\n` })),
    {
      title: 'a goal and an end among the items, in Japanese',
      kind: 'hypothetical',
      text: '# どのようにリンクを埋めますか。\n\n・目標：来る人を増やす\n・合唱団\n・くじ引き\n・教室をやる\n・以上。\n',
    },
    ...[
      '合唱団を呼びます。くじ引きもします。どれが一番効くかは分かりません。',
      '合唱団もあります。くじ引きも考えられます。値段よりも、珍しさが大事だそうです。教室も考えられます。',
    ].map((plan) => ({ title: `a row: ${plan}`, kind: 'hypothetical', text: `# ⟦どのようにリンクを埋めますか。⟧\n\n${plan}\n` })),
    ...[
      '三つを同時に入れるとどれが効いたか分からないので、二週間ずつ試します。次に数えます。',
      '最初の月に合唱団を呼びます。次に、三か月目に屋台を出します。さらに、半年後に数えます。',
      '駅、学校、店、役所、病院、工場、寺の方に、来ない理由を聞きます。理由の一番多いものに絞ります。',
    ].map((plan) => ({ title: `no row: ${plan}`, kind: 'hypothetical', text: `# どのようにリンクを埋めますか。\n\n${plan}\n` })),
    {
      title: 'a list under what would be done, while the outcome is not written, in Japanese',
      kind: 'hypothetical',
      text: '# ⟦どのようにリンクを埋めますか。⟧\n\n## 状況\n朝は空いています。\n\n## 行動\n・季節の催し\n・合唱団\n・割引\n・初めての方の教室\n\n## 結果\n',
    },
    {
      title: 'a short list while the outcome is not written',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nIt is empty.\n\n## Action\n- a choir\n- a raffle\n\n## Result\n',
    },
    {
      title: 'one scheme for all, from the first day, in Japanese',
      kind: 'hypothetical',
      text: '# どのようにリンクを埋めますか。\n\n順位を画面に出します。あと300枚で抜けると伝えます。一人あたりの枚数を見ます。初日から全部の回で行います。客が来ます。\n',
    },
    {
      title: 'a table of ideas alone',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\n| # | Idea | Target | Priority |\n|---|---|---|---|\n| 1 | a choir | schools | high |\n| 2 | a raffle | all | high |\n| 3 | music | all | high |\n| 4 | a limit of ten | small | high |\n| 5 | tea | all | high |\n',
    },
    {
      title: 'many of them are to be tried',
      kind: 'hypothetical',
      text: '# ⟦How would you fill the rink?⟧\n\nPosters would help. Music is an idea. Buses could bring schools. There are many possibilities and I would try many of them and see what is working best.\n',
    },
    {
      title: 'many of them are to be tried, in Japanese',
      kind: 'hypothetical',
      text: '# ⟦リンクをどう満たしますか⟧\n\nポスターも良いと思います。音楽もあります。学校も呼べます。いろいろ試してみたいです。\n',
    },
    {
      title: 'what was tried before, and a test that is to choose',
      kind: 'hypothetical',
      text: '# リンクをどう満たしますか\n\nいろいろ試してきましたが、まず学校を選びます。ポスターは後にします。音楽はやりません。四週間で比べます。\n',
    },
    {
      title: 'one event, on a screen as well, in Japanese',
      kind: 'hypothetical',
      text: '# リンクをどう満たしますか\n\nまず、学校対抗の試合を開きます。大きな画面でも流します。さらに、予選を開けば遠くの方も来ると思います。札でも毎日知らせます。客が増えます。\n',
    },
    {
      title: 'a course is taken under a condition',
      kind: 'hypothetical',
      text: '# A man asks for the key of another guest. What would you do?\n\nIt would depend on the situation. You get a feeling for people after some years. If he looks genuine, has the same name and can tell me her date of birth or her firm, then I would probably give him the key. If I had a bad feeling I would perhaps be more careful, maybe ask a colleague or check with the manager, or see if there is a note. At the end of the day the guest counts but safety is also number one for me. You need to find the right balance.\n',
    },
    {
      title: 'nothing is done under any condition',
      kind: 'hypothetical',
      text: '# ⟦A man asks for the key of another guest. What would you do?⟧\n\nIt would depend on the situation. You get a feeling for people after some years. If he looks genuine, has the same name and can tell me her date of birth or her firm, then I would think about it. If I had a bad feeling I would perhaps be more careful, maybe ask a colleague or check with the manager, or see if there is a note. At the end of the day the guest counts but safety is also number one for me. You need to find the right balance.\n',
    },
  ],
});
