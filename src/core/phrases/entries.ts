import type { PackedIndex } from '.';
import { AFTERS } from './ends';
import { numberAt } from './trie';

/** What is known of a mark once its entries are read. */
const READ = 1;
const ENDS_WORD = 2;
const ENDS_ANYWHERE = 4;

/**
 * What may be met: by mark of the tree the entries that it has, and by list what stands beside its phrases. Those entries of
 * a mark that are phrases of lists stand first; the others only say that a text occurs which some patterns need. The entries
 * of a mark are read when it is first met, as most of them never are.
 */
export class Entries {
  /** By entry. */
  readonly list: Uint16Array;
  readonly rank: Uint16Array;
  readonly pattern: Uint16Array;
  /** The list of texts of which one must occur where the entry is met; 0 where none must. */
  readonly need: Uint16Array;
  /** By mark: its first entry, and the first that is no phrase; those of the next mark stand behind them. */
  readonly starts: Uint16Array;
  readonly phraseEnds: Uint16Array;
  /** By list. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly ignoresCase: Uint8Array;
  readonly isUsed: Uint8Array;
  /** In so many numbers each list has a bit. */
  readonly width: number;
  readonly #packed: string;
  readonly #needs: string;
  /** How many lists there are that have phrases. */
  readonly #lists: number;
  /** By mark. */
  readonly #known: Uint8Array;
  readonly #needed: (readonly number[] | undefined)[] = [];

  constructor({ entries, marks, needs, listsOfNeeds, lists }: PackedIndex) {
    this.#packed = entries;
    this.#needs = needs;
    this.#lists = lists.length;
    const count = lists.length + listsOfNeeds;
    this.width = (count + 31) >> 5;
    const before = (this.before = new Uint8Array(count));
    const after = (this.after = new Uint8Array(count));
    const ignoresCase = (this.ignoresCase = new Uint8Array(count));
    const isUsed = (this.isUsed = new Uint8Array(count));
    for (let list = 0; list < lists.length; list++) {
      const ends = numberAt(lists, list);
      isUsed[list] = ends & 1;
      ignoresCase[list] = (ends >> 1) & 1;
      after[list] = (ends >> 2) % AFTERS.length;
      before[list] = Math.floor((ends >> 2) / AFTERS.length);
    }
    const most = Math.ceil(entries.length / 3);
    this.list = new Uint16Array(most);
    this.rank = new Uint16Array(most);
    this.pattern = new Uint16Array(most);
    this.need = new Uint16Array(most);
    this.#known = new Uint8Array(marks + 1);
    this.phraseEnds = new Uint16Array(marks + 1);
    const starts = (this.starts = new Uint16Array(marks + 2));
    // Before the entries of a mark stands how many there are, and each is three numbers.
    for (let mark = 1, at = 0; mark <= marks; mark++) {
      const own = numberAt(entries, at);
      starts[mark + 1] = starts[mark]! + own;
      at += 1 + 3 * own;
    }
  }

  /** Whether all entries of a mark end a word. */
  endsWord(mark: number): boolean {
    return ((this.#known[mark] || this.#read(mark)) & ENDS_WORD) !== 0;
  }

  /** Whether nothing needs to stand behind what leads to a mark. */
  endsAnywhere(mark: number): boolean {
    return ((this.#known[mark] || this.#read(mark)) & ENDS_ANYWHERE) !== 0;
  }

  #read(mark: number): number {
    const packed = this.#packed;
    const { list: listOf, pattern: patternOf, after, starts } = this;
    let known = READ | ENDS_WORD | ENDS_ANYWHERE;
    let phraseEnd = starts[mark]!;
    for (let entry = starts[mark]!, at = 3 * entry + mark; entry < starts[mark + 1]!; entry++, at += 3) {
      const list = (listOf[entry] = numberAt(packed, at));
      this.rank[entry] = numberAt(packed, at + 1);
      const pattern = (patternOf[entry] = numberAt(packed, at + 2));
      this.need[entry] = numberAt(this.#needs, pattern);
      const isPhrase = list < this.#lists;
      if (isPhrase) phraseEnd = entry + 1;
      if (pattern !== 0 || after[list] === 0) known &= ~ENDS_WORD;
      else if (isPhrase) known &= ~ENDS_ANYWHERE;
    }
    this.phraseEnds[mark] = phraseEnd;
    return (this.#known[mark] = known);
  }

  /** What a mark says of texts that patterns need: places of numbers, each with the bits of the lists of needs there. */
  neededAt(mark: number): readonly number[] {
    let needed = this.#needed[mark];
    if (needed) return needed;
    const bits = new Map<number, number>();
    for (let entry = this.phraseEnds[mark]!; entry < this.starts[mark + 1]!; entry++) {
      const list = this.list[entry]!;
      bits.set(list >> 5, (bits.get(list >> 5) ?? 0) | (1 << (list & 31)));
    }
    this.#needed[mark] = needed = [...bits].flat();
    return needed;
  }
}
