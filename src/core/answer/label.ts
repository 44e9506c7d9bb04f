import { isSectionName, roleOfHeading } from '../languages';
import { contentSpan, trimStart, type Line } from '../text/lines';
import { span, type Span } from '../text/span';

/** A label that names a section without being a Markdown heading. */
export interface Label {
  /** The words that name the section. */
  readonly textSpan: Span;
  /** The label with its marks; prose may follow on the same line. */
  readonly span: Span;
}

const LENGTH = 80;

/**
 * `**Situation**`, `**Situation:** …`, `Situation: …`, `S: …`, `S - …`, `【状況】…`, `■状況`, `状況：…` at the start of a line.
 * A bare word with no mark is none: it may be prose.
 */
export function labelAt(text: string, line: Line): Label | undefined {
  if (line.kind !== 'paragraph' && line.kind !== 'item') return undefined;
  const whole = contentSpan(text, line);
  const bullet = BULLET.exec(text.slice(whole.start, Math.min(whole.end, whole.start + 8)))?.[0].length ?? 0;
  const content = span(whole.start + bullet, whole.end);
  const head = text.slice(content.start, Math.min(content.end, content.start + LENGTH));
  const point = POINT.exec(head)?.[1];
  // A point of a list that is nothing but the name of a section, over a line that is no point.
  if (point && /^\r?\n[^\s・■◆●【#*+-]/.test(text.slice(line.end, line.end + 3)) && isSectionName(point)) {
    const start = content.start + head.lastIndexOf(point);
    return { textSpan: span(start, content.end), span: span(line.start, content.end) };
  }
  if (!LIKELY.test(head)) return undefined;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(head);
    const words = found?.groups?.['words'];
    // Without marks around it, "Since then: …" is how a sentence begins.
    if (!found || !words || (MARKED.test(head) ? roleOfHeading(words) === undefined : !isSectionName(words))) continue;
    const start = content.start + found[0].indexOf(words);
    const end = trimStart(text, content.start + found[0].length, content.end);
    // One letter alone is a label only where prose or nothing follows the mark, never inside a list of options.
    if (words.length === 1 && (line.kind === 'item' || bullet > 0) && end === content.end) continue;
    return { textSpan: span(start, start + words.length), span: span(line.start, end) };
  }
  return undefined;
}

/**
 * `**What I looked at**`, `【考え方】`, `■前提` alone on a line over text: a heading in the writer's own words that names no section; and
 * `STAR:` over or before the sections. None of it is said in an answer.
 */
export function ownLabelAt(text: string, lines: readonly Line[], at: number): Label | undefined {
  const line = lines[at]!;
  if (line.kind !== 'paragraph') return undefined;
  const content = contentSpan(text, line);
  const head = text.slice(content.start, Math.min(content.end, content.start + LENGTH));
  const star = STAR.exec(head)?.[0];
  if (star) {
    const end = trimStart(text, content.start + star.length, content.end);
    return { textSpan: span(content.start, content.start + star.length), span: span(line.start, end) };
  }
  // In a paragraph, what is set in bold type is stressed.
  if (!MARKED.test(head) || (head.startsWith('*') && lines[at - 1]?.kind === 'paragraph')) return undefined;
  const words = OWN.map((own) => own.exec(head)?.[1]).find((one) => one !== undefined);
  if (!words || !isOverText(lines, at)) return undefined;
  const start = content.start + head.indexOf(words);
  return { textSpan: span(start, start + words.length), span: span(line.start, content.end) };
}

function isOverText(lines: readonly Line[], at: number): boolean {
  let below = at + 1;
  while (lines[below]?.kind === 'blank') below++;
  return lines[below]?.kind === 'paragraph' || lines[below]?.kind === 'item';
}

const STAR = /^(?:\*\*)?STAR\s?[:：](?:\s?\*\*)?/;

/** The whole of a line, without a stop at its end. */
const OWN = [
  /^\*\*\s?([^*\n]{0,49}[^*\s.!?。！？:：])\s?[:：]?\s?\*\*[:：]?$/,
  /^[【〈《]\s?(?!以上|完|終)([^】〉》\n]{1,30}?)\s?[】〉》][:：]?$/,
  /^[■◆●▼◎□◇▪]\s?([^\s.!?。！？:：]{1,20})\s?[:：]?$/,
];

/** Without one of these marks a line is no label. */
const LIKELY = /^[*_【［[〔〈《■◆●▼◎□◇▪]|[:：–—-]|^[A-Z]\s?[.)]\s/;

/** Marks that make a heading of whatever stands in them. */
const MARKED = /^[*_【［[〔〈《■◆●▼◎□◇▪]/;

/** The points of lists that a word processor copies as text. */
const BULLET = /^(?:[•·‣◦∙▸►➢❖✓○\uf0b7\uf0a7][ \t\u00a0\u3000]{0,4}|o\t)/;

const POINT = /^・[ 　]?([^\s:：。、]{2,12})$/;

const PATTERNS = [
  /^\*\*\s?(?<words>[^*:：]{1,50}?)\s?[:：]?\s?\*\*\s?(?:[:：–—-]|$|(?=\s))/,
  /^__\s?(?<words>[^_:：]{1,50}?)\s?[:：]?\s?__\s?(?:[:：–—-]|$)/,
  /^[【［[〔〈《]\s?(?<words>[^】］\]〕〉》]{1,30}?)\s?[】］\]〕〉》]\s?[:：]?/,
  /^[■◆●▼◎□◇▪]\s?(?<words>[^\s:：]{1,20})\s?(?:[:：]|$)/,
  /^(?<words>[A-Z][A-Za-z'’ &/]{0,40}?|[A-Z])\s?(?:[:：]|\s[–—-]\s)/,
  /^(?<words>[\u3040-\u30ff\u4e00-\u9fff・／/]{2,20})\s?[:：]/,
  /^(?<words>[A-Z])\s?[.)]\s/,
];
