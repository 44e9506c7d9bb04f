import { commentOf } from './answer/ask';
import { insertSection, setField } from './answer/edits';
import type { SectionRole } from './answer/section';
import type { Format } from './formats';
import type { Kind } from './kinds';
import { LANGUAGES } from './languages';
import { lazy } from './lazy';
import type { ReadAnswer } from './read';
import type { Edit } from './text/edit';
import { lineEndOf } from './text/lines';
import { hasProse } from './text/prose';
import { slice, span, type Span } from './text/span';

export interface ReshapeOptions {
  /** Whether questions to the writer are put where nothing stands yet. */
  readonly prompts: boolean;
  /** Whether a line under the title asks for the conclusion first. */
  readonly lead: boolean;
}

/**
 * Makes an answer one to another kind of question: its front matter says so, and the template's own questions give way
 * to those of the kind. Every word of the writer, comments and headings among them, stays where it is.
 */
export function changeKind(read: ReadAnswer, kind: Kind, options: ReshapeOptions): Edit[] {
  const { answer } = read;
  const parts = answer.sections.map((section) => ({
    role: section.role,
    body: section.body,
    at: section.heading.span.end,
    written: section.written,
  }));
  const edits = parts.flatMap((part) =>
    askInstead(read, part.body, read.language.prompts[kind.id][part.role], !part.written && options.prompts ? part.at : undefined),
  );
  return [setField(answer.text, 'kind', kind.id), ...leadEdits(read, kind, options), ...edits];
}

/**
 * Gives an answer another format: its front matter says so, sections that are missing are added with their questions,
 * and a section that the format has no place for goes only where nothing but the template stands in it.
 */
export function changeFormat(read: ReadAnswer, format: Format, options: ReshapeOptions): Edit[] {
  const { answer } = read;
  const field = setField(answer.text, 'format', format.id);
  if (!hasShape(read)) return [field];
  const held = new Set(answer.sections.flatMap(({ role, also = [] }) => [role, ...also]));
  const untouched = answer.sections.filter(
    (section) =>
      !format.roles.includes(section.role) && isUntouched(read, section.body) && isOurHeading(section.role, section.heading.text),
  );
  return [
    field,
    ...untouched.map((section) => ({ span: section.span, newText: '' })),
    ...missing(
      read,
      format.roles.filter((role) => !held.has(role)),
      options.prompts,
    ),
  ];
}

/** Prose without a heading is left as it is: putting it under headings is another step. */
function hasShape({ answer }: ReadAnswer): boolean {
  return answer.sections.length > 0 || !hasProse(answer.prose, span(0, answer.prose.length));
}

function missing(read: ReadAnswer, roles: readonly SectionRole[], prompts: boolean): Edit[] {
  const eol = lineEndOf(read.answer.text);
  let last = -1;
  return roles.map((role) => {
    const { edit } = insertSection(
      read.answer,
      role,
      read.language.headings[role][0],
      prompts ? read.language.prompts[read.kind.asks ?? read.kind.id][role] : [],
    );
    const again = edit.span.start === last;
    last = edit.span.start;
    // The gap was measured before the first of them stood there.
    return again ? { span: edit.span, newText: (last < read.answer.text.length ? '' : eol) + edit.newText.replace(/^[\r\n]+/, '') } : edit;
  });
}

function leadEdits(read: ReadAnswer, kind: Kind, { lead, prompts }: ReshapeOptions): Edit[] {
  const { answer, language } = read;
  if (!hasShape(read)) return [];
  const written = hasProse(answer.prose, answer.lead);
  const at = lead && prompts && !written ? answer.lead.start : undefined;
  return askInstead(read, answer.lead, lead ? language.prompts[kind.id].lead : [], at);
}

/** Exchanges the template's questions in a part for others; where it has none they are put at `at`, if that is given. */
function askInstead(read: ReadAnswer, part: Span, questions: readonly string[], at: number | undefined): Edit[] {
  const { text } = read.answer;
  const eol = lineEndOf(text);
  const wanted = questions.map(commentOf);
  const lines = ourLines(text, part);
  if (lines.length === 0) {
    if (at === undefined || wanted.length === 0) return [];
    const gap = at === 0 || /[\r\n]/.test(text[at - 1] ?? '') ? '' : eol + eol;
    return [{ span: span(at, at), newText: gap + wanted.join(eol) + (gap === '' ? eol + eol : '') }];
  }
  if (lines.map((line) => slice(text, line).trim()).join('\n') === wanted.join('\n')) return [];
  const blank = wanted.length === 0 ? /^\s*/.exec(text.slice(lines.at(-1)!.end, part.end))![0].length : 0;
  return lines.map((line, index) => ({
    span: span(line.start, line.end + (index === lines.length - 1 ? blank : 0)),
    newText: index === 0 ? wanted.map((comment) => comment + eol).join('') : '',
  }));
}

const ours = lazy(
  () => new Set(LANGUAGES.flatMap(({ prompts }) => Object.values(prompts)).flatMap((asked) => Object.values(asked).flat().map(commentOf))),
);

/** Lines that hold a question of a template and nothing else, with their line ends. */
function ourLines(text: string, part: Span): Span[] {
  const lines: Span[] = [];
  for (let start = part.start; start < part.end;) {
    const found = /[^\r\n]*(?:\r\n|\r|\n)?/y;
    found.lastIndex = start;
    const end = Math.min(part.end, start + (found.exec(text)?.[0].length || 1));
    const line = text.slice(start, end);
    if (ours().has(line.trim())) lines.push(span(end - line.trimStart().length, end));
    start = end;
  }
  return lines;
}

/** Whether nothing but questions of a template stands in a part. */
function isUntouched({ answer }: ReadAnswer, part: Span): boolean {
  const known = ourLines(answer.text, part).reduce((sum, line) => sum + slice(answer.text, line).trim().length, 0);
  return known === slice(answer.text, part).replace(/^\s+|\s+$|\s*[\r\n]\s*/g, '').length;
}

function isOurHeading(role: SectionRole, heading: string): boolean {
  return LANGUAGES.some(({ headings }) => headings[role][0] === heading);
}
