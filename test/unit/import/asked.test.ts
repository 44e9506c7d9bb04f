import assert from 'node:assert/strict';
import { readWriteUp, type WriteUp } from '../../../src/core';

/** Everything asked, each question behind its round. */
const asked = ({ rounds, otherQuestions }: WriteUp) =>
  [
    ...rounds.flatMap(({ text, questions }) => questions.map((question) => ({ ...question, round: `${text}: ` }))),
    ...otherQuestions.map((question) => ({ ...question, round: '' })),
  ].flatMap(({ text, round, origin }) => (origin === 'example' ? [round + text] : []));

/** What the form of a text says of who asks, and where a question begins and ends. */
const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'fields of a form in one line',
    '製粉会社の選考\n\n一次面接…時期：三月／場所：本社／質問：①なぜ粉ですか、②船に乗れますか、③①と②のどちらが難しいですか／逆質問：二つ／雰囲気：②③は早口だった\n',
    ['一次面接: なぜ粉ですか', '一次面接: 船に乗れますか', '一次面接: ①と②のどちらが難しいですか'],
  ],
  [
    'what was asked deeper, in brackets that a remark opens',
    'みなと粉屋 営業職 選考体験記\n\n■一次面接\n時間：30分\n質問内容\nQ1. 自己紹介（1分）\nQ2. 学生時代に力を入れたことは？\n→ 居酒屋のアルバイトで売上を上げた話をした。深掘りが多かった（なぜその施策？周りはどう動いた？数字は？）\nQ3. チームで何かを成し遂げた経験\nQ4. なぜ粉ですか？\n',
    [
      '一次面接: 自己紹介（1分）',
      '一次面接: 学生時代に力を入れたことは？',
      '一次面接: なぜその施策？',
      '一次面接: 周りはどう動いた？',
      '一次面接: チームで何かを成し遂げた経験',
      '一次面接: なぜ粉ですか？',
    ],
  ],
  [
    'a bracket behind what is asked',
    'みなと粉屋 営業職 選考体験記\n\n■一次面接\n質問内容\n学生時代に頑張ったことは何ですか（チーム？個人？）\n志望動機を教えてください\n',
    ['一次面接: 学生時代に頑張ったことは何ですか（チーム？個人？）', '一次面接: 志望動機を教えてください'],
  ],
  [
    'a bracket behind what is asked, closed or not',
    'The mill\n\n## First interview\n\nThey asked: What do you know about us (products, rivals? markets?) How is flour sold?\n\n## Second interview\n\nThey asked: What do you know about flour (wheat, rye?\n',
    [
      'First interview: What do you know about us (products, rivals? markets?)',
      'First interview: How is flour sold?',
      'Second interview: What do you know about flour (wheat, rye?',
    ],
  ],
  [
    'a scene in which somebody says something, in Japanese',
    '粉屋の面接\n\n## 聞かれた質問\n\n1. なぜ粉ですか。\n2. 店の前の客に「いつまで待たせるのか」と言われました。店番としてどう対応しますか。\n',
    ['なぜ粉ですか。', '店の前の客に「いつまで待たせるのか」と言われました。店番としてどう対応しますか。'],
  ],
  [
    'a scene in which somebody says something',
    'The mill\n\n## Questions\n\n1. Why flour?\n2. At noon a guest tells you “Is this bread, or what is it?” and leaves. What do you do?\n',
    ['Why flour?', 'At noon a guest tells you “Is this bread, or what is it?” and leaves. What do you do?'],
  ],
  [
    'a list in one line of English',
    'The mill\n\nFirst interview\n\nThey asked: 1) Why flour? 2) Why us? 3) Why now?\n',
    ['First interview: Why flour?', 'First interview: Why us?', 'First interview: Why now?'],
  ],
  [
    'advice under a heading that only says it is some sort of it',
    '粉屋の面接\n\n■一次\n・なぜ粉ですか。\n・船に乗れますか。\n\n■コツ的なもの\n・「何が起きて」「何をしましたか」のように二つ聞かれたら両方答える。\n・「チームで」ばかりだと「で、あなたは?」が来る。\n',
    ['一次: なぜ粉ですか。', '一次: 船に乗れますか。'],
  ],
  [
    'what somebody else is asked about the candidate',
    'The mill\n\n## First interview\n\n- Why flour?\n- Why us?\n\nThen a walk round the mill with the foreman (who IS asked what he thought of you).\n',
    ['First interview: Why flour?', 'First interview: Why us?'],
  ],
  [
    'numbers with nothing but a gap behind them',
    'The mill\n\nMost common questions\n1 Why flour?\n2 Tell us about a loaf.\n3 When can you start?\n',
    ['Why flour?', 'Tell us about a loaf.', 'When can you start?'],
  ],
  [
    'a Q with nothing but a gap behind it',
    '■一次面接\n Q なぜ粉ですか\n A 好きだからです。\n Q 船に乗れますか\n A はい。\n',
    ['一次面接: なぜ粉ですか', '一次面接: 船に乗れますか'],
  ],
  [
    'messages with a time and a name',
    '20:01 さくら 最初は何ですか?\n20:02 先輩 一次面接\n20:03 先輩 「なぜ粉ですか」\n20:04 さくら ほかには何を聞かれましたか?\n20:05 先輩 ・船に乗れますか\n・転勤はできますか\n20:06 さくら ありがとうございます\n',
    ['なぜ粉ですか', '船に乗れますか', '転勤はできますか'],
  ],
  [
    'words said without marks around them',
    '一次面接は社長と。どの粉から始めましたか、その順番は誰が決めましたか、と畳みかけられました。最後に、粉の名前を三つ言ってください、と言われました。\n',
    ['一次面接: どの粉から始めましたか', '一次面接: その順番は誰が決めましたか', '一次面接: 粉の名前を三つ言ってください'],
  ],
  [
    'several questions in one entry, some of them in marks',
    '■一次面接\n・なぜ粉ですか/「粉がない」と言う客に何と言いますか/夜は働けますか\n・船に乗れますか → はい →落ちたら?\n',
    [
      '一次面接: なぜ粉ですか',
      '一次面接: 「粉がない」と言う客に何と言いますか',
      '一次面接: 夜は働けますか',
      '一次面接: 船に乗れますか',
      '一次面接: 落ちたら?',
    ],
  ],
  [
    'a dialogue in quotation marks',
    '面接の再現\n\n左「なぜ粉ですか」\n私「好きだからです」\n右「ほかの店は?」\n私「なぜ聞くのですか、と思いました」\n右「気をつけて帰ってください」\n',
    ['なぜ粉ですか', 'ほかの店は?'],
  ],
  [
    'a board that has letters',
    '面接の再現\n\nA:なぜ粉ですか。\n私:好きだからです。\nB:ほかの店は?\n私:ありません。\nA:いつから来られますか。\n私:明日から。\n',
    ['なぜ粉ですか。', 'ほかの店は?', 'いつから来られますか。'],
  ],
  [
    'a board whose letters stand before full stops',
    'I write CP for the chairperson, SM for the member.\n\nCP. Why flour? – said that I like it.\n\nSM. And if it rains? – said that it does not.\n\nCP. Who pays for it? – did not know.\n\nSM. Who bakes at night? – nobody.\n\nCP. Right. You may go.\n',
    ['Why flour?', 'And if it rains?', 'Who pays for it?', 'Who bakes at night?'],
  ],
  [
    'a talk in a magazine about an interview',
    '――まずは、おめでとうございます。どんな毎日ですか?\n\n粉だらけです。\n\n――どんなことを聞かれましたか?\n\n「なぜ粉ですか。」と社長に聞かれました。\n',
    ['なぜ粉ですか。'],
  ],
  [
    'remarks about questions',
    '## Round 1\n\n- **Focus:** Whether you like flour\n- **Questions asked:**\n- Why flour?\n- Tell me about a loaf.\n- **Our note:** Tell them about rye.\n',
    ['Round 1: Why flour?', 'Round 1: Tell me about a loaf.'],
  ],
  [
    'a question in two languages',
    '■一次面接\nQ. なぜ粉ですか? / Why flour?\nQ. 船に乗れますか? / Can you sail?\n\nよくあるご質問 / FAQ\nQ. 寮はありますか? / Is there a house?\n',
    ['一次面接: なぜ粉ですか? / Why flour?', '一次面接: 船に乗れますか? / Can you sail?'],
  ],
  [
    'a setting before its question, in bold',
    '## Round 1\n\n**Exams take four years, beside the job. What will you stop doing?**\n\n**What is a loaf, to a child?**\n',
    ['Round 1: Exams take four years, beside the job. What will you stop doing?', 'Round 1: What is a loaf, to a child?'],
  ],
  [
    'a paragraph of nothing but questions',
    '## HR round\n\nThe last one was short.\n\nAny backlogs? Will you sign for two years? Family business?\n',
    ['HR round: Any backlogs?', 'HR round: Will you sign for two years?', 'HR round: Family business?'],
  ],
  [
    'a remark in brackets and a number behind a dash',
    '## Round 1\n\nQ-01 Why flour? (asked twice)\nQ-02 なぜ粉ですか。(再度聞かれます)\n',
    ['Round 1: Why flour?', 'Round 1: なぜ粉ですか。'],
  ],
  [
    'Japanese words in an English letter',
    '## First interview\n\nShe slid a sheet over: 「この粉を買いますか。」 I said no. What I remember is 「夜は働けますか」, and I said yes to that at once. I asked 「寮はありますか」.\n',
    ['First interview: この粉を買いますか。', 'First interview: 夜は働けますか'],
  ],
  [
    'what stands on a card, and what is asked as well',
    '一次面接は社長と。カードには「店のない町で粉を売りなさい」とありました。「ほかの店は?」とも聞かれました。\n',
    ['一次面接: 店のない町で粉を売りなさい', '一次面接: ほかの店は?'],
  ],
  [
    'labels with an arrow or a gap',
    '■集団討論\nテーマ 粉屋は土曜日も開けるべきか\n\n■一次面接\n聞かれたこと→ 粉のない町を想像して話してください / いちばん長く続けていることは / うちが落としたら、どこに行きますか\n',
    [
      '集団討論: 粉屋は土曜日も開けるべきか',
      '一次面接: 粉のない町を想像して話してください',
      '一次面接: いちばん長く続けていることは',
      '一次面接: うちが落としたら、どこに行きますか',
    ],
  ],
  [
    'tasks behind a colon in running text',
    '## Final interview\n\nOne prompt, no call: Explain to a dentist why her loaf fell. We read it later.\n\n事前課題:粉の売り方を一枚にまとめてください。三日でした。\n',
    ['Final interview: Explain to a dentist why her loaf fell.', 'Final interview: 粉の売り方を一枚にまとめてください。'],
  ],
  [
    'no remark on a question by its number',
    '## 一次面接\n\n① 粉は好きですか?\n\n② いつから働けますか?\n\n②は不意打ちだったそうです。短く答えられません。\n\n③はじめに何をしますか?\n',
    ['一次面接: 粉は好きですか?', '一次面接: いつから働けますか?', '一次面接: はじめに何をしますか?'],
  ],
  [
    'what one asked under a heading that says so',
    '## 一次面接\n\n### 聞かれたこと\n\n- なぜ粉ですか\n\n### 聞いたこと\n\n- 夜は何人ですか\n\n## Questions You Can Ask\n\n- Who bakes at night?\n',
    ['一次面接: なぜ粉ですか'],
  ],
  [
    'whoever stands before a dash',
    'A board at the mill\n\nSir - Sit, sit. Why flour?\nI - Because I like it.\n\nMadam - A baker owes you money. What do you do?\nI - Ask him. Would he pay?\n\nMadam - Go on, please.\n\nSir - If you are not taken, then?\nI - Back next year.\n',
    ['Why flour?', 'A baker owes you money. What do you do?', 'If you are not taken, then?'],
  ],
  [
    'a board with letters in quotation marks, and what the writer did instead',
    '面接の再現\n\n自分「失礼します」\nA「どうぞ。昨日は眠れましたか」\n自分「はい」\nA「では、志望動機を一分で」\n自分 粉の話をした。\nB「……」\n自分(沈黙)\nB「店が燃えたら」\n自分「逃げます」\nA「はい、お疲れさまでした」\n',
    ['昨日は眠れましたか', 'では、志望動機を一分で', '店が燃えたら'],
  ],
  [
    'offices before a gap, in a memo of short lines',
    '●1次(6/3 本店3F 20分 人事1)\n粉と塩の違いを言ってください\n数字は得意か\nお客様に飴をもらったら食べますか ※全員に聞いてるらしい\n逆質問2つ\n\n●最終(6/21 役員室 15分 理事長 常務 人事部長)\n理事長 朝ごはんは食べてきましたか\n常務 10年後この町の人口は何人だと思うか\n人事部長 入庫までに取りたい資格\n理事長 最後に歌ってくれと言ったら何を歌う\n',
    [
      '1次(6/3 本店3F 20分 人事1): 粉と塩の違いを言ってください',
      '1次(6/3 本店3F 20分 人事1): 数字は得意か',
      '1次(6/3 本店3F 20分 人事1): お客様に飴をもらったら食べますか',
      '最終(6/21 役員室 15分 理事長 常務 人事部長): 朝ごはんは食べてきましたか',
      '最終(6/21 役員室 15分 理事長 常務 人事部長): 10年後この町の人口は何人だと思うか',
      '最終(6/21 役員室 15分 理事長 常務 人事部長): 入庫までに取りたい資格',
      '最終(6/21 役員室 15分 理事長 常務 人事部長): 最後に歌ってくれと言ったら何を歌う',
    ],
  ],
  [
    'what is told to have been said, with and without marks',
    '一次面接は社長と。まず、自己紹介をしてください、それから、なぜ粉ですか、と続けて聞かれました。店を何点だと思いますか、減点の理由は何ですか、の二点も聞かれています。社長が顔を上げて、それは誰が見つけたのですか、と。「なぜ水ではないのですか」に英語で答えました。「前の店は何と言っていますか」が答えにくかったです。\n',
    [
      '一次面接: 自己紹介をしてください',
      '一次面接: なぜ粉ですか',
      '一次面接: 店を何点だと思いますか',
      '一次面接: 減点の理由は何ですか',
      '一次面接: それは誰が見つけたのですか',
      '一次面接: なぜ水ではないのですか',
      '一次面接: 前の店は何と言っていますか',
    ],
  ],
  [
    'nothing that friends, readers and fellow candidates ask',
    '一次面接は社長と。「なぜ粉ですか」と聞かれました。「その粉の単位は何ですか」と隣の受験生に聞かれて焦りました。後輩からDMで「何をしたらいいですか」と聞かれたので書きます。あとで社長に「何を見ていたんですか」とたずねました。\n',
    ['一次面接: なぜ粉ですか'],
  ],
  [
    'a word in marks within a question, a setting before it, and a task alone in marks',
    '## 一次面接\n\n質問事項 ( )は自分の答え\n1.ここまで何で来ましたか。(電車)\n2.粉は好きですか。(はい)\n\n## 二次面接\n\n6人1組。「新聞紙だけで雨の日の遊びを考え、全員で実演すること」\n\n緊張していますか。\nカードに「頑固」とありますが、それで失敗したことはありますか。\n上司が間違った指示を出しました。どうしますか。\n\n## 見られた点\n\n| 項目 | 着眼点 |\n|---|---|\n| 社会性 | 相手の立場を考えているか |\n| 信頼感 | 責任をもってやり遂げるか |\n',
    [
      '一次面接: ここまで何で来ましたか。(電車)',
      '一次面接: 粉は好きですか。(はい)',
      '二次面接: 新聞紙だけで雨の日の遊びを考え、全員で実演すること',
      '二次面接: 緊張していますか。',
      '二次面接: カードに「頑固」とありますが、それで失敗したことはありますか。',
      '二次面接: 上司が間違った指示を出しました。どうしますか。',
    ],
  ],
  [
    'what is to be told, behind a comma',
    'The mill\n\nThe first interview came in May. She then said “We start with you, tell us what brought you to flour” and smiled. The last one was “How are you with a baker who shouts?” and nothing else.\n',
    ['First interview: We start with you, tell us what brought you to flour', 'First interview: How are you with a baker who shouts?'],
  ],
  [
    'a question in marks behind the area that it is for',
    "The mill\n\n## The marking\n\nThe specification said:\n\n1. Customer focus\n2. Managing conflict\n3. Knowledge of flour\n\n## First interview\n\nThree people.\n\nCustomer focus: 'Tell us about a baker you could not help.'\n\nManaging conflict: 'How do you prepare for two bakers?'\n\nKnowledge of flour: 'What has to happen before we can bake?'\n\nThey smiled.\n\nThey rang.\n",
    [
      'First interview: Tell us about a baker you could not help.',
      'First interview: How do you prepare for two bakers?',
      'First interview: What has to happen before we can bake?',
    ],
  ],
];

suite('What a write-up says to have been asked', () => {
  for (const [name, text, expected] of FORMS)
    test(`reads ${name}`, () =>
      assert.deepEqual(
        asked(readWriteUp(text)).map((one) => (/先輩/.test(text) ? one.replace(/^.*: /, '') : one)),
        expected,
      ));

  test('leaves out what stands below a question with a number, and its bracket with it', () => {
    const { leftOut } = readWriteUp(
      'みなと粉屋 営業職 選考体験記\n\n■一次面接\n質問内容\nQ1. 自己紹介（1分）\n学生時代に頑張ったことは何ですか（チーム？個人？）\nQ2. 志望動機\n',
    );
    assert.deepEqual(
      leftOut.map(({ text }) => text),
      ['学生時代に頑張ったことは何ですか（チーム？個人？）'],
    );
  });
});
