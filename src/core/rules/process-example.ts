import { leavingOut } from '../examples';
import { gives, missingPart } from '../parts';
import type { Example, Rule } from './rule';

/** A way of working without one case of it. */
export const processExample: Rule = Object.freeze<Rule>({
  id: 'process-example',
  level: 'information',
  scope: 'answer',
  why: 'One case shows that you do it, and how it went.',
  source: 'Guides to questions on priorities ask for one example (aceround.app).',
  messages: { none: { what: 'No example shows the method at work yet.', next: 'Add one case: when, what, and how it went.' } },
  check: (context) =>
    missingPart(context, {
      part: 'example',
      tells: (sentence) => sentence.signals.ownAction.length > 0 || gives(context, sentence, 'example'),
    }),
});

/** What it looks at, for the table of checks. */
export const summary = 'A way of working without one example.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('example');
