import { noReflection } from '../../../src/core/rules/no-reflection';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: noReflection,
  cases: [
    {
      title: 'what is done now, under a condition',
      text: '# Describe a time a colleague refused an instruction you had given.\n\nLast February I asked the ice master to open the small hall. He refused on the radio. I wanted the class to start on time, so I asked him what he saw. There was water under the mats, and I moved the class to the gym. It began nine minutes late. I had given an order without asking anything. Now, in bad weather, I ask what they see before I ask for a move.\n',
    },
    {
      title: 'who is asked how it ended is asked for no lesson',
      text: '# Tell me about a time a client was angry about a bill. What did you do, and how did it end?\n\n## Situation\nLast May a client at the rink was angry about a bill of ninety.\n\n## Task\nI was to keep the class.\n\n## Action\nI rang her the same day, because nobody had told her of the hire. I took the hire off.\n\n## Result\nShe paid sixty that evening and came for nine more weeks.\n',
    },
    {
      title: 'what is done differently is told',
      text: '# Tell me about a time you gave a guest wrong advice. What happened, and what do you do differently now?\n\nTwo winters ago I told a school that the small hall was free. I had used that list many times. It was of the year before. Forty children stood at the door, and I moved them to the main ice and took the hockey players to the gym.\n\nBefore I promise a hall, I open the calendar of the day and I ask for the name of the teacher. In the year after it there was no second case of this kind.\n',
    },
    {
      title: 'what a story showed its writer, and what has not been done without since',
      text: '# Tell me about a tenant who wanted to leave.\n\nIn spring the baker on the corner gave notice. I asked him to show me his shop, and spent a morning behind the counter. It was the oven he could not pay for, and not the rent. I found him a used one at a canteen that closed, and drew up a plan over twelve months. He took the plan home to his wife.\n\nHe stayed, and things went on well enough. It showed me that one has to see the till before one talks of the rent.\n',
    },
    {
      title: 'what no longer happens without a check',
      text: '# Tell me about a mistake of yours. What do you do differently now?\n\nIn 2021 I ordered the stage floor for a tour by the drawing of the last hall. I had not asked for the new plan. It was forty centimetres too wide. I rang the joiner that night, told my director, and paid for the cut out of the reserve. The show began on time, but that was my mistake.\n\nSince then no floor is ordered for a hall of mine until I have stood in it with a tape. I have done so in six halls. In one of them it showed a step that no plan had.\n',
    },
    {
      title: 'what was done otherwise at the next one, in Japanese',
      text: '# 一番大変だった公演と、ご自身の役割を教えてください。\n\n一番大変だったのは、三年前の屋外公演です。延期のできない契約でした。\n\n私は進行表の作成と、業者への指示を受け持ちました。最初の週は搬入の順が毎日変わり、現場が止まっていました。私は業者の責任者二名に事務所へ来てもらい、毎朝一緒に順番を確かめました。\n\n公演は予定の日に開き、消防の検査は一度差し戻されました。次の公演では、検査の準備を一か月前に始め、一度で通りました。\n',
    },
    {
      title: 'what is done otherwise now is asked for, and no other check tells of that half',
      level: 'hint',
      text: '# ⟦Tell us about a time a delivery slipped badly. What did you do about it, and what do you do differently now?⟧\n\nWe had a big one two years back, with fourteen pallets for the fair. The ferry company kept putting us off, and then we had that storm on top of it. By Thursday we were three days down and the head office was on the phone every other hour.\n\nSo we all sat down and had a good look at the plan and put the trips in another order. We got more drivers in where we could and we worked on the Saturday. We had calls with the ferry company and really put the pressure on. The team pulled together, they were a great bunch.\n\nIn the end we clawed a good bit of it back and the pallets got there, and people were pleased given where we had been. It’s one of those things in this trade, there’s always something that will hit your plan and you’ve just got to keep on top of it and not panic. Twenty years I’ve been driving and I’ve never left a load behind yet.\n',
    },
    {
      title: 'what was never done again is a lesson',
      text: "# Tell me about a hard week.\n\n## Situation\nLast May the nursery lost two cooks.\n\n## Task\nI was to feed ninety children.\n\n## Action\nI rang the school kitchen and cut the menu to three dishes, because one cook cannot make five.\n\n## Result\nEvery child ate by noon. I haven't planned a week without a spare cook since.\n",
    },
    {
      title: 'what is done since is a lesson, in Japanese',
      text: '# 大変だった週について教えてください。\n\n## 状況\n昨年の五月、保育園の調理員が二人休みました。\n\n## 課題\n九十人分の昼食を出すことでした。\n\n## 行動\n私は近くの学校に電話し、献立を三品に減らしました。一人では五品は作れないからです。\n\n## 結果\n正午までに全員が食べました。それ以来、予備の調理員を決めずに献立を組んだことはありません。\n',
    },
    {
      title: 'two things that are different now, told at length',
      text: '# Tell us about a mistake and what has changed in your work since.\n\nIn my second month at the dairy I sent out a lorry with the wrong cheese. I had taken a call at the gate and put my list down. I rang the shop at six and drove the right crates there myself, and I told my boss.\n\nTwo things are different now. I tick each crate at the ramp and never at the desk. And if a call takes me away from it, I say so to the driver first, with a time. One of them used to make a point of it. In three years no crate of mine has gone to the wrong door, and the boss had the tick put on the form.\n',
    },
    {
      title: 'two things that were changed, told at length, in Japanese',
      text: '# 失敗した経験と、そのあと変えたことを教えてください。\n\n入社二か月目に、違うチーズを載せた車を出してしまいました。門で電話を受けて、一覧を机に置いたままでした。私は六時にお店に電話し、自分で正しい箱を届けて、所長に話しました。\n\n変えたことは二つあります。箱は必ず積み場で一つずつ印を付けます。電話で離れるときは、何分で戻るかを運転手に言います。一人はそれを面白がっていました。三年間、届け先の違いは一件もなく、印の欄は伝票にも加わりました。\n',
    },
    {
      title: 'what is different, as a label',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came.\nFor me personally: if I am interrupted halfway, I finish the count.\n',
    },
    {
      title: 'what is done otherwise today',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. I used to wait for the season. I ring the schools now.\n',
    },
    {
      title: 'what is done otherwise from the next time on, in Japanese',
      text: '# 失敗談を教えてください。\n\n## 状況\n去年の五月、リンクは空でした。\n\n## 課題\n埋めるように頼まれました。\n\n## 行動\n私は客を数えました。\n\n## 結果\n九十人が来ました。次の教室からは、案内を出す前に必ず三人に読んでもらっています。\n',
    },
    {
      title: 'a slogan for a lesson',
      level: 'information',
      message: 'stock',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. ⟦We learned that as a team we can do everything if we stick together.⟧\n',
    },
    {
      title: 'a lesson of one’s own with words of a slogan',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. I learned that together we can carry the barrier, so I ask two people before I close the ice.\n',
    },
    {
      title: 'a lesson that could be learned, or was allowed to be, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクが空でした。\n\n## 課題\n満員にすることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n九十人が来ました。氷の割れ目は前の晩に見ておくべきだと学ぶことができました。\n',
    },
    {
      title: 'a slogan for a lesson, in Japanese',
      level: 'information',
      message: 'stock',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクが空でした。\n\n## 課題\n満員にすることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。⟦力を合わせれば何でもできると学びました。⟧\n',
    },
    {
      title: 'a lesson of one’s own with words of a slogan, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクが空でした。\n\n## 課題\n満員にすることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。力を合わせれば柵は二人で運べると学び、以来、閉める前に二人に声をかけています。\n',
    },
    {
      title: 'what goes on since, with the writer in it',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. Today my lists hang at the ticket window, and I still read them aloud once.\n',
    },
    {
      title: 'a thing that is otherwise now',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. The gate has now a lamp instead of a bell.\n',
    },
    {
      title: 'a way that is part of the plan now',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. The head count is part of the opening list.\n',
    },
    {
      title: 'a rule that was made of it',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. I have made it a rule that the bus firm is rung on the Friday.\n',
    },
    {
      title: 'what was put in place for each time to come',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. After that we put the head count into every evening shift.\n',
    },
    {
      title: 'what is done since when something comes up',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. Since then, when I take over a class, I ask for the list of names.\n',
    },
    {
      title: 'what is done now, told with its reason before',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. I still notice my hand going for the till. What I do now is ask, “Who is next?”\n',
    },
    {
      title: 'what others do today',
      level: 'information',
      text: '# ⟦Tell me about a failure.⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. Today she runs the till of the rink.\n',
    },
    {
      title: 'how much of it there is now',
      level: 'information',
      text: '# ⟦Tell me about a failure.⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. The round takes now less than two hours.\n',
    },
    {
      title: 'what still comes to the writer',
      level: 'information',
      text: '# ⟦Tell me about a failure.⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. Ninety pupils still go there, and I meet them now in the street.\n',
    },
    {
      title: 'what the writer is like',
      level: 'information',
      text: '# ⟦Tell me about a failure.⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. I am quite calm before a full hall now.\n',
    },
    {
      title: 'what is done now, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。今は別のリンクでも、まず入口で人数を数えるところから始めています。\n',
    },
    {
      title: 'what is done beforehand now, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。いまは貸し切りの前の日に、柵を外した状態で一度滑る練習を必ず入れます。\n',
    },
    {
      title: 'what was got used to, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。人数を先に疑う癖がつき、ほかの催しでも数取り器を借りました。\n',
    },
    {
      title: 'what was brought home, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。貼り紙だけでは誰も来ないと、あれで覚えました。\n',
    },
    {
      title: 'what would be done in the job in question, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。御社の催しでも、まず入口の人数を三日数えます。\n',
    },
    {
      title: 'what others do now, in Japanese',
      level: 'information',
      text: '# ⟦失敗した経験を教えてください。⟧\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。当時の係の方は今もそのリンクに来られます。\n',
    },
    {
      title: 'what is wished for in the job in question, in Japanese',
      level: 'information',
      text: '# ⟦失敗した経験を教えてください。⟧\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。御社でも、お客様と現場の懸け橋になりたいです。\n',
    },
    {
      title: 'a story with a lesson',
      text: '## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. I learned to count first.\n',
    },
    {
      title: 'a difficulty without a lesson',
      level: 'information',
      text: '# ⟦Tell me about a failure.⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came.\n',
    },
    {
      title: 'an ordinary story without a lesson',
      level: 'hint',
      text: '# ⟦Tell me about a week you ran the rink.⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came.\n',
    },
    {
      title: 'a difficulty without a lesson in Japanese',
      level: 'information',
      text: '# ⟦失敗した経験を教えてください。⟧\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。\n',
    },
    {
      title: 'what is still done so, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。いまも濃度は必ず二人で確認しています。\n',
    },
    {
      title: 'a plan',
      kind: 'hypothetical',
      text: '# How would you fill the rink?\n\n## Situation\nI assume that most guests come by bus.\n\n## Task\nThe goal is ninety tickets a show.\n\n## Action\nIn the first week I would write to the drivers. At my rink I did the same with a ski bus.\n\n## Result\nI would compare both halls. The price carries a risk for small clubs.\n',
    },
    {
      title: 'a lesson without the word',
      text: '# Tell me about a difficult event.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. A bad voice is better than a good silence, I know that now.\n',
    },
    {
      title: 'what stayed with the writer',
      text: '# Tell me about a difficult event.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. What stayed with me is that a plan of seats is a plan of quarrels.\n',
    },
    {
      title: 'the next time of somebody else is no lesson',
      level: 'information',
      text: '# ⟦Tell me about a failure.⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. The choir has asked to bring its drum next time.\n',
    },
    {
      title: 'a lesson that everybody draws',
      level: 'information',
      message: 'stock',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. ⟦I learned how important good communication is.⟧\n',
    },
    {
      title: 'another lesson that everybody draws',
      level: 'information',
      message: 'stock',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. ⟦It taught me that teamwork is really the key to everything.⟧\n',
    },
    {
      title: 'a lesson on one’s own',
      level: 'information',
      message: 'stock',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. ⟦I learned that you can only rely on yourself.⟧\n',
    },
    {
      title: 'a lesson of this story, of an importance',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. I learned that communication is important when the hall is dark, so I now carry a lamp.\n',
    },
    {
      title: 'a lesson that everybody draws, in Japanese',
      level: 'information',
      message: 'stock',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。⟦臨機応変に対応することの大切さを学びました。⟧\n',
    },
    {
      title: 'another lesson that everybody draws, in Japanese',
      level: 'information',
      message: 'stock',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。⟦データはやはり大切だと実感しました。⟧\n',
    },
    {
      title: 'a lesson that everybody draws, and what is done since, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。準備の大切さを学びました。今年は最初から体育館を使う予定です。\n',
    },
    {
      title: 'a lesson of this story, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。鍵を前の日に借りておくことの大切さを学びました。\n',
    },
    {
      title: 'what is done next time',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. I shall count first next time.\n',
    },
    {
      title: 'what was noticed on the way is no lesson, in Japanese',
      text: '# ⟦大変だったイベントと、どう立て直したかを教えてください。⟧\n\n## 状況\n昨年の五月、書店のサイン会の申し込みは定員五十名に十四名でした。\n\n## 課題\n二十名に届かせることでした。\n\n## 行動\n私は申し込んだ方に電話をし、貼り紙で知った方が多いと気づきました。そこで保育園と小児科を二十三か所回りました。\n\n## 結果\n当日は四十一名の親子が来てくださいました。\n',
    },
    {
      title: 'what has stood there since that day',
      text: '# Tell me about a difficult event.\n\n## Situation\nThe power went out before the wedding.\n\n## Task\nI had to feed ninety people.\n\n## Action\nI moved the tables to the boat-house and crossed out what needed an oven.\n\n## Result\nWe sat down at five past seven. Since that day there is a cold menu in each of my plans.\n',
    },
    {
      title: 'what is done from the next time on, in Japanese',
      text: '# 大変だったイベントを教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。次の回からは、事前に体調の聞き取りをしています。\n',
    },
    {
      title: 'what is done ever since, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。以後、代わりの係を必ず一人決めています。\n',
    },
    {
      title: 'what is done from then on, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。それからは、借りられる機材の一覧を前の日までに作っています。\n',
    },
    {
      title: 'what is done ever since',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang the guests.\n\n## Result\nNinety came. I have checked the floor before the posters ever since.\n',
    },
    {
      title: 'what is done now',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang the guests.\n\n## Result\nNinety came. I now count the boards on the evening before.\n',
    },
    {
      title: 'what will be done next year',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang the guests.\n\n## Result\nNinety came. Next year I shall book the hall first.\n',
    },
    {
      title: 'a Learning of its own, whatever its words',
      text: '# Tell me about a difficult event.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang the guests.\n\n## Result\nNinety came.\n\n## Learning\nTwo lamps are in the van, and the second is tried first.\n',
    },
    {
      title: 'a lesson that the question asks for in so many words is the other check’s',
      text: '# Tell me about a failure and what you learned.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang the guests.\n\n## Result\nNinety came.\n',
    },
    ...[
      'Since then the open boats are in our programme also with wind.',
      'Since then every stall has a lamp of its own.',
      'The word at the full hour is now my rule for every fair.',
      'We have the second door every year now, only without rain.',
    ].map((lesson) => ({
      title: `done since: ${lesson}`,
      text: `# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang the guests.\n\n## Result\nNinety came. ${lesson}\n`,
    })),
    ...['Since then the visits have doubled.', 'Since then the hall has been up for sale.', 'Since then the figures are up.'].map(
      (outcome) => ({
        title: `what came of it is no lesson: ${outcome}`,
        text: `# ⟦Tell me about a failure.⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang the guests.\n\n## Result\nNinety came. ${outcome}\n`,
      }),
    ),
    ...['TODO: what I learned', '[lesson?]', 'something about learning to listen'].map((note) => ({
      title: `a note asks for it: ${note}`,
      text: `# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang the guests.\n\n## Result\nNinety came.\n\n${note}\n`,
    })),
    ...['※学びを足す', '→「巻き込み」の学びを一言でまとめる'].map((note) => ({
      title: `a note asks for it, in Japanese: ${note}`,
      text: `# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。\n\n${note}\n`,
    })),
    {
      title: 'a note for something else does not',
      text: '# ⟦Tell me about a failure.⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang the guests.\n\n## Result\nNinety came. They were learners of all ages.\n',
    },
    {
      title: 'what was agreed for each time to come',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang the guests.\n\n## Result\nNinety came. I got the owner to agree that every fault goes into the list. There were fourteen before and two after.\n',
    },
    {
      title: 'a lesson that everybody draws, drawn by the whole team, in Japanese',
      message: 'stock',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n90人が来ました。⟦コミュニケーションの大切さをチーム全員で実感できたと思います。⟧\n',
    },
    {
      title: 'what is done these days, with what was behind it',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. These days I ring first and count later: half of the trouble was a locked gate.\n',
    },
    {
      title: 'a check that runs to this day',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. My closing check now runs every week and has found two more leaks.\n',
    },
    {
      title: 'a form that asks for it now',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. I told the others about it, and our rental form now has a line for the size of the boots.\n',
    },
    {
      title: 'a form as it was then',
      text: '# ⟦Tell me about a failure.⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. The form now was full.\n',
    },
    {
      title: 'how much of a thing there is now',
      text: '# ⟦Tell me about a failure.⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. The school now has ninety members.\n',
    },
    {
      title: 'what others keep up to this day, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクが空でした。\n\n## 課題\n満員にすることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n九十人が来ました。この数え方は今、八人全員が続けています。\n',
    },
    {
      title: 'what was put in place in the week after, in Japanese',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクが空でした。\n\n## 課題\n満員にすることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n九十人が来ました。翌週、開場前に二人で氷を見る手順を作り、日報に欄を足しました。\n',
    },
    {
      title: 'what was made in the story itself, in Japanese',
      text: '# ⟦失敗した経験を教えてください。⟧\n\n## 状況\n昨年の五月、リンクが空でした。\n\n## 課題\n満員にすることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n九十人が来ました。私はポスターを作りました。\n',
    },
    {
      title: 'a commonplace about teams that does not call itself a lesson',
      message: 'stock',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. ⟦I think it shows what a team can do if everyone pulls in the same direction.⟧\n',
    },
    {
      title: 'a commonplace about belief',
      message: 'stock',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. ⟦It showed us all what you can achieve when you believe in them.⟧\n',
    },
    {
      title: 'care that could follow anything',
      message: 'stock',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. ⟦Afterwards we became a lot more careful and we always double check now.⟧\n',
    },
    {
      title: 'care that is said in particular',
      text: '# Tell me about a failure.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI counted the guests.\n\n## Result\nNinety came. I learned to be more careful when the ice is wet, so I walk it before I open.\n',
    },
    {
      title: 'a commonplace under a note',
      message: 'stock',
      text: '# 失敗した経験を教えてください。\n\n## 状況\n昨年の五月、リンクが空でした。\n\n## 課題\n満員にすることでした。\n\n## 行動\n私は客を数えました。\n\n## 結果\n九十人が来ました。数字も入れたい → ○人\n⟦コミュニケーションの大切さを学びました。⟧\n',
    },
  ],
});
