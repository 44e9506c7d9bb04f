import assert from 'node:assert/strict';
import { unknownField } from '../../../src/core/rules/unknown-field';
import { applyEdits } from '../../../src/core/text/edit';
import { check, checkRule } from '../support/check-rule';

const GUIDE = '# Guide\n\n## Rounds\n\n### 1. First\n\n- Why us?\n\n## Skill areas\n\n### Planning\n\n### Leading people\n';
const BODY = '## Situation\nThe rink was empty.\n';
const top = (lines: string) => `---\n${lines}\n---\n${BODY}`;

checkRule({
  rule: unknownField,
  cases: [
    { title: 'no front matter', text: BODY },
    {
      title: 'all that can stand there',
      text: top(
        'question: why-us\nskills: [Planning]\nkind: process\nformat: starl\nlanguage: en\nseconds: 90\nstatus: ready\nstory: rink\nmute: [kanji-run]',
      ),
      guide: GUIDE,
    },
    { title: 'nothing behind the keys', text: top('kind:\nskills: []\nseconds:\nmute:\nstatus:\nlanguage:'), guide: GUIDE },
    { title: 'a kind by its name', text: top('kind: Way of working') },
    { title: 'a kind by its Japanese name', text: top('kind: 志望動機') },
    { title: 'no kind', text: top('kind: ⟦behaviorial⟧'), level: 'information', message: 'value' },
    { title: 'no format', text: top('format: ⟦CAR⟧'), message: 'value' },
    { title: 'a language by its name', text: top('language: ⟦Japanese⟧'), message: 'value' },
    { title: 'a status of ours in another case', text: top('status: ⟦Ready⟧'), message: 'value' },
    { title: 'a status of their own', text: top('status: second draft') },
    { title: 'seconds with a unit', text: top('seconds: ⟦2 min⟧'), message: 'number' },
    { title: 'full-width seconds', text: top('seconds: ９０') },
    { title: 'an area that is gone', text: top('skills: [Planning, ⟦Coaching⟧]'), guide: GUIDE, level: 'information', message: 'area' },
    { title: 'areas in lines', text: top('skills:\n  - Leading people\n  - ⟦Planing⟧'), guide: GUIDE, message: 'area' },
    { title: 'an area by its id', text: top('skills: [leading-people]'), guide: GUIDE },
    { title: 'areas without a guide', text: top('skills: [Coaching]') },
    { title: 'no check', text: top('mute: [kanji-run, ⟦long-sentences⟧]'), message: 'check' },
    { title: 'a key misspelt', text: top('⟦skill⟧: [Planning]'), level: 'hint', message: 'key' },
    { title: 'a key with a capital letter', text: top('⟦Kind⟧: process'), message: 'key' },
    {
      title: 'keys of other tools',
      text: top('tags: [a]\ntitle: A\ndate: 2026-01-01\naliases: []\nauthor: me\ncompany: A\nposition: B\n種類: 行動'),
    },
    { title: 'much like a key that is there', text: top('status: ready\nstate: x') },
    { title: 'a key once more', text: top('kind: process\n⟦kind⟧: motivation'), level: 'hint', message: 'repeated' },
    { title: 'a key of theirs once more', text: top('tags: a\ntags: b') },
    { title: 'a full-width colon', text: top('kind⟦：⟧process'), message: 'colon' },
  ],
});

test('each is changed to what is most like it, and nothing else', () => {
  const changed = (text: string) =>
    check(text, [unknownField], GUIDE).findings.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
  const cases = [
    ['kind: behaviorial', 'kind: behavioural'],
    ['skills: [Planing, Coaching]', 'skills: [Planning, Coaching]'],
    ['mute: [long-sentences]', 'mute: [long-sentence]'],
    ['Status: ready', 'status: ready'],
    ['kind：process', 'kind: process'],
    ['kind： process', 'kind: process'],
  ] as const;
  for (const [from, to] of cases) assert.deepEqual(changed(top(from)), [top(to)], from);
  assert.deepEqual(changed(top('format: CAR')), []);
});

test('a misspelt check mutes nothing, a kind in Japanese counts', () => {
  assert.equal(check(top('mute: [unknown-fields]'), [unknownField]).findings.length, 1);
  assert.equal(check(top('mute: [unknown-field]\nkind: x'), [unknownField]).findings.length, 0);
});
