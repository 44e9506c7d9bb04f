import { perPart, type Part } from '../kept';
import { lazy } from '../lazy';

/** Part of a question that asks for something of its own: the tools, the reason, what was learned. */
export interface HalfQuestion {
  /** As asked. */
  readonly text: string;
  /** Whether spoken text has words that such a question asks for. */
  isTold(prose: string): boolean;
  /** The same of sentences, without words that may as well stand for something else; absent where deeds are asked for. */
  readonly isShown?: (told: readonly Part[]) => boolean;
  /** Words that anybody says here, and that tell nothing without a figure beside them. */
  readonly isStock: (sentence: string) => boolean;
}

interface Row {
  readonly asks: string;
  /** What answers it; absent where any deed does. */
  readonly shows?: string;
  /** Of what `shows` finds, that which shows it only beside something else. */
  readonly unsure?: string;
  /** What may as well stand for something else. */
  readonly weak?: string;
  /** What is only said. */
  readonly stock?: string;
}

/**
 * Reads the parts of a question. A part is known by what it asks for; a part that none of the rows knows is left out,
 * and a question of one part has no halves. What is stated before it is asked what one would do is `scene`, and no part.
 */
export function halfReader(rows: () => readonly Row[], parting: RegExp, scene: RegExp): (question: string) => HalfQuestion[] {
  const known = lazy(() =>
    rows().map(({ asks, shows: shown, unsure, weak, stock }) => {
      const shows = readOf(shown);
      return {
        asks: new RegExp(asks, 'i'),
        shows,
        all: readOf(shown, 'gi'),
        shownIn: unsure === undefined && shows ? perPart(({ text }: Part): boolean => shows.test(text)) : undefined,
        unsure: readOf(unsure),
        weak: readOf(weak),
        stock: readOf(stock),
      };
    }),
  );
  let last: { readonly question: string; readonly halves: HalfQuestion[] } | undefined;
  const read = (question: string): HalfQuestion[] => {
    const parts = question
      .slice(0, 600)
      .split(parting)
      .map((part) => part.trim())
      .filter((part) => part !== '' && !scene.test(part));
    if (parts.length < 2) return [];
    return parts.flatMap((text): HalfQuestion[] => {
      const row = known().find(({ asks }) => asks.test(text));
      if (!row) return [];
      const isStock = (sentence: string) => row.stock?.test(sentence) === true;
      if (!row.shows) return [{ text, isTold: () => true, isStock }];
      const { shownIn } = row;
      const isShown = (told: readonly Part[]) =>
        shownIn ? told.some(shownIn) : isSure(told.map((part) => part.text).join('\n'), row.all!, row.unsure!);
      return [{ text, isShown, isStock, isTold: (prose: string) => row.weak?.test(prose) || row.shows!.test(prose) }];
    });
  };
  return (question) => {
    if (last?.question !== question) last = { question, halves: read(question) };
    return last.halves;
  };
}

/** Whether a pattern stands in a text in two ways, or in one that is sure. */
function isSure(prose: string, all: RegExp, unsure: RegExp): boolean {
  let first: string | undefined;
  all.lastIndex = 0;
  for (let match = all.exec(prose); match; match = all.exec(prose)) {
    const words = match[0].toLowerCase();
    if (first === undefined ? !unsure.test(words) : words !== first) return true;
    first = words;
  }
  return false;
}

function readOf(source: string | undefined, flags = 'i'): RegExp | undefined {
  return source === undefined ? undefined : new RegExp(source, flags);
}
