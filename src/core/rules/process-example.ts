import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { isPastStory } from '../shape';
import { saysNoDeed } from '../telling/deeds';
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
  messages: {
    none: { what: 'No example shows the method at work yet.', next: 'Add one case: when, what, and how it went.' },
    attitude: {
      what: 'Most of this says what matters to you in your work, and hardly anything what you do.',
      next: 'Say what you do first and what comes next, and add one case of it.',
    },
  },
  *check(context) {
    const { language, sentences } = context;
    const isPast = (one: Sentence | undefined) => one !== undefined && tellsOf(one, language, 'happened');
    // Several sentences of what happened are a case, whatever they begin with.
    const isStory = () => sentences.filter((one) => isPast(one) && !tellsOf(one, language, 'habit')).length >= LEAST_PAST;
    // The whole of it may be one.
    if (language.dropsSubjects ? isPastStory(context) || isStory() : isStory()) return;
    const isCase = (one: Sentence, at: number) =>
      isOneCase(context, one) && (language.dropsSubjects || BYGONE.test(one.part.text) || isPast(one) || isPast(sentences[at + 1]));
    if (sentences.some(isCase)) return;
    for (const report of missingPart(context, { part: 'example' }))
      yield saysNoDeed(sentences, language.id) ? { ...report, message: 'attitude' } : report;
  },
});

/** One sentence may look back by the way. */
const LEAST_PAST = 2;

/** A time that is over; “in June” and “the same day” may be any year's. */
const BYGONE = /\blast (?!\w+['’]s\b)|\bago\b/i;

/** A deed with a detail of its own, or what happened once. */
function isOneCase(context: RuleContext, sentence: Sentence): boolean {
  const { ownAction, detail, plan } = sentence.signals;
  // What is done again and again is none, nor is what tools were gone through.
  if (tellsOf(sentence, context.language, 'habit')) return false;
  if (ownAction.length > 0 && detail.length > 0) return true;
  return (plan.length === 0 || /ことが(?:あり|ござ)/.test(sentence.part.text)) && tellsOf(sentence, context.language, 'once');
}

/** What it looks at, for the table of checks. */
export const summary = 'A way of working without one example, or that is all attitudes.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('example');
