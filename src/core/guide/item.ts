import { contentSpan, trimEnd, trimStart, type Line } from '../text/lines';
import { span, type Span } from '../text/span';
import { fieldOfLabel, type FieldLabel } from './labels';

/** A line with its `{#id}` taken off. */
export interface Titled {
  readonly text: string;
  readonly textSpan: Span;
  readonly id?: string;
}

/** The words of a heading or item, without the id behind them and without `skip` characters before them. */
export function titled(text: string, line: Line, skip = 0): Titled {
  const content = contentSpan(text, line);
  const start = Math.min(content.start + skip, content.end);
  const found = /\{#([^\s{}]{1,80})\}$/.exec(text.slice(Math.max(start, content.end - 84), content.end));
  const end = found ? trimEnd(text, start, content.end - found[0].length) : content.end;
  return { text: text.slice(start, end), textSpan: span(start, end), ...(found && { id: found[1]! }) };
}

export interface NamedItem {
  readonly name: string;
  readonly nameSpan: Span;
  readonly id?: string;
  readonly text: string;
}

/** `**Name** {#id}: text`. Without a bold name the whole item is its text. */
export function namedItem(text: string, line: Line): NamedItem {
  const content = contentSpan(text, line);
  const words = text.slice(content.start, content.end);
  const found = /^\*\*([^*]{1,200})\*\*[ \t]{0,4}(?:\{#([^\s{}]{1,80})\})?[ \t]{0,4}[:：]?[ \t]*/.exec(words);
  if (!found) return { name: '', nameSpan: span(content.start, content.start), text: words };
  // The colon often stands inside the bold words.
  const name = found[1]!.replace(/[:：\s]{1,4}$/, '');
  return {
    name,
    nameSpan: span(content.start + 2, content.start + 2 + name.length),
    ...(found[2] && { id: found[2] }),
    text: words.slice(found[0].length),
  };
}

export interface FieldValue {
  readonly label: FieldLabel;
  readonly value: string;
  readonly span: Span;
}

/** `Label: value`, several of them with ` · ` between; undefined when any part is not a known field among `labels`. */
export function fieldsOf(text: string, line: Line, labels: readonly FieldLabel[]): FieldValue[] | undefined {
  const content = contentSpan(text, line);
  const fields: FieldValue[] = [];
  for (const part of partsOf(text, content, labels)) {
    const field = fieldOf(text, part, labels);
    if (!field) return undefined;
    fields.push(field);
  }
  return fields.length > 0 ? fields : undefined;
}

/** Cuts at ` · `, ` ・ ` and ` | ` where a known label follows, so that a value may hold such a mark. */
function partsOf(text: string, content: Span, labels: readonly FieldLabel[]): Span[] {
  const parts: Span[] = [];
  let start = content.start;
  for (let at = content.start; at < content.end; at++) {
    const mark = text[at];
    if ((mark !== '·' && mark !== '・' && mark !== '|') || text[at - 1] !== ' ' || text[at + 1] !== ' ') continue;
    const behind = trimStart(text, at + 1, content.end);
    if (!fieldOf(text, span(behind, content.end), labels)) continue;
    parts.push(span(start, trimEnd(text, start, at)));
    start = behind;
  }
  parts.push(span(start, content.end));
  return parts;
}

function fieldOf(text: string, part: Span, labels: readonly FieldLabel[]): FieldValue | undefined {
  const head = text.slice(part.start, Math.min(part.end, part.start + 40));
  const colon = head.search(/[:：]/);
  if (colon <= 0) return undefined;
  const label = fieldOfLabel(head.slice(0, colon).replace(/\*/g, ''));
  if (!label || !labels.includes(label)) return undefined;
  const start = trimStart(text, part.start + colon + 1, part.end);
  return { label, value: text.slice(start, part.end), span: span(start, part.end) };
}
