import assert from 'node:assert/strict';
import { guideOf, parseGuide, readWriteUp, readWriteUps, serialiseGuide, textOfHtml, type WriteUp } from '../../../src/core';

const questions = (writeUp: WriteUp, origin = 'example') =>
  [
    ...writeUp.rounds.flatMap((round) => round.questions.map((question) => ({ ...question, round: round.text }))),
    ...writeUp.otherQuestions.map((question) => ({ ...question, round: '' })),
  ]
    .filter((question) => question.origin === origin)
    .map(({ text, round }) => (round === '' ? text : `${round}: ${text}`));

/** Text, and the questions found in it, each behind the name of its round. */
const ASKED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'bullets under a heading',
    '# Bakery\n\n## Round 1: phone\n\n- Why bread?\n- Tell me about a night shift.\n',
    ['Round 1: phone: Why bread?', 'Round 1: phone: Tell me about a night shift.'],
  ],
  [
    'a stage with a dash',
    'My interview notes\nStage 1 — Panel (30 min). They were kind. *"Why are you leaving?"* Then lunch.\n',
    ['Stage 1 — Panel (30 min): Why are you leaving?'],
  ],
  [
    'bold lines',
    'Notes from a bakery\n\n**First interview**\n\n“What do you bake at home?”\n\n**Final interview**\n\n“When can you start?”\n',
    ['First interview: What do you bake at home?', 'Final interview: When can you start?'],
  ],
  [
    'pairs of question and answer',
    '## Panel interview\n\nQ: Why us?\nA: I said that I liked it. Why not?\n\nQ2. What would you change?\nA2. The oven.\n',
    ['Panel interview: Why us?', 'Panel interview: What would you change?'],
  ],
  [
    'mismatched quotes',
    '## Phone screen\n\n- “What would you bake first?“\n- ”Which oven do you know?”\n',
    ['Phone screen: What would you bake first?', 'Phone screen: Which oven do you know?'],
  ],
  [
    'a mail above the one that it answers',
    '# Bakery\n\n## Round 1: phone\n\n- Why bread?\n\nCould you send me your availability for next week?\n\nOn Mon, 13 Oct 2025 at 18:40, Ana Reis wrote:\n> Thanks for the call.\n> Do you know if the talks are in English or Portuguese?\n',
    ['Round 1: phone: Why bread?'],
  ],
  [
    'a mail whose questions stand only in the one that it answers',
    'Thanks!\n\nOn Mon, 13 Oct 2025 at 18:40, Ana Reis wrote:\n> Round 1: phone\n> - Why bread?\n',
    ['Round 1: phone: Why bread?'],
  ],
  [
    'a question over two lines',
    '## Phone interview\n\n- Tell me about a time when you had to\n  close the shop early.\n- Why?\n',
    ['Phone interview: Tell me about a time when you had to close the shop early.', 'Phone interview: Why?'],
  ],
  [
    'several in one paragraph',
    '## Final interview\n\nI remember these:\n\nWhy did you leave your last shop? What did you learn there? When could you start?\n',
    [
      'Final interview: Why did you leave your last shop?',
      'Final interview: What did you learn there?',
      'Final interview: When could you start?',
    ],
  ],
  [
    'a table',
    '# Loop\n\n| Round | Questions |\n|---|---|\n| Phone screen | Why us?; Why now? |\n| Case | "Where would you start?" "What would you drop?" |\n',
    ['Phone screen: Why us?', 'Phone screen: Why now?', 'Case: Where would you start?', 'Case: What would you drop?'],
  ],
  [
    'a weekly log',
    'My job hunt\n\nWeek 1: Sent the form.\nWeek 3: Video call with the head baker, 20 minutes. "What went wrong last week?" she asked.\nWeek 5: Offer.\n',
    ['Video call with the head baker: What went wrong last week?'],
  ],
  [
    'running text',
    'How it went at the mill\n\nThe first interview was with the owner. She asked me: "Do you get up early?"\n\nThe second interview was a week later. He asked "What is flour made of?" and laughed.\n',
    ['First interview: Do you get up early?', 'Second interview: What is flour made of?'],
  ],
  [
    'quoted lines',
    '---\ntitle: "The last round"\n---\n\nOne afternoon.\n\n> "Where do you come from?"\n> "And before that?"\n\nI told them.\n',
    ['Where do you come from?', 'And before that?'],
  ],
  [
    'a chat',
    '[03/06, 18:41] Mo: how did it go?\n[03/06, 18:44] Ro: first was a call with HR. "are you ok with nights" "do you drive"\n[03/06, 18:45] Mo: lol why would they ask that?\n',
    ['Call: are you ok with nights', 'Call: do you drive'],
  ],
  [
    'a transcript',
    'My board\n\nChair: Good morning, please sit. Why the law?\nMe: I told him. Why not?\nMember 1: And if you fail?\nMe: I try again.\n',
    ['Why the law?', 'And if you fail?'],
  ],
  [
    '日本語の見出し',
    '■一次面接\n・志望動機を教えてください\n・最後に何かありますか？\n■最終面接\n・入社後に何をしたいですか\n',
    ['一次面接: 志望動機を教えてください', '一次面接: 最後に何かありますか？', '最終面接: 入社後に何をしたいですか'],
  ],
  [
    '全角の数字と丸数字',
    '【２次面接】\n１．なぜ弊社なのですか\n２．転勤はできますか\n\n【最終面接】\n① 十年後は何をしていますか。\n② 他社の状況を教えてください。\n',
    [
      '２次面接: なぜ弊社なのですか',
      '２次面接: 転勤はできますか',
      '最終面接: 十年後は何をしていますか。',
      '最終面接: 他社の状況を教えてください。',
    ],
  ],
  [
    '改行のない日本語',
    '書店の選考です。\n【一次面接】30分。自己紹介をしてください。なぜ本屋なのですか。穏やかでした。【最終面接】役員二人。何を売りたいですか。最後に一言どうぞ。\n',
    [
      '一次面接: 自己紹介をしてください。',
      '一次面接: なぜ本屋なのですか。',
      '最終面接: 何を売りたいですか。',
      '最終面接: 最後に一言どうぞ。',
    ],
  ],
  [
    'かぎ括弧の前後',
    '一次面接は店長と。「なぜ夜勤ですか」と聞かれました。私は「時給は上がりますか」と聞きました。\n',
    ['一次面接: なぜ夜勤ですか'],
  ],
];

