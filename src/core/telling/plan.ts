import type { Part } from '../kinds/kind';
import type { Language } from '../languages/language';
import type { Sentence } from '../rules/rule';
import { isDated, tellsOf } from './words';

/** What a plan is asked for besides its choice, and whether a sentence tells it. */
const TELLS = {
  goal: (one, language) => tellsOf(one, language, 'aim') || tellsOf(one, language, 'aimed'),
  assumption: (one, language) => tellsOf(one, language, 'premise') || tellsOf(one, language, 'inquiry'),
  measuring: isGauge,
  risk: (one, language) => tellsOf(one, language, 'harm') || tellsOf(one, language, 'mishap'),
  schedule: (one, language) => isDated(one, language) || tellsOf(one, language, 'ordered'),
  ownPast: (one, language) => isDone(one) || tellsOf(one, language, 'practice') || tellsOf(one, language, 'ownDeed'),
} satisfies Partial<Record<Part, (sentence: Sentence, language: Language) => boolean>>;

export type PlanPart = keyof typeof TELLS;

/** Whether a sentence tells a part of a plan. */
export function tellsPlan(sentence: Sentence, language: Language, part: PlanPart): boolean {
  return TELLS[part](sentence, language);
}

/** A way to see whether it works, or a goal that can be counted. */
function isGauge(sentence: Sentence, language: Language): boolean {
  if (tellsOf(sentence, language, 'gauge') || tellsOf(sentence, language, 'checked')) return true;
  if (!tellsOf(sentence, language, 'aim')) return false;
  return tellsOf(sentence, language, 'sharing') || (sentence.signals.plan.length > 0 && language.measuresIn(sentence.part).length > 0);
}

/** A deed of the writer's own that is no part of the plan. */
function isDone({ signals }: Sentence): boolean {
  return signals.ownAction.length > 0 && signals.plan.length === 0;
}
