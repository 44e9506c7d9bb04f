import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { tellsOf } from '../telling/words';
import type { Example, Rule, Sentence } from './rule';

/** A plan without anything from the past of its writer. */
export const planOwnPast: Rule = Object.freeze<Rule>({
  id: 'plan-own-past',
  level: 'hint',
  scope: 'answer',
  part: 'ownPast',
  why: 'A plan counts for more from somebody who has done a similar thing once.',
  source: 'Our own judgement: what was done predicts more than what would be done.',
  messages: {
    none: {
      what: 'Nothing you have done yourself supports the plan yet.',
      next: 'If you have done something like it, say so in one sentence.',
    },
  },
  check: (context) =>
    missingPart(context, { part: 'ownPast', tells: (sentence) => isDone(sentence) || tellsOf(sentence, context.language, 'practice') }),
});

/** A deed of the writer's own that is no part of the plan. */
function isDone({ signals }: Sentence): boolean {
  return signals.ownAction.length > 0 && signals.plan.length === 0;
}

/** What it looks at, for the table of checks. */
export const summary = 'A plan with no link to something you have done.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('ownPast');
