import { reportWords } from '../wording';
import type { Example, Rule } from './rule';

/** Words that speak ill of somebody at work. */
export const speakingIll: Rule = Object.freeze<Rule>({
  id: 'speaking-ill',
  level: 'information',
  scope: 'sentence',
  why: 'The listener has heard one side only, and wonders what you will say of them.',
  source: 'Collections of advice on behavioural interviews (ashishps1/awesome-behavioral-interviews).',
  messages: {
    word: { what: '“{words}” judges a person.', next: 'Say what happened and what you did about it.' },
  },
  check: (context) => reportWords(context, 'ill'),
});

/** What it looks at, for the table of checks. */
export const summary = 'Words that speak ill of a manager, a colleague or an employer.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Situation\nMy manager was away and the order was late.\n' },
  { good: true, text: '## 状況\n上司は出張中で、発注が遅れていました。\n' },
  { good: false, text: '## Situation\nMy manager was lazy and the order was late.\n' },
  { good: false, text: '## 状況\n上司が無能で、発注が遅れていました。\n' },
];
