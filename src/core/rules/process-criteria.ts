import { mayHaveToWait } from '../asked-parts';
import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { askedIn } from '../shape';
import { findTold, tellsOf } from '../telling/words';
import { overlaps } from '../text/span';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A way of working without what decides it. */
export const processCriteria: Rule = Object.freeze<Rule>({
  id: 'process-criteria',
  level: 'information',
  scope: 'answer',
  part: 'criteria',
  why: '“How do you” asks by what you decide; tools and habits come after.',
  // Taken from aceround.app, sarah.capua.co.
  source: 'Guides to questions on priorities ask for the criteria first.',
  messages: {
    none: {
      what: 'The answer does not say by what you decide.',
      next: 'Name one or two criteria, such as what it brings, who waits, or what it costs to be late.',
    },
  },
  *check(context) {
    if (!mayHaveToWait(askedIn(context))) return;
    yield* missingPart(context, { part: 'criteria', tells: (sentence) => isDeciding(context, sentence) });
  },
});

/** By something: not by how much it matters, nor by names of frameworks one after the other, nor by what somebody else says. */
function isDeciding({ language }: RuleContext, sentence: Sentence): boolean {
  if (LIMIT.test(sentence.part.text)) return true;
  if (tellsOf(sentence, language, 'weighed') && !tellsOf(sentence, language, 'left') && !tellsOf(sentence, language, 'hollow')) return true;
  const hollow = findTold(sentence, language, 'hollow');
  const left = findTold(sentence, language, 'left');
  return findTold(sentence, language, 'deciding').some(
    (place) => !hollow.some((one) => overlaps(one, place)) && !left.some((one) => Math.abs(one.start - place.start) < FAR),
  );
}

/** A rule of one’s own: where one stops, or what is never done. */
const LIMIT =
  /\bI\b[^.]{0,60}\b(?:at most|no more than|not more than|never more than) (?:an?|one|two|three|four|five|\d+)\b|\b(?:my|our|one|a) rule (?:is|of thumb)\b|(?:つ|件|分|回|時間|人|日)(?:まで|以上は)[^。、]{0,10}(?:と決め|しない|受けない|入れない|持たない|引き受けない)/i;

/** So many UTF-16 units apart, two things are said in one sentence. */
const FAR = 120;

/** What it looks at, for the table of checks. */
export const summary = 'A way of working without the criteria that decide.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('criteria');
