import { checkAnswer } from '../../src/core';
import { KEPT_ASIDE, partSamples, type PartSample } from './parts-material';
import { Score } from './score';

/** The part that a rule misses, or the fault that it points at; where several rules speak of one, each is counted. */
const RULES: Readonly<Record<string, { readonly part: string; readonly isFault?: true }>> = {
  'no-reason': { part: 'reason' },
  'no-obstacle': { part: 'obstacle' },
  'no-reflection': { part: 'reflection' },
  'no-baseline': { part: 'baseline' },
  'unmeasured-result': { part: 'measure' },
  'goal-not-closed': { part: 'closing' },
  'own-part': { part: 'ownPart' },
  'no-single-episode': { part: 'episode' },
  'half-answered': { part: 'half' },
  'plan-goal': { part: 'goal' },
  'plan-assumption': { part: 'assumption' },
  'plan-choice': { part: 'choice' },
  'plan-measure': { part: 'measuring' },
  'plan-risk': { part: 'risk' },
  'plan-steps': { part: 'schedule' },
  'plan-own-past': { part: 'ownPast' },
  'motivation-facts': { part: 'facts' },
  'motivation-own-use': { part: 'ownUse' },
  'motivation-contribution': { part: 'contribution' },
  'motivation-conditions': { part: 'conditions', isFault: true },
  'experience-headline': { part: 'headline' },
  'experience-figure': { part: 'figure' },
  'experience-bridge': { part: 'bridge' },
  'process-criteria': { part: 'criteria' },
  'process-example': { part: 'example' },
  'process-telling': { part: 'telling' },
  'leftover-placeholder': { part: 'gaps', isFault: true },
  'speaking-ill': { part: 'ill', isFault: true },
  'private-data': { part: 'private', isFault: true },
};

/**
 * How often a rule about a part speaks on answers that lack it, and on answers that have it. Every miss is printed, but
 * for the sets that are kept aside, of which `--keep` prints the totals alone. `only`: the ids of rules begin with it;
 * `one`: of this set alone.
 */
export function evaluateParts(root: string, only = '', kept = false, one?: string): void {
  const samples = partSamples(root, (set) => KEPT_ASIDE.includes(set) === kept && (!one || set === one));
  const names = Object.keys(RULES).flatMap((rule) => [rule, `${rule} en`, `${rule} ja`]);
  const scores = new Map(names.filter((name) => name.startsWith(only)).map((name) => [name, new Score()]));
  const levels = { warning: new Score(), information: new Score(), hint: new Score() };
  const misses: string[] = [];
  for (const sample of samples) {
    const { findings } = checkAnswer(sample.read);
    for (const [rule, { part, isFault }] of Object.entries(RULES)) {
      if (!rule.startsWith(only)) continue;
      const finding = findings.find((one) => one.rule === rule);
      const label = sample.labels[part];
      const proofs = isAskedFor(part, sample) && Array.isArray(label) ? (label as readonly string[]).filter(isSpoken) : undefined;
      if (!finding && !proofs && !isFault) continue;
      const truth = isFault ? (proofs?.length ?? 0) > 0 : proofs?.length === 0;
      for (const name of [rule, `${rule} ${sample.language}`]) scores.get(name)?.add(finding !== undefined, truth);
      if (finding) levels[finding.level].add(true, truth);
      if ((finding !== undefined) === truth) continue;
      misses.push(`${sample.name} ${rule}: ${finding ? `spoke: ${whyNot(sample, finding.what.text, proofs)}` : `silent${told(proofs)}`}`);
    }
  }
  if (!kept) for (const miss of misses) console.log(miss);
  console.log(`\n${'of answers that lack a part'.padEnd(34)}precision   recall       F1    right   wrong  missed  neither`);
  for (const [name, score] of scores) {
    const { right, wrong, missed, neither, precision, recall, f1 } = score;
    const figures = [precision, recall, f1].map((value) => value.toFixed(3).padStart(9)).join('');
    console.log(`${name.padEnd(34)}${figures}${[right, wrong, missed, neither].map((count) => String(count).padStart(8)).join('')}`);
  }
  const all = new Score();
  for (const rule of Object.keys(RULES)) add(all, scores.get(rule));
  console.log(
    `${'all'.padEnd(34)}${[all.precision, all.recall, all.f1].map((value) => value.toFixed(3).padStart(9)).join('')}` +
      `${[all.right, all.wrong, all.missed, all.neither].map((count) => String(count).padStart(8)).join('')}\n` +
      Object.entries(levels)
        .map(([level, { right, wrong }]) => `${level}: ${right} right, ${wrong} wrong\n`)
        .join(''),
  );
  const rules = [...scores].filter(([name]) => name in RULES).map(([name, score]) => [name, score.figures]);
  console.log(JSON.stringify({ answers: samples.length, all: all.figures, rules: Object.fromEntries(rules) as unknown }));
}

/** A heading without text is shown by the tree, and a comment is never spoken: neither is a gap of its own. */
function isSpoken(words: string): boolean {
  return !/^(?:#|<!--|\*\*[^*]*\*\*$)/.test(words);
}

/** Only some questions have a second half, and only a figure needs something to be held against. */
function isAskedFor(part: string, { labels, read: { answer, question, language } }: PartSample): boolean {
  if (part === 'baseline') return ((labels['measure'] as readonly string[] | undefined)?.length ?? 0) > 0;
  if (part !== 'half') return true;
  return language.halves(question?.text ?? answer.title?.text ?? answer.fields.question?.value ?? '').length > 0;
}

function add(all: Score, { right, wrong, missed, neither }: Score = new Score()): void {
  all.right += right;
  all.wrong += wrong;
  all.missed += missed;
  all.neither += neither;
}

function whyNot({ labels }: PartSample, what: string, proofs: readonly string[] | undefined): string {
  if (proofs) return `${what}${told(proofs)}`;
  return `${what} (labelled ${labels.kind}${labels.pastStory ? ', a past story' : ''})`;
}

function told(proofs: readonly string[] | undefined): string {
  return proofs && proofs.length > 0 ? ` — labelled “${proofs.join('”, “')}”` : '';
}
