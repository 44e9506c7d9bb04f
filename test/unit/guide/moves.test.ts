import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Addition } from '../../../src/core/guide/edits';
import { allQuestions } from '../../../src/core/guide/find';
import { moveQuestion, removePart, shiftPart } from '../../../src/core/guide/moves';
import { parseGuide } from '../../../src/core/guide/parse';
import { applyEdits } from '../../../src/core/text/edit';

const front = '---\ntype: interview-guide\n---\n';
const guideOf = (text: string) => parseGuide(text).guide;
const ROUNDS = '## Rounds\n\n';

/** The text after a change, without the front matter, and the words that it says are to be looked at. */
function after(body: string, change: (text: string) => Addition | undefined): { text: string; shown: string } | undefined {
  const head = body.includes('\r') ? front.replaceAll('\n', '\r\n') : front;
  const made = change(head + body);
  if (!made) return undefined;
  const text = applyEdits(head + body, made.edits);
  return { text: text.slice(head.length), shown: text.slice(made.added.start, made.added.end) };
}

suite('A question or a round taken out of a guide', () => {
  const removed = (body: string, part: { question: string } | { round: string }) =>
    after(body, (text) => removePart(text, guideOf(text), part))?.text;
  for (const [what, body, part, wanted] of [
    [
      'goes with its fields, and the numbers close up',
      `${ROUNDS}### 1. Talk\n\n1. One?\n2. Two?\n   - Kind: process\n   - Odd\n3. Three?\n\nProse.\n`,
      { question: 'two' },
      `${ROUNDS}### 1. Talk\n\n1. One?\n2. Three?\n\nProse.\n`,
    ],
    [
      'leaves a loose list loose',
      `${ROUNDS}### Talk\n\n1. One?\n\n2. Two?\n\n3. Three?\n`,
      { question: 'two' },
      `${ROUNDS}### Talk\n\n1. One?\n\n2. Three?\n`,
    ],
    [
      'leaves numbers alone that do not count on',
      `${ROUNDS}### Talk\n\n1. One?\n1. Two?\n1. Three?\n`,
      { question: 'one' },
      `${ROUNDS}### Talk\n\n1. Two?\n1. Three?\n`,
    ],
    [
      'leaves one blank line where it was the only one',
      `${ROUNDS}### Talk\n\n- One?\n\n### Test\n`,
      { question: 'one' },
      `${ROUNDS}### Talk\n\n### Test\n`,
    ],
    ['leaves none at the end', `${ROUNDS}### Talk\n\n- One?\n`, { question: 'one' }, `${ROUNDS}### Talk\n`],
    [
      'keeps the line ends',
      '## Rounds\r\n\r\n### Talk\r\n\r\n1. One?\r\n2. Two?\r\n',
      { question: 'one' },
      '## Rounds\r\n\r\n### Talk\r\n\r\n1. Two?\r\n',
    ],
    [
      'is a round with all of its questions, and the later ones count back',
      `${ROUNDS}### 1. Talk\n\n1. One?\n\n#### Also asked\n\n- Why?\n\n### 2. Test\n\n1. Two?\n\n### 3. End\n\n## Tips\n`,
      { round: 'talk' },
      `${ROUNDS}### 1. Test\n\n1. Two?\n\n### 2. End\n\n## Tips\n`,
    ],
  ] as const) {
    test(what, () => assert.equal(removed(body, part), wanted));
  }
});

