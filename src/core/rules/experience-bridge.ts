import { isPointed } from '../asked-parts';
import { leavingOut } from '../examples';
import { missingPart, sentencesAnywhere } from '../parts';
import { askedIn } from '../shape';
import { tellsOf } from '../telling/words';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A record without a link to the role. */
export const experienceBridge: Rule = Object.freeze<Rule>({
  id: 'experience-bridge',
  level: 'information',
  scope: 'answer',
  part: 'bridge',
  why: 'The listener has to guess why this record matters here; one sentence says it.',
  // Taken from blog.markormesher.ca.
  source: 'Guides to “tell me about yourself” end with the role.',
  messages: {
    none: {
      what: 'The answer does not say how your experience helps in this role.',
      next: 'End with one sentence on what helps you in it.',
    },
  },
  *check(context) {
    if (isPointed(askedIn(context))) return;
    for (const report of missingPart(context, { part: 'bridge', tells: (one) => isCarrying(context, one) })) {
      // What comes near to it may be meant as one.
      const isNear = sentencesAnywhere(context)
        .slice(-ENDING)
        .some((sentence) => SAID.test(sentence.part.text) && tellsOf(sentence, context.language, 'nearing'));
      // A sentence or two have no proof yet that could carry over.
      yield isNear || (context.sentences.length < 3 && context.timing.seconds * 4 < context.timing.budget.from)
        ? { ...report, level: 'hint' }
        : report;
    }
  },
});

/** What is told is said to be of use, or at the end to make one able to do something. */
function isCarrying({ language, sentences }: RuleContext, sentence: Sentence): boolean {
  return (
    tellsOf(sentence, language, 'carrying') || (sentences.indexOf(sentence) >= sentences.length - ENDING && ABLE.test(sentence.part.text))
  );
}

const ABLE =
  /\bwhat I(?:['’]d| would) (?:want|like|love|hope) to (?:try|bring|do|use|build|carry|apply)\b|\b(?:so|which means|and that is why) (?:that )?I (?:can|could) (?:step|start|take|run|cover|work|do|handle|help|lead|use)\b|(?:経験|担当|従事|携わっ)[^。]*(?:ので|ため|から)、[^。]*(?:(?:対応|担当|貢献)(?:する|が|も)?(?:こと(?:が|も))?でき|お役に立て|即戦力)/i;

/** A line of notes is not said yet. */
const SAID = /[.。!！…]|です|ます|た\s?$/;

/** Where a bridge stands: in so many sentences at the end. */
const ENDING = 2;

/** What it looks at, for the table of checks. */
export const summary = 'An account of your experience without a link to the role.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('bridge');
