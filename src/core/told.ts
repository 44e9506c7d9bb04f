import type { SectionRole } from './answer/section';
import type { ReadAnswer } from './read';
import type { Sentence } from './rules/rule';

/** What a sentence is for in an answer, by what it says and where it stands, whatever heading is over it. */
export interface Told {
  readonly sentence: Sentence;
  /** The likeliest role; absent where it is likeliest that a sentence tells nothing: a claim, a wish, a courtesy. */
  readonly role?: SectionRole;
  /** Between 0 and 1: the chance of each role. A sentence may well do two things. */
  readonly chances: Readonly<Record<SectionRole, number>>;
}

export type ContentRead = Pick<ReadAnswer, 'answer' | 'sentences' | 'language' | 'kind'>;
