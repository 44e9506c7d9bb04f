import type { Span } from '../text/span';
import type { Block } from './blocks';
import type { LeftOutReason } from './model';
import type { Place, RoundPlace } from './outline';

/** What one text holds, still with its repetitions. Spans are of the source. */
export interface Gathered {
  readonly blocks: readonly Block[];
  readonly places: readonly Place[];
  readonly rounds: readonly RoundPlace[];
  readonly questions: readonly GatheredQuestion[];
  readonly skills: readonly GatheredName[];
  readonly tips: readonly GatheredName[];
  readonly responsibilities: readonly GatheredName[];
  readonly tags: readonly GatheredName[];
  readonly leftOut: readonly { readonly text: string; readonly span: Span; readonly reason: LeftOutReason }[];
  readonly unused: readonly { readonly block: Block; readonly round: RoundPlace | undefined }[];
}

export interface GatheredQuestion {
  readonly text: string;
  readonly span: Span;
  readonly round: RoundPlace | undefined;
  readonly reported: boolean;
  /** Whether a label or an announcement says that questions follow. */
  readonly announced?: boolean;
  readonly asWritten?: string;
}

export interface GatheredName {
  readonly name: string;
  readonly description: string;
  readonly span: Span;
  /** Whether it stands under a heading of its own and not only behind an announcement. */
  readonly headed: boolean;
  /** Whether the words themselves, or a label before them, say what it is. */
  readonly told?: boolean;
}
