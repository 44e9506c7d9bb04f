import { rolesOfHeading } from '../languages';
import { perText } from '../kept';
import { conflictIn, unclosedIn } from '../text/faults';
import { readFrontMatter, textOf, listOf, type Entry, type FrontMatter } from '../text/front-matter';
import { contentSpan, scanLines, type Line } from '../text/lines';
import { commentSpans, hasProse, proseOf } from '../text/prose';
import { slice, span, type Span } from '../text/span';
import { labelAt, ownLabelAt } from './label';
import type { Answer, AnswerFields, Field, Heading, Ignore, Section } from './model';
import { placeholdersOf } from './placeholders';
import { SECTION_ROLES } from './section';
import { unreadHeadingsOf } from './unread';

/** How many different STAR headings make a text an answer that does not say what it answers. */
const HEADINGS_OF_AN_ANSWER = 3;
/** How much of a text is looked at to tell whether it is an answer, in UTF-16 units. */
const LOOK = 64 * 1024;

/** Whether a text is an answer by itself: its front matter names a question, or it has at least three STAR headings. */
export function isAnswerText(text: string): boolean {
  const head = text.slice(0, LOOK);
  const lines = scanLines(head);
  const front = readFrontMatter(head, lines);
  if (front?.entries.has('question')) return true;
  if (front && textOf(front.entries.get('type')) !== '') return false;
  const roles = new Set(marksOf(head, lines).flatMap((mark) => mark.roles));
  return SECTION_ROLES.filter((role) => role !== 'learning' && roles.has(role)).length >= HEADINGS_OF_AN_ANSWER;
}

/** Reads one answer. Total: any text gives a value. Linear in the length of the text. */
export function parseAnswer(text: string): Answer {
  const lines = scanLines(text);
  const { front, fields } = frontOf(text.slice(0, lines.findLast(({ kind }) => kind === 'front-matter')?.next ?? 0));
  const comments = commentSpans(text, lines);
  const placeholders = placeholdersOf(text, lines, comments);
  const marks = marksOf(text, lines);
  const labels = marks.filter((mark) => mark.heading.level === 0).map((mark) => mark.heading.span);
  const prose = proseOf(text, lines, [...comments, ...placeholders, ...labels]);
  const title = marks.find((mark) => mark.title)?.heading;
  const sections = sectionsOf(marks, text.length, prose);
  const unclosed = unclosedIn(text, lines, front, comments);
  const conflict = conflictIn(text, lines);
  const leadStart = title?.span.end ?? front?.span.end ?? 0;
  return {
    text,
    prose,
    fields,
    ...(front && { frontMatter: front }),
    ...(title && { title }),
    lead: span(leadStart, Math.max(leadStart, sections[0]?.span.start ?? text.length)),
    sections,
    otherHeadings: marks.filter((mark) => !mark.title && mark.roles.length === 0).map((mark) => mark.heading),
    placeholders,
    ignores: ignoresOf(text, lines, comments),
    unread: unreadHeadingsOf(text, lines),
    ...(unclosed && { unclosed }),
    ...(conflict && { conflict }),
  };
}

/** The front matter and what it says; typing in the body leaves it as it is. */
const frontOf = perText((words) => {
  const front = readFrontMatter(words, scanLines(words));
  return { front, fields: fieldsOf(front) };
});

/** A heading or label, and the sections it names; a title names none. */
interface Mark {
  readonly heading: Heading;
  readonly roles: readonly Section['role'][];
  readonly title: boolean;
}

function marksOf(text: string, lines: readonly Line[]): Mark[] {
  const marks: Mark[] = [];
  let titled = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.kind === 'heading') {
      const textSpan = contentSpan(text, line);
      const words = slice(text, textSpan);
      const roles = rolesOfHeading(words);
      const title: boolean = !titled && line.level === 1 && roles.length === 0;
      titled = titled || title;
      marks.push({ heading: { text: words, level: line.level, span: span(line.start, line.end), textSpan }, roles, title });
      continue;
    }
    const named = labelAt(text, line);
    const label = named ?? ownLabelAt(text, lines, at);
    if (!label) continue;
    const words = slice(text, label.textSpan);
    marks.push({
      heading: { text: words, level: 0, span: label.span, textSpan: label.textSpan },
      roles: named ? rolesOfHeading(words) : [],
      title: false,
    });
  }
  return marks;
}

