import { perPart, type Part } from '../kept';
import { lazy } from '../lazy';

/** What a part of a question may ask for; weights are learnt for each. */
export const HALF_KINDS = ['why', 'motive', 'change', 'decide', 'lack', 'not', 'who', 'example', 'result', 'named', 'deed'] as const;
export type HalfKind = (typeof HALF_KINDS)[number];

/** Part of a question that asks for something of its own: the tools, the reason, what was learned. */
export interface HalfQuestion {
  /** As asked. */
  readonly text: string;
  readonly kind: HalfKind;
  /** Whether it stands behind another one. */
  readonly isLater: boolean;
  /** What stands before it in the question. */
  readonly before: string;
  /** Whether the words that answer it are known so well that nothing else is looked at. */
  readonly isSure: boolean;
  /** Whether spoken text has words that such a question asks for. */
  isTold(prose: string): boolean;
  /** The same of sentences, without words that may as well stand for something else; absent where deeds are asked for. */
  readonly isShown?: (told: readonly Part[]) => boolean;
  /** Words that anybody says here, and that tell nothing without a figure beside them. */
  readonly isStock: (sentence: string) => boolean;
}

interface Row {
  readonly kind: string;
  readonly sure?: boolean;
  readonly asks: string;
  /** What answers it; absent where no words are sure to. */
  readonly shows?: string;
  /** Of what `shows` finds, that which shows it only beside something else. */
  readonly unsure?: string;
  /** What may as well stand for something else. */
  readonly weak?: string;
  /** What is only said. */
  readonly stock?: string;
}

/** What is known of the parts of questions in a language. */
export interface HalfTable {
  /** Where a question is parted. */
  readonly parting: string;
  /** What is stated before it is asked what one would do, and is no part. */
  readonly scene: string;
  /** Where it names several things that were done, and how they are parted. */
  readonly named: string;
  readonly listed: string;
  /** What anybody says of anything, what is of one place alone, and with what one turns to another matter that was asked for. */
  readonly said: string;
  readonly hard: string;
  readonly turn: string;
  readonly rows: readonly Row[];
}

/** What is seen of a sentence in an answer to several questions: how many words anybody says, where none is of one place alone. */
export interface Said {
  readonly isPlain: boolean;
  readonly vague: number;
  readonly isTurn: boolean;
}

export interface HalfReader {
  (question: string): HalfQuestion[];
  readonly saidIn: (part: Part) => Said;
}

/** Reads the parts of a question; a question of one part has no halves. A part is known by what it asks for. */
export function halfReader(table: () => HalfTable): HalfReader {
  const known = lazy(() => {
    const { parting, scene, named, listed, said, hard, turn, rows } = table();
    return {
      parting: new RegExp(parting, 'i'),
      named: new RegExp(named, 'i'),
      listed: new RegExp(listed, 'i'),
      scene: new RegExp(scene, 'i'),
      said: new RegExp(said, 'gi'),
      hard: new RegExp(hard),
      turn: new RegExp(turn, 'i'),
      rows: rows.map(({ kind, sure = false, asks, shows: shown, unsure, weak, stock }) => {
        const shows = readOf(shown);
        return {
          kind: kind as HalfKind,
          sure,
          asks: new RegExp(asks, 'i'),
          shows,
          all: readOf(shown, 'gi'),
          shownIn: unsure === undefined && shows ? perPart(({ text }: Part): boolean => shows.test(text)) : undefined,
          unsure: readOf(unsure),
          weak: readOf(weak),
          stock: readOf(stock),
        };
      }),
    };
  });
  let last: { readonly question: string; readonly halves: HalfQuestion[] } | undefined;
  const read = (question: string): HalfQuestion[] => {
    const { parting, scene, named, listed, rows } = known();
    const asked = question.slice(0, 600);
    const parts = asked
      .split(parting)
      .map((part) => part.trim())
      .filter((part) => part !== '' && !scene.test(part));
    const list = named.exec(asked)?.slice(1).find(Boolean)?.split(listed) ?? [];
    const things = list.length > 1 && list.every((one) => one.split(' ').length < 5) ? list : [];
    if (parts.length + things.length < 2) return [];
    const ofThings = things.map((text): HalfQuestion => {
      return { text, kind: 'named', isLater: true, before: '', isSure: false, isStock: () => false, isTold: () => true };
    });
    const ofParts = parts.map((text, at): HalfQuestion => {
      const row = rows.find(({ asks }) => asks.test(text))!;
      const isStock = (sentence: string) => row.stock?.test(sentence) === true;
      const same = { text, kind: row.kind, isSure: row.sure, isLater: at > 0, before: parts.slice(0, at).join(' '), isStock };
      if (!row.shows) return { ...same, isTold: () => true };
      const { shownIn } = row;
      const isShown = (told: readonly Part[]) =>
        shownIn ? told.some(shownIn) : isSure(told.map((part) => part.text).join('\n'), row.all!, row.unsure!);
      return { ...same, isShown, isTold: (prose: string) => row.weak?.test(prose) || row.shows!.test(prose) };
    });
    return [...ofParts, ...ofThings];
  };
  return Object.assign(
    (question: string) => {
      if (last?.question !== question) last = { question, halves: read(question) };
      return last.halves;
    },
    {
      saidIn: perPart(({ text }: Part): Said => {
        const { said, hard, turn } = known();
        const isPlain = !hard.test(text);
        return { isPlain, vague: isPlain ? (text.match(said)?.length ?? 0) : 0, isTurn: turn.test(text) };
      }),
    },
  );
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
