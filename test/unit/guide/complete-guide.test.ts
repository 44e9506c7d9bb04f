import assert from 'node:assert/strict';
import { completeGuide } from '../../../src/core/complete-guide';
import { parseGuide } from '../../../src/core/guide/parse';
import { applyEdits } from '../../../src/core/text/edit';

const AREAS = '\n## Skill areas\n\n### Planning\n\n- **Order**: first things\n\n### Baking\n\n- **Dough**: shapes it\n';
const HEAD = '---\ntype: interview-guide\nlanguage: en\n---\n# B\n\n## Rounds\n\n### 1. Talk\n\n';

/** Completes at `|` and gives the labels, and the text with the first taken. */
function at(marked: string): { labels: string[]; taken: string } {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = completeGuide(parseGuide(text).guide, text, offset);
  const [first] = found;
  return {
    labels: found.map(({ label }) => label),
    taken: first
      ? applyEdits(text, [{ span: first.replace, newText: first.insert }])
          .split('\n')
          .find((line, row) => line !== text.split('\n')[row])!
      : '',
  };
}

suite('Completion in a guide', () => {
  for (const [what, marked, labels, taken] of [
    [
      'kinds behind the colon',
      `${HEAD}1. Q?\n   - Kind:|\n`,
      ['behavioural', 'experience', 'process', 'hypothetical', 'motivation'],
      '   - Kind: behavioural',
    ],
    [
      'kinds behind a space',
      `${HEAD}1. Q?\n   - Kind: |\n`,
      ['behavioural', 'experience', 'process', 'hypothetical', 'motivation'],
      '   - Kind: behavioural',
    ],
    ['no kinds of question for a round', `${HEAD}- Kind:|\n`, [], ''],
    ['areas', `${HEAD}1. Q?\n   - Skill areas: Pl|\n${AREAS}`, ['Planning', 'Baking'], '   - Skill areas: Planning'],
    [
      'areas that are not named yet',
      `${HEAD}1. Q?\n   - Skill areas: Planning,|\n${AREAS}`,
      ['Baking'],
      '   - Skill areas: Planning, Baking',
    ],
    [
      'areas asked for first of all',
      `${HEAD}1. Q?\n   - Skill areas: **|\n${AREAS}`,
      ['Planning', 'Baking'],
      '   - Skill areas: **Planning**',
    ],
    ['facets', `${HEAD}1. Q?\n   - Facets:|\n${AREAS}`, ['Order', 'Dough'], '   - Facets: Order'],
    [
      'fields of a question',
      `${HEAD}1. Q?\n   -|\n`,
      ['Kind', 'Skill areas', 'Facets', 'Seconds', 'Note', 'Source', 'As asked'],
      '   - Kind: ',
    ],
    ['fields of a round', `${HEAD}-|\n`, ['Kind', 'Interviewer', 'Focus', 'Seconds', 'Note'], '- Kind: '],
    ['further fields of a round', `${HEAD}- Kind: a · |\n`, ['Kind', 'Interviewer', 'Focus', 'Seconds', 'Note'], '- Kind: a · Kind: '],
    ['nothing in a list of questions', `${HEAD}1. Q?\n-|\n`, [], ''],
    ['what an area needs', `${HEAD}1. Q?\n${AREAS}- Needs:|\n`, ['action', 'knowledge'], '- Needs: action'],
    [
      'the headings of a round',
      `${HEAD}1. Q?\n\n#|\n`,
      ['### 2.', '#### Also asked', '## Responsibilities', '## Other questions', '## Skill areas', '## Tips', '## Tags'],
      '### 2. ',
    ],
    [
      'an area that a question names',
      `${HEAD}1. Q?\n   - Skill areas: Baking\n\n## Skill areas\n\n#|\n`,
      ['### Baking', '## Responsibilities', '## Other questions', '## Tips', '## Tags'],
      '### Baking',
    ],
    ['the language', '---\ntype: interview-guide\nlanguage:|\n---\n', ['en', 'ja'], 'language: en'],
    [
      'what the front matter lacks',
      '---\ntype: interview-guide\ncompany: A\n|\n---\n',
      ['role', 'place', 'language', 'interview-date'],
      'role: ',
    ],
    ['nothing in prose', `${HEAD}Kind:|\n`, [], ''],
  ] as const) {
    test(what, () => assert.deepEqual(at(marked), { labels: [...labels], taken }));
  }

  test('in Japanese: kinds, and areas behind 、', () => {
    const guide = '---\ntype: interview-guide\nlanguage: ja\n---\n# B\n\n## 面接の流れ\n\n### 1. 一次\n\n1. なぜ？\n   - ';
    const areas = '\n\n## スキル領域\n\n### 計画性\n\n### 製パン\n';
    assert.equal(at(`${guide}種類：|${areas}`).labels.length, 5);
    assert.deepEqual(at(`${guide}スキル領域: 計画性、|${areas}`), { labels: ['製パン'], taken: '   - スキル領域: 計画性、製パン' });
  });
});
