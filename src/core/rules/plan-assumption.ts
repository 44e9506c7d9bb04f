import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { tellsPlan } from '../telling/plan';
import type { Example, Rule } from './rule';

/** A plan without an assumption or a first look. */
export const planAssumption: Rule = Object.freeze<Rule>({
  id: 'plan-assumption',
  level: 'hint',
  scope: 'answer',
  part: 'assumption',
  why: 'A plan that starts with ideas sounds as if it would fit any case; one assumption or one look at the facts shows it was made for this one.',
  // Taken from educative.io, igotanoffer.com.
  source: 'Guides to product cases begin with questions and assumptions.',
  messages: {
    none: {
      what: 'The plan does not say what it assumes, or what you would look at first.',
      next: 'Say what you assume about today, or which figure you would look up before you begin.',
    },
  },
  check: (context) =>
    missingPart(context, {
      part: 'assumption',
      tells: (one) => tellsPlan(one, context.language, 'assumption'),
    }),
});

/** What it looks at, for the table of checks. */
export const summary = 'A plan that neither states an assumption nor looks at anything first.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('assumption');
