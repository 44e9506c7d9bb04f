import type { Block } from '../blocks';
import type { Place } from '../outline';
import { LINE_ROLES, weighLines, type LineModel, type LineRole, type Weighed } from './weigh';

export type RoleChances = Readonly<Record<LineRole, number>>;

/** A few lines say too little of what a text is like: rules alone are believed. */
const LEAST_UNITS = 12;

/** The chances of the lines of one text, by block; none for a text of a few lines. */
export class LineChances {
  readonly #byBlock = new Map<number, Weighed[]>();

  constructor(blocks: readonly Block[], places: readonly Place[], model?: LineModel) {
    const weighed = weighLines(blocks, places, model);
    if (weighed.length < LEAST_UNITS) return;
    for (const one of weighed) {
      const known = this.#byBlock.get(one.unit.block.at);
      if (known) known.push(one);
      else this.#byBlock.set(one.unit.block.at, [one]);
    }
  }

  /** The units of a block; none for what is not weighed. */
  unitsOf(block: Block): readonly Weighed[] {
    return this.#byBlock.get(block.at) ?? [];
  }

  /** The chances of a block that is one unit. */
  whole(block: Block): RoleChances | undefined {
    const units = this.unitsOf(block);
    return units.length === 1 ? units[0]!.chance : undefined;
  }

  /** The highest chance of a role among the units that a stretch of the block's mask touches; undefined where none is weighed. */
  most(block: Block, start: number, end: number): RoleChances | undefined {
    const touched = this.unitsOf(block).filter(({ unit }) => unit.span.start < end && start < unit.span.end);
    if (touched.length === 0) return undefined;
    return Object.fromEntries(LINE_ROLES.map((role) => [role, Math.max(...touched.map(({ chance }) => chance[role]))])) as RoleChances;
  }
}
