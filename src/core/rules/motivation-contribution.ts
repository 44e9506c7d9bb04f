import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { tellsOf } from '../telling/words';
import type { Example, Rule } from './rule';

/** A motivation that does not say what its writer would bring. */
export const motivationContribution: Rule = Object.freeze<Rule>({
  id: 'motivation-contribution',
  level: 'information',
  seldomAlone: true,
  scope: 'answer',
  part: 'contribution',
  why: 'A motivation convinces when both sides gain; so far only one does.',
  // Taken from brainapps.io, directscout.recruit.co.jp.
  source: 'Career pages ask for company fit, career fit and value added.',
  messages: {
    none: { what: 'The answer does not say what you would do or change there.', next: 'Add one thing you would do or bring there.' },
  },
  check: (context) =>
    missingPart(context, {
      part: 'contribution',
      // A virtue is nothing that would be done, and a wish for the company or for oneself neither.
      tells: (sentence) => tellsOf(sentence, context.language, 'offering') && !tellsOf(sentence, context.language, 'slogan'),
    }),
});

/** What it looks at, for the table of checks. */
export const summary = 'A motivation that says what you want and not what you would bring.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('contribution');
