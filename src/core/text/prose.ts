import { perText } from '../kept';
import { contentSpan, type Line } from './lines';
import { slice, span, type Span } from './span';

/**
 * The spoken words of a text at their own offsets: everything else (front matter, headings, comments, code, quotes,
 * list marks, markup, addresses and the `holes` given) is replaced by spaces; line ends stay.
 */
export function proseOf(text: string, lines: readonly Line[], holes: readonly Span[] = []): string {
  const parts: string[] = [];
  let at = 0;
  for (const line of lines) {
    if (line.kind !== 'paragraph' && line.kind !== 'item') continue;
    const content = contentSpan(text, line);
    if (OPENING.test(slice(text, content))) continue;
    parts.push(blank(text, at, content.start), withoutMarkup(text.slice(content.start, content.end)));
    at = content.end;
  }
  parts.push(blank(text, at, text.length));
  const prose = parts.join('');
  return holes.length === 0 ? blankComments(prose) : blankComments(punch(prose, holes));
}

/** A line that opens the list of suggestions, perhaps with the word that is looked for. */
const OPENING = /^[/／]\S{0,20}$/;

/** The text with the spans given blanked out; spans may overlap and come in any order. */
export function punch(text: string, holes: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const hole of [...holes].sort((a, b) => a.start - b.start)) {
    if (hole.end <= at) continue;
    const start = Math.max(at, hole.start);
    parts.push(text.slice(at, start), blank(text, start, hole.end));
    at = hole.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Whether a letter or a digit stands in the span: marks alone, as at the start of a list or a heading, say nothing. */
export function hasProse(prose: string, part: Span): boolean {
  return /[\p{L}\p{N}]/u.test(slice(prose, part));
}

/** Spans of all HTML comments, from `<!--` to `-->` or to the end of the text, code and front matter left out. */
export function commentSpans(text: string, lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  let line = 0;
  let at = text.indexOf('<!--');
  while (at >= 0) {
    while (line < lines.length && lines[line]!.next <= at) line++;
    const kind = lines[line]?.kind;
    if (kind === 'code' || kind === 'front-matter') {
      at = text.indexOf('<!--', at + 4);
      continue;
    }
    const close = text.indexOf('-->', at + 4);
    const end = close < 0 ? text.length : close + 3;
    spans.push(span(at, end));
    at = close < 0 ? -1 : text.indexOf('<!--', end);
  }
  return spans;
}

function blank(text: string, start: number, end: number): string {
  let blanked = '';
  let from = start;
  for (let at = start; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0x0a;
    if (unit !== 0x0a && unit !== 0x0d) continue;
    if (at > from) blanked += at - from <= SPACES.length ? SPACES.slice(0, at - from) : ' '.repeat(at - from);
    if (at < end) blanked += unit === 0x0a ? '\n' : '\r';
    from = at + 1;
  }
  return blanked;
}

const SPACES = ' '.repeat(256);

function spaces(part: string): string {
  return ' '.repeat(part.length);
}

const MARKUP = /[*_`<[\]!\\:]/;

function withoutMarkup(line: string): string {
  return MARKUP.test(line) ? withoutMarks(line) : line;
}

/** Blanks emphasis, code marks, link targets, tags and addresses of one line. Every pattern is bounded. */
const withoutMarks = perText((line) => {
  const links = line.includes(']') || line.includes('<') || line.includes('://') ? withoutLinks(line) : line;
  return links.replace(/\*+|`+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}_])|\\(?=[*_`#[\]])/gu, spaces);
});

function withoutLinks(line: string): string {
  return line
    .replace(/!\[[^\][]{0,200}\]\([^()\s]{0,500}\)/g, spaces)
    .replace(/\[([^\][]{1,300})\]\([^()]{0,500}\)/g, (whole, words: string) => ` ${words}${' '.repeat(whole.length - words.length - 1)}`)
    .replace(/<\/?[a-zA-Z][^<>]{0,300}>/g, spaces)
    .replace(/\bhttps?:\/\/[^\s<>、。）」]{1,1000}/g, spaces);
}

/** Comments inside a spoken line, or that begin on one. */
function blankComments(prose: string): string {
  if (!prose.includes('<!--')) return prose;
  const holes: Span[] = [];
  let at = prose.indexOf('<!--');
  while (at >= 0) {
    const close = prose.indexOf('-->', at + 4);
    const end = close < 0 ? prose.length : close + 3;
    holes.push(span(at, end));
    at = prose.indexOf('<!--', end);
  }
  return punch(prose, holes);
}
