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
  why: 'A motivation convinces when both sides gain; so far only one does.',
  source: 'Guides name company fit, career fit and value added (brainapps.io, directscout.recruit.co.jp).',
  messages: { none: { what: 'The answer does not say what you would bring.', next: 'Add one thing you would do or bring there.' } },
  check: (context) =>
    missingPart(context, {
      part: 'contribution',
      tells: (sentence) => tellsOf(sentence, context.language, 'offering') && !SLOGAN.test(sentence.part.text),
    }),
});

/** A virtue is nothing that would be done, and a wish for the company or for oneself neither. */
const SLOGAN =
  /\b(?:bring|add|offer|give|contribute|leverage)\b[^.]{0,30}\b(?:passion|energy|enthusiasm|calm(?:ness)?|curiosity|creativity|mindset|spirit|attitude|dedication|drive|synerg\w+)\b|(?:体力|気づく力|明るさ|粘り強さ|笑顔|やる気|情熱|熱意|協調性|行動力|忍耐力|コミュニケーション(?:能)?力|責任感|誠実さ|好奇心|人柄)[^。]{0,30}(?:活か|生か|いか|届け|発揮|貢献)|新しい価値|自分(?:自身)?の[^。、]{0,8}(?:幅|視野|可能性)を/i;

/** What it looks at, for the table of checks. */
export const summary = 'A motivation that says what you want and not what you would bring.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('contribution');
