import { lazy } from '../lazy';

/** Part of a question that asks for something of its own: the tools, the reason, what was learned. */
export interface HalfQuestion {
  /** As asked. */
  readonly text: string;
  /** Whether spoken text has words that such a question asks for. */
  isTold(prose: string): boolean;
  /** The same without words that may as well stand for something else. */
  isShown(prose: string): boolean;
}

interface Row {
  readonly asks: string;
  readonly tells: string;
  readonly weak?: string;
}

/**
 * Reads the parts of a question. A part is known by what it asks for; a part that none of the rows knows is left out,
 * and a question of one part has no halves.
 */
export function halfReader(rows: () => readonly Row[], parting: RegExp): (question: string) => HalfQuestion[] {
  const known = lazy(() =>
    rows().map(({ asks, tells, weak }) => ({
      asks: new RegExp(asks, 'i'),
      tells: new RegExp(tells, 'i'),
      weak: weak === undefined ? undefined : new RegExp(weak, 'gi'),
    })),
  );
  let last: { readonly question: string; readonly halves: HalfQuestion[] } | undefined;
  const read = (question: string): HalfQuestion[] => {
    const parts = question
      .slice(0, 600)
      .split(parting)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length < 2) return [];
    return parts.flatMap((text) => {
      const row = known().find(({ asks }) => asks.test(text));
      if (!row) return [];
      const isTold = (prose: string) => row.tells.test(prose);
      return [{ text, isTold, isShown: (prose: string) => isTold(row.weak ? prose.replace(row.weak, '') : prose) }];
    });
  };
  return (question) => {
    if (last?.question !== question) last = { question, halves: read(question) };
    return last.halves;
  };
}
