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
  /** Everything is written, and nothing is left to look at. */
  | { readonly kind: 'clean' }
  /** Its writer calls it ready, whatever of the sections and the findings is left. */
  | { readonly kind: 'ready'; readonly written: number; readonly of: number; readonly left: number };

/** The state of one answer, from what is written and what the checks say. Hints do not count. */
export function answerState(read: ReadAnswer, findings: readonly Finding[]): AnswerState {
  const { answer, format, timing } = read;
  const written = format.roles.filter((role) =>
    answer.sections.some((section) => section.written && (section.role === role || section.also?.includes(role))),
  ).length;
  const spoken = hasProse(answer.prose, answer.lead) || answer.sections.some((section) => section.written);
  if (!spoken) return { kind: 'not-started' };
  const warnings = findings.filter((finding) => finding.level === 'warning').length;
  const remarks = findings.filter((finding) => finding.level === 'information').length;
  const freeProse = answer.sections.length === 0 && timing.seconds >= timing.budget.from / 2;
  const of = format.roles.length;
  const done = freeProse ? of : written;
  if (answer.fields.status?.value === 'ready') return { kind: 'ready', written: done, of, left: warnings + remarks };
  if (done < of) return { kind: 'drafting', written, of };
  return warnings + remarks > 0 ? { kind: 'findings', warnings, remarks } : { kind: 'clean' };
}

/** Whether nothing is left to do: by what the checks say, or by what the writer says. */
export function isFinishedState({ kind }: AnswerState): boolean {
  return kind === 'clean' || kind === 'ready';
}

const RANK = { 'not-started': 0, drafting: 1, findings: 2, clean: 3, ready: 4 } as const;

/** The state of a question: that of its furthest answer. */
export function questionState(states: readonly AnswerState[]): AnswerState {
  return states.reduce<AnswerState>((best, state) => (rank(state) > rank(best) ? state : best), { kind: 'not-started' });
}

function rank(state: AnswerState): number {
  if (state.kind === 'drafting') return RANK.drafting + state.written / (state.of + 1);
  if (state.kind === 'findings') return RANK.findings + 1 / (2 + state.warnings * 2 + state.remarks);
  return RANK[state.kind];
}
