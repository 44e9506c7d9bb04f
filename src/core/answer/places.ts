import type { Answer } from './model';

/** Where something put in at an offset belongs: never above the front matter and the title, nor inside them. */
export function belowHead({ frontMatter, title }: Answer, offset: number): number {
  const end = Math.max(frontMatter?.span.end ?? 0, title?.span.end ?? 0);
  return offset < end || offset === title?.span.end ? end : offset;
}

/** Where writing goes on: below the questions of the first section in which nothing is said. Undefined where all are begun. */
export function firstUnwritten({ sections, text }: Answer): number | undefined {
  const body = sections.find((section) => !section.written)?.body;
  if (!body) return undefined;
  const end = body.start + text.slice(body.start, body.end).trimEnd().length;
  // A heading has an empty line below it, a question has not.
  const rest = text.slice(end, body.end);
  const gap = (end === body.start ? /^(?:[ \t]*(?:\r\n|\n|\r)){1,2}/ : /^[ \t]*(?:\r\n|\n|\r)/).exec(rest)?.[0].length ?? 0;
  return gap < rest.length || body.end === text.length ? end + gap : end;
}
