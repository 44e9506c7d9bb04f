import type { FrontMatter } from './front-matter';
import { closesFence, fenceAt, trimEnd, trimStart, type Fence, type Line } from './lines';
import { commentSpans } from './prose';
import { span, type Span } from './span';

/** A part that is opened and never closed, so that all that follows is inside it. */
export interface Unclosed {
  readonly kind: 'fence' | 'comment' | 'front-matter';
  /** The words that open it. */
  readonly span: Span;
  /** What has to stand where it ends. */
  readonly closing: string;
}

/** The part that swallows the rest of the text; undefined where nothing is open, or nothing stands in what is. */
export function unclosedIn(
  text: string,
  lines: readonly Line[],
  front: FrontMatter | undefined,
  comments: readonly Span[] = commentSpans(text, lines),
): Unclosed | undefined {
  const found = frontMatterIn(text, front) ?? commentIn(text, comments) ?? fenceIn(text, lines);
  return found && trimStart(text, found.span.end, text.length) < text.length ? found : undefined;
}

/** The first line of what Git leaves where it could not bring two versions together; code that shows such lines is none. */
export function conflictIn(text: string, lines: readonly Line[]): Span | undefined {
  if (!text.includes(OURS) && !text.includes(THEIRS)) return undefined;
  let between: Line | undefined;
  for (const line of lines) {
    if (line.kind === 'code') continue;
    if (isMarker(text, line, OURS)) return lineSpan(text, line);
    if (between && isMarker(text, line, THEIRS)) return lineSpan(text, between);
    if (isMarker(text, line, BETWEEN)) between = line;
  }
  return undefined;
}

const OURS = '<<<<<<<';
const BETWEEN = '=======';
const THEIRS = '>>>>>>>';

function isMarker(text: string, { start, end }: Line, mark: string): boolean {
  const behind = start + mark.length;
  return behind <= end && text.startsWith(mark, start) && (behind === end || text[behind] === ' ');
}

function lineSpan(text: string, line: Line): Span {
  return span(line.start, trimEnd(text, line.start, line.end));
}

function frontMatterIn(text: string, front: FrontMatter | undefined): Unclosed | undefined {
  if (!front || front.closed) return undefined;
  const { start } = front.span;
  return { kind: 'front-matter', span: span(start, trimEnd(text, start, front.inner.start)), closing: '---' };
}

function commentIn(text: string, comments: readonly Span[]): Unclosed | undefined {
  const last = comments.at(-1);
  if (!last || last.end < text.length || text.slice(last.start + 4).endsWith('-->')) return undefined;
  return { kind: 'comment', span: span(last.start, last.start + 4), closing: '-->' };
}

function fenceIn(text: string, lines: readonly Line[]): Unclosed | undefined {
  if (lines.at(-1)?.kind !== 'code') return undefined;
  let open: { line: Line; fence: Fence } | undefined;
  for (const line of lines) {
    if (line.kind !== 'code') continue;
    if (open) open = closesFence(text, line.start, line.end, open.fence) ? undefined : open;
    else {
      const fence = fenceAt(text, line.content, line.end);
      if (fence) open = { line, fence };
    }
  }
  if (!open) return undefined;
  const { line, fence } = open;
  return { kind: 'fence', span: span(line.content, trimEnd(text, line.content, line.end)), closing: fence.mark.repeat(fence.length) };
}
