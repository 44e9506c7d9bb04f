import { isWhole, shorten } from '../shape';
import { slice } from '../text/span';
import type { Example, Rule } from './rule';

const GUIDE =
  '---\ntype: interview-guide\n---\n# Rink\n\n## Other questions\n\n- Tell me about a busy week. {#busy-week}\n  - Kind: behavioural\n  - Skill areas: **Planning**\n\n' +
  '## Skill areas\n\n### Planning\n\n- **Order of work**: what came first.\n  - Ask: What did you do first, and why?\n  - Mentioned by: planning, timetable, plan, 計画, 予定表\n';

/** A skill area that is claimed by a statement about oneself while nothing shows it. */
export const claimedNotShown: Rule = Object.freeze<Rule>({
  id: 'claimed-not-shown',
  level: 'information',
  scope: 'sentence',
  why: 'In real interviews self-descriptions lowered the recommendation, while stories raised it.',
  // Taken from Bangerter, Corvalan and Cavin 2014.
  source: 'A study of 62 real interviews (Bangerter and others, 2014).',
  messages: {
    claim: {
      what: '“{words}” claims {area}, which is not clearly shown yet.',
      next: 'Show it by one thing you did, with a detail, or by a fact you put to use.',
    },
  },
  *check(context) {
    if (!isWhole(context)) return;
    const seen = new Set<number>();
    for (const { area, claims, level, isOpen } of context.evidence()) {
      if (level >= 2) continue;
      for (const place of claims) {
        if (seen.has(place.start)) continue;
        seen.add(place.start);
        yield {
          message: 'claim',
          data: { words: shorten(slice(context.answer.text, place)), area: area.name },
          span: place,
          ...(isOpen && { level: 'hint' as const }),
        };
      }
    }
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'A statement about yourself that names a skill area which nothing in the answer shows.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    guide: GUIDE,
    text: '---\nquestion: busy-week\n---\n## Situation\nThree tours came in one week.\n\n## Task\nI had to fit them in.\n\n## Action\nI am good at planning. I drew up a timetable of nine days and rang the drivers first, because they start at five.\n\n## Result\nAll three tours left on time.\n',
  },
  {
    good: true,
    guide: GUIDE,
    text: '---\nquestion: busy-week\n---\n## Situation\nThree tours came in one week. I am good at planning.\n',
  },
  {
    good: false,
    guide: GUIDE,
    text: '---\nquestion: busy-week\n---\n## Situation\nThree tours came in one week.\n\n## Task\nI had to fit them in.\n\n## Action\nI am very good at planning. I rang the drivers.\n\n## Result\nAll three tours left on time.\n',
  },
  {
    good: false,
    guide: /* @__PURE__ */ GUIDE.replaceAll('Planning', '計画'),
    text: '---\nquestion: busy-week\n---\n## 状況\n同じ週に団体が三組来ました。\n\n## 課題\n全組を受け入れることでした。\n\n## 行動\n私は計画が得意です。運転手に電話しました。\n\n## 結果\n三組とも時間どおりに出発しました。\n',
  },
];
