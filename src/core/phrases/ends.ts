import { isWhite } from '../text/letters';

/** What must stand beside a phrase: nothing, the end of a word, no word, or nothing that a word may be part of. */
export const BEFORES = ['', '\\b', "(?<![\\w'’-])"] as const;
export const AFTERS = ['', '\\b', '(?![\\w])', '(?=[\\s,.;:!?]|$)'] as const;
export type Before = (typeof BEFORES)[number];
export type After = (typeof AFTERS)[number];

const WORD = 1;
const JOINT = 2;
const KINDS = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  if (/\w/.test(String.fromCharCode(unit))) KINDS[unit] = WORD;
}
KINDS[0x27] = KINDS[0x2d] = JOINT;

export function isWord(unit: number): boolean {
  return unit < 128 && KINDS[unit] === WORD;
}

/** Whether what must stand before a phrase does, by its number in `BEFORES`. */
export function follows(before: number, text: string, at: number): boolean {
  if (before === 0) return true;
  const unit = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (before === 1) return isWord(unit) !== isWord(text.charCodeAt(at));
  return unit < 128 ? KINDS[unit] === 0 : unit !== 0x2019;
}

/** Whether what must stand behind a phrase does, by its number in `AFTERS`. */
export function precedes(after: number, text: string, next: number): boolean {
  if (after === 0) return true;
  const unit = next < text.length ? text.charCodeAt(next) : 0;
  if (after === 1) return isWord(text.charCodeAt(next - 1)) !== isWord(unit);
  if (after === 2) return !isWord(unit);
  return next >= text.length || endsClause(unit);
}

/** The last of `AFTERS`. */
export const ENDS_CLAUSE = 3;

/** White space, or a mark behind which a clause is over. */
export function endsClause(unit: number): boolean {
  return isWhite(unit) || CLAUSE_ENDS.includes(unit);
}

const CLAUSE_ENDS = Array.from(',.;:!?', (mark) => mark.charCodeAt(0));

/** A mark that joins words to one. */
export function isJoint(unit: number): boolean {
  return unit < 128 ? KINDS[unit] === JOINT : unit === 0x2019;
}
