import { trimEnd, trimStart, type Line } from './lines';
import { span, type Span } from './span';

/** One `key: value` of the front matter. Values of a kind that we do not read (maps, folded text) are left alone. */
export interface Entry {
  readonly key: string;
  readonly value: string | readonly string[];
  /** The value as written, behind the colon; empty at the end of the line when nothing stands there. */
  readonly span: Span;
  /** The whole entry with its line ends. */
  readonly whole: Span;
}

export interface FrontMatter {
  /** With both fences and the line end of the closing one. */
  readonly span: Span;
  /** Between the fences. */
  readonly inner: Span;
  readonly closed: boolean;
  /** By key; the first of two equal keys counts. A Map, so that no key can reach a prototype. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Entries whose key stands further up already, so that they do not count. */
  readonly repeated: readonly Entry[];
  /** Lines that are no `key: value`, verbatim. */
  readonly others: readonly Span[];
}

const ENTRY_LIMIT = 200;

/** Reads the flat front matter of a guide or an answer; undefined when the text has none. */
export function readFrontMatter(text: string, lines: readonly Line[]): FrontMatter | undefined {
  const own = lines.filter((line) => line.kind === 'front-matter');
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return undefined;
  const closed = own.length > 1 && /^(?:---|\.\.\.)$/.test(text.slice(last.start, trimEnd(text, last.start, last.end)));
  const body = own.slice(1, closed ? -1 : undefined);
  const entries = new Map<string, Entry>();
  const repeated: Entry[] = [];
  const others: Span[] = [];
  for (let at = 0; at < body.length && entries.size + repeated.length < ENTRY_LIMIT; at++) {
    const line = body[at]!;
    const key = keyOf(text, line);
    if (!key) {
      if (trimStart(text, line.start, line.end) < line.end) others.push(span(line.start, line.end));
      continue;
    }
    let end = line.next;
    let value: string | string[] = scalar(text.slice(key.valueSpan.start, key.valueSpan.end));
    const list: string[] = [];
    if (key.valueSpan.start === key.valueSpan.end) {
      for (let item; (item = body[at + 1]) && itemWords(text, item) !== undefined; at++) {
        list.push(scalar(itemWords(text, item)!));
        end = item.next;
      }
      if (list.length > 0) value = list;
    } else {
      value = flowList(text.slice(key.valueSpan.start, key.valueSpan.end)) ?? value;
    }
    const entry: Entry = {
      key: key.name,
      value,
      span: list.length > 0 ? span(key.valueSpan.start, trimEnd(text, key.valueSpan.start, end)) : key.valueSpan,
      whole: span(line.start, end),
    };
    if (entries.has(key.name)) repeated.push(entry);
    else entries.set(key.name, entry);
  }
  return { span: span(first.start, last.next), inner: span(first.next, closed ? last.start : last.next), closed, entries, repeated, others };
}

/** The value as one string; a list joined by commas. */
export function textOf(entry: Entry | undefined): string {
  if (!entry) return '';
  return typeof entry.value === 'string' ? entry.value : entry.value.join(', ');
}

/** The value as a list; a plain value is a list of its comma-separated parts. */
export function listOf(entry: Entry): readonly string[] {
  if (typeof entry.value !== 'string') return entry.value;
  return entry.value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The value as it must be written so that it is read back the same. */
export function quoteValue(value: string): string {
  const plain =
    value !== '' && !/^[\s\-?:,[\]{}#&*!|>'"%@`]|[\s:]$|: | #|[\r\n]/.test(value) && !/^(?:true|false|null|~|yes|no)$/i.test(value);
  return plain ? value : `"${value.replace(/[\r\n]+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}

function keyOf(text: string, line: Line): { name: string; valueSpan: Span } | undefined {
  const plain = plainKeyEnd(text, line);
  const found =
    plain > 0
      ? ([text.slice(line.start, plain + 1), text.slice(line.start, plain)] as const)
      : /^([\p{L}\p{N}_][\p{L}\p{N}_ .-]{0,60}?)[ \t]{0,10}:(?=[ \t]|$)/u.exec(text.slice(line.start, Math.min(line.end, line.start + 90)));
  if (!found) return undefined;
  const start = trimStart(text, line.start + found[0].length, line.end);
  let end = trimEnd(text, start, line.end);
  const quoted = text[start] === '"' || text[start] === "'";
  const comment = quoted || !text.slice(start, end).includes('#') ? -1 : text.slice(start, end).search(/(?:^|\s)#/);
  if (comment >= 0) end = trimEnd(text, start, start + comment);
  return { name: found[1]!, valueSpan: span(start, Math.max(start, end)) };
}

/** Most keys have letters of ASCII only: where such a one ends at its colon, else 0. */
function plainKeyEnd(text: string, line: Line): number {
  const limit = Math.min(line.end, line.start + PLAIN_KEY);
  for (let at = line.start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3a) return at > line.start && (at + 1 === line.end || text[at + 1] === ' ') ? at : 0;
    const small = unit | 0x20;
    if (small < 0x61 || small > 0x7a) return 0;
  }
  return 0;
}

const PLAIN_KEY = 40;

/** The words of a block-list line `- item`. */
function itemWords(text: string, line: Line): string | undefined {
  const at = trimStart(text, line.start, line.end);
  if (text[at] !== '-' || (at + 1 < line.end && text[at + 1] !== ' ')) return undefined;
  return text.slice(trimStart(text, at + 1, line.end), trimEnd(text, at + 1, line.end));
}

function flowList(written: string): string[] | undefined {
  if (!written.startsWith('[') || !written.endsWith(']')) return undefined;
  return written
    .slice(1, -1)
    .split(',')
    .map((part) => scalar(part.trim()))
    .filter((part) => part !== '');
}

function scalar(written: string): string {
  if (written.length >= 2 && written.startsWith('"') && written.endsWith('"')) return written.slice(1, -1).replace(/\\(["\\])/g, '$1');
  if (written.length >= 2 && written.startsWith("'") && written.endsWith("'")) return written.slice(1, -1).replace(/''/g, "'");
  return written;
}
