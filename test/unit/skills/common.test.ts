import assert from 'node:assert/strict';
import type { SkillArea } from '../../../src/core/guide/model';
import { parseGuide } from '../../../src/core/guide/parse';
import { languageById } from '../../../src/core/languages';
import { readAnswer } from '../../../src/core/read';
import { assessArea } from '../../../src/core/skills/assess';
import { withCommonFacets } from '../../../src/core/skills/described';
import { commonCompetencies, commonOf } from '../../../src/core/skills/library/common';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';

/** So many parts of a name are looked at. */
const SIX = 'sales safety teaching teamwork communication adaptability';
const SIX_IN_JAPANESE = 'teaching safety communication teamwork adaptability legal-and-compliance';

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

  const fitting: (readonly ['en' | 'ja', string, string])[] = [
    ['en', 'Teamwork', 'teamwork'],
    ['en', 'Strong communication skills', 'communication'],
    ['en', 'Teamwork and communication', 'teamwork communication'],
    ['en', 'Leadership of teams', 'leading-people'],
    ['en', 'Communication with the ward', 'communication'],
    ['en', 'Budget control', 'finance'],
    ['en', 'Patient safety', 'safety'],
    ['en', 'Making effective decisions', 'decision-making'],
    ['en', 'Complaint handling', 'customer-service'],
    ['en', 'Data-driven decision making', 'analytical-thinking'],
    ['en', 'Understanding of live streaming', 'live-streaming-and-media'],
    ['en', 'Decisions from figures', 'decision-making'],
    ['en', 'Working with parents', 'early-childhood'],
    ['ja', 'コミュニケーション能力', 'communication'],
    ['ja', '協調性・柔軟性', 'teamwork adaptability'],
    ['ja', '患者さんへの寄り添い', 'care-for-people'],
    ['ja', '夜勤への適応', 'adaptability'],
    ['ja', '保護者対応力', 'early-childhood'],
    ['ja', '後輩指導', 'coaching-people'],
    ['ja', '新規開拓力', 'sales'],
    ['ja', '授業づくり', 'teaching'],
    ['ja', '法令遵守', 'legal-and-compliance'],
    ['ja', '安全意識', 'safety'],
    // One word in common is none of them.
    ...['Infection control', 'Machine maintenance', 'Technical depth', 'Guest experience', 'Month-end close', 'Reliability'].map(
      none('en'),
    ),
    ...['Managing yourself', 'Managing a caseload', 'Work ethic', 'Energy and drive', 'Product knowledge', 'Team fit'].map(none('en')),
    ...['Self-management', 'Data protection', 'Order picking', 'Managing a quality service', 'Market knowledge'].map(none('en')),
    ...['Coordination with the shop floor', 'Design of experiments', 'IT skills', 'Support', 'Punctuality'].map(none('en')),
    ...['現場との調整力', '多職種連携', '連携力', '報告・連絡・相談', '特別支援への理解', '公共への奉仕精神', '地域への関心'].map(
      none('ja'),
    ),
    ...['身体介助の技術', '現場理解', '商品知識', '統率力', '技術力', '責任感', '説明責任', '教科指導力', '看護観'].map(none('ja')),
    ...['当社への志望度', '人柄', '将来性', '体力'].map(none('ja')),
  ];
  fitting.push(
    ['en', `Teamwork${' skills'.repeat(40_000)} now`, ''],
    ['en', 'Teamwork skills and abilities', 'teamwork'],
    ['en', `Teamwork${' skills'.repeat(9)}`, 'teamwork'],
    ['en', `Sales, Safety, Teaching, Teamwork, Communication, Adaptability${', Zymurgy'.repeat(1000)}, Negotiation`, SIX],
    ['ja', `授業づくり・安全意識・コミュニケーション能力・協調性・柔軟性・法令遵守${'・看護観'.repeat(1000)}・後輩指導`, SIX_IN_JAPANESE],
  );
  for (const [id, name, expected] of fitting) {
    test(`facets that fit “${name.slice(0, 80)}”: ${expected || 'none'}`, () => {
      const language = languageById(id)!;
      const area = areaOf(name, '', id);
      const facets = withCommonFacets({ ...area, name }, language).facets.map((facet) => facet.id.replace(/-\d+$/, ''));
      assert.deepEqual([...new Set(facets)].join(' '), expected);
    });
  }

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

function none(language: 'en' | 'ja') {
  return (name: string): readonly ['en' | 'ja', string, string] => [language, name, ''];
}

function guideOf(name: string, description: string, language: 'en' | 'ja') {
  const heading = language === 'ja' ? '## 求められる力' : '## Skill areas';
  return parseGuide(`---\ntype: interview-guide\nlanguage: ${language}\n---\n# X\n\n${heading}\n\n### ${name}\n${description}\n`).guide;
}

function areaOf(name: string, description: string, language: 'en' | 'ja'): SkillArea {
  return guideOf(name, description, language).skillAreas[0]!;
}
