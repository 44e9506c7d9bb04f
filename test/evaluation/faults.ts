import { checkAnswer } from '../../src/core';
import { FAULTS, FAULTS_KEPT_ASIDE, faultPassages, RULE_OF, storyWith } from './faults-material';
import { Score } from './score';

/** How often the rule of a fault speaks on passages that have it, and on near twins; of sets that are kept aside `--keep` prints the totals alone. */
export function evaluateFaults(root: string, only = '', kept = false): void {
  const passages = faultPassages(root, (set) => FAULTS_KEPT_ASIDE.includes(set) === kept);
  const names = FAULTS.filter((fault) => fault.startsWith(only)).flatMap((fault) => [fault, `${fault} en`, `${fault} ja`]);
  const scores = new Map(names.map((name) => [name, new Score()]));
  for (const passage of passages) {
    const { language, text, fault, isFault } = passage;
    if (!scores.has(fault)) continue;
    const { read, start, end } = storyWith(passage);
    const found = checkAnswer(read).findings.filter(({ rule, span }) => rule === RULE_OF[fault] && span.start < end && span.end > start);
    for (const name of [fault, `${fault} ${language}`]) scores.get(name)!.add(found.length > 0, isFault);
    if (kept || found.length > 0 === isFault) continue;
    console.log(`${passage.set} ${fault}: ${isFault ? 'silent' : `spoke: ${found[0]!.what.text}`} — ${text}`);
  }
  console.log(`\n${''.padEnd(14)}precision   recall       F1    right   wrong  missed  neither`);
  for (const [name, { precision, recall, f1, right, wrong, missed, neither }] of scores) {
    const figures = [precision, recall, f1].map((value) => value.toFixed(3).padStart(9)).join('');
    console.log(`${name.padEnd(14)}${figures}${[right, wrong, missed, neither].map((count) => String(count).padStart(8)).join('')}`);
  }
}
