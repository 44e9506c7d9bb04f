/** Counts of one measure: found and true, found and false, missed. */
export class Score {
  right = 0;
  wrong = 0;
  missed = 0;
  neither = 0;

  add(found: boolean, truth: boolean): void {
    if (found && truth) this.right++;
    else if (found) this.wrong++;
    else if (truth) this.missed++;
    else this.neither++;
  }

  get precision(): number {
    return ratio(this.right, this.right + this.wrong);
  }

  get recall(): number {
    return ratio(this.right, this.right + this.missed);
  }

  get f1(): number {
    return ratio(2 * this.right, 2 * this.right + this.wrong + this.missed);
  }

  get accuracy(): number {
    return ratio(this.right + this.neither, this.right + this.neither + this.wrong + this.missed);
  }

  get figures(): { precision: number; recall: number; f1: number } {
    return { precision: round(this.precision), recall: round(this.recall), f1: round(this.f1) };
  }
}

/** Scores by name, made at first use. */
export class Scores {
  readonly byName = new Map<string, Score>();

  of(name: string): Score {
    const known = this.byName.get(name) ?? new Score();
    this.byName.set(name, known);
    return known;
  }

  add(names: readonly string[], found: boolean, truth: boolean): void {
    for (const name of new Set(names)) this.of(name).add(found, truth);
  }

  table(title: string): string {
    const rows = [...this.byName].map(([name, score]) =>
      [name.padEnd(34), ...[score.precision, score.recall, score.f1].map((value) => value.toFixed(3).padStart(9))].join(''),
    );
    return [`${title.padEnd(34)}precision   recall       F1`, ...rows].join('\n');
  }

  get figures(): Record<string, { precision: number; recall: number; f1: number }> {
    return Object.fromEntries([...this.byName].map(([name, score]) => [name, score.figures]));
  }
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** 0 where nothing was to be counted and nothing was. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
