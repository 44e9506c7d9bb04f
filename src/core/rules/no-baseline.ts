import { placesOf } from '../wording';
import { isAsked } from '../answer/ask';
import { asking, gives } from '../parts';
import { isToldAsStory, isWhole, sentencesOfRole, shorten } from '../shape';
import { overlaps, placed, slice } from '../text/span';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A share or multiple in the Result without what it is measured against. */
export const noBaseline: Rule = Object.freeze<Rule>({
  id: 'no-baseline',
  level: 'information',
  scope: 'sentence',
  part: 'baseline',
  why: 'Thirty per cent of what, and over what time? Without that a careful listener asks, or doubts.',
  // Taken from noamseg.
  source: 'Advice of interview coaches: a figure is believed by what it is compared with.',
  messages: {
    relative: {
      what: '“{words}” has no starting value, period or sample.',
      next: 'Say from what to what, or over what time, as far as you know it.',
    },
  },
  *check(context) {
    const { answer, kind, language } = context;
    if (!kind.parts.includes('baseline')) return;
    const isProse = answer.sections.length === 0;
    if (isProse && !(isWhole(context) && isToldAsStory(context))) return;
    const result = isProse ? outcomes(context) : sentencesOfRole(context, 'result');
    const figures = result.flatMap(({ part, span }) => placed(language.measuresIn(part), span.start));
    const known = placesOf(context, 'relative', result);
    // A share in words is none of those known.
    const relative = known.length > 0 ? known : figures.filter((figure) => /[％%]$/.test(slice(answer.text, figure)));
    const [first] = relative;
    if (!first || relative.length > 1) return;
    // Any other measure, date or comparison in the Result gives the figure its ground.
    if (result.some((sentence) => gives(context, sentence, 'period'))) return;
    if (figures.some((figure) => !overlaps(figure, first))) return;
    // Where it stood before may have been told shortly before.
    if (LEVEL.test(answer.text.slice(first.end, first.end + 2))) {
      const at = context.sentences.findIndex(({ span }) => overlaps(span, first));
      if (context.sentences.slice(Math.max(0, at - NEAR), at).some(({ part }) => SHARE.test(part.text))) return;
    }
    // A gap that is left beside it is told of by itself.
    if (result.some(({ span }) => overlaps(span, first) && answer.placeholders.some((gap) => overlaps(span, gap)))) return;
    const within = answer.sections[result[0]!.section]?.body;
    if (!context.ready && within && isAsked(answer, within, language.asks.baseline)) return;
    yield {
      message: 'relative',
      data: { words: shorten(slice(answer.text, first)) },
      span: first,
      fixes: [asking(context, 'baseline', within)],
    };
  },
});

/** So many sentences before a share may tell where it stood. */
const NEAR = 3;
const SHARE = /[%％]|[一-九\d]割/;
/** In Japanese, a share that says where something stands, and not by how much it moved. */
const LEVEL = /^(?:まで|に[、な])/;

/** What came of a story without headings. */
function outcomes(context: RuleContext): readonly Sentence[] {
  return context
    .told()
    .filter(({ role, sentence }) => role === 'result' && sentence.signals.outcome.length > 0)
    .map(({ sentence }) => sentence);
}

/** What it looks at, for the table of checks. */
export const summary = 'A percentage or multiple in the Result with nothing to measure it against.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI rang three schools and moved the lessons to ten.\n\n## Result\nVisits rose by 30% in two months.\n',
  },
  {
    good: true,
    text: '## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は三校に電話し、開始を十時に移しました。\n\n## 結果\n来場者は二か月で3割増えました。\n',
  },
  {
    good: false,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI rang three schools and moved the lessons to ten.\n\n## Result\nVisits rose by 30%.\n',
  },
  {
    good: false,
    text: '## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は三校に電話し、開始を十時に移しました。\n\n## 結果\n来場者が3割増えました。\n',
  },
];
