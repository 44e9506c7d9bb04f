import assert from 'node:assert/strict';
import { checkAnswer } from '../../src/core/check';
import { readAnswer } from '../../src/core/read';
import { answerState, isFinishedState, questionState } from '../../src/core/state';
import { DEFAULT_SPEEDS, shareOf } from '../../src/core/timing';
import { english, japanese, SKATING, THEATRE } from './support/stories';

const SHORT = '---\nseconds: 40\n---\n';
const READY = '---\nseconds: 40\nstatus: ready\n---\n';
const VAGUE = { ...SKATING, result: 'Everybody was happier afterwards, and the schools were pleased too.' };

suite('The state of an answer', () => {
  const read = (text: string) => readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS });
  const stateOf = (text: string) => answerState(read(text), checkAnswer(read(text)).findings);
  const rulesOf = (text: string) => checkAnswer(read(text)).findings.map(({ rule }) => rule);

  for (const [what, text, state, finished] of [
    ['nothing written', READY, { kind: 'not-started' }, false],
    ['sections missing', '## Action\nI rang three schools.\n', { kind: 'drafting', written: 1, of: 4 }, false],
    ['remarks left', SHORT + english(VAGUE), { kind: 'findings', warnings: 1, remarks: 0 }, false],
    ['nothing left', SHORT + english(SKATING), { kind: 'clean' }, true],
    ['nothing left, in Japanese', SHORT + japanese(THEATRE), { kind: 'clean' }, true],
    ['called ready', READY + english(SKATING), { kind: 'ready', written: 4, of: 4, left: 0 }, true],
    ['called ready with remarks left', READY + english(VAGUE), { kind: 'ready', written: 4, of: 4, left: 1 }, true],
    [
      'called ready with sections missing',
      `${READY}## Action\nI rang three schools.\n`,
      { kind: 'ready', written: 1, of: 4, left: 0 },
      true,
    ],
  ] as const) {
    test(what, () => {
      const found = stateOf(text);
      assert.deepEqual(found, state);
      assert.equal(isFinishedState(found), finished);
    });
  }

  for (const story of [english(SKATING), japanese(THEATRE)]) {
    const begun = story.slice(0, story.trimEnd().lastIndexOf('\n') + 1);
    test(`marks that open a list or a heading say nothing: ${begun.slice(0, 12)}`, () => {
      for (const marks of ['', '/', '／', '/wha', '#', '##', '-', '- ', '- /', '*', '**', '+', '1.', '1)', '・', '—', '「'])
        assert.deepEqual(
          [stateOf(SHORT + begun + marks), rulesOf(SHORT + begun + marks)],
          [{ kind: 'drafting', written: 3, of: 4 }, rulesOf(SHORT + begun)],
          marks,
        );
    });
  }

  test('a question stands where its furthest answer does', () => {
    const states = [READY, english(VAGUE), READY + english(SKATING), english(SKATING)].map(stateOf);
    assert.equal(questionState(states).kind, 'ready');
    assert.equal(questionState(states.slice(0, 2)).kind, 'findings');
    assert.equal(questionState([]).kind, 'not-started');
  });
});

suite('The share of a section', () => {
  test('leaves out the lead and what was learned, as the check does', () => {
    const text = `# Q\n\nIt is about one winter.\n\n${english({ ...SKATING, learning: 'I learned to ask first.' })}`;
    const { answer, timing } = readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS });
    const shares = answer.sections.map((_, at) => shareOf(answer, timing, at));
    assert.equal(shares[4], undefined);
    assert.ok(Math.abs(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) - 100) < 3, shares.join());
  });
});
