import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { askedIn, isWhole } from '../shape';
import { tellsPlan } from '../telling/plan';
import { tellsOf } from '../telling/words';
import type { Example, Rule } from './rule';

/** A plan without a risk, a limit or a trade-off. */
export const planRisk: Rule = Object.freeze<Rule>({
  id: 'plan-risk',
  level: 'information',
  seldomAlone: 'none',
  scope: 'answer',
  part: 'risk',
  why: 'Naming what could be harmed shows that you have run such a thing, or thought it through.',
  // Taken from techiecv.com, behindoffer.com.
  source: 'Guides to cases ask for risks and limits.',
  messages: {
    none: { what: 'The plan names nothing that could fail or do harm.', next: 'Name one risk, and where you would stop.' },
    spending: {
      what: 'The plan is about other people’s money, and names nothing that could fail or do harm.',
      next: 'Say what protects those who would spend too much, and where you would stop.',
    },
  },
  *check(context) {
    // What is given or paid by those whom the plan is for.
    const isOfMoney = () => context.sentences.filter((sentence) => tellsOf(sentence, context.language, 'spending')).length > 1;
    const { kind, sentences } = context;
    // A past story that is carried over to the question is a plan, too, where it is asked what others are to give.
    const isCarried = () => sentences.some((one) => tellsOf(one, context.language, 'carriedOver'));
    const isAsked = kind.plan && MONEY.test(askedIn(context));
    const isDue = isAsked && isWhole(context) && isOfMoney() && isCarried();
    for (const report of missingPart(context, {
      part: 'risk',
      tells: (one) => tellsPlan(one, context.language, 'risk'),
      isDue,
    }))
      yield isOfMoney() ? { ...report, message: 'spending' } : report;
  },
});

const MONEY = /\b(?:gifts?|revenue|spend\w*)\b|ギフト|課金|投げ銭|売上|収益/i;

/** What it looks at, for the table of checks. */
export const summary = 'A plan without a risk, a limit or a trade-off.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('risk');
