import { leavingOut } from '../examples';
import { gives, missingPart } from '../parts';
import type { Example, Rule } from './rule';

/** A way of working without what decides it. */
export const processCriteria: Rule = Object.freeze<Rule>({
  id: 'process-criteria',
  level: 'information',
  scope: 'answer',
  why: '“How do you” asks by what you decide; tools and habits come after.',
  source: 'Guides to questions on priorities ask for the criteria first (aceround.app, sarah.capua.co).',
  messages: {
    none: {
      what: 'The answer does not say by what you decide.',
      next: 'Name one or two criteria, such as who waits, or what it costs to be late.',
    },
  },
  check: (context) =>
    missingPart(context, {
      part: 'criteria',
      tells: (sentence) => gives(context, sentence, 'criteria') || sentence.signals.reason.length > 0,
    }),
});

/** What it looks at, for the table of checks. */
export const summary = 'A way of working without the criteria that decide.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('criteria');
