import type { Edit } from '../text/edit';
import { slice, span, type Span } from '../text/span';
import type { Answer } from './model';

/**
 * Asks the writer questions at the end of a part of the answer: one comment a question, which is neither shown in the
 * preview nor spoken, and an empty line below. `cursor` is an offset into the new text.
 */
export function askAtEnd(answer: Answer, within: Span, questions: readonly string[]): { readonly edit: Edit; readonly cursor: number } {
  const eol = answer.text.includes('\r\n') ? '\r\n' : '\n';
  const at = endOfText(answer.text, within);
  const before = at === within.start || answer.text.startsWith('-->', at - 3) ? eol : eol + eol;
  const newText = before + questions.map((question) => commentOf(question) + eol).join('');
  return { edit: { span: span(at, at), newText }, cursor: newText.length };
}

/** Whether the question stands in that part as a comment and nothing spoken follows it there: it waits for its answer. */
export function isAsked(answer: Answer, within: Span, question: string): boolean {
  const comment = commentOf(question);
  const at = answer.text.lastIndexOf(comment, within.end - comment.length);
  if (at < within.start) return false;
  return slice(answer.prose, span(at + comment.length, within.end)).trim() === '';
}

/** Neither the end of a comment nor a line end may stand inside one. */
export function commentOf(question: string): string {
  return `<!-- ${question
    .replace(/[\r\n]/g, ' ')
    .replace(/-(?=-)/g, '- ')
    .replace(/^[>-]|[<!-]$/g, ' ')
    .trim()} -->`;
}

function endOfText(text: string, within: Span): number {
  let at = within.end;
  while (at > within.start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0x3000 || unit === 0xa0;
}
