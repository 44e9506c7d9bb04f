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
    'The ceilings have stayed dry since the spring of 2020, and nobody rings at night.',
    'It went on as before in 2018, and the sheets are in a folder.',
    'It was number one for us.',
    'The three of us agreed.',
    'It cleared up about noon, and the doors opened at ten on the day.',
    'The lanterns burned until four.',
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
  ]) {
    test(`are not in: ${text}`, () => assert.deepEqual(measures(ja, text), []));
  }
});

suite('Sentences', () => {
  for (const [what, language, text, count] of [
    ['full stops, marks and quotes', en, 'One. Two! “Three?” Four…', 4],
    ['abbreviations, decimals and initials', en, 'Dr. Sato paid 3.5 times more, e.g. in the U.S. market. J. Doe agreed.', 2],
    ['wrapped lines', en, 'One goes\non here.\n\nTwo.', 2],
    ['list items, their marks blanked', en, '  One\n  Two\n', 2],
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
      'Tell me about a time you failed.',
      'Describe a situation where you used data to drive a strategic decision. What tools did you use?',
      'Tell us about a challenging event you organized and how you turned it around.',
      'Give me an example of when you led a team.',
      'Have you ever disagreed with your manager?',
      'What is your proudest achievement?',
      'How did you handle your last conflict?',
      'Describe a mistake you made.',
      '苦労したことと、それをどう乗り越えたかを教えてください。',
      '学生時代に力を入れたことは何ですか。',
      'チームで意見が対立した経験はありますか。',
      'これまでで最も大きな失敗は何でしたか。',
    ],
    experience: [
      'Tell me about your experience with user engagement or live-streaming platforms.',
      'Tell me about yourself.',
      'Walk me through your resume.',
      'What are your strengths?',
      'What programming languages do you know?',
      'How many people have you managed?',
      '自己紹介をお願いします。',
      'これまでのご経験を教えてください。',
      'あなたの強みは何ですか。',
    ],
    process: [
      'How do you prioritize tasks when managing multiple projects?',
      'What is your process for reviewing code?',
      'How do you deal with stress?',
      'Describe your teaching style.',
      '普段どのように優先順位をつけていますか。',
      '複数の案件を抱えたとき、どのように順番を決めますか。',
      '仕事で心がけていることは何ですか。',
    ],
    hypothetical: [
      'How would you increase engagement for TikTok Live in Japan?',
      'What strategies would you implement to encourage more creators to go live regularly?',
      'What would you do if a patient refused treatment?',
      'Imagine your budget is cut in half. What now?',
      'If you disagreed with the data, how would you proceed?',
      'もし予算が半分になったら、どうしますか。',
      '売上を伸ばすために、どのような施策を行いますか。',
      'あなたなら、どのように改善しますか。',
    ],
    motivation: [
      'What excites you about TikTok and its platform?',
      'Why do you want to work here?',
      'Where do you see yourself in five years?',
      'Why us?',
      'What do you know about our company?',
      '志望動機を教えてください。',
      'なぜ弊社なのですか。',
      '入社後に挑戦したいことは何ですか。',
    ],
  })) {
    for (const question of questions) test(`${kind}: ${question}`, () => assert.equal(kindOfWording(question)?.id, kind));
  }

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
    ['Plan B', []],
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
