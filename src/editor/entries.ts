import type * as vscode from 'vscode';
import {
  allQuestions,
  answerState,
  type AnswerState,
  type Budget,
  type Checked,
  type EvidenceLevel,
  type KindId,
  type ParsedGuide,
  type ReadAnswer,
  type Span,
} from '../core/index';
import { nameOf, type Trouble } from './files';

/** A guide of the workspace and the answers in its `answers` folder. */
export interface GuideEntry {
  readonly uri: vscode.Uri;
  /** The folder it stands in. */
  readonly folder: vscode.Uri;
  readonly parsed: ParsedGuide;
  /** Stands for its text, which is not kept. */
  readonly mark: number;
  /** Why its text could not be read; then `parsed` is what was read of it last, or the guide of an empty text. */
  readonly trouble?: Trouble;
  /** Whether a limit on files or depth left answers out. */
  readonly partial?: true;
  /** In the order of their names. */
  readonly answers: readonly AnswerEntry[];
}

/** What the views show of an answer; its text is not kept. */
export interface AnswerEntry {
  readonly uri: vscode.Uri;
  readonly trouble?: Trouble;
  /** Stands for its text, its guide and the settings. */
  readonly mark?: number;
  readonly summary?: AnswerSummary;
}

export interface AnswerSummary {
  /** Id of the question it answers; absent when it fits none of its guide. */
  readonly questionId?: string;
  /** Its title or what its front matter names as the question. */
  readonly title: string;
  readonly kind: KindId;
  readonly state: AnswerState;
  readonly seconds: number;
  readonly budget: Budget;
  readonly warnings: number;
  readonly remarks: number;
  readonly evidence: readonly FacetSummary[];
}

export interface FacetSummary {
  readonly areaId: string;
  readonly facetId: string;
  readonly level: EvidenceLevel;
  /** The best place of the evidence; absent at level 0. */
  readonly span?: Span;
}

/** What is kept of an answer once it was read and checked. */
export function summaryOf(read: ReadAnswer, checked: Checked, uri: vscode.Uri): AnswerSummary {
  const { answer, question } = read;
  return {
    ...(question && { questionId: question.id }),
    title: answer.title?.text ?? answer.fields.question?.value ?? nameOf(uri),
    kind: read.kind.id,
    state: answerState(read, checked.findings),
    seconds: read.timing.seconds,
    budget: read.timing.budget,
    warnings: checked.findings.filter((finding) => finding.level === 'warning').length,
    remarks: checked.findings.filter((finding) => finding.level !== 'warning').length,
    evidence: checked.evidence.flatMap((area) =>
      area.facets.map((facet) => ({
        areaId: area.area.id,
        facetId: facet.facet.id,
        level: facet.level,
        ...(facet.spans[0] && { span: facet.spans[0] }),
      })),
    ),
  };
}

/** A number that is another one where the text is, or where the number that it begins with is. */
export function markOf(text: string, from = 0): number {
  let mark = from ^ text.length;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return mark;
}

/** Whether nobody would see a difference between what was known of a guide and what is. */
export function isSameEntry(one: GuideEntry | undefined, other: GuideEntry): boolean {
  return (
    one?.parsed === other.parsed &&
    one.trouble === other.trouble &&
    one.partial === other.partial &&
    one.answers.length === other.answers.length &&
    one.answers.every((answer, at) => answer === other.answers[at])
  );
}

/** The answers of one question in a guide. */
export function answersTo(guide: GuideEntry, questionId: string): readonly AnswerEntry[] {
  return guide.answers.filter((answer) => answer.summary?.questionId === questionId);
}

/** Answers that fit no question of their guide, or could not be read. */
export function strayAnswers(guide: GuideEntry): readonly AnswerEntry[] {
  const known = new Set(allQuestions(guide.parsed.guide).map((placed) => placed.question.id));
  return guide.answers.filter((answer) => !answer.summary?.questionId || !known.has(answer.summary.questionId));
}

/** The first draft before the second, and the tenth behind them: “why.md”, “why-2.md”, “why-10.md”. */
export function byName(one: AnswerEntry, other: AnswerEntry): number {
  return (numbered ??= new Intl.Collator(undefined, { numeric: true })).compare(one.uri.path.slice(0, -3), other.uri.path.slice(0, -3));
}

let numbered: Intl.Collator | undefined;
