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
/** So many parts are known by their words at least, and twice as many at most; then those are dropped that were met longest ago. */
const PARTS = 2000;

/** What is longer is hardly a sentence, and is known by its place alone. */
const LONGEST = 600;

interface Known {
  prose: string;
  readonly byPlace: Map<number, { readonly end: number; readonly part: Part }>;
}

const texts: Known[] = [];
let byWords = new Map<string, Part>();
let earlier = new Map<string, Part>();
let finders = 0;

/** The part of a text as its finders take it. One is kept for each place where a part starts. */
export function partOf(prose: string, within: Span): Part {
  const text = texts[0]?.prose === prose ? texts[0] : textOf(prose);
  // The same string next time, so that a text read anew is not compared letter by letter for each of its parts.
  text.prose = prose;
  const known = text.byPlace.get(within.start);
  if (known && known.end === within.end) return known.part;
  const part = partOfWords(slice(prose, within));
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
  byWords = new Map();
  earlier = new Map();
}

function textOf(prose: string): Known {
  const at = texts.findIndex((one) => one.prose === prose);
  const text = at < 0 ? { prose, byPlace: new Map() } : texts[at]!;
  if (at >= 0) texts.splice(at, 1);
  texts.unshift(text);
  while (texts.length > 2 && (texts.length > TEXTS || countOfParts() > PARTS)) texts.pop();
  return text;
}

/** With room for what every finder finds, so that the list does not grow with each. */
function newPart(text: string): Part {
  return { text, found: new Array<unknown>(finders) };
}

function countOfParts(): number {
  return texts.reduce((sum, { byPlace }) => sum + byPlace.size, 0);
}

function partOfWords(words: string): Part {
  if (words.length > LONGEST) return newPart(words);
  const known = byWords.get(words);
  if (known) return known;
  // A copy: a slice would keep the whole text that it was met in.
  const part = earlier.get(words) ?? newPart(` ${words}`.slice(1));
  if (byWords.size >= PARTS) {
    earlier = byWords;
    byWords = new Map();
  }
  byWords.set(part.text, part);
  return part;
}
