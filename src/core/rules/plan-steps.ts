import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { tellsPlan } from '../telling/plan';
import type { Example, Rule } from './rule';

/** A plan without a time for what it does. */
export const planSteps: Rule = Object.freeze<Rule>({
  id: 'plan-steps',
  level: 'information',
  seldomAlone: true,
  scope: 'answer',
  part: 'schedule',
  why: 'Steps in order, with a time, turn a list of ideas into a plan.',
  // Taken from igotanoffer.com.
  source: 'Guides to cases ask for a plan in steps.',
  messages: {
    none: {
      what: 'The plan does not say how long you would try it, or when you would decide.',
      next: 'Say what comes first, how long you would try it, and when you would decide.',
    },
  },
  check: (context) => missingPart(context, { part: 'schedule', tells: (one) => tellsPlan(one, context.language, 'schedule') }),
});

/** What it looks at, for the table of checks. */
export const summary = 'A plan that does not say what would happen when.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('schedule');
