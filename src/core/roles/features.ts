import { newFinder, perPart, type Part } from '../kept';
import { KIND_IDS } from '../kinds/kind';
import type { BindingTable, Cue, Language, LanguageId } from '../languages/language';
import type { Sentence } from '../rules/rule';
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
 * What is seen of each sentence of an answer, as names of features that hold: what its wording does, where it stands,
 * what heading is over it, and its smallest words. Weights are learnt for them; `scoresOf` weighs the same by numbers.
 */
export function featuresOf(read: ContentRead): string[][] {
  const shape = shapeOf(read);
  const seen = seenIn(read).map((numbers) => numbers.map((number) => WORDINGS[number]!));
  const places = placesIn(read);
  return read.sentences.map((sentence, at) => {
    const wording = [...seen[at]!, ...read.language.bindingWords(sentence.part.text)];
    return [
      'any',
      `kind ${shape}`,
      ...headingOf(read, sentence),
      ...places[at]!,
      ...wording,
      ...wording.filter((name) => SHAPED.has(name)).map((name) => `${shape} ${name}`),
      ...wording.filter((name) => PLACED.has(name)).map((name) => `${places[at]![0]!} ${name}`),
      ...(seen[at - 1] ?? []).filter((name) => NEAR.has(name)).map((name) => `before: ${name}`),
      ...(seen[at + 1] ?? []).filter((name) => NEAR.has(name)).map((name) => `after: ${name}`),
    ];
  });
}

