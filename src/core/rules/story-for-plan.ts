import { asked, sentencesAnywhere } from '../parts';
import { askedIn, isPastStory, isWhole } from '../shape';
import { tellsOf } from '../telling/words';
import type { Example, Rule } from './rule';

/** A past story for a question about a plan, of which nothing is carried over. */
export const storyForPlan: Rule = Object.freeze<Rule>({
  id: 'story-for-plan',
  level: 'information',
  scope: 'answer',
  why: 'A story shows that you can do it; one sentence on what you would do the same way there makes it an answer to the question.',
  source: 'A study: questions on plans and on the past measure different things (Oostrom and others, 2015).',
  messages: {
    none: {
      what: 'The question asks what you would do; this tells what you did, and stops there.',
      next: 'Add a sentence on what you would do the same way there, and how you would see that it works.',
    },
  },
  *check(context) {
    if (!context.kind.plan || context.sentences.length < LEAST || !isPastStory(context) || !isWhole(context)) return;
    if (PAST.test(askedIn(context))) return;
    const told = sentencesAnywhere(context);
    if (told.some((sentence) => tellsOf(sentence, context.language, 'carriedOver'))) return;
    if (told.slice(-2).every(({ signals }) => signals.plan.length > 0)) return;
    yield* asked(context, 'contribution');
  },
});

/** A question that itself asks for what was done, or for a thing that is there. */
const PAST =
  /\b(?:did|have) (?:you|it|they|that|your \w+)\b|\bwh(?:at|o|ich) (?:was|were)\b|\b(?:a|an|the|one|any) (?:[\w-]+ ){1,3}(?:that |which )?you(?:['’]ve| have)?(?: \w+ly)? (?:know|own|run|use|built|made|led|ran|wrote|worked|handled|managed|solved|changed|seen|had|done)\b|\b(?:time|occasion) (?:when|that|you)\b|(?:まし|でし)たか|(?:経験|体験|実例|事例|エピソード)(?:を|について|は|が)|た(?:こと|とき|時|場面)(?:のこと)?(?:を|について)(?:教え|話|お話|聞か|お聞か)/i;

/** Fewer sentences than these may be the beginning of a plan. */
const LEAST = 4;

/** What it looks at, for the table of checks. */
export const summary = 'A past story, where a plan was asked for, of which nothing is carried over to the question.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    kind: 'hypothetical',
    text: '## Situation\nOur hall was empty in the mornings.\n\n## Task\nI was to bring in classes.\n\n## Action\nI rang three schools and moved the lessons to ten. They came by bus.\n\n## Result\nVisits went from forty to ninety. In your hall I would begin the same way.\n',
  },
  {
    good: true,
    kind: 'hypothetical',
    text: '## 状況\n朝のホールは空いていました。\n\n## 課題\n教室を増やすことでした。\n\n## 行動\n三校に電話し、開始を十時に移しました。バスで来ました。\n\n## 結果\n週40人から90人になりました。御社でも、まず三校に聞きます。\n',
  },
  {
    good: false,
    kind: 'hypothetical',
    text: '## Situation\nOur hall was empty in the mornings.\n\n## Task\nI was to bring in classes.\n\n## Action\nI rang three schools and moved the lessons to ten. They came by bus.\n\n## Result\nVisits went from forty to ninety.\n',
  },
  {
    good: false,
    kind: 'hypothetical',
    text: '## 状況\n朝のホールは空いていました。\n\n## 課題\n教室を増やすことでした。\n\n## 行動\n三校に電話し、開始を十時に移しました。バスで来ました。\n\n## 結果\n週40人から90人になりました。\n',
  },
];
