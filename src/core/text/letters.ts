import { lazy } from '../lazy';

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
