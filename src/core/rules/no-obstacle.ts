import { leavingOut } from '../examples';
import { gives, missingPart } from '../parts';
import { signs } from '../phrases/sign';
import { lackOf } from '../telling/story';
import type { Example, Rule } from './rule';

/** A story in which nothing stands in the way. */
export const noObstacle: Rule = Object.freeze<Rule>({
  id: 'no-obstacle',
  level: 'hint',
  scope: 'answer',
  why: 'Where nothing could fail, the listener cannot tell how hard it was.',
  // Taken from impactlogr, noamseg.
  source: 'Checklists of interview coaches, which count a story without conflict as avoiding it.',
  messages: {
    none: {
      what: 'Nothing stands in the way in this story.',
      next: 'Say what made it hard: a limit, a doubt, a setback, somebody who disagreed.',
    },
  },
  check: (context) =>
    missingPart(context, {
      part: 'obstacle',
      tells: ({ part }) => TROUBLE[context.language.id].isIn(part),
      isLeftOut: () =>
        lackOf(context, 'obstacle') > (context.sentences.some((sentence) => gives(context, sentence, 'obstacle')) ? SURE : UNLIKELY),
    }),
});

/** Trouble that nobody takes for anything else. */
const TROUBLE = signs(
  /\b(?:shout|yell|scream|swear|swor)(?:ed|ing|e)?\b(?! (?:with|for) (?:joy|laughter|delight))|\b(?:overbook|double-book)(?:ed|ing)?\b|\bgiven (?:away )?to (?:somebody|someone|another)\b/i,
  /怒鳴|激怒|激高|オーバーブッキング|ダブルブッキング|二重予約|過剰予約/,
);

/** Odds, as a logarithm: what looks like an obstacle somewhere must be outweighed, and nothing like one must not. */
const SURE = 1.25;
const UNLIKELY = -1;

/** What it looks at, for the table of checks. */
export const summary = 'A story in which nothing gets in the way.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('obstacle');
