import { gives } from '../parts';
import { shorten } from '../shape';
import { findTold } from '../telling/words';
import { overlaps, placed, slice } from '../text/span';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A change that is told by words of size alone: “far fewer”, “improved a lot”, かなり増えました. */
export const vagueChange: Rule = Object.freeze<Rule>({
  id: 'vague-change',
  level: 'information',
  scope: 'sentence',
  yieldsTo: ['unmeasured-result'],
  why: '“Much better” may be anything: with a count before and after, the listener sees it.',
  // Taken from noamseg, joblabs.
  source: 'Interview coaches ask for one figure in each result.',
  messages: {
    open: {
      what: '“{words}” does not say how much changed.',
      next: 'Say it as a figure you are sure of: from what to what, or how often before and since.',
    },
  },
  *check(context) {
    const { answer, kind, sentences } = context;
    // What a plan hopes for has not changed yet.
    if (kind.plan) return;
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at]!;
      const next = sentences[at + 1];
      if (isSized(context, sentence) || (next && isSized(context, next))) continue;
      const [place] = findTold(sentence, context.language, 'leftOpen');
      if (!place || BESIDE.test(sentence.part.text)) continue;
      // A gap that is left for the figure is told of by itself.
      if (answer.placeholders.some((gap) => overlaps(gap, sentence.span))) continue;
      const [words] = placed([place], sentence.span.start);
      yield { message: 'open', data: { words: shorten(slice(answer.text, words!)) }, span: words! };
      return;
    }
  },
});

/** Whether something is counted or measured in it, or said to be gone. */
function isSized(context: RuleContext, sentence: Sentence): boolean {
  return context.language.measuresIn(sentence.part).length > 0 || /[\d０-９]/.test(sentence.part.text) || gives(context, sentence, 'none');
}

/** What is wished for, of one's own life or body, or somebody's skill, has no count that a listener asks for. */
const BESIDE =
  /\b(?:would|could|hope|want|wish|doctor|medic\w+|tablets?|health|off sick|sleep\w*|divorce|pain|blood pressure|my (?:English|confidence|life|husband|wife)|person)\b|たい(?:です|と)|体調|病|お?薬|血圧/i;

/** What it looks at, for the table of checks. */
export const summary = 'A change told by words of size alone, “far fewer” or “improved a lot”, with no figure beside it.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: 'I put a card on each desk. Since then we have far fewer wrong keys: two a month instead of nine.\n' },
  { good: true, text: '机ごとに札を置きました。鍵の間違いはだいぶ減り、月9件から2件になりました。\n' },
  { good: false, text: 'I put a card on each desk. Since then we have far fewer wrong keys.\n' },
  { good: false, text: '机ごとに札を置きました。鍵の間違いはだいぶ減りました。\n' },
];
