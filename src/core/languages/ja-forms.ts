import type { Part } from '../kept';
import { isWhite } from '../text/letters';
import { Distinct } from './distinct';

/** Longest run of hiragana that is one form. */
const LONGEST = 6;

/** Runs of hiragana, and pairs of kanji or katakana, each once, as words are not parted. */
export function japaneseForms(sentence: string): string[] {
  const runs = sentence.match(/[一-龠々ァ-ヶー]{2,}/g) ?? [];
  const pairs = runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
  return [...new Set([...pairs, ...(sentence.match(/[ぁ-ん]{2,6}/g) ?? [])])];
}

type FormTable = ReadonlyMap<string, number>;

/** A table by the two characters of a pair as one number, and by what else it has. */
interface Folded {
  readonly table: FormTable;
  readonly pairs: ReadonlyMap<number, number>;
  /** Whether a run of hiragana starts with the character, by its distance from the first one. */
  readonly starts: Uint8Array;
}

let last: Folded | undefined;
const distinct = new Distinct();

/** The same as the numbers that they have in a table; see `Language.formsIn`. */
export function japaneseFormsIn({ text }: Part, known: FormTable): readonly number[] {
  if (last?.table !== known) last = folded(known);
  const { pairs, starts } = last;
  const found: number[] = [];
  distinct.start();
  const note = (form: number | undefined) => {
    if (form !== undefined && distinct.isNew(form)) found.push(form);
  };
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isPairing = (unit >= 0x4e00 && unit <= 0x9fa0) || unit === 0x3005 || (unit >= 0x30a1 && unit <= 0x30f6) || unit === 0x30fc;
    if (isPairing && before !== 0) note(pairs.get((before << 16) | unit));
    before = isPairing ? unit : 0;
  }
  for (let at = 0; at < text.length; at++) {
    if (!isHiragana(text.charCodeAt(at))) continue;
    const start = at;
    while (at + 1 < text.length && at + 1 - start < LONGEST && isHiragana(text.charCodeAt(at + 1))) at++;
    if (at > start && starts[text.charCodeAt(start) - FIRST]) note(known.get(text.slice(start, at + 1)));
  }
  return found;
}

const FIRST = 0x3041;

function isHiragana(unit: number): boolean {
  return unit >= FIRST && unit <= 0x3093;
}

function folded(table: FormTable): Folded {
  const pairs = new Map<number, number>();
  const starts = new Uint8Array(0x60);
  for (const [form, number] of table) {
    const first = form.charCodeAt(0);
    if (isHiragana(first)) starts[first - FIRST] = 1;
    else if (form.length === 2) pairs.set((first << 16) | form.charCodeAt(1), number);
  }
  return { table, pairs, starts };
}

const BINDING_RUN = /[ぁ-ん]{2,7}/g;
const ENDINGS = [2, 3, 4];

/** What binds a sentence together: runs of hiragana, and how it ends. */
export function japaneseBindingWords(sentence: string): string[] {
  const { runs, endings } = bindingOf(sentence);
  return [...new Set([...runs.map((run) => `w ${run}`), ...endings.map((ending) => `end ${ending}`)])];
}

function bindingOf(sentence: string): { readonly runs: readonly string[]; readonly endings: readonly string[] } {
  const end = wordsEnd(sentence);
  return { runs: sentence.match(BINDING_RUN) ?? [], endings: ENDINGS.map((length) => sentence.slice(Math.max(0, end - length), end)) };
}

/** Where the words of a sentence end and only marks and white space follow. */
function wordsEnd(sentence: string): number {
  let end = sentence.length;
  while (end > 0 && (CLOSING.includes(sentence[end - 1]!) || isWhite(sentence.charCodeAt(end - 1)))) end--;
  return end;
}

const CLOSING = '。．.!！?？」』）)';
