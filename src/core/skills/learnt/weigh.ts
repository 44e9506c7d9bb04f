import { toldOf } from '../../content';
import { lazy } from '../../lazy';
import type { ReadAnswer } from '../../read';
import type { Told } from '../../told';
import { perValue, type Part } from '../../kept';
import { LANGUAGE_IDS, type Language, type LanguageId } from '../../languages/language';
import { signsOfPart, signWeights, sumsOfSigns, type SignTable, type SignWeights } from '../../signs/weights';
import {
  FOLLOWING,
  groupsOf,
  namesOfAnswer,
  OUTCOME,
  pairName,
  SIGNALS,
  signsInAnswer,
  signsOf,
  signsOfAnswer,
  type SentenceSigns,
} from './signs';
import signTable from './sign-weights.json';
import weights from './weights.json';

/** What is known of one area before its weights are asked. */
export interface AreaSigns {
  /** Whether a detector of the competency, or a scene of it, was found. */
  readonly detector: boolean;
  readonly scene: boolean;
  /** Facets of which a word occurs. */
  readonly mentioned: number;
  /** How the question probes the area; undefined where the question is unknown or names no areas at all. */
  readonly asked: 'primary' | 'secondary' | 'none' | undefined;
}

export interface Weighed {
  /** Above 0 the area is shown. */
  readonly score: number;
  /** Between 0 and 1: the chance of each sentence, in order, to be what a coach would point to. */
  readonly chances: readonly number[];
}

/**
 * How far an answer shows a competency, by its sentences and as a whole. The weights were learnt from labelled answers
 * (`npm run learn`); undefined for a competency without weights.
 */
export function weigh(competency: string, read: ReadAnswer, area: AreaSigns): Weighed | undefined {
  const { sentences, answers } = models();
  const model = answers.get(competency);
  if (!model) return undefined;
  const all = signsOf(read);
  const chances: number[] = [];
  for (let at = 0; at < all.length; at++) {
    const own = all[at]!;
    const next = all[at + 1];
    if (own.chances === undefined || own.next !== next) {
      own.chances = chancesOf(
        sentences,
        (own.sums ??= sumsOf(sentences, own, read.sentences[at]!.part, read.language)),
        next,
        read.language,
      );
      own.next = next;
    }
    chances.push(own.chances[model.column]!);
  }
  const { numbers, sizes } = signsInAnswer(read);
  const weights = model.answer[read.language.id];
  let score = 0;
  for (let at = 0; at < numbers.length; at++) score += weights[numbers[at]!]! * sizes[at]!;
  eachBeside(area, chances, toldOf(read), (sign, size) => (score += model.besides[sign]! * size));
  return { score, chances };
}

/** The weights of what is seen of one sentence by itself, summed by competency. */
function sumsOf({ columns, rows, forms, ofSigns, places }: SentenceModel, signs: SentenceSigns, part: Part, language: Language): Float64Array {
  const { any, single, own, plan, pairs, width, number, numbers, ownNumber, told, planned, signals } = places[language.id];
  const { met } = signs;
  const sums = Float64Array.from(sumsOfSigns(signsOfPart(part, language.id), ofSigns));
  const add = (row: number) => {
    for (let column = 0, at = row * columns; column < columns; column++, at++) sums[column]! += rows[at]!;
  };
  add(any);
  const found = language.formsIn(part, forms);
  for (let at = 0; at < found.length; at++) add(found[at]!);
  for (let at = 0; at < met.length; at++) {
    const group = met[at]!;
    add(single[group]!);
    if (signs.own) add(own[group]!);
    if (signs.plan) add(plan[group]!);
  }
  for (let at = 0; at < met.length; at++) for (let other = at + 1; other < met.length; other++) add(pairs[met[at]! * width + met[other]!]!);
  if (signs.numbers > 0) add(number);
  if (signs.numbers > 1) add(numbers);
  if (signs.own && signs.numbers > 0) add(ownNumber);
  if (signs.own) add(told);
  if (signs.plan) add(planned);
  for (let at = 0; at < SIGNALS.length; at++) if (signs.signals & (1 << at)) add(signals[at]!);
  return sums;
}

