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

/**
 * Texts whose parts are kept: the answers in hand and as they were a keystroke ago, so that a keystroke looks into one
 * sentence anew, and what is looked at beside them. Of long texts only the last two.
 */
const TEXTS = 16;
const PARTS = 2000;

/** What is longer is hardly a sentence, and is known by its place alone. */
const LONGEST = 600;

interface Known {
  prose: string;
  readonly byPlace: Map<number, { readonly end: number; readonly part: Part }>;
  readonly byWords: Map<string, Part>;
}

const texts: Known[] = [];
let finders = 0;

/** The part of a text as its finders take it. One is kept for each place where a part starts. */
export function partOf(prose: string, within: Span): Part {
  const text = texts[0]?.prose === prose ? texts[0] : textOf(prose);
  // The same string next time, so that a text read anew is not compared letter by letter for each of its parts.
  text.prose = prose;
  const known = text.byPlace.get(within.start);
  if (known && known.end === within.end) return known.part;
  const part = partOfWords(slice(prose, within), text);
  text.byPlace.set(within.start, { end: within.end, part });
  return part;
}

/**
 * Keeps what `find` finds in a part for as long as the part is kept, as many rules ask the same of a sentence. What else it
 * is given must say the same of every part with the same words.
 */
export function perPart<T, More extends readonly unknown[]>(find: (part: Part, ...more: More) => T): (part: Part, ...more: More) => T {
  const finder = newFinder();
  return (part, ...more) => {
    const known = part.found[finder];
    if (known !== undefined) return known as T;
    const value = find(part, ...more);
    part.found[finder] = value;
    return value;
  };
}

/** A number under which a finder keeps what it found in a part. */
export function newFinder(): number {
  return finders++;
}

/** Drops what was found so far; for a finder that would find something else from now on. */
export function forgetParts(): void {
  texts.length = 0;
}

function textOf(prose: string): Known {
  const at = texts.findIndex((one) => one.prose === prose);
  const text = at < 0 ? { prose, byPlace: new Map(), byWords: new Map() } : texts[at]!;
  if (at >= 0) texts.splice(at, 1);
  texts.unshift(text);
  while (texts.length > 2 && (texts.length > TEXTS || countOfParts() > PARTS)) texts.pop();
  return text;
}

function countOfParts(): number {
  return texts.reduce((sum, { byPlace }) => sum + byPlace.size, 0);
}

function partOfWords(words: string, { byWords }: Known): Part {
  if (words.length > LONGEST) return { text: words, found: [] };
  let part: Part | undefined;
  for (let at = 0; !part && at < texts.length; at++) part = texts[at]!.byWords.get(words);
  // A copy: a slice would keep the whole text that it was met in.
  part ??= { text: ` ${words}`.slice(1), found: [] };
  byWords.set(part.text, part);
  return part;
}
