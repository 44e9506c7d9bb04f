import assert from 'node:assert/strict';
import { checkAnswer } from '../../src/core/check';
import { completeAnswer } from '../../src/core/complete';
import { SECTION_ROLES } from '../../src/core/answer/section';
import { parseGuide } from '../../src/core/guide/parse';
import { KINDS } from '../../src/core/kinds';
import { LANGUAGES } from '../../src/core/languages';
import { readAnswer } from '../../src/core/read';
import { applyEdits } from '../../src/core/text/edit';
import { DEFAULT_SPEEDS } from '../../src/core/timing';
import { RINK_GUIDE } from './support/guides';

const { guide } = parseGuide(RINK_GUIDE);

/** The list at `‸` in the text. */
function offered(marked: string) {
  const at = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const read = readAnswer(text, guide, { speeds: DEFAULT_SPEEDS });
  return { text, list: completeAnswer(read, checkAnswer(read).evidence, at) };
}
const FRONT = '---\nquestion: busy-week\n---\n';

suite('Completion in an answer', () => {
  for (const [what, marked, some, none] of [
    [
      'openers and questions on an empty line',
      `${FRONT}## Action\n\n‸\n`,
      ['First, I…', 'Order of work', '## Result'],
      ['In short, I have…'],
    ],
    ['the same after a slash', `${FRONT}## Action\n\n/‸\n`, ['First, I…', 'Order of work'], []],
    ['the same after a slash of full width', `${FRONT}## Result\n\n／‸\n`, ['As a result,…'], ['First, I…']],
    ['openers of the section in front', `${FRONT}## Situation\nIn May.\n\n‸\n## Action\n`, ['At the time, I was…'], ['First, I…']],
    ['no opener twice', `${FRONT}## Action\nFirst, I rang.\n‸\n`, ['I chose to…'], ['First, I…']],
    [
      'openers of the kind',
      '---\nkind: motivation\n---\n## Situation\n‸\n## Task\n## Action\n',
      ['What draws me is…'],
      ['At the time, I was…'],
    ],
    [
      'openers of the conclusion under the title',
      '---\nquestion: q\nkind: process\n---\n# Q\n‸\n## Situation\n',
      ['I decide by…'],
      ['This comes up when…'],
    ],
    [
      'openers in the language of the answer',
      '---\nquestion: q\nkind: behavioural\nlanguage: ja\n---\n## 行動\n‸\n',
      ['まず、…'],
      ['First, I…'],
    ],
    ['nothing in the middle of a sentence', `${FRONT}## Action\n\nI rang ‸\n`, [], ['First, I…', '## Result']],
    ['nothing behind a fraction', `${FRONT}## Action\n\nI rang 3/‸\n`, [], ['First, I…']],
    [
      'no question that stands there already',
      `${FRONT}## Action\n\n<!-- What did you do first, and why? -->\n<‸\n`,
      ['Early warning'],
      ['Order of work'],
    ],
    [
      'no question about what is shown',
      `${FRONT}## Action\n\nI wrote a timetable for 12 people first, because two of them were away in May.\n<‸\n`,
      ['Early warning'],
      ['Order of work'],
    ],
    ['keys of the front matter', `---\nquestion: busy-week\ns‸\n---\n`, ['skills', 'seconds', 'status'], ['question']],
    ['skill areas of the guide', `---\nquestion: busy-week\nskills: [planning, ‸]\n---\n`, ['planning', 'care'], []],
  ] as const) {
    test(`offers ${what}`, () => {
      const labels = offered(marked).list.map(({ label }) => label);
      for (const label of some) assert.ok(labels.includes(label), `${label} in ${labels.join(' | ')}`);
      for (const label of none) assert.ok(!labels.includes(label), `${label} in ${labels.join(' | ')}`);
    });
  }

  test('a question about a facet goes by its name, and has its words and its area beside it', () => {
    const one = offered(`${FRONT}## Action\n\n/‸\n`).list.find(({ label }) => label === 'Order of work')!;
    assert.deepEqual([one.detail, one.whole], ['Planning', 'What did you do first, and why?']);
    assert.match(one.insert, /What did you do first, and why\?/);
  });

  test('a choice takes the place of the slash and of nothing else', () => {
    const { text, list } = offered(`${FRONT}## Action\n\n/‸\n`);
    const first = list.find(({ kind }) => kind === 'opener')!;
    assert.equal(applyEdits(text, [{ span: first.replace, newText: first.insert }]), `${FRONT}## Action\n\nFirst, I \n`);
  });

  test('openers hold no fact, no placeholder and no whole sentence', () => {
    for (const { id, openers } of LANGUAGES)
      for (const kind of KINDS)
        for (const role of ['lead', ...SECTION_ROLES] as const) {
          assert.ok(openers[kind.id][role].length > 0, `${id} ${kind.id} ${role}`);
          for (const opener of openers[kind.id][role]) assert.doesNotMatch(opener, /[\d０-９[\]{}<>_…%]|[.。!！?？]\s*$/, opener);
        }
  });
});

suite('Skill areas that an answer names itself', () => {
  test('are the ones it is held against', () => {
    const areas = (front: string) =>
      checkAnswer(readAnswer(`---\n${front}\n---\n## Action\nI rang.\n`, guide, { speeds: DEFAULT_SPEEDS })).evidence.map(
        ({ area }) => area.id,
      );
    assert.deepEqual(areas('question: busy-week'), ['planning', 'care']);
    assert.deepEqual(areas('question: busy-week\nskills: [care]'), ['care']);
    assert.deepEqual(areas('question: busy-week\nskills: [no such area]'), ['planning', 'care']);
  });
});
