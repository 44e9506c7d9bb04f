import { gives } from '../parts';
import { findTold } from '../telling/words';
import { sign } from '../phrases/sign';
import { overlaps, placed, slice } from '../text/span';
import { message } from '../message';
import { once, reportWords, wordsOf } from '../wording';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A big word with no fact in its sentence. */
export const buzzwords: Rule = Object.freeze<Rule>({
  id: 'buzzwords',
  level: 'information',
  scope: 'sentence',
  cue: 'buzzword',
  why: 'Everybody says it; what you did says it better.',
  // Taken from joblabs.
  source: 'Advice of interview coaches; that a fact beside such words is enough is our own judgement.',
  messages: {
    word: { what: '“{words}” alone says little.', next: 'Add an action or a figure, or say that instead.' },
  },
  *check(context) {
    const bare = context.sentences.filter((sentence) => gives(context, sentence, 'buzzword') && isBare(context, sentence));
    const reports = once(reportWords(context, 'buzzword', bare), message('The same again'), wordsOf);
    // What is said in one breath is one remark.
    yield* once(reports, message('Another big word'), ({ span: at }) => bare.find(({ span }) => overlaps(span, at)));
  },
});

/** No fact stands in the sentence, and no deed, unless the big words are more than the deed; nor is it about others. */
function isBare(context: RuleContext, sentence: Sentence): boolean {
  const {
    span: { start },
    part,
    signals: { detail, ownAction, plan },
  } = sentence;
  const { answer, kind, language } = context;
  // Of the company, in an answer on why there, such words are praise, and a deed beside them would be out of place.
  if (kind.parts.includes('facts') && !SELF.some((sign) => sign.isIn(part))) return false;
  const words = language.cueIn('buzzword', part);
  if (words.every((place) => findTold(sentence, language, 'ofOthers').some((other) => overlaps(other, place)))) return false;
  // So is what a team or a firm there is called, whoever would like to belong to it.
  if (kind.parts.includes('facts') && words.every(({ end }) => THEIRS.test(part.text.slice(end)))) return false;
  if (ownAction.length > 0 && plan.length === 0 && words.length < 2) return false;
  return placed(detail, start).every((place) => NO_FACT[language.id].test(slice(answer.text, place)));
}

/** A Japanese word in katakana or in letters is as often one more big word as a name; the name of the place and the product is no fact. */
const NO_FACT = { en: /^(?:Japan(?:ese)?|TikTok|LIVE|Live|360|1[01]0(?: ?%| per ?cent)?)$/, ja: /^[ァ-ヴーA-Za-z+.#-]+$/ };

const THEIRS =
  /^,? (?:(?!(?:about|at|by|for|in|of|to|with)\b)[a-z-]+ )?(?:team(?! player)|company|firm|organi[sz]ation|environment|workplace|business|brand|industry|school|hotel|hospital|place)\b|^な?(?:御社|貴社|[御貴]\S|社風|会社|企業|職場|環境|チーム)/i;

const SELF = [sign('en', /\b(?:I|I['’]m|my|me|myself)\b/), sign('ja', /私|自分|わたし|僕|強み|長所|性格|自信/)];

/** What it looks at, for the table of checks. */
export const summary = 'Big words with no fact in the same sentence: passionate, results-driven; 協調性, 行動力.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Action\nI leveraged two spare buses and rang three schools.\n' },
  { good: true, text: '## 行動\n行動力を買われ、私は三校に電話しました。\n' },
  { good: false, text: '## Action\nI am a passionate team player.\n' },
  { good: false, text: '## 行動\n私の強みは協調性です。\n' },
];
