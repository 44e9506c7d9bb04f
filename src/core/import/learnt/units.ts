import { span, type Span } from '../../text/span';
import type { Block } from '../blocks';
import { visible } from '../mask';
import { sentencesOf } from '../speech';

/** What a write-up is weighed by: a heading, an entry of a list, or a sentence of running text. */
export interface Unit {
  readonly block: Block;
  /** Offsets into the block's mask. */
  readonly span: Span;
  readonly text: string;
  /** Its place among the units of its block, and how many those are. */
  readonly at: number;
  readonly of: number;
}

/** More than this is no write-up; what stands behind is read by rules alone. */
export const MOST_UNITS = 1000;

/** The units of a text in their order; rows of tables, rules and code have none. */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  const units: Unit[] = [];
  for (const block of blocks) {
    if (block.kind !== 'text' || block.text === '') continue;
    if (units.length >= MOST_UNITS) break;
    const whole = block.rank > 0 || (block.marker !== '' && block.marker !== 'log' && block.text.length < 400);
    const sentences = whole ? [] : sentencesOf(block.mask);
    if (sentences.length < 2) units.push({ block, span: span(0, block.mask.length), text: visible(block.mask), at: 0, of: 1 });
    else sentences.forEach(({ start, end, text }, at) => units.push({ block, span: span(start, end), text, at, of: sentences.length }));
  }
  return units;
}
