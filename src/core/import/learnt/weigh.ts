import { lazy } from '../../lazy';
import { chances } from '../../roles/chain';
import type { Block } from '../blocks';
import type { Place } from '../outline';
import { signsOf } from './signs';
import { unitsOf, type Unit } from './units';
import weights from './weights.json';

/** What a line or a sentence of a write-up may be; the weights have one column each, in this order. */
export const LINE_ROLES = ['other', 'round', 'asked', 'skill', 'tip'] as const;
export type LineRole = (typeof LINE_ROLES)[number];

/** Weights in hundredths, as `weights.json` holds them: learnt from labelled write-ups (`npm run learn`). */
export interface LineWeights {
  readonly steps: readonly number[];
  readonly start: readonly number[];
  readonly signs: Readonly<Record<string, readonly number[]>>;
}

export interface LineModel {
  readonly signs: ReadonlyMap<string, readonly number[]>;
  readonly steps: readonly number[];
  readonly start: readonly number[];
}

export function lineModel({ steps, start, signs }: LineWeights): LineModel {
  const unit = (row: readonly number[]) => row.map((weight) => weight / 100);
  return { steps: unit(steps), start: unit(start), signs: new Map(Object.entries(signs).map(([name, row]) => [name, unit(row)])) };
}

const shipped = lazy(() => lineModel(weights));

/** A unit with the chance of each role, between 0 and 1. */
export interface Weighed {
  readonly unit: Unit;
  readonly chance: Readonly<Record<LineRole, number>>;
}

/**
 * How likely each line and sentence names a round, holds what was asked, a skill area or a tip: its words, its form, its
 * neighbours and what rules made of its place are weighed together, as a linear chain. Signs that the weights do not know
 * count nothing.
 */
export function weighLines(blocks: readonly Block[], places: readonly Place[], model: LineModel = shipped()): Weighed[] {
  const units = unitsOf(blocks);
  const scores = signsOf(units, places).map((names) => {
    const sums = model.start.map(() => 0);
    for (const name of new Set(names)) model.signs.get(name)?.forEach((weight, label) => (sums[label]! += weight));
    return sums;
  });
  const found = chances(scores, model.steps, model.start).of;
  return units.map((unit, at) => ({
    unit,
    chance: Object.fromEntries(LINE_ROLES.map((role, label) => [role, found[at]![label]!])) as Record<LineRole, number>,
  }));
}
