import type { PhraseIndex } from '.';
import type { Span } from '../text/span';

/** What was met in a text: which phrases of which lists may stand where. */
export interface Scan {
  readonly by: PhraseIndex;
  readonly text: string;
  /** By place from left to right: entry, start and end. */
  readonly met: readonly number[];
  /** A bit for each list of which something may be there; taken away again where a closer look finds nothing. */
  readonly bits: number[];
  /** The same for lists of which something is there for sure. */
  readonly sure: number[];
  /** Those lists, each with where in `met` it stands first, and how often. */
  readonly lists: readonly number[];
  /** What was found of each of them, once it was asked for. */
  found: (Span[] | undefined)[] | undefined;
  /** The same for lists that are looked for by their whole pattern. */
  wholes: Map<number, Span[]> | undefined;
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
  walk: Walk | undefined;
  walkedBy: object | undefined;
}

/** What is met inside a word, and where the walk goes on behind it. Places are counted from the start of the word. */
export interface Walk {
  /** Marks of the trie, each with a start and an end. */
  readonly marks: readonly number[];
  /** Nodes that are reached at the end of the word, each behind the start of what led to it. */
  readonly open: readonly number[];
  /** The same behind a space, as most words are followed by one and few of those nodes go on behind it. */
  readonly spaced: readonly number[];
}
