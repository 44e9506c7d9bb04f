import { perPart, type Part } from '../../kept';
import { lazy } from '../../lazy';
import type { Language, LanguageId } from '../../languages/language';
import type { PhraseList } from '../../phrases';
import { LEXICONS, type Lists } from '../../phrases/lexicon';
import type { ReadAnswer } from '../../read';
import type { Sentence } from '../../rules/rule';
import { placesOf } from '../../wording';
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
  sums: readonly number[] | undefined;
}

/** Groups of everyday words, wide on purpose: none of them proves anything by itself. `number` is any measure. */
export type Group = keyof typeof en | 'number';

export const SIGNALS = ['claim', 'outcome', 'negated', 'group', 'detail', 'reason'] as const;

interface Groups {
  /** `number` stands last and has no list. */
  readonly names: readonly Group[];
  readonly number: ReadonlyMap<Group, number>;
  /** What is seen of a group in the answer as a whole: in how many sentences, how often, told as a deed, or as a plan. */
  readonly seen: readonly (readonly [string, string, string, string])[];
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
  return {
    names,
    number: new Map(names.map((name, number) => [name, number])),
    seen: names.map((name) => [name, `all ${name}`, `own ${name}`, `done ${name}`]),
  };
}

/** The groups of a language in the order of their numbers; `number` is the last. */
export function groupsOf(language: LanguageId): readonly Group[] {
  return GROUPS[language]().names;
}

const KNOWN = new WeakMap<ReadAnswer, readonly SentenceSigns[]>();

/** The signs of every sentence of an answer, in order. */
export function signsOf(read: ReadAnswer): readonly SentenceSigns[] {
  let signs = KNOWN.get(read);
  if (!signs) {
    const { language, sentences } = read;
    const find = SIGNS[language.id];
    signs = sentences.map((sentence) => find(sentence.part, read, sentence));
    KNOWN.set(read, signs);
  }
  return signs;
}

/** By language, as the same words may be read in either. */
const SIGNS = { en: perPart(signsOfSentence), ja: perPart(signsOfSentence) } satisfies Record<LanguageId, unknown>;

function signsOfSentence(part: Part, { answer, language }: ReadAnswer, { span, signals }: Sentence): SentenceSigns {
  const { names } = GROUPS[language.id]();
  const words = WORDS[language.id];
  const met: number[] = [];
  const counts: number[] = [];
  for (let number = 0; number < names.length - 1; number++) {
    const count = words.find(number, part).length;
    if (count === 0) continue;
    met.push(number);
    counts.push(count);
  }
  let bits = 0;
  for (let at = 0; at < SIGNALS.length; at++) if (signals[SIGNALS[at]!].length > 0) bits |= 1 << at;
  return {
    met,
    counts,
    numbers: language.measures(answer.prose, span).length,
    own: signals.ownAction.length > 0,
    plan: signals.plan.length > 0,
    signals: bits,
    sums: undefined,
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

const WHOLE = new WeakMap<ReadAnswer, ReadonlyMap<string, number>>();

/** What is seen of an answer as a whole: sizes between 0 and 1. The same for every area. */
export function signsOfAnswer(read: ReadAnswer): ReadonlyMap<string, number> {
  let signs = WHOLE.get(read);
  if (!signs) WHOLE.set(read, (signs = seenOf(read)));
  return signs;
}

function seenOf(read: ReadAnswer): Map<string, number> {
  const signs = signsOf(read);
  const { names, number, seen } = GROUPS[read.language.id]();
  const found = new Map([['any', 1]]);
  const add = (name: string, size: number) => {
    if (size > 0) found.set(name, size);
  };
  const tallies = talliesOf(signs, names.length);
  for (let group = 0; group < names.length; group++) {
    const tally = tallies[group];
    if (!tally) continue;
    const [some, all, own, done] = seen[group]!;
    add(some, Math.min(tally.sentences, 3) / 3);
    add(all, Math.min(tally.hits, 6) / 6);
    add(own, Math.min(tally.own, 2) / 2);
    add(done, Math.min(tally.done, 2) / 2);
  }
  for (const { first, second, reach, name } of PAIRS) {
    const before = tallies[number.get(first) ?? -1];
    const behind = tallies[number.get(second) ?? -1];
    if (before && behind && areNear(before.places, behind.places, reach)) found.set(name, 1);
  }
  const { sentences, language, answer, kind } = read;
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
  add('no deeds', deeds === 0 ? 1 : 0);
  add('deeds', Math.min(deeds, 5) / 5);
  add('plans', Math.min(plans, 5) / 5);
  add('claims', claims / Math.max(sentences.length, 1));
  add('hedged', placesOf({ answer, language }, 'hedge', sentences).length > 1 ? 1 : 0);
  add('length', Math.min(sentences.length, 12) / 12);
  add('details', Math.min(details, 5) / 5);
  add(`kind ${kind.id}`, 1);
  return found;
}

const CLAIM = 1 << SIGNALS.indexOf('claim');
const DETAIL = 1 << SIGNALS.indexOf('detail');

/** How often words of a group occur in an answer, in which of its sentences, and in how many of those that tell a deed. */
interface Tally {
  hits: number;
  sentences: number;
  own: number;
  done: number;
  /** The sentences in order, by number. */
  readonly places: number[];
}

function talliesOf(signs: readonly SentenceSigns[], count: number): readonly (Tally | undefined)[] {
  const tallies: (Tally | undefined)[] = Array.from({ length: count }, () => undefined);
  const note = (group: number, hits: number, at: number) => {
    const tally = (tallies[group] ??= { hits: 0, sentences: 0, own: 0, done: 0, places: [] });
    tally.hits += hits;
    tally.sentences++;
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
