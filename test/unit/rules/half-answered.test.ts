import { halfAnswered } from '../../../src/core/rules/half-answered';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: halfAnswered,
  cases: [
    {
      title: 'two things that meet are one question, in Japanese',
      kind: 'process',
      text: '# 窓口の対応と、締切のある仕事（貸靴の点検、報告書など）が重なったとき、どう優先順位をつけていますか。\n\n目の前に人がいれば、その人を先にします。待たせた三分は戻りませんが、報告書は夜でも書けるからです。締切まで一時間を切ったら、係に声をかけて交代します。\n',
    },
    {
      title: 'a half under a label that says it again',
      text: '# Walk us through the jobs that matter here. How many people have you run, and why did you come off the tools?\n\n**My jobs:** I kept the ice for nine years and then the gate for two. I lead a crew of four.\n\n**Why I came off the tools:** In 2021 my back was done in and the boss gave me the office. I found that I like it.\n',
    },
    {
      title: 'a half that is said again of oneself',
      text: '# Walk us through your experience so far. Which part of it has prepared you best for leading a year group?\n\nI kept the ice for nine years and then the gate for two. It is the gate that prepared me. I had seven wardens and a briefing of ten minutes each Monday, and the tutors of the school came to watch.\n',
    },
    {
      title: 'nothing but that it was of value, where it is asked what has changed',
      text: '# ⟦Tell us about a repair that went wrong, and what do you do differently now?⟧\n\nLast autumn I rebuilt the gearbox of a bus and put the seal in the wrong way round. It lost its oil at the depot gate the next morning. I took the box out again the same night, turned the seal and filled it, and drove the round myself before the first passengers. The bus was on its line at six. It was a very valuable experience and I have grown a lot from it.\n',
      message: 'half',
      level: 'warning',
    },
    {
      title: 'what has changed, told by what is done now',
      text: '# Tell us about a repair that went wrong, and what do you do differently now?\n\nLast autumn I rebuilt the gearbox of a bus and put the seal in the wrong way round. It lost its oil at the depot gate the next morning. I took the box out again the same night, turned the seal and filled it, and drove the round myself before the first passengers. The bus was on its line at six. Before I close a box I hold the old seal beside the new one and draw its lip on the job card.\n',
    },
    {
      title: 'a second half of a trade of its own, answered by what anybody says',
      text: '# ⟦How do you plan a week on the farm, and how do you decide what to leave out?⟧\n\nOn Sunday evening I write the milkings, the vet and the feed lorry on the board by the door, with names. On Wednesday at seven we stand in front of it for five minutes and move what the rain has stopped. Prioritisation and flexibility are key in farming and I always keep the big picture in mind.\n',
      message: 'thin',
      level: 'hint',
    },
    {
      title: 'the same, answered without its words',
      text: '# How do you plan a week on the farm, and how do you decide what to leave out?\n\nOn Sunday evening I write the milkings, the vet and the feed lorry on the board by the door, with names. On Wednesday at seven we stand in front of it for five minutes and move what the rain has stopped. Whatever no animal needs within three days comes off: fences, paint, my own paperwork.\n',
    },
    {
      title: 'what anybody says, where it is asked what has changed, in Japanese',
      text: '# ⟦作業ミスに気づいた経験を教えてください。その後、何を変えましたか。⟧\n\n昨年の冬、窯の温度表を一日ずらして記入していました。朝の点検で皿の色が違うのに気づき、火を止めて記録計の紙と照らし合わせました。八十枚のうち三十枚を取り出して焼き直し、残りは昼までに出荷できました。それからは今まで以上に注意し、日々誠実に取り組むよう心がけております。\n',
      message: 'thin',
      level: 'information',
    },
    {
      title: 'whom it was told, in Japanese',
      text: '# 作業ミスに気づいた経験を教えてください。そのあと、周りの人にはどう伝えましたか。\n\n昨年の冬、窯の温度表を一日ずらして記入していました。朝の点検で皿の色が違うのに気づき、火を止めて記録計の紙と照らし合わせました。八十枚のうち三十枚を取り出して焼き直し、残りは昼までに出荷できました。工房長には「私が書き間違えました。三十枚焼き直します」と電話し、出荷係の二人には昼の便が減ることを紙に書いて渡しました。\n',
    },
    ...[
      'I took the dog, my colleague took the cats, and the desk rang all the owners.',
      'We all pulled together, and I stayed till ten.',
    ].map((said) => ({
      title: `no order: ${said}`,
      text: `# ⟦Describe a day when everything came at once. How did you decide what came first?⟧\n\nAt our clinic on a Monday in May the nurse was ill, a dog had been hit by a car, and four cats were booked. ${said} The dog went home nine days later and all four cats the same evening, and the owners thanked us.\n`,
    })),
    ...[
      'The dog would not have lived till noon, so I took it, and the cats could wait.',
      'I took the dog first and rang the owners of the cats.',
      'A cat can go hungry for a day; I put off all four.',
    ].map((said) => ({
      title: `an order: ${said}`,
      text: `# Describe a day when everything came at once. How did you decide what came first?\n\nAt our clinic on a Monday in May the nurse was ill, a dog had been hit by a car, and four cats were booked. ${said} The dog went home nine days later and all four cats the same evening, and the owners thanked us.\n`,
    })),
    ...[
      'I am a fast learner and would pick up whatever you use.',
      'Before that I kept the books of a bakery, where I learned the ledger.',
    ].map((said) => ({
      title: `no training named: ${said}`,
      text: `# ⟦What experience do you have with payroll, and where would you still need training?⟧\n\nI have used one program for five years, for a staff of 140. I set up the pension module in 2021 and closed forty months in a row to the day. ${said}\n`,
    })),
    ...[
      'Foreign staff I have never handled.',
      'I would like a week beside somebody for the tax treaties.',
      'Your program would be new to me.',
      "With the tables I am still slow and haven’t done the year's end alone.",
    ].map((said) => ({
      title: `training named: ${said}`,
      text: `# What experience do you have with payroll, and where would you still need training?\n\nI have used one program for five years, for a staff of 140. I set up the pension module in 2021 and closed forty months in a row to the day. ${said}\n`,
    })),
    ...['After all, it feels like the right time for a new challenge.', 'I would like to run it with your Year 9.'].map((said) => ({
      title: `not why one leaves: ${said}`,
      text: `# ⟦Why do you want to teach here, and why are you leaving your present school?⟧\n\nI watched your pond survey on the open day and counted newts with the class for an hour. I set up such a survey with Year 7, and thirty-four of them came last June. ${said}\n`,
    })),
    ...[
      'My school has dropped the A-level, and I want to teach it.',
      'My contract ends in July.',
      'I am leaving as we are moving to the coast.',
    ].map((said) => ({
      title: `why one leaves: ${said}`,
      text: `# Why do you want to teach here, and why are you leaving your present school?\n\nI watched your pond survey on the open day and counted newts with the class for an hour. I set up such a survey with Year 7, and thirty-four of them came last June. ${said}\n`,
    })),
    ...['一瞬の油断が大きな事故になると感じました。', 'それからは気をつけるようになりました。', '二人にはきつく言っておきました。'].map(
      (said) => ({
        title: `nothing changed: ${said}`,
        text: `# ⟦ヒヤリとした経験を教えてください。その後、何を変えましたか。⟧\n\n部品工場に勤めて3年目の冬、忙しい夕方の通路で、台車を押した新人と出会い頭にぶつかりそうになりました。とっさに声を出し、けがはありませんでした。班長にもその日のうちに報告しました。${said}\n`,
      }),
    ),
    ...[
      '翌週から、角では台車を引く向きを逆にしています。',
      '角の棚を一段低くしてもらいました。',
      '床に線を貼り、鏡を付けました。',
      '今も角の手前では必ず一度止まります。',
    ].map((said) => ({
      title: `something changed: ${said}`,
      text: `# ヒヤリとした経験を教えてください。その後、何を変えましたか。\n\n部品工場に勤めて3年目の冬、忙しい夕方の通路で、台車を押した新人と出会い頭にぶつかりそうになりました。とっさに声を出し、けがはありませんでした。班長にもその日のうちに報告しました。${said}\n`,
    })),
    ...['子どもが触るものを作りたいと願っています。'].map((said) => ({
      title: `not why one leaves: ${said}`,
      text: `# ⟦今の会社を辞める理由と、当社を志望する理由を教えてください。⟧\n\n御社の木の玩具は部品が少なく、店頭で3歳の子が40分遊ぶのを見ました。家具の面取りを8年担当し、角の丸みを0.5ミリ単位でそろえてきました。${said}御社では手に当たるところの仕上げを担当したいです。\n`,
    })),
    ...['今の工場は来春に海外へ移ります。', '現職では機械の仕上げになり、手で削る仕事がなくなります。'].map((said) => ({
      title: `why one leaves: ${said}`,
      text: `# 今の会社を辞める理由と、当社を志望する理由を教えてください。\n\n御社の木の玩具は部品が少なく、店頭で3歳の子が40分遊ぶのを見ました。家具の面取りを8年担当し、角の丸みを0.5ミリ単位でそろえてきました。${said}御社では手に当たるところの仕上げを担当したいです。\n`,
    })),
    {
      title: 'tools that are part of a trade',
      text: '# What experience have you got with machine tools, and what would you need to learn here?\n\nI have run a lathe for four years and a mill for two. I set both from drawings and scrapped eleven parts of nine thousand. Five axes I have only watched.\n',
    },
    {
      title: 'a lesson that is told as a maxim and kept up, in Japanese',
      text: '# 仕事で大きなミスをした経験と、そこから学んだことを教えてください。\n\n申込書の日付を書き間違え、お客様が別の物件に決められました。すぐに大家さんへ謝りに行き、似た部屋を3件探しました。急ぐときほど、書いたものを人に読んでもらう。今も月末だけは隣の席に頼んでいます。\n',
    },
    {
      title: 'what was learned has a label of its own',
      text: '# Give an example of a mistake and what you learned from it.\n\n**What I saw.** The till was short on a Monday.\n\n**What I did.** I counted the drawer again, rang the bank and asked each clerk for the slips.\n\n**What happened.** The forty pounds were in a wrong bag, and the till was right by four.\n\n**What I learned.** Looking back through the slips, three of us had noticed it, and none had written it down. I keep a pad beside the drawer.\n',
    },
    ...[
      'We communicated openly with each other and were on the same page.',
      'There was close contact all of us valued, and we kept one another in the loop.',
      'I wrote the schedule and sent it to all the departments.',
      'We had a kick-off with each department, and everyone was kept aligned through good communication.',
      'The split was made so that we did not depend on one of them.',
      'I made a sheet with the times of the ice machine.',
      'The agreed target was 40 lessons, and I grouped the lessons by age.',
      'I had promised the owner that the ice is ready at nine.',
    ].map((said) => ({
      title: `nobody is aligned by it: ${said}`,
      text: `# ⟦Tell me about a goal of several teams and how you kept everyone aligned.⟧\n\nOur rink and the school had to fill the hall by May. I moved the lessons to ten. ${said} The hall was full in April, as it had never been before that year.\n`,
    })),
    ...[
      'We communicated openly, with a list on the door that I read out every Monday.',
      'We kept each other in the loop each morning at the gate.',
      'I explained the schedule to all three departments.',
      'One of them from each side sat in our office.',
      'Two of us met on Mondays over coffee.',
      'We agreed on one number, and I made a list of who owes what.',
    ].map((deed) => ({
      title: `aligned: ${deed}`,
      text: `# Tell me about a goal of several teams and how you kept everyone aligned.\n\nOur rink and the school had to fill the hall by May. I moved the lessons to ten. ${deed} The hall was full in April, as it had never been before that year.\n`,
    })),
    ...[
      '部門間では定例会議を開催し、連携を図りました。',
      '密なコミュニケーションを取り、営業はお客様に丁寧にご説明しました。',
      'こまめに連絡を取り合い、よく話し合いました。',
      '二重の確認をやめ、予定表を庁内のメールで送りました。',
      '困ったときは互いに声をかけ合い、一丸となりました。',
      '在庫表を毎日更新し、足りない分は車で運びました。',
      '売店さんには写真を毎日撮っていただきました。',
      '先生方への説明会も私が回りました。',
    ].map((said) => ({
      title: `nobody is aligned by it: ${said}`,
      text: `# ⟦部署をまたいで働いた経験を教えてください。全員の足並みをどうそろえましたか。⟧\n\n昨年の五月、リンクは空でした。埋めることが目標でした。開館から十年、平日の朝は誰も来ない場所でした。私は開始を十時に移し、皆にお願いしました。${said}週に40人だったのが90人になりました。\n`,
      message: 'thin',
    })),
    ...[
      '毎朝、各部署と連絡を取り合いました。',
      '週に二回、十五分の会議を開き、連携を図りました。',
      '密に連絡を取りました。決めたことは一枚の紙に書いて渡しました。',
      '定例会を月に一度開いていたと思います。',
      '進み具合は毎日、三者に一枚の表で送りました。',
      '打ち合わせの場を設けました。',
      '営業の方に来てもらい、進捗を見せました。',
    ].map((deed) => ({
      title: `aligned: ${deed}`,
      text: `# 部署をまたいで働いた経験を教えてください。全員の足並みをどうそろえましたか。\n\n昨年の五月、リンクは空でした。埋めることが目標でした。開館から十年、平日の朝は誰も来ない場所でした。私は開始を十時に移しました。${deed}週に40人だったのが90人になりました。\n`,
    })),
    ...[
      'We talked and found solutions for the points one after the other.',
      'In the end everything worked out somehow and we solved the problems.',
      'I dealt with everything and did my best.',
    ].map((said) => ({
      title: `a turn that is only said: ${said}`,
      text: `# ⟦Tell me about a difficult event and how you turned it around.⟧\n\n## Situation\nIn May the rink held its first night market. Eighty stalls had booked.\n\n## Task\nThe target was 500 guests.\n\n## Action\nIt rained on the first evening. The till broke down. ${said}\n\n## Result\nIn the end 520 guests came.\n`,
      message: 'thin',
    })),
    ...[
      'At first all were in shock. A list of places was made, the shipyard was chosen and the curtains were borrowed.',
      'It rained. The stalls were moved into the gym, and the buses were sent to the other gate. A lamp was hung at each stall.',
    ].map((told) => ({
      title: `a turn that is told without its doers: ${told}`,
      text: `# Tell me about a difficult event and how you turned it around.\n\n## Situation\nIn May the rink held its first night market. Eighty stalls had booked.\n\n## Task\nThe target was 500 guests.\n\n## Action\n${told} The programme was printed anew.\n\n## Result\nIn the end 520 guests came.\n`,
    })),
    {
      title: 'habits, of which no event is told',
      text: '# Tell me about a difficult event and how you turned it around.\n\nI have held many markets. Usually the weather is the trouble. I generally have a second hall in mind. I normally come two hours before. Most of the time this helps, and afterwards I always send a note.\n',
    },
    ...['I sent a small sensor through the machine and counted the knocks.', 'I put the times in R and drew them by hour.'].map((tool) => ({
      title: `a tool: ${tool}`,
      text: `# Tell me about a decision. What tools did you use?\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\n${tool} So I moved the lessons.\n\n## Result\nNinety pupils came a week.\n`,
    })),
    {
      title: 'what was counted is no tool, in Japanese',
      text: '# ⟦判断した経験について、どのようなツールを使ったか教えてください。⟧\n\n## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n三週間分の来館を時刻で分け、数えてみました。私は開始を移しました。\n\n## 結果\n来場者は週40人から90人になりました。\n',
      level: 'information',
    },
    {
      title: 'a solution that is told',
      text: '# Tell me about a difficult event and how you turned it around.\n\n## Situation\nIn May the rink held its first night market. Eighty stalls had booked.\n\n## Task\nThe target was 500 guests.\n\n## Action\nIt rained on the first evening. We talked and found a solution. I moved the stalls into the hall and rang the bus company.\n\n## Result\nIn the end 520 guests came.\n',
    },
    ...['みんなで協力してなんとか乗り切りました。', '臨機応変に対応し、全力を尽くしました。', '話し合いを持ち、解決策を見つけました。'].map(
      (said) => ({
        title: `a turn that is only said: ${said}`,
        text: `# ⟦苦労したイベントと、それをどう立て直したかを教えてください。⟧\n\n## 状況\n五月に夜の市を開きました。出店は八十でした。\n\n## 課題\n目標は来場者500人でした。\n\n## 行動\n初日は雨で、客足が落ちました。レジが止まりました。${said}\n\n## 結果\n最後は520人になりました。\n`,
        message: 'thin',
      }),
    ),
    {
      title: 'a solution that is told, in Japanese',
      text: '# 苦労したイベントと、それをどう立て直したかを教えてください。\n\n## 状況\n五月に夜の市を開きました。出店は八十でした。\n\n## 課題\n目標は来場者500人でした。\n\n## 行動\n初日は雨で、客足が落ちました。レジが止まりました。係と協力して、出店を二時間で体育館に移しました。\n\n## 結果\n最後は520人になりました。\n',
    },
    {
      title: 'a heading for the tools over nothing, the result a note',
      text: '# ⟦Tell me about a decision. What tools did you use?⟧\n\n**Situation:** Last May the rink was empty.\n\n**Task:** I was asked to fill it.\n\n**Action:** I looked at the figures of the club. I could see that pupils leave at four. So I moved the lessons.\n\n**Result:** (ask Beth)\n\n**Tools:**\n',
    },
    {
      title: 'a line that is drawn anew is no tool, the result left out, in Japanese',
      text: '# ⟦判断した経験について、どのようなツールを使ったか教えてください。⟧\n\n## 状況\n昨年の冬、郵便局では残業が多くなっていました。\n\n## 行動\nデータを分析しました。区によって差がありました。区の線を引き直しました。\n\n## 結果\n\n## 学び\nデータは大事だと学びました。\n',
      level: 'information',
    },
    {
      title: 'tools that may be none',
      text: '# ⟦Tell me about a decision and which tools you used.⟧\n\n## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI rang three schools and put a box of flowers on the table. I moved the lessons.\n\n## Result\nVisits went from forty to ninety a week.\n',
      level: 'information',
    },
    {
      title: 'what would be done to stay aligned',
      text: '# ⟦Tell me about a goal of several teams and how you kept everyone aligned.⟧\n\nOur rink and the school had one goal, a full hall by May. I moved the lessons to ten and built a stand at the door. To keep everyone aligned I would hold a meeting every week and I would share a list. The hall was full in April.\n',
      level: 'information',
    },
    {
      title: 'a rhythm on Sundays',
      text: '# Tell me about a goal of several teams and how you kept everyone aligned.\n\nOur rink and the school had one goal, a full hall by May. I moved the lessons to ten and built a stand at the door. Each Sunday both sides sat over one plan. The hall was full in April.\n',
    },
    {
      title: 'a telephone is no tool of a decision, in Japanese',
      text: '# ⟦判断した経験について、どのようなツールを使ったか教えてください。⟧\n\n## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は三校に電話し、開始を移しました。\n\n## 結果\n来場者は週40人から90人になりました。\n',
      level: 'information',
    },
    {
      title: 'a thing that is only held',
      text: '# ⟦Tell me about a decision. What tools did you use?⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI looked at when the lines were long. I explained the new hour to the guests with the timetable in my hand.\n\n## Result\nNinety pupils came a week.\n',
      level: 'information',
    },
    {
      title: 'a thing that is written on',
      text: '# Tell me about a decision. What tools did you use?\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI wrote the hour of each guest on the back of the timetable, on a strip of paper, and moved the lessons.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'tools of every day, in Japanese',
      text: '# 判断した経験について、どのようなツールを使ったか教えてください。\n\n普段からデータを大切にしています。昨年、来場者をGoogleアナリティクスで毎朝見るようにしています。私は開始を移しました。来場者は週40人から90人になりました。\n',
    },
    {
      title: 'data without a tool, the result still a note, in Japanese',
      text: '# ⟦判断した経験について、どのようなツールを使ったか教えてください。⟧\n\n## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は誰が来なくなったかを調べました。開始を移しました。\n\n## 結果\n（あとで書く）\n',
      level: 'information',
    },
    {
      title: 'a card for guests aligns nobody',
      text: '# ⟦Tell me about a goal of several teams and how you kept everyone aligned.⟧\n\nOur rink and the school had to fill the hall by May. I timed forty lessons and moved them to ten. I made a yellow card for the door and rang the bus company myself. The hall was full in April, as it had never been before that year.\n',
      level: 'information',
    },
    {
      title: 'work together that is only said, in Japanese',
      text: '# ⟦部署をまたいで働いた経験を教えてください。全員の足並みをどうそろえましたか。⟧\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は台を白い木に替え、みんなで何度も話し合い、全員が一丸となって乗り越えました。\n\n## 結果\n週に40人だったのが90人になりました。\n',
      level: 'information',
    },
    ...[
      'I paired each trainer with a teacher for a morning.',
      'I sent short minutes the same evening.',
      'We had lunch with the school every Wednesday.',
      'I had the caretaker sit in the bus for a day.',
      'We put up a board with the open points.',
    ].map((deed) => ({
      title: `aligned: ${deed}`,
      text: `# Tell me about a goal of several teams and how you kept everyone aligned.\n\nOur rink and the school had to fill the hall by May. I moved the lessons to ten. ${deed} The hall was full in April, as it had never been before that year.\n`,
    })),
    ...[
      '隔週で先生方と十分だけ話しました。',
      'LINEグループを作りました。',
      '係の方に一度、列に立ってもらいました。',
      '決まったことを廊下に掲示しました。',
      '先生と開始の時刻で折り合いをつけました。',
    ].map((deed) => ({
      title: `aligned: ${deed}`,
      text: `# 部署をまたいで働いた経験を教えてください。全員の足並みをどうそろえましたか。\n\n昨年の五月、リンクは空でした。埋めることが目標でした。開館から十年、平日の朝は誰も来ない場所でした。私は開始を十時に移しました。${deed}週に40人だったのが90人になりました。\n`,
    })),
    {
      title: 'mishaps only, where the turn is asked for',
      text: '# ⟦Tell me about a difficult event and how you turned it around.⟧\n\n## Situation\nIn May the rink held its first night market. Eighty stalls had booked.\n\n## Task\nThe target was 500 guests.\n\n## Action\nIt rained on the first evening. The till broke down. Two stalls sold out in an hour. The trucks were late.\n\n## Result\nIn the end 520 guests came.\n',
      level: 'information',
    },
    {
      title: 'the turn is told',
      text: '# Tell me about a difficult event and how you turned it around.\n\n## Situation\nIn May the rink held its first night market. Eighty stalls had booked.\n\n## Task\nThe target was 500 guests.\n\n## Action\nIt rained on the first evening. I moved the stalls into the hall and rang the bus company. The trucks were late.\n\n## Result\nIn the end 520 guests came.\n',
    },
    {
      title: 'mishaps only in Japanese',
      text: '# ⟦苦労したイベントと、それをどう立て直したかを教えてください。⟧\n\n## 状況\n五月に夜の市を開きました。出店は八十でした。\n\n## 課題\n目標は来場者500人でした。\n\n## 行動\n初日は雨で、客足が落ちました。レジが止まりました。二つの店が一時間で売り切れました。\n\n## 結果\n最後は520人になりました。\n',
      level: 'information',
    },
    ...[
      'The tools for the ice machine are gone on a Monday and lessons start at nine. How would you handle it?',
      'A school wants the result of its tournament before noon. What would you do?',
      '整氷車の道具が足りないと朝に連絡が来ました。どう進めますか。',
    ].map((question) => ({
      title: `a scene is no half of its question: ${question}`,
      kind: 'hypothetical' as const,
      text: /[ぁ-ん]/.test(question)
        ? `# ${question}\n\nまず隣のリンクに電話し、借りられるものを伺います。借りられなければ、九時の組を体育室に移します。十時までには先生方に知らせます。\n`
        : `# ${question}\n\nI would ring the rink next door first. If they cannot help, I would move the nine o'clock class into the gym. By ten every teacher would have heard from me.\n`,
    })),
    {
      title: 'both halves',
      text: '# Tell me about a decision. What tools did you use?\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI put the visits into Excel and moved the lessons.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'the tools are left out',
      text: '# ⟦Tell me about a decision. What tools did you use?⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI asked the guests and moved the lessons.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'what was learned is left out',
      text: '# ⟦Tell me about a failure and what you learned.⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI rang the schools.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'one part',
      text: '# Tell me about the tools you use.\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI asked the guests.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'the tools are left out in Japanese',
      text: '# ⟦判断した経験を教えてください。どのようなツールを使いましたか。⟧\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は客に聞き、時刻を移しました。\n\n## 結果\n週に90人が来ました。\n',
    },
    {
      title: 'a tool in Japanese',
      text: '# 判断した経験を教えてください。どのようなツールを使いましたか。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は来場者を表計算にまとめました。\n\n## 結果\n週に90人が来ました。\n',
    },
    {
      title: 'an unfinished answer',
      text: '# Tell me about a decision. What tools did you use?\n\n## Situation\nLast May the rink was empty.\n',
    },
    {
      title: 'a tool without a trade name',
      text: '# Tell me about a decision. What tools did you use?\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI put a stroke on a menu card for each guest and moved the lessons.\n\n## Result\nNinety pupils came a week, where forty had come.\n',
    },
    {
      title: 'paper and pencil in Japanese',
      text: '# 判断した経験を教えてください。どのようなツールを使いましたか。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は五日間、来た方を正の字で書き、時刻を移しました。\n\n## 結果\n週に40人だったのが90人になりました。\n',
    },
    {
      title: 'what kept people in step without the trade word',
      text: '# 部署をまたいで働いた経験を教えてください。全員の足並みをどうそろえましたか。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は受付の方に検査の場へ立ってもらい、遅れたら鳴らす合図を二つの組で決めました。\n\n## 結果\n週に40人だったのが90人になりました。\n',
    },
    {
      title: 'what others were asked to write in Japanese',
      text: '# 判断した経験を教えてください。どのようなツールを使いましたか。\n\n## 状況\n昨年の五月、リンクは空でした。\n\n## 課題\n埋めることでした。\n\n## 行動\n私は運転手に配達票の裏へ理由を書いてもらい、時刻を移しました。\n\n## 結果\n週に40人だったのが90人になりました。\n',
    },
    {
      title: 'a figure of speech is no tool',
      text: '# ⟦Tell me about a decision. What tools did you use?⟧\n\n## Situation\nLast May the rink was empty.\n\n## Task\nI was asked to fill it.\n\n## Action\nI compared the weeks, and most guests came home with nothing but bruises, so I moved the lessons.\n\n## Result\nNinety pupils came a week.\n',
    },
    {
      title: 'a tool as the thing that is spoken of',
      text: '# ⟦Tell me about a decision. What tools did you use?⟧\n\n## Situation\nAt the tool library drills came back broken.\n\n## Task\nI was asked to stop it.\n\n## Action\nI asked the guests and moved the days.\n\n## Result\nTwo a month broke, where seven had broken.\n',
    },
    {
      title: 'tools of any kind that are named as such',
      text: '# Tell me about a decision. What tools did you use?\n\n## Situation\nDrills came back broken.\n\n## Task\nI was asked to stop it.\n\n## Action\nI asked the guests and moved the days. My tools were patience and a kettle.\n\n## Result\nTwo a month broke, where seven had broken.\n',
    },
    {
      title: 'all were on board, and nothing more',
      text: '# ⟦Tell me about a goal of several teams and how you kept everyone aligned.⟧\n\nOur rink and the school had to fill the hall by May. I moved the lessons to ten. After many talks all the parties were on board. The school had a full record of the lessons, which it did not have before.\n',
    },
    {
      title: 'on board with a list that was read each week',
      text: '# Tell me about a goal of several teams and how you kept everyone aligned.\n\nOur rink and the school had to fill the hall by May. I moved the lessons to ten. They were on board once we met every Monday. The school had a full record of the lessons.\n',
    },
    {
      title: 'a kick-off where all spoke, and nothing more',
      message: 'thin',
      text: '# ⟦Tell me about a goal of several teams and how you kept everyone aligned.⟧\n\nOur rink and the school had to fill the hall by May. We began with a kick-off where all departments spoke. I moved the lessons to ten and wrote the leaflet, because the bus came at nine. The hall was full on 9 May, and ninety pupils took part.\n',
    },
    {
      title: 'all were consulted, and nothing more, in Japanese',
      message: 'thin',
      text: '# ⟦部署をまたいで働いた経験を教えてください。全員の足並みをどうそろえましたか。⟧\n\n広報と受付で夏の会を開きました。各部署と調整しながら準備を進めました。私は駅の掲示とチラシを作り直しました。始まりの時刻も十時に移しました。バスが九時に着くからです。会の客は前の年の四十人から九十人になりました。\n',
    },
    {
      title: 'halves under headings that say them again, in Japanese',
      question: '出店先の開拓はどう進めますか。声をかける相手の選び方と、初めて会うまでに準備することを教えてください。',
      kind: 'process',
      text: '## 相手の選び方\n\n人が集まる理由のある所から当たります。見るのは三つです。\n\n- 創業から百年が近い店\n- 駅まで歩ける店\n- 休みの日に前を人が通る店\n\nこのうち二つに当てはまる所を先にします。\n\n## 初めて会うまでの準備\n\n- 一年分のちらしを読み、困りごとを一つ考える\n- 似た店の例を一枚にする\n- 質問を五つ用意する\n\n誰が決めるのかも初めに伺います。\n',
    },
    {
      title: 'a bare why, answered under a heading that says what it is of',
      question: 'Walk us through your CV. Which of your jobs has prepared you best for this one, and why?',
      kind: 'experience',
      text: '## In short\n\nI left school at 17: four years in a bakery, nine years as an assistant on a ward, five years at the desk of a pool.\n\n## The job that prepared me best\n\nThe ward. I worked nights on a rota that changed each week, with up to 28 beds and a new team nearly every day. You get a handover of ten minutes, and from then on you trust people you have perhaps never met. I learnt to say things short and to repeat back what I had heard.\n\n## The others\n\nThe bakery taught me to be quick with a queue to the door.\n',
    },
    {
      title: 'what it is not to be, spoken of by its name',
      question: 'Why a small bakery and not a chain, and why us?',
      kind: 'motivation',
      text: 'I have had enough of chains. Where I am now everything is about targets and the oven is set by somebody in another town. You cannot do a proper job there and the good ones have all left.\n\nA small bakery is more my sort of thing. You get to know the people who buy your bread.\n\nYour rye won the county prize twice and you mill it yourselves, which nobody else within fifty miles does.\n',
    },
    {
      title: 'what would be done differently, in those words',
      question:
        'Tell me about a guest you kept who had already said they were leaving. What did you do, and what would you do differently now?',
      text: 'In February a school with 320 pupils gave us notice by letter, with ninety days to run. The letter said “price”, but their price was better than most, so I did not believe it.\n\nI asked the head for twenty minutes and had her show me the last lesson she had been unhappy with. Her two teachers carried the skates up the stairs each week. I told her plainly that nobody had ever shown them the lift. She withdrew the notice in April.\n\nWhat I’d do differently is the first seven months. I had been reading numbers, and they looked healthy. I sit in on one real lesson within sixty days of taking on a school.\n',
    },
    {
      title: 'how one responded, told in deeds',
      question: '住民の方の強い反対に直面した経験を一つ教えてください。どう対応しましたか。',
      text: '昨年の春、坂の下のお宅から、工事の車が怖いという声が続けて届きました。私はお宅を一軒ずつ訪ねました。話を三日かけて聞き、地図に怖い場所を書いてもらいました。課に戻って、車の通る時刻を登校の後に移しました。角には人を一人立てました。\n\n五月からは声が一件も来ていません。怖い場所は、通る人に聞かなければ分からないと知りました。\n',
    },
    {
      title: 'two things that were run, of which one is named',
      question: 'Which ovens and mixers have you run yourself, and which would you need support with?',
      kind: 'experience',
      text: 'I have run the deck oven and the rack oven on my own since 2019, about 900 loaves a night, and the spiral in the small shop. I set the steam and the times, and I cleaned the stones each Sunday. I would need support with the tunnel: I have stood beside it for two nights and loaded it, and never set it.\n',
    },
    {
      title: 'a reason for the place, turned to in so many words and left to the check of facts',
      question: 'Why head of year, and why at this school?',
      kind: 'motivation',
      text: 'I have always known that I would go down the pastoral road at some point. It is the next step after four years in the classroom, and I ran the year seven evenings for two of them.\n\nAs for the school, it has an excellent reputation and when I looked at the website I was impressed by your strong values. Everybody today has been so friendly.\n',
    },
    {
      title: 'one half in two pieces is told of once',
      question: '⟦Why a rink, and why do you want to lead the desk rather than stay on it?⟧',
      kind: 'motivation',
      findings: 1,
      text: 'I love skating with all my heart and I am a very positive person who gets along with everybody. Your rink is well known and professional, and I know that I would grow in such a great team. I want to give my best every day and make every guest happy.\n',
    },
    {
      title: 'what was done, beside how it ended',
      question: '⟦Tell me about a time a guest was angry about something that was your fault. What did you do and how did it end?⟧',
      findings: 1,
      text: 'Guests are angry every week because the main office forgets to tell us about closed days. I usually listen and stay calm, because people want to be heard. They keep messing it up, so it is always us at the desk who get shouted at. I am good with angry people and everybody says so.\n',
    },
    {
      title: 'the place, spoken of without a fact, in Japanese',
      kind: 'motivation',
      question: 'なぜ病院ではなく訪問看護なのですか。また、その中で当ステーションを選んだ理由は何ですか。',
      text: '総合病院の外科病棟で四年間勤務し、一人ひとりと向き合う時間が取れないことにもどかしさを感じておりました。住み慣れたご自宅での生活を支えたいと思い、訪問看護に興味を持ちました。\n\n貴ステーションのホームページを拝見し、理念に深く共感いたしました。スタッフの皆様の雰囲気がとても良く、教育体制も充実しており、安心して成長していける環境だと感じました。\n\n一日でも早く戦力になれるよう、精一杯頑張りたいと思っております。\n',
    },
    {
      title: 'what was learned, under a label of one word',
      question: 'Tell us about a disagreement with a colleague and what you learned from it.',
      text: '**Background:** In my last shop I worked with a head who had been there 22 years.\n\n**What I did:** I asked her twice and got nowhere. So on the Friday I did the whole count myself and found we were 28 boxes out. I traced it to an entry missed nine days before.\n\n**Outcome:** It was done every week from then on, and in eight months we had no gap older than seven days.\n\n**Learned:** That if you are right you have to keep at it. Some people need to see it.\n',
    },
    {
      title: 'what was changed, told as such',
      question: 'Tell us about feedback that was hard to hear. What did you change because of it?',
      text: 'In my second term a teacher told me that I answered for the children. It stung, because I thought I was quick to help. I wrote down for a week how long I waited, and it was two seconds. So I changed three things. I count to seven, I ask another child to add to it, and I sit on the low chair. By March the boy who never spoke had his hand up twice a morning.\n',
    },
    {
      title: 'a half under a heading of its words, in Japanese',
      kind: 'experience',
      question: 'これまで担当した窓口の規模とご自身の役割を教えてください。また、当社の窓口をやるうえで足りないと思う経験は何ですか。',
      text: '## 担当した窓口\n\n六年、化粧品の受注の窓口におり、席は40、うち三年は八人の班を見ました。応答率は94%でした。\n\n## 足りない経験\n\n衣料のような品数の多い商品は扱ったことがありません。大きさの交換や返品の流れも、これから覚えることになります。\n',
    },
  ],
});
