import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { findTold } from '../telling/words';
import { overlaps, span } from '../text/span';
import type { Example, Rule, RuleContext, Sentence } from './rule';

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
      tells: (sentence) => !LEFT.test(sentence.part.text) && isDeciding(context, sentence),
    }),
});

/** By something, and not only by how much it matters. */
function isDeciding({ language }: RuleContext, sentence: Sentence): boolean {
  const hollow = [...sentence.part.text.matchAll(HOLLOW)].map(({ index, 0: { length } }) => span(index, index + length));
  return findTold(sentence, language, 'deciding').some((place) => !hollow.some((one) => overlaps(one, place)));
}

const FRAMES = '(?:Eisenhower|MoSCoW|RICE|OKRs?|GTD|Kanban|Scrum|Pareto)';

/** The question said again, and names of frameworks one after the other. */
const HOLLOW = new RegExp(
  `${FRAMES}\\b[^.]{0,20}(?:,| and| or)[^.]{0,20}${FRAMES}[^.]*|all about \\w+|(?:most|really) (?:important|urgent) (?:things?|tasks?|stuff|ones?|jobs?)(?: (?:always )?(?:comes? |goe?s? |done )?first)?|what(?:['’]s| is)? (?:most |really )?(?:important|urgent|matters most)(?! (?:to|for))(?: (?:comes |goes )?first)?|(?:重要|大事|大切)(?:な|で(?:は)?ない)(?:もの|こと|仕事|案件|業務)(?:から|を|は)(?:優先的に|(?:最?優)?先に?|順番?に|最初に|着手|始め|や[るり]|片[づ付]け|後に)*|優先順位を(?:しっかり|きちんと|常に|必ず)?(?:つけ|付け|決め)|困ること[はも]|待たせする(?:の|こと)は|急ぎの(?:もの|仕事|案件)(?:は|が入)`,
  'gi',
);

/** Left to somebody else, or to the moment. */
const LEFT =
  /\b(?:(?:ask|check with|talk to|speak to|go to|align with|depends on) (?:my|the|our) (?:\w+ )?(?:manager|supervisor|boss|lead|head|superior|director)|(?:manager|boss|supervisor|head|s?he) (?:decides?|marks|says|said|finds|wants|chooses)|feels?|(?:am|are|was) told|(?:tells?|told|shows?|gives?|gave) (?:me|us)|says? (?:what|which)|(?:I|we) ask (?:him|her|them|my)|rely on|mindset|in the blood|gut feeling)\b|^(?!.*(?:締め?切|期限|納期)).*(?:なんとなく|とりあえず)|っぽい|目につ|その場(?:その場|の(?:空気|雰囲気|感覚))|というより|(?:上司|課長|係長|店長|部長|工場長|先輩|リーダー)(?:の|に|へ|が[^。]{0,12}(?:決|選|判|言|見|優先))|言われ|指示|伺い|伺う|全力/i;

/** What it looks at, for the table of checks. */
export const summary = 'A way of working without the criteria that decide.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('criteria');
