/** Counts of a yes-or-no judgement held against labels. */
export class Score {
  hits = 0;
  falseAlarms = 0;
  misses = 0;
  rejections = 0;

  add(said: boolean, label: boolean): void {
    if (said && label) this.hits++;
    else if (said) this.falseAlarms++;
    else if (label) this.misses++;
    else this.rejections++;
  }

  get precision(): number {
    return ratio(this.hits, this.hits + this.falseAlarms);
  }

  get recall(): number {
    return ratio(this.hits, this.hits + this.misses);
  }

  get f1(): number {
    return ratio(2 * this.hits, 2 * this.hits + this.falseAlarms + this.misses);
  }

  get accuracy(): number {
    return ratio(this.hits + this.rejections, this.hits + this.rejections + this.falseAlarms + this.misses);
  }

  /** Rounded to three places, for the last line of JSON. */
  get figures(): { precision: number; recall: number; f1: number } {
    return { precision: round(this.precision), recall: round(this.recall), f1: round(this.f1) };
  }
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** One where there was nothing to find and nothing was found. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** A table with columns as wide as their widest cell. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell)));
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  return cells
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}
