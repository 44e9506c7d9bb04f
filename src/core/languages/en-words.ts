import { newFinder, type Part } from '../kept';
import type { WalkedWord } from '../phrases';
import { Distinct } from './distinct';
import { Scratch } from '../text/scratch';
import { keptStem } from './en-stem';

/** An English word as written. Each is looked into once, and kept, as a text repeats its words and so do texts. */
export interface Word extends WalkedWord {
  readonly text: string;
  /** In lower case, with a straight apostrophe. */
  readonly lower: string;
  /** The stems of its parts between hyphens, as numbers, with their places in the word. */
  readonly parts: readonly Stem[];
  /** Whether it has one part, which is all of it. */
  readonly isOne: boolean;
  /** The stem of that part. */
  readonly stem: number;
  /** What the signals of a sentence need to know of it; see there. */
  facts: number;
  /** The numbers of its forms in the table of forms that was last asked for. */
  forms: readonly number[];
  formsBy: FormTable | undefined;
}

type FormTable = ReadonlyMap<string, number>;

interface Stem {
  readonly stem: number;
  readonly start: number;
  readonly end: number;
}

/** The words of a part of a text in order, at places counted from its start. */
export interface Words {
  readonly words: readonly Word[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hasDigit: boolean;
  readonly hasQuote: boolean;
  /** Whether letters occur that are no part of any of these words, so that words of another alphabet are missing here. */
  readonly isForeign: boolean;
  /** How many stems had a number when they were looked into. */
  readonly stemsKnown: number;
}

/** A word as terms are compared by: letters and digits, with one apostrophe. */
export const TERM_WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
/** Most words: all of it is one such word. */
const ONE_PART = /^[A-Za-z0-9]+(?:['’][A-Za-z]+)?$/;
const SIZE = 0x4000;
const MOST = SIZE / 2;
/** No word is longer; what is, is not kept. */
const LONGEST = 64;
/** Slices of fewer characters are copies in any case. */
const SLICE = 13;

const LETTER = 1;
const DIGIT = 2;
const JOINT = 3;
const QUOTE = 4;
const KINDS = new Uint8Array(0x250);
for (let unit = 0; unit < 0x250; unit++) {
  const letter = String.fromCharCode(unit);
  if (/[0-9]/.test(letter)) KINDS[unit] = DIGIT;
  else if (/[A-Za-zÀ-ɏ]/.test(letter)) KINDS[unit] = LETTER;
  else if (/['-]/.test(letter)) KINDS[unit] = JOINT;
  else if (letter === '"') KINDS[unit] = QUOTE;
}

/** Words by their hash. Made with all its room: a list that is filled here and there would be kept as a slower table. */
let table: (Word | undefined)[] = [];
let size = 0;
const stems = new Map<string, number>();

/** The number of a stem that terms are looked for by. */
export function stemNumber(word: string): number {
  const key = keptStem(word);
  let number = stems.get(key);
  if (number === undefined) {
    stems.set(key, (number = stems.size));
    // Words met before do not know its number.
    table = [];
    size = 0;
  }
  return number;
}

/** The number of a word's stem; -1 where no term has it. */
export function knownStem(word: string): number {
  return stems.get(keptStem(word.toLowerCase())) ?? -1;
}

/** Words of the part in hand, and their places. */
const met: Word[] = [];
const starts = new Scratch();
const ends = new Scratch();

const WORDS = newFinder();

export function wordsOf(part: Part): Words {
  const known = part.found[WORDS] as Words | undefined;
  if (known?.stemsKnown === stems.size) return known;
  const words = partWords(part.text);
  part.found[WORDS] = words;
  return words;
}

function partWords(prose: string): Words {
  const end = prose.length;
  let count = 0;
  starts.clear();
  ends.clear();
  let hasDigit = false;
  let hasQuote = false;
  let isForeign = false;
  for (let at = 0; at < end;) {
    let unit = prose.charCodeAt(at);
    let kind = kindOf(unit);
    if (kind === 0 || kind > DIGIT) {
      if (kind === QUOTE) hasQuote = true;
      else if (unit > 0x7f && kind === 0) isForeign ||= isLetter(unit);
      at++;
      continue;
    }
    const first = at;
    let hash = 0;
    for (;;) {
      if (kind === DIGIT) hasDigit = true;
      hash = (Math.imul(hash, 31) + unit) | 0;
      if (++at >= end) break;
      unit = prose.charCodeAt(at);
      kind = kindOf(unit);
      if (kind === LETTER || kind === DIGIT) continue;
      if (kind !== JOINT || at + 1 >= end) break;
      const behind = kindOf(prose.charCodeAt(at + 1));
      if (behind !== LETTER && behind !== DIGIT) break;
    }
    met[count++] = wordAt(prose, first, at, hash);
    starts.add(first);
    ends.add(at);
  }
  return { words: met.slice(0, count), starts: starts.copy(), ends: ends.copy(), hasDigit, hasQuote, isForeign, stemsKnown: stems.size };
}

/** A word as its forms are told apart: letters, with one apostrophe. */
const FORM_WORD = /[A-Za-z]+(?:['’][a-z]+)?/g;
const NO_FORMS: readonly number[] = Object.freeze<number[]>([]);
const distinct = new Distinct();

/** The forms of the words of a sentence, each once. */
export function englishForms(sentence: string): string[] {
  return [...new Set((sentence.match(FORM_WORD) ?? []).map((word) => keptStem(word.toLowerCase())))];
}

/** Of a longer sentence only so much is looked at for what binds it together. */
const BINDING = 400;

/** What binds a sentence together: all of its words, as which ones do is learnt. */
export function englishBindingWords(sentence: string): string[] {
  const words = (sentence.slice(0, BINDING).match(FORM_WORD) ?? []).map(plainWord);
  return [...new Set([...words.map((word) => `w ${word}`), `starts ${words[0] ?? ''}`])];
}

function plainWord(word: string): string {
  return word.toLowerCase().replace('’', "'");
}

/** The same as the numbers that they have in a table; see `Language.formsIn`. No form reaches beyond a word. */
export function englishFormsIn(part: Part, known: FormTable): readonly number[] {
  const { words } = wordsOf(part);
  const found: number[] = [];
  distinct.start();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.formsBy !== known) {
      word.forms = englishForms(word.text).flatMap((form) => known.get(form) ?? NO_FORMS);
      word.formsBy = known;
    }
    for (let form = 0; form < word.forms.length; form++) if (distinct.isNew(word.forms[form]!)) found.push(word.forms[form]!);
  }
  return found;
}

function kindOf(unit: number): number {
  return unit < 0x250 ? KINDS[unit]! : unit === 0x2019 ? JOINT : unit === 0x201c || unit === 0x201d ? QUOTE : 0;
}

/** Letters and digits beyond those of a word; common marks are none, and all else is taken for letters. */
function isLetter(unit: number): boolean {
  if (unit < 0xc0)
    return (
      unit === 0xaa || unit === 0xb2 || unit === 0xb3 || unit === 0xb5 || unit === 0xb9 || unit === 0xba || (unit >= 0xbc && unit <= 0xbe)
    );
  return !(unit >= 0x2010 && unit <= 0x205f) && unit !== 0x20ac;
}

function wordAt(prose: string, start: number, end: number, hash: number): Word {
  if (end - start > LONGEST) return newWord(prose.slice(start, end));
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  for (let known; (known = table[slot]) !== undefined; slot = (slot + 1) & (SIZE - 1))
    if (isSame(prose, start, end, known.text)) return known;
  if (size >= MOST) table = [];
  if (table.length === 0) {
    table = new Array<Word | undefined>(SIZE).fill(undefined);
    size = 0;
  }
  size++;
  return (table[slot] = newWord(prose.slice(start, end)));
}

function isSame(prose: string, start: number, end: number, text: string): boolean {
  if (text.length !== end - start) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== prose.charCodeAt(start + at)) return false;
  return true;
}

function newWord(written: string): Word {
  // A copy, where it is kept: a slice, but for a short one, would keep the whole text that it was met in.
  const text = written.length > LONGEST || written.length < SLICE ? written : ` ${written}`.slice(1);
  const small = text.toLowerCase();
  const parts = ONE_PART.test(text)
    ? [{ stem: knownStem(text), start: 0, end: text.length }]
    : Array.from(text.matchAll(TERM_WORD), ({ 0: part, index }) => ({ stem: knownStem(part), start: index, end: index + part.length }));
  return {
    text,
    lower: small.includes('’') ? small.replace(/’/g, "'") : small,
    parts,
    stem: parts[0]?.stem ?? -1,
    isOne: parts.length === 1 && parts[0]!.end - parts[0]!.start === text.length,
    facts: 0,
    forms: NO_FORMS,
    formsBy: undefined,
    walk: -1,
    spacedWalk: -1,
    walkedBy: undefined,
  };
}
