import assert from 'node:assert/strict';
import { KIND_IDS } from '../../../src/core/kinds';
import { kindOfName, kindOfWording, languageById, languageOf, LANGUAGES, roleOfHeading, rolesOfHeading } from '../../../src/core/languages';
import { SECTION_ROLES } from '../../../src/core/answer/section';
import { slice } from '../../../src/core/text/span';

const en = languageById('en')!;
const ja = languageById('ja')!;
const all = (text: string) => ({ start: 0, end: text.length });
const measures = (language: typeof en, text: string) => language.measures(text, all(text)).map((part) => slice(text, part));

suite('Measures in English', () => {
  for (const text of [
    'It rose by 12%.',
    'It rose by 12 percent.',
    'It cost $1,200.',
    'We saved £3 million.',
    '41 people came.',
    'It took 3.8 days.',
    'From nine days to four.',
    'Twice as many stayed.',
    'Complaints halved.',
    'Sales doubled.',
    'The club came third.',
    'We sold 164 copies.',
    'Two hundred hosts joined.',
    'It fell to zero.',
    'Adopted by two other shops.',
    'A third of them left.',
    'Within six weeks.',
    'It ran 5x faster.',
    '9 out of 10 agreed.',
    'The queue shrank to 40 minutes.',
    'Half of the rooms use it.',
    'It took 2000 users.',
    'A tenth less.',
    'Forty gifts became fourteen.',
    'Rated 4.6/5.',
    'Up 15 points.',
    'Three Saturdays later it held.',
    'We grew 3k users.',
    'It cost €40.',
    'Ranked 3 of 40.',
    'Tenfold growth.',
    'In the two years since then nothing was lost.',
    'We cut it to six.',
    'It came after six weeks.',
    'They sold at nine pounds a piece.',
    'Waits fell from ten to four.',
    'We sold 1,200, and then 3,400.',
    'By the end of the half-year thirty-four people wrote on an average evening.',
  ]) {
    test(`are in: ${text}`, () => assert.notDeepEqual(measures(en, text), []));
  }
  for (const text of [
    'It began in 2023.',
    'On May 3 we met.',
    'The second round went well.',
    'We moved to Python 3.',
    'It was version 1.139.1.',
    'We met at 10:30.',
    'The call was at 5 pm.',
    'Q3 was good.',
    'One of them left.',
    'One day it worked.',
    'Everybody was happier.',
    'iOS 17 came out.',
    'We are open 24/7.',
    'In phase 2 it held.',
    'The 1st one won.',
    'Both teams agreed.',
    'A few people came.',
    'My two colleagues helped.',
    'Call 03-1234-5678.',
    'In March 2021 it ended.',
    'B2B was new to us.',
    'Since 2019 it has run.',
    'Since then I check the numbers of the first ten minutes with the host.',
    'I rang in the last 5 minutes.',
    'The ceilings have stayed dry since the spring of 2020, and nobody rings at night.',
    'It went on as before in 2018, and the sheets are in a folder.',
    'It was number one for us.',
    'The three of us agreed.',
    'It cleared up about noon, and the doors opened at ten on the day.',
    'The lanterns burned until four.',
    'We lost the schedule by ten in the morning.',
    'The oven was cold by 6 in the evening.',
    'We moved the lessons to half past four, and then to a quarter to five.',
    'All was warm by the twenty-sixth.',
    'He sat in every one of the forty-two chairs.',
    'All 12 letters hang above his stove.',
    'It was shipped in sprint 14.',
    'It would save us a lot of double work.',
  ]) {
    test(`are not in: ${text}`, () => assert.deepEqual(measures(en, text), []));
  }
});

