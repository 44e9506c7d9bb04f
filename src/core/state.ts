import type { ReadAnswer } from './read';
import type { Finding } from './rules/rule';
import { hasProse } from './text/prose';

/** How far an answer is. */
export type AnswerState =
  | { readonly kind: 'not-started' }
  /** `written` of `of` sections hold something spoken. */
  | { readonly kind: 'drafting'; readonly written: number; readonly of: number }
  /** Everything is written, and `warnings` and `remarks` (information) are left. */
  | { readonly kind: 'findings'; readonly warnings: number; readonly remarks: number }
  | { readonly kind: 'ready' };

/** The state of one answer, from what is written and what the checks say. Hints do not count. */
export function answerState(read: ReadAnswer, findings: readonly Finding[]): AnswerState {
  const { answer, format, timing } = read;
  const written = format.roles.filter((role) =>
    answer.sections.some((section) => section.written && (section.role === role || section.also?.includes(role))),
  ).length;
  const spoken = hasProse(answer.prose, answer.lead) || answer.sections.some((section) => section.written);
  if (!spoken) return { kind: 'not-started' };
  const freeProse = answer.sections.length === 0 && timing.seconds >= timing.budget.from / 2;
  if (written < format.roles.length && !freeProse) return { kind: 'drafting', written, of: format.roles.length };
  const warnings = findings.filter((finding) => finding.level === 'warning').length;
  const remarks = findings.filter((finding) => finding.level === 'information').length;
  if (warnings === 0 && (remarks === 0 || answer.fields.status?.value === 'ready')) return { kind: 'ready' };
  return { kind: 'findings', warnings, remarks };
}

const RANK = { 'not-started': 0, drafting: 1, findings: 2, ready: 3 } as const;

/** The state of a question: that of its furthest answer. */
export function questionState(states: readonly AnswerState[]): AnswerState {
  return states.reduce<AnswerState>((best, state) => (rank(state) > rank(best) ? state : best), { kind: 'not-started' });
}

function rank(state: AnswerState): number {
  if (state.kind === 'drafting') return RANK.drafting + state.written / (state.of + 1);
  if (state.kind === 'findings') return RANK.findings + 1 / (2 + state.warnings * 2 + state.remarks);
  return RANK[state.kind];
}