/**
 * A section goes on to the next heading that names one, or to one over something beside the answer that does not lie below
 * its own heading. Another heading that names no section ("Risk", 現状の見方) stays part of it: what stands under it is
 * spoken too.
 */
function sectionsOf(marks: readonly Mark[], end: number, prose: string): Section[] {
  const sections: Section[] = [];
  marks.forEach((mark, at) => {
    const [role, ...also] = mark.roles;
    if (!role) return;
    let next = at + 1;
    while (next < marks.length && !closes(marks[next]!, mark)) next++;
    const stop = marks[next]?.heading.span.start ?? end;
    const body = span(mark.heading.span.end, stop);
    sections.push({
      role,
      ...(also.length > 0 && { also }),
      heading: mark.heading,
      span: span(mark.heading.span.start, stop),
      body,
      written: hasProse(prose, body),
    });
  });
  return sections;
}

function closes(later: Mark, open: Mark): boolean {
  if (later.roles.length > 0) return true;
  const isBelow = later.heading.level === 0 || (open.heading.level > 0 && later.heading.level > open.heading.level);
  return !isBelow && (later.title || UNSPOKEN.test(later.heading.text));
}

/** Headings over what is kept beside an answer and is no part of it: notes, sources, older drafts, another language. */
const UNSPOKEN =
  /^(?:[\w'’-]+ ){0,2}(?:notes?|memos?|sources?|references|links?|feedback|comments?|to-?dos?|drafts?|old(?:er)?|versions?|variants?|english|japanese|translations?|follow-?ups?|q ?& ?a|keywords?|vocabulary|appendix|unused|checklist)\b|^questions?\b|メモ|ノート|参考|出典|資料|リンク|下書き|草稿|旧|別案|没|ボツ|版|コメント|フィードバック|予備|想定|キーワード|単語|語彙|付録|補足|英語|日本語|訳|あとで|後で|チェック/iu;

function fieldsOf(front: FrontMatter | undefined): AnswerFields {
  const words = (key: string): { [Key in string]?: Field<string> } => {
    const entry = front?.entries.get(key);
    return entry ? { [key]: { value: textOf(entry), span: entry.span } } : {};
  };
  const list = (key: string) => {
    const entry = front?.entries.get(key);
    return entry ? { [key]: { value: listOf(entry), span: entry.span } } : {};
  };
  const seconds = front?.entries.get('seconds');
  return {
    ...words('question'),
    ...words('kind'),
    ...list('skills'),
    ...words('format'),
    ...words('language'),
    ...(seconds && numberField(seconds)),
    ...words('status'),
    ...words('story'),
    ...list('mute'),
  };
}

function numberField(entry: Entry): { seconds?: Field<number> } {
  const value = Number(textOf(entry).normalize('NFKC'));
  return Number.isFinite(value) && value > 0 ? { seconds: { value, span: entry.span } } : {};
}

/** `<!-- star-ignore rule-id -->` silences the block behind it: a paragraph, or a heading with its line. */
function ignoresOf(text: string, lines: readonly Line[], comments: readonly Span[]): Ignore[] {
  return comments.flatMap((comment) => {
    const found = /^<!--\s{0,20}star-ignore(?<rules>[\s,a-z0-9-]{0,400}?)\s{0,20}-->$/.exec(slice(text, comment).slice(0, 500));
    if (!found) return [];
    const rules = (found.groups?.['rules'] ?? '').split(/[\s,]+/).filter((rule) => rule !== '');
    return [{ rules, span: span(comment.start, endOfBlock(lines, comment.end)) }];
  });
}

function endOfBlock(lines: readonly Line[], from: number): number {
  let at = lineIndex(lines, from);
  if (at < lines.length && lines[at]!.start < from) at++;
  while (at < lines.length && (lines[at]!.kind === 'blank' || lines[at]!.kind === 'comment')) at++;
  const first = lines[at];
  if (!first) return from;
  if (first.kind === 'heading') return first.end;
  while (lines[at + 1] && !['blank', 'heading', 'comment'].includes(lines[at + 1]!.kind)) at++;
  return lines[at]!.end;
}

/** The line that holds the offset, by halving. */
function lineIndex(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.next <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
