import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWriteUp, type FoundRound, type WriteUp } from '../../src/core';
import { round, Scores } from './score';

/** `NN-slug.expected.json` beside `NN-slug.txt` or `.md`. */
export interface Expected {
  readonly language: 'en' | 'ja' | 'mixed';
  readonly rounds: readonly { readonly name: string | null; readonly questions: readonly string[] }[];
  readonly skills: readonly { readonly name: string }[];
  readonly tips: readonly string[];
  readonly acceptable?: {
    readonly questions?: readonly string[];
    readonly rounds?: readonly string[];
    readonly skills?: readonly string[];
    readonly tips?: readonly string[];
  };
}

/**
 * Holds what is understood of write-ups against a folder of labelled ones. Only literal questions are scored: the labels
 * leave out what is merely reported. The last line printed is JSON.
 */
export function evaluateImport(folder: string, only?: 'tune' | 'keep'): void {
  const scores = new ImportScores();
  for (const file of filesIn(folder, only)) {
    const name = file.replace(/\.(?:txt|md|html)$/, '');
    // The half that is kept aside is scored and never shown.
    const note = (line: string) => only !== 'keep' && console.log(`${name} ${line}`);
    scores.add(readWriteUp(readFileSync(join(folder, file), 'utf8')), expectedOf(folder, name), note);
  }
  scores.print();
}

/** The labels of one write-up. */
export function expectedOf(folder: string, name: string): Expected {
  return JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected;
}

/** The scores of write-ups that were read. */
export class ImportScores {
  readonly #questions = new Scores();
  readonly #rounds = new Scores();
  readonly #skills = new Scores();
  readonly #tips = new Scores();
  readonly #places = new Scores();

