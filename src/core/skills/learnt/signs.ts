import { partOf, perPart, type Part } from '../../kept';
import { lazy } from '../../lazy';
import type { LanguageId } from '../../languages/language';
import { PhraseIndex, type After, type Before } from '../../phrases';
import type { ReadAnswer } from '../../read';
import type { Sentence } from '../../rules/rule';
import en from './en-groups.json';
import ja from './ja-groups.json';

/** What is seen of one sentence, as names with a size; the same names are used when weights are learnt. */
export interface SentenceSigns {
  readonly names: readonly string[];
  /** How often words of each group occur. */
  readonly hits: ReadonlyMap<Group, number>;
  readonly own: boolean;
  readonly plan: boolean;
  /** What models made of it, by the number of the model; see `weigh.ts`. */
  readonly chances: (readonly number[])[];
}

/** Groups of everyday words, wide on purpose: none of them proves anything by itself. `number` is any measure. */
export type Group = keyof typeof en | 'number';

interface Groups {
  readonly names: readonly Group[];
  /** Its lists stand in the order of the names. */
  readonly index: PhraseIndex;
  /** The name of two groups together. */
  readonly pairs: readonly (readonly string[])[];
}

const GROUPS: Readonly<Record<LanguageId, () => Groups>> = {
  en: lazy(() => compiled(en, "(?<![\\w'’-])", '(?![\\w])', true)),
  ja: lazy(() => compiled(ja, '', '', false)),
};

function compiled(table: Readonly<Record<string, readonly string[]>>, before: Before, after: After, hasSpaces: boolean): Groups {
  const names = Object.keys(table) as Group[];
  const lists = Object.values(table).map((entries) => ({ entries, before, after, ignoreCase: true }));
  return { names, index: new PhraseIndex(lists, hasSpaces), pairs: names.map((one) => names.map((other) => `${one} + ${other}`)) };
}

const KNOWN = new WeakMap<ReadAnswer, readonly SentenceSigns[]>();

/** The signs of every sentence of an answer, in order. */
export function signsOf(read: ReadAnswer): readonly SentenceSigns[] {
  let signs = KNOWN.get(read);
  if (!signs) {
    const { answer, language, sentences } = read;
    const find = SIGNS[language.id];
    signs = sentences.map((sentence) => find(partOf(answer.prose, sentence.span), read, sentence));
    KNOWN.set(read, signs);
  }
  return signs;
}

/** By language, as the same words may be read in either. */
const SIGNS = { en: perPart(signsOfSentence), ja: perPart(signsOfSentence) } satisfies Record<LanguageId, unknown>;

function signsOfSentence({ text }: Part, { answer, language }: ReadAnswer, { span, signals }: Sentence): SentenceSigns {
  const hits = new Map<Group, number>();
  const groups = GROUPS[language.id]();
  const scan = groups.index.scan(text);
  const met: number[] = [];
  groups.names.forEach((group, number) => {
    const count = groups.index.find(scan, number).length;
    if (count === 0) return;
    hits.set(group, count);
    met.push(number);
  });
  const own = signals.ownAction.length > 0;
  const plan = signals.plan.length > 0;
  const numbers = language.measures(answer.prose, span).length;
  const names = ['any', ...language.wordForms(text).map((word) => `w ${word}`)];
  const add = (name: string, holds: boolean) => {
    if (holds) names.push(name);
  };
  for (const group of hits.keys()) {
    names.push(group);
    add(`own ${group}`, own);
    add(`plan ${group}`, plan);
  }
  for (let at = 0; at < met.length; at++)
    for (let other = at + 1; other < met.length; other++) names.push(groups.pairs[met[at]!]![met[other]!]!);
  if (numbers > 0) hits.set('number', numbers);
  add('number', numbers > 0);
  add('numbers', numbers > 1);
  add('own number', own && numbers > 0);
  add('own', own);
  add('plan', plan);
  for (const signal of ['claim', 'outcome', 'negated', 'group', 'detail', 'reason'] as const) add(signal, signals[signal].length > 0);
  return { names, hits, own, plan, chances: [] };
}

