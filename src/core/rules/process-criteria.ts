import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { tellsOf } from '../telling/words';
import type { Example, Rule } from './rule';

/** A way of working without what decides it. */
export const processCriteria: Rule = Object.freeze<Rule>({
  id: 'process-criteria',
  level: 'information',
  scope: 'answer',
  why: '“How do you” asks by what you decide; tools and habits come after.',
  source: 'Guides to questions on priorities ask for the criteria first (aceround.app, sarah.capua.co).',
  messages: {
    none: {
      what: 'The answer does not say by what you decide.',
      next: 'Name one or two criteria, such as who waits, or what it costs to be late.',
    },
  },
  check: (context) =>
    missingPart(context, {
      part: 'criteria',
      tells: (sentence) => tellsOf(sentence, context.language, 'deciding') && !LEFT.test(sentence.part.text),
    }),
});

/** Left to somebody else, or to the moment. */
const LEFT =
  /\b(?:(?:tells?|told|shows?|gives?|gave) (?:me|us)|says? (?:what|which)|(?:I|we) ask (?:him|her|them|my)|rely on|mindset|in the blood|gut feeling)\b|^(?!.*(?:締め?切|期限|納期)).*(?:なんとなく|とりあえず)|っぽい|目につ|その場(?:その場|の(?:空気|雰囲気|感覚))|というより|(?:上司|課長|係長|店長|部長|先輩|リーダー)(?:の|が|に|へ)|言われ|指示|伺い|伺う|全力/i;

/** What it looks at, for the table of checks. */
export const summary = 'A way of working without the criteria that decide.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('criteria');
