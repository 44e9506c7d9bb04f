import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAnswer } from '../../../src/core/answer/parse';
import { addQuestion } from '../../../src/core/guide/edits';
import { allQuestions, findQuestion } from '../../../src/core/guide/find';
import { questionSlug, slug } from '../../../src/core/guide/ids';
import { removePart, shiftPart } from '../../../src/core/guide/moves';
import { parseGuide } from '../../../src/core/guide/parse';
import { followRename, renamables, renameInGuide } from '../../../src/core/guide/rename';
import { applyEdits } from '../../../src/core/text/edit';

const HEAD = '---\ntype: interview-guide\n---\n# 店\n\n## ラウンド\n\n### 1. 一次面接\n\n';
const guideOf = (...questions: string[]) => HEAD + questions.map((one, at) => `${at + 1}. ${one}\n`).join('');
const answerTo = (question: string) => parseAnswer(`---\nquestion: ${question}\n---\n`);
const LONG = [
  'これまでで最も困難だったイベントについて教えてください。',
  'データを使って会社の大きな意思決定を変えた経験を教えてください。',
];

suite('The id of a question', () => {
  for (const [words, id] of [
    ['Why us?', 'why-us'],
    ['Tell us about a time when you had to work with a cross-functional team.', 'tell-us-about-a-time-when'],
    ['自己紹介をお願いします。', '自己紹介をお願いします'],
    ['なぜ当社を志望したのですか。', 'なぜ当社を志望したのですか'],
    [LONG[0]!, 'これまでで最も困難だったイベント'],
    [LONG[1]!, 'データを使って会社の大きな意思決定'],
    ['会社の戦略的な意思決定に、データ分析の結果で影響を与えた経験を教えてください。', '会社の戦略的な意思決定に-データ分析'],
    ['TikTok LIVE の日本市場でクリエイターを増やすために何をしますか。', 'tiktok-live-の日本市場でクリエイター'],
    ['御社御社御社御社御社御社御社御社御社御社御社御社', '御社御社御社御社御社御社御社御社御社御社'],
    ['？！', ''],
  ] as const) {
    test(`of “${words}” is “${id}”`, () => assert.equal(questionSlug(words), id));
  }

  test('is never longer than forty columns, begins as the longer one did, and stays as it is in English', () => {
    const part = fc.constantFrom('経験', 'について', 'を', 'データ', 'live', ' ', '、', '教えてください', '𠮷', 'です。');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const words = parts.join('');
        const id = questionSlug(words);
        assert.ok([...id].reduce((sum, one) => sum + (one < '\u1100' ? 1 : 2), 0) <= 40);
        assert.ok(slug(words).startsWith(id));
        assert.doesNotThrow(() => encodeURIComponent(id), 'No character is cut in two.');
        assert.equal(id === '', slug(words) === '');
      }),
    );
  });

  test('was longer once, and an answer that is named by that one belongs to it still', () => {
    const { guide } = parseGuide(guideOf(...LONG, LONG[0]!));
    const ids = allQuestions(guide).map(({ question }) => question.id);
    assert.deepEqual(ids, ['これまでで最も困難だったイベント', 'データを使って会社の大きな意思決定', 'これまでで最も困難だったイベント-2']);
    LONG.forEach((words, at) => {
      assert.notEqual(slug(words), ids[at]);
      assert.equal(findQuestion(guide, answerTo(slug(words)))?.question.id, ids[at]);
    });
    assert.equal(findQuestion(guide, answerTo(`${slug(LONG[0]!)}-2`))?.question.id, ids[2]);
  });

  test('that was longer once follows a rename of its question, and of no other', () => {
    const text = guideOf(...LONG);
    const { guide } = parseGuide(text);
    const part = renamables(guide)[0]!;
    const after = parseGuide(applyEdits(text, renameInGuide(text, guide, part, 'なぜこの店ですか。'))).guide;
    const follow = (words: string) => {
      const answer = `---\nquestion: ${slug(words)}\n---\n`;
      return applyEdits(answer, followRename(answer, guide, after, part));
    };
    assert.equal(follow(LONG[0]!), '---\nquestion: なぜこの店ですか\n---\n');
    assert.equal(follow(LONG[1]!), `---\nquestion: ${slug(LONG[1]!)}\n---\n`);
  });
});

