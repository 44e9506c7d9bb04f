import { reportWords } from '../wording';
import type { Example, Rule } from './rule';

/** Forms of a written list in a spoken answer. */
export const machineForm: Rule = Object.freeze<Rule>({
  id: 'machine-form',
  level: 'hint',
  scope: 'sentence',
  cue: 'machineForm',
  why: 'Nobody says “as follows” aloud; it sounds read from a page.',
  // Taken from textlint-rule-preset-ai-writing.
  source: 'Lists of forms that sound machine-written.',
  messages: {
    word: { what: '“{words}” is written style.', next: 'Say it as you would tell it: 一つ目は, 二つ目は.' },
  },
  check: (context) => reportWords(context, 'machineForm'),
});

/** What it looks at, for the table of checks. */
export const summary = 'Japanese: forms of a written list (以下の通り, emoji) in a spoken answer.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## 行動\n一つ目は三校への電話です。二つ目は手紙です。\n' },
  { good: true, text: '## Action\nFirst I rang three schools.\n' },
  { good: false, text: '## 行動\n以下の三点を行いました。\n' },
  { good: false, text: '## 行動\n✅三校に電話しました。\n' },
];
