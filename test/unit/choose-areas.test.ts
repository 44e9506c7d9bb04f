import assert from 'node:assert/strict';
import { addSkillAreas, offeredAreas } from '../../src/core/choose-areas';
import { checkAnswer } from '../../src/core/check';
import { readAnswer } from '../../src/core/read';
import { DEFAULT_SPEEDS } from '../../src/core/timing';
import { parseGuide } from '../../src/core/guide/parse';
import { applyEdits } from '../../src/core/text/edit';

const ENGLISH = [
  '---\ntype: interview-guide\nlanguage: en\n---\n# Baker\n\n## Rounds\n\n### 1. Talk\n\n',
  '1. Tell me about a conflict you had to resolve between two colleagues.\n   - Kind: behavioural\n2. Why us?\n\n',
  '## Tips\n- [ ] Taste the bread\n',
].join('');
const JAPANESE = [
  '---\r\ntype: interview-guide\r\nlanguage: ja\r\n---\r\n# 店員\r\n\r\n## 面接の流れ\r\n\r\n### 1. 一次面接\r\n\r\n',
  '1. 意見の対立を解決した経験を教えてください\r\n   - 種類: 過去の行動\r\n2. 最後に一言どうぞ\r\n',
].join('');

suite('Skill areas from the library', () => {
  for (const [text, spoken, heading, line] of [
    [ENGLISH, 'Conflict resolution', '\n## Skill areas\n', '\n   - Skill areas: **Conflict resolution**'],
    [JAPANESE, '対立の解決', '\r\n## スキル領域\r\n', '\r\n   - スキル領域: **対立の解決**'],
  ] as const) {
    test(`those that the guide speaks of are offered first, and are written with their facets: ${spoken}`, () => {
      const { guide } = parseGuide(text);
      const offered = offeredAreas(text, guide);
      assert.equal(offered.length, 64);
      const first = offered.find(({ area }) => area.name === spoken)!;
      assert.ok(first.spoken);
      assert.ok(offered.indexOf(first) < 5);
      const chosen = [first.area, offered.at(-1)!.area];
      const { edits, added } = addSkillAreas(text, guide, chosen);
      const after = applyEdits(text, edits);
      assert.ok(after.includes(heading) && after.includes(line), after);
      assert.ok(after.slice(added.start).startsWith(spoken));
      assert.equal(/\r\n/.test(text), !/(?<!\r)\n/.test(after));
      const read = parseGuide(after);
      assert.deepEqual(
        read.guide.skillAreas.map(({ name, facets }) => [name, facets.length]),
        chosen.map(({ name, facets }) => [name, facets.length]),
      );
      assert.deepEqual(
        read.problems.filter(({ code }) => code !== 'unused-skill-area'),
        parseGuide(text).problems,
      );
      assert.ok(!offeredAreas(after, read.guide).some(({ area }) => area.name === spoken));
    });
  }

  test('are written with the clue words of both languages, because an answer in the other one is found by them alone', () => {
    const { guide } = parseGuide(JAPANESE);
    const { area } = offeredAreas(JAPANESE, guide).find((one) => one.area.name === '対立の解決')!;
    const read = (terms: (term: string) => boolean) => {
      const kept = { ...area, facets: area.facets.map((facet) => ({ ...facet, terms: facet.terms.filter(terms) })) };
      const written = applyEdits(JAPANESE, addSkillAreas(JAPANESE, guide, [kept]).edits);
      const answer =
        '# 意見の対立を解決した経験を教えてください\n\n## Action\nI met both sides in May, each alone, and wrote down 12 points on which they agreed.\n';
      return checkAnswer(readAnswer(answer, parseGuide(written).guide, { speeds: DEFAULT_SPEEDS })).evidence[0]!.level;
    };
    assert.ok(read(() => true) >= 2);
    assert.equal(
      read((term) => /[^\x20-\x7e]/.test(term)),
      0,
    );
  });
});
