import { newFinder, perValue, type Part } from '../../kept';
import { KIND_IDS } from '../../kinds/kind';
import { lazy } from '../../lazy';
import type { Language, LanguageId } from '../../languages/language';
import type { PhraseList } from '../../phrases';
import { LEXICONS, type Lists } from '../../phrases/lexicon';
import type { ReadAnswer } from '../../read';
import en from './en-groups.json';
import ja from './ja-groups.json';

/** What is seen of one sentence. */
export interface SentenceSigns {
  /** Numbers of the groups of which words occur, in order, and how often each does. */
  readonly met: readonly number[];
  readonly counts: readonly number[];
  /** Measures. */
  readonly numbers: number;
  readonly own: boolean;
  readonly plan: boolean;
  /** Which of `SIGNALS` it gives, a bit each. */
  readonly signals: number;
  /** What the shipped weights make of it by itself, by competency; see `weigh.ts`. */
  sums: Float64Array | undefined;
  /** The chances by competency where `next` stands behind it. */
  chances: Float64Array | undefined;
  next: SentenceSigns | undefined;
}

/** Groups of everyday words, wide on purpose: none of them proves anything by itself. `number` is any measure. */
export type Group = keyof typeof en | 'number';

export const SIGNALS = ['claim', 'outcome', 'negated', 'group', 'detail', 'reason'] as const;

interface Groups {
  /** `number` stands last and has no list. */
  readonly names: readonly Group[];
  readonly number: ReadonlyMap<Group, number>;
  /** The numbers of those that have one. */
  readonly lists: readonly number[];
  /** What may be seen of an answer as a whole; see `signsInAnswer`. */
  readonly ofAnswer: readonly string[];
  readonly pairs: readonly { readonly first: number; readonly second: number; readonly reach: number }[];
}

const GROUPS: Readonly<Record<LanguageId, () => Groups>> = { en: lazy(() => named(en)), ja: lazy(() => named(ja)) };

/** In the order of the names. */
const WORDS: Readonly<Record<LanguageId, Lists>> = {
  en: LEXICONS.en.add(() => listsOf(en, { before: "(?<![\\w'’-])", after: '(?![\\w])' })),
  ja: LEXICONS.ja.add(() => listsOf(ja, { before: '', after: '' })),
};

type Table = Readonly<Record<string, readonly string[]>>;

function listsOf(table: Table, ends: Pick<PhraseList, 'before' | 'after'>): PhraseList[] {
  return Object.values(table).map((entries) => ({ entries, ...ends, ignoreCase: true }));
}

function named(table: Table): Groups {
  const names = [...(Object.keys(table) as Group[]), 'number' as const];
  const number = new Map(names.map((name, at) => [name, at]));
  return {
    names,
    number,
    lists: Object.keys(table).map((_, at) => at),
    ofAnswer: [
      ...names.flatMap((name) => [name, `all ${name}`, `own ${name}`, `done ${name}`]),
      ...PAIRS.map(({ name }) => name),
      ...WHOLE,
    ],
    pairs: PAIRS.map(({ first, second, reach }) => ({ first: number.get(first) ?? -1, second: number.get(second) ?? -1, reach })),
  };
}

/** The groups of a language in the order of their numbers; `number` is the last. */
export function groupsOf(language: LanguageId): readonly Group[] {
  return GROUPS[language]().names;
}

type SignsRead = Pick<ReadAnswer, 'language' | 'sentences'>;

/** The signs of every sentence of an answer, in order. */
export const signsOf = perValue(({ sentences, language }: SignsRead): readonly SentenceSigns[] =>
  sentences.map(({ part }) => signsOfPart(part, language)),
);

/** The signs of a sentence by itself. */
export function signsOfPart(part: Part, language: Language): SentenceSigns {
  const finder = SIGNS[language.id];
  return (part.found[finder] as SentenceSigns | undefined) ?? (part.found[finder] = signsOfSentence(part, language));
}

/** By language, as the same words may be read in either. */
const SIGNS = { en: newFinder(), ja: newFinder() } satisfies Record<LanguageId, number>;