/** Lines that look like questions and are none, with the reason. */
const LEFT: readonly (readonly [string, string, string])[] = [
  [
    '## Round 1\n\n- Why us?\n\n## Questions I asked them\n\n- What does success look like?\n',
    'What does success look like?',
    'own-question',
  ],
  ['## 一次面接\n・なぜですか\n\n## 逆質問\n・残業はありますか？\n', '残業はありますか？', 'own-question'],
  ['## Round 1\n\n“Why us?”\n\nThanks for reading. Has anyone else had theirs yet?\n', 'Has anyone else had theirs yet?', 'to-reader'],
  ['## Round 1\n\n“Why us?”\n\n## Related articles\n\n- How long is an interview?\n', 'How long is an interview?', 'link'],
  ['## Round 1\n\n“Why us?” I said it was close by. Who would say more?\n', 'Who would say more?', 'rhetorical'],
  ['## Round 1\n\n“Why us?”\n\nI asked: how many ovens do you have?\n', 'I asked: how many ovens do you have?', 'own-question'],
  [
    '## Round 1\n\n“Why us?”\n\nAt the end I asked them, “What is the worst part?” They laughed. A good question.\n',
    'What is the worst part?',
    'own-question',
  ],
  ['## Round 1\n\n“Why us?”\n\nShare on X\n', 'Share on X', 'furniture'],
  ['1. Resume screening\n2. Phone interview\n3. Offer\n', 'Offer', 'not-a-round'],
  ['## Round 1\n\n- Why us?\n\n## Round 2\n\n- Why us?\n- And now?\n', 'Why us?', 'repeated'],
];

const REPORTED: readonly (readonly [string, string])[] = [
  ['They asked how I would handle a late delivery.', 'How would you handle a late delivery?'],
  ['She also asked me why I wanted to leave my last job.', 'Why do you want to leave your last job?'],
  ['I was asked whether I was willing to move.', 'Are you willing to move?'],
  ['I was asked to introduce myself in German.', 'Introduce yourself in German.'],
  ['He asked about my years at the mill.', 'Tell me about your years at the mill.'],
  ['She asked me to tell her about myself and the mill.', 'Tell me about yourself and the mill.'],
  ['They asked me to walk them through a day at the mill.', 'Walk us through a day at the mill.'],
  ['He asked me to tell her story in one minute.', 'Tell her story in one minute.'],
  ['They asked what my weaknesses were.', 'What are your weaknesses?'],
  ['The owner asked how I had heard of them.', 'How have you heard of them?'],
  ['志望動機について聞かれました。', '志望動機について教えてください。'],
  ['転勤できるかどうかを聞かれました。', '転勤できるか。'],
  ['最後に、なぜ辞めたのかを聞かれた。', 'なぜ辞めたのか。'],
];

