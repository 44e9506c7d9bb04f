import { quoteValue, readFrontMatter, type FrontMatter } from '../text/front-matter';
import { lineEndOf, scanLines, trimEnd } from '../text/lines';
import type { Edit } from '../text/edit';
import { slice, span, type Span } from '../text/span';
import type { Answer, Section } from './model';
import { SECTION_ROLES, type SectionRole } from './section';

/** Sets one field of the front matter, which is made where there is none. An undefined value takes the field out. */
export function setField(text: string, key: string, value: string | readonly string[] | undefined): Edit {
  const eol = lineEndOf(text);
  const front = readFrontMatter(text, scanLines(text));
  const written = typeof value === 'string' ? quoteValue(value) : value && `[${value.map(quoteValue).join(', ')}]`;
  const entry = front?.entries.get(key);
  if (entry) {
    if (written === undefined) return { span: isOnly(text, front!, entry.whole) ? blockOf(text, front!) : entry.whole, newText: '' };
    const gap = text[entry.span.start - 1] === ':' ? ' ' : '';
    return { span: entry.span, newText: gap + written };
  }
  if (written === undefined) return { span: span(0, 0), newText: '' };
  const line = `${key}: ${written}${eol}`;
  if (front) {
    // What is not closed ends with the text, and its last line may be anything.
    const at = front.closed ? front.inner.end : front.inner.start;
    return { span: span(at, at), newText: /[\r\n]$/.test(text.slice(0, at)) ? line : eol + line };
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { span: span(start, start), newText: `---${eol}${line}---${eol}${text.length > start ? eol : ''}` };
}

function isOnly(text: string, { inner, closed }: FrontMatter, whole: Span): boolean {
  return closed && (text.slice(inner.start, whole.start) + text.slice(whole.end, inner.end)).trim() === '';
}

/** Front matter with the empty line below it, as it was made. */
function blockOf(text: string, { span: { start, end } }: FrontMatter): Span {
  return span(start, end + /^(?:\r\n|\n|\r)?/.exec(text.slice(end, end + 2))![0].length);
}

/** Inserts a section that is missing at its place in the order, with prompts as comments; `cursor` is where to write. */
export function insertSection(
  answer: Answer,
  role: SectionRole,
  heading: string,
  prompts: readonly string[],
): { readonly edit: Edit; readonly cursor: number } {
  const eol = lineEndOf(answer.text);
  const rank = SECTION_ROLES.indexOf(role);
  const after = answer.sections.find((section) => SECTION_ROLES.indexOf(section.role) > rank);
  const lower = answer.sections.filter((section) => SECTION_ROLES.indexOf(section.role) < rank);
  // Where one of them comes again further down, the new one goes before what follows it.
  const before = lower.filter(({ span: at }) => !after || at.start < after.span.start).at(-1) ?? lower.at(-1);
  const level = (before ?? after)?.heading.level || 2;
  const at = before ? before.span.end : (after?.span.start ?? answer.lead.end);
  const head = answer.text.slice(0, at);
  const gap =
    head === '' || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(head.slice(-20)) ? '' : /[\r\n]$/.test(head) ? eol : eol + eol;
  const comments = prompts.map((prompt) => `<!-- ${prompt.replace(/--+/g, '-')} -->${eol}`).join('');
  const body = `${gap}${'#'.repeat(level)} ${heading}${eol}${eol}${comments}`;
  const rest = at < answer.text.length ? eol + eol : eol;
  return { edit: { span: span(at, at), newText: body + rest }, cursor: body.length };
}

/** Puts whole sections into the order of `roles`, byte by byte; no edits where they stand in it already. */
export function reorderSections(answer: Answer, roles: readonly SectionRole[]): Edit[] {
  const { sections, text } = answer;
  const rank = (section: Section) => roles.indexOf(section.role);
  const sorted = [...sections].sort((a, b) => rank(a) - rank(b));
  const eol = lineEndOf(text);
  return sections.flatMap((section, at) => {
    const other = sorted[at]!;
    if (other === section) return [];
    return [{ span: section.span, newText: withGap(text, section.span, slice(text, other.span), eol, section.span.end === text.length) }];
  });
}

/** Silences a rule in the block at `at`: a comment on a line of its own before it. Undefined where a comment would silence nothing. */
export function muteHere(answer: Answer, rule: string, at: Span): Edit | undefined {
  const { text } = answer;
  if (answer.frontMatter && at.start < answer.frontMatter.span.end) return undefined;
  const lines = scanLines(text);
  let index = lines.findIndex((line) => line.next > at.start);
  if (index < 0) index = lines.length - 1;
  if (lines[index]?.kind === 'comment') return undefined;
  if (lines[index]?.kind !== 'heading') {
    while (index > 0 && ['paragraph', 'item', 'table', 'quote'].includes(lines[index - 1]!.kind)) index--;
  }
  const start = lines[index]?.start ?? 0;
  return { span: span(start, start), newText: `<!-- star-ignore ${rule} -->${lineEndOf(text)}` };
}

/** A moved section keeps a blank line behind it, and the last one ends as the text ended. */
function withGap(text: string, place: Span, moved: string, eol: string, last: boolean): string {
  const words = moved.slice(0, trimEnd(moved, 0, moved.length));
  const tail = slice(text, place).slice(trimEnd(slice(text, place), 0, place.end - place.start));
  return words + (last || tail !== '' ? tail || '' : eol + eol);
}
