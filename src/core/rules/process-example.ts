import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { isPastStory } from '../shape';
import { tellsOf } from '../telling/words';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A way of working without one case of it. */
export const processExample: Rule = Object.freeze<Rule>({
  id: 'process-example',
  level: 'information',
  scope: 'answer',
  part: 'example',
  why: 'One case shows that you do it, and how it went.',
  // Taken from aceround.app.
  source: 'Guides to questions on priorities ask for one example.',
  messages: { none: { what: 'No example shows the method at work yet.', next: 'Add one case: when, what, and how it went.' } },
  *check(context) {
    // The whole of it may be one.
    if (!context.language.dropsSubjects || !isPastStory(context))
      yield* missingPart(context, { part: 'example', tells: (sentence) => isCase(context, sentence) });
  },
});

/** A deed with a detail of its own, or what happened once. */
function isCase(context: RuleContext, sentence: Sentence): boolean {
  const { ownAction, detail, plan } = sentence.signals;
  // What is done again and again is none, nor is what tools were gone through.
  if (tellsOf(sentence, context.language, 'habit')) return false;
  if (ownAction.length > 0 && detail.length > 0) return true;
  return (plan.length === 0 || /ことが(?:あり|ござ)/.test(sentence.part.text)) && tellsOf(sentence, context.language, 'once');
}

/** What it looks at, for the table of checks. */
export const summary = 'A way of working without one example.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('example');
