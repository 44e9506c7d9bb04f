import { slice, span } from '../text/span';
import type { Example, Rule } from './rule';

/** A long run of kanji. */
export const kanjiRun: Rule = Object.freeze<Rule>({
  id: 'kanji-run',
  level: 'off',
  scope: 'sentence',
  why: 'A long compound is hard to take in by ear.',
  // Taken from textlint-rule-preset-ja-technical-writing.
  source: 'A common rule for clear Japanese.',
  messages: {
    found: { what: '{count} kanji in a row.', next: 'Open it up with の or a verb.' },
  },
  thresholds: {
    most: {
      name: 'Kanji in a row',
      value: 6,
      unit: 'count',
      min: 2,
      max: 30,
      // Taken from textlint-rule-preset-ja-technical-writing.
      source: 'A common rule for clear Japanese.',
    },
  },
  *check(context) {
    for (const sentence of context.sentences) {
      for (const run of slice(context.answer.prose, sentence.span).matchAll(/[一-龠々]+/g)) {
        if (run[0].length <= context.threshold('most')) continue;
        const at = sentence.span.start + run.index;
        yield {
          message: 'found',
          data: { count: run[0].length },
          span: span(at, at + run[0].length),
          measured: { value: run[0].length, threshold: 'most' },
        };
      }
    }
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'Japanese: more than six kanji in a row. Off unless you turn it on.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## 行動\n利用者の数を調べました。\n' },
  { good: true, text: '## Action\nI counted visitors.\n' },
  { good: false, text: '## 行動\n新規利用者獲得計画を作りました。\n' },
  { good: false, text: '## 結果\n年間売上目標達成率が上がりました。\n' },
];
