import type { SectionRole } from '../answer/section';

/** The kinds of question, in the order in which they are offered. */
export const KIND_IDS = ['behavioural', 'experience', 'process', 'hypothetical', 'motivation'] as const;

/** Behavioural asks for one past event, experience for a record, process for a way of working, hypothetical for a plan. */
export type KindId = (typeof KIND_IDS)[number];

/** Parts of an answer that a listener waits for, beyond its sections. */
export const PARTS = [
  'reason',
  'obstacle',
  'reflection',
  'baseline',
  'closing',
  'goal',
  'assumption',
  'choice',
  'measuring',
  'risk',
  'schedule',
  'ownPast',
  'facts',
  'ownUse',
  'contribution',
  'headline',
  'figure',
  'bridge',
  'criteria',
  'example',
  'telling',
] as const;
export type Part = (typeof PARTS)[number];

/** What a kind of question asks of its answer. Its words stand in the languages, so a kind works in all of them. */
export interface Kind {
  readonly id: KindId;
  /** Whose questions a template asks, where they are not those of `id`. */
  readonly asks?: 'open';
  /** The spoken time to aim for, in seconds, from the shortest to the longest. */
  readonly aim: { readonly from: number; readonly to: number };
  /** Share of the spoken time per section, in percent; the four add up to 100. */
  readonly share: Readonly<Record<'situation' | 'task' | 'action' | 'result', number>>;
  /** Whether the answer opens with its conclusion in one sentence. */
  readonly lead: boolean;
  /** Whether answers of this kind tell one past event and are held to the shape of a story. */
  readonly story: boolean;
  /** Whether answers of this kind tell what would be done; a past story told instead is as welcome, and is not held to the parts of a plan. */
  readonly plan: boolean;
  /** The parts that answers of this kind are asked for. */
  readonly parts: readonly Part[];
  /** Codicon that stands for the kind in the tree. */
  readonly icon: string;
}

export type Shares = Readonly<Partial<Record<SectionRole, number>>>;