suite('Reading a write-up', () => {
  test('a name of a tip that is cut at a blank ends without it', () => {
    const tip = `Bring ${'a sack of rye, '.repeat(12)}and two more sacks of spelt`;
    const { guide, text } = guideOf(readWriteUp(`# Mill\n\n## Tips\n\n- **${tip}** – by hand\n- Sleep\n`));
    assert.equal(serialiseGuide(guide), text);
    assert.ok(guide.tips.some(({ name }) => name.startsWith('Bring a sack')));
  });

  for (const [name, text, expected] of ASKED)
    test(`finds the questions in ${name}`, () => assert.deepEqual(questions(readWriteUp(text)), expected));

  for (const [text, left, reason] of LEFT) {
    test(`leaves out “${left}” as ${reason}`, () => {
      const writeUp = readWriteUp(text);
      assert.deepEqual(
        writeUp.leftOut.filter((item) => item.text === left).map((item) => item.reason),
        [reason],
      );
    });
  }

  for (const [told, question] of REPORTED) {
    test(`turns “${told}” into a question`, () => {
      const writeUp = readWriteUp(`## ${/[ぁ-ん]/.test(told) ? '一次面接' : 'First interview'}\n\n${told}\n`);
      assert.deepEqual(questions(writeUp, 'reported'), [`${writeUp.rounds[0]!.text}: ${question}`]);
    });
  }

  test('what the writer asked is not reported as asked', () => {
    for (const told of [
      'I asked how many ovens they have.',
      'I thanked them and asked when I would hear.',
      'They never asked how old I was.',
    ])
      assert.deepEqual(questions(readWriteUp(`## First interview\n\n${told}\n`), 'reported'), []);
  });

  test('keeps two experiences of one file apart', () => {
    const text = '# Mill\n\n## Experience 1\n\n### Round 1\n\n- Why us?\n\n## Experience 2\n\n### Round 1\n\n- Why flour?\n';
    assert.deepEqual(questions(readWriteUp(text)), ['Round 1 (Experience 1): Why us?', 'Round 1 (Experience 2): Why flour?']);
  });

  test('several texts become one, without repetitions', () => {
    const writeUp = readWriteUps(['## Phone interview\n\n- Why us?\n', '## Phone interview\n\n- Why us?\n- Why now?\n']);
    assert.deepEqual(questions(writeUp), ['Phone interview: Why us?', 'Phone interview: Why now?']);
    assert.deepEqual(new Set(writeUp.rounds[0]!.questions.map(({ source }) => source)), new Set([0, 1]));
  });

  test('says that a text is in a language that is not read', () => {
    const spanish =
      'Entrevista de recepcionista\n\n- ¿Por qué quieres trabajar con nosotros?\n- Háblame de ti y de tu experiencia con los clientes\n- ¿Qué harías para una familia que no tiene reserva por error de la web?\n';
    assert.ok(readWriteUp(spanish).reasons.includes('other-language'));
    assert.ok(!readWriteUp('## Panel\n\n- Why us?\n- What does “joie de vivre” mean to you?\n').reasons.includes('other-language'));
  });

  test('says plainly that it understood too little', () => {
    assert.equal(readWriteUp('').confidence, 'low');
    assert.deepEqual(readWriteUp('Shopping: eggs, milk.').reasons, ['no-questions', 'no-rounds']);
    assert.ok(readWriteUp('\0\u0001\u0002PNG\0\0\0\0\0\0\0\u0003\0\0').reasons.includes('not-text'));
    assert.ok(readWriteUp('Why us?\n'.repeat(60_000)).reasons.includes('too-large'));
  });
});

suite('HTML copied from a page', () => {
  test('becomes text with headings, lists, tables and line ends', () => {
    const html =
      '<!doctype html><html><head><title>x</title><style>p{}</style></head><body><nav><a>Home</a></nav><article><h1>Mill &amp; Co</h1>' +
      '<p>First line<br>second&nbsp;line</p><h2>Round 1</h2><ul><li>Why <b>us</b>?</li><li>Why now?</li></ul>' +
      '<table><tr><th>Round</th><th>Questions</th></tr><tr><td>Case</td><td>One?<br>Two?</td></tr></table><blockquote><p>Said</p></blockquote>' +
      '</article><script>if (a<b) alert("Why?")</script><footer>© 2024</footer></body></html>';
    assert.equal(
      textOfHtml(html),
      '# Mill & Co\n\nFirst line\nsecond line\n\n## Round 1\n\n- Why **us**?\n- Why now?\n\n| Round | Questions |\n| Case | One? <br> Two? |\n\n> Said',
    );
    assert.deepEqual(questions(readWriteUp(html)), ['Round 1: Why us?', 'Round 1: Why now?', 'Case: One?', 'Case: Two?']);
  });
});

