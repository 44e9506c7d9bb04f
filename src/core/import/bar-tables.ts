import type { RawLine } from './line';

/** A line of dashes that parts the header of a table from its rows: “--- | :-: | ---”. */
const RULE = /^[ \t]{0,3}:?-{2,}:?(?:[ \t]*\|[ \t]*:?-{2,}:?)+[ \t]*$/;
/** Rows of one table at most. */
const MOST_ROWS = 2000;

/** The lines of tables whose rows have no bar at their ends, as Markdown allows: header, line of dashes and rows, by their place among the lines. */
export function barRows(text: string, lines: readonly RawLine[]): ReadonlySet<number> {
  const rows = new Set<number>();
  const hasBar = (index: number) => {
    const line = lines[index];
    return line !== undefined && text.slice(line.start, Math.min(line.end, line.start + 2000)).includes('|');
  };
  for (let index = 1; index < lines.length; index++) {
    const { start, end } = lines[index]!;
    if (end - start > 300 || !RULE.test(text.slice(start, end)) || !hasBar(index - 1)) continue;
    rows.add(index - 1).add(index);
    for (let next = index + 1; next < index + MOST_ROWS && hasBar(next); next++) rows.add(next);
  }
  return rows;
}
