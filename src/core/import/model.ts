import type { LanguageId } from '../languages/language';
import type { Guide } from '../guide/model';
import type { Span } from '../text/span';

/**
 * What was understood of somebody's write-up of an interview, before anything is written. Plain data; every span is in
 * UTF-16 offsets of the text that was read (of `sources[item.source]` where several were read).
 */
export interface WriteUp {
  /** The texts that were read, after HTML was taken off; spans point into these. */
  readonly sources: readonly string[];
  /** The document's own title without markup; empty when it has none. */
  readonly title: string;
  readonly company: string;
  readonly role: string;
  readonly place: string;
  /** The language most of the questions are written in. */
  readonly language: LanguageId;
  readonly about: string;
  readonly rounds: readonly FoundRound[];
  /** Questions outside any round. */
  readonly otherQuestions: readonly FoundQuestion[];
  readonly skillAreas: readonly FoundNamed[];
  readonly tips: readonly FoundNamed[];
  readonly responsibilities: readonly FoundNamed[];
  readonly tags: readonly Found[];
  /** What was seen and left out on purpose, with the reason. */
  readonly leftOut: readonly LeftOut[];
  /** What could not be placed; it is kept in the guide under a heading of its own. */
  readonly unplaced: readonly Found[];
  /** Garbled words that were certain enough to be repaired. */
  readonly repairs: readonly Repair[];
  /** `low`: too little was understood for a guide worth having; `reasons` says why. */
  readonly confidence: 'high' | 'low';
  readonly reasons: readonly ConfidenceReason[];
}

export interface Found {
  /** Unique within one write-up, stable for the same text. */
  readonly id: string;
  readonly text: string;
  readonly source: number;
  readonly span: Span;
}

/** A name with what is said about it; `text` is the name, `description` may be empty. */
export interface FoundNamed extends Found {
  readonly description: string;
}

export interface FoundQuestion extends Found {
  /** `reported`: the write-up only tells that it was asked; the text is reworded as far as grammar needs. */
  readonly origin: 'example' | 'reported';
  /** The words of the write-up, where `text` is reworded or repaired. */
  readonly asWritten?: string;
}

export interface FoundRound extends Found {
  /** Kind of interview, interviewer and focus as far as the text says; else empty. */
  readonly kind: string;
  readonly interviewer: string;
  readonly focus: string;
  readonly questions: readonly FoundQuestion[];
  /** Only a line that lists the stages names it: nothing stands under it. */
  readonly listed?: true;
}

export type LeftOutReason =
  'own-question' | 'answer' | 'rhetorical' | 'to-reader' | 'link' | 'furniture' | 'repeated' | 'not-a-round' | 'courtesy' | 'unlikely';

export interface LeftOut extends Found {
  readonly reason: LeftOutReason;
}

export interface Repair {
  readonly source: number;
  readonly span: Span;
  readonly from: string;
  readonly to: string;
}

export type ConfidenceReason =
  'no-questions' | 'few-questions' | 'no-rounds' | 'mostly-unplaced' | 'other-language' | 'too-large' | 'not-text';

/** What the user decided in the review. Ids are those of `Found`. */
export interface ImportChoice {
  /** Items that are not taken over: they go nowhere, the write-up itself stays as it is. */
  readonly dropped: readonly string[];
  /** Left-out or unplaced items taken in as questions of a round (`round` a round's id, or absent for no round). */
  readonly kept: readonly { readonly id: string; readonly round?: string }[];
  /** Rounds whose questions go to another round: `from` disappears, `into` keeps its name. */
  readonly merged: readonly { readonly from: string; readonly into: string }[];
}

/** `readWriteUp`, `readWriteUps` and `guideOf` work on these. */
export interface ImportedGuide {
  readonly guide: Guide;
  /** The guide as Markdown, ready to be written. */
  readonly text: string;
  /** A safe name for its folder. */
  readonly folderName: string;
}