suite('Measures in Japanese', () => {
  for (const text of [
    '12％増えました。',
    '１２％増えました。',
    '三割減りました。',
    '二倍になりました。',
    '40人が来ました。',
    '約300件です。',
    '売上は120万円でした。',
    '半減しました。',
    '乗り遅れは一度だけでした。',
    '倍増しました。',
    '9日から4日に短縮しました。',
    '平均2名まで落ちました。',
    '3か月で達成しました。',
    '九百十人まで戻りました。',
    '1位になりました。',
    '待ち時間が10分短くなりました。',
    '数十件の声がありました。',
    '五店舗が採用しました。',
    '3分の1になりました。',
    '2時間かかりました。',
    '168名になり、31%から64%に上がりました。',
    '毎週出る窯は三軒から九軒になりました。',
    '一日に四十個から六個に減りました。',
    '全員が合格しました。',
    '水を一杯飲みました。',
  ]) {
    test(`are in: ${text}`, () => assert.notDeepEqual(measures(ja, text), []));
  }
  for (const text of [
    '2023年に始めました。',
    '5月3日に会いました。',
    '第2回の面接でした。',
    '一次面接で話しました。',
    '10時30分に始めました。',
    '一人ひとりに聞きました。',
    '一緒に進めました。',
    'とても喜ばれました。',
    '十分に話しました。',
    '一度やめました。',
    '3年目でした。',
    '一部を変えました。',
    '午後3時に会いました。',
    '公演は一日も延びませんでした。',
    '一軒一軒回りました。',
    '数字を見ることが大切です。',
    '最初の十分を毎週見ています。',
    '修士一年のときに始めました。',
    '三年生の夏の実習でした。',
    '四年制の学校に通いました。',
    '精一杯頑張りました。',
    '目一杯まで力一杯押しました。',
    '頭が一杯でした。',
    '一字一句読み合わせました。',
    '一枚岩になりました。',
    '一人前になりたいです。',
  ]) {
    test(`are not in: ${text}`, () => assert.deepEqual(measures(ja, text), []));
  }
});

suite('Sentences', () => {
  for (const [what, language, text, count] of [
    ['full stops, marks and quotes', en, 'One. Two! “Three?” Four…', 4],
    ['abbreviations, decimals and initials', en, 'Dr. Sato paid 3.5 times more, e.g. in the U.S. market. J. Doe agreed.', 2],
    ['a word with an apostrophe, and a number', en, "I can’t and I won't. If he goes, say yes or no. Then see no. 5. Well.", 4],
    ['wrapped lines', en, 'One goes\non here.\n\nTwo.', 2],
    ['list items, their marks blanked', en, '  One\n  Two\n', 2],
    ['points that Markdown does not know', en, '• two years at the till of a market\n• one year in the warehouse behind it\n', 2],
    [
      'points of Japanese lists',
      ja,
      '・2016年4月から2018年3月まで、川べりの保育園で0歳児9名を担任3人で見ました\n・2018年4月から2020年3月まで同じ園で主任を補佐しました\n',
      2,
    ],
    ['Japanese stops', ja, '一つです。二つです！三つですか？', 3],
    ['a quotation that goes on', ja, '「もういい。」と言われました。次です。', 2],
    ['paragraphs without stops', ja, '短い行\n次の行です。', 2],
  ] as const) {
    test(`are parted by ${what}`, () => assert.equal(language.sentences(text, all(text)).length, count));
  }
});

