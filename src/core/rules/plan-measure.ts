import { leavingOut } from '../examples';
import { gives, missingPart } from '../parts';
import type { Example, Rule } from './rule';

/** A plan without a way to see whether it works. */
export const planMeasure: Rule = Object.freeze<Rule>({
  id: 'plan-measure',
  level: 'information',
  scope: 'answer',
  why: 'Anybody can have ideas; the listener wants to hear how you would know that yours works.',
  source: 'Guides to product cases end with a measure (educative.io, sirjohnnymai.com).',
  messages: {
    none: { what: 'The plan does not say how you would see that it works.', next: 'Name a measure, or a small test with a comparison.' },
  },
  check: (context) =>
    missingPart(context, {
      part: 'measuring',
      tells: (sentence) =>
        gives(context, sentence, 'measuring') ||
        // A figure to reach can be counted; one that says how much is done cannot tell whether it works.
        (sentence.signals.plan.length > 0 && gives(context, sentence, 'goal') && context.language.measuresIn(sentence.part).length > 0),
    }),
});

/** What it looks at, for the table of checks. */
export const summary = 'A plan without a measure or a test.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('measuring');