function signsOfSentence(part: Part, language: Language): SentenceSigns {
  const { lists } = GROUPS[language.id]();
  const words = WORDS[language.id];
  const met = words.among(lists, part);
  const counts = met.map((group) => words.count(group, part));
  const { ownAction, plan, claim, outcome, negated, group, detail, reason } = language.signalsIn(part);
  // In the order of `SIGNALS`.
  const signals =
    (claim.length > 0 ? 1 : 0) |
    (outcome.length > 0 ? 2 : 0) |
    (negated.length > 0 ? 4 : 0) |
    (group.length > 0 ? 8 : 0) |
    (detail.length > 0 ? 16 : 0) |
    (reason.length > 0 ? 32 : 0);
  return {
    met,
    counts,
    numbers: language.measuresIn(part).length,
    own: ownAction.length > 0,
    plan: plan.length > 0,
    signals,
    sums: undefined,
    chances: undefined,
    next: undefined,
  };
}

/** Groups that say more of a sentence where they occur in the next one. */
export const FOLLOWING: ReadonlySet<Group> = new Set<Group>([
  'decide',
  'use',
  'measure',
  'custom',
  'norm',
  'collect',
  'overturn',
  'partner',
  'bring',
  'number',
]);

/** What is seen of a sentence, and of the one behind it, by names that hold: weights are learnt for them. */
export function namesOf(signs: SentenceSigns, text: string, language: Language, next?: SentenceSigns): string[] {
  const { met, numbers, own, plan, signals } = signs;
  const groups = groupsOf(language.id);
  const names = ['any', ...language.wordForms(text).map((word) => `w ${word}`)];
  const add = (name: string, holds: boolean) => {
    if (holds) names.push(name);
  };
  for (const number of met) {
    names.push(groups[number]!);
    add(`own ${groups[number]!}`, own);
    add(`plan ${groups[number]!}`, plan);
  }
  for (let at = 0; at < met.length; at++)
    for (let other = at + 1; other < met.length; other++) names.push(pairName(groups[met[at]!]!, groups[met[other]!]!));
  add('number', numbers > 0);
  add('numbers', numbers > 1);
  add('own number', own && numbers > 0);
  add('own', own);
  add('plan', plan);
  SIGNALS.forEach((signal, at) => add(signal, (signals & (1 << at)) !== 0));
  if (!next) return names;
  for (const number of next.met) add(`then ${groups[number]!}`, FOLLOWING.has(groups[number]!));
  add('then number', next.numbers > 0);
  add('then own', next.own);
  add('then plan', next.plan);
  add('then outcome', (next.signals & OUTCOME) !== 0);
  return names;
}

export const OUTCOME = 1 << SIGNALS.indexOf('outcome');

export function pairName(one: Group, other: Group): string {
  return `${one} + ${other}`;
}

/** Pairs that mean more near each other, in this order, at most so many sentences apart. */
const PAIRS = (
  [
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
  ] satisfies (readonly [Group, Group, number])[]
).map(([first, second, reach]) => ({ first, second, reach, name: `${first} > ${second}` }));

/** What is seen of an answer besides its groups. */
const WHOLE = [
  ...['any', 'no deeds', 'deeds', 'plans', 'claims', 'hedged', 'length', 'details'],
  ...KIND_IDS.map((kind) => `kind ${kind}`),
] as const;

/** What was seen of an answer as a whole: numbers of names in `namesOfAnswer`, each with its size. */
export interface AnswerSigns {
  readonly numbers: readonly number[];
  /** Between 0 and 1. */
  readonly sizes: readonly number[];
}

/** What may be seen of an answer as a whole, in the order of its numbers. */
export function namesOfAnswer(language: LanguageId): readonly string[] {
  return GROUPS[language]().ofAnswer;
}

/** What is seen of an answer as a whole. The same for every area. */
export const signsInAnswer = perValue(seenOf);

