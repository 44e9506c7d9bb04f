import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { tellsPlan } from '../telling/plan';
import type { Example, Rule } from './rule';

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
  check: (context) => missingPart(context, { part: 'ownPast', tells: (one) => tellsPlan(one, context.language, 'ownPast') }),
});

/** What it looks at, for the table of checks. */
export const summary = 'A plan with no link to something you have done.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('ownPast');
