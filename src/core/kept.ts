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
  const words = slice(prose, within);
  const part = partOfWords(words) ?? newPart(words);
  text.byPlace.set(within.start, { end: within.end, part });
  return part;
}

/** Keeps what `find` finds in a part for as long as the part is kept, as many rules ask the same of a sentence. */
export function perPart<T>(find: (part: Part) => T): (part: Part) => T {
  const finder = newFinder();
  return (part) => (part.found[finder] as T | undefined) ?? ((part.found[finder] = find(part)) as T);
}

/** Keeps what `find` finds in a value that does not change, such as an answer that was read: many rules ask the same of it. */
export function perValue<Value extends object, T>(find: (value: Value) => T): (value: Value) => T {
  const known = new WeakMap<Value, { readonly found: T }>();
  return (value) => {
    let one = known.get(value);
    if (!one) known.set(value, (one = { found: find(value) }));
    return one.found;
  };
}

/**
 * Keeps what `find` finds in texts by themselves, such as lines and sections, of which a keystroke changes one. What is long is
 * looked into each time.
 */
export function perText<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  byText.push(known);
  return (text) => {
    if (text.length > LONGEST_TEXT) return find(text);
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(copyOf(text), (value = find(text)));
    }
    return value;
  };
}

const byText: Map<string, unknown>[] = [];
const MOST_TEXTS = 300;
const LONGEST_TEXT = 3000;

/** A slice would keep the whole text that it was met in. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
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
  for (const known of byText) known.clear();
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

/** The part of these words; undefined where they are so long that it is known by its place alone. */
export function partOfWords(words: string): Part | undefined {
  if (words.length > LONGEST) return undefined;
  const known = byWords.get(words);
  if (known) return known;
  const part = earlier.get(words) ?? newPart(copyOf(words));
  if (byWords.size >= PARTS) {
    earlier = byWords;
    byWords = new Map();
  }
  byWords.set(part.text, part);
  return part;
}
