import { leavingOut } from '../examples';
import { missingPart, weighed } from '../parts';
import { headOf, isFinished, isPastStory } from '../shape';
import { saysNoDeed } from '../telling/deeds';
import { tellsPlan } from '../telling/plan';
import type { Example, Rule, RuleContext } from './rule';

/** A plan without a time for what it does, or without anything that is done. */
export const planSteps: Rule = Object.freeze<Rule>({
  id: 'plan-steps',
  level: 'information',
  seldomAlone: 'none',
  scope: 'answer',
  part: 'schedule',
  why: 'Steps in order, with a time, turn a list of ideas into a plan.',
  // Taken from igotanoffer.com.
  source: 'Guides to cases ask for a plan in steps.',
  messages: {
    none: {
      what: 'The plan does not say how long you would try it, or when you would decide.',
      next: 'Say what comes first, how long you would try it, and when you would decide.',
    },
    attitude: {
      what: 'Most of this says how you would go about it, and hardly anything what you would do.',
      next: 'Say the first thing that you would do, with whom or with what, and what decides how you go on.',
    },
  },
  *check(context) {
    const attitude = isAttitude(context) ? [...weighed(context, 'schedule', [{ message: 'attitude', span: headOf(context) }])] : [];
    // Where that is a hint, steps may be told in words that were not met.
    if (attitude.some(({ level }) => level === undefined)) yield* attitude;
    else yield* missingPart(context, { part: 'schedule', tells: (one) => tellsPlan(one, context.language, 'schedule') });
  },
});

/** Most sentences are about bearing and what matters, and hardly one says what could be seen or heard. */
function isAttitude(context: RuleContext): boolean {
  const { kind, language, sentences } = context;
  if (!kind.plan || sentences.length < LEAST || !isFinished(context) || isPastStory(context)) return false;
  return saysNoDeed(sentences, language.id, ONE_AMONG);
}

/** One deed by the way is no plan yet. */
const ONE_AMONG = 7;

/** Fewer sentences are a beginning. */
const LEAST = 4;

/** What it looks at, for the table of checks. */
export const summary = 'A plan that does not say what would happen when, or that names attitudes in place of what would be done.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('schedule');
