import type { Span } from '../text/span';
import { trimMask, visible } from './mask';
import type { LeftOutReason } from './model';

/** Words of a block, as offsets into its mask. */
export interface Piece extends Span {
  readonly text: string;
}

export interface Heard {
  readonly asked: Piece[];
  readonly left: (Piece & { readonly reason: LeftOutReason })[];
}

/** A stretch of a mask with its words. */
export function pieceOf(mask: string, start: number, end: number): Piece {
  const part = trimMask(mask, start, end);
  return { ...part, text: visible(mask.slice(part.start, part.end)) };
}