/** The chances by the sums with what the next sentence adds to them. */
function chancesOf(
  { columns, rows, places }: SentenceModel,
  sums: Float64Array,
  next: SentenceSigns | undefined,
  language: Language,
): Float64Array {
  const { then, width, thenOwn, thenPlan, thenOutcome } = places[language.id];
  const added = next?.met.map((group) => then[group]!) ?? [];
  if (next && next.numbers > 0) added.push(then[width - 1]!);
  if (next?.own) added.push(thenOwn);
  if (next?.plan) added.push(thenPlan);
  if (next && next.signals & OUTCOME) added.push(thenOutcome);
  return sums.map((sum, column) => chanceOf(added.reduce((all, row) => all + rows[row * columns + column]!, sum)));
}

/** The signs of an answer for one area: those of the answer as a whole, of the area, and of its best sentences and what they tell. */
export function signsOfArea(read: ReadAnswer, area: AreaSigns, chances: readonly number[], told: readonly Told[]): Map<string, number> {
  return new Map([...signsOfAnswer(read), ...signsBesides(area, chances, told)]);
}

/** What may be seen for one area besides the answer as a whole; none of the names is one of those. */
const BESIDES = [
  ...['detector', 'scene', 'detector or scene', 'mentioned', 'asked primary', 'asked secondary', 'asked none'],
  ...['best sentence', 'second sentence', 'sentences', 'odds of the best'],
  // The same, each sentence as far as it tells a deed or its outcome; and as far as it tells nothing, or what was there before.
  ...['best deed', 'deeds that prove', 'odds of the best deed', 'best of nothing', 'best setting'],
];

function signsBesides(area: AreaSigns, chances: readonly number[], told: readonly Told[]): Map<string, number> {
  const signs = new Map<string, number>();
  eachBeside(area, chances, told, (sign, size) => signs.set(BESIDES[sign]!, size));
  return signs;
}

/** Adds each of those that is seen, by its number in `BESIDES`, with its size. */
function eachBeside(area: AreaSigns, chances: readonly number[], told: readonly Told[], add: (sign: number, size: number) => void): void {
  if (area.detector) add(0, 1);
  if (area.scene) add(1, 1);
  if (area.detector || area.scene) add(2, 1);
  if (area.mentioned > 0) add(3, Math.min(area.mentioned, 4) / 4);
  // A question of which nothing is known may well ask for the area.
  add(area.asked === 'secondary' ? 5 : area.asked === 'none' ? 6 : 4, 1);
  if (chances.length === 0) return;
  let [best, second, sum] = [0, 0, 0];
  for (const chance of chances) {
    sum += chance;
    second = Math.max(second, Math.min(best, chance));
    best = Math.max(best, chance);
  }
  add(7, within(best));
  add(8, second);
  add(9, Math.min(2, sum));
  add(10, oddsOf(best));
  let [deed, deeds, nothing, setting] = [0, 0, 0, 0];
  const shares = sharesOf(told);
  for (let at = 0; at < chances.length; at++) {
    const own = chances[at]! * shares.deed[at]!;
    deeds += own;
    deed = Math.max(deed, own);
    nothing = Math.max(nothing, chances[at]! * shares.nothing[at]!);
    setting = Math.max(setting, chances[at]! * shares.setting[at]!);
  }
  add(11, deed);
  add(12, Math.min(2, deeds));
  add(13, oddsOf(deed));
  add(14, nothing);
  add(15, setting);
}

/** How far each sentence tells a deed or its outcome, nothing, or what was there before. */
interface Shares {
  readonly deed: readonly number[];
  readonly nothing: readonly number[];
  readonly setting: readonly number[];
}

/** Every area is weighed by the same. */
const sharesOf = perValue((told: readonly Told[]): Shares => ({
  deed: told.map(({ chances: { action, result } }) => action + result),
  nothing: told.map(({ chances: { situation, task, action, result, learning } }) => 1 - situation - task - action - result - learning),
  setting: told.map(({ chances: { situation, task } }) => situation + task),
}));

function within(chance: number): number {
  return Math.min(Math.max(chance, 0.001), 0.999);
}

/** The odds of a chance as a size between -1.5 and 1.5. */
function oddsOf(chance: number): number {
  const most = within(chance);
  return Math.max(-1.5, Math.min(1.5, Math.log(most / (1 - most)) / 3));
}

