import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KindId } from '../../src/core/kinds/kind';
import { partOf, type Part } from '../../src/core/kept';
import { languageById, type LanguageId } from '../../src/core/languages';
import { span } from '../../src/core/text/span';

/** A passage of an answer and whether it says anything that could be seen, heard, counted or checked; `mixed` has one deed among much else. */
export interface Passage {
  readonly set: string;
  readonly language: LanguageId;
  readonly kind: KindId;
  readonly label: 'concrete' | 'empty' | 'mixed';
  readonly question: string;
  readonly text: string;
  readonly sentences: readonly { readonly part: Part }[];
}

/** Nothing is learnt from the last one, and nothing of it is printed but totals. */
export const VAGUE_SETS = ['written', 'written2'] as const;
export const VAGUE_KEPT = 'written2';

export function passagesIn(root: string, isWanted: (set: string) => boolean): Passage[] {
  return VAGUE_SETS.filter(isWanted).flatMap((set) =>
    (JSON.parse(readFileSync(join(root, 'test/evaluation/vague', `${set}.json`), 'utf8')) as Omit<Passage, 'set' | 'sentences'>[]).map(
      (passage) => ({ ...passage, set, sentences: sentencesOf(passage.text, passage.language) }),
    ),
  );
}

function sentencesOf(text: string, language: LanguageId): { part: Part }[] {
  return languageById(language)!
    .sentences(text, span(0, text.length))
    .map((at) => ({ part: partOf(text, at) }));
}
