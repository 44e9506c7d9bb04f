import { newFinder, type Part } from '../kept';
import type { LanguageId } from '../languages/language';
import type { Span } from '../text/span';
import { packed } from './pack';
import { PREBUILT, type PackedLexicon } from './prebuilt';
import { PhraseIndex, type PhraseList, type Scan, type WalkedWords } from '.';

/** Lists of phrases of one who looks for them. */
export interface Lists {
  /** Where phrases of a list stand in a part of a text, counted from its start, from left to right and none in another. */
  find(list: number, part: Part): Span[];
  has(list: number, part: Part): boolean;
  /** False where none of the sentences of an answer has any: one look for all of them, as most answers have nothing of most lists. */
  mayHave(list: number, sentences: Sentences): boolean;
  /** How many of them there are. */
  count(list: number, part: Part): number;
  /** Which of some lists it has: their places among those given, in order. */
  among(lists: readonly number[], part: Part): readonly number[];
  /** Whether a list has no phrases at all. */
  isEmpty(list: number): boolean;
}

type Sentences = readonly { readonly part: Part }[];

/**
 * All that is looked for by its words in the sentences of a language, whoever looks for it: one walk over a sentence tells
 * what may stand there, so that what does not costs nothing. The lists are read when a sentence is first looked into.
 */
export class Lexicon {
  readonly #added: (() => readonly PhraseList[])[] = [];
  /** The number of the first list of each that was added. */
  #starts: readonly number[] = [];
  readonly #id: LanguageId;
  readonly #prebuilt: typeof PREBUILT;
  readonly #hasSpaces: boolean;
  #words: ((part: Part) => WalkedWords) | undefined;
  #index: PhraseIndex | undefined;
  readonly #finder = newFinder();
  /** What may stand in the sentences that were asked for last. */
  #met: { readonly by: PhraseIndex; readonly sentences: Sentences; readonly bits: Int32Array } | undefined;

  constructor(id: LanguageId, hasSpaces: boolean, prebuilt: typeof PREBUILT = PREBUILT) {
    this.#id = id;
    this.#prebuilt = prebuilt;
    this.#hasSpaces = hasSpaces;
  }

  /** For a language that parts its words: what parts them. */
  partBy(words: (part: Part) => WalkedWords): void {
    this.#words = words;
  }

  /** Looks for these lists from now on. It is called while the core is loaded, as all lists are read at once. */
  add(lists: () => readonly PhraseList[]): Lists {
    this.#index = undefined;
    const at = this.#added.push(lists) - 1;
    return {
      find: (list, part) => {
        const index = this.#index ?? this.#make();
        return index.find(this.#scan(index, part), this.#starts[at]! + list);
      },
      has: (list, part) => {
        const index = this.#index ?? this.#make();
        return index.has(this.#scan(index, part), this.#starts[at]! + list);
      },
      mayHave: (list, sentences) => {
        const index = this.#index ?? this.#make();
        return index.mayHave(this.#metIn(index, sentences), this.#starts[at]! + list);
      },
      count: (list, part) => {
        const index = this.#index ?? this.#make();
        return index.count(this.#scan(index, part), this.#starts[at]! + list);
      },
      among: (lists, part) => {
        const index = this.#index ?? this.#make();
        return index.among(this.#scan(index, part), this.#starts[at]!, lists);
      },
      isEmpty: (list) => (this.#index ?? this.#make()).isEmpty(this.#starts[at]! + list),
    };
  }

  #scan(index: PhraseIndex, part: Part): Scan {
    const known = part.found[this.#finder] as Scan | undefined;
    if (known !== undefined && known.by === index) return known;
    const scan = index.scan(part.text, this.#words?.(part));
    part.found[this.#finder] = scan;
    return scan;
  }

  #metIn(index: PhraseIndex, sentences: Sentences): Int32Array {
    if (this.#met?.sentences !== sentences || this.#met.by !== index) {
      const bits = index.newBits();
      for (const { part } of sentences) index.addBits(this.#scan(index, part), bits);
      this.#met = { by: index, sentences, bits };
    }
    return this.#met.bits;
  }

  #make(): PhraseIndex {
    const { index, starts } = this.#prebuilt[this.#id] ?? this.packed();
    if (starts.length !== this.#added.length) throw new RangeError(`The lexicon ${this.#id} was made of other lists`);
    this.#starts = starts;
    return (this.#index = new PhraseIndex(index, this.#hasSpaces));
  }

  /** The lexicon made ready from its lists. */
  packed(): PackedLexicon {
    const all: PhraseList[] = [];
    const starts = this.#added.map((lists) => {
      const start = all.length;
      all.push(...lists());
      return start;
    });
    return { index: packed(all, this.#hasSpaces), starts };
  }
}

export const LEXICONS: Readonly<Record<LanguageId, Lexicon>> = { en: new Lexicon('en', true), ja: new Lexicon('ja', false) };
