/** A half-open range `[start, end)` of UTF-16 offsets into one text. `start <= end` always holds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

/** Whether `offset` lies in the span; the end counts as inside, as a cursor does. */
export function touches(outer: Span, offset: number): boolean {
  return outer.start <= offset && offset <= outer.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Spans that were counted from `start`, in the text itself. */
export function placed<Spans extends readonly Span[]>(spans: Spans, start: number): Spans | Span[] {
  return start === 0 || spans.length === 0 ? spans : spans.map((one) => span(start + one.start, start + one.end));
}

/** The text a span covers. */
export function slice(text: string, part: Span): string {
  return text.slice(part.start, part.end);
}
