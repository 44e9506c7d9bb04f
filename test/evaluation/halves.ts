import { checkAnswer } from '../../src/core';
import { HALVES_KEPT_ASIDE, halfSamples, labelOf } from './halves-material';
import { Scores } from './score';

/**
 * How often a half of a question is rightly said to be unanswered, by language and by kind of half, and at which level. Misses are
 * printed, but for the sets that are kept aside, of which `--keep` prints the totals alone; `one`: of this set alone.
 */
export function evaluateHalves(root: string, kept = false, one?: string): void {
  const samples = halfSamples(root, (set) => HALVES_KEPT_ASIDE.includes(set) === kept && (!one || set === one));
  const scores = new Scores();
  const levels = new Map<string, { right: number; wrong: number }>();
  const misses: string[] = [];
  let later = 0;
  let unread = 0;
  for (const { name, language, item, read, halves, unread: left } of samples) {
    const findings = checkAnswer(read).findings.filter(({ rule }) => rule === 'half-answered');
    later += item.halves.length - 1;
    unread += left.length;
    const kindOf = (label: string) => halves.find(({ half }) => labelOf(half.text, item.halves) === label)?.half.kind ?? 'unread';
    for (const label of item.halves) {
      const missing = item.missing.find(({ half }) => half === label);
      const finding = findings.find(({ what }) => labelOf(String(what.data['half']), item.halves) === label);
      scores.add(['all', language, kindOf(label), ...(missing ? [missing.how] : [])], finding !== undefined, missing !== undefined);
      if (finding) {
        const level = levels.get(finding.level) ?? { right: 0, wrong: 0 };
        level[missing ? 'right' : 'wrong']++;
        levels.set(finding.level, level);
      }
      if ((finding !== undefined) !== (missing !== undefined))
        misses.push(`${name} ${kindOf(label)} ${finding ? `spoke as ${finding.level}` : `silent, ${missing!.how}`}: ${label}`);
    }
    for (const { what, level } of findings.filter(({ what }) => labelOf(String(what.data['half']), item.halves) === undefined)) {
      misses.push(`${name} spoke as ${level} of what is no half: ${String(what.data['half'])}`);
      scores.add(['all', language, 'no half'], true, false);
    }
  }
  if (!kept) for (const miss of misses) console.log(miss);
  console.log(`\n${scores.table('of halves that are unanswered')}\n`);
  for (const [name, { right, wrong, missed, neither }] of scores.byName)
    console.log(`${name}: ${right} right, ${wrong} wrong, ${missed} missed, ${neither} neither`);
  for (const [level, { right, wrong }] of levels) console.log(`as ${level}: ${right} right, ${wrong} wrong`);
  console.log(`${samples.length} drafts; ${later - unread} of ${later} later halves are read as such\n`);
  console.log(JSON.stringify(scores.figures));
}
