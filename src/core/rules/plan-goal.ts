import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { tellsPlan } from '../telling/plan';
import type { Example, Rule } from './rule';

/** A plan without a goal or a measure. */
export const planGoal: Rule = Object.freeze<Rule>({
  id: 'plan-goal',
  level: 'information',
  seldomAlone: true,
  scope: 'answer',
  part: 'goal',
  why: 'For a “what would you do” question, listeners first mark whether you name what the plan is for.',
  source: 'A study: “what would you do” scores largely by naming what the situation asks for (Oostrom and others, 2015).',
  messages: {
    none: {
      what: 'The plan sets no goal of its own yet.',
      next: 'Name the goal, for whom, and how you would measure it.',
    },
  },
  check: (context) =>
    missingPart(context, {
      part: 'goal',
      tells: (one) => tellsPlan(one, context.language, 'goal'),
    }),
});

/** What it looks at, for the table of checks. */
export const summary = 'A plan that names no goal and no measure to steer by.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('goal');
