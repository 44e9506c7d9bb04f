import { allHedgesOf, NOTE } from '../hedges';
import { message } from '../message';
import { countSpoken } from '../timing';
import { overlaps, span, type Span } from '../text/span';
import type { Example, Rule, RuleContext } from './rule';

/** Words that take back what is said, more of them than a listener passes over. */
export const hedgedWords: Rule = Object.freeze<Rule>({
  id: 'hedged-words',
  level: 'information',
  scope: 'sentence',
  cue: 'hedge',
  why: 'A hedge (“I think”, “maybe”) is polite; many make good work seem doubtful.',
  // Taken from careerconnection.jp, textlint-rule-ja-no-weak-phrase.
  source: 'Advice of coaches for Japanese and international interviews; the count is our estimate.',
  messages: {
    many: {
      what: '{count} hedges in {sentences} sentences.',
      next: 'Keep those you mean, and say the rest plainly.',
    },
  },
  thresholds: {
    perHundred: {
      name: 'Hedges in 100 words',
      value: 2,
      unit: 'count',
      min: 0,
      max: 20,
      source: 'Our estimate; a Japanese word is counted as two characters.',
    },
    least: {
      name: 'Hedges in an answer',
      value: 3,
      unit: 'count',
      min: 1,
      max: 50,
      source: 'Our estimate: two hedges in a short answer are ordinary courtesy.',
    },
  },
  *check(context) {
    const { answer, language } = context;
    const sentences = context.sentences.filter(({ part }) => !NOTE.test(part.text));
    const { all: hedges, courtesy } = allHedgesOf({ sentences, language });
    // A courtesy is one more among others, and none by itself.
    if (hedges.length - (courtesy ? 1 : 0) < FEW) return;
    const first = hedges.find((hedge) => isWorst(context, hedge)) ?? hedges[0];
    if (!first || hedges.length < context.threshold('least')) return;
    const { words, characters } = countSpoken(answer.prose, span(0, answer.prose.length));
    const per = (100 * hedges.length) / Math.max(1, words + characters / 2);
    const limit = context.threshold('perHundred');
    // Japanese sentences are long, and one that ends in doubt is doubtful as a whole.
    const doubtful = language.id === 'ja' ? sentences.filter(({ span }) => hedges.some((hedge) => overlaps(hedge, span))).length : 0;
    const isHalf = doubtful >= MOST && doubtful * 2 >= sentences.length && per * 2 > limit;
    if (per <= limit && !isHalf) return;
    yield {
      message: 'many',
      data: { count: hedges.length, sentences: sentences.length },
      span: first,
      ...(per > limit && { measured: { value: Math.round(per * 10) / 10, threshold: 'perHundred' } }),
      related: hedges
        .filter((hedge) => hedge !== first)
        .slice(0, 9)
        .map((place) => ({ span: place, message: message('Another hedge') })),
    };
  },
});

/** So many hedges besides a courtesy are more than manners. */
const FEW = 2;

/** Doubt about what came of it, or about what would be done at the end, does most harm: more than a courtesy before. */
function isWorst({ answer, sentences }: RuleContext, hedge: Span): boolean {
  const at = sentences.findIndex((one) => overlaps(one.span, hedge));
  const role = answer.sections[sentences[at]?.section ?? -1]?.role;
  return (
    (answer.sections.length > 0 ? role === 'result' : at >= sentences.length - END) &&
    DOUBT.test(answer.prose.slice(hedge.start, hedge.end))
  );
}

const END = 3;

/** What takes back more than a view. */
const DOUBT =
  /^(?:maybe|perhaps|probably|possibly|presumably|hopefully|somewhat|some(?:how|what)|more or less|apparently|it seems?|seemed|I guess|might|may|could|I(?:['’]m| am) not)|^(?:かも|たぶん|多分|おそらく|恐らく|もしかし|(?:では|じゃ)ない|かな|なんとなく|何となく|だろうと|気が|ような気)/i;

/** So many sentences in doubt, if they are half of all, are heard as doubt. */
const MOST = 5;

/** What it looks at, for the table of checks. */
export const summary = 'Many hedges and fillers: I think, maybe, kind of; 〜と思います, かもしれません.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Action\nI think the doors opened too early. I counted the visitors for two weeks.\n' },
  { good: true, text: '## 行動\n私は入口で来場者を数えました。開演が早すぎると思いました。\n' },
  { good: false, text: '## Action\nMaybe I should have counted. I guess it was kind of late, and I probably rang the schools.\n' },
  { good: false, text: '## 行動\nたぶん開演が早かったのかもしれません。なんとなく、学校に電話したほうがいいかなと思いました。\n' },
];
