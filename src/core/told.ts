import type { SectionRole } from './answer/section';
import type { ReadAnswer } from './read';
import type { Sentence } from './rules/rule';

/** What a sentence is for in an answer, by what it says and where it stands, whatever heading is over it. */
export interface Told {
  readonly sentence: Sentence;
  /** Absent where a sentence does none of these things: a claim, a wish, a courtesy. */
  readonly role?: SectionRole;
  /** What else it does: a goal named with its setting, an outcome told with its deed. */
  readonly also?: readonly SectionRole[];
  /** How plainly it does it; from 1 on a section counts as told. */
  readonly strength: number;
}

export type ContentRead = Pick<ReadAnswer, 'answer' | 'sentences' | 'language' | 'kind'>;

/** From this strength on a sentence alone makes its section told. */
export const PLAIN = 1;
