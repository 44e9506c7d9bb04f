import type { Span } from '../text/span';
import type { KindId } from '../kinds/kind';

/** One interview as documented. Plain data; every span is in UTF-16 offsets of the guide's own text. */
export interface Guide {
  /** Front matter, as written; an absent field is the empty string. */
  readonly company: string;
  readonly role: string;
  readonly place: string;
  /** A language id such as `en` or `ja`; empty when the guide does not say. */
  readonly language: string;
  /** As written, for instance `2026-12-01`. */
  readonly interviewDate: string;
  readonly title: string;
  /** Paragraphs under the title, verbatim, without the blank lines around them. */
  readonly about: string;
  readonly responsibilities: readonly NamedText[];
  readonly rounds: readonly Round[];
  /** Questions that no round is known for. */
  readonly otherQuestions: readonly Question[];
  readonly skillAreas: readonly SkillArea[];
  readonly tips: readonly Tip[];
  readonly tags: readonly string[];
  /** Text that was not understood, verbatim, in the order in which it stood, by the part it stood in. */
  readonly extras: readonly Extra[];
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
  readonly span: Span;
}

export interface Round {
  readonly id: string;
  /** Whether the id is written in the guide (`{#id}`) and not derived from the name. */
  readonly idStated: boolean;
  readonly name: string;
  readonly kind: string;
  readonly interviewer: string;
  readonly focus: string;
  /** Longest time for one answer in this round, in seconds; absent when the guide does not say. */
  readonly seconds?: number;
  readonly notes: readonly string[];
  readonly questions: readonly Question[];
  /** From its heading to the next heading of the same or a higher level. */
  readonly span: Span;
  /** The name in its heading. */
  readonly nameSpan: Span;
}

/** Where a question comes from: an example given as asked, reported in running text, or only likely. */
export type QuestionOrigin = 'example' | 'also-asked' | 'likely';

export interface Question {
  readonly id: string;
  readonly idStated: boolean;
  readonly text: string;
  /** The words as asked in another language, where `text` is a translation. */
  readonly asked?: string;
  readonly origin: QuestionOrigin;
  /** The kind the guide states; absent when it states none or an unknown one (`kindText` keeps the words). */
  readonly kind?: KindId;
  readonly kindText?: string;
  /** Names of skill areas as written: primary (bold) and secondary. */
  readonly primary: readonly string[];
  readonly secondary: readonly string[];
  /** Names of facets that a good answer touches; advice, not a duty. */
  readonly facets: readonly string[];
  /** Time budget of this question, in seconds. */
  readonly seconds?: number;
  readonly notes: readonly string[];
  /** The whole list item with its fields. */
  readonly span: Span;
  /** The words of the question. */
  readonly textSpan: Span;
}

/** How a facet is shown: by the writer's own action only, or also by a specific fact put to use. */
export type EvidenceNeed = 'action' | 'knowledge';

export interface SkillArea {
  readonly id: string;
  readonly idStated: boolean;
  readonly name: string;
  readonly description: string;
  readonly needs: EvidenceNeed;
  readonly facets: readonly Facet[];
  readonly span: Span;
  readonly nameSpan: Span;
}

export interface Facet {
  readonly id: string;
  readonly idStated: boolean;
  readonly name: string;
  /** What a convincing answer shows. */
  readonly description: string;
  /** A question to the writer whose answer would show this facet; empty when the guide has none. */
  readonly ask: string;
  /** Words that hint at the facet. On their own they are never evidence. */
  readonly terms: readonly string[];
  readonly span: Span;
  readonly nameSpan: Span;
}

export interface Tip {
  readonly name: string;
  readonly text: string;
  readonly done: boolean;
  readonly span: Span;
  /** The one character between the brackets of `- [ ]`. */
  readonly boxSpan: Span;
}

export interface Extra {
  /** The part it belongs to: `front-matter`, `guide`, `responsibilities`, `rounds`, a round's, question's, area's or facet's id, `other-questions`, `skill-areas`, `tips`, `tags`. */
  readonly owner: string;
  readonly text: string;
  readonly span: Span;
}

/** Something in the guide that its writer may want to mend; never a reason not to use the rest. */
export interface GuideProblem {
  readonly code: GuideProblemCode;
  readonly span: Span;
  readonly data: Readonly<Record<string, string>>;
}

export type GuideProblemCode =
  | 'no-rounds'
  | 'no-questions'
  | 'same-question-twice'
  | 'unknown-skill-area'
  | 'unused-skill-area'
  | 'unknown-kind'
  | 'question-without-round'
  | 'duplicate-id'
  | 'unclosed-front-matter'
  | 'unclosed-fence'
  | 'unclosed-comment'
  | 'conflict-markers'
  | 'too-large';

export interface ParsedGuide {
  readonly guide: Guide;
  readonly problems: readonly GuideProblem[];
}
