import type { PackedIndex } from '.';
import { AFTERS } from './ends';
import { numberAt } from './trie';

/**
 * What may be met: by mark of the tree the entries that it has, and by list what stands beside its phrases. Those entries of
 * a mark that are phrases of lists stand first; the others only say that a text occurs which some patterns need.
 */
export class Entries {
  /** By entry. */
  readonly list: Uint16Array;
  readonly rank: Uint16Array;
  readonly pattern: Uint16Array;
  /** The list of texts of which one must occur where the entry is met; 0 where none must. */
  readonly need: Uint16Array;
  /** By mark: its first entry, and the first that is no phrase; those of the next mark stand behind them. */
  readonly starts: number[] = [0, 0];
  readonly phraseEnds: number[] = [0];
  /** By mark: whether all of its entries end a word. */
  readonly endsWord: boolean[] = [false];
  /** By list. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly ignoresCase: Uint8Array;
  readonly isUsed: Uint8Array;
  /** In so many numbers each list has a bit. */
  readonly width: number;
  /** By mark that was met. */
  readonly #needed: (readonly number[] | undefined)[] = [];

  constructor({ entries, needs, listsOfNeeds, lists }: PackedIndex) {
    const count = lists.length + listsOfNeeds;
    this.width = (count + 31) >> 5;
    const before = (this.before = new Uint8Array(count));
    const after = (this.after = new Uint8Array(count));
    const ignoresCase = (this.ignoresCase = new Uint8Array(count));
    const isUsed = (this.isUsed = new Uint8Array(count));
    for (let list = 0; list < lists.length; list++) {
      const ends = numberAt(lists, list);
      ignoresCase[list] = ends & 1;
      after[list] = (ends >> 1) % AFTERS.length;
      before[list] = Math.floor((ends >> 1) / AFTERS.length);
    }
    const most = Math.ceil(entries.length / 3);
    const listOf = (this.list = new Uint16Array(most));
    const rankOf = (this.rank = new Uint16Array(most));
    const patternOf = (this.pattern = new Uint16Array(most));
    const needOf = (this.need = new Uint16Array(most));
    const { starts, phraseEnds, endsWord } = this;
    let entry = 0;
    for (let at = 0; at < entries.length;) {
      let allEnd = true;
      let phraseEnd = entry;
      for (let left = numberAt(entries, at++); left > 0; left--, at += 3, entry++) {
        const list = (listOf[entry] = numberAt(entries, at));
        rankOf[entry] = numberAt(entries, at + 1);
        const pattern = (patternOf[entry] = numberAt(entries, at + 2));
        needOf[entry] = numberAt(needs, pattern);
        isUsed[list] = 1;
        allEnd &&= pattern === 0 && after[list]! > 0;
        if (list < lists.length) phraseEnd = entry + 1;
      }
      endsWord.push(allEnd);
      phraseEnds.push(phraseEnd);
      starts.push(entry);
    }
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
