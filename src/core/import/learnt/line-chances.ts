import { areaGroups, type AreaGroup } from '../area-groups';
import type { Block } from '../blocks';
import type { Place } from '../outline';
import { LIMITS } from './limits';
import { MOST_UNITS, type Unit } from './units';
import { isAsked, quotesOf } from '../speech';
import { LINE_ROLES, weighLines, type LineModel, type LineRole, type Weighed } from './weigh';

export type RoleChances = Readonly<Record<LineRole, number>>;

/** A few lines say too little of what a text is like: rules alone are believed. */
const LEAST_UNITS = 12;

const AREA: RoleChances = { other: 0, round: 0, asked: 0, skill: 1, tip: 0 };
const ADVICE: RoleChances = { other: 0, round: 0, asked: 0, skill: 0, tip: 1 };

/** The chances of the lines of one text, by block; none for a text of a few lines. */
export class LineChances {
  readonly #byBlock = new Map<number, Weighed[]>();
  /** Groups of lines that name the skill areas together. */
  readonly areas: readonly AreaGroup[] = [];
  readonly #named: ReadonlySet<Block>;

  constructor(blocks: readonly Block[], places: readonly Place[], model?: LineModel) {
    const weighed = weighLines(blocks, places, model);
    for (const one of weighed.length < LEAST_UNITS ? [] : weighed) {
      const known = this.#byBlock.get(one.unit.block.at);
      if (known) known.push(one);
      else this.#byBlock.set(one.unit.block.at, [one]);
    }
    const texts = blocks.filter(({ kind, text }) => kind === 'text' && text !== '');
    const groups = areaGroups(texts.slice(0, MOST_UNITS), places);
    for (const { items, cue } of groups) if (cue === 'never') for (const { block } of items) this.#bar(block);
    for (const { items } of groups.filter((group) => isStory(group.items))) for (const { block } of items) this.#quiet(block.at);
    this.areas = groups.filter((group) => this.#areAreas(group));
    this.#named = new Set(this.areas.flatMap(({ items }) => items.map(({ block }) => block)));
    for (const block of this.#named) this.#settle(block, AREA);
    const advice = groups.filter((group) => !this.areas.includes(group) && this.#isAdvice(group));
    for (const { items, stretch, advice: cue } of advice) {
      const own = new Set(items.map(({ block }) => block.at));
      for (let at = stretch.start; at <= stretch.end; at++) if (!own.has(at)) this.#quiet(at);
      for (const { block } of items)
        if (cue === 'marks' || (this.unitsOf(block)[0]?.chance.tip ?? 0) >= LIMITS.advice.each) this.#settle(block, ADVICE);
    }
  }

  /** Whether a block is an entry of a group that names areas. */
  isArea(block: Block): boolean {
    return this.#named.has(block);
  }

  #areAreas({ items, cue, fits }: AreaGroup): boolean {
    if (cue === 'never') return false;
    if (this.#byBlock.size === 0) return cue !== 'none' && fits >= LIMITS.areas[cue].fits;
    const sum = items.reduce((total, { block }) => total + (this.unitsOf(block)[0]?.chance.skill ?? 0), 0);
    return fits >= LIMITS.areas[cue].fits && sum / items.length >= LIMITS.areas[cue].chance;
  }

  #bar(block: Block): void {
    this.#byBlock.set(
      block.at,
      this.unitsOf(block).map(({ unit, chance }) => ({ unit, chance: { ...chance, other: chance.other + chance.skill, skill: 0 } })),
    );
  }

  #isAdvice({ items, advice }: AreaGroup): boolean {
    if (advice === 'none' || this.#byBlock.size === 0) return false;
    if (isStory(items)) return false;
    if (items.filter(({ block }) => /[?？]["”」]?$/.test(block.text)).length * 3 > items.length) return false;
    const sum = items.reduce((total, { block }) => total + (this.unitsOf(block)[0]?.chance.tip ?? 0), 0);
    return sum / items.length >= LIMITS.advice[advice];
  }

  /** What stands between pieces of advice explains one. */
  #quiet(at: number): void {
    const settled = (this.#byBlock.get(at) ?? []).map(({ unit, chance }) => ({ unit, chance: { ...chance, tip: 0 } }));
    if (settled.length > 0) this.#byBlock.set(at, settled);
  }

  /** The first words of an entry are what the group is, and what follows describes it, whatever each would be alone. */
  #settle(block: Block, first: RoleChances): void {
    const settled = this.unitsOf(block).map(({ unit, chance }, at) => ({
      unit,
      // “Customer focus: ‘Tell us …’” names an area and asks as well.
      chance: at === 0 ? { ...first, asked: asksBehind(unit) ? 1 : first.asked } : { ...chance, round: 0, skill: 0, tip: 0 },
    }));
    this.#byBlock.set(block.at, settled);
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

/** An answer told in its four parts, as an example. */
function isStory(items: AreaGroup['items']): boolean {
  return items.filter(({ block }) => /^(?:situation|task|action|result|状況|課題|行動|結果)/i.test(block.text)).length > 1;
}

/** Whether a question in marks stands behind a label. */
function asksBehind({ block, span, text }: Unit): boolean {
  return /[:：]\s?["“‘'「『]/.test(text) && quotesOf(block.mask.slice(span.start, span.end)).some((quote) => isAsked(quote.text));
}
