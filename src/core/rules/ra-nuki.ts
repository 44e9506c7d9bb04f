import { reportWords } from '../wording';
import type { Example, Rule } from './rule';

/** A potential form without its ら. */
export const raNuki: Rule = Object.freeze<Rule>({
  id: 'ra-nuki',
  level: 'information',
  scope: 'sentence',
  why: 'In an interview many listeners still hear it as careless.',
  source: 'textlint-rule-no-dropping-the-ra.',
  messages: {
    word: { what: '“{words}” drops ら.', next: 'Put ら back: 見られる, 食べられる.' },
  },
  check: (context) => reportWords(context, 'raNuki'),
});

/** What it looks at, for the table of checks. */
export const summary = 'Japanese: a potential form without ら (見れる, 食べれる).';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## 行動\n資料を見られるようにしました。\n' },
  { good: true, text: '## Action\nI made the papers easy to see.\n' },
  { good: false, text: '## 行動\n誰でも資料を見れるようにしました。\n' },
  { good: false, text: '## 結果\n全員が朝食を食べれました。\n' },
];
