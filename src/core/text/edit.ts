import type { Span } from './span';

/** Replaces the text under `span` by `newText`; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits that do not overlap, in any order given.
 * @throws RangeError when two edits overlap or one reaches outside the text: that is a fault of the caller.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.span.start < at || edit.span.end > text.length) {
      throw new RangeError(`Edit ${edit.span.start}..${edit.span.end} overlaps another or leaves the text.`);
    }
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at);
}
