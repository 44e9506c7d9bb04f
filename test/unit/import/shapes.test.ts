import assert from 'node:assert/strict';
import { readWriteUp, type WriteUp } from '../../../src/core';

/** The rounds with their questions, those outside any round first under an empty name. */
const asked = ({ rounds, otherQuestions }: WriteUp) =>
  [...(otherQuestions.length > 0 ? [{ text: '', questions: otherQuestions }] : []), ...rounds].map(({ text, questions }) => [
    text,
    ...questions.map((question) => question.text),
  ]);

/** What is asked where, by shapes of writing that no mark of Markdown gives away. */
const ASKED: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  [
    'a numbered list of how it went, each entry with who was there and how long it took',
    '# Mill hand interview\n\n**How it went**\n\n1. *Phone call, 25 min or so, HR.* CV and notice. She types everything.\n2. *On site, a bit over an hour, mill manager and a foreman.* The real one, and they take turns.\n3. *Half hour with the owner.* Only the last three of us.\n\n**Questions I had**\n\n- Why flour?\n- Tell me about a time the oven was cold.\n- What do you need from a foreman?\n',
    [
      ['', 'Why flour?', 'Tell me about a time the oven was cold.', 'What do you need from a foreman?'],
      ['Phone call, 25 min or so, HR'],
      ['On site, a bit over an hour, mill manager and a foreman'],
      ['Half hour with the owner'],
    ],
  ],
  [
    'a numbered list of how it went under a heading that does not say so, and the round behind each question',
    '# Night sort, mill hub\n\n**What happens**\n\n1. *Phone, 20-25 min, recruiter.* CV and notice.\n2. *On site, about an hour, shift manager and a foreman.* The real one.\n3. *Short one with the mill manager, 30 min.* Only if 2 went well.\n\n**Questions I wrote down after**\n\n- Why flour, and why here? *(1 and again in 3)*\n- Walk me through your CV: what was the biggest mill you ran? *(round 1)*\n- Tell me about a time the oven was cold. *(2)*\n- The belt stops at three. What do you do first? *(2, foreman)*\n- How do you brief a night shift? *(3)*\n',
    [
      ['Phone, 20-25 min, recruiter', 'Why flour, and why here?', 'Walk me through your CV: what was the biggest mill you ran?'],
      [
        'On site, about an hour, shift manager and a foreman',
        'Tell me about a time the oven was cold.',
        'The belt stops at three. What do you do first?',
      ],
      ['Short one with the mill manager, 30 min', 'How do you brief a night shift?'],
    ],
  ],
  [
    'rounds told of first, and asked of later by their bare names, in Japanese',
    '# 製粉所の面接\n\n## 流れ\n\n**一次(Web、40分くらい)** 人事の人と係長。経歴が中心。\n\n**二次(対面、60分)** 部長と工場の人。ここが本番。\n\n## 聞かれたこと\n\n一次\n1. なぜ製粉ですか。\n2. これまでの経歴を教えてください。\n\n二次\n3. 窯が冷えたときはどうしますか。\n4. 失敗を一つ挙げてください。\n',
    [
      ['一次(Web、40分くらい)', 'なぜ製粉ですか。', 'これまでの経歴を教えてください。'],
      ['二次(対面、60分)', '窯が冷えたときはどうしますか。', '失敗を一つ挙げてください。'],
    ],
  ],
  [
    'a line that says which numbers were asked in which round, in Japanese',
    '# 製粉所の面接\n\n## 流れ\n\n- **一次(オンライン40分)** 係長と人事の人。\n- **二次(対面60分)** 部長と工場の人。\n- **最終(30分)** 社長。\n\n## 聞かれたこと\n\n1. なぜ製粉ですか。\n2. これまでの経歴を教えてください。\n3. 窯が冷えたときはどうしますか。\n4. 失敗を一つ挙げてください。\n5. なぜ当社なのですか。\n\n3、4あたりは二次、5は最終で出た。2は一次でも二次でも聞かれた人がいます。\n',
    [
      ['', 'なぜ製粉ですか。'],
      ['一次(オンライン40分)', 'これまでの経歴を教えてください。'],
      ['二次(対面60分)', '窯が冷えたときはどうしますか。', '失敗を一つ挙げてください。'],
      ['最終(30分)', 'なぜ当社なのですか。'],
    ],
  ],
  [
    'a number behind few questions is no round',
    '# Mill hand\n\n## Round 1: phone\n\nCV and notice.\n\n## Round 2: on site\n\nThe real one.\n\n## Questions\n\n- Why flour? (2)\n- Tell me about a time the oven was cold.\n- What do you need from a foreman?\n- How do you brief a night shift?\n',
    [
      ['', 'Why flour?', 'Tell me about a time the oven was cold.', 'What do you need from a foreman?', 'How do you brief a night shift?'],
      ['Round 1: phone'],
      ['Round 2: on site'],
    ],
  ],
  [
    'what readers asked about, and what somebody asks about as a rule, is no question',
    '# Mill hand\n\nGot asked about this a few times in the group so I put it in one place.\n\n## Panel interview\n\nThe mill manager asks about your past, the foreman does the rest.\n\n- Why flour?\n- What do you need from a foreman?\n',
    [['Panel interview', 'Why flour?', 'What do you need from a foreman?']],
  ],
  [
    'a numbered list right behind another one',
    '# Mill hand\n\n**How it went**\n\n1. I wrote to them.\n1. *Phone call, 25 min, HR.* CV and notice.\n2. *On site, an hour, the mill manager.* The real one.\n\n**Questions I had**\n\n- Why flour?\n- What do you need from a foreman?\n',
    [['', 'Why flour?', 'What do you need from a foreman?'], ['Phone call, 25 min, HR'], ['On site, an hour, the mill manager']],
  ],
  [
    'who reads it wanted to know what they ask',
    '# Mill hand\n\nSomeone on here asked what they actually ask. I went in spring.\n\n## Panel interview\n\n- Why flour?\n- What do you need from a foreman?\n',
    [['Panel interview', 'Why flour?', 'What do you need from a foreman?']],
  ],
  [
    'a round that is first told of and then has its questions, in Japanese',
    '製粉所の面接メモです。\n\n■ 流れ\n\n一次：30分。係長と人事の人。履歴書に沿って経験を聞かれる。\n二次：45分。係長と工場長。\n\n■ 聞かれたこと\n\n一次\n・なぜ製粉ですか。\n・担当したことを教えてください。\n\n二次\n・窯が冷えたときはどうしますか。\n・失敗を一つ挙げてください。\n\n■ こつ\n\n・「私たちは」で話すと「で、あなたは？」と聞き返される。\n・数字は小さくていい。袋15でも、確かめようとしたかどうか。\n',
    [
      ['一次', '履歴書に沿って経験を教えてください。', 'なぜ製粉ですか。', '担当したことを教えてください。'],
      ['二次', '窯が冷えたときはどうしますか。', '失敗を一つ挙げてください。'],
    ],
  ],
  [
    'where and how it was asked is no question, in Japanese',
    '# 製粉所の面接\n\n## 一次面接\n\n知人は最後に工場を案内されて、そこでも質問されたそう。質問はけっこう普通。\n\n- なぜ製粉ですか。\n- 窯が冷えたときはどうしますか。\n',
    [['一次面接', 'なぜ製粉ですか。', '窯が冷えたときはどうしますか。']],
  ],
  [
    'notes without capitals, each line of its own',
    'mill, trial shift, 3 weeks total\n\nr1 (phone, 25m)\nwhy flour and not bread\nwhat happens between the field and the sack in wet years\nhow would you weigh a sack without the scales at hand\nwhat do you show to the miller\n\nr2 HR\nwhat did you break in your last job\nwhen do you ship something you do not trust\nwhich oven would you throw away\n\noutcome: offer, took it\n',
    [
      [
        'r1 (phone, 25m)',
        'why flour and not bread',
        'what happens between the field and the sack in wet years',
        'how would you weigh a sack without the scales at hand',
        'what do you show to the miller',
      ],
      ['r2 HR', 'what did you break in your last job', 'when do you ship something you do not trust', 'which oven would you throw away'],
    ],
  ],
  [
    'answers that the next question ends',
    'Mill hand, both answers\n\n### Panel\n\n**Q1:** Why flour?\n\nWhat I said: bread.\n\n**Q2:** Describe a time the oven was cold.\n\nWhat I said: I lit it.\n\n**Q3:** What do you need from a foreman?\n',
    [['Panel', 'Why flour?', 'Describe a time the oven was cold.', 'What do you need from a foreman?']],
  ],
  [
    'cards of one form, of which one only tells',
    '# Mill\n\n## Panel interview\n\n> **Card 1 — Pressure**\n> Tell us about a time when you had to act at once.\n\n> **Card 2 — The whole**\n> Why does a mill like ours stand still?\n\n> **Card 3 — Customers**\n> A farmer rings at five and says that the sacks are wet.\n',
    [
      [
        'Panel interview',
        'Tell us about a time when you had to act at once.',
        'Why does a mill like ours stand still?',
        'A farmer rings at five and says that the sacks are wet.',
      ],
    ],
  ],
  [
    'what candidates ask, and what nobody is asked',
    'How we hire millers\n\n## Table interview with the owner\nOwner: "Tell me about somebody you had to let go."\nOwner: "It rains at four. Draw me your day."\nThen you ask us things. Good ones we have had: Who decides when the wind is too strong?\n\nWhat we do not ask\n"Where do you see yourself in five years?"\n"Can you sell me this loaf?"\n',
    [['Table interview with the owner', 'Tell me about somebody you had to let go.', 'It rains at four. Draw me your day.']],
  ],
  [
    'replies by turns under what is asked',
    'The board\n\nCHAIRPERSON\n1. Name five grains.\n– Named four.\n2. And who bakes?\n– Everybody, sir.\nMEMBER 1\n3. A sack is stolen. What do you say first?\n– Sir, may I know whether the police have come?\n4. They have not come. Now?\n– Said I would wait.\n5. Why flour?\n– Disagreed politely.\n',
    [
      ['CHAIRPERSON', 'Name five grains.', 'And who bakes?'],
      ['MEMBER 1', 'A sack is stolen. What do you say first?', 'They have not come. Now?', 'Why flour?'],
    ],
  ],
  [
    'entries behind arrows of two signs',
    '## Mill (on campus)\n\n**Technical interview** - 50 min\n\n-> Draw the path of the grain\n-> what happens if two sacks want the same shelf?\n-> make a sieve\n\n**HR** - 10 min\n\n-> Why us?\n-> Why flour?\n',
    [
      ['Technical interview - 50 min', 'Draw the path of the grain', 'what happens if two sacks want the same shelf?', 'make a sieve'],
      ['HR', 'Why us?', 'Why flour?'],
    ],
  ],
  [
    'stages with a link to another page between them',
    'The mill\n\nStage 1 - Phone call\nShe rang.\n1. Why flour?\n\nRelated: 10 mistakes at interviews\n\nStage 2 - Panel\nThree people.\n1. Why us?\n2. What did you mill last?\n\nStage 3: Visit\nQuick.\n1. Why now?\n',
    [
      ['Stage 1 - Phone call', 'Why flour?'],
      ['Stage 2 - Panel', 'Why us?', 'What did you mill last?'],
      ['Stage 3: Visit', 'Why now?'],
    ],
  ],
  [
    '一行に問いと答えが続く',
    '製粉会社 レポート\n\n●1次選考(集団面接)\n質問と回答:Q.朝は強いですか。A.強いです、と答えたら笑われた。Q.粉をこぼした先輩がいたら、どうしますか。A.まず本人に言う。Q.当社で一番好きな粉と、その理由を。A.強力粉。\n雰囲気:静か。\n\n●最終選考(役員面接)\n質問と回答:なし。工場を見ただけ。\n',
    [
      ['1次選考(集団面接)', '朝は強いですか。', '粉をこぼした先輩がいたら、どうしますか。', '当社で一番好きな粉と、その理由を。'],
      ['最終選考(役員面接)'],
    ],
  ],
  [
    '<>で項目を区切る',
    '製粉会社 体験記\n\n◇一次面接\n<時期>4月中旬<形式>学生1人<時間>30分<質問>最近、誰かを怒らせたことはありますか。<回答>先生を待たせた。<質問>粉の店に入ったことがありますか。<回答>ある。<雰囲気>静か。\n',
    [['一次面接', '最近、誰かを怒らせたことはありますか。', '粉の店に入ったことがありますか。']],
  ],
  [
    '前の行の問いに「⇒」が続く',
    '製粉会社\n\n◆一次面接\n\n▼聞かれたこと\n\nQ.1分で自己紹介をお願いします\nQ.一番時間を使ったことは何ですか?\n ⇒そのときに反対した人はいましたか?\n\n▼逆質問で聞いたこと\n\nQ.1年目でいちばん驚かれることは何ですか?\n',
    [['一次面接', '1分で自己紹介をお願いします', '一番時間を使ったことは何ですか?', 'そのときに反対した人はいましたか?']],
  ],
  [
    'aims and labels among what is asked',
    '製粉会社\n\n一、人事面接\n・ねらい:どれだけ粉を見ているか\n・質問例:\n・『なぜパンではなく、粉なのですか』\n・『いちばん長く見た粉はどれですか』\n四、最終面接(社長)\n・ねらい:先のことをどう考えているか\n・質問例:\n・『来月、人が倍になったら何を任せますか』\n',
    [
      ['人事面接', 'なぜパンではなく、粉なのですか', 'いちばん長く見た粉はどれですか'],
      ['最終面接(社長)', '来月、人が倍になったら何を任せますか'],
    ],
  ],
  [
    'what an employee does, and a table whose other column asks as well',
    'Mill lead, my notes\n\nWhat the Mill Lead Does\nThe mill is small. A lead will:\n- Plan the shifts\n- Read the scales\n- Report to the board\n\n| # | What they want to know | Stage | What was said to me, literally |\n|---|---|---|---|\n| 1 | Are you real? | HR call | Why flour? |\n| 2 | Do you panic? | Case with the lead | The oven is cold. What now? |\n',
    [
      ['HR call', 'Why flour?'],
      ['Case with the lead', 'The oven is cold. What now?'],
    ],
  ],
  [
    '空けた行に一つずつ聞かれたことがある',
    '採用試験の日記\n\n◆模擬授業\n\n一冊選んだあとで\n\nどうしてその本にしたの?\n\nと聞かれました。表紙がいぬだったからです。\n\n◆個人面接\n\nどうして粉屋になりたいのですか。\n\n朝、泣いて粉から離れない子がいます。どうしますか?\n\n苦手なことを一つ教えてください。\n\n結果は水曜です。\n',
    [
      ['模擬授業', 'どうしてその本にしたの?'],
      [
        '個人面接',
        'どうして粉屋になりたいのですか。',
        '朝、泣いて粉から離れない子がいます。どうしますか?',
        '苦手なことを一つ教えてください。',
      ],
    ],
  ],
  [
    'bare lines that a line with arrows has named',
    'Mill Opening Manager - My notes\nRecruiter Call > Case With the Team > Mill Walk\nWhat the Job Is\n- Opening mills\n- Closing mills\nRecruiter Call\nFormat: Phone\nQuestions I Was Asked:\nWhy flour?\nWhy now?\nMill Walk\nFormat: In person\nQuestions I Was Asked:\nWhat would you change before lunch?\n',
    [['Recruiter Call', 'Why flour?', 'Why now?'], ['Case With the Team'], ['Mill Walk', 'What would you change before lunch?']],
  ],
  [
    'sentences that begin with a stage of a list',
    '# The mill\n\n## Stages\n\n* Application form\n* Online numbers test\n* Planning simulation\n* Meeting with the head of flour\n\n## Step by step\n\n**Online numbers test.** Thirty minutes.\n\n**Planning simulation.** They ring you with:\n\n1. The lorry is late. Do you wait?\n2. A baker is angry. What do you tell him?\n\n**Meeting with the head of flour.** She asks “Why us?” and listens.\n',
    [
      ['Online numbers test'],
      ['Planning simulation', 'The lorry is late. Do you wait?', 'A baker is angry. What do you tell him?'],
      ['Meeting with the head of flour', 'Why us?'],
    ],
  ],
  [
    'the members of a board, one after another',
    'A board at the mill\n\nCHAIRMAN\n\nQ. Why flour?\nAns. Told.\n\nFIRST MEMBER (retired miller)\n\nQ. Who said "bread is enough"?\nAns. My nan.\n\nQ. You are very kind. They have taken a sack as well.\nAns. Then I call the police.\n\nCHAIRMAN (back to him)\n\nQ. Not selected, what then?\nAns. I try again.\n',
    [
      ['CHAIRMAN', 'Why flour?'],
      ['FIRST MEMBER (retired miller)', 'Who said "bread is enough"?', 'You are very kind. They have taken a sack as well.'],
      ['CHAIRMAN (back to him)', 'Not selected, what then?'],
    ],
  ],
  [
    '一行に項目と問答が続く',
    '製粉会社 本選考レポート\n\n一次面接\n場所:本社 人数:学生1名 時間:30分 質問:《粉で失敗したことを話してください。》A:こぼした。《それは店長に言いましたか?》A:言った。雰囲気:おだやか。\n最終面接\n場所:本社 時間:20分 質問:《粉はなくなると思いますか?》A:残ると答えた。雰囲気:静か。\n',
    [
      ['一次面接', '粉で失敗したことを話してください。', 'それは店長に言いましたか?'],
      ['最終面接', '粉はなくなると思いますか?'],
    ],
  ],
  [
    '表の一つの欄にある問い',
    '# 製粉会社を受けた記録\n\n| 段階 | 相手 | 聞かれたこと |\n|:--|:--|:--|\n| 実技テスト | なし | ①表を直す<br>②気づいた点を5つ書いてください |\n| 二次面接 | 部長 | 意見が割れたらどうしますか?;部長に頼まれました。どう断りますか?;誰に何を任せますか? |\n',
    [
      ['実技テスト', '表を直す', '気づいた点を5つ書いてください'],
      ['二次面接', '意見が割れたらどうしますか?', '部長に頼まれました。どう断りますか?', '誰に何を任せますか?'],
    ],
  ],
  [
    'a table without bars at its ends',
    '# Mill interviews\n\nI kept one sheet.\n\nStage | They said | Mark\n:-- | :-- | --:\n**Intro call** | Why flour and not sales? | 6\n**Role play** | You are ringing a baker. Begin. | 3\n',
    [
      ['Intro call', 'Why flour and not sales?'],
      ['Role play', 'You are ringing a baker. Begin.'],
    ],
  ],
  [
    'bare lines under which the same labels come again',
    'Mill Manager Interview Share\nWhat the Job Is\n• Keep the mill clean\n• Count the sacks\nCall With the Recruiter\nWhy they do it:\n• To see whether you can come.\nThey asked:\n• "Why flour?"\nVisit and Sieve Exercise\nWhy they do it:\n• To watch you watch.\nThey asked:\n• "Which sieve is broken?"\nNumbers Test\nWhy they do it:\n• To sort people out.\nWho They Are Looking For\n• Calm: You do not shout.\n• Care: You look twice.\n',
    [['Call With the Recruiter', 'Why flour?'], ['Visit and Sieve Exercise', 'Which sieve is broken?'], ['Numbers Test']],
  ],
  [
    'bare lines over paragraphs, nothing else parts the text',
    'A post about a mill\n\nIt started with a call\n\nThe call was short and friendly, and she told me the names of everybody. The only question that I remember was “Why flour?” and I said bread.\n\nThen the sieves\n\nTwo people watched me, for twenty minutes, with a clock that was far too loud. They asked me this: Which sieve is broken? Who told you that? What would you do first? I answered the last one badly.\n\nThe final interview\n\nI came back a week later, and the owner had baked something that nobody wanted to eat. “What would you change before lunch?” she said, and looked at it.\n\nIf you are next\n\nBring a coat, as the mill is cold in the mornings and nobody tells you so. Count the sacks twice before you say how many there are.\n',
    [
      ['It started with a call', 'Why flour?'],
      ['Then the sieves', 'Which sieve is broken?', 'Who told you that?', 'What would you do first?'],
      ['The final interview', 'What would you change before lunch?'],
    ],
  ],
  [
    'paragraphs that open with the name of a stage, or with another name between two of them',
    'What a mill asked me\n\nI wrote this on the train.\n\nIntro call. She had a list and she read it. “Why flour and not bread?” was on it.\n\nSieve hour. Two people and a clock, for as long as they say. “Which sieve is broken?” I looked at all of them.\n\nFinal interview. The owner came late and ate an apple. “What would you change before lunch?” he said.\n\nThat was all.\n',
    [
      ['Intro call', 'Why flour and not bread?'],
      ['Sieve hour', 'Which sieve is broken?'],
      ['Final interview', 'What would you change before lunch?'],
    ],
  ],
  [
    'stages that a table has named',
    '# Mill interviews\n\n| Stage | Who |\n|--|--|\n| Owner chat | owner |\n| Blind sieving | two millers |\n| Flour lunch | everybody |\n\n## One by one\n\nOwner chat. Warm and quick.\n\n- Why flour?\n\nBlind sieving. Ten sieves, no light.\n\n- Which sieve is broken?\n\nFlour lunch. There is food.\n\n- Who sweeps?\n',
    [
      ['Owner chat', 'Why flour?'],
      ['Blind sieving', 'Which sieve is broken?'],
      ['Flour lunch', 'Who sweeps?'],
    ],
  ],
  [
    'numbers with a bar behind them',
    'How we hire at the mill\n1 | Hello call\n20 min · by phone\nWe ask:\n- Why flour?\n- Why now?\n2 | Sieve talk\n40 min · on site\nWe ask:\n- Which sieve is broken?\n- Who sweeps?\n3 | Owner chat\n20 min · on site\nWe ask:\n- What would you change?\n',
    [
      ['Hello call', 'Why flour?', 'Why now?'],
      ['Sieve talk', 'Which sieve is broken?', 'Who sweeps?'],
      ['Owner chat', 'What would you change?'],
    ],
  ],
  [
    'headings with the day before the name',
    '# Three days at the mill\n\n## Wednesday: the talk\n\nTen minutes.\n\n> Convince a baker that flour matters.\n\n## Thursday: the panel\n\n> Which sieve is broken?\n\n> Who sweeps?\n',
    [
      ['Wednesday: the talk', 'Convince a baker that flour matters.'],
      ['Thursday: the panel', 'Which sieve is broken?', 'Who sweeps?'],
    ],
  ],
  [
    'headings of what is looked for inside one talk that is told',
    'THE MILL, AND A FEW NOTES\n\nHOW IT WENT\n\nThe competency interview came about three weeks later, by video. Three of them sat there. They said that there are three areas, with one question from a sheet on each.\n\nPLANNING AND ORGANISING (100)\nAbility to run two mills at the same time.\n“Can you give us an example of a time when two sacks fell?”\n\nEVALUATING INFORMATION (100)\nSpotting what is missing in a sack.\n“Tell us about a mistake you found before it left the mill.”\n\nCUSTOMER SERVICE (100)\nBakers, in any order.\n“A baker rings for the third time. What do you say to him?”\n\nWHAT I WOULD SAY TO YOU\n\nWrite out one example for each area.\n',
    [
      [
        'Competency interview',
        'Can you give us an example of a time when two sacks fell?',
        'Tell us about a mistake you found before it left the mill.',
        'A baker rings for the third time. What do you say to him?',
      ],
    ],
  ],
  [
    'a heading over all the conversations',
    '# All about the mill\n\n## Conversation by conversation\n\n### First: Owner · 30 min · video\n\nFriendly.\n\n- Why flour?\n- Why now?\n\n### Second: Sieving test · 50 min · at home\n\nThe brief says: **"Sieve this without a sieve."**\n\n### Third: The afternoon · 45 min · on site\n\n- What would you change?\n- Who sweeps?\n\n## How they mark\n\nNobody knows.\n',
    [
      ['First: Owner · 30 min · video', 'Why flour?', 'Why now?'],
      ['Second: Sieving test · 50 min · at home', 'Sieve this without a sieve.'],
      ['Third: The afternoon · 45 min · on site', 'What would you change?', 'Who sweeps?'],
    ],
  ],
  [
    'a table in which the round comes back from row to row',
    '# Mills: one sheet\n\n| Asked | By | Step |\n|---|---|---|\n| “Which sack would you open first?” | lead | **Sack talk** |\n| “Where is the dust in this?” | lead | Sack talk |\n| “Draw a mill for people who are late.” | two millers | Whiteboard |\n| – | HR | Team lunch |\n',
    [
      ['Sack talk', 'Which sack would you open first?', 'Where is the dust in this?'],
      ['Whiteboard', 'Draw a mill for people who are late.'],
      ['Team lunch'],
    ],
  ],
  [
    '山かっこの見出しと、罫線で囲んだ問い',
    '製粉所の試験の覚え書き\n\n< 体力試験 >\n\n握力とシャトルラン。\n\n< 集団活動 >\n\n七人一組。\n\n==========\n課題:新聞紙だけで粉袋を作りなさい\n==========\n\n30分でした。\n\n< 個別面接 >\n\n係長級の方が二名。\n\n==========\n『粉は好きですか』\n『朝は何時に起きますか』\n『家族は何と言っていますか』\n==========\n\n帰りは雨でした。\n',
    [
      ['体力試験'],
      ['集団活動', '新聞紙だけで粉袋を作りなさい'],
      ['個別面接', '粉は好きですか', '朝は何時に起きますか', '家族は何と言っていますか'],
    ],
  ],
  [
    '日付の並びと、罫線のあいだの見出し',
    '差出人: 担当アドバイザー\n件名: 【面接対策】製粉会社の選考について\n\nお世話になっております。\n\n━━━━━━\n1.今後の流れ\n━━━━━━\n 10/9(水) 15:00~ 一次面接 @本社工場\n 同日    SPI(面接後、約65分)\n 10月下旬  最終面接 @本社\n ※平均3週間です。\n\n━━━━━━\n2.一次面接について\n━━━━━━\n時間:45分程度\n◎過去に聞かれた質問\n ⇒粉をこぼしたとき、最初に誰に電話しますか。\n ⇒在庫は罪だと思いますか。\n◎よくある不合格の理由\n ・答えが長い\n\n━━━━━━\n3.最終面接について\n━━━━━━\n社長と工場長の二人です。\n「一番高い買い物は何ですか」\n\n━━━━━━\n4.アドバイザーより\n━━━━━━\n・足のサイズをお知らせください\n・名刺は不要です\n',
    [
      ['一次面接について', '粉をこぼしたとき、最初に誰に電話しますか。', '在庫は罪だと思いますか。'],
      ['SPI'],
      ['最終面接について', '一番高い買い物は何ですか'],
    ],
  ],
  [
    '面接官ごとの見出し',
    '【再現】製粉所 個別面接\n\n〜面接官A〜\n\nA「昨日は眠れましたか」\n自分「はい、六時間ほど」\n\n〜面接官B〜\n\nB「一番売れた月は何袋?」\n自分「九袋です」\n\n〜ふたたび面接官A〜\n\nA「言い残したことはありますか」\n自分「粉が好きです」\n',
    [
      ['面接官A', '昨日は眠れましたか'],
      ['面接官B', '一番売れた月は何袋?'],
      ['ふたたび面接官A', '言い残したことはありますか'],
    ],
  ],
  [
    'stages that say which one they are of how many',
    'How we hire at the mill\n\nFour talks\n(1/3) Say hello\n30 minutes · video\nWe ask you: What made you stay in your last job?\n(2/3) Inbox hour\n60 minutes · alone\nIn the notes we ask: Which of these did you leave, and why?\n(3/3) Meet the team\n45 minutes · video\nWe always ask: Tell us about a customer who was right.\n',
    [
      ['Say hello', 'What made you stay in your last job?'],
      ['Inbox hour', 'Which of these did you leave, and why?'],
      ['Meet the team', 'Tell us about a customer who was right.'],
    ],
  ],
  [
    'one word that counts the stages',
    'MILL HANDBOOK\n\nTHE TALKS\n\n**Talk 1 – Talent partner.** Phone, 20 min. She asks *“Why flour?”* and listens.\n\n**Talk 2 – Baker.** Video, 50 min. He asks *“Who did you ring first?”* and waits.\n\n**Talk 3 – Data partner.** Video. She asks *“Which curve would keep you awake?”* at the end.\n',
    [
      ['Talk 1 – Talent partner', 'Why flour?'],
      ['Talk 2 – Baker', 'Who did you ring first?'],
      ['Talk 3 – Data partner', 'Which curve would keep you awake?'],
    ],
  ],
  [
    'a table whose stages have no header that says so, and rows that go on',
    '# Mill\n\n| # | Conversation | Who | Asked, word for word |\n|--|--|--|--|\n| 1 | Agency call | recruiter | Why now? |\n| 2 | Excel test | a timer | Find the two errors. |\n| | | | How long did it take you? |\n| 3 | FD | director | What would you stop doing? |\n',
    [
      ['Agency call', 'Why now?'],
      ['Excel test', 'Find the two errors.', 'How long did it take you?'],
      ['FD', 'What would you stop doing?'],
    ],
  ],
  [
    'bold names that run on beside bold headings',
    '# Mill, campus drive\n\n**Round 1 – Written test (90 min):** same paper as last year.\n\n**Round 2 – Technical (25 min)**\n\n1. What is a slump test?\n2. One way or two way slab?\n\n**Round 3 – HR (20 min):** longer than for others, which is not a good sign.\n\n- Why are your marks falling?\n- Site or office?\n',
    [
      ['Round 1 – Written test (90 min)'],
      ['Round 2 – Technical (25 min)', 'What is a slump test?', 'One way or two way slab?'],
      ['Round 3 – HR (20 min)', 'Why are your marks falling?', 'Site or office?'],
    ],
  ],
  [
    'speakers in brackets, and words in italics that a slip of paper holds',
    'The board at the mill\n\n## Panel interview\n\nThe topic on a slip was: *Robots in the mill.* We agreed too soon.\n\n[Chair] So you have baked for years. Which oven would you rather not use?\n[Self] None of them, sir.\n\n[Lady Member] And what do you bake in your own kitchen?\n[Self] I would borrow some.\n',
    [
      [
        'Panel interview',
        'Robots in the mill.',
        'So you have baked for years. Which oven would you rather not use?',
        'And what do you bake in your own kitchen?',
      ],
    ],
  ],
  [
    '一行に括弧の項目と問いが続く',
    '製粉会社 本選考 面接の体験談\n\n個別面接\n[時期]4月中旬[形式]学生1人[時間]50分[粉で一番怒られたのはどんなときですか]量を一桁間違えたこと。[粉の好きなところを一つ挙げてください]におい。[結果]通過\n役員面接\n《時期》5月《形式》役員3人《雰囲気》静か《全国転勤ですが、大丈夫ですか》はい、と答えた。\n',
    [
      ['個別面接', '粉で一番怒られたのはどんなときですか', '粉の好きなところを一つ挙げてください'],
      ['役員面接', '全国転勤ですが、大丈夫ですか'],
    ],
  ],
  [
    '太字の中の丸数字',
    '# 外資の製粉会社を受けた話\n\n**① Video interview(録画)**\n\n1) "Why flour?"\n2) 「朝は早いですか。」\n\n**② 人事面接(Zoom・30分)**\n\n「なぜ辞めるのですか」から始まりました。\n',
    [
      ['Video interview(録画)', 'Why flour?', '朝は早いですか。'],
      ['人事面接(Zoom・30分)', 'なぜ辞めるのですか'],
    ],
  ],
  [
    'headings between tildes',
    'A board at the mill\n\n~~~ Chairperson ~~~\n\nCP – You bake. What goes wrong in a loaf?\nSelf – Too little salt.\n\n~~~ Lady member ~~~\n\nMa’am – Is white flour a crime?\nSelf – No, ma’am.\n\nMa’am – Who told you so?\nSelf – My nan.\n',
    [
      ['Chairperson', 'You bake. What goes wrong in a loaf?'],
      ['Lady member', 'Is white flour a crime?', 'Who told you so?'],
    ],
  ],
];

