import { span, type Span } from './span';

/** What a line of Markdown is, as far as guides and answers need to know. */
export type LineKind =
  'front-matter' | 'blank' | 'heading' | 'underline' | 'item' | 'paragraph' | 'quote' | 'table' | 'rule' | 'code' | 'comment';

export interface Line {
  readonly kind: LineKind;
  /** Without the line end. */
  readonly start: number;
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
  /** Where the words start, behind indent, marks and task box. */
  readonly content: number;
  /** Columns of white space before the first mark; a tab counts as four. */
  readonly indent: number;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** Whether a list item is numbered. */
  readonly numbered: boolean;
  /** The character between the brackets of a task item. */
  readonly box?: Span;
}

/** Three or more backticks or tildes around a code block. */
export interface Fence {
  readonly mark: string;
  readonly length: number;
}

const CLOSING_LIMIT = 64 * 1024;

/** Parts a text into lines in one pass. Total, linear in the length of the text; knows LF, CRLF and lone CR. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const front = frontMatterAt(text, at);
  let fence: Fence | undefined;
  let inComment = false;
  const hasReturns = text.includes('\r');
  while (at < text.length) {
    const { end, next } = lineAt(text, at, hasReturns);
    let line: Line;
    if (at >= front.start && at < front.end) {
      line = plain('front-matter', at, end, next);
    } else if (fence) {
      line = plain('code', at, end, next);
      if (closesFence(text, at, end, fence)) fence = undefined;
    } else if (inComment) {
      line = plain('comment', at, end, next);
      inComment = staysInComment(text, at, end, true);
    } else {
      line = classify(text, at, end, next);
      if (line.kind === 'code') fence = fenceAt(text, line.content, end);
      else inComment = staysInComment(text, at, end, false);
      if (line.kind === 'underline') {
        const before = lines.at(-1);
        if (before?.kind === 'paragraph')
          lines[lines.length - 1] = { ...before, kind: 'heading', level: text[line.content] === '=' ? 1 : 2 };
        else line = text[line.content] === '=' ? { ...line, kind: 'paragraph' } : { ...line, kind: 'rule' };
      }
    }
    lines.push(line);
    at = next;
  }
  return lines;
}

/** The words of a line behind its marks; closing hashes of a heading and white space at the end are left out. */
export function contentSpan(text: string, line: Line): Span {
  let end = trimEnd(text, line.content, line.end);
  if (line.kind === 'heading') {
    let hashes = end;
    while (hashes > line.content && text[hashes - 1] === '#') hashes--;
    if (hashes < end && (hashes === line.content || isSpace(text.charCodeAt(hashes - 1)))) end = trimEnd(text, line.content, hashes);
  }
  return span(line.content, end);
}

/** The end of `text[start, end)` without white space at its end. */
export function trimEnd(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

export function trimStart(text: string, start: number, end: number): number {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  return start;
}

/** The span without white space at both ends. */
export function trimSpan(text: string, part: Span): Span {
  const start = trimStart(text, part.start, part.end);
  return span(start, trimEnd(text, start, part.end));
}

export function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff;
}

/** The line end that the text uses; LF where it has none. */
export function lineEndOf(text: string): string {
  const at = text.search(/[\r\n]/);
  if (at < 0 || text[at] === '\n') return '\n';
  return text[at + 1] === '\n' ? '\r\n' : '\r';
}

function lineAt(text: string, start: number, hasReturns = true): { end: number; next: number } {
  let end = hasReturns ? start : text.indexOf('\n', start);
  if (end < 0) end = text.length;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit === 0x0a) return { end, next: end + 1 };
    if (unit === 0x0d) return { end, next: text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1 };
    end++;
  }
  return { end, next: end };
}

/** Where the front matter stands: first of all, or behind an empty line or two that somebody made above it while writing. */
function frontMatterAt(text: string, start: number): Span {
  const blank = /^(?:[ \t]*(?:\r\n|\r|\n)){1,20}(?=---[ \t]*(?:\r\n|\r|\n)[A-Za-z][\w-]{0,40}:)/.exec(text.slice(start, start + 400));
  if (!blank) return span(start, endOfFrontMatter(text, start));
  const from = start + blank[0].length;
  const end = endOfFrontMatter(text, from);
  // Without its closing fence it may as well be a line across the page.
  return end < text.length || /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*[\r\n]*$/.test(text.slice(from + 3)) ? span(from, end) : span(start, start);
}

/** Offset behind the closing fence of the front matter; behind the text when it is not closed; `start` when there is none. */
function endOfFrontMatter(text: string, start: number): number {
  const first = lineAt(text, start);
  if (!isFrontMatterFence(text, start, first.end, false)) return start;
  const limit = Math.min(text.length, start + CLOSING_LIMIT);
  let at = first.next;
  while (at < limit) {
    const { end, next } = lineAt(text, at);
    if (isFrontMatterFence(text, at, end, true)) return next;
    at = next;
  }
  return limit < text.length ? start : text.length;
}

