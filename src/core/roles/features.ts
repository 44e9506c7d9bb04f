import { newFinder, type Part } from '../kept';
import { KIND_IDS } from '../kinds/kind';
import { SECTION_ROLES, type SectionRole } from '../answer/section';
import { CUES, type Cue, type Language, type LanguageId } from '../languages/language';
import { signsOfPart, sumsOfSigns, type SignWeights } from '../signs/weights';
import type { ContentRead } from '../told';

/** Cues that tell one role from another. */
const TELLING: readonly Cue[] = [
  'setting',
  'goal',
  'effect',
  'learning',
  'step',
  'obstacle',
  'reason',
  'habit',
  'wish',
  'hedge',
  'assumption',
  'choice',
  'measuring',
  'risk',
  'schedule',
  'ownPast',
  'ownUse',
  'contribution',
  'bridge',
  'criteria',
  'example',
  'telling',
  'relative',
  'closing',
  'headline',
  'station',
];

const TELLING_NUMBERS = TELLING.map((cue) => CUES.indexOf(cue));

/** What the wording of a sentence does, by number in this list. */
const WORDINGS: readonly string[] = [
  ...['own', 'own often', 'group', 'detail', 'outcome', 'negated', 'claim', 'plan', 'measured'],
  ...TELLING,
  ...['nothing', 'short', 'long'],
];
const SHAPED = new Set(['own', 'plan', 'measured', 'outcome', 'goal', 'step', 'setting']);
const PLACED = new Set(['own', 'plan', 'measured', 'outcome', 'setting', 'goal', 'group', 'effect', 'nothing', 'past']);
const NEAR = new Set(['own', 'plan', 'outcome', 'goal', 'claim']);

/**
 * What is seen of each sentence of an answer, as names of features that hold: what its wording does, where it stands, and
 * what heading is over it. Weights are learnt for them, and of the signs of its words; `scoresOf` weighs the same by numbers.
 */
export function featuresOf(read: ContentRead): string[][] {
  const shape = shapeOf(read);
  const seen = read.sentences.map(({ part }) => wordingOf(part, read.language).map((number) => WORDINGS[number]!));
  const places = placesIn(read).map((numbers) => numbers.map((number) => PLACES[number]!));
  return read.sentences.map((sentence, at) => {
    const wording = seen[at]!;
    return [
      'any',
      `kind ${shape}`,
      ...headingNames(read, sentence.section),
      ...places[at]!,
      ...wording,
      ...wording.filter((name) => SHAPED.has(name)).map((name) => `${shape} ${name}`),
      ...wording.filter((name) => PLACED.has(name)).map((name) => `${places[at]![0]!} ${name}`),
      ...(seen[at - 1] ?? []).filter((name) => NEAR.has(name)).map((name) => `before: ${name}`),
      ...(seen[at + 1] ?? []).filter((name) => NEAR.has(name)).map((name) => `after: ${name}`),
    ];
  });
}

