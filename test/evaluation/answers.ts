import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  assessArea,
  DEFAULT_SPEEDS,
  hedgesOf,
  isMostlyGroup,
  kindOfWording,
  parseGuide,
  readAnswer,
  resultMeasures,
  sectionsTold,
  toldOf,
  type Guide,
} from '../../src/core';
import { round, Score, Scores } from './score';

/** `NN.labels.json`. `kind` and `hard` are read where a set has them. */
export interface Labels {
  readonly question: string;
  readonly language: 'en' | 'ja';
  readonly kind?: string;
  readonly hard?: 'negative' | 'positive' | null;
  readonly skills: Readonly<Record<string, boolean>>;
  readonly sections: Readonly<Record<'situation' | 'task' | 'action' | 'result', boolean>>;
  readonly quantified_result: boolean;
  readonly mostly_we: boolean;
  readonly hedging: boolean;
  readonly why?: string;
  /** What each sentence does, by its first words; where a set has it. */
  readonly roles?: readonly { readonly text: string; readonly role: string }[];
  /** The first words of the sentences that prove an area; where a set has them. */
  readonly proof?: Readonly<Record<string, readonly string[]>>;
}

/** Holds the judgement of the core against a folder of labelled answers. The last line printed is JSON. */
export function evaluateAnswers(folder: string, root: string, only?: 'tune' | 'keep'): void {
  const guides = Object.fromEntries(
    ['en', 'ja'].map((id) => [id, parseGuide(readFileSync(join(root, `media/guides/tiktok-live-japan/guide.${id}.md`), 'utf8')).guide]),
  ) as Record<string, Guide>;
  const skills = new Scores();
  const sections = new Scores();
  const flags = new Scores();
  const kinds = new Score();
  const hard = { answers: 0, credited: 0 };
  const misses: string[] = [];
  for (const name of namesIn(folder, only)) {
    const text = readFileSync(join(folder, `${name}.md`), 'utf8');
    const labels = JSON.parse(readFileSync(join(folder, `${name}.labels.json`), 'utf8')) as Labels;
    const guide = guides[labels.language]!;
    const read = readAnswer(text, guide, { speeds: DEFAULT_SPEEDS });
    const quote = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ').slice(0, 160);
    let creditedFalsely = false;
    for (const area of guide.skillAreas) {
      const evidence = assessArea(read, area);
      const found = evidence.level >= 2;
      const truth = labels.skills[area.id] === true;
      skills.add(['all', area.id, labels.language], found, truth);
      creditedFalsely ||= found && !truth;
      if (found === truth) continue;
      const shown = evidence.facets.find((facet) => facet.level >= 2)?.spans[0];
      misses.push(
        `${name} ${area.id}: ${truth ? 'missed' : `credited on “${shown ? quote(shown.start, shown.end) : ''}”`}. ${labels.why ?? ''}`,
      );
    }
    if (labels.hard === 'negative') {
      hard.answers++;
      if (creditedFalsely) hard.credited++;
    }
    const told = toldOf(read);
    const has = sectionsTold(told, read);
    for (const role of ['situation', 'task', 'action', 'result'] as const) {
      sections.add(['all', role, labels.language], has[role], labels.sections[role]);
      if (has[role] === labels.sections[role]) continue;
      const lines = told.map(
        (one) => `    ${one.role ?? '-'} ${one.chances[role].toFixed(2)} ${quote(one.sentence.span.start, one.sentence.span.end)}`,
      );
      misses.push(`${name} section ${role}: ${has[role] ? 'seen but not there' : 'missed'}\n${lines.join('\n')}`);
    }
    const flag = (id: string, found: boolean, truth: boolean, on: string) => {
      flags.add([id], found, truth);
      if (found !== truth) misses.push(`${name} ${id}: ${truth ? 'missed' : 'found'} ${on}`);
    };
    const measures = resultMeasures(read, told);
    flag('quantified', measures.length > 0, labels.quantified_result, measures.map(({ start, end }) => quote(start, end)).join(' | '));
    flag('mostlyWe', isMostlyGroup(told, read.language.id), labels.mostly_we, '');
    const hedges = hedgesOf(read);
    flag('hedging', hedges.length >= 2, labels.hedging, hedges.map(({ start, end }) => quote(start, end)).join(' | '));
    const expected = labels.kind ?? read.question?.kind;
    if (expected === undefined) continue;
    // The wording in the guide's own language counts too: Japanese questions are to be told as well as English ones.
    for (const wording of new Set([labels.question, read.question?.text ?? labels.question])) {
      const kind = kindOfWording(wording)?.id;
      kinds.add(kind === expected, true);
      if (kind !== expected) misses.push(`${name} kind: ${kind ?? 'none'} instead of ${expected}: ${wording}`);
    }
  }
  print(misses);
  console.log(skills.table('skill areas'), '\n');
  console.log(sections.table('sections'), '\n');
  console.log(flags.table('wording'), '\n');
  console.log(
    `kind of question: ${kinds.right} of ${kinds.right + kinds.missed}; hard negatives credited: ${hard.credited} of ${hard.answers}\n`,
  );
  console.log(
    JSON.stringify({
      skills: skills.figures,
      sections: { accuracy: round(sections.of('all').accuracy) },
      ...Object.fromEntries(['quantified', 'mostlyWe', 'hedging'].map((id) => [id, { f1: flags.of(id).figures.f1 }])),
      ...(kinds.right + kinds.missed > 0 && { kind: { accuracy: round(kinds.recall) } }),
      ...(hard.answers > 0 && { hardNegatives: { credited: round(hard.credited / hard.answers) } }),
    }),
  );
}

/** The answers of a folder by name; one half to tune on (odd places in the sorted list), the other to keep aside. */
export function namesIn(folder: string, only?: 'tune' | 'keep'): string[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.labels.json'))
    .map((file) => file.slice(0, -'.labels.json'.length))
    .sort();
  return only === undefined ? names : names.filter((_, at) => (at % 2 === 0) === (only === 'tune'));
}

function print(misses: readonly string[]): void {
  for (const miss of misses) console.log(miss);
  if (misses.length > 0) console.log();
}