suite('A question or a round that changes places', () => {
  const shifted = (body: string, part: { question: string } | { round: string }, by: -1 | 1) =>
    after(body, (text) => shiftPart(text, guideOf(text), part, by));
  const list = `${ROUNDS}### Talk\n\n1. One?\n   - Kind: process\n2. Two? {#second}\n\n#### Also asked\n\n- Why?\n`;
  const turned = `${ROUNDS}### Talk\n\n1. Two? {#second}\n2. One?\n   - Kind: process\n\n#### Also asked\n\n- Why?\n`;
  const rounds = `${ROUNDS}### 1. Talk\n\n1. One?\n\n### 2. Test\n- Focus: you\n\n## Tips\n`;
  const turnedRounds = `${ROUNDS}### 1. Test\n- Focus: you\n\n### 2. Talk\n\n1. One?\n\n## Tips\n`;
  for (const [what, body, part, by, wanted, shown] of [
    ['goes up with its fields and keeps the numbers', list, { question: 'second' }, -1, turned, 'Two? {#second}'],
    ['goes down', list, { question: 'one' }, 1, turned, 'One?'],
    ['is a round that goes down', rounds, { round: 'talk' }, 1, turnedRounds, 'Talk'],
    ['is a round that goes up', rounds, { round: 'test' }, -1, turnedRounds, 'Test'],
  ] as const) {
    test(what, () => assert.deepEqual(shifted(body, part, by), { text: wanted, shown }));
  }

  test('stays at either end, and among those that were asked alike', () => {
    assert.equal(shifted(list, { question: 'one' }, -1), undefined);
    assert.equal(shifted(list, { question: 'second' }, 1), undefined);
    assert.equal(shifted(list, { question: 'nobody' }, 1), undefined);
    assert.equal(shifted(rounds, { round: 'test' }, 1), undefined);
  });
});

suite('A question that moves to another round', () => {
  const moved = (body: string, question: string, round?: string) =>
    after(body, (text) => moveQuestion(text, guideOf(text), question, round));
  for (const [what, body, question, round, wanted] of [
    [
      'takes its fields along',
      `${ROUNDS}### Talk\n\n1. One?\n   - Kind: process\n     more\n2. Two?\n\n### Test\n\n1. Three?\n\n## Tips\n`,
      'one',
      'test',
      `${ROUNDS}### Talk\n\n1. Two?\n\n### Test\n\n1. Three?\n2. One?\n   - Kind: process\n     more\n\n## Tips\n`,
    ],
    [
      'may go up, into an empty round',
      `${ROUNDS}### Talk\n\n### Test\n\n1. One?\n`,
      'one',
      'talk',
      `${ROUNDS}### Talk\n\n1. One?\n\n### Test\n`,
    ],
    [
      'is the last of the guide and makes the part for those without a round',
      `${ROUNDS}### Talk\n\n1. One?\n2. Two?\n`,
      'two',
      undefined,
      `${ROUNDS}### Talk\n\n1. One?\n\n## Other questions\n\n- Two?\n`,
    ],
  ] as const) {
    test(what, () => assert.equal(moved(body, question, round)?.text, wanted));
  }
});

suite('Every question and round of the bundled guides', () => {
  for (const language of ['en', 'ja']) {
    const file = path.join(__dirname, '../../../../media/guides/tiktok-live-japan', `guide.${language}.md`);
    const text = readFileSync(file, 'utf8');
    const guide = guideOf(text);
    const ids = (one: string) => allQuestions(guideOf(one)).map(({ question }) => question.id);
    const count = (one: string) => [...one.replace(/\s|\d/g, '')].sort().join('');

    test(`${language}: goes alone, and no other`, () => {
      for (const id of ids(text)) {
        const rest = applyEdits(text, removePart(text, guide, { question: id })!.edits);
        assert.deepEqual(
          ids(rest),
          ids(text).filter((other) => other !== id),
        );
        assert.deepEqual(parseGuide(rest).problems, parseGuide(text).problems);
      }
    });

    test(`${language}: moves without a word lost`, () => {
      for (const { question, round } of allQuestions(guide)) {
        for (const { id } of guide.rounds) {
          if (id === round?.id) continue;
          const { edits } = moveQuestion(text, guide, question.id, id)!;
          const moved = applyEdits(text, edits);
          assert.equal(edits.length, 1);
          assert.equal(count(moved).replaceAll('-', '').replaceAll('.', ''), count(text).replaceAll('-', '').replaceAll('.', ''));
          assert.ok(
            guideOf(moved)
              .rounds.find((one) => one.id === id)!
              .questions.some((one) => one.id === question.id),
          );
        }
        for (const by of [-1, 1] as const) {
          const edits = shiftPart(text, guide, { question: question.id }, by)?.edits ?? [];
          assert.equal(count(applyEdits(text, edits)), count(text));
        }
      }
    });
  }
});
