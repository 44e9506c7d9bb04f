import { ownPart } from '../../../src/core/rules/own-part';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

checkRule({
  rule: ownPart,
  cases: [
    {
      title: 'what was decided and done by nobody',
      message: 'none',
      text: '---\nkind: behavioural\nstatus: ready\n---\n# Describe how you improved the evening shift.\n\n## Situation\nThe rink had long queues at the skate counter.\n\n## Task\nThe task was to make them shorter.\n\n## Action\nSo last May ⟦we⟧ sat down together and it was decided to number the shelves. It was done over two evenings. The labels were late and the first ones fell off.\n\n## Result\nAfter that the queue was down to ten people.\n',
    },
    {
      title: 'a mistake of one’s own without its subject, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n# 窓口での失敗と、そのあとを聞かせてください。\n\n失敗といえば、去年の五月の連休です。前の年と同じ二百足を洗いに出したら、朝から百人が並んで、夕方まで足りませんでした。父親たちに頭を下げ、隣の町から借りてもらいました。札を書きながら手が震えたのを思い出します。段取りは前の週に決まると言われますが、本当にそうでした。\n',
    },
    {
      title: 'a group that begins and is thanked in the end, with deeds of nobody between, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n## 状況\n昨年の秋、文化祭の準備が二週間遅れていました。\n\n## 課題\n十月の初めに間に合わせることが目標でした。\n\n## 行動\n⟦みんなで⟧何度も案を出し合いました。模型を三つ作り、来場者の動きを確かめました。粘り強く話し合いを重ねました。\n\n## 結果\n当日は四百人の方が来場され、みんなで喜びを分かち合いました。\n',
      message: 'none',
    },
    {
      title: 'a department that acts from first to last, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n## 状況\n昨年の秋、倉庫の出荷が二週間遅れていました。\n\n## 行動\n⟦私たち物流課は⟧棚の配置を改めることにしました。関係する部署と打ち合わせを行い、課題を洗い出しました。会議でも説明を行いました。\n\n## 結果\n出荷は三日早くなり、力を合わせることの大切さを私たちは学びました。\n',
      message: 'none',
    },
    {
      title: 'a group that begins, and a writer who is named behind it, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n## 状況\n昨年の秋、文化祭の準備が二週間遅れていました。\n\n## 行動\nみんなで何度も案を出し合いました。模型を三つ作り、来場者の動きを確かめました。\n\n## 結果\n当日は四百人の方が来場され、みんなで喜びました。私が引いた動線は今も使われています。\n',
    },
    {
      title: 'a group that begins, and deeds without a subject to the end, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n## 状況\n昨年の秋、文化祭の準備が二週間遅れていました。\n\n## 行動\nチームで一度だけ話し合いました。模型を三つ作り、来場者の動きを確かめました。入口を移す案を出しました。\n\n## 結果\n当日は四百人の方が来場されました。\n',
    },
    {
      title: 'a record of a group with labels of its own, and where the writer was',
      text: '---\nkind: experience\nstatus: ready\n---\nI have spent four years in the loans desk of a library.\n\n**The trouble.** In autumn the shelves were bare. We read all the slips and found that the books came back late.\n\n**What we did.** ⟦We⟧ opened a box at the station. We also rang the borrowers, and our team wrote a new card. We moved the van to the evening.\n\n**What came of it.** The box is still there, and our team was thanked for it.\n',
    },
    {
      title: 'a committee in which everything is done by nobody, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n## 状況\n⟦昨年、手続きに平均95分かかっていました。⟧\n\n## 課題\n60分以内にすることが目標でした。\n\n## 行動\n四つの課で作業部会がつくられ、月に二回の会議が開かれました。課題の洗い出しが行われました。用紙を一枚にする方向で検討が進められました。話し合いを重ねて、全員が納得できる形になりました。新しい用紙が作成され、説明会も開催されました。\n\n## 結果\n3月には平均52分になりました。\n',
    },
    {
      title: 'a shift that meets, and what is decided and put up by itself behind it, in Japanese',
      message: 'none',
      text: '---\nkind: behavioural\nstatus: ready\n---\n# ⟦業務のやり方を改善した経験を教えてください。⟧\n\n## 状況\n包装ラインで、ラベルの貼り間違いが月に6件起きていました。\n\n## 課題\n出荷の前に止める必要がありました。\n\n## 行動\nまず班で集まり、どの時間帯に多いかを話し合いました。切り替えのときに二人で読み合わせをすることになりました。チェック表も作られ、朝礼で全員に周知されました。\n\n## 結果\n貼り間違いは月1件まで減りました。\n',
    },
    {
      title: 'leaders who talk, and ideas of all, in Japanese',
      message: 'none',
      text: '---\nkind: behavioural\nstatus: ready\n---\n## 状況\n倉庫で、昼勤と夜勤の班の仲が悪くなった時期がありました。\n\n## 課題\nお互いが気持ちよく働けるようにする必要がありました。\n\n## 行動\nリーダー陣で話し合い、まず両方の話を聞くことにしました。そこで、⟦みんなで⟧意見を出し合って表を作りました。合同の場も設け、使い方を説明しました。\n\n## 結果\n言い合いはなくなりました。\n',
    },
    {
      title: 'deeds without a subject, and what is decided by itself in the end, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n## 状況\n建設現場で、朝の搬入が重なっていました。\n\n## 課題\n待ち時間をなくすことを任されました。\n\n## 行動\n各社の職長さん6人に、搬入の時刻を聞いて回りました。重なる二社には、順番を入れ替えた表を持って行き、頼みました。最後は会議で全員で確かめ、翌週から始めることになりました。\n\n## 結果\n待ちは5分以内になりました。\n',
    },
    {
      title: 'a group that meets, and a writer who was made its leader before, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n## 状況\n商店街の祭りの屋台で意見が分かれました。\n\n## 課題\n私が取りまとめをすることになりました。\n\n## 行動\n委員で集まり、考えを聞く場が設けられました。地図を作り、各店を回りました。最後は二つに分けることに決まりました。\n\n## 結果\n来場者は2,600人になりました。\n',
    },
    {
      title: 'deeds of the writer among what was done by nobody, in Japanese',
      text: '## 行動\n四つの課で作業部会がつくられました。月に二回の会議が開かれました。私が用紙を一枚にまとめました。検討が進められました。\n',
    },
    {
      title: 'deeds beside others who are named, in Japanese',
      text: '## 行動\nまず全員の話を聞いて、みんなで原因を考えました。それから私達は棚の配置を変えることにしました。パートさんと一緒にラベルを貼りました。\n',
    },
    {
      title: 'a deed without a subject between those of a group, in Japanese',
      text: '## 行動\n⟦私たちは⟧三校を回りました。私たちは開演を四時半に移しました。椅子は寺から借りました。\n',
      message: 'group',
    },
    {
      title: 'deeds without a subject, of which two are done with others, in Japanese',
      text: '## 行動\n三校を回りました。開演を四時半に移しました。椅子は寺から借りました。受付はみんなで組み直しました。入口も全員で塗りました。\n',
    },
    {
      title: 'a group and one whose task is named, in Japanese',
      text: '## 行動\n私たちは三校を回りました。私たちは開演を四時半に移しました。私の担当は会場で、椅子を寺から借りました。\n',
    },
    {
      title: 'nobody but all together from first to last, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n市民会館の百周年のときのことです。みんなで何度も話し合いました。ちらしも⟦全員で⟧考えました。困ったときは互いに声をかけ合い、いい雰囲気でした。当日は四千人の方が来場されました。\n',
    },
    {
      title: 'one of many in a story of departments, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n⟦市民会館の百周年のときのことです。⟧私も実行委員の一人として参加しました。各部門がそれぞれ努力しました。みんなが同じ方を向いていました。部署をこえて一丸となりました。当日は四千人の方が来場されました。\n',
    },
    {
      title: 'a company that acts, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n市民会館の百周年のときのことです。弊社では三校に案内を送りました。⟦チームで⟧開演を移しました。当日は全員で受付に立ちました。四千人の方が来場されました。\n',
    },
    {
      title: 'a group in most sentences, and who led it, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n市民会館の百周年のときのことです。私は実行委員長として案をまとめました。みんなで何度も話し合いました。ちらしも全員で考えました。お互いに声をかけ合いました。当日は四千人の方が来場されました。\n',
    },
    {
      title: 'a record of a group only',
      text: '---\nkind: experience\nstatus: ready\n---\n⟦At the rink where I worked we did a lot of engagement.⟧ We had an app and we sent out messages. We held three live lessons. We got a few likes. I was involved in most of it.\n',
      message: 'none',
    },
    {
      title: 'a record of a group with a deed of the writer’s own',
      text: '---\nkind: experience\nstatus: ready\n---\nAt the rink where I worked we did a lot of engagement. We had an app and we sent out messages. I wrote three live lessons. We got a few likes.\n',
    },
    {
      title: 'a plan of a group only',
      text: '---\nkind: hypothetical\n---\n## Action\n⟦We⟧ would count the visitors first. Then we would move the lessons to half past four. We would ring the schools each month.\n',
      message: 'group',
    },
    {
      title: 'a plan of a group only, in Japanese',
      text: '---\nkind: hypothetical\n---\n## 行動\n⟦私たちは⟧まず来場者を数えます。次に私たちは開演を四時半に移します。さらに私たちは三校に案内を送ります。\n',
      message: 'group',
    },
    {
      title: 'a plan of a group and its writer',
      text: '---\nkind: hypothetical\n---\n## Action\nI would count the visitors first. Then we would move the lessons to half past four. We would ring the schools. We would paint the door.\n',
    },
    {
      title: 'a plan of a group and its writer, in Japanese',
      text: '---\nkind: hypothetical\n---\n## 行動\n私たちはまず来場者を数えます。次に私たちは開演を四時半に移します。私たちは三校に案内を送ります。文面は私が書きます。\n',
    },
    {
      title: 'the writer is named, and nothing that he did',
      text: '## Action\n⟦We⟧ had a workshop. We used a shared drive. I was responsible for the minutes.\n',
      message: 'none',
    },
    {
      title: 'deeds of others that its writer is never among, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n⟦家具の工房の展示会のときのことです。⟧三日前になっても椅子が六脚しかできていませんでした。工房長は見て見ぬふりでした。他の職人さんたちが徹夜で仕上げてくれて、なんとか間に合いました。当日はお客様も入りました。人は信用しすぎてはいけないと学びました。\n',
      message: 'none',
    },
    {
      title: 'what is done as a rule has no part in it yet, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n薬局では、医師や看護師の方々と常に連携しております。普段から密に連絡を取り合い、相手の立場に立って考えるようにしています。意見が違うときは、よく話し合えば必ず分かり合えます。いつも多職種で協力しています。\n',
    },
    {
      title: 'a group that rings up, in Japanese',
      text: '## 行動\n⟦私たちは⟧まず話し合いました。男性には、私たちから電話をしました。当日は私たちが各店に立ちました。\n',
      message: 'group',
    },
    {
      title: 'deeds without a subject and without a group, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n三年前、工場の見学の予約が減っていました。予約の一覧をエクセルで眺めると、平日が少なめでした。試飲の種類を増やすことを提案しました。若い方が来てくださるようになりました。\n',
    },
    {
      title: 'what the writer does as a rule',
      text: '## Action\nI keep a box in the car. Then we take names. I normally ask the editor to begin. We post the copies.\n',
    },
    {
      title: 'prose in which nothing is the deed of its writer',
      text: '⟦Our department had a big fair in May.⟧ It was a great team effort and the atmosphere was very good. The stand was built and the flyers were printed. Cooperation is in our blood. The fair went well and there was cake for all.\n',
    },
    { title: 'own actions', text: english(SKATING) },
    { title: 'own actions in Japanese', text: japanese(THEATRE) },
    { title: 'a group only', text: '## Action\n⟦We⟧ counted the visitors. Then we moved the lessons.\n', level: 'information' },
    { title: 'a group in Japanese', text: '## 行動\n⟦私たちは⟧来場者を数えました。その後、私たちは開演を四時半に移しました。\n' },
    { title: 'one own sentence is enough', text: '## Action\nWe counted the visitors. I rang the schools. We moved the lessons.\n' },
    { title: 'one sentence about a group', text: '## Action\nWe counted the visitors.\n' },
    { title: 'a group outside Action', text: '## Situation\nWe ran a rink. We had a cafe.\n\n## Action\nThe lessons were moved.\n' },
    { title: 'plans of a group', text: '## Action\nWe would count the visitors. We would move the lessons.\n' },
    { title: 'it was I who', text: '## Action\nWe counted the visitors. It was I who proposed the new hour. We moved the lessons.\n' },
    { title: 'on my proposal', text: '## Action\nWe counted the visitors. On my proposal we moved the lessons. We told the schools.\n' },
    { title: 'a state of the writer’s own', text: '## Action\nWe counted the visitors. I stood at the door. We moved the lessons.\n' },
    { title: 'on my proposal, in Japanese', text: '## 行動\n私たちは来場者を数えました。私の提案で、私たちは開演を四時半に移しました。\n' },
    {
      title: 'a story without headings',
      text: '---\nstatus: ready\n---\nLast winter the rink stood half empty on weekday afternoons, and the director wanted ninety visits a week by spring. ⟦We⟧ counted the visitors at the door for two weeks, and we saw that pupils left at four. Then we rang the three schools nearby and moved the lessons from two to half past four. After that we wrote to every parent, and our team stood at the door each Monday. By March visits had gone from forty to ninety a week, and the schools booked again for the next winter.\n',
    },
    {
      title: 'a story without headings, with a deed of the writer’s own',
      text: '---\nstatus: ready\n---\nLast winter the rink stood half empty on weekday afternoons, and the director wanted ninety visits a week by spring. We counted the visitors at the door for two weeks, and we saw that pupils left at four. Then I rang the three schools nearby and moved the lessons from two to half past four. After that we wrote to every parent, and our team stood at the door each Monday. By March visits had gone from forty to ninety a week, and the schools booked again for the next winter.\n',
    },
    {
      title: 'a deed of somebody else beside the group, in Japanese',
      text: '## 行動\n⟦私たちは⟧アンケートを集めました。棚は園長が決めていたので、私たちはペンギンを前に出しました。\n',
    },
    {
      title: 'a deed that is done together, in Japanese',
      text: '## 行動\n⟦私たちは⟧会議を開きました。営業部とも調整し、私たちは全員で試験を行いました。\n',
    },
    {
      title: 'deeds of others, told with respect, in Japanese',
      text: '# ⟦苦労した催しを教えてください。⟧\n\n## 状況\n展示会の前日に先生が倒れられました。\n\n## 課題\n六十名のお客様をお迎えすることでした。\n\n## 行動\n部長が先生のお宅へ行かれ、お話を録音してくださいました。連絡は営業部の皆様が手分けしてくださいました。当日は若手の社員たちが着物をご説明申し上げました。社長もご覧になり、お喜びでした。\n\n## 結果\n五十四名様がお越しくださいました。\n',
      message: 'none',
    },
    {
      title: 'others who were asked by the writer, in Japanese',
      text: '# 苦労した催しを教えてください。\n\n## 状況\n展示会の前日に先生が倒れられました。\n\n## 課題\n六十名のお客様をお迎えすることでした。\n\n## 行動\n先生のお宅へ伺い、部長にはお話を録音していただきました。連絡は営業部の皆様が手分けしてくださいました。着物の並べ方を変え、社長にもご覧いただきました。\n\n## 結果\n五十四名様がお越しくださいました。\n',
    },
    {
      title: 'deeds of others, and thanks of the writer, in Japanese',
      text: '# ⟦苦労した催しを教えてください。⟧\n\n## 状況\n盆踊りの日に雷雨になりました。\n\n## 課題\n六時までに決めることでした。\n\n## 行動\n副委員長が学校に掛け合ってくださり、体育館をお借りできました。婦人会の皆さんが敷くものを手配してくださいました。消防団の方が駐車場の誘導をしてくださいました。皆さんに動いていただいて、私は頭が下がる思いでした。\n\n## 結果\n三百名が踊りました。\n',
      message: 'none',
    },
    {
      title: 'thanks beside a deed of the writer, in Japanese',
      text: '# 苦労した催しを教えてください。\n\n## 状況\n盆踊りの日に雷雨になりました。\n\n## 課題\n六時までに決めることでした。\n\n## 行動\n副委員長が学校に掛け合ってくださいました。婦人会の皆さんが敷くものを手配してくださいました。消防団の方が駐車場の誘導をしてくださいました。私は太鼓の順番を組み直しました。\n\n## 結果\n三百名が踊りました。\n',
    },
    {
      title: 'deeds of others, by which the writer stands',
      text: '# Tell me about a difficult event.\n\n## Situation\nThe falconers had 200 seats, and there was fog.\n\n## Task\nThe show had to take place.\n\n## Action\nThe chairman said that ⟦we⟧ should wait. The ladies served soup. I stood by at the edge of the tent in case somebody needed me. The fog lifted at ten. The vice-chairman gave the sign and the birds flew.\n\n## Result\nAll 200 stayed.\n',
      message: 'none',
    },
    {
      title: 'one deed of the writer among those of others',
      text: '# Tell me about a difficult event.\n\n## Situation\nThe falconers had 200 seats, and there was fog.\n\n## Task\nThe show had to take place.\n\n## Action\nThe chairman said that we should wait. The ladies served soup. I stood by the tent. The fog lifted at ten. The birds flew. On my suggestion the vice-chairman gave the sign twice.\n\n## Result\nAll 200 stayed.\n',
    },
    {
      title: 'deeds of others, by which the writer stands, in Japanese',
      text: '# 苦労した催しを教えてください。\n\n## 状況\n鷹匠会の実演会の朝は霧でした。\n\n## 課題\n霧の中でも実演会を成り立たせることでした。\n\n## 行動\n会長が様子を見ようとおっしゃったので、⟦皆で⟧様子を見ました。婦人部の方が豚汁を出してくださいました。私はテントの端で、すぐ動けるように控えていました。急に霧が晴れてきました。そこで副会長が合図を出され、鷹が飛びました。\n\n## 結果\n二百人が残りました。\n',
      message: 'none',
    },
  ],
});
