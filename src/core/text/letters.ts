import { lazy } from '../lazy';

/** Whether a pattern takes a character for white space. */
export function isWhite(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x1680
  );
}

/** Whether nothing but white space stands from `start` up to `end`. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isWhite(text.charCodeAt(at))) return false;
  return true;
}

/** Anything beyond ASCII that is no white space. */
const BEYOND = /[^ -~\s]/;

/**
 * A search for a pattern whose classes hold letters of any alphabet. The engine takes milliseconds to compile such a
 * class, so the same pattern for ASCII alone looks at texts that have nothing else.
 */
export function lettersPattern(source: string): (text: string) => RegExpExecArray | null {
  const plain = lazy(() => new RegExp(source.replaceAll('\\p{L}', 'A-Za-z').replaceAll('\\p{Ll}', 'a-z')));
  const any = lazy(() => new RegExp(source, 'u'));
  return (text) => (BEYOND.test(text) ? any() : plain()).exec(text);
}