/** Pairs that mean more near each other, in this order, at most so many sentences apart. */
const PAIRS: readonly (readonly [Group, Group, number])[] = [
  ['measure', 'decide', 5],
  ['measure', 'overturn', 3],
  ['measure', 'ratio', 3],
  ['overturn', 'decide', 3],
  ['ratio', 'decide', 3],
  ['source', 'measure', 0],
  ['collect', 'number', 1],
  ['collect', 'decide', 4],
  ['collect', 'ratio', 2],
  ['collect', 'overturn', 3],
  ['number', 'decide', 2],
  ['partner', 'bring', 0],
  ['partner', 'stake', 1],
  ['partner', 'bond', 1],
  ['stake', 'bring', 2],
  ['stake', 'bond', 2],
  ['bring', 'bond', 2],
  ['stream', 'audience', 0],
  ['stream', 'pacing', 1],
  ['audience', 'pacing', 1],
  ['japan', 'custom', 1],
  ['japan', 'manners', 1],
  ['custom', 'use', 1],
  ['custom', 'decide', 2],
  ['custom', 'manners', 1],
  ['manners', 'use', 1],
  ['manners', 'decide', 1],
];

const WHOLE = new WeakMap<ReadAnswer, ReadonlyMap<string, number>>();

/** What is seen of an answer as a whole: sizes between 0 and 1. The same for every area. */
export function signsOfAnswer(read: ReadAnswer): ReadonlyMap<string, number> {
  let signs = WHOLE.get(read);
  if (!signs) WHOLE.set(read, (signs = seenOf(read)));
  return signs;
}

function seenOf(read: ReadAnswer): Map<string, number> {
  const signs = signsOf(read);
  const found = new Map([['any', 1]]);
  const add = (name: string, size: number) => {
    if (size > 0) found.set(name, size);
  };
  const share = (most: number, holds: (one: SentenceSigns) => boolean) => Math.min(signs.filter(holds).length, most) / most;
  const tallies = talliesOf(signs);
  for (const group of [...GROUPS[read.language.id]().names, 'number' as const]) {
    const tally = tallies.get(group);
    if (!tally) continue;
    add(group, Math.min(tally.sentences, 3) / 3);
    add(`all ${group}`, Math.min(tally.hits, 6) / 6);
    add(`own ${group}`, Math.min(tally.own, 2) / 2);
    add(`done ${group}`, Math.min(tally.done, 2) / 2);
  }
  for (const [first, second, reach] of PAIRS) {
    if (!tallies.has(first) || !tallies.has(second)) continue;
    const near = signs.some(({ hits }, at) => hits.has(first) && signs.slice(at, at + reach + 1).some((one) => one.hits.has(second)));
    add(`${first} > ${second}`, near ? 1 : 0);
  }
  const { sentences, language, answer, kind } = read;
  const deeds = signs.filter(({ own }) => own).length;
  add('no deeds', deeds === 0 ? 1 : 0);
  add('deeds', Math.min(deeds, 5) / 5);
  add(
    'plans',
    share(5, ({ plan }) => plan),
  );
  add('claims', sentences.filter(({ signals }) => signals.claim.length > 0).length / Math.max(sentences.length, 1));
  add('hedged', sentences.flatMap(({ span }) => language.cue('hedge', answer.prose, span)).length > 1 ? 1 : 0);
  add('length', Math.min(sentences.length, 12) / 12);
  add('details', Math.min(sentences.filter(({ signals }) => signals.detail.length > 0).length, 5) / 5);
  add(`kind ${kind.id}`, 1);
  return found;
}

/** How often words of a group occur in an answer, in how many of its sentences, and in how many of those that tell a deed. */
interface Tally {
  hits: number;
  sentences: number;
  own: number;
  done: number;
}

function talliesOf(signs: readonly SentenceSigns[]): ReadonlyMap<Group, Tally> {
  const tallies = new Map<Group, Tally>();
  for (const { hits, own, plan } of signs) {
    for (const [group, count] of hits) {
      let tally = tallies.get(group);
      if (!tally) tallies.set(group, (tally = { hits: 0, sentences: 0, own: 0, done: 0 }));
      tally.hits += count;
      tally.sentences++;
      if (own) tally.own++;
      if (own || plan) tally.done++;
    }
  }
  return tallies;
}
