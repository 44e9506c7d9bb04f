import { gives } from '../parts';
import { sign } from '../phrases/sign';
import { placed, slice, type Span } from '../text/span';
import { message } from '../message';
import { once, reportWords, wordsOf } from '../wording';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A big word with no fact in its sentence. */
export const buzzwords: Rule = Object.freeze<Rule>({
  id: 'buzzwords',
  level: 'information',
  scope: 'sentence',
  why: 'Everybody says it; what you did says it better.',
  source: 'joblabs flags such words; that a fact beside them is enough is derived.',
  messages: {
    word: { what: '“{words}” stands alone here.', next: 'Put one deed or figure beside it, or instead of it.' },
  },
  check(context) {
    const { answer, language, sentences } = context;
    // A Japanese word in katakana or in letters is as often one more big word as a name.
    const isFact = (detail: Span) => language.id !== 'ja' || !LETTERS.test(slice(answer.text, detail));
    const isBare = ({ span, signals: { detail, ownAction, plan } }: Sentence) =>
      (ownAction.length === 0 || (language.id === 'ja' && plan.length > 0)) && !placed(detail, span.start).some(isFact);
    const bare = sentences.filter(
      (sentence) => gives(context, sentence, 'buzzword') && isBare(sentence) && !isOfCompany(context, sentence),
    );
    return once(reportWords(context, 'buzzword', bare), message('The same again'), wordsOf);
  },
});

/** Of the company, in an answer on why there, such words are praise, and a deed beside them would be out of place. */
function isOfCompany(context: RuleContext, sentence: Sentence): boolean {
  return context.kind.parts.includes('facts') && !SELF.some((sign) => sign.isIn(sentence.part));
}

const SELF = [sign('en', /\b(?:I|I['’]m|my|me|myself)\b/), sign('ja', /私|自分|わたし|僕|強み|長所|性格|自信/)];

const LETTERS = /^[ァ-ヴーA-Za-z+.#-]+$/;

/** What it looks at, for the table of checks. */
export const summary = 'Big words with no fact in the same sentence: passionate, results-driven; 協調性, 行動力.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Action\nI leveraged two spare buses and rang three schools.\n' },
  { good: true, text: '## 行動\n行動力を買われ、私は三校に電話しました。\n' },
  { good: false, text: '## Action\nI am a passionate team player.\n' },
  { good: false, text: '## 行動\n私の強みは協調性です。\n' },
];
