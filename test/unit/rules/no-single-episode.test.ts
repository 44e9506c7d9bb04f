import { noSingleEpisode } from '../../../src/core/rules/no-single-episode';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

const HABITS =
  'I usually listen to everyone when people disagree. I always stay calm and look for a way that suits all of them. I tend to speak with each person alone, and after that we often meet and talk it over until everybody is content with the way forward and can live with it, which in general is good for all sides and keeps the peace in a shop.';

checkRule({
  rule: noSingleEpisode,
  cases: [
    {
      title: 'a job, described in the sections of a story, in Japanese',
      kind: 'experience',
      level: 'information',
      text: '# ⟦配信の経験を教えてください。⟧\n\n## 状況\nホテルの広報部で配信を担当しています。三つのアカウントを運用しています。\n\n## 課題\n認知度を高めることが役割です。\n\n## 行動\n毎日、朝と夕方に投稿を行っています。コメントには必ず返信するようにしています。毎月末には会議で報告しています。\n\n## 結果\nフォロワーは順調に増えています。\n',
    },
    {
      title: 'a job of which something came, in Japanese',
      kind: 'experience',
      text: '# 配信の経験を教えてください。\n\n## 状況\nホテルの広報部で配信を担当しています。三つのアカウントを運用しています。\n\n## 課題\n認知度を高めることが役割です。\n\n## 行動\n毎日、朝と夕方に投稿を行っています。コメントには必ず返信するようにしています。毎月末には会議で報告しています。\n\n## 結果\nフォロワーは三千人増えました。\n',
    },
    {
      title: 'what is done if something happens, and a hundred of them',
      text: '⟦At the rink I have organised a great many evenings, and I can tell you that there is always something.⟧ Either the band is late, or you have forty chairs and a hundred people. What I typically do is stay calm and go through my list. If the chairs have not arrived, we take the benches and post signed tickets afterwards. For low attendance I usually ring the regulars. Most of these evenings turn out fine in the end.\n',
    },
    {
      title: 'what was done when something happened',
      text: 'At the rink I have organised a great many evenings, and I can tell you that there is always something. What I typically do is stay calm and go through my list. I usually ring the regulars. When the chairs had not arrived in May, I carried the benches in and posted tickets afterwards. Most of these evenings turn out fine in the end.\n',
    },
    {
      title: 'what goes on every day, with an outcome that comes often, in Japanese',
      text: '⟦私は普段から、駅の売店の店長として、仕入れ先や本部の方々と連携して仕事をしています。⟧毎日、各店と連絡を取り、品切れの情報をお伝えしています。大事なことは紙に書いて伝えるよう心がけています。困ったときは双方の話をよく聞くようにしています。その結果、お客様に喜んでいただくことが多いです。\n',
    },
    {
      title: 'what goes on, though no word calls it a habit',
      text: '# ⟦Give me an example of when you calmed an angry parent.⟧\n\nAt the rink it is mostly the hire skates. I take them away from the counter and let them speak. Then I look for the right size myself, as waiting makes it worse. You do not argue about the price. After that they sit down with a hot chocolate. Most of them are back the week after.\n',
      level: 'information',
    },
    {
      title: 'one afternoon told in the present is one event',
      text: '# Give me an example of when you calmed an angry parent.\n\nLast Christmas, half past four. A father stands at the counter and shouts. I take him away from the others and let him speak. I look for the right size myself, as waiting makes it worse. He does not argue about the price after that. He sits down with a hot chocolate. He comes back the week after.\n',
    },
    {
      title: 'ways beside one deed',
      text: '# Give me an example of when you calmed an angry parent.\n\nAt the rink it is mostly the hire skates. I take them away from the counter and let them speak. You do not argue about the price. In May a father threw his skates at the door. I carried them back and found him a wider pair. Most of them come back the week after.\n',
    },
    {
      title: 'principles and nothing that happened, in Japanese',
      text: '# ⟦利用者とのもめごとを収めた経験を教えてください。⟧\n\n私が大事にしてきたのは、まず靴を脱いでもらうことです。滑る人は急いでいます。待つ人も急いでいます。私は貸靴の係に長くいましたので、どちらの気持ちも分かっています。だから話を聞いてもらえます。これまで何度も怒られましたが、最後は必ず笑って帰っていただきました。\n',
      level: 'information',
    },
    {
      title: 'principles and one day, in Japanese',
      text: '# 利用者とのもめごとを収めた経験を教えてください。\n\n私が大事にしてきたのは、まず靴を脱いでもらうことです。滑る人は急いでいます。待つ人も急いでいます。去年の五月、靴の大きさをめぐって二組が言い争いになりました。私は二組を別の窓口に案内しました。十分で収まりました。\n',
    },
    { title: 'a story', text: english(SKATING) },
    { title: 'a story in Japanese', text: japanese(THEATRE) },
    { title: 'habits only', text: `⟦I usually listen to everyone when people disagree.⟧${HABITS.slice(50)}\n`, level: 'warning' },
    { title: 'habits with one event', text: `${HABITS} Last May I rang both of them.\n` },
    { title: 'a way of working was asked for', text: `${HABITS}\n`, kind: 'process' },
    { title: 'an answer that has only begun', text: 'I usually listen. I always stay calm.\n' },
    {
      title: 'habits under headings, beside deeds',
      text: english({ ...SKATING, situation: 'We usually open at two and always close at six.' }),
    },
    {
      title: 'a deed that is always done',
      text: '⟦To be a good partner I always put myself in their place.⟧ I usually begin by asking what they need. Often people only want to be heard, and I tend to give them all the time they want. I generally keep notes and share them. When opinions differ I normally look for something that everybody can live with.\n',
    },
    {
      title: 'a deed that is always done, in Japanese',
      text: '⟦私は仕事では常にデータを大切にしています。⟧いつも数字を確認してから判断するようにしており、普段からエクセルで表を作ることを習慣にしています。基本的に、感覚だけで決めることはありません。会議でもよくグラフを使って説明しています。そうすると、たいていの方に納得していただけます。\n',
    },
    {
      title: 'a time that comes again and again',
      text: '⟦Whenever I work with other departments I always start by listening.⟧ I usually set up a meeting in the first week so that everybody can say what they expect. I generally write down the points. If there is a disagreement I tend to talk to both sides in private. I also make sure that everyone is kept in the loop.\n',
    },
    {
      title: 'a time that comes again and again, in Japanese',
      text: '⟦私はイベントを運営するとき、いつも準備を大切にしています。⟧基本的には、一か月前から関係者に連絡を取り、役割を決めるようにしています。常に落ち着いて対応するよう心がけています。普段から周りの人とよく話しているので、たいていのことは助け合って乗り越えられます。参加者の方のことを、いつも一番に考えています。\n',
    },
    {
      title: 'a record of habits only',
      text: '⟦As a host I always look at the show from the side of the viewer.⟧ I usually read every comment with care, and I generally answer with a smile. Each time it went badly I thought about why. I often greet people by name, and I tend to keep the mood warm. I will go on like this.\n',
      kind: 'experience',
      level: 'warning',
    },
    {
      title: 'a record of habits only, in Japanese',
      text: '⟦私は配信では、常に視聴者の目線を心がけています。⟧いつもコメントを丁寧に読み、笑顔でお答えするようにしています。うまくいかない日も、その都度見直し、次に生かすようにしてきました。普段から仲間と声をかけ合っています。日頃から名前を覚えることを習慣にしています。今後もこの姿勢を大切にしてまいります。\n',
      kind: 'experience',
    },
    {
      title: 'a record with habits and a station',
      text: 'I always look at the show from the side of the viewer. I usually read every comment with care. I ran the shop channel for two years. I often greet people by name, and I tend to keep the mood warm.\n',
      kind: 'experience',
    },
    {
      title: 'a record with habits and a station, in Japanese',
      text: '私は常に視聴者の目線を心がけています。いつもコメントを丁寧に読みます。前職では店の配信を二年担当しました。普段から仲間と声をかけ合っています。\n',
      kind: 'experience',
    },
    {
      title: 'what is done whenever something is wrong',
      text: '⟦I organize events all the time, markets and open days.⟧ There is always something. Typically the stalls cancel. What I do then is stay calm, because when the one at the front gets nervous all feel it. I always carry a box of chalk. If a stall is empty I usually close it. With these methods practically all my events ended well.\n',
      level: 'warning',
    },
    {
      title: 'habits around one evening',
      text: 'I organize events all the time. There is always something. Typically the stalls cancel. At the market last May eleven of them wanted to leave at noon. I always carry a box of chalk. I drew a path to the last stall and stood there till six. I usually tell parents early.\n',
    },
    {
      title: 'habits in plain Japanese',
      text: '⟦普段から、他の部の方とよく話すようにしている。⟧私は受付なので、いろいろな係と関わることが多いです。会議の後は議事録をその日のうちに送る。意見が割れたときは、お客様の話に戻すようにしています。こうしたことを積み重ねてきたので、どの係とも良い関係が築けている。目標も、だいたい達成できています。\n',
    },
    {
      title: 'one evening in plain Japanese',
      text: '普段から、他の部の方とよく話すようにしている。私は受付なので、いろいろな係と関わることが多いです。去年の五月、市の日にレジが二台止まった。私は係を三人ずつに分け、開始を十時に移した。\n',
    },
    {
      title: 'the daily job, with what is done for it',
      text: '⟦As data analyst in a logistic company I am responsible for the reporting.⟧ Every day I extract the data and I clean it in a spreadsheet. Usually the management is asking for the cost per pallet. I prepare the presentation for the monthly meeting. If there is a negative trend, I always inform the department concerned. In this way many decisions in our company are supported by data.\n',
      level: 'warning',
    },
    {
      title: 'the daily job and one day of it',
      text: 'As data analyst in a logistic company I am responsible for the reporting. Every day I extract the data and I clean it in a spreadsheet. Usually the management is asking for the cost per pallet. In May the claims had doubled in a week. I compared the depots and found that one of them had changed its tape.\n',
    },
    {
      title: 'the daily job, in Japanese',
      text: '⟦私は旅行会社で、お客様のためのイベントを毎月担当しております。⟧ご要望は必ずメモをして、上司にも報告いたします。イベントでは、いつもいろいろな問題が起きます。例えば、バスが遅れたり、人数が変わったりします。そのようなときは、落ち着いて対応するように努力しております。難しいときもありますが、笑顔をいただくと、とてもうれしいです。\n',
      level: 'warning',
    },
    {
      title: 'the daily job and one day of it, in Japanese',
      text: '私は旅行会社で、お客様のためのイベントを毎月担当しております。ご要望は必ずメモをして、上司にも報告いたします。昨年の五月、市の祭りの朝にバスが二台来ませんでした。私は駅の会社に電話し、タクシーを十台集めました。三十分遅れで出発できました。\n',
    },
  ],
});
