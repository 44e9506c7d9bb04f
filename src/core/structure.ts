import type { Heading } from './answer/model';
import type { SectionRole } from './answer/section';
import { SECTION_ROLES } from './answer/section';
import { toldOf } from './content';
import { questionByWords } from './guide/find';
import type { ReadAnswer } from './read';
import type { Sentence } from './rules/rule';
import type { Edit } from './text/edit';
import { lineEndOf } from './text/lines';
import { slice, span, type Span } from './text/span';

/** A draft put under headings: what would change, and how many sentences would stand under each. */
export interface Structured {
  readonly edits: readonly Edit[];
  readonly counts: Readonly<Partial<Record<SectionRole, number>>>;
}

/**
 * Puts a draft under the headings of its format. Prose without headings is parted by what its sentences do; labels of
 * another style (bold, `S:`, 【状況】) become headings. Every word stays, in its order within a section; what stands
 * between two sentences (a comment, a mark of a list) goes with the first. Undefined where headings stand already or
 * there is nothing to part.
 */
export function structureDraft(read: ReadAnswer): Structured | undefined {
  const { sections } = read.answer;
  if (sections.length === 0) return byContent(read);
  const labels = sections.filter((section) => section.heading.level === 0);
  return labels.length > 0
    ? byLabels(
        read,
        labels.map((section) => ({ heading: section.heading, role: section.role })),
      )
    : undefined;
}

function byContent(read: ReadAnswer): Structured | undefined {
  const { answer, language, format } = read;
  const asked = askedLine(read);
  const from = asked?.end ?? answer.lead.start;
  const told = toldOf(read).filter(({ sentence }) => sentence.span.start >= from);
  const sentences = told.map(({ sentence }) => sentence);
  if (sentences.length < 2) return undefined;
  const eol = lineEndOf(answer.text);
  const roles = withEnd(filled(told.map(({ role }) => role)), sentences);
  // What the template asks for above the sections stays there.
  const blank = /^(?:\s|<!-- (?!star-ignore)[^>]*-->)*/.exec(answer.text.slice(from, answer.lead.end))?.[0].length ?? 0;
  const region = span(from + blank, answer.lead.end);
  const starts = sentences.map((sentence, at) => (at === 0 ? region.start : lineStartOf(answer.text, sentence.span.start)));
  const pieces = sentences.map((_, at) => ({ role: roles[at]!, span: span(starts[at]!, starts[at + 1] ?? region.end) }));
  const order = [...format.roles, ...SECTION_ROLES.filter((role) => !format.roles.includes(role))];
  const parts = order
    .map((role) => ({ role, pieces: pieces.filter((piece) => piece.role === role).map((piece) => piece.span) }))
    .filter((part) => part.pieces.length > 0 || format.roles.includes(part.role));
  const newText = parts
    .map(
      (part) =>
        `## ${language.headings[part.role][0]}${eol}${eol}${part.pieces.length > 0 ? joined(answer.text, part.pieces, eol) + eol : ''}`,
    )
    .join(eol);
  const above = asked && answer.text.slice(asked.end, region.start).split('\n').length < 3;
  const gap = (answer.text.slice(0, region.start).endsWith(eol) || region.start === 0) && !above ? '' : eol;
  return {
    edits: [...titled(asked), { span: region, newText: gap + newText + (region.end < answer.text.length ? eol : '') }],
    counts: Object.fromEntries(parts.map((part) => [part.role, part.pieces.length])),
  };
}

function byLabels(read: ReadAnswer, labels: readonly { readonly heading: Heading; readonly role: SectionRole }[]): Structured {
  const { answer, language, sentences } = read;
  const eol = lineEndOf(answer.text);
  const heads = labels.map(({ heading, role }): Edit => {
    const rest = /^[ \t\u3000]*/.exec(answer.text.slice(heading.span.end))?.[0].length ?? 0;
    const at = span(lineStartOf(answer.text, heading.span.start), heading.span.end + rest);
    const isAlone = /^(?:\r|\n|$)/.test(answer.text.slice(at.end));
    return { span: at, newText: `## ${language.headings[role][0]}${isAlone ? '' : eol + eol}` };
  });
  const counts: Partial<Record<SectionRole, number>> = {};
  for (const { section } of sentences) {
    const role = answer.sections[section]?.role;
    if (role) counts[role] = (counts[role] ?? 0) + 1;
  }
  return { edits: [...titled(askedLine(read)), ...heads], counts };
}

/** The question, where it stands on the first line as if it were part of the answer. */
function askedLine({ answer: { text, title, lead }, guide, sentences }: ReadAnswer): Span | undefined {
  const start = sentences[0]?.span.start ?? lead.end;
  const end = start + /^.*/.exec(text.slice(start, lead.end))![0].trimEnd().length;
  const words = text.slice(start, end);
  if (title || text.slice(lead.start, start).trim() !== '' || (!ASKS.test(words) && !(guide && questionByWords(guide, words))))
    return undefined;
  return span(start, end);
}

/** One sentence that asks, or that begins as an order to tell does. */
const ASKS =
  /^[^.。]{1,160}(?:[?？]|(?:ですか|ますか|ましたか|ください|下さい)。?)$|^(?:Tell|Describe|Give|Share|Walk) (?:me|us|an?)\b.{1,200}$/;

function titled(asked: Span | undefined): Edit[] {
  return asked ? [{ span: span(asked.start, asked.start), newText: '# ' }] : [];
}

/** A sentence that does nothing of its own goes with the one before it; at the start, with the one behind it. */
function filled(roles: readonly (SectionRole | undefined)[]): SectionRole[] {
  const first = roles.find((role) => role !== undefined) ?? 'situation';
  let last = first;
  return roles.map((role) => (last = role ?? last));
}

/** Where no sentence is likely to tell an outcome, one that calls itself the end, without a deed of the writer's own, does. */
function withEnd(roles: SectionRole[], sentences: readonly Sentence[]): SectionRole[] {
  const isEnd = ({ part, signals }: Sentence) => signals.ownAction.length === 0 && END.test(part.text);
  return roles.includes('result') ? roles : roles.map((role, at) => (isEnd(sentences[at]!) ? 'result' : role));
}

const END = /^(?:(?:at|in) the end,? |その結果|結果的?に|最終的に|最後には)/i;

/** The start of the line where nothing but list marks and white space stands before the sentence. */
function lineStartOf(text: string, at: number): number {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return /^[\s>*+•・-]*(?:\d{1,3}[.)] ?)?$/.test(text.slice(start, at)) ? start : at;
}

const ENDED = /[^\p{L}\d、,]$/u;

/** Pieces that were neighbours stay as they were; others are joined by a line of their own. */
function joined(text: string, pieces: readonly Span[], eol: string): string {
  return pieces
    .map((piece, at) => {
      const words = slice(text, piece);
      const follows = pieces[at + 1]?.start === piece.end;
      // What breaks off must not run on into what was said elsewhere.
      const gap = ENDED.test(words.trimEnd()) ? eol : eol + eol;
      return follows ? words : words.trimEnd() + (at + 1 < pieces.length ? gap : '');
    })
    .join('')
    .trimStart();
}
