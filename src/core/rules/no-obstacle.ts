import { leavingOut } from '../examples';
import { gives, missingPart } from '../parts';
import { lackOf } from '../telling/story';
import type { Example, Rule } from './rule';

/** A story in which nothing stands in the way. */
export const noObstacle: Rule = Object.freeze<Rule>({
  id: 'no-obstacle',
  level: 'hint',
  scope: 'answer',
  part: 'obstacle',
  why: 'Where nothing could fail, the listener cannot tell how hard it was.',
  // Taken from impactlogr, noamseg.
  source: 'Checklists of interview coaches, which count a story without conflict as avoiding it.',
  messages: {
    none: {
      what: 'Nothing gets in the way in this story.',
      next: 'Say what made it hard: a limit, a doubt, a setback, somebody who disagreed.',
    },
  },
  check: (context) =>
    missingPart(context, {
      part: 'obstacle',
      isLeftOut: () =>
        lackOf(context, 'obstacle') > (context.sentences.some((sentence) => gives(context, sentence, 'obstacle')) ? SURE : UNLIKELY) &&
        !context.sentences.some(({ part }) => TROUBLE.test(part.text)),
    }),
});

/** Trouble that nobody takes for anything else, and what somebody could or would not do. */
const TROUBLE =
  /\b(?:shout|yell|scream|overbook|double-book)|\b(?:(?:would|could|can)(?:n['’]t| not) |had to be \w+ (?:twice|again)\b|slow (?:in|to)\b|(?:too|far) (?:few|late|small|little|short)\b)|怒鳴|激怒|ブッキング|厳しい(?:こと|言葉|意見|声)|痛め|(?:[えけせてねべめれげ]|でき|届き|間に合い|足り)(?:ません|なかった|ず[、に])/i;

/** Odds, as a logarithm: what looks like an obstacle somewhere must be outweighed, and nothing like one must not. */
const SURE = 1.25;
const UNLIKELY = 0;

/** What it looks at, for the table of checks. */
export const summary = 'A story in which nothing gets in the way.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('obstacle');
