import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { tellsOf } from '../telling/words';
import { holds } from '../shape';
import { lackOf } from '../telling/story';
import { misplaced } from '../under-headings';
import type { Example, Rule, RuleContext } from './rule';

/** An Action told without a reason for any of it. */
export const noReason: Rule = Object.freeze<Rule>({
  id: 'no-reason',
  level: 'information',
  scope: 'answer',
  part: 'reason',
  why: 'What you did shows energy; why you did it shows judgement, and that is what is hired.',
  // Taken from Hello Interview, noamseg.
  source: 'Interview coaches ask for what, how and why, and for the choices weighed.',
  messages: {
    none: {
      what: 'The answer says what was done, but hardly why.',
      next: 'Give one reason, or one alternative that you decided against.',
    },
  },
  check: (context) =>
    missingPart(context, {
      part: 'reason',
      role: 'action',
      tells: (sentence) => tellsOf(sentence, context.language, 'belief'),
      isLeftOut: () =>
        isActed(context) &&
        !misplaced(context.answer, context.told()).some(({ section }) => holds(section, 'action')) &&
        lackOf(context, 'reason') > (context.sentences.some(({ signals }) => signals.reason.length > 0) ? SURE : LIKELY),
    }),
});

/** Where nobody acts but others, the own part is what is missing. */
function isActed({ language, sentences }: RuleContext): boolean {
  return language.dropsSubjects || sentences.some(({ signals }) => signals.ownAction.length + signals.group.length > 0);
}

/** Odds, as a logarithm: what looks like a reason somewhere must be outweighed. */
const LIKELY = 0.75;
const SURE = 2;

/** What it looks at, for the table of checks. */
export const summary = 'An Action that gives no reason and weighs no alternative.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('reason');