suite('Kinds of question by their wording', () => {
  for (const [kind, questions] of Object.entries({
    behavioural: [
      'Tell us about an appeal or campaign you led from start to finish. What were you trying to raise, and what happened?',
      '実習で一番印象に残っている患者さんとの関わりを教えてください。',
      '印象に残っている出来事は何ですか。',
      'Tell me about a time you failed.',
      'Describe a situation where you used data to drive a strategic decision. What tools did you use?',
      'Tell us about a challenging event you organized and how you turned it around.',
      'Give me an example of when you led a team.',
      'Give an example of when you stuck to a rule and it made you unpopular.',
      'Have you ever disagreed with your manager?',
      'What is your proudest achievement?',
      'How did you handle your last conflict?',
      'Describe a mistake you made.',
      'Tell us about a customer you could not help, and what you did instead.',
      'Tell us about an argument with production.',
      'Give an example of feedback that stung.',
      'What have you learned from a study that failed?',
      "When did you last change somebody's mind?",
      'Tell me about a time you had to learn something quickly.',
      'Walk us through a claim you got wrong.',
      '苦労したことと、それをどう乗り越えたかを教えてください。',
      '学生時代に力を入れたことは何ですか。',
      'チームで意見が対立した経験はありますか。',
      'これまでで最も大きな失敗は何でしたか。',
      '誇りに思うことを教えてください。',
      'これまでで一番むずかしかったクライアントについて教えてください。',
      'アルバイト先でいちばん怒られたのはどんなときですか？',
      'その研究で一番失敗したことは何ですか',
      '挫折した経験と、そこから学んだことを話してください。',
      'リーダーシップを発揮したエピソードを教えてください。',
      '最近いちばん悔しかったことを話してください。',
      '周囲を巻き込んで何かを成し遂げた経験を教えてください。',
    ],
    experience: [
      'Tell me about your experience with user engagement or live-streaming platforms.',
      'Tell me about yourself.',
      'Could you introduce yourself briefly?',
      'Walk me through your resume.',
      'Walk us through your CV. Which of your jobs has prepared you best for this one, and why?',
      'Take us through your CV. Which part of your community experience will be most useful on our wards, and what will you find hardest?',
      'Which part of your CV has prepared you best for a support job with no second line behind you?',
      'What are your strengths?',
      'What would you say is your biggest weakness?',
      'What is your greatest strength?',
      'How would you describe yourself in three words?',
      'How would your colleagues describe you?',
      'What programming languages do you know?',
      'How many people have you managed?',
      'How long have you worked with Kubernetes?',
      'How many suppliers did you look after at one time?',
      'What do you do in your current job?',
      'Explain your final year project in one diagram.',
      'How comfortable are you with spreadsheets?',
      'What was your thesis about?',
      'Do you have any experience in sales?',
      '自己紹介をお願いします。',
      '1分で自己PRをしてください。',
      'これまでのご経験を教えてください。',
      'これまでの職務経歴を簡単に説明し、そのうち最も活かせる経験を一つ挙げてください。',
      'ご経歴の中で、この仕事にいちばん生きると思う経験は何ですか。',
      'あなたの強みは何ですか。',
      '短所と、それをどう補っているかを教えてください。',
      '周りの人からどんな人だと言われますか。',
      'ご自身を一言で表すと何ですか。',
      '研究内容を専門外の人に伝わるように書いてください（400字）',
      'GCPを勉強したことはありますか。',
      'SQLの経験はどのくらいありますか。',
      '現在の業務内容を教えてください。',
      '得意な科目は何ですか。',
      '英語力はどの程度ですか。',
    ],
    process: [
      'How do you prioritize tasks when managing multiple projects?',
      'What is your process for reviewing code?',
      'How do you deal with stress?',
      'How do you stay up to date?',
      'Describe your teaching style.',
      'What do you do when a designer says it needs more punch?',
      'What makes a good email?',
      'What does a good handover look like?',
      '普段どのように優先順位をつけていますか。',
      '複数の案件を抱えたとき、どのように順番を決めますか。',
      '仕事で心がけていることは何ですか。',
      '苦手な同僚にはどう接していますか',
      'ストレス解消法は何ですか。',
      'チームで意見が割れたとき、どう動きますか?',
    ],
    hypothetical: [
      'How would you increase engagement for TikTok Live in Japan?',
      'What strategies would you implement to encourage more creators to go live regularly?',
      'What would you do if a patient refused treatment?',
      'Imagine your budget is cut in half. What now?',
      'If you disagreed with the data, how would you proceed?',
      'How many umbrellas are lost in Leeds every year?',
      'How many petrol stations are there in Germany?',
      'Estimate the weight of the post in this building',
      'A line stops at 3 am and the operator has already gone home. What do you do first?',
      'Your largest client wants to stop all spending by Friday. What do you say to her?',
      'You have two weeks and no budget. How do you learn why people close their accounts?',
      'Design a parking garage.',
      'Where would you open our next shop?',
      'Suppose two customers want the last room.',
      'how I would handle an underperforming event',
      'もし予算が半分になったら、どうしますか。',
      '予算が半分だったら、どの実験をやめますか',
      'その菌を使って、来月までに商品を一つ作るとしたら何を作りますか',
      '売上を伸ばすために、どのような施策を行いますか。',
      'あなたなら、どのように改善しますか。',
      'お客様に断られ続けたらどうしますか。',
      '住民から「税金で食べているくせに」と言われたら？',
      '途中で泣きだした子がいたらどうしますか',
      '朝、お母さんから離れない子がいます。どうしますか？',
      '日本にある自動販売機の数を推定してください。',
      '東京に美容院は何軒あると思いますか。',
      'うちを落ちたらどうしますか',
      'あなたが店長だったら、誰に最初に話を聞きますか。',
      'フロントはあなた一人です。お客様どうしが口論になりました。何から手を付けますか。',
      '全国で一年に使われる割り箸は何本あると思いますか。',
      'あなたが上司だとしたら、どう叱りますか。',
    ],
    motivation: [
      'What excites you about TikTok and its platform?',
      'Why do you want to work here?',
      'Where do you see yourself in five years?',
      'Where do you want to be in ten years?',
      'Why us?',
      'What do you know about our company?',
      'Why should we hire you?',
      'What would you bring to this team?',
      'Why did you choose this career?',
      'What sets you apart from the other candidates?',
      'Why did you leave your last job?',
      'What made you apply?',
      'What are your career goals?',
      'Why do you want to leave your current employer?',
      'What attracted you to this department?',
      '志望動機を教えてください。',
      'なぜ弊社なのですか。',
      '入社後に挑戦したいことは何ですか。',
      '十年後、研究所にいなかったらどこにいたいですか',
      '5年後、どうなっていたいですか。',
      '10年後のキャリアイメージを教えてください。',
      '将来の夢は何ですか。',
      '転職理由を教えてください。',
      '警察官を目指したきっかけを教えてください。',
      'どうしてこの仕事に応募しましたか',
      'あなたを採用するメリットは何ですか。',
      '当社で活かせる強みは何ですか。',
      '当社の商品で好きなものを教えてください。',
      '当社は第一志望ですか。',
      '入庁後三年間で当市の港の仕事において取り組みたいことと、その成果を何で測るかを教えてください。',
      'なぜ同業他社ではなく当社を選んだのですか。',
      '保育士になろうと思ったきっかけは何ですか。',
    ],
    none: [
      'Do you have any questions for us?',
      'What do you want to ask us?',
      'Is there anything you would like to add?',
      'When can you start?',
      'When could you start?',
      'What are your salary expectations?',
      'What is the difference between a process and a thread?',
      'What happens when you type a URL into a browser?',
      'Explain how TCP works.',
      'Explain blue green vs canary',
      'What does an index do?',
      'How many bits are needed?',
      'Reverse a linked list in groups of k',
      'What is a deadlock?',
      'Why did you choose this metric?',
      'Why did you choose these metrics?',
      'Why did you choose those tools?',
      'Why did you choose your approach?',
      'Why did you choose that approach?',
      'Does it rain here?',
      'Which sorting algorithm is stable?',
      'What would you like to ask us?',
      'Can you work nights?',
      '最後に一言どうぞ',
      '最後に何か質問はありますか。',
      '最後に、言い残したことはありますか',
      '印象に残っている本は何ですか。',
      '二十年後の学校給食はどうなっているか',
      '十年後の保育園はどうなっていると思いますか',
      '10年後に紙はどれくらい残っていますか。',
      '失敗から立ち直るまで、どのくらいかかりますか',
      'いつから働けますか。',
      '転勤はできますか?',
      '希望の年収を教えてください。',
      '他社の選考状況を教えてください',
      'プロセスとスレッドの違いを説明してください。',
      'あなたがいちばん好きな橋はどれですか',
      '残業についてどうお考えですか',
      '対照区をそう置いた理由は？',
      'あなたが「おいしい」と思う瞬間を教えてください（200字）',
      'ご家族は当社のことをご存じですか。',
      '尊敬する人は誰ですか。',
      'ACIDとは何ですか。',
      '何か一言お願いします。',
      '十年後のお弁当箱を考えてください',
    ],
  })) {
    for (const question of questions) test(`${kind}: ${question}`, () => assert.equal(kindOfWording(question)?.id ?? 'none', kind));
  }

  for (const [kind, questions] of Object.entries({
    behavioural: [
      'Has a customer ever walked out on you? Tell us how it came to that.',
      'Talk us through a delivery that you had to turn back.',
      '無理だと言われた仕事をやり切った経験をお聞かせください。',
      'お客様を怒らせてしまったことはありますか。そのとき、どうしましたか。',
    ],
    experience: [
      'Which presses have you worked on, and for how many years?',
      'What did your previous post as a clerk involve?',
      '調剤のご経験は何年くらいおありですか。',
      'どのような資格をお持ちですか。',
    ],
    process: [
      'Explain how you usually get a new driver ready for the road.',
      'What steps do you take before you hand over a flat?',
      '新しい利用者さんと話すとき、ふだん気をつけていることはありますか。',
      '発注の量はどのように決めていますか。',
    ],
    hypothetical: [
      'You are alone at the desk and two guests claim the same room. What do you do?',
      "Let's say the freezer fails overnight. What is the first thing you would do?",
      '配達先の犬に追いかけられました。どうしますか。',
      'もし同僚が会社の車をぶつけて黙っていたら、どう対応しますか。',
    ],
    motivation: [
      'Tell us what drew you to bookbinding.',
      'What are your reasons for wanting to leave a steady job?',
      '薬剤師を目指した理由をお聞かせください。',
      '数ある旅館の中で、当館を選んだのはなぜですか。',
    ],
    none: ['Could you work on Saturdays?', 'What does the word escrow mean?', '希望の勤務地はありますか。', '趣味は何ですか。'],
  })) {
    for (const question of questions)
      test(`${kind}, by what was learnt: ${question}`, () => assert.equal(kindOfWording(question)?.id ?? 'none', kind));
  }

  // Fragments of forms, follow-up questions, scenes before the question, and questions that only their head tells apart.
  for (const [kind, questions] of Object.entries({
    behavioural: [
      'Your worst evening behind the bar, and what you did',
      'And what did the inspector say when you showed him?',
      'Ever had to call off a match? What was behind it?',
      'You mentioned a quarrel with the organist. How did it end?',
      'どうやって納品を間に合わせましたか。',
      'で、その店長は何と言ったんですか。',
      '患者さんに謝った日のことを聞かせてください。',
      'お客様に怒鳴られたことは?そのときどうしましたか。',
    ],
    experience: [
      'Walk us through a system you know well. What was your part in it, and what would you build differently now?',
      'Any training in food hygiene?',
      'And before the shipyard?',
      'Ever driven a combine?',
      'Boats you have skippered, and for how long',
      'Which breeds of sheep have you kept so far?',
      'これまでに担当された科目と学年',
      'その前はどちらで働いていましたか。',
      '営業の経験年数と扱った商材',
      '旋盤は触ったことありますか。',
    ],
    process: [
      'We get a lot of walk-in customers. How do you organise your time?',
      'Your routine on the morning of a concert',
      'What helps you stay patient with slow learners?',
      'When a clock comes in that nobody has wound for years, what do you check first?',
      'Coping with noise: what are your habits?',
      '忙しいと急ぎの用が重なりますよね。優先順位はどうやって決めていますか。',
      '窯に火を入れる前に必ず確認することは何ですか。',
      '新しい仕事は、まず人に聞くほうですか、自分で調べるほうですか。',
      '保護者と話すときに心がけていること',
    ],
    hypothetical: [
      'And if he still will not sign?',
      'It is ten to eight, the hall is full and the singer has lost her voice. Go.',
      'Pick one of our shops and suggest how it could sell more.',
      'Two patients, one bed. Which of them would you take first?',
      '当社の商品を一つ選び、若い人への売り方を提案してください。',
      '開店直前に冷蔵庫が止まりました。どうしますか。',
      '停電で改札が動かない。駅員はあなた一人。',
      '虐待が疑われる場合の対応',
    ],
    motivation: [
      'Twelve years at the same school, and now you want to leave. Why?',
      'What keeps you in farming?',
      'Your interest in this orchestra',
      'With your degree you could work in a bank. What brings you here?',
      'What you hope to learn in this workshop',
      '入社後に取り組みたい仕事',
      '銀行を辞めてまで、なぜ大工に。',
      'うちのどこに引かれましたか。',
      'どんな看護師になりたいか。',
    ],
    none: ['Earliest possible start', 'What does an altimeter measure?', '希望する年収', '複式簿記とは何ですか。'],
  })) {
    for (const question of questions)
      test(`${kind}, by its shape: ${question}`, () => assert.equal(kindOfWording(question)?.id ?? 'none', kind));
  }

  test('a kind that was asked before is the same', () => {
    const question = 'Why bookbinding, and why with us?';
    assert.equal(kindOfWording(question)?.id, 'motivation');
    assert.equal(kindOfWording(question)?.id, 'motivation');
    assert.equal(kindOfWording('  '), undefined);
  });

  test('names of kinds are known in both languages', () => {
    for (const language of LANGUAGES)
      for (const kind of KIND_IDS) for (const name of language.kindNames[kind]) assert.equal(kindOfName(name.toUpperCase()), kind);
  });
});

