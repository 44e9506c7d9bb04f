import { slice } from '../text/span';
import type { Example, Rule } from './rule';

/** A Japanese sentence of many commas. */
export const manyCommas: Rule = Object.freeze<Rule>({
  id: 'many-commas',
  level: 'off',
  scope: 'sentence',
  why: 'Many commas are a sign of two sentences in one.',
  // Taken from textlint-rule-preset-ja-technical-writing.
  source: 'A common rule for clear Japanese.',
  messages: {
    found: { what: '{count} commas in one sentence.', next: 'Split it in two.' },
  },
  thresholds: {
    most: {
      name: 'Commas in a sentence',
      value: 3,
      unit: 'count',
      min: 1,
      max: 20,
      // Taken from textlint-rule-preset-ja-technical-writing.
      source: 'A common rule for clear Japanese.',
    },
  },
  *check(context) {
    for (const sentence of context.sentences) {
      const commas = [...slice(context.answer.prose, sentence.span).matchAll(/、/g)].length;
      if (commas > context.threshold('most'))
        yield { message: 'found', data: { count: commas }, span: sentence.span, measured: { value: commas, threshold: 'most' } };
    }
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'Japanese: more than three commas in a sentence. Off unless you turn it on.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## 行動\n私は、三校に電話し、返事を待ちました。\n' },
  { good: true, text: '## Action\nFirst, I rang, waited, wrote, and asked.\n' },
  { good: false, text: '## 行動\n私は、まず、三校に、電話し、返事を待ちました。\n' },
  { good: false, text: '## 結果\n春には、来場者が、以前より、大きく、増えました。\n' },
];