/** Weights by feature, in rows of labels. */
export interface FeatureRows {
  readonly labels: number;
  readonly weights: Float64Array;
  readonly row: ReadonlyMap<string, number>;
  readonly binding: BindingTable;
  /** By wording: the rows of its name, and of its name behind a shape, a place and a neighbour; -1 where nothing was learnt. */
  readonly wordings: readonly number[];
  readonly shaped: Readonly<Record<string, readonly number[]>>;
  readonly placed: Readonly<Record<string, readonly number[]>>;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export function featureRows(table: Readonly<Record<string, readonly number[]>>, labels: number): FeatureRows {
  const rows = Object.entries(table);
  const row = new Map(rows.map(([name], at) => [name, at]));
  const weights = new Float64Array(rows.length * labels);
  rows.forEach(([, own], at) => weights.set(own, at * labels));
  const behind = (start: string) => new Map(rows.flatMap(([name], at) => (name.startsWith(start) ? [[name.slice(start.length), at]] : [])));
  const named = (start: string, some: ReadonlySet<string>) => WORDINGS.map((name) => (some.has(name) ? (row.get(start + name) ?? -1) : -1));
  const byName = (names: readonly string[], some: ReadonlySet<string>) =>
    Object.fromEntries(names.map((name) => [name, named(`${name} `, some)]));
  return {
    labels,
    weights,
    row,
    binding: { words: behind('w '), starts: behind('starts '), ends: behind('end ') },
    wordings: WORDINGS.map((name) => row.get(name) ?? -1),
    shaped: byName(['story', ...KIND_IDS], SHAPED),
    placed: byName(AMONG, PLACED),
    before: named('before: ', NEAR),
    after: named('after: ', NEAR),
  };
}

/** The sums of the weights of what is seen of each sentence, label by label. */
export function scoresOf(read: ContentRead, rows: FeatureRows, believesHeadings: boolean): number[][] {
  const { labels, weights, row, wordings, before, after } = rows;
  const seen = seenIn(read);
  const places = placesIn(read);
  const shape = shapeOf(read);
  const shaped = rows.shaped[shape]!;
  return read.sentences.map((sentence, at) => {
    const scores = new Array<number>(labels).fill(0);
    const add = (number: number | undefined) => {
      if (number === undefined || number < 0) return;
      for (let label = 0; label < labels; label++) scores[label]! += weights[number * labels + label]!;
    };
    const each = (numbers: readonly number[] | undefined, own: readonly number[]) => {
      if (numbers) for (let number = 0; number < numbers.length; number++) add(own[numbers[number]!]);
    };
    add(row.get('any'));
    add(row.get(`kind ${shape}`));
    for (const name of headingOf(read, sentence)) if (believesHeadings || !name.startsWith(UNDER)) add(row.get(name));
    for (const name of places[at]!) add(row.get(name));
    each(seen[at], wordings);
    for (const number of bindingOf(sentence.part, rows, read.language)) add(number);
    each(seen[at], shaped);
    each(seen[at], rows.placed[places[at]![0]!]!);
    each(seen[at - 1], before);
    each(seen[at + 1], after);
    return scores;
  });
}

/** What binds a sentence together is kept with it for the weights that were asked last, which nearly always are the same. */
const BINDING = { en: newFinder(), ja: newFinder() } satisfies Record<LanguageId, number>;

function bindingOf(part: Part, { binding }: FeatureRows, language: Language): readonly number[] {
  const finder = BINDING[language.id];
  const known = part.found[finder] as { readonly by: BindingTable; readonly numbers: readonly number[] } | undefined;
  if (known?.by === binding) return known.numbers;
  const numbers = language.bindingIn(part, binding);
  part.found[finder] = { by: binding, numbers };
  return numbers;
}

function shapeOf({ kind }: ContentRead): string {
  return kind.story ? 'story' : kind.id;
}

function seenIn({ answer, language, sentences }: ContentRead): readonly (readonly number[])[] {
  const find = SEEN[language.id];
  return sentences.map((sentence) => find(sentence.part, answer.prose, language, sentence));
}

/** By language, as the same words may be read in either. */
const SEEN = { en: perPart(wordingOf), ja: perPart(wordingOf) } satisfies Record<LanguageId, unknown>;

function wordingOf(part: Part, prose: string, language: Language, { span, signals }: Sentence): readonly number[] {
  const { ownAction, group, detail, outcome, negated, claim, plan } = signals;
  const found: number[] = [];
  let number = 0;
  const add = (holds: boolean) => {
    if (holds) found.push(number);
    number++;
  };
  add(ownAction.length > 0);
  add(ownAction.length > 1);
  for (const list of [group, detail, outcome, negated, claim, plan]) add(list.length > 0);
  add(language.measures(prose, span).length > 0);
  for (const cue of TELLING) add(language.gives(cue, part));
  add(found.length === 0);
  const { text } = part;
  add(text.length < language.sentenceLengths.short);
  add(text.length > language.sentenceLengths.long);
  return found;
}

const AMONG = ['no deeds', 'before deeds', 'behind deeds', 'first deed', 'amid deeds'];

function placesIn({ sentences, kind }: ContentRead): string[][] {
  const acts = sentences.map(
    ({ signals: { ownAction, group, plan } }) => ownAction.length > 0 || group.length > 0 || (kind.plan && plan.length > 0),
  );
  const first = acts.indexOf(true);
  const last = acts.lastIndexOf(true);
  return sentences.map((_, at) => placesOf(at, sentences.length, first, last));
}

/** Where a sentence stands; the first name is its place among the deeds. */
function placesOf(at: number, count: number, first: number, last: number): string[] {
  const among =
    first < 0 ? 'no deeds' : at < first ? 'before deeds' : at > last ? 'behind deeds' : at === first ? 'first deed' : 'amid deeds';
  const fifth = count < 2 ? 0 : Math.min(4, Math.floor((at * 5) / count));
  const names = [among, `fifth ${fifth}`];
  if (at === 0) names.push('first');
  if (at === 1) names.push('second');
  if (at === count - 1) names.push('last');
  if (at === count - 2) names.push('last but one');
  if (count === 1) names.push('only');
  if (first >= 0 && at === first - 1) names.push('just before deeds');
  if (last >= 0 && at === last + 1) names.push('just behind deeds');
  return names;
}

function headingOf({ answer }: ContentRead, sentence: Sentence): string[] {
  const section = answer.sections[sentence.section];
  if (!section) return [answer.sections.length === 0 ? 'no headings' : 'lead'];
  const roles = [section.role, ...(section.also ?? [])];
  return roles.map((role) => `${UNDER}${role}${roles.length > 1 ? ' both' : ''}`);
}

/** What is seen of a sentence because of its heading. */
const UNDER = 'under ';
