import type { Unclosed } from '../text/faults';
import type { FrontMatter } from '../text/front-matter';
import type { Span } from '../text/span';
import type { SectionRole } from './section';

/** One draft of an answer to one question. Every span is in UTF-16 offsets of the answer's own text. */
export interface Answer {
  readonly text: string;
  /**
   * As long as `text`, with everything that is not spoken (front matter, headings, labels, comments, code, quotes,
   * placeholders, list marks, markup) replaced by spaces; line ends stay. So an offset means the same in both.
   */
  readonly prose: string;
  readonly fields: AnswerFields;
  /** Absent when there is none. */
  readonly frontMatter?: FrontMatter;
  /** The first heading of level 1, which repeats the question. */
  readonly title?: Heading;
  /** Prose between the title (or the start) and the first section. The conclusion first, or a draft without headings. */
  readonly lead: Span;
  /** In the order in which they stand; the same role may come twice. */
  readonly sections: readonly Section[];
  /** Headings that name no section, as written. */
  readonly otherHeadings: readonly Heading[];
  /** Words left over from a template: `TODO`, `XX %`, `[metric]`, `___`. */
  readonly placeholders: readonly Span[];
  /** `<!-- star-ignore rule-id -->`: the rules (none named means all) silenced in the paragraph that follows. */
  readonly ignores: readonly Ignore[];
  /** Lines that are meant as headings and are read as prose. */
  readonly unread: readonly UnreadHeading[];
  /** What is opened and never closed; all that follows is inside it. */
  readonly unclosed?: Unclosed;
  /** The first line of two versions that Git could not bring together. */
  readonly conflict?: Span;
}

/** Front matter of an answer; all of it is optional, and what we do not know is left alone. */
export interface AnswerFields {
  readonly question?: Field<string>;
  readonly kind?: Field<string>;
  readonly skills?: Field<readonly string[]>;
  readonly format?: Field<string>;
  readonly language?: Field<string>;
  readonly seconds?: Field<number>;
  readonly status?: Field<string>;
  readonly story?: Field<string>;
  readonly mute?: Field<readonly string[]>;
}

export interface Field<Value> {
  readonly value: Value;
  /** The value as written, without the key; empty at the end of the line when nothing follows the colon. */
  readonly span: Span;
}

export interface Heading {
  readonly text: string;
  /** 1 to 6; labels that are no Markdown headings (bold, `S:`, 【状況】) have the level 0. */
  readonly level: number;
  /** The whole line, or the label where prose follows on the same line. */
  readonly span: Span;
  /** The words only. */
  readonly textSpan: Span;
}

/** A line such as `＃ 状況` or `##状況`. */
export interface UnreadHeading {
  readonly text: string;
  /** The level it would have. */
  readonly level: number;
  /** The marks before its words. */
  readonly marks: Span;
  /** Whether one of the marks is full-width; else the space behind them is missing. */
  readonly fullWidth: boolean;
  readonly textSpan: Span;
  /** The sections that it would name. */
  readonly roles: readonly SectionRole[];
}

export interface Section {
  readonly role: SectionRole;
  /** Further roles that its heading names: "Situation and Task". */
  readonly also?: readonly SectionRole[];
  readonly heading: Heading;
  /** From the heading to the end of the section. */
  readonly span: Span;
  /** Without the heading. */
  readonly body: Span;
  /** Whether something spoken stands in it. */
  readonly written: boolean;
}

export interface Ignore {
  readonly rules: readonly string[];
  /** The comment and the paragraph after it. */
  readonly span: Span;
}
