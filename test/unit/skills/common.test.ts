import assert from 'node:assert/strict';
import type { SkillArea } from '../../../src/core/guide/model';
import { parseGuide } from '../../../src/core/guide/parse';
import { languageById } from '../../../src/core/languages';
import { readAnswer } from '../../../src/core/read';
import { assessArea } from '../../../src/core/skills/assess';
import { commonCompetencies, commonOf } from '../../../src/core/skills/library/common';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';

suite('Common competencies', () => {
  const common = commonCompetencies();

  test('are sixty or more, each with a name, facets and words in both languages', () => {
    assert.ok(common.length >= 60);
    assert.equal(new Set(common.map(({ id }) => id)).size, common.length);
    for (const { id, name, facets } of common) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.ok(facets.length >= 2, id);
      for (const language of ['en', 'ja'] as const) {
        assert.notEqual(name[language], '');
        for (const facet of facets) {
          const [title, words] = facet[language];
          assert.ok(title && words && words.split(',').length >= 5, `${id} ${language}: a facet has a name and at least five words`);
        }
      }
    }
  });

  const areas: readonly (readonly [string, string, 'en' | 'ja', string])[] = [
    ['Leadership of teams', 'Gives direction and keeps morale up.', 'en', 'leading-people'],
    ['Budget control', 'Keeps the ledger, the budget and the expenses in order.', 'en', 'finance'],
    ['Negotiation', 'Gets fair terms and prices from suppliers.', 'en', 'persuasion'],
    ['Working with children', 'Plays, comforts and talks with parents at pick-up.', 'en', 'early-childhood'],
    ['問題解決力', '原因を突き止め、再発を防ぐ対策を打つ。', 'ja', 'problem-solving'],
    ['顧客対応', 'お客様の苦情や要望を聞き、その日のうちに応える。', 'ja', 'customer-service'],
  ];
  for (const [name, description, id, expected] of areas) {
    test(`“${name}” is ${expected}`, () => {
      const language = languageById(id)!;
      const found = commonOf(areaOf(name, description, id), language).map((at) => common[at]!.id);
      assert.equal(found[0], expected, found.join());
    });
  }

  test('an area that is none of them is linked to none', () => {
    assert.deepEqual(commonOf(areaOf('Zymurgy', 'Xylophones.', 'en'), languageById('en')!), []);
  });

  test('an area without facets of its own has those of its competency, with a question for each', () => {
    const area = areaOf('Planning', 'Puts a week in order.', 'en');
    const read = readAnswer(
      '## Action\nI drew up a timetable of nine days and moved two deadlines.\n',
      guideOf(area.name, area.description, 'en'),
      {
        speeds: DEFAULT_SPEEDS,
      },
    );
    const { facets } = assessArea(read, area);
    assert.ok(facets.length >= 2);
    for (const { facet } of facets) assert.match(facet.ask, /\?$/);
  });

  test('words of an area without a deed are a mention at most', () => {
    const area = areaOf('Planning', 'Puts a week in order.', 'en');
    const read = readAnswer(
      'Schedule, plan, calendar, deadline, checklist, timetable, milestones, buffer, backup.\n',
      guideOf(area.name, '', 'en'),
      {
        speeds: DEFAULT_SPEEDS,
      },
    );
    assert.ok(assessArea(read, area).level <= 1);
  });
});

function guideOf(name: string, description: string, language: 'en' | 'ja') {
  const heading = language === 'ja' ? '## 求められる力' : '## Skill areas';
  return parseGuide(`---\ntype: interview-guide\nlanguage: ${language}\n---\n# X\n\n${heading}\n\n### ${name}\n${description}\n`).guide;
}

function areaOf(name: string, description: string, language: 'en' | 'ja'): SkillArea {
  return guideOf(name, description, language).skillAreas[0]!;
}