const TIPS: readonly (readonly [string, readonly string[]])[] = [
  [
    '## Advice\n\n> **Do** repeat the words of the card. They mark it.\n> **Don’t** wait for the letter.',
    ['Do repeat the words of the card', 'Don’t wait for the letter'],
  ],
  [
    'From A. and B. together – *please* revise percentages, practise with the camera off, and carry three loaves even if they laugh.',
    ['revise percentages', 'practise with the camera off', 'carry three loaves even if they laugh'],
  ],
  [
    'What I take from it: keep your answers short, never argue with the miller, and carry a pen.',
    ['keep your answers short', 'never argue with the miller', 'carry a pen'],
  ],
  [
    'Marks are not out yet. To those who come after me I would say: read your own form like a stranger, keep a line ready, and admit it when you do not know.',
    ['read your own form like a stranger', 'keep a line ready', 'admit it when you do not know'],
  ],
  [
    '## On my fridge\n\n☑ Round first, then be exact.\n☑ On the tour, talk to the drivers.\n☒ Do not say that it depends.\n\n## After that\n\nThey wrote on Monday.\n\nI start in June, at the scales.\n\nThe bread is good.',
    ['Round first, then be exact', 'On the tour, talk to the drivers', 'Do not say that it depends'],
  ],
  [
    'If it is any use to anybody: ask what flour there is, learn the names of the millers, and never argue.',
    ['ask what flour there is', 'learn the names of the millers', 'never argue'],
  ],
  [
    'lesson for myself: read the scales, say the units, sleep before the test',
    ['read the scales', 'say the units', 'sleep before the test'],
  ],
  [
    '## Learn from me\n\n. eat before the lunch\n. bring a card with your own questions',
    ['eat before the lunch', 'bring a card with your own questions'],
  ],
  [
    '## Four things to do\n\n*Step 1.* Read two of their reports.\n*Step 2.* Draw your largest mill.',
    ['Read two of their reports', 'Draw your largest mill'],
  ],
  [
    '## アドバイス\n\n💡 粉は前の日に見ておくこと\n💡 わからない言葉は聞き返すこと',
    ['粉は前の日に見ておくこと', 'わからない言葉は聞き返すこと'],
  ],
  [
    '## 反省会\n\n反省とアドバイスは三つ。粉は前の日に見ておくこと。昼は少なめにしておくこと。',
    ['粉は前の日に見ておくこと', '昼は少なめにしておくこと'],
  ],
  [
    'What would I pass on? Read the last report, bring a loaf, and do not pretend that you like dust.',
    ['Read the last report', 'bring a loaf', 'do not pretend that you like dust'],
  ],
  [
    'Remarks: Cool people. Takeaways for those who are waiting: read your form as a stranger would, and bring a pen.',
    ['read your form as a stranger would', 'bring a pen'],
  ],
];

