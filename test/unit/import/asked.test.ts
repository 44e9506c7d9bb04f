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
    'a list in one line of English',
    'The mill\n\nFirst interview\n\nThey asked: 1) Why flour? 2) Why us? 3) Why now?\n',
    ['First interview: Why flour?', 'First interview: Why us?', 'First interview: Why now?'],
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
];

suite('What a write-up says to have been asked', () => {
  for (const [name, text, expected] of FORMS)
    test(`reads ${name}`, () =>
      assert.deepEqual(
        asked(readWriteUp(text)).map((one) => (/先輩/.test(text) ? one.replace(/^.*: /, '') : one)),
        expected,
      ));
});
