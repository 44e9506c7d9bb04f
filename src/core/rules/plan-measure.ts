import { leavingOut } from '../examples';
import { gives, givesApart, missingPart } from '../parts';
import { sign } from '../phrases/sign';
import type { Example, Rule, RuleContext, Sentence } from './rule';

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
        givesApart(context, sentence, 'measuring', NO_MEASURE) ||
        // A figure to reach can be counted; one that says how much is done cannot tell whether it works.
        // Nor can one of the setting; one of what came of the same thing before can.
        (isAimOrOutcome(context, sentence) && context.language.measuresIn(sentence.part).length > 0),
    }),
});

function isAimOrOutcome(context: RuleContext, sentence: Sentence): boolean {
  const { plan, outcome } = sentence.signals;
  return plan.length > 0 ? gives(context, sentence, 'goal') : outcome.length > 0;
}

/** Words of which a part is the name of a measure, and hopes that are none: "see what sticks". */
const NO_MEASURE = [
  sign(
    'en',
    /\b(?:(?:try(?:ing)?|test(?:ing)?) [^.]{0,60}see (?:what|which|how)(?: \w+)? (?:sticks?|works?|happens?|goes|comes|fits?)|at any rate|good results?|(?:better|great|best) results?)\b/i,
  ),
  sign(
    'ja',
    /追加|追い風|役割|割り当て|割引|計画|設計|時計|会計|予測|効率|率先|率直|(?:相乗|逆|波及|宣伝)効果|(?:期待|見込)[^。]{0,6}効果|効果的|コンテスト|見て(?:い(?:る|ま|た)|もら|くれ|くだ|ほし|来|き)/,
  ),
];

/** What it looks at, for the table of checks. */
export const summary = 'A plan without a measure or a test.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('measuring');
