import { reportWords } from '../wording';
import type { Example, Rule } from './rule';

/** The present employer as 弊社 or 当社. */
export const ownCompany: Rule = Object.freeze<Rule>({
  id: 'own-company',
  level: 'hint',
  scope: 'sentence',
  cue: 'ownCompany',
  why: 'In an interview you speak for yourself and not for your employer.',
  source: 'The common use of these words.',
  messages: {
    word: { what: '“{words}” speaks in the name of your employer.', next: 'Say 現職 or 前職 instead.' },
  },
  // What is said to a customer is said in its name.
  *check(context) {
    for (const report of reportWords(context, 'ownCompany')) if (!isQuoted(context.answer.text, report.span.start)) yield report;
  },
});

/** Whether a place stands in quotation marks that were opened shortly before it, on its line. */
function isQuoted(text: string, at: number): boolean {
  return /「[^」\n]*$/.test(text.slice(Math.max(0, at - NEAR), at));
}

/** In UTF-16 units. */
const NEAR = 200;

/** What it looks at, for the table of checks. */
export const summary = 'Japanese: 弊社 or 当社 for your present employer.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## 状況\n現職では三校を担当しています。\n' },
  { good: true, text: '## Situation\nMy company runs three schools.\n' },
  { good: true, text: '## 行動\nお客様には「当社では三校を担当しています」と申し上げました。\n' },
  { good: false, text: '## 状況\n弊社では三校を担当しています。\n' },
  { good: false, text: '## 状況\n当社の教室は朝に空いていました。\n' },
];
