import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { tellsPlan } from '../telling/plan';
import type { Example, Rule } from './rule';

/** A plan without a way to see whether it works. */
export const planMeasure: Rule = Object.freeze<Rule>({
  id: 'plan-measure',
  level: 'information',
  scope: 'answer',
  part: 'measuring',
  why: 'Anybody can have ideas; the listener wants to hear how you would know that yours works.',
  // Taken from educative.io, sirjohnnymai.com.
  source: 'Guides to product cases end with a measure.',
  messages: {
    none: {
      what: 'The plan does not say how you would see that it works.',
      next: 'Name one measure, or one small test and what you would compare it with.',
    },
  },
  check: (context) =>
    missingPart(context, {
      part: 'measuring',
      tells: (one) => tellsPlan(one, context.language, 'measuring'),
    }),
});

/** What it looks at, for the table of checks. */
export const summary = 'A plan without a measure or a test.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('measuring');