  /** Adds one; `note` is told of everything that is not right. */
  add(found: WriteUp, expected: Expected, note: (line: string) => void): void {
    const groups = ['all', expected.language];
    scoreQuestions(found, expected, groups, { questions: this.#questions, places: this.#places }, note);
    scoreNames(
      'round',
      found.rounds.map(({ text }) => text),
      named(expected),
      expected.acceptable?.rounds ?? [],
      groups,
      this.#rounds,
      note,
    );
    scoreNames(
      'skill',
      found.skillAreas.map(({ text }) => text),
      expected.skills.map((skill) => skill.name),
      expected.acceptable?.skills ?? [],
      groups,
      this.#skills,
      note,
    );
    scoreTips(found, expected, groups, this.#tips, note);
  }

  print(): void {
    console.log(`\n${this.#questions.table('questions')}\n`);
    console.log(`${this.#rounds.table('rounds')}\n`);
    console.log(`${this.#skills.table('skill areas')}\n`);
    console.log(`${this.#tips.table('tips')}\n`);
    console.log(JSON.stringify(this.figures));
  }

  get figures(): Record<string, unknown> {
    const figures = (scores: Scores) => scores.of('all').figures;
    return {
      questions: this.#questions.figures,
      rightRound: round(this.#places.of('all').recall),
      rounds: figures(this.#rounds),
      skills: figures(this.#skills),
      tips: figures(this.#tips),
    };
  }
}

/** The write-ups of a folder, or every other one of them. */
export function filesIn(folder: string, only?: 'tune' | 'keep'): string[] {
  const files = readdirSync(folder)
    .filter((file) => /\.(?:txt|md|html)$/.test(file) && file !== 'README.md')
    .sort();
  return only === undefined ? files : files.filter((_, at) => (at % 2 === 0) === (only === 'tune'));
}

function named({ rounds }: Expected): string[] {
  return rounds.flatMap(({ name }) => (name === null ? [] : [name]));
}

/** White space, marks, kinds of quotes and case make no difference. */
function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*_`>"'“”‘’「」『』]+/g, '');
}

/** Containment either way, for texts long enough to tell. */
function alike(one: string, other: string): boolean {
  const [a, b] = [normal(one), normal(other)];
  if (a === '' || b === '') return false;
  return a === b || (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a)));
}

function scoreQuestions(
  found: WriteUp,
  expected: Expected,
  groups: readonly string[],
  scores: { questions: Scores; places: Scores },
  note: (line: string) => void,
): void {
  const wanted = expected.rounds.flatMap((one, at) => one.questions.map((text) => ({ text, round: one.name, at })));
  const offered = [
    ...found.rounds.flatMap((one, at) => one.questions.map((question) => ({ question, round: one as FoundRound | undefined, at }))),
    ...found.otherQuestions.map((question) => ({ question, round: undefined, at: -1 })),
  ].filter(({ question }) => question.origin === 'example');
  const open = new Set(wanted);
  const spare: typeof offered = [];
  for (const one of offered) {
    // The nearest in length of those that fit, so that a short one does not take another's place.
    const match = [...open]
      .filter((want) => alike(want.text, one.question.text))
      .sort((a, b) => Math.abs(a.text.length - one.question.text.length) - Math.abs(b.text.length - one.question.text.length))[0];
    if (!match) {
      spare.push(one);
      continue;
    }
    open.delete(match);
    scores.questions.add(groups, true, true);
    const isRight = roundFits(match, one, found, expected);
    scores.places.add(groups, isRight, true);
    if (!isRight) note(`round: “${one.question.text}” stands in ${one.round?.text ?? 'no round'} instead of ${match.round ?? 'no round'}`);
  }
  for (const { question } of spare) {
    if ((expected.acceptable?.questions ?? []).some((text) => alike(text, question.text))) continue;
    scores.questions.add(groups, true, false);
    note(`question that is none: “${question.text}”`);
  }
  for (const { text } of open) {
    scores.questions.add(groups, false, true);
    note(`question missed: “${text}”`);
  }
}

/** Where names repeat, as in two experiences, the place in the order decides. */
function roundFits(
  want: { round: string | null; at: number },
  got: { round: FoundRound | undefined; at: number },
  found: WriteUp,
  expected: Expected,
): boolean {
  if (want.round === null)
    return (
      got.round === undefined ||
      (expected.acceptable?.rounds ?? []).some((name) => looselyAlike(name, got.round!.text)) ||
      /^(?:the )?interview\b|^面接$/i.test(got.round.text)
    );
  if (got.round === undefined || !looselyAlike(want.round, got.round.text)) return false;
  const twins = expected.rounds.filter(({ name }) => name === want.round);
  if (twins.length < 2) return true;
  const order = expected.rounds.slice(0, want.at).filter(({ name }) => name !== null && looselyAlike(name, want.round!)).length;
  const mine = found.rounds.slice(0, got.at).filter(({ text }) => looselyAlike(text, want.round!)).length;
  return order === mine;
}

function looselyAlike(one: string, other: string): boolean {
  if (alike(one, other)) return true;
  const words = (text: string) =>
    new Set(
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[a-z]{2,}|\d+|[\u3040-\u9fff]{2,}/g) ?? [],
    );
  const [a, b] = [words(one), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= 0.6 * Math.min(a.size, b.size);
}

function scoreNames(
  what: string,
  found: readonly string[],
  wanted: readonly string[],
  acceptable: readonly string[],
  groups: readonly string[],
  scores: Scores,
  note: (line: string) => void,
): void {
  const open = [...wanted];
  const spare: string[] = [];
  for (const name of found) {
    const at = open.findIndex((want) => alike(want, name));
    const near = at >= 0 ? at : open.findIndex((want) => looselyAlike(want, name));
    if (near < 0) spare.push(name);
    else {
      open.splice(near, 1);
      scores.add(groups, true, true);
    }
  }
  for (const name of spare) {
    if (acceptable.some((text) => looselyAlike(text, name))) continue;
    scores.add(groups, true, false);
    note(`${what} that is none: “${name}”`);
  }
  for (const name of open) {
    scores.add(groups, false, true);
    note(`${what} missed: “${name}”`);
  }
}

/** Tips are compared by their first words. */
function scoreTips(found: WriteUp, expected: Expected, groups: readonly string[], scores: Scores, note: (line: string) => void): void {
  const open = [...expected.tips];
  for (const tip of found.tips) {
    const whole = normal(`${tip.text} ${tip.description}`);
    const at = open.findIndex((want) => startsAlike(normal(want), whole));
    if (at >= 0) open.splice(at, 1);
    else if ((expected.acceptable?.tips ?? []).some((want) => startsAlike(normal(want), whole))) continue;
    scores.add(groups, true, at >= 0);
    if (at < 0) note(`tip that is none: “${tip.text}”`);
  }
  for (const want of open) {
    scores.add(groups, false, true);
    note(`tip missed: “${want}”`);
  }
}

function startsAlike(want: string, got: string): boolean {
  const size = Math.min(want.length, got.length, 24);
  return size > 0 && (got.slice(0, size) === want.slice(0, size) || got.slice(0, 40).includes(want.slice(0, 24)));
}