/** The same by names, for learning. */
export function signsOfAnswer(read: ReadAnswer): ReadonlyMap<string, number> {
  const names = namesOfAnswer(read.language.id);
  const { numbers, sizes } = signsInAnswer(read);
  return new Map(numbers.map((number, at) => [names[number]!, sizes[at]!]));
}

function seenOf(read: ReadAnswer): AnswerSigns {
  const signs = signsOf(read);
  const { names, pairs } = GROUPS[read.language.id]();
  const numbers: number[] = [];
  const sizes: number[] = [];
  const add = (number: number, size: number) => {
    if (size <= 0) return;
    numbers.push(number);
    sizes.push(size);
  };
  const firstOfPairs = 4 * names.length;
  const whole = firstOfPairs + pairs.length;
  add(whole, 1);
  const tallies = talliesOf(signs, names.length);
  for (let group = 0; group < names.length; group++) {
    const tally = tallies[group];
    if (!tally) continue;
    add(4 * group, Math.min(tally.places.length, 3) / 3);
    add(4 * group + 1, Math.min(tally.hits, 6) / 6);
    add(4 * group + 2, Math.min(tally.own, 2) / 2);
    add(4 * group + 3, Math.min(tally.done, 2) / 2);
  }
  for (let pair = 0; pair < pairs.length; pair++) {
    const { first, second, reach } = pairs[pair]!;
    const before = tallies[first];
    const behind = tallies[second];
    if (before && behind && areNear(before.places, behind.places, reach)) add(firstOfPairs + pair, 1);
  }
  const { sentences, language, kind } = read;
  let deeds = 0;
  let plans = 0;
  let claims = 0;
  let details = 0;
  for (const { own, plan, signals } of signs) {
    if (own) deeds++;
    if (plan) plans++;
    if (signals & CLAIM) claims++;
    if (signals & DETAIL) details++;
  }
  let hedges = 0;
  for (const { part } of sentences) if (hedges < 2 && language.gives('hedge', part)) hedges += language.cueIn('hedge', part).length;
  add(whole + 1, deeds === 0 ? 1 : 0);
  add(whole + 2, Math.min(deeds, 5) / 5);
  add(whole + 3, Math.min(plans, 5) / 5);
  add(whole + 4, claims / Math.max(sentences.length, 1));
  add(whole + 5, hedges > 1 ? 1 : 0);
  add(whole + 6, Math.min(sentences.length, 12) / 12);
  add(whole + 7, Math.min(details, 5) / 5);
  add(whole + 8 + KIND_IDS.indexOf(kind.id), 1);
  return { numbers, sizes };
}

const CLAIM = 1 << SIGNALS.indexOf('claim');
const DETAIL = 1 << SIGNALS.indexOf('detail');

/** How often words of a group occur in an answer, in which of its sentences, and in how many of those that tell a deed. */
interface Tally {
  hits: number;
  own: number;
  done: number;
  /** The sentences in order, by number. */
  readonly places: number[];
}

function talliesOf(signs: readonly SentenceSigns[], count: number): readonly (Tally | undefined)[] {
  const tallies = new Array<Tally | undefined>(count).fill(undefined);
  const note = (group: number, hits: number, at: number) => {
    const tally = (tallies[group] ??= { hits: 0, own: 0, done: 0, places: [] });
    tally.hits += hits;
    tally.places.push(at);
    if (signs[at]!.own) tally.own++;
    if (signs[at]!.own || signs[at]!.plan) tally.done++;
  };
  signs.forEach(({ met, counts, numbers }, at) => {
    for (let one = 0; one < met.length; one++) note(met[one]!, counts[one]!, at);
    if (numbers > 0) note(count - 1, numbers, at);
  });
  return tallies;
}

/** Whether one of the later places stands in one of the earlier ones, or at most so many behind it. */
function areNear(earlier: readonly number[], later: readonly number[], reach: number): boolean {
  let next = 0;
  for (const at of earlier) {
    while (next < later.length && later[next]! < at) next++;
    if (next < later.length && later[next]! <= at + reach) return true;
  }
  return false;
}
