import { isWhole, shorten } from '../shape';
import { slice } from '../text/span';
import type { Rule } from './rule';

const GUIDE = `---
type: interview-guide
---
# Ice rink

## Rounds

### First talk

1. Tell me about a time you planned under pressure. {#planned}
   - Kind: behavioural
   - Skill areas: **Planning**

## Skill areas

### Planning
Keeps several things on time.

- Needs: action
- **Order of work**: what came first, and why.
  - Ask: What did you do first, and why?
  - Mentioned by: planning, schedule, timetable, 計画, 予定表
`;

/** A skill area that is claimed by a statement about oneself while nothing shows it. */
export const claimedNotShown: Rule = Object.freeze<Rule>({
  id: 'claimed-not-shown',
  level: 'information',
  scope: 'sentence',
  summary: 'A statement about yourself that names a skill area which nothing in the answer shows.',
  why: 'In real interviews self-descriptions lowered the recommendation, while stories raised it.',
  source: 'Bangerter, Corvalan and Cavin 2014 (62 interviews).',
  messages: {
    claim: { what: '“{words}” claims {area}; nothing in the answer shows it yet.', next: 'Show it by one thing you did, with a detail, or by a fact you put to use.' },
  },
  examples: [],
  *check(context) {
    if (!isWhole(context)) return;
    const seen = new Set<number>();
    for (const { area, claims, level } of context.evidence()) {
      if (level >= 2) continue;
      for (const place of claims) {
        if (seen.has(place.start)) continue;
        seen.add(place.start);
        yield { message: 'claim', data: { words: shorten(slice(context.answer.text, place)), area: area.name }, span: place };
      }
    }
  },
});
void GUIDE;
