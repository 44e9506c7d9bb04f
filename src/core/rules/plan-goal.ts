import { leavingOut } from '../examples';
import { gives, missingPart } from '../parts';
import { signs } from '../phrases/sign';
import { holds } from '../shape';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A plan without a goal or a measure. */
export const planGoal: Rule = Object.freeze<Rule>({
  id: 'plan-goal',
  level: 'information',
  scope: 'answer',
  why: 'For a “what would you do” question, listeners first mark whether you name what the plan is for.',
  source: 'Scores of situational questions come largely from naming what the situation asks for (Oostrom and others 2015).',
  messages: { none: { what: 'The plan does not say which goal it serves.', next: 'Name the goal and the measure you would steer by.' } },
  check: (context) =>
    missingPart(context, {
      part: 'goal',
      tells: (sentence) => gives(context, sentence, 'goal') || isAim(context, sentence),
    }),
});

/** Named what should rise or fall, as its aim; by how much is another matter. */
function isAim({ answer, language }: RuleContext, { part, section }: Sentence): boolean {
  if (AIMED[language.id].isIn(part)) return true;
  const under = answer.sections[section];
  return under !== undefined && holds(under, 'task') && MOVED[language.id].isIn(part);
}

/** A wish or a purpose with the measure that it would move. */
const AIMED = signs(
  /\b(?:want|wants|like|in order|hope|hopes|aim|aims|try|so as) to (?:raise|increase|grow|lift|improve|boost|reduce|cut|lower|double) (?:[\w'’-]+ ){0,4}(?:engagement|revenue|sales|rate|share|retention|watch time|spending|income|visits|viewers|comments|numbers?|frequency)\b/i,
  /(?:率|数|額|売上|売り上げ|収益|収入|時間|頻度|割合|エンゲージメント|視聴|継続|単価)(?:を|の)[^。、]{0,10}(?:上げ|増や|伸ば|改善|高め|向上|減ら|下げ|縮め)[^。、]{0,6}(?:たい|ため(?:に|、)|こと(?:です|を|が|だ))/,
);

/** The same under a heading that says that it is the aim. */
const MOVED = signs(
  /\b(?:raise|raising|increase|increasing|grow|growing|lift|lifting|improve|improving|boost|boosting|reduce|reducing|cut|cutting|lower|lowering|double|doubling) (?:[\w'’-]+ ){0,4}(?:engagement|revenue|sales|rate|share|retention|watch time|spending|income|visits|viewers|comments|numbers?|frequency)\b/i,
  /(?:率|数|額|売上|売り上げ|収益|収入|時間|頻度|割合|エンゲージメント|視聴|継続|単価)(?:を|の)[^。]{0,10}(?:上げ|増や|伸ば|改善|高め|向上|減ら|下げ|縮め|アップ|増加|拡大)/,
);

/** What it looks at, for the table of checks. */
export const summary = 'A plan that names no goal and no measure to steer by.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('goal');
