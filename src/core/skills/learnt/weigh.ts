import { lazy } from '../../lazy';
import type { ReadAnswer } from '../../read';
import { signsOf, signsOfAnswer } from './signs';
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
  const chances = signsOf(read).map(({ names }) => chanceOf(names.reduce((sum, name) => sum + (model.sentence.get(name) ?? 0), 0)));
  let score = 0;
  for (const [name, size] of signsOfArea(read, area, chances)) score += (model.answer.get(name) ?? 0) * size;
  return { score, chances };
}

/** The signs of an answer for one area: those of the answer as a whole, of the area, and of its best sentences. */
export function signsOfArea(read: ReadAnswer, area: AreaSigns, chances: readonly number[]): Map<string, number> {
  const signs = new Map(signsOfAnswer(read));
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
  readonly sentence: ReadonlyMap<string, number>;
  readonly answer: ReadonlyMap<string, number>;
}

/** Weights stand in the table in hundredths. */
const models = lazy(() => {
  const table: Readonly<Record<string, Readonly<Record<keyof AreaModel, Readonly<Record<string, number>>>>>> = weights;
  return new Map(Object.entries(table).map(([competency, rows]): [string, AreaModel] => [competency, areaModel(rows)]));
});

export function areaModel(rows: Readonly<Record<keyof AreaModel, Readonly<Record<string, number>>>>): AreaModel {
  const read = (part: Readonly<Record<string, number>>) => new Map(Object.entries(part).map(([name, weight]) => [name, weight / 100]));
  return { sentence: read(rows.sentence), answer: read(rows.answer) };
}
