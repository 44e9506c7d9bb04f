import { lazy } from '../../lazy';
import type { ReadAnswer } from '../../read';
import { signsOf, signsOfAnswer, type SentenceSigns } from './signs';
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
  const model = models().get(competency);
  return model && weighedBy(model, read, area);
}

export function weighedBy(model: AreaModel, read: ReadAnswer, area: AreaSigns): Weighed {
  const chances = signsOf(read).map((signs) => chancesBy(model.sentences, signs)[model.column]!);
  let score = 0;
  for (const signs of [signsOfAnswer(read), signsBesides(area, chances)])
    for (const [name, size] of signs) score += (model.answer.get(name) ?? 0) * size;
  return { score, chances };
}

/** The chances of one sentence, by competency. */
function chancesBy({ number, columns, rows }: SentenceModel, signs: SentenceSigns): readonly number[] {
  const known = signs.chances[number];
  if (known) return known;
  const sums = new Array<number>(columns).fill(0);
  for (const name of signs.names) {
    const row = rows.get(name);
    if (row) for (let column = 0; column < columns; column++) sums[column]! += row[column]!;
  }
  return (signs.chances[number] = sums.map(chanceOf));
}

/** The signs of an answer for one area: those of the answer as a whole, of the area, and of its best sentences. */
export function signsOfArea(read: ReadAnswer, area: AreaSigns, chances: readonly number[]): Map<string, number> {
  return new Map([...signsOfAnswer(read), ...signsBesides(area, chances)]);
}

/** What is seen for one area besides the answer as a whole; none of the names is one of those. */
function signsBesides(area: AreaSigns, chances: readonly number[]): Map<string, number> {
  const signs = new Map<string, number>();
  if (area.detector) signs.set('detector', 1);
  if (area.scene) signs.set('scene', 1);
  if (area.detector || area.scene) signs.set('detector or scene', 1);
  if (area.mentioned > 0) signs.set('mentioned', Math.min(area.mentioned, 4) / 4);
  // A question of which nothing is known may well ask for the area.
  if (area.asked) signs.set(`asked ${area.asked}`, 1);
  else signs.set('asked primary', 1);
  if (chances.length === 0) return signs;
  const best = [...chances].sort((a, b) => b - a);
  const most = Math.min(Math.max(best[0]!, 0.001), 0.999);
  signs.set('best sentence', most);
  signs.set('second sentence', best[1] ?? 0);
  signs.set(
    'sentences',
    Math.min(
      2,
      chances.reduce((sum, chance) => sum + chance, 0),
    ),
  );
  signs.set('odds of the best', Math.max(-1.5, Math.min(1.5, Math.log(most / (1 - most)) / 3)));
  return signs;
}

export function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

export interface AreaModel {
  readonly sentences: SentenceModel;
  /** Which of the weights of a sentence are those of the competency. */
  readonly column: number;
  readonly answer: ReadonlyMap<string, number>;
}

/** The weights of what is seen of a sentence, for several competencies at once: a name is looked up once for them all. */
interface SentenceModel {
  readonly number: number;
  readonly columns: number;
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

type AreaTable = Readonly<Record<'sentence' | 'answer', Readonly<Record<string, number>>>>;

const models = lazy(() => areaModels(weights));
let numbered = 0;

/** Weights stand in the table in hundredths. */
function areaModels(table: Readonly<Record<string, AreaTable>>): ReadonlyMap<string, AreaModel> {
  const competencies = Object.entries(table);
  const rows = new Map<string, number[]>();
  competencies.forEach(([, { sentence }], column) => {
    for (const [name, weight] of Object.entries(sentence)) {
      let row = rows.get(name);
      if (!row) rows.set(name, (row = competencies.map(() => 0)));
      row[column] = weight / 100;
    }
  });
  const sentences = { number: numbered++, columns: competencies.length, rows };
  return new Map(
    competencies.map(([competency, { answer }], column) => [
      competency,
      { sentences, column, answer: new Map(Object.entries(answer).map(([name, weight]) => [name, weight / 100])) },
    ]),
  );
}

export function areaModel(rows: AreaTable): AreaModel {
  return areaModels({ only: rows }).get('only')!;
}
