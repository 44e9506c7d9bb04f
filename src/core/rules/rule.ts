import type { Answer } from '../answer/model';
import type { Format } from '../formats/format';
import type { Guide, Question } from '../guide/model';
import type { Kind, Part } from '../kinds/kind';
import type { Cue, Language } from '../languages/language';
import type { Message, MessageData } from '../message';
import type { AreaEvidence } from '../skills/evidence';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';
import type { Timing } from '../timing';
import type { Told } from '../told';
import type { UnknownField } from '../unknown';

/** How loud a finding is. `off` only in settings. Nothing is an error: an answer is never wrong. */
export const LEVELS = ['off', 'hint', 'information', 'warning'] as const;
export type Level = (typeof LEVELS)[number];

/** One check. A frozen plain object; `check` knows only its context and imports no other rule. */
export interface Rule {
  /** Equals the file name; never used again once retired. */
  readonly id: string;
  /** The loudest level it reports at by default; a report may ask for a lower one. */
  readonly level: Level;
  /** While the cursor is in this part of the text, the finding waits. */
  readonly scope: 'sentence' | 'section' | 'answer';
  /** Why it matters to the listener, one or two sentences. */
  readonly why: string;
  /** Where the judgement or the figure comes from. */
  readonly source: string;
  /** Every sentence it can say: what was seen, and what to do next. Named places in braces. */
  readonly messages: Readonly<Record<string, RuleMessage>>;
  /** Figures that settings may change, by name. */
  readonly thresholds?: Readonly<Record<string, Threshold>>;
  /** It speaks only where a sentence gives this cue: of an answer in which none does it is not asked. */
  readonly cue?: Cue;
  /** It is about this part of an answer: where a kind of question does not ask for it, the rule is not asked. A plan may be told as a story, which is asked for other parts. */
  readonly part?: Part;
  /** Whether nothing else can be judged where it speaks: then the other rules are not run, nothing counts as evidence and nothing is changed. */
  readonly alone?: true;
  /** Whether an answer with this fault, or the one that this message tells, nearly always has others too: where little else is seen, it is said as a hint. */
  readonly seldomAlone?: true | string;
  /** Among how many rules that speak it is said as more than a hint; three where absent. */
  readonly believedAmong?: number;
  /** Rules that come first on the same words: what should go need not be made better. */
  readonly yieldsTo?: readonly string[];
  check(context: RuleContext): Iterable<Report>;
}

export interface RuleMessage {
  readonly what: string;
  readonly next: string;
}

export interface Threshold {
  /** What it limits, in a few words. English; translated by the bundle. */
  readonly name: string;
  readonly value: number;
  readonly unit: 'seconds' | 'percent' | 'count' | 'words' | 'characters';
  readonly min: number;
  readonly max: number;
  /** Where the default comes from. */
  readonly source: string;
}

/** Every rule file exports some as `examples`, apart from the rule so that the bundle goes without: an answer (Markdown with optional front matter) and whether the rule must speak on it. */
export interface Example {
  readonly text: string;
  readonly good: boolean;
  /** The kind of the question it answers; a behavioural one where absent. */
  readonly kind?: string;
  /** The guide it is held against, as Markdown; none where absent. */
  readonly guide?: string;
}

/** All that a rule may look at. */
export interface RuleContext {
  readonly answer: Answer;
  readonly language: Language;
  readonly kind: Kind;
  readonly format: Format;
  /** The question of the guide; absent for answers that belong to none. */
  readonly question?: Question;
  readonly guide?: Guide;
  readonly timing: Timing;
  /** Sentences of the spoken text in order, each with what it does and the section it stands in. */
  readonly sentences: readonly Sentence[];
  /** Whether every section of the format is written: rules about the whole wait for that. */
  readonly complete: boolean;
  /** Whether its writer marked it `status: ready`. */
  readonly ready: boolean;
  /** Evidence for the skill areas the question probes, primary ones first; worked out on first use. */
  evidence(): readonly AreaEvidence[];
  /** What each sentence is for by what it says, whatever heading is over it; worked out on first use. */
  told(): readonly Told[];
  /** What the front matter says in vain. */
  unknown(): readonly UnknownField[];
  /** The value of one of this rule's thresholds, from settings or its default. */
  threshold(name: string): number;
}

export interface Sentence {
  readonly span: Span;
  /** Index into `answer.sections`; -1 in the lead. */
  readonly section: number;
  /** Its words, with all that was found in them so far. */
  readonly part: import('../kept').Part;
  /** What they do, at places counted from the start of the sentence. */
  readonly signals: import('../languages/language').Signals;
}

/** What a rule says about one place. */
export interface Report {
  /** A key of `messages`. */
  readonly message: string;
  readonly data?: MessageData;
  readonly span: Span;
  /** A level below the rule's own; never above it. */
  readonly level?: Level;
  readonly measured?: Measured;
  /** Other places that matter, with a word on each. */
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A value held against one of the rule's thresholds, for the hover. */
export interface Measured {
  readonly value: number;
  readonly threshold: string;
}

export interface Related {
  readonly span: Span;
  readonly message: Message;
}

/** A change that moves the writer's words, inserts a heading or asks a question; it never deletes prose and never invents. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** Offset into the `newText` of the only edit at which the cursor is put. */
  readonly cursor?: number;
  readonly preferred?: boolean;
}

/** A report with its level settled, ready to be shown. */
export interface Finding {
  readonly rule: string;
  readonly level: Exclude<Level, 'off'>;
  readonly span: Span;
  /** While the cursor is here, the finding waits. */
  readonly quiet: Span;
  readonly what: Message;
  readonly next: Message;
  readonly measured?: Measured & { readonly limit: number };
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}