/** Weights by feature, in rows of labels; each feature by the number of its row, or -1 where nothing was learnt of it. */
export interface FeatureRows {
  readonly labels: number;
  readonly weights: Float64Array;
  readonly any: number;
  readonly kind: Readonly<Record<string, number>>;
  readonly heading: ReadonlyMap<string, number>;
  readonly places: readonly number[];
  /** What the words themselves say: a weight for each label but the last. */
  readonly signs: SignWeights | undefined;
  /** By wording: the rows of its name, and of its name behind a shape, a place and a neighbour. */
  readonly wordings: readonly number[];
  readonly shaped: Readonly<Record<string, readonly number[]>>;
  readonly placed: readonly (readonly number[])[];
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export function featureRows(table: Readonly<Record<string, readonly number[]>>, labels: number, signs?: SignWeights): FeatureRows {
  const rows = Object.entries(table);
  const numbers = new Map(rows.map(([name], at) => [name, at]));
  const row = (name: string) => numbers.get(name) ?? -1;
  const weights = new Float64Array(rows.length * labels);
  rows.forEach(([, own], at) => weights.set(own, at * labels));
  const named = (start: string, some: ReadonlySet<string>) => WORDINGS.map((name) => (some.has(name) ? row(start + name) : -1));
  const byShape = <T>(make: (shape: string) => T) => Object.fromEntries(['story', ...KIND_IDS].map((shape) => [shape, make(shape)]));
  return {
    labels,
    weights,
    any: row('any'),
    kind: byShape((shape) => row(`kind ${shape}`)),
    heading: new Map(HEADINGS.map((name) => [name, row(name)])),
    places: PLACES.map(row),
    signs,
    wordings: WORDINGS.map(row),
    shaped: byShape((shape) => named(`${shape} `, SHAPED)),
    placed: AMONG.map((place) => named(`${place} `, PLACED)),
    before: named('before: ', NEAR),
    after: named('after: ', NEAR),
  };
}

/** The sums of the weights of what is seen of each sentence: sentence by sentence, and of each label by label. */
export function scoresOf(read: ContentRead, rows: FeatureRows, believesHeadings: boolean): Float64Array {
  const { labels, weights } = rows;
  const { sentences, language } = read;
  const shape = shapeOf(read);
  const worded = sentences.map(({ part }) => wordedOf(part, rows, shape, language));
  const places = placesIn(read);
  const headings = headingRows(read, rows, believesHeadings);
  const scores = new Float64Array(sentences.length * labels);
  const sums: Sums = { scores, base: 0, labels, weights };
  for (let at = 0; at < sentences.length; at++, sums.base += labels) {
    const own = worded[at]!;
    addSums(sums, own, OWN);
    addAll(sums, headings[sentences[at]!.section + 1]!);
    addOf(sums, places[at]!, rows.places);
    addOf(sums, own.seen, rows.placed[places[at]![0]!]!);
    if (at > 0) addSums(sums, worded[at - 1]!, BEFORE);
    if (at + 1 < worded.length) addSums(sums, worded[at + 1]!, AFTER);
  }
  return scores;
}

/** The sums of a sentence start at `base`. */
interface Sums {
  readonly scores: Float64Array;
  base: number;
  readonly labels: number;
  readonly weights: Float64Array;
}

function add({ scores, base, labels, weights }: Sums, row: number): void {
  if (row < 0) return;
  const from = row * labels;
  for (let label = 0; label < labels; label++) scores[base + label]! += weights[from + label]!;
}

function addAll(sums: Sums, rows: readonly number[]): void {
  for (let at = 0; at < rows.length; at++) add(sums, rows[at]!);
}

/** Adds what some numbers have for rows in a table. */
function addOf(sums: Sums, numbers: readonly number[], rows: readonly number[]): void {
  for (let at = 0; at < numbers.length; at++) add(sums, rows[numbers[at]!]!);
}

/** What the words of a sentence do and weigh, kept with them for the weights that were asked last, which nearly always are the same. */
interface Worded {
  readonly by: FeatureRows;
  readonly shape: string;
  readonly seen: readonly number[];
  /** Label by label: of the sentence itself, and of one that has it before or behind itself. */
  readonly sums: readonly number[];
}

const OWN = 0;
const BEFORE = 1;
const AFTER = 2;

function addSums({ scores, base, labels }: Sums, { sums }: Worded, of: number): void {
  const from = of * labels;
  for (let label = 0; label < labels; label++) scores[base + label]! += sums[from + label]!;
}

/** By language, as the same words may be read in either. */
const WORDED = { en: newFinder(), ja: newFinder() } satisfies Record<LanguageId, number>;

function wordedOf(part: Part, rows: FeatureRows, shape: string, language: Language): Worded {
  const finder = WORDED[language.id];
  const known = part.found[finder] as Worded | undefined;
  if (known?.by === rows && known.shape === shape) return known;
  const { labels, weights } = rows;
  const seen = known?.seen ?? wordingOf(part, language);
  if (scratch.length !== 3 * labels) scratch = new Float64Array(3 * labels);
  const sums: Sums = { scores: scratch.fill(0), base: OWN, labels, weights };
  add(sums, rows.any);
  add(sums, rows.kind[shape]!);
  addOf(sums, seen, rows.wordings);
  if (rows.signs) sumsOfSigns(signsOfPart(part, language.id), rows.signs).forEach((sum, label) => (scratch[label]! += sum));
  addOf(sums, seen, rows.shaped[shape]!);
  sums.base = BEFORE * labels;
  addOf(sums, seen, rows.before);
  sums.base = AFTER * labels;
  addOf(sums, seen, rows.after);
  const worded: Worded = { by: rows, shape, seen, sums: listOf(scratch) };
  part.found[finder] = worded;
  return worded;
}

/** The sums in hand. */
let scratch = new Float64Array(0);

function listOf(numbers: Float64Array): number[] {
  const list: number[] = [];
  for (let at = 0; at < numbers.length; at++) list.push(numbers[at]!);
  return list;
}

function shapeOf({ kind }: ContentRead): string {
  return kind.story ? 'story' : kind.id;
}

function wordingOf(part: Part, language: Language): readonly number[] {
  const { ownAction, group, detail, outcome, negated, claim, plan } = language.signalsIn(part);
  const found: number[] = [];
  let number = 0;
  const add = (holds: boolean) => {
    if (holds) found.push(number);
    number++;
  };
  add(ownAction.length > 0);
  add(ownAction.length > 1);
  add(group.length > 0);
  add(detail.length > 0);
  add(outcome.length > 0);
  add(negated.length > 0);
  add(claim.length > 0);
  add(plan.length > 0);
  add(language.measuresIn(part).length > 0);
  const given = language.givenAmong(TELLING_NUMBERS, part);
  for (let at = 0; at < given.length; at++) found.push(number + given[at]!);
  number += TELLING_NUMBERS.length;
  add(found.length === 0);
  const { text } = part;
  add(text.length < language.sentenceLengths.short);
  add(text.length > language.sentenceLengths.long);
  return found;
}

const AMONG = ['no deeds', 'before deeds', 'behind deeds', 'first deed', 'amid deeds'];

/** Where a sentence stands, by number in this list: first its place among the deeds, then in which fifth of the answer. */
const PLACES: readonly string[] = [
  ...AMONG,
  ...Array.from({ length: 5 }, (_, fifth) => `fifth ${fifth}`),
  ...['first', 'second', 'last', 'last but one', 'only', 'just before deeds', 'just behind deeds'],
];
const FIFTH = AMONG.length;
const FIRST = FIFTH + 5;

function placesIn({ sentences, kind }: ContentRead): number[][] {
  let first = -1;
  let last = -1;
  for (let at = 0; at < sentences.length; at++) {
    const { ownAction, group, plan } = sentences[at]!.signals;
    if (ownAction.length === 0 && group.length === 0 && !(kind.plan && plan.length > 0)) continue;
    if (first < 0) first = at;
    last = at;
  }
  return sentences.map((_, at) => placesOf(at, sentences.length, first, last));
}

/** Where a sentence stands; the first number is its place among the deeds. */
function placesOf(at: number, count: number, first: number, last: number): number[] {
  const among = first < 0 ? 0 : at < first ? 1 : at > last ? 2 : at === first ? 3 : 4;
  const numbers = [among, FIFTH + (count < 2 ? 0 : Math.min(4, Math.floor((at * 5) / count)))];
  if (at === 0) numbers.push(FIRST);
  if (at === 1) numbers.push(FIRST + 1);
  if (at === count - 1) numbers.push(FIRST + 2);
  if (at === count - 2) numbers.push(FIRST + 3);
  if (count === 1) numbers.push(FIRST + 4);
  if (first >= 0 && at === first - 1) numbers.push(FIRST + 5);
  if (last >= 0 && at === last + 1) numbers.push(FIRST + 6);
  return numbers;
}

/** The rows of the headings, that of the lead first. */
function headingRows(read: ContentRead, { heading }: FeatureRows, believesHeadings: boolean): number[][] {
  const rows: number[][] = [];
  for (let section = -1; section < read.answer.sections.length; section++) {
    const names = believesHeadings || section < 0 ? headingNames(read, section) : [];
    rows.push(names.map((name) => heading.get(name)!));
  }
  return rows;
}

function headingNames({ answer }: ContentRead, section: number): string[] {
  const under = answer.sections[section];
  if (!under) return [answer.sections.length === 0 ? 'no headings' : 'lead'];
  return under.also ? [under.role, ...under.also].map(underBoth) : [underOne(under.role)];
}

function underOne(role: SectionRole): string {
  return `under ${role}`;
}

function underBoth(role: SectionRole): string {
  return `under ${role} both`;
}

const HEADINGS = ['no headings', 'lead', ...SECTION_ROLES.flatMap((role) => [underOne(role), underBoth(role)])];