function isFrontMatterFence(text: string, start: number, end: number, closing: boolean): boolean {
  const line = text.slice(start, Math.min(trimEnd(text, start, end), start + 4));
  return line === '---' || (closing && line === '...');
}

function plain(kind: LineKind, start: number, end: number, next: number): Line {
  return { kind, start, end, next, content: start, indent: 0, level: 0, numbered: false };
}

function classify(text: string, start: number, end: number, next: number): Line {
  let at = start;
  let indent = 0;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) indent++;
    else if (unit === 0x09) indent += 4;
    else break;
  }
  const of = (kind: LineKind, content: number, level = 0, numbered = false): Line => {
    return { kind, start, end, next, content, indent, level, numbered };
  };
  if (trimStart(text, at, end) === end) return of('blank', end);
  const mark = text[at]!;
  if (mark === '#' && indent < 4) {
    let level = 0;
    while (level < 7 && text[at + level] === '#') level++;
    if (level < 7 && (at + level >= end || isSpace(text.charCodeAt(at + level))))
      return of('heading', trimStart(text, at + level, end), level);
  }
  if (mark === '>' && indent < 4) return of('quote', trimStart(text, at + 1, end));
  if ((mark === '`' || mark === '~') && fenceAt(text, at, end)) return of('code', at);
  if (mark === '|') return of('table', at);
  if (mark === '<' && text.startsWith('<!--', at)) return of(isWholeComment(text, at, end) ? 'comment' : 'paragraph', at);
  if ((mark === '=' || mark === '-') && isRun(text, at, end, mark)) return of('underline', at);
  if ((mark === '-' || mark === '*' || mark === '_') && isRule(text, at, end, mark)) return of('rule', at);
  const behind = behindListMark(text, at, end);
  if (behind !== undefined) {
    const box = /^\[[ xX]\](?=\s|$)/.test(text.slice(behind, behind + 4)) ? span(behind + 1, behind + 2) : undefined;
    const content = trimStart(text, box ? box.end + 1 : behind, end);
    const item = of('item', content, 0, mark >= '0' && mark <= '9');
    return box ? { ...item, box } : item;
  }
  return of('paragraph', at);
}

/** Offset behind `- `, `* `, `+ `, `1. ` or `1) `; undefined when the line is no list item. */
function behindListMark(text: string, at: number, end: number): number | undefined {
  let behind = at;
  const mark = text.charCodeAt(at);
  if (mark === 0x2d || mark === 0x2a || mark === 0x2b) behind = at + 1;
  else {
    while (behind < end && behind - at < 9 && text.charCodeAt(behind) >= 0x30 && text.charCodeAt(behind) <= 0x39) behind++;
    if (behind === at || (text[behind] !== '.' && text[behind] !== ')')) return undefined;
    behind++;
  }
  if (behind < end && !isSpace(text.charCodeAt(behind))) return undefined;
  return trimStart(text, behind, end);
}

/** The fence that begins at `at`, if one does. */
export function fenceAt(text: string, at: number, end: number): Fence | undefined {
  const mark = text[at] ?? '';
  if (mark !== '`' && mark !== '~') return undefined;
  let length = 0;
  while (at + length < end && text[at + length] === mark) length++;
  if (length < 3) return undefined;
  // Back-ticks further on in the line make it code inside a sentence.
  if (mark === '`' && text.slice(at + length, end).includes('`')) return undefined;
  return { mark, length };
}

/** Whether the line closes a code block that `fence` has opened. */
export function closesFence(text: string, start: number, end: number, fence: Fence): boolean {
  const at = trimStart(text, start, end);
  let length = 0;
  while (at + length < end && text[at + length] === fence.mark) length++;
  return length >= fence.length && trimStart(text, at + length, end) === end;
}

function isRun(text: string, start: number, end: number, mark: string): boolean {
  const last = trimEnd(text, start, end);
  for (let at = start; at < last; at++) if (text[at] !== mark) return false;
  return last - start >= 2;
}

function isRule(text: string, start: number, end: number, mark: string): boolean {
  let marks = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === mark) marks++;
    else if (!isSpace(text.charCodeAt(at))) return false;
  }
  return marks >= 3;
}

function isWholeComment(text: string, at: number, end: number): boolean {
  const close = text.slice(at, end).lastIndexOf('-->');
  if (close < 0) return true;
  return trimStart(text, at + close + 3, end) === end && !text.slice(at + 4, at + close).includes('-->');
}

/** Whether a comment is still open at the end of the line. */
function staysInComment(text: string, start: number, end: number, open: boolean): boolean {
  const line = text.slice(start, end);
  let at = 0;
  for (;;) {
    const found = line.indexOf(open ? '-->' : '<!--', at);
    if (found < 0) return open;
    at = found + (open ? 3 : 4);
    open = !open;
  }
}
