import { leavingOut } from '../examples';
import { gives, missingPart } from '../parts';
import type { Example, Rule } from './rule';

/** An Action told without a reason for any of it. */
export const noReason: Rule = Object.freeze<Rule>({
  id: 'no-reason',
  level: 'information',
  scope: 'answer',
  why: 'What you did shows energy; why you did it shows judgement, and that is what is hired.',
  source: 'Hello Interview asks for what, how and why; noamseg rates the substance of an answer by the alternatives weighed.',
  messages: {
    none: { what: 'The Action says what was done and not why.', next: 'Give one reason, or one alternative that you decided against.' },
  },
  check: (context) =>
    missingPart(context, {
      part: 'reason',
      role: 'action',
      tells: (sentence) => sentence.signals.reason.length > 0 || gives(context, sentence, 'reason'),
    }),
});

/** What it looks at, for the table of checks. */
export const summary = 'An Action that gives no reason and weighs no alternative.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('reason');