suite('Shapes of writing', () => {
  for (const [name, text, expected] of ASKED) test(name, () => assert.deepEqual(asked(readWriteUp(text)), expected));

  for (const [text, expected] of TIPS) {
    test(`advice in “${text.slice(0, 40)}”`, () => {
      const writeUp = readWriteUp(`# Mill\n\n## First interview\n\n- Why us?\n- Why flour?\n\nThey smiled.\n\n${text}\n`);
      assert.deepEqual(
        writeUp.tips.map((tip) => tip.text),
        expected,
      );
    });
  }

  test('the first words of a paragraph that are set off are the advice', () => {
    const { tips } = readWriteUp(
      '# Mill\n\n## Interview\n\n- Why us?\n\n## Getting ready\n\n*Climb something.* If you have not been up, book a day.\n\n*Learn the neighbours.* Whose land is it?\n',
    );
    assert.deepEqual(
      tips.map(({ text }) => text),
      ['Climb something', 'Learn the neighbours'],
    );
  });

  test('comments that repeat the title are nobody’s questions', () => {
    const { rounds, otherQuestions } = readWriteUp(
      'The one where I was interviewed on a very small chair\n\nNow the questions:\n\n- Why flour?\n- Why us?\n\n3 thoughts on “The one where I was interviewed on a very small chair”\nGemma says: did they ask you about dust?\n',
    );
    assert.deepEqual(
      [...rounds.flatMap(({ questions }) => questions), ...otherQuestions].map(({ text }) => text),
      ['Why flour?', 'Why us?'],
    );
  });

  test('an entry that ends with “and why” ends there', () => {
    const { responsibilities } = readWriteUp(
      'Mill hand, my notes\n\n## What the job is\n\n- Bake forty loaves\n- Report which ovens stop, and why\nHow the interviews went\n\n## Phone interview\n\n- Why flour?\n- Why us?\n',
    );
    assert.deepEqual(
      responsibilities.map(({ text }) => text),
      ['Bake forty loaves', 'Report which ovens stop, and why'],
    );
  });
});
