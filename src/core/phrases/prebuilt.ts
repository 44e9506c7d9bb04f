import type { LanguageId } from '../languages/language';
import type { PackedIndex } from '.';

/** A lexicon made ready: its index, and the number of the first list of each that was added to it. */
export interface PackedLexicon {
  readonly index: PackedIndex;
  readonly starts: readonly number[];
}

/**
 * Lexicons that were made ready when the extension was built (`esbuild.tables.cjs` puts them here): making one takes longer
 * than a user should wait for the first findings. There are none where the core runs from its sources.
 */
export const PREBUILT: Readonly<Partial<Record<LanguageId, PackedLexicon>>> = {};