export function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The weights of what is seen of a sentence, for all competencies at once. */
interface SentenceModel {
  readonly columns: number;
  /** Row by row; the first one is empty, for all that nothing was learnt of. */
  readonly rows: Float64Array;
  /** The row of each form of a word. */
  readonly forms: ReadonlyMap<string, number>;
  readonly ofSigns: SignWeights;
  readonly places: Readonly<Record<LanguageId, Places>>;
}

/** The row of each thing that is seen, by the numbers of the groups; those of `namesOf`. */
interface Places extends Readonly<
  Record<'any' | 'width' | 'number' | 'numbers' | 'ownNumber' | 'told' | 'planned' | 'thenOwn' | 'thenPlan' | 'thenOutcome', number>
> {
  readonly single: readonly number[];
  readonly own: readonly number[];
  readonly plan: readonly number[];
  readonly pairs: readonly number[];
  readonly signals: readonly number[];
  readonly then: readonly number[];
}

interface AnswerModel {
  /** Which of the weights of a sentence are those of the competency. */
  readonly column: number;
  /** Of what is seen of an answer as a whole, and of an area besides, by their numbers. */
  readonly answer: Readonly<Record<LanguageId, readonly number[]>>;
  readonly besides: readonly number[];
}

type AreaTable = Readonly<Record<'sentence' | 'answer', Readonly<Record<string, number>>>>;

const models = lazy(() => modelsOf(Object.entries(weights as Readonly<Record<string, AreaTable>>), signTable));

/** In what steps the weights of signs stand in their table, as logarithms of odds: most of them are one digit so. */
export const AREA_GRAIN = 0.15;

/** Weights stand in the table in hundredths, and those of signs in steps of `AREA_GRAIN`, a column for each competency. */
function modelsOf(competencies: readonly (readonly [string, AreaTable])[], { signs, weights: steps }: SignTable) {
  const numbers = new Map<string, number>();
  for (const [, { sentence }] of competencies) {
    for (const name of Object.keys(sentence)) if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
  }
  const columns = competencies.length;
  const rows = new Float64Array((numbers.size + 1) * columns);
  competencies.forEach(([, { sentence }], column) => {
    for (const [name, weight] of Object.entries(sentence)) rows[numbers.get(name)! * columns + column] = weight / 100;
  });
  const forms = new Map([...numbers].flatMap(([name, row]) => (name.startsWith('w ') ? [[name.slice(2), row] as const] : [])));
  const places = Object.fromEntries(LANGUAGE_IDS.map((id) => [id, placesOf(numbers, id)])) as Record<LanguageId, Places>;
  const weighed = steps.map((weight) => weight * AREA_GRAIN);
  const ofSigns = signWeights({ signs, weights: weighed }, columns);
  const sentences: SentenceModel = { columns, rows, forms, ofSigns, places };
  const answers = competencies.map(([competency, { answer }], column): [string, AnswerModel] => {
    const known = new Map(Object.entries(answer));
    const weighed = (names: readonly string[]) => names.map((name) => (known.get(name) ?? 0) / 100);
    const ofAnswer = Object.fromEntries(LANGUAGE_IDS.map((id) => [id, weighed(namesOfAnswer(id))]));
    return [competency, { column, answer: ofAnswer as Record<LanguageId, number[]>, besides: weighed(BESIDES) }];
  });
  return { sentences, answers: new Map(answers) };
}

function placesOf(numbers: ReadonlyMap<string, number>, language: LanguageId): Places {
  const groups = groupsOf(language);
  const row = (name: string) => numbers.get(name) ?? 0;
  return {
    any: row('any'),
    width: groups.length,
    single: groups.map(row),
    own: groups.map((group) => row(`own ${group}`)),
    plan: groups.map((group) => row(`plan ${group}`)),
    pairs: groups.flatMap((one) => groups.map((other) => row(pairName(one, other)))),
    number: row('number'),
    numbers: row('numbers'),
    ownNumber: row('own number'),
    told: row('own'),
    planned: row('plan'),
    signals: SIGNALS.map(row),
    then: groups.map((group) => (FOLLOWING.has(group) ? row(`then ${group}`) : 0)),
    thenOwn: row('then own'),
    thenPlan: row('then plan'),
    thenOutcome: row('then outcome'),
  };
}
