/** Makes what was folded the text that it was. */
export type Unfold = (folded: string) => string;

/** For texts that are not folded. */
export const asItIs: Unfold = (text) => text;

/**
 * For texts in which what they say again and again is one sign (`esbuild/folding.cjs` folds them). The signs stand one a line,
 * each before what it stands for, in which signs of lines before it may be. A part of a text can be unfolded by itself.
 */
export function unfolding(signs: string): Unfold {
  if (signs === '') return asItIs;
  const lines = signs.split('\n');
  const known: Record<string, string> = {};
  const any = new RegExp(`[${lines.map((line) => line[0]).join('')}]`, 'g');
  const unfold: Unfold = (folded) => folded.replace(any, (sign) => known[sign]!);
  for (const line of lines) known[line[0]!] = unfold(line.slice(1));
  return unfold;
}
