import type { Span } from '../text/span';

/** What was met in a text: which phrases of which lists may stand where. */
export interface Scan {
  readonly by: object;
  readonly text: string;
  /**
   * Its numbers stand here from `at` on, beside those of other texts: a bit for each list of which something may be there, a bit
   * for each of which it is known whether it is, and what was met from left to right, up to `end`: entry, start and end.
   */
  readonly numbers: Int32Array;
  readonly at: number;
  readonly end: number;
  /** What was found of lists that were asked for, the last one first. */
  found: Found | undefined;
}

interface Found {
  readonly list: number;
  readonly spans: Span[];
  readonly next: Found | undefined;
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
