import { unmeasuredResult } from '../../../src/core/rules/unmeasured-result';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

checkRule({
  rule: unmeasuredResult,
  cases: [
    {
      title: 'where nothing is told to have come of it, the question is marked, in Japanese',
      level: 'information',
      text: '# ⟦「無理」と言われた改善を進めた経験を教えてください。⟧\n\n昨年の秋、門の順番を変えようとして係に断られました。私は毎朝門に立ち、声をかけました。係の話も聞きました。私自身も胃を悪くして休みました。それでも続けてきたことが、今の自分を作っていると思っています。結局は人と人です。話せば分かってもらえると信じています。\n',
    },
    {
      title: 'what usually comes of a habit: information, since one event is wanted first',
      level: 'information',
      kind: 'behavioural',
      text: '## Situation\nThere is always somebody who does not do their share.\n\n## Action\nI usually have a quiet chat and find out what is going on. I normally give them smaller jobs.\n\n## Result\n⟦People usually understand it much better afterwards.⟧\n',
    },
    {
      title: 'asked for a change of view',
      text: '# Tell us about a guest who changed how you see your work.\n\n## Action\nI moved the lessons.\n\n## Result\nEveryone was pleased, and I listen before I answer.\n',
    },
    {
      title: 'who is asked how they met a guest has told how it ended',
      text: '# Describe a disagreement you had with a guest.\n\n## Situation\nA coach of a visiting club wanted the ice an hour early.\n\n## Action\nI showed him the book and offered him the gym.\n\n## Result\nHe took the gym, and his team played in the evening.\n',
    },
    {
      title: 'a quarrel of which only the mood is told, in Japanese',
      level: 'information',
      text: '# 職場の人間関係の問題に対応した経験を教えてください。\n\n## 状況\n給食センターで、朝の班と昼の班が洗い物をめぐってもめていました。\n\n## 行動\n私は両方の班に入り、どの鍋がいつ残るかを書き出しました。\n\n## 結果\n⟦表情も少しずつ明るくなり、関係もよくなったと思います。⟧\n',
    },
    {
      title: 'a quarrel after which things stand as anybody can see, in Japanese',
      text: '# 職場の人間関係の問題に対応した経験を教えてください。\n\n## 状況\n給食センターで、朝の班と昼の班が洗い物をめぐってもめていました。\n\n## 行動\n私は両方の班に入り、どの鍋がいつ残るかを書き出しました。\n\n## 結果\n雰囲気が良くなり、辞めたいと言っていた方も今も同じ班で働いています。\n',
    },
    {
      title: 'a mood, and what was said, in Japanese',
      text: '# 職場の人間関係の問題に対応した経験を教えてください。\n\n## 状況\n給食センターで、朝の班と昼の班が洗い物をめぐってもめていました。\n\n## 行動\n私は両方の班に入り、どの鍋がいつ残るかを書き出しました。\n\n## 結果\n表情も明るくなり、「あの札で助かった」と話してくださいました。\n',
    },
    {
      title: 'a mood, and what hangs there still',
      text: '# Describe a disagreement between two colleagues.\n\n## Situation\nTwo mechanics no longer spoke because of a wrench.\n\n## Action\nI talked to each of them and had them write down who needs it when.\n\n## Result\nThe list still hangs above the bench, and the atmosphere is better.\n',
    },
    {
      title: 'a mood, and what one of them did on another day',
      text: '# Describe a disagreement between two colleagues.\n\n## Situation\nTwo mechanics no longer spoke because of a wrench.\n\n## Action\nI talked to each of them and had them write down who needs it when.\n\n## Result\nHe was happier, and in May he came back with a list of his own.\n',
    },
    {
      title: 'who is asked how they met a guest, and says only how it felt',
      level: 'warning',
      text: '# Describe a disagreement you had with a guest.\n\n## Situation\nA coach of a visiting club wanted the ice an hour early.\n\n## Action\nI showed him the book and offered him the gym.\n\n## Result\n⟦He was quite pleased about it and it was much better afterwards.⟧\n',
    },
    {
      title: 'who is asked for an improvement is asked for its size',
      level: 'warning',
      text: '# Describe how you improved the booking of the ice.\n\n## Situation\nA coach of a visiting club wanted the ice an hour early.\n\n## Action\nI showed him the book and offered him the gym.\n\n## Result\n⟦He took the gym, and his team played in the evening.⟧\n',
    },
    {
      title: 'how a complaint ended, in Japanese',
      text: '# お客様からのお叱りにどう対応しましたか。\n\n## 状況\n貸靴の大きさを間違え、父親に怒鳴られました。\n\n## 行動\n私は窓口の横に案内し、二足を一緒に合わせました。\n\n## 結果\n親子は夕方まで滑り、年間の券を買っていかれました。\n',
    },
    {
      title: 'nobody who complained, among doubts',
      level: 'information',
      text: '## Action\nI moved the lessons.\n\n## Result\n⟦I guess it went well.⟧ There were maybe as many people as before, possibly more, and at least nobody complained to me.\n',
    },
    {
      title: 'nobody who complained',
      text: '## Action\nI moved the lessons.\n\n## Result\nEveryone was pleased, and I think nobody complained.\n',
    },
    {
      title: 'at no extra cost',
      text: '## Action\nI moved the lessons.\n\n## Result\nEveryone was pleased, and there was no extra cost.\n',
    },
    { title: 'shots, in Japanese', text: '## 行動\n開演を早めました。\n\n## 結果\n日没までに21カットのうち20カットを撮れました。\n' },
    { title: 'no cost, in Japanese', text: '## 行動\n開演を早めました。\n\n## 結果\n喜んでいただき、追加の費用は出ませんでした。\n' },
    {
      title: 'a Result that is a note so far',
      text: '## Action\nI moved the tables.\n\n## Result\nIt went well. TODO count the bears\n',
    },
    {
      title: 'done on time',
      text: '## Action\nI moved the lessons.\n\n## Result\nThe new hall opened on time, and everyone was pleased.\n',
    },
    {
      title: 'done on time, in Japanese',
      text: '## 行動\n開演を早めました。\n\n## 結果\nホールは予定どおりに開館し、喜んでいただけました。\n',
    },
    {
      title: 'prose that names no outcome at all',
      text: 'Our school had to find a new caterer last year. I talked with many people about it and made a list with pros and cons. We discussed it in the team and everybody gave an opinion. ⟦It was a good discussion and I am proud of how open we were.⟧\n',
      level: 'information',
    },
    {
      title: 'an end that is hardly told, before what is hoped for from now on',
      text: 'Last summer the wrong skates went out to a school. I ran after the coach and changed the boxes at the lights, with the driver shouting at me. ⟦The teacher was all right about it in the end, I believe.⟧ I would be just as quick to put things right at your rink.\n',
      level: 'information',
    },
    {
      title: 'an end that is hardly told, before what is hoped for from now on, in Japanese',
      text: '去年の夏、学校の団体に別のサイズの靴を渡してしまいました。すぐにバスを追いかけ、信号で箱を入れ替えました。⟦先生もそれほど怒ってはいなかったと思います。⟧御社でも同じように精一杯がんばりたいと思います。\n',
      level: 'information',
    },
    { title: 'a measure', text: english(SKATING) },
    { title: 'a measure in Japanese', text: japanese(THEATRE) },
    { title: 'a number in words', text: '## Result\nThe plan was adopted by two other teams.\n' },
    { title: 'no measure: the mark is on what came of it', text: '## Result\nThe hall was warm. ⟦Visits rose.⟧\n', level: 'warning' },
    { title: 'no measure and nothing that came of it', text: '## Result\n⟦Everyone was pleased with the hall.⟧\n' },
    { title: 'Japanese', text: '## 結果\n⟦来場者が増えました。⟧\n' },
    { title: 'a date is no measure', text: '## Result\n⟦The hall opened on 3 May 2024.⟧\n' },
    { title: 'not while the sentence is being written', text: '## Result\nVisits rose' },
    { title: 'a line that was left is finished', text: '## Result\n- ⟦Visits rose⟧\n' },
    { title: 'not one of many', text: '## Result\nThe hall was warm, and not one household complained.\n' },
    { title: 'not one of many, in Japanese', text: '## 結果\n苦情は一件もありませんでした。公演は一日も延びず、棟梁も喜びました。\n' },
    { title: 'an empty Result', text: '## Result\n\n' },
    { title: 'a plan', text: '## Action\nI would ring the schools.\n\n## Result\nVisits would rise.\n' },
    { title: 'another kind', text: '## Result\nVisits rose.\n', kind: 'motivation' },
    {
      title: 'the question waits in the text',
      text: '## Result\nVisits rose.\n\n<!-- What changed, from what to what, and over what time? -->\n\n',
    },
    {
      title: 'the question waits, but the answer is marked ready',
      text: '---\nstatus: ready\n---\n## Result\n⟦Visits rose.⟧\n\n<!-- What changed, from what to what, and over what time? -->\n',
    },
    {
      title: 'the question was answered without a measure',
      text: '## Result\n⟦Visits rose.⟧\n\n<!-- What changed, from what to what, and over what time? -->\nMany more came.\n',
    },
    { title: 'a prompt of a template does not silence', text: '## Result\n<!-- What changed? -->\n\n⟦Visits rose.⟧\n' },
    {
      title: 'a lesson in the place of what came of it',
      text: english({ ...SKATING, result: '⟦I learned to ask people about their own timetable before I show them mine.⟧' }),
      message: 'lesson',
    },
    {
      title: 'deeds under Result, the sized outcome under Action',
      text: english({ ...SKATING, action: SKATING.result, result: SKATING.action.replace('two weeks', 'a time') }),
    },
    {
      title: 'a story without headings whose outcome is not sized',
      text: `---\nstatus: ready\n---\n${SKATING.situation} ${SKATING.task} ${SKATING.action} ⟦In the end visits rose, and the schools were very pleased with us.⟧\n`,
      level: 'information',
      message: 'prose',
    },
    {
      title: 'the same in Japanese',
      text: `---\nstatus: ready\n---\n${THEATRE.situation}${THEATRE.task}${THEATRE.action}⟦その結果、来場者が増え、学校の方にも喜んでいただけました。⟧\n`,
      level: 'information',
      message: 'prose',
    },
    {
      title: 'an outcome that is guessed at, with a lesson behind it, in Japanese',
      text: `---\nstatus: ready\n---\n${THEATRE.situation}${THEATRE.task}${THEATRE.action}⟦最終的には、まあ、無事に出せたので、良かったのかなと感じています。⟧諦めないことの大切さを学びました。\n`,
      level: 'information',
      message: 'prose',
    },
    {
      title: 'a record with an outcome of its own, in Japanese',
      kind: 'experience',
      level: 'information',
      text: 'Situation: 私は塾の生配信の係を二年間務めました。\n\nTask: 途中で抜けないようにすることでした。\n\nAction: カメラを黒板の横に移しました。\n\nResult: ⟦生徒や保護者からは好評で、安心だという声をいただきました。⟧\n',
    },
    {
      title: 'a record with an outcome that is told and not felt',
      kind: 'experience',
      text: '## Situation\nI ran the stream of a school for two years.\n\n## Action\nI moved the camera to the board.\n\n## Result\nThe school still uses the plan, and the pupils write on the board.\n',
    },
    {
      title: 'how long ago it was, and that all stood together, size no outcome, in Japanese',
      text: '三年くらい前、工場の見学の予約が減っていました。予約を増やすことが目標でした。私は一覧を見て、平日の試飲の種類を増やしました。途中で電池が足りなくなりましたが、全員が一丸となって乗り越えました。⟦その結果、若い方がちょっと増えたような印象はあります。⟧データを見ることは大事かなと感じました。\n',
      level: 'information',
      message: 'prose',
    },
    { title: 'a story without headings whose outcome is sized', text: `---\nstatus: ready\n---\n${Object.values(SKATING).join(' ')}\n` },
    { title: 'the same in Japanese, sized', text: `---\nstatus: ready\n---\n${Object.values(THEATRE).join('')}\n` },
    { title: 'no child of all', text: '## Result\nNo child was called out all day, and the parents stayed.\n' },
    { title: 'never since', text: '## Result\nWe have not run out of filters since that spring.\n' },
    {
      title: 'an outcome that is not there yet',
      text: english({ ...SKATING, result: '⟦The new hours have not started yet, so I cannot say how it turned out.⟧' }),
      message: 'open',
      level: 'warning',
    },
    {
      title: 'an outcome that its writer does not know, in Japanese',
      text: japanese({ ...THEATRE, result: '⟦その後どうなったのかは、私が退職したので存じ上げません。⟧' }),
      message: 'open',
    },
    {
      title: 'an outcome that is not there yet, in Japanese',
      text: japanese({ ...THEATRE, result: '⟦始めたばかりなので、結果はまだ出ておりません。⟧' }),
      message: 'open',
    },
    {
      title: 'a lesson and a wish in the place of what came of it, in Japanese',
      text: japanese({ ...THEATRE, result: '⟦数字を見ることの大切さを学びました。⟧今後もこの姿勢を続けていきたいです。' }),
      message: 'lesson',
    },
    { title: 'a gap where the measure will stand', text: '## Result\nVisits rose by XX% after that.\n' },
    { title: 'nobody who left, in Japanese', text: '## 結果\n最後まで席を立つ方はいませんでした。\n' },
    {
      title: 'a story without headings whose size is told with a hedge, in Japanese',
      text: `---\nstatus: ready\n---\n${THEATRE.situation}${THEATRE.task}${THEATRE.action}結果として、来場者は週に十五人くらいから八十人くらいになったと思います。\n`,
    },
    {
      title: 'an outcome that its writer does not know yet',
      text: english({ ...SKATING, result: '⟦The first show is still to come, so I do not know yet how many will be there.⟧' }),
      message: 'open',
    },
    {
      title: 'what was taken from it in the place of what came of it, in Japanese',
      text: japanese({ ...THEATRE, result: '⟦この経験から、思い込みで決めてはいけないと痛感しました。⟧確かめる姿勢が身につきました。' }),
      message: 'lesson',
    },
    { title: 'nobody of all', text: '## Result\nEveryone was fed, and nobody was cold.\n' },
    { title: 'nobody of all, in Japanese', text: '## 結果\n寒い思いをした方はいませんでした。\n' },
    { title: 'all of it sold', text: '## Result\nThe wine was on the tables in time, and the growers sold out.\n' },
    { title: 'all of it sold, in Japanese', text: '## 結果\n野菜は昼までに完売しました。\n' },
    {
      title: 'the setting under Result, the sized outcome under Task',
      text: english({
        situation: SKATING.action,
        task: SKATING.result,
        action: SKATING.task,
        result: SKATING.situation.replace('half ', ''),
      }),
    },
    {
      title: 'the setting under Result, the sized outcome under Task, in Japanese',
      text: japanese({
        situation: THEATRE.action,
        task: THEATRE.result,
        action: THEATRE.task,
        result: THEATRE.situation.replace('半分ほど', ''),
      }),
    },
    {
      title: 'who stood together is no size, in Japanese',
      text: japanese({ ...THEATRE, result: '⟦最後は全員で肩を組んで写真を撮りました。⟧ご来場の皆様に感謝しています。' }),
      level: 'warning',
    },
    {
      title: 'who may yet follow is no size, in Japanese',
      text: japanese({ ...THEATRE, result: '⟦先生方には好評で、手応えがありました。⟧残りの二校でも前向きに考えてくださるそうです。' }),
      level: 'warning',
    },
    {
      title: 'who stood together is no size, nor who may yet follow',
      text: english({ ...SKATING, result: '⟦Everyone hugged and took a photo.⟧ Two other schools are now thinking about it.' }),
      level: 'warning',
    },
    {
      title: 'those who have followed are a size',
      text: english({ ...SKATING, result: 'Everyone hugged and took a photo. The hours have been taken over by two other schools.' }),
    },
    {
      title: 'those who have followed are a size, in Japanese',
      text: japanese({ ...THEATRE, result: '好評で、残りの二校でも始まりました。' }),
    },
    {
      title: 'a number behind a month that is no day of it',
      text: '## Action\nI sorted the files.\n\n## Result\nBy the end of August 287 had been heard.\n',
    },
    {
      title: 'a day and a year',
      text: '## Action\nI sorted the files.\n\n## Result\n⟦The last was heard on August 12, and it was better.⟧\n',
      level: 'warning',
    },
    {
      title: 'what came to nothing, in Japanese',
      text: '## 行動\n私は大きな紙を貼りました。\n\n## 結果\n薬の食い違いはなくなりました。体調を崩す方は出ませんでした。\n',
    },
    {
      title: 'a number in place of the one before',
      text: '## Action\nI put one sheet on the door.\n\n## Result\nThere was one stay that winter in place of three in the year before.\n',
    },
    {
      title: 'a story in one long sentence with its measure, in Japanese',
      text: '---\nstatus: ready\n---\n私が一番大変だったのは七夕の催しで、台風が近づき、十二組のうち七組から辞退の連絡があったのですが、私は舞台を吹き抜けに移し、短冊を持って歩いてくれる方を各店にお願いしたところ、最終的に三十八組の方が参加してくださり、上司も最後は短冊を持って歩いていました。\n',
    },
    {
      title: 'feelings alone are no measure, beyond doubt',
      text: '## Situation\nIn May our shop and the warehouse disagreed about returns.\n\n## Task\nI was to halve the time a return takes.\n\n## Action\nWe met every week. We wrote a list. We changed the label.\n\n## Result\n⟦Everybody was happier afterwards.⟧\n',
      level: 'warning',
    },
    {
      title: 'a story without headings whose measure is a gap',
      text: '---\nquestion: challenging-event\n---\nThe event was a charity cut-a-thon, and the salon owner gave the whole thing to me.\n\nOn the Thursday before, five of the stylists cancelled because another salon in town gave them paid work on the same day. I thought I would have to call it off.\n\nI did three things. I changed the menu: no colour, only dry cut and fringe. I rang the college and asked for their students, who may cut under supervision. And I made a queue with tickets, so people could go and have coffee instead of standing in the salon.\n\nAt the end we raised £[look in the WhatsApp group] for the hospice, which was more than the plan. I learned to never count a promise as a person.\n',
    },
    {
      title: 'a story without headings whose last sentence names the result, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n大変だったのは三年前の音楽祭で、最初は小さくやる話でしたが、出演者だけで二百人を超える規模になっておりました。当日は朝から風が強く、テントが一つ倒れたので、私は野外をやめて三つの会場に分けることを提案し、店員が六人、交差点で地図を配りました。⟦結果としましては、大きな混乱もなく、皆さんに喜んでいただけたことが、何よりの思い出になっております。⟧\n',
      message: 'prose',
    },
    {
      title: 'habits without headings, of which nothing has come yet',
      text: '---\nkind: behavioural\nstatus: ready\n---\nEvents always go wrong. Usually it is the speaker who cancels. I generally ring a second one. If few people registered I tend to call our members. Afterwards I always send a note of thanks and everybody is happy.\n',
    },
    {
      title: 'the same with a measure, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n大変だったのは三年前の音楽祭で、出演者だけで二百人を超える規模になっておりました。当日は風が強く、私は三つの会場に分けることを提案し、店員が六人、交差点で地図を配りました。結果としましては、九割の方が最後まで残り、皆さんに喜んでいただけました。\n',
    },
    {
      title: 'a story without headings that ends in thanks alone',
      text: `---\nstatus: ready\n---\n${SKATING.situation} ${SKATING.task} ${SKATING.action} I hardly slept that month. The caretaker hugged me. ⟦I am so grateful to everybody, they are a wonderful team.⟧\n`,
      level: 'information',
      message: 'prose',
    },
    {
      title: 'a story without headings that ends in thanks alone, in Japanese',
      text: `---\nstatus: ready\n---\n${THEATRE.situation}${THEATRE.task}${THEATRE.action}館の皆さんには心から感謝しています。⟦あの日の絆は、私の宝物です。⟧\n`,
      level: 'information',
      message: 'prose',
    },
    {
      title: 'a story without headings that ends in thanks behind its outcome',
      text: `---\nstatus: ready\n---\n${SKATING.situation} ${SKATING.task} ${SKATING.action} ${SKATING.result} I am so grateful to everybody, they are a wonderful team.\n`,
    },
    {
      title: 'an end that is told and measured first',
      text: '---\nkind: behavioural\n---\nThe hall was full on the first evening, and for the first time nobody was sent home. The year before, 60 people were. This time it was 3.\n\nI was an usher at the theatre when that job came to me. The box office and the school each had its own list. The first thing I did was to get them to agree on one list, mine. I rang both of them each morning. We had one row about the balcony. I counted the chairs with her and found nine more. She put them up the same night.\n',
    },
    {
      title: 'an end that is told and measured first, in Japanese',
      text: '---\nkind: behavioural\n---\n平日の来場者を、週に四十人から九十人に増やした経験です。\n\n当時、私は市のスケート場で受付をしていました。平日の午後は客が少なく、リンクが空いていました。まず、近くの三校に電話をして、いつなら来られるかを聞きました。そこで、教室の開始を四時半に移すよう、店長に頼みました。店長は暖房の費用を心配しましたが、私は試すことを提案しました。\n',
    },
    {
      title: 'a setting with numbers, and an end without one',
      text: '---\nkind: behavioural\n---\nLast year our hall had 200 seats and sold 90 of them on a Tuesday. I was the manager there. Nobody knew that we played on Tuesdays. I rang three schools and asked when they could come. I moved the show to six and wrote to the parents. ⟦Everybody was happy and we went on with it.⟧\n',
      message: 'prose',
    },
    {
      title: 'a story that breaks off among its deeds',
      text: '---\nkind: behavioural\n---\nThe island has had a ferry since 1887. The county, the post and the doctor all used it, but each had a different idea when it should go. I was asked to get a winter timetable by September. I invited one person from each. I put their times on a strip of paper. Then I saw that only two of them collided, and I suggested that the post goes over with\n',
    },
    {
      title: 'thanks alone under the heading',
      text: english({ ...SKATING, result: '⟦I am so grateful to the caretaker and to everybody who helped.⟧' }),
      message: 'unmeasured',
    },
    {
      title: 'thanks alone under the heading, in Japanese',
      text: japanese({ ...THEATRE, result: '⟦あのとき待つと決めてくださった館長に、心から感謝しております。⟧' }),
      message: 'unmeasured',
    },
    {
      title: 'a forecast in place of an end',
      text: english({ ...SKATING, result: 'In this way the rink would be full and I estimate 85 % of the seats would be sold.' }).replace(
        'Result',
        '⟦Result⟧',
      ),
      message: 'open',
      level: 'information',
    },
    {
      title: 'a forecast in place of an end, in Japanese',
      text: japanese({ ...THEATRE, result: '来場者は三割増えると思います。満足度も上がるはずです。' }).replace('結果', '⟦結果⟧'),
      message: 'open',
    },
    {
      title: 'an end with a forecast behind it',
      text: english({ ...SKATING, result: 'I would say it was a success: 85 % of the seats were sold. It will run for another year.' }),
    },
    ...[
      'We won the prize of 500 pounds and it would be shown in the hall.',
      'They sold 85% of the seats, which should be enough.',
      'The 12 pages cut calls by a third, as the manager would say.',
      'It took 12 minutes less, which I would call a success.',
      'Calls are down by a third, half of the seats are booked, and it should stay so.',
      'The hall has grown by a third and should be full in May.',
      'The rink made 4,000 pounds more and kept all its guests, so it will stay open.',
    ].map((end) => ({ title: `an end in other words, with a forecast: ${end}`, text: english({ ...SKATING, result: end }) })),
    ...[
      'This would cut calls by a third.',
      'The rink will have to make 4,000 pounds, and I expect that it could be sold.',
      'The income is expected to rise by 20 % a year.',
    ].map((end) => ({
      title: `a forecast in other words: ${end}`,
      text: english({ ...SKATING, result: end }).replace('Result', '⟦Result⟧'),
      message: 'open',
    })),
    {
      title: 'an end with a forecast behind it, in Japanese',
      text: japanese({ ...THEATRE, result: '来場者は三割増えました。来年も続くと思います。' }),
    },
    {
      title: 'a complaint of which the end is only felt',
      message: 'felt',
      text: '# Tell me about a complaint and its outcome.\n\n## Situation\nA guest shouted at the desk last May.\n\n## Task\nI was alone there.\n\n## Action\nI took him aside and looked at his ticket.\n\n## Result\n⟦It went well and the atmosphere was much better.⟧\n',
    },
    {
      title: 'a complaint of which the end is only felt, in Japanese',
      message: 'felt',
      text: '# 苦情にどう対応しましたか。結果も教えてください。\n\n## 状況\n昨年の五月、受付でお客様が声を荒げました。\n\n## 課題\n受付は私一人でした。\n\n## 行動\n私は別の席にご案内し、券を確かめました。\n\n## 結果\n⟦最後は雰囲気がだいぶ良くなりました。⟧\n',
    },
    {
      title: 'a complaint and what was said in the end',
      text: '# Tell me about a complaint and its outcome.\n\n## Situation\nA guest shouted at the desk last May.\n\n## Task\nI was alone there.\n\n## Action\nI took him aside and looked at his ticket.\n\n## Result\nHe calmed down, went well away from the desk and asked for his coat.\n',
    },
    {
      title: 'a slip that was seen in time, and what has changed',
      text: '# Describe a mistake and what you changed afterwards.\n\n## Situation\nA guest shouted at the desk last May.\n\n## Task\nI was alone there.\n\n## Action\nI took him aside and looked at his ticket.\n\n## Result\nWe found it before anybody skated, so no harm was done.\n',
    },
    {
      title: 'a slip that was seen in time, in Japanese',
      text: '# ヒヤリハットと、その後に変えたことを教えてください。\n\n## 状況\n昨年の五月、受付でお客様が声を荒げました。\n\n## 課題\n受付は私一人でした。\n\n## 行動\n私は別の席にご案内し、券を確かめました。\n\n## 結果\n開場の前に気づけたので、問題にはなりませんでした。\n',
    },
    {
      title: 'a quarrel that ended, in Japanese',
      text: '# 意見が対立した経験と、その結果を教えてください。\n\n## 状況\n昨年の五月、受付でお客様が声を荒げました。\n\n## 課題\n受付は私一人でした。\n\n## 行動\n私は別の席にご案内し、券を確かめました。\n\n## 結果\n二人とも夜の当番を受け持つことになりました。\n',
    },
    {
      title: 'what was improved is sized, though somebody complained',
      message: 'unmeasured',
      text: '# Tell me about a complaint that made you improve something.\n\n## Situation\nA guest shouted at the desk last May.\n\n## Task\nI was alone there.\n\n## Action\nI took him aside and looked at his ticket.\n\n## Result\n⟦The desk became faster and everyone was happy.⟧\n',
    },
    {
      title: 'a note on the figure that is to come, elsewhere',
      text: '# Tell me about something you improved.\n\n## Situation\nA guest shouted at the desk last May.\n\n## Task\nI was alone there.\n\n## Action\nI took him aside and looked at his ticket.\n\n## Result\nThe desk became faster and everyone was happy.\n\n[ask Kim for the figures]\n',
    },
    {
      title: 'a note on the figure that is to come, in Japanese',
      text: '# 改善した経験を教えてください。\n\n## 状況\n昨年の五月、受付でお客様が声を荒げました。\n\n## 課題\n受付は私一人でした。\n\n## 行動\n私は別の席にご案内し、券を確かめました。\n\n## 結果\n受付が早くなり、喜ばれました。\n→ どれくらい早くなったか、あとで数字を入れる\n',
    },
  ],
});