suite('Headings and languages', () => {
  test('every heading of every language is known by its role', () => {
    for (const language of LANGUAGES)
      for (const role of SECTION_ROLES) for (const heading of language.headings[role]) assert.equal(roleOfHeading(heading), role, heading);
  });

  for (const [heading, roles] of [
    ['Situation & Task', ['situation', 'task']],
    ['状況・課題', ['situation', 'task']],
    ['**Action:**', ['action']],
    ['3. Results (20 s)', ['result']],
    ['The situation', ['situation']],
    ['What I’d do', ['action']],
    ["What I'd do:", ['action']],
    ['Where it was:', ['situation']],
    ['How it all began', ['situation']],
    ['What we did', ['action']],
    ['How it was solved:', ['action']],
    ['End', ['result']],
    ['How it turned out:', ['result']],
    ['How things are now', ['result']],
    ['What this taught me', ['learning']],
    ['どこでの話か', ['situation']],
    ['何があったか', ['situation']],
    ['どう動いたか', ['action']],
    ['私がしたこと', ['action']],
    ['その後どうなったか', ['result']],
    ['この経験から得たもの', ['learning']],
    ['Plan B', []],
    ['Where I want to be in five years', []],
    ['What I did in 2019', []],
    ['The end of the beginning', []],
    ['何があったかもしれない', []],
    ['Notes', []],
    ['Situation comedy', []],
  ] as const) {
    test(`${heading} names ${roles.join(' and ') || 'no section'}`, () => assert.deepEqual(rolesOfHeading(heading), roles));
  }

  for (const [prose, preferred, id] of [
    ['I counted the tickets.', 'ja', 'en'],
    ['伝票を数えました。', 'en', 'ja'],
    ['KPIをSQLで集計しました。', 'en', 'ja'],
    ['', 'ja', 'ja'],
    ['', undefined, 'en'],
  ] as const) {
    test(`${JSON.stringify(prose)} with a guide in ${preferred} is ${id}`, () => assert.equal(languageOf(prose, preferred).id, id));
  }

  test('terms are found whatever their inflection, width and case, and never inside another word', () => {
    const find = (language: typeof en, terms: string[], text: string) =>
      language
        .matcher(terms)
        .find(text, all(text))
        .map(({ span }) => slice(text, span));
    assert.deepEqual(find(en, ['weekly meeting', 'prioritise', 'SQL'], 'In weekly meetings we prioritized; sql, not NoSQL.'), [
      'weekly meetings',
      'prioritized',
      'sql',
    ]);
    // A word is no other one for want of an “e”.
    assert.deepEqual(find(en, ['theme', 'note', 'site', 'tape'], 'I told them that it was not the tap. She sat here.'), []);
    assert.deepEqual(
      find(en, ['theme', 'note', 'site', 'host', 'plan'], 'I noted two themes for the sites, planned them and was hosting.'),
      ['noted', 'themes', 'sites', 'planned', 'hosting'],
    );
    assert.deepEqual(find(ja, ['ダッシュボード', 'SQL'], 'ＳＱＬとダッシュボード、MySQL。'), ['ＳＱＬ', 'ダッシュボード']);
  });
});
