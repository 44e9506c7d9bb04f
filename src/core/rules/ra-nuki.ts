import { message } from '../message';
import { once, reportWords, wordsOf } from '../wording';
import type { Example, Report, Rule } from './rule';

/** A potential form without its ら. */
export const raNuki: Rule = Object.freeze<Rule>({
  id: 'ra-nuki',
  level: 'information',
  scope: 'sentence',
  cue: 'raNuki',
  why: 'In an interview many listeners still hear it as careless.',
  // Taken from textlint-rule-no-dropping-the-ra.
  source: 'Common advice on Japanese for interviews.',
  messages: {
    word: { what: '“{words}” drops ら.', next: 'Put ら back: {right}.' },
  },
  *check(context) {
    const reports = [...reportWords(context, 'raNuki')];
    const right = [...new Set(reports.map(withRa))].slice(0, 4).join('、');
    for (const report of once(reports, message('ら is dropped here too'))) yield { ...report, data: { ...report.data, right } };
  },
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

function withRa(report: Report): string {
  return wordsOf(report).replace(/れ(?=(?:る|ます|ました|ない|ませ|た|て|れば)$)/, 'られ');
}
