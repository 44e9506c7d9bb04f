import { message } from '../message';
import { isWhole, shorten } from '../shape';
import { findTold, tellsOf } from '../telling/words';
import { placed, slice, type Span } from '../text/span';
import type { Example, Rule } from './rule';

/** A motivation that rests on pay, security or fame. */
export const motivationConditions: Rule = Object.freeze<Rule>({
  id: 'motivation-conditions',
  level: 'information',
  scope: 'sentence',
  part: 'contribution',
  why: 'Conditions are a fair wish and a weak reason: any employer could meet them.',
  // Taken from tenshoku-mind.com, brainapps.io.
  source: 'Career pages in both languages advise against it.',
  messages: {
    main: { what: '“{words}” is given as a reason here.', next: 'First say what draws you to the work itself.' },
  },
  thresholds: {
    least: {
      name: 'Conditions of work named',
      value: 2,
      unit: 'count',
      min: 1,
      max: 20,
      source: 'Our estimate: one such remark is no reason yet.',
    },
  },
  *check(context) {
    const { answer, kind, language, sentences } = context;
    if (!kind.parts.includes('contribution') || !isWhole(context)) return;
    const isMild = (place: Span) => MILD.test(slice(answer.text, place));
    const told = sentences.filter((one) => one.signals.negated.length === 0 || tellsOf(one, language, 'lacked'));
    const hard = told.flatMap((one) => placed(language.cueIn('conditions', one.part), one.span.start));
    const soft = told.flatMap((one) => placed(findTold(one, language, 'terms'), one.span.start));
    // Fame is the mildest of them, and praise as much as a reason.
    const places = [...hard.filter((one) => !isMild(one)), ...soft, ...hard.filter(isMild)];
    // Each is counted once, however often it is named.
    const named = [...new Map(places.map((place) => [slice(answer.text, place).toLowerCase(), place])).values()];
    const [first, ...others] = named;
    // One weighs as much as two where it is said to draw.
    const value = named.length + Number(told.some((one) => tellsOf(one, language, 'perks')));
    // Beside what is true of this company alone one more may be named.
    const isMoved = sentences.some((sentence) => tellsOf(sentence, language, 'peculiar'));
    if (!first || value < context.threshold('least') + Number(isMoved)) return;
    yield {
      message: 'main',
      data: { words: shorten(slice(answer.text, first)) },
      span: first,
      measured: { value, threshold: 'least' },
      related: others.slice(0, 9).map((place) => ({ span: place, message: message('Another condition of work') })),
    };
  },
});

const MILD = /有名|知名|famous|well[- ]known|\bfame\b|安定|大手|stab|\bbig\b/i;

/** What it looks at, for the table of checks. */
export const summary = 'A motivation whose reasons are pay, benefits, security or fame.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    kind: 'motivation',
    text: '## Situation\nYou teach reading in prisons.\n\n## Task\nI have done so for two years.\n\n## Action\nI would bring my books.\n\n## Result\nThe salary is fine with me.\n',
  },
  {
    good: true,
    kind: 'motivation',
    text: '## 状況\n刑務所で読み書きを教えている点に惹かれました。\n\n## 課題\n二年続けてきました。\n\n## 行動\n教材を活かせます。\n\n## 結果\nだから志望しました。\n',
  },
  {
    good: false,
    kind: 'motivation',
    text: '## Situation\nThe salary and the benefits are good.\n\n## Task\nThe company is stable.\n\n## Action\nI would bring my books.\n\n## Result\nSo it suits me.\n',
  },
  {
    good: false,
    kind: 'motivation',
    text: '## 状況\n福利厚生が整っている点に惹かれました。\n\n## 課題\n安定した大手だからです。\n\n## 行動\n教材を活かせます。\n\n## 結果\nだから志望しました。\n',
  },
];
