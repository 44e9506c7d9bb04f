import { slice, type Span } from './text/span';

/**
 * A part of a text by itself, nearly always a sentence, with what was found in it. Places are counted from the start of
 * the part, and nothing that stands beside it is looked at: so what was found holds wherever the same words stand.
 */
export interface Part {
  readonly text: string;
  /** By the number of its finder. */
  readonly found: unknown[];
}

/** Texts whose parts are known by place: the answer in hand, and what is looked at beside it. */
const TEXTS = 2;

/** Parts that are kept by their words, so that a keystroke looks into one sentence anew; when there are more, all are dropped. */
const PARTS = 2000;

/** What is longer is hardly a sentence, and is kept with its text alone. */
const LONGEST = 600;

interface Known {
  readonly prose: string;
  readonly parts: Map<number, { readonly end: number; readonly part: Part }>;
}

const texts: Known[] = [];
const byWords = new Map<string, Part>();
let finders = 0;

/** The part of a text as its finders take it. One is kept for each place where a part starts. */
export function partOf(prose: string, within: Span): Part {
  const { parts } = texts[0]?.prose === prose ? texts[0] : textOf(prose);
  const known = parts.get(within.start);
  if (known && known.end === within.end) return known.part;
  const part = partOfWords(slice(prose, within));
  parts.set(within.start, { end: within.end, part });
  return part;
}

/**
 * Keeps what `find` finds in a part for as long as the part is kept, as many rules ask the same of a sentence. What else it
 * is given must say the same of every part with the same words.
 */
export function perPart<T, More extends readonly unknown[]>(find: (part: Part, ...more: More) => T): (part: Part, ...more: More) => T {
  const finder = finders++;
  return (part, ...more) => {
    const known = part.found[finder];
    if (known !== undefined) return known as T;
    const value = find(part, ...more);
    part.found[finder] = value;
    return value;
  };
}

/** Drops what was found so far; for a finder that would find something else from now on. */
export function forgetParts(): void {
  texts.length = 0;
  byWords.clear();
}

function textOf(prose: string): Known {
  const at = texts.findIndex((one) => one.prose === prose);
  const text = at < 0 ? { prose, parts: new Map() } : texts[at]!;
  if (at >= 0) texts.splice(at, 1);
  texts.unshift(text);
  texts.length = Math.min(texts.length, TEXTS);
  return text;
}

function partOfWords(words: string): Part {
  if (words.length > LONGEST) return { text: words, found: [] };
  let part = byWords.get(words);
  if (!part) {
    if (byWords.size >= PARTS) byWords.clear();
    // A copy: a slice would keep the whole text that it was met in.
    const text = ` ${words}`.slice(1);
    byWords.set(text, (part = { text, found: [] }));
  }
  return part;
}
