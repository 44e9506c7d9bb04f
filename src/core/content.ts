import { SECTION_ROLES, type SectionRole } from './answer/section';
import { perValue } from './kept';
import { lazy } from './lazy';
import { chancesOf } from './roles/chain';
import { featureRows, scoresOf, type FeatureRows } from './roles/features';
import { isPresent, PRESENT_ROLES, type PresentRole } from './roles/presence';
import signs from './roles/sign-weights.json';
import weights from './roles/weights.json';
import { isPastStory } from './shape';
import { readShuffled } from './shuffled';
import { signWeights, type SignTable } from './signs/weights';
import { placed, type Span } from './text/span';
import type { ContentRead, Told } from './told';
import { orderOfHeadings, orderOfTelling } from './under-headings';

export type { ContentRead, Told } from './told';

/**
 * The role of each sentence by content: what its wording does, where it stands, and what the sentences around it do are
 * weighed together. The weights were learnt from labelled sentences (`npm run learn`).
 */
export function toldBy(read: ContentRead, model: RoleModel): readonly Told[] {
  const told = toldAsHeaded(read, model);
  return readShuffled(read, told, (other) => toldInTurn(other, model)) ?? told;
}

/** The same by the weights that ship; kept, as the checks and each skill area ask for it. */
export const toldOf = perValue((read: ContentRead) => toldBy(read, shipped()));

function toldAsHeaded(read: ContentRead, model: RoleModel): readonly Told[] {
  const order = orderOfHeadings(read) ?? orderOfTelling(read);
  if (!order) return toldInTurn(read, model);
  // Sections out of order, or an end that comes first: either their headings are right, or what stands under them is in order and they are wrong.
  const ordered = toldInTurn({ ...read, sentences: order }, model);
  const asWritten = toldInTurn(read, model, false);
  if (certainty(asWritten) > certainty(ordered) + TRUST) return asWritten;
  const bySentence = new Map(ordered.map((told) => [told.sentence, told]));
  return read.sentences.map((sentence) => bySentence.get(sentence)!);
}

/** By how much the other reading must be surer before headings are not believed. */
const TRUST = 0.015;

/** How sure of itself a reading is: the mean chance of the likeliest label. */
function certainty(told: readonly Told[]): number {
  let sum = 0;
  for (const { chances } of told) {
    const { situation, task, action, result, learning } = chances;
    sum += Math.max(situation, task, action, result, learning, 1 - (situation + task + action + result + learning));
  }
  return sum / told.length;
}

function toldInTurn(read: ContentRead, { rows, steps, start }: RoleModel, believesHeadings = true): readonly Told[] {
  const found = chancesOf(scoresOf(read, rows, believesHeadings), steps, start).of;
  const labels = start.length;
  return read.sentences.map((sentence, at): Told => {
    const first = at * labels;
    let best = first;
    for (let label = first + 1; label < first + labels; label++) if (found[label]! > found[best]!) best = label;
    const chances = {
      situation: found[first]!,
      task: found[first + 1]!,
      action: found[first + 2]!,
      result: found[first + 3]!,
      learning: found[first + 4]!,
    };
    const role = SECTION_ROLES[best - first];
    return role ? { sentence, role, chances } : { sentence, chances };
  });
}

/** From this sum of chances on it is told what was learned: several sentences that may tell it do as much as one that likely does. */
const LEARNED = 0.5;

/** Which sections are told, whatever stands over them. */
export function sectionsTold(told: readonly Told[], { kind }: Pick<ContentRead, 'kind'>): Readonly<Record<SectionRole, boolean>> {
  const learning = told.reduce((sum, { chances }) => sum + chances.learning, 0) >= LEARNED;
  const present = Object.fromEntries(PRESENT_ROLES.map((role) => [role, isPresent(told, kind.id, role)])) as Record<PresentRole, boolean>;
  return { ...present, learning };
}

/** Measures of the outcome: those that stand where the answer tells its result. */
export function resultMeasures(read: ContentRead, told: readonly Told[]): Span[] {
  return told
    .filter((one) => one.chances.result >= (isTold(read) ? TOLD : CERTAIN))
    .flatMap(({ sentence }) => placed(read.language.measuresIn(sentence.part), sentence.span.start));
}

/** From this chance on a sentence tells an outcome: below one half, since it may do two things. By cross-validation, as the next. */
const TOLD = 0.3;

/** What a plan expects is no outcome yet; from this chance on a sentence in it tells what came of something done before. */
const CERTAIN = 0.65;

/** A past story told instead of a plan has an outcome. */
function isTold(read: ContentRead): boolean {
  return !read.kind.plan || isPastStory(read);
}

/** The labels are the roles in their order, and last that a sentence tells nothing. */
export interface RoleModel {
  readonly rows: FeatureRows;
  readonly steps: readonly number[];
  readonly start: readonly number[];
}

interface RoleTable {
  readonly features: Readonly<Record<string, readonly number[]>>;
  readonly steps: readonly number[];
  readonly start: readonly number[];
}

const shipped = lazy(() => roleModel(weights, signs));

/** Weights stand in the table in hundredths, and those of signs in steps of `ROLE_GRAIN`. */
export function roleModel({ features, steps, start }: RoleTable, table: SignTable): RoleModel {
  const read = (row: readonly number[]) => row.map((weight) => weight / 100);
  const rows = Object.fromEntries(Object.entries(features).map(([name, row]) => [name, read(row)]));
  const weighed = table.weights.map((weight) => weight * ROLE_GRAIN);
  const ofSigns = signWeights({ signs: table.signs, weights: weighed }, start.length - 1);
  return { rows: featureRows(rows, start.length, ofSigns), steps: read(steps), start: read(start) };
}

/** In what steps the weights of signs stand in their table, as logarithms of odds: most of them are one digit so. */
export const ROLE_GRAIN = 0.05;
