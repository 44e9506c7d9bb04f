import type { Span } from '../text/span';

/** What was met in a text: which phrases of which lists may stand where. */
export interface Scan {
  readonly by: object;
  readonly text: string;
  /** From left to right: entry, start and end. */
  readonly met: readonly number[];
  /** A bit for each list of which something may be there; taken away again where a closer look finds nothing. */
  readonly bits: number[];
  /** The same for lists of which something is there for sure. */
  readonly sure: number[];
  /** What was found of each list that was asked for, the last one first. */
  settled: Settled | undefined;
}

interface Settled {
  readonly list: number;
  readonly found: Span[];
  readonly next: Settled | undefined;
}

/** Words of a text, at their places in order; each word is walked along the trie once, as texts repeat their words. */
export interface WalkedWords {
  readonly words: readonly WalkedWord[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A run of letters, digits and marks between them, and no letter or digit of ASCII stands beside it. */
export interface WalkedWord {
  readonly text: string;
  /** Where `walkedBy` tells what is met in it: where a space follows, and elsewhere; below 0 where it was not walked along yet. */
  spacedWalk: number;
  walk: number;
  walkedBy: Walks | undefined;
}

/**
 * What is met in words, word by word: how many phrases may stand in it, how many numbers of bits say what occurs in it that
 * patterns need, how often the walk goes on behind it, and whether it does not stand alone; then of each phrase its entry, start
 * and end, of each number its place and its bits, and each start from which the walk goes on with the node that is reached.
 * Side by side, as all of it is asked for at every word of a text.
 */
export interface Walks {
  numbers: Int32Array;
  size: number;
}
