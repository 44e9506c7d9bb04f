import { speakingIll } from '../../../src/core/rules/speaking-ill';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: speakingIll,
  cases: [
    {
      title: 'what nearly sounds like it is told of beside what does',
      message: 'sounds',
      findings: 1,
      text: '## Situation\nThe Saturday skates were late. ⟦Our owner only cared about the bar and could not be bothered to fix the ice⟧. ⟦His manager is no better because he is scared of him⟧. I rang three schools.\n',
    },
    {
      title: 'nobody is just a number',
      kind: 'motivation',
      text: 'You get to know your guests here, and you are not just a number.\n',
    },
    {
      title: 'what sounds like it by all its words',
      message: 'sounds',
      text: '## Situation\n⟦Our owner only cared about the bar and could not be bothered to fix the ice⟧.\n',
    },
    { title: 'who was away', text: '## Situation\nThe rink manager was away that week, and I ran the shift.\n' },
    {
      title: 'what sounds like it by all its words, in Japanese',
      message: 'sounds',
      text: '## 状況\n⟦先輩たちは口ばかりで何もせず⟧、結局いつも私が片付けていました。\n',
    },
    { title: 'who was away, in Japanese', text: '## 状況\n支配人は出張が多く、当番は私が決めていました。\n' },
    {
      title: 'what somebody is always said to do, and not to do',
      findings: 7,
      text: '## Situation\nHe is ⟦the kind of person who reads a blog post on Sunday and wants⟧ it in production by Friday. The ⟦management always sides with the warehouse⟧. Nobody minds. ⟦Management always sides with him⟧. I explained it twice, but ⟦he didn’t listen⟧. ⟦The new girl never remembers anything⟧. ⟦Head office doesn’t care about the people⟧ on the floor. ⟦She can’t take criticism⟧, and I had to ⟦clean up after her⟧.\n',
    },
    {
      title: 'a difference that is told fairly, one’s own fault, and what others complained of',
      text: '## Situation\nMy colleague saw it otherwise, and the supplier was late. He had not been told. I didn’t listen at first. The guest complained that nobody had listened to her. The boy didn’t listen the first time, so I knelt down. Management sided with the customer. She takes criticism well. The kind of person who does this job needs patience. My boss is never late. If I had asked earlier, all would have been well. He wanted it live by Friday, and I thought Monday was safer. Head office cares most about waiting time. He listened, and then he said no.\n',
    },
    {
      title: 'what somebody is always said to do, and not to do, in Japanese',
      findings: 8,
      text: '## 状況\n⟦今の若い子は打たれ弱い⟧ので、言い方に気をつけています。⟦何度教えても覚えない新人さんがいました⟧。⟦看護部がスタッフのことを考えていない⟧と感じています。⟦その人がちゃんと話を聞いていなかったんだと思います⟧。⟦後輩は言われたことしかやりません⟧。⟦上の人たちは私たちの大変さを分かっていません⟧。⟦部長は好き嫌いで⟧人を決めます。⟦パートさんは文句ばかり⟧言って動きません。\n',
    },
    {
      title: 'a difference that is told fairly, one’s own fault, and what others complained of, in Japanese',
      text: '## 状況\n同僚は別の意見でした。彼は変更を知らされていませんでした。私がちゃんと話を聞いていなかったのだと思います。お客様から、話を聞いてもらえなかったとお叱りを受けました。何度教えても伝わらないのは、私の教え方のせいだと思いました。利用者様は、お話を聞いていないように見えました。担当者はまだ説明書を読んでいなかったので、一緒に読みました。上司は責任を取って、自分で謝りました。彼は仕事を覚えようと、毎朝早く来ました。私はプライドが高く、人に聞けませんでした。協力会社の方は、言わなくても片づけてくださいました。\n',
    },
    {
      title: 'people who are called names, and what kind they are said to be',
      findings: 5,
      text: '## Situation\nThe roofers had been twice, and ⟦those cowboys⟧ left the felt open. My foreman was no better, ⟦he’s useless⟧ on a ladder. The scaffolders came at ten, ⟦lazy as always⟧, and they are ⟦only in it for the day rate⟧. ⟦Some tenants just like to complain⟧, and ⟦that lot never⟧ thank you. ⟦Nobody there ever⟧ looks up.\n',
    },
    {
      title: 'who let things go, and who knows nothing of the work',
      findings: 4,
      text: '## Situation\nMy ⟦predecessor had let the stock room go⟧, and ⟦the owners haven’t a clue⟧. ⟦Our director has never carried a tray in his life⟧. ⟦Hygiene is nothing for her⟧. ⟦Young people today just don’t want to work⟧.\n',
    },
    {
      title: 'what people are and want, of which nobody is judged',
      text: '## Situation\nThose tents were for the fair, and some guests just want to sit and look. That lot was sold at noon. My predecessor had let the flat to a family. The owners have no idea of the date yet, so I told them. Our director has never missed a shift in his life. Young people today read on the bus, and I was an idiot to think otherwise. Nobody there cares to be the first. We got lazy, and I said so. He was hiding in the shed, and the child found him.\n',
    },
    {
      title: 'the young, a predecessor, guests and a foreman, in Japanese',
      findings: 5,
      text: '## 状況\n⟦最近の新人はすぐ辞めてしまいます⟧。⟦前任者が発注を忘れていたのが悪い⟧のです。⟦ああいうお客様には何を言っても無駄です⟧。⟦所長は全部現場任せで、部下の手柄を自分のものにします⟧。⟦店長は困ると裏に隠れる人でした⟧。\n',
    },
    {
      title: 'the young, a predecessor, guests and a foreman of whom nobody is judged, in Japanese',
      text: '## 状況\n最近の新人は覚えるのが早く、助けられました。前任者が残してくれたのが、この手順書です。こういうお客様には、まずお水をお出しします。所長は一度も怒らない人で、部下の手柄を皆の前で褒めました。最低でも二回は確かめます。私が確かめなかったのが悪かったのです。\n',
    },
    {
      title: 'an employer who is left',
      message: 'word',
      kind: 'motivation',
      findings: 1,
      text: 'Where I am ⟦nobody ever says thank you⟧, the pay ⟦is a joke⟧ and the partners ⟦don’t know your name⟧.\n',
    },
    {
      title: 'the same told as what made it hard',
      text: '## Situation\nThe rota was a joke among us, and visitors do not know your name, so I made badges. I asked for a later slot, and they were tired of being asked.\n',
    },
    {
      title: 'an employer who is left, in Japanese',
      message: 'word',
      kind: 'motivation',
      findings: 2,
      text: '今の会社は⟦年功序列で⟧、⟦提案を出しても通りません⟧。⟦店長が代わってから職場の雰囲気も悪くなりました⟧。\n',
    },
    {
      title: 'an employer of whom is told what was learned there, in Japanese',
      kind: 'motivation',
      text: '今の店では、提案を出しても通らない理由を店長が必ず教えてくれました。頑張っても届かない月は、数字を一緒に見てくれました。\n',
    },
    {
      title: 'an employer that is run down',
      message: 'word',
      text: '## Situation\nTo be honest ⟦the school has gone downhill⟧ since May. ⟦Our new director has never stood in a classroom and decides⟧ by table. ⟦She cancelled the Monday meeting without asking anyone⟧. My plan ⟦never even got a reply⟧. ⟦You can’t run a school like that⟧.\n',
    },
    {
      title: 'what went down and was dropped, and who was new',
      text: '## Situation\nSales had gone downhill since May. Our new director has never worked in sales, so I showed her round. We cancelled the Monday meeting after asking everyone. The letter never even left the house. You can’t run a bath like this.\n',
    },
    {
      title: 'all fault put on others',
      message: 'blame',
      text: '## Situation\nThe day shift ⟦had not done the labels, as usual⟧. We were late, but ⟦it wasn’t down to us⟧ and I told her so.\n\n## Learning\nI learned that ⟦if other departments don’t do their job⟧ we are late.\n',
    },
    {
      title: 'a fault that is nobody’s or one’s own',
      text: '## Situation\nThe day shift had not done the labels, and I did them. It was not my fault, but I apologised. I told her that it was not her fault. As usual we met at nine. If other departments do their job early, we help them.\n',
    },
    {
      title: 'all fault put on others, in Japanese',
      message: 'blame',
      text: '## 状況\n出荷は遅れましたが、⟦私たちのせいではありませんでした。⟧⟦他の部署がきちんとやっていれば、⟧間に合いました。\n',
    },
    {
      title: 'a firm that is run down, in Japanese',
      message: 'word',
      text: '## 状況\n⟦店長が替わってから職場がおかしくなりました⟧。⟦会社はもう先がない⟧と思います。\n',
    },
    {
      title: 'a fault that is nobody’s or one’s own, in Japanese',
      text: '## 状況\n私の責任ではありませんが、その場でお詫びしました。お客様のせいではありません。他の部署の人もきちんと来てくれました。店長が替わってから客が増えました。会社は駅の先にありました。\n',
    },
    {
      title: 'what guests cannot use, in Japanese',
      text: '## 行動\nお客様が使えない不具合から直します。⟦上司が本当に使えない人でした⟧。\n',
    },
    { title: 'a kind of people', text: '## Situation\nShe is ⟦one of those people who⟧ talk, and he ⟦didn’t have the guts⟧ to say so.\n' },
    {
      title: 'who was of no use, in Japanese',
      text: '## 状況\n⟦前任者がまったく引き継ぎをせずに異動してしまい、正直に申し上げて無責任でした⟧。⟦担当者も返事が来ない、使えない⟧方で、⟦上司は「なんとかしろ」と言うだけで何もしてくれない人でした⟧。\n',
    },
    {
      title: 'somebody who should not have the post',
      text: '## Situation\nThe producer, who to be frank ⟦should never have been promoted⟧, had promised it. ⟦This was typical of him⟧, and two ⟦left because of her⟧. Our lead, ⟦who to be honest had no clue⟧, ⟦and only got the post because⟧ he golfed. ⟦He is that type who never⟧ asks.\n',
    },
    {
      title: 'what is typical of a thing, and who left for a reason',
      text: '## Situation\nThis is typical for the season. Two people left because of the rent. The hall should never have been booked twice. I had a clue, and only got the list because I asked.\n',
    },
    {
      title: 'whose fault it was, in Japanese',
      text: '## 状況\n⟦担当者が本当にいいかげんで⟧、⟦あの人のせいで⟧名簿がありませんでした。⟦販促部もいつも現場を分かっておらず⟧、⟦店長は奥で電話ばかりで役に立ちませんでした⟧。\n',
    },
    {
      title: 'a fault of nobody, in Japanese',
      text: '## 状況\n雨のせいで客足が半分でした。担当者が現場を分かっていて助かりました。店長のせいではなく、私の確認が遅れました。\n',
    },
    {
      title: 'a colleague by name',
      text: '## Situation\nThe trouble was Ada at the till, ⟦who was very lazy⟧, and the buyer, who ⟦got her job through her uncle⟧.\n',
    },
    {
      title: 'what people did',
      text: '## Situation\nThe buyer, who was away, had no idea of the order. I got the job through a friend of the club.\n',
    },
    { title: 'a former head, in Japanese', text: '## 状況\n前の⟦支配人は何でもいい加減な⟧人で、私は⟦尻拭いばかりでした⟧。\n' },
    { title: 'a head who was away, in Japanese', text: '## 状況\n支配人は出張中で、口頭だけの引き継ぎでした。\n' },
    {
      title: 'an owner who is run down over some sentences',
      text: '## Situation\n⟦The owner, Mrs Pell, has no idea about planning⟧. It was my ⟦manager who kept changing her mind every⟧ hour, and ⟦that is how she is with everyone⟧. She ⟦was such a micromanager⟧ and ⟦never lifted a finger⟧.\n\n## Result\nIt was full. ⟦Naturally the owner took the flowers⟧.\n',
    },
    {
      title: 'a bride, an applicant and a doctor',
      text: '## Situation\nThe bride changed her mind every week. The owner had no idea about planning permission, and she had no idea of the date. That is how he treated people with burns.\n\n## Result\nOf course the cook took the flowers home for us. She lifted a box and a finger.\n',
    },
    {
      title: 'people who would not, in Japanese',
      text: '## 状況\n⟦システム課の人たちは本当に協力する気がなく⟧、⟦施設長は現場をまったく見ない方でした⟧。⟦主任は言い訳ばかりです⟧。⟦あの二人がいなければ、もっと早く⟧終わりました。\n',
    },
    {
      title: 'people without whom it would not have been, in Japanese',
      text: '## 状況\n田中さんがいなければ、もっと遅れていました。後輩はやる気をなくし、一部の人は読む気がなくなっていました。課長は現場を毎日見る方で、担当者は資料を持っていませんでした。\n',
    },
    {
      title: 'a director and two colleagues who are run down',
      text: '## Situation\n⟦She is the type who decides⟧ and forgets. ⟦My colleague was no help⟧ either, a ⟦lazy person⟧. ⟦The lead, Donna, was of no use⟧, and ⟦Mr Pell changes his mind every⟧ hour. ⟦Mr Pell has honestly no idea how long a form takes⟧. He refused it ⟦out of pure spite⟧ and was ⟦hiding in his office⟧. The manager ⟦is a complete chancer⟧.\n\n## Result\n⟦My director took all the compliments⟧.\n',
    },
    {
      title: 'a map, flowers, the writer and praise',
      text: '## Situation\nThe map was no help, and there was no use for it. I am a lazy person, so I wrote a script. Mr Pell changed his mind once. Mr Pell had no idea of the date. She is the type who asks first. The boys were hiding in the garden. My director took all the flowers to the ward.\n',
    },
    {
      title: 'people who are run down, in Japanese',
      text: '## 状況\n⟦店主がいい加減な人で⟧、⟦主任は仕事のできない人でした⟧。⟦何を聞いても「確認します」としか言わず⟧、開発部は⟦最後まで非協力的でした⟧。N氏は⟦口だけは達者で⟧、会議では⟦携帯ばかり触っているような方でした⟧。営業は⟦面倒なことはこちらに投げてきます⟧。⟦なぜあんな人を担当にしたのか⟧と思いました。\n',
    },
    {
      title: 'viewers, children and a workplace for all, in Japanese',
      text: '## 状況\n来るのは電車でスマホを見ている方でした。何を聞いても「いや」としか言わない子もいました。やる気のない人でも入れる会です。最初は非協力的に見えた工場長が、いちばん手伝ってくださいました。なぜそんな人が残るのかを調べました。資料は全部こちらに送っていただきました。\n',
    },
    {
      title: 'a director who is a child, and others who think of nothing, in Japanese',
      findings: 4,
      text: '## 行動\n⟦監督は人の話を聞かない人で⟧、⟦機嫌が悪いといつも周りに当たる⟧のですが、このときも言い張って、⟦正直、子どものようでした⟧。⟦クリエイティブも、こだわりが強いだけで納期のことを何も考えてくれませんでした⟧。⟦編集長は気まぐれで、担当者は偉そうに言いました⟧。⟦先方は予算のことを全く考えておらず⟧、困りました。\n',
    },
    {
      title: 'moods, children and what was not thought of, of which nobody is judged, in Japanese',
      text: '## 行動\n監督は朝の光にこだわる方でした。子どものような絵を、機嫌よく描く会です。会長は子どものように喜びました。私は納期のことを何も考えていませんでした。先方は何も言わず待ってくださいました。猫は気まぐれで、客は怒っていました。先生が偉そうに見えないよう、椅子を低くしました。担当者は一切値引きをしませんでした。\n',
    },
    {
      title: 'a director who forgets, and others who know nothing',
      findings: 5,
      text: '## Situation\nThe director had ⟦forgotten to book the square, which is typical for him⟧, ⟦he signs things without reading⟧ and then ⟦it is always somebody else’s fault⟧. ⟦My colleague from accounting, who has no idea about events⟧, wanted to save. ⟦The producer doesn’t listen to anyone⟧ and ⟦she behaves like a spoilt child⟧. Then he ⟦took it out on the team⟧. ⟦Our head was arrogant⟧.\n',
    },
    {
      title: 'what is typical, blamed, listened to and shouted, of which nobody is judged',
      text: '## Situation\nShe stayed until midnight, which is typical of her. He signed it without reading, since he trusted me. I wrote it for someone who has no idea about fishing, and my colleague, who had no idea of the date, helped. The boy behaved like a king on stage. I did not listen to anyone at first. It was always somebody else’s turn. The coach shouted at the players to run.\n',
    },
    { title: 'a fact', text: '## Situation\nMy boss was away.\n' },
    { title: 'a judgement', text: '## Situation\n⟦My boss was lazy⟧ and late.\n' },
    { title: 'a judgement in Japanese', text: '## 状況\n⟦上司が無能でした⟧。\n' },
    { title: 'a hard market', text: '## Situation\nThe market was terrible.\n' },
    { title: 'a judgement on somebody who is named', text: '## Situation\n⟦My manager, Gordon Pell, is useless⟧ and forgot the hall.\n' },
    { title: 'a judgement in a clause', text: '## Situation\nIt had been planned by ⟦a colleague who was lazy⟧.\n' },
    { title: 'what somebody said of a thing', text: '## Situation\nMy manager said it was bad.\n' },
    { title: 'a judgement on somebody who is named, in Japanese', text: '## 状況\n⟦部長の大槻さんは気分屋で⟧、予定が毎日変わりました。\n' },
    { title: 'a judgement on a last manager', text: '## Situation\n⟦My last manager was hopeless⟧ at it.\n' },
    {
      title: 'how somebody got a post',
      text: '## Situation\nEverybody knew ⟦he only had the job because⟧ he went sailing with the owner.\n',
    },
    { title: 'what was asked', text: '## Action\nWhen ⟦he asked for something stupid⟧, I said yes and left it.\n' },
    { title: 'a better manager that is wished for', text: '## Result\n⟦With a competent boss⟧ I’m sure I’d be even better.\n' },
    { title: 'somebody who did not care', text: '## Situation\n⟦My manager couldn’t be bothered⟧ to read the plan.\n' },
    {
      title: 'praise, and what was not said',
      text: '## Situation\nI worked under a capable manager and with a competent boss. My last manager was never rude. I only had the job because a neighbour told me of it. The guest asked for something sweet.\n',
    },
    {
      title: 'a better manager that is wished for, in Japanese',
      text: '## 結果\n⟦まともな上司なら⟧、もっと早く終わっていたと思います。\n',
    },
    { title: 'how somebody got a post, in Japanese', text: '## 状況\n⟦課長は社長のコネだけで入った⟧人でした。\n' },
    { title: 'what was asked, in Japanese', text: '## 行動\n⟦部長からくだらない指示が⟧来ると、聞き流しました。\n' },
    { title: 'praise in Japanese', text: '## 状況\n有能な上司の下で学び、部長からの指示はいつも短く明快でした。\n' },
    {
      title: 'who cannot, and who complains',
      text: '## Situation\nThere is one director ⟦who is frankly incapable⟧. ⟦The man cannot count⟧ to seven. The others are ⟦people who only complain⟧.\n',
    },
    {
      title: 'what cannot be done, and who complained of what',
      text: '## Situation\nThe man who runs the hall cannot count on rain. Guests who complained got a card. They complained about the queue, and the only complaint was the cold. Nobody is incapable of it.\n',
    },
    {
      title: 'who is not right in the head, in Japanese',
      text: '## 行動\n正直、あの体で引き受ける⟦ほうがどうかしています⟧。注意しても「若いのに」の⟦一点張りで、話になりません⟧。⟦会長も昔からの付き合いで甘やかしてきました⟧。\n',
    },
    {
      title: 'talks that come to nothing, and a child that is spoilt, in Japanese',
      text: '## 行動\n値段が合わず、話になりませんでした。機械がどうかしていると思い、調べました。祖父は孫を甘やかしていました。会長にはお世話になりました。\n',
    },
    {
      title: 'words that are rare, and have to be looked for all the same',
      text: '## Situation\nI worked with ⟦people who only moan⟧ about the work. They left the list out ⟦out of plain laziness⟧.\n',
    },
    {
      title: 'words that are rare, in Japanese',
      text: '## 状況\n⟦頭の固い課長でした⟧。\n',
    },
    {
      title: 'a former employer and its trade',
      text: '## Situation\nMy old agency ⟦treated the streamers like machines⟧. ⟦My manager only cared about numbers⟧ and ⟦the owner turned a blind eye⟧. ⟦The whole industry is full of amateurs⟧.\n',
    },
    {
      title: 'words like these of which nobody is judged',
      text: '## Situation\nI treated them like adults. He turned his eye to the numbers. The hall was full of guests, and the dogs were brought up in the school. We cared about the numbers.\n',
    },
    {
      title: 'a former employer and its trade, in Japanese',
      text: '## 状況\n⟦佐伯さんという方がとにかく数字しか見ない人で⟧、⟦社長も見て見ぬふりで⟧、⟦業界のレベルが低い⟧と感じました。⟦ライバーさんを使い捨てのように⟧扱っていました。⟦あちらの家は、そもそも育ちが違いました⟧。\n',
    },
    {
      title: 'words like these of which nobody is judged, in Japanese',
      text: '## 状況\n苗の育ちが悪いと、相手の農家さんから聞きました。水のレベルが低いので足し、使い捨ての皿を減らしました。社員が見て見ぬふりをしないための研修です。\n',
    },
    {
      title: 'praise of the employer in a motive',
      kind: 'motivation',
      text: 'I know that in your company I can grow and develop myself and that you care about your employees like a family.\n',
    },
    {
      title: 'what gives somebody their due, in Japanese',
      text: '数が合わないのは店長の言う通りですから、まず棚を数え直します。中には少し無理をおっしゃる方もいらっしゃいますが、理由を伺うと納得していただけます。\n',
    },
  ],
});
