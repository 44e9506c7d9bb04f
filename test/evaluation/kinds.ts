import { KindScores, labelledQuestions, SHIPPED } from './kinds-material';

/** How often the kind of a labelled question is read right, by set, language and kind; misses of what is not kept aside are printed. */
export function evaluateKinds(root: string, only?: 'tune' | 'keep'): void {
  const scores = new KindScores();
  for (const question of labelledQuestions(root)) {
    const { text, kind, half } = question;
    if (only !== undefined && half !== only) continue;
    const found = SHIPPED(question);
    scores.add(question, found);
    if (half !== 'keep' && half !== 'blind' && (found ?? 'other') !== kind) console.log(`${kind}, read as ${found ?? 'none'}: ${text}`);
  }
  console.log(`\n${scores.table()}\n`);
  console.log(JSON.stringify(scores.figures));
}
