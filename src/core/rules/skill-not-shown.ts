import { askAtEnd, isAsked } from '../answer/ask';
import { message } from '../message';
import { headOf, isWhole, nameOf, sectionsOf } from '../shape';
import type { AreaEvidence, FacetEvidence } from '../skills/evidence';
import { span } from '../text/span';
import type { Fix, Related, Rule, RuleContext } from './rule';

/** How many questions a finding asks at once. */
const MOST_QUESTIONS = 3;

/** A skill area that the question probes first of all, and that no facet shows. */
export const skillNotShown: Rule = Object.freeze<Rule>({
  id: 'skill-not-shown',
  level: 'information',
  scope: 'answer',
  summary: 'A skill area the question is asked for, of which no facet is shown.',
  why: 'Assessors mark indicators: a plain example that shows them does better than a polished one that misses them.',
  source: 'The scoring of UK civil-service interviews (competencycompanion.co.uk); the areas and facets are those of your guide.',
  messages: {
    absent: { what: 'Nothing in the answer shows {area} yet.', next: 'One of its {total} facets is enough. {questions}' },
    mentioned: { what: '{area} is mentioned ({mentioned} of {total} facets) and not shown yet.', next: 'One facet is enough. {questions}' },
    plain: { what: 'Nothing in the answer shows {area} yet.', next: 'Add one thing you did, with a detail, that shows it.' },
  },
  examples: [],
  *check(context) {
    if (!context.question || !isWhole(context)) return;
    const probed = context.evidence();
    const primary = probed.filter(({ weight }) => weight === 'primary');
    for (const evidence of primary.length > 0 ? primary : probed) {
      if (evidence.level >= 2) continue;
      const asked = questionsOf(evidence, context);
      const fix = fixOf(evidence, asked, context);
      if (fix === 'waiting') continue;
      const mentioned = evidence.facets.filter(({ level }) => level > 0);
      yield {
        message: evidence.facets.length === 0 ? 'plain' : mentioned.length > 0 ? 'mentioned' : 'absent',
        data: { area: evidence.area.name, total: evidence.facets.length, mentioned: mentioned.length, questions: asked.join(' ') },
        span: headOf(context),
        related: mentioned.flatMap(relatedOf),
        fixes: fix ? [fix] : [],
      };
    }
  },
});
void span;
function questionsOf(e: AreaEvidence, c: RuleContext): string[] { void e; void c; void MOST_QUESTIONS; return []; }
function fixOf(e: AreaEvidence, q: readonly string[], c: RuleContext): Fix | undefined | 'waiting' { void e; void q; void c; void askAtEnd; void isAsked; void message; void nameOf; void sectionsOf; return undefined; }
function relatedOf(f: FacetEvidence): Related[] { void f; return []; }
