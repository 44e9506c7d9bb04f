import { message, type Message } from '../message';
import type { Fix } from '../rules/rule';
import type { Edit } from '../text/edit';
import { lineEndOf } from '../text/lines';
import { slice, span, type Span } from '../text/span';
import type { Answer } from './model';

/** A question to the writer at the end of a part; where all of them stand in it already, the cursor is put below them. */
export function askingFix(title: Message, answer: Answer, within: Span, questions: readonly string[]): Fix {
  const isThere = questions.map((question) => commentAt(answer, within, question) >= within.start);
  const first = commentAt(answer, within, questions[0] ?? '');
  if (isThere.length === 0 || !isThere.every(Boolean)) {
    const { edit, cursor } = askAtEnd(
      answer,
      within,
      questions.filter((_, at) => !isThere[at]),
    );
    return { title, edits: [edit], cursor };
  }
  const [comments] = /^(?:[ \t]{0,9}\r?\n?<!--.{0,400}?-->)*/.exec(answer.text.slice(first, within.end))!;
  const at = first + comments.length;
  const newText = lineEndOf(answer.text);
  return { title: message('Go to the question already here'), edits: [{ span: span(at, at), newText }], cursor: newText.length };
}

/**
 * Asks the writer questions at the end of a part of the answer: one comment a question, which is neither shown in the
 * preview nor spoken, and an empty line below. `cursor` is an offset into the new text.
 */
function askAtEnd(answer: Answer, within: Span, questions: readonly string[]): { readonly edit: Edit; readonly cursor: number } {
  const eol = lineEndOf(answer.text);
  const at = endOfText(answer.text, within);
  const before = at === within.start || answer.text.startsWith('-->', at - 3) ? eol : eol + eol;
  const newText = before + questions.map((question) => commentOf(question) + eol).join('');
  return { edit: { span: span(at, at), newText }, cursor: newText.length };
}

/** Whether the question stands in that part as a comment and nothing spoken follows it there: it waits for its answer. */
export function isAsked(answer: Answer, within: Span, question: string): boolean {
  const at = commentAt(answer, within, question);
  if (at < within.start) return false;
  return slice(answer.prose, span(at, within.end)).trim() === '';
}

/** Where the question stands as a comment; before the part where it does not. */
function commentAt({ text }: Answer, within: Span, question: string): number {
  const part = slice(text, within);
  return within.start + (part.includes('<!--') ? part.lastIndexOf(commentOf(question)) : -1);
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
