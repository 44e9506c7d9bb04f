import { reportWords } from '../wording';
import type { Example, Rule } from './rule';

/** Words that a sentence can do without. */
export const wordyPhrases: Rule = Object.freeze<Rule>({
  id: 'wordy-phrases',
  level: 'off',
  scope: 'sentence',
  cue: 'wordy',
  why: 'A shorter sentence leaves more of your time for what you did.',
  // Taken from write-good, textlint.
  source: 'Lists of words that plain writing can do without.',
  messages: {
    word: { what: 'The sentence can do without “{words}”.', next: 'Say it shorter if it sounds like you.' },
  },
  check: (context) => reportWords(context, 'wordy'),
});

/** What it looks at, for the table of checks. */
export const summary = 'Words a sentence can do without: in order to, very; することができる, 非常に. Off unless you turn it on.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Action\nI rang three schools to ask.\n' },
  { good: true, text: '## 行動\n私は三校に電話しました。\n' },
  { good: false, text: '## Action\nI rang them in order to ask.\n' },
  { good: false, text: '## 行動\n訪問することができました。\n' },
];