suite('Questions that begin alike', () => {
  const FAILED = 'Tell me about a time you failed.';
  const LED = 'Tell me about a time you led a team.';
  const LEARNED = 'Tell me about a time you learned something new.';
  const ids = (text: string) => allQuestions(parseGuide(text).guide).map(({ question }) => question.id);
  const answered = (text: string, id: string, title = 'My story') =>
    findQuestion(parseGuide(text).guide, parseAnswer(`---\nquestion: ${id}\n---\n# ${title}\n`))?.question.text;

  test('have ids that tell them apart in whatever order they stand', () => {
    const [failed, led] = ids(guideOf(FAILED, LED));
    assert.deepEqual([failed, led], ['tell-me-about-a-time-you-failed', 'tell-me-about-a-time-you-led-a-team']);
    assert.deepEqual(ids(guideOf(LED, FAILED)), [led, failed]);
  });

  for (const [what, change] of [
    ['moved', (text: string, id: string) => shiftPart(text, parseGuide(text).guide, { question: id }, 1)],
    ['taken out', (text: string, id: string) => removePart(text, parseGuide(text).guide, { question: id })],
    ['joined by another', (text: string) => addQuestion(text, parseGuide(text).guide, 'Tell me about a time you won.', '一次面接')],
  ] as const) {
    test(`keep their answers when one is ${what}`, () => {
      const text = guideOf(FAILED, LED, LEARNED);
      const changed = applyEdits(text, change(text, ids(text)[0]!)!.edits);
      assert.notEqual(changed, text);
      [FAILED, LED, LEARNED].forEach((words, at) => {
        assert.equal(answered(changed, ids(text)[at]!), changed.includes(words) ? words : undefined);
      });
    });
  }

  test('keep an answer that was drafted when there was but one of them, or that has a number for an id', () => {
    const alone = ids(guideOf(FAILED))[0]!;
    assert.equal(alone, 'tell-me-about-a-time-you');
    assert.equal(answered(guideOf(FAILED, LED), alone), FAILED);
    assert.equal(answered(guideOf(LED, FAILED), alone, FAILED), FAILED);
    assert.equal(answered(guideOf(LED, FAILED, LEARNED), `${alone}-2`, LED), LED);
    assert.equal(answered(guideOf(LED, FAILED, LEARNED), `${alone}-2`), FAILED);
  });

  test('keep an answer when the others have gone', () => {
    assert.equal(answered(guideOf(LED, 'Why us?'), ids(guideOf(FAILED, LED))[1]!), LED);
  });

  test('give an answer to the one that it is linked to, whatever its title says', () => {
    assert.equal(answered(guideOf(FAILED, LED), ids(guideOf(FAILED, LED))[1]!, FAILED), LED);
    assert.equal(answered(guideOf('Why us?', LED), 'why-us', LED), 'Why us?');
  });

  test('take an answer that has a number for an id along when they are renamed', () => {
    const text = guideOf(LED, FAILED);
    const { guide } = parseGuide(text);
    const part = renamables(guide).find(({ name }) => name === LED)!;
    const after = parseGuide(applyEdits(text, renameInGuide(text, guide, part, 'Why us?'))).guide;
    const answer = `---\nquestion: tell-me-about-a-time-you-2\n---\n# ${LED}\n`;
    assert.equal(applyEdits(answer, followRename(answer, guide, after, part)), '---\nquestion: why-us\n---\n# Why us?\n');
  });

  test('are found again in Japanese', () => {
    const [one, other] = [LONG[0]!, 'これまでで最も困難だったイベントと、そこから学んだことを教えてください。'];
    const [first, second] = ids(guideOf(one, other));
    assert.notEqual(first, second);
    assert.equal(answered(guideOf(other, one), first!), one);
    assert.equal(answered(guideOf(other, one), second!), other);
    assert.equal(answered(guideOf(one, other), ids(guideOf(one))[0]!), one);
  });
});
