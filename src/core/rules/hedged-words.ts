import { placesOf } from '../wording';
import { message } from '../message';
import { countSpoken } from '../timing';
import { overlaps, placed, span, type Span } from '../text/span';
import { sign } from '../phrases/sign';
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
    const { answer, language, sentences } = context;
    const hedges = [...placesOf(context, 'hedge', sentences), ...opinionsIn(context)]
      .sort((one, other) => one.start - other.start)
      .filter((hedge, at, all) => at === 0 || !overlaps(all[at - 1]!, hedge))
      .filter(({ start }) => !isPlain(answer.prose.slice(Math.max(0, start - 20), start), answer.prose.slice(start, start + 20)));
    const [first, ...others] = hedges;
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
      related: others.slice(0, 9).map((place) => ({ span: place, message: message('Another hedge') })),
    };
  },
});

/** So many sentences in doubt, if they are half of all, are heard as doubt. */
const MOST = 5;

/** What is put as an opinion or a question, and is one more hedge beside others. */
const OPINION = sign('ja', /(?:では|じゃ)ないか(?=[、。」])|だろうと(?:は)?思|と思うから/);

function opinionsIn({ language, sentences }: RuleContext): Span[] {
  if (language.id !== 'ja') return [];
  return sentences.flatMap(({ span, part }) => (OPINION.isIn(part) ? placed(OPINION.findIn(part), span.start) : []));
}

/** “Many schools”, “such a thing as a plan”, “like a race”, “what must be done?”, and examples one after the other hedge nothing. */
function isPlain(before: string, rest: string): boolean {
  if (rest.startsWith('とか'))
    return /(?:こ|なん|何)$/.test(before) || /とか[、もを]?[^。、とか]{1,12}$/.test(before) || /^とか、?[^。、とか]{1,12}とか/.test(rest);
  return (
    /^と思ってき/.test(rest) ||
    /^(?:いろいろ|色々)な|^, like(?!,)|^stuff(?! like)/.test(rest) ||
    (/[一-龥ァ-ヴー]$/.test(before) && /^(?:なんか|みたいに)/.test(rest)) ||
    PIECE.test(`${before}|${rest}`)
  );
}

/** With a mark before the hedge: words of which it is only a piece. */
const PIECE =
  /[^ま]ま\|まあ|[てで]\|みたい|\|かなと[こきり]|\|ではと(?![思考感い])|\|というか[らたけ]|[しいえきけぎせっんべめれ]\|たぶん|\|一応募/;

/** What it looks at, for the table of checks. */
export const summary = 'Many hedges and fillers: I think, maybe, kind of; 〜と思います, かもしれません.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Action\nI think the doors opened too early. I counted the visitors for two weeks.\n' },
  { good: true, text: '## 行動\n私は入口で来場者を数えました。開演が早すぎると思いました。\n' },
  { good: false, text: '## Action\nMaybe I should have counted. I guess it was kind of late, and I probably rang the schools.\n' },
  { good: false, text: '## 行動\nたぶん開演が早かったのかもしれません。なんとなく、学校に電話したほうがいいかなと思いました。\n' },
];
