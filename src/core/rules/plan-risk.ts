import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { tellsOf } from '../telling/words';
import type { Example, Rule } from './rule';

/** A plan without a risk, a limit or a trade-off. */
export const planRisk: Rule = Object.freeze<Rule>({
  id: 'plan-risk',
  level: 'information',
  scope: 'answer',
  why: 'Naming what could be harmed shows that you have run such a thing, or thought it through.',
  source: 'Case guides ask for contingencies and constraints (techiecv.com, behindoffer.com).',
  messages: { none: { what: 'The plan names nothing that could fail or do harm.', next: 'Name one risk, and where you would stop.' } },
  check: (context) => missingPart(context, { part: 'risk', tells: (sentence) => tellsOf(sentence, context.language, 'harm') }),
});

/** What it looks at, for the table of checks. */
export const summary = 'A plan without a risk, a limit or a trade-off.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('risk');