suite('The guide of a write-up', () => {
  const TEXT =
    '# Mill\n\n## Phone interview\n\n- Why us?\n- Kind: what: does it mean to you?\n\n## Panel interview\n\n- Tell me about a time you led a team.\n- When did you last have to stay calm?\n\n## What they look for\n\n- Leadership\n- Calm, and patience\n\n## Tips\n\n- Sleep: well.\n\n## Questions I asked\n\n- Who bakes at night?\n';
  const writeUp = readWriteUp(TEXT);

  test('has no problems and is read back as it is', () => {
    const { guide, text } = guideOf(writeUp);
    assert.deepEqual(parseGuide(text).problems, []);
    assert.equal(serialiseGuide(guide), text);
    assert.deepEqual(
      guide.rounds.map((round) => round.questions.map((question) => question.text)),
      [
        ['Why us?', 'Kind – what: does it mean to you?'],
        ['Tell me about a time you led a team.', 'When did you last have to stay calm?'],
      ],
    );
    assert.equal(guide.rounds[1]!.questions[0]!.kind, 'behavioural');
    assert.deepEqual(guide.rounds[1]!.questions[1]!.primary, ['Calm, and patience']);
  });

  test('a title has found its place, and a table of contents is not what the guide is about', () => {
    const text =
      'I talked to a mill for five weeks on end. Here is all of what they asked.\n\nIt was wet all the time, and nobody minded.\n\n- Flour and water\n- Ovens in the north\n\n## Round 1\n\n- Why us?\n- Why now?\n';
    const found = readWriteUp(text);
    assert.equal(found.title, 'I talked to a mill for five weeks on end. Here is all of what they asked.');
    assert.equal(found.about, 'It was wet all the time, and nobody minded.');
    assert.deepEqual(
      found.unplaced.map((item) => item.text),
      ['Flour and water', 'Ovens in the north'],
    );
    assert.equal(guideOf(found, { dropped: [], kept: [], merged: [] }).folderName, 'i-talked-to-a-mill-for-five-weeks-on-end.-here');
  });

  test('what stands above the title is not what the guide is about', () => {
    const found = readWriteUp(
      'Home | Mills | Jobs | Log in | Register\n\nThe mill by the river, as it was in May\n\nIt was wet all the time, and nobody minded.\n\n## Round 1\n\n- Why us?\n- Why now?\n',
    );
    assert.equal(found.title, 'The mill by the river, as it was in May');
    assert.equal(found.about, 'It was wet all the time, and nobody minded.');
  });

  test('a first line with a word of a menu is the title all the same, and a menu in its place is not lost', () => {
    const rest = '\n\n## Round 1\n\n- Why us?\n- Why now?\n';
    for (const line of ['Notes on my way into the privacy team at Acme, in four rounds', 'JavaScript developer at Acme, four rounds']) {
      const { title, unplaced } = readWriteUp(line + rest);
      assert.deepEqual([title, unplaced], [line, []]);
    }
    for (const line of ['Search engineering at Acme, and how they asked me', 'Mills > Jobs > Talks', 'We value your privacy']) {
      const { title, about, unplaced } = readWriteUp(line + rest);
      assert.deepEqual([title, about, unplaced.map(({ text }) => text)], ['', '', [line]]);
    }
  });

  test('who asks is named as far as the next person', () => {
    const { guide } = guideOf(readWriteUp('Round 1: Panel\nWith the Head of Milling and an HR partner.\n- Why us?\n- Why now?\n'));
    assert.equal(guide.rounds[0]!.interviewer, 'Head of Milling');
  });

  test('what they look at is no question but names skill areas, and dots lead to what is meant', () => {
    const text =
      '# 製粉所の面接\n\n■ 聞かれたこと\n・なぜ製粉ですか。\n・失敗を一つ挙げてください。\n\n■ 何を見ているか(人事の人が教えてくれた)\n・安全管理 … 決まりを守らせ、仕組みまで直せるか。\n・運営の段取り … 行事を限られた人数で回せるか。\n';
    const { skillAreas, leftOut } = readWriteUp(text);
    assert.deepEqual(
      skillAreas.map(({ text: name, description }) => [name, description]),
      [
        ['安全管理', '決まりを守らせ、仕組みまで直せるか。'],
        ['運営の段取り', '行事を限られた人数で回せるか。'],
      ],
    );
    assert.deepEqual(leftOut, []);
  });

  for (const [text, who] of [
    ['Round 1, phone, 20–25 min. The mill manager. CV and notice.\n- Why us?\n- Why now?\n', 'mill manager'],
    ['Round 1, phone, 20 min. Mill manager plus the head baker. CV.\n- Why us?\n- Why now?\n', 'Mill manager plus the head baker'],
    ['**一次（40分）** 人事の方+製粉課の課長。経歴の確認。\n- なぜ製粉ですか。\n- なぜ今ですか。\n', '人事の方+製粉課の課長'],
    ['Round 1: phone. Mostly about flour. CV.\n- Why us?\n- Why now?\n', ''],
  ] as const)
    test(`who opens what is told of a round: ${who}`, () => assert.equal(readWriteUp(text).rounds[0]!.interviewer, who));

  for (const [line, who] of [
    ['面接官：病棟師長2名、人事1名', '病棟師長2名、人事1名'],
    ['面接官：看護部長、副部長', '看護部長、副部長'],
    ['Interviewer: the hiring manager', 'the hiring manager'],
    ['面接官：田中様', '田中様'],
    ['面接官：現場のエンジニア', '現場のエンジニア'],
    ['Interviewer: VP Sales', 'VP Sales'],
    ['Interviewer: HRBP', 'HRBP'],
    ['Interviewer: a senior PM', 'a senior PM'],
    ['Interviewers: two people from marketing', 'two people from marketing'],
    ['面接官：自己紹介をお願いします。', ''],
    ['Interviewer: Why us?', ''],
  ] as const) {
    test(`“${line}” says ${who === '' ? 'nothing of who asks' : 'who asks, and stands nowhere else'}`, () => {
      const found = readWriteUp(`青葉病院　看護師　面接\n\n■一次面接\n${line}\n・志望動機を教えてください。\n・夜勤はできますか。\n`);
      assert.equal(found.rounds[0]!.interviewer, who);
      assert.deepEqual(
        found.unplaced.map(({ text }) => text),
        [],
      );
    });
  }

  test('a guide in Japanese is named as such a guide is, and its facets have its own words first', () => {
    const { guide } = guideOf(
      readWriteUp(
        '青葉病院　看護師　面接\n\n■一次面接\n・志望動機を教えてください。\n・夜勤はできますか。\n\n【求められる力】\n・協調性：人を助ける\n',
      ),
    );
    assert.equal(guide.title, '青葉病院 看護師');
    assert.match(guide.skillAreas[0]!.facets[0]!.terms[0]!, /手伝/);
  });

  test('a round that counts itself is not counted twice', () => {
    const names = (text: string) => guideOf(readWriteUp(text), { dropped: [], kept: [], merged: [] }).guide.rounds.map(({ name }) => name);
    assert.deepEqual(names('Round 1: Phone\n- Why us?\n\nRound 2 – Panel\n- Why now?\n'), ['Phone', 'Panel']);
    assert.deepEqual(names('Round 2: Phone\n- Why us?\n\nRound 3\n- Why now?\n'), ['Round 2: Phone', 'Round 3']);
  });

  test('follows what the user dropped, kept and merged', () => {
    const [phone, panel] = writeUp.rounds;
    const own = writeUp.leftOut.find(({ reason }) => reason === 'own-question')!;
    const { guide } = guideOf(writeUp, {
      dropped: [phone!.questions[1]!.id, writeUp.tips[0]!.id],
      kept: [{ id: own.id, round: panel!.id }],
      merged: [{ from: panel!.id, into: phone!.id }],
    });
    assert.deepEqual(
      guide.rounds.map((round) => [round.name, ...round.questions.map(({ text }) => text)]),
      [
        [
          'Phone interview',
          'Why us?',
          'Tell me about a time you led a team.',
          'When did you last have to stay calm?',
          'Who bakes at night?',
        ],
      ],
    );
    assert.deepEqual(guide.tips, []);
  });

  test('questions without a round stand in one talk', () => {
    const { guide, text } = guideOf(readWriteUp('These are the questions I was asked:\n\n- Why us?\n- Why now?\n'));
    assert.deepEqual(parseGuide(text).problems, []);
    assert.deepEqual(
      guide.rounds.map(({ name, questions: all }) => [name, all.length]),
      [['Interview', 2]],
    );
  });

  test('what could not be placed stands under a heading of its own', () => {
    const { text } = guideOf(readWriteUp('## Panel interview\n\nThe room had no window at all.\n\n- Why us?\n'));
    assert.match(text, /\n## From the write-up\n\n- The room had no window at all\.\n$/);
  });
});
