import { mayHaveToWait } from '../asked-parts';
import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { tellsOf } from '../telling/words';
import { askedIn } from '../shape';
import type { Example, Rule } from './rule';

/** A way of working that leaves out those who wait. */
export const processTelling: Rule = Object.freeze<Rule>({
  id: 'process-telling',
  level: 'hint',
  scope: 'answer',
  part: 'telling',
  why: 'What you put off concerns somebody; telling them is half of the method.',
  // Taken from sarah.capua.co.
  source: 'Guides to questions on priorities ask how the trade-off is told.',
  messages: { none: { what: 'The answer does not say how others hear what has to wait.', next: 'Say whom you tell, and how.' } },
  *check(context) {
    // Where nothing has to wait, nobody need hear of it.
    if (!mayHaveToWait(askedIn(context))) return;
    yield* missingPart(context, {
      part: 'telling',
      tells: (one) => tellsOf(one, context.language, 'informing') || tellsOf(one, context.language, 'told') || SAID.test(one.part.text),
    });
  },
});

/** What was said to somebody, in its words. */
const SAID = /」(?:と|など)[^。」]{0,8}(?:言っ|言い|伝え|返[しす]|連絡)/;

/** What it looks at, for the table of checks. */
export const summary = 'A way of working that does not say how others hear of it.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('telling');
