import { isWhite, lettersPattern } from '../text/letters';
import { trimSpan } from '../text/lines';
import { span, type Span } from '../text/span';

/** Besides single letters. */
const ABBREVIATIONS = new Set('mr mrs ms dr prof st vs etc approx inc ltd co jr sr dept est e.g i.e cf ca u.s u.k a.m p.m'.split(' '));
const OF_NUMBERS = new Set(['no', 'nos', 'fig']);
/** How far back of its full stop one is looked for. */
const REACH = 8;

const startsSmall = lettersPattern('^[\\p{Ll}]');

/** Sentences of English prose; see `Language.sentences`. */
export function englishSentences(prose: string, within: Span): Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  const close = (end: number) => {
    const sentence = trimSpan(prose, span(start, end));
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  };
  for (let at = within.start; at < within.end; at++) {
    const unit = prose.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) {
      if (partsParagraphs(prose, at, within.end)) close(at + 1);
    } else if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) {
      const end = behindClosers(prose, at + 1, within.end);
      if (end < within.end && !isWhite(prose.charCodeAt(end))) continue;
      if (
        unit === 0x2e &&
        isAbbreviation(prose, Math.max(start, at - REACH), at) &&
        !/^\s+["“(]?(?:The|We|I|It|They|This|That|So|But|And|In|After|When|My|Our)\b/.test(prose.slice(end, end + 12))
      )
        continue;
      // A full stop is followed by a capital, a digit or an opening mark; else it was an abbreviation.
      if (unit === 0x2e && end - at === 1 && goesOn(prose, end)) continue;
      close(end);
      at = end - 1;
    } else if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) {
      close(behindClosers(prose, at + 1, within.end));
    }
  }
  close(within.end);
  return sentences;
}

/** Whether an abbreviation ends at `at` and begins at `from` or behind a mark or white space. */
function isAbbreviation(prose: string, from: number, at: number): boolean {
  let first = at;
  while (first > from && (prose[first - 1] === '.' || isLatin(prose.charCodeAt(first - 1)))) first--;
  if (first === at || (first > from && !'(“"\''.includes(prose[first - 1]!) && !isWhite(prose.charCodeAt(first - 1)))) return false;
  // “won't.” ends with no letter of its own, and “no.” is one only before a number.
  if (first > from + 1 && prose[first - 1] === "'" && isLatin(prose.charCodeAt(first - 2))) return false;
  const word = prose.slice(first, at).toLowerCase();
  if (OF_NUMBERS.has(word)) return /^\s?\d/.test(prose.slice(at + 1, at + 3));
  return at - first === 1 ? word !== '.' : ABBREVIATIONS.has(word);
}

function isLatin(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Whether white space, at most three of it, and a small letter follow. */
function goesOn(prose: string, from: number): boolean {
  let at = from;
  while (at < from + 4 && at < prose.length && isWhite(prose.charCodeAt(at))) at++;
  return at > from && at < from + 4 && startsSmall(prose[at] ?? '') !== null;
}

/** A blank line, a line that is indented because its list mark was blanked out, or one with a mark that Markdown does not know. */
export function partsParagraphs(prose: string, at: number, end: number): boolean {
  let next = at + 1;
  if (prose[at] === '\r' && prose[next] === '\n') next++;
  if (next >= end) return true;
  let column = 0;
  while (next < end && (prose[next] === ' ' || prose[next] === '\t')) {
    next++;
    column++;
  }
  return next >= end || prose[next] === '\n' || prose[next] === '\r' || column >= 2 || POINTS.includes(prose[next]!);
}

/** What stands before the points of a list in mails and in Japanese. */
const POINTS = '・•●○◆◇■□▪▶➢①②③④⑤⑥⑦⑧⑨';

export function behindClosers(prose: string, at: number, end: number): number {
  while (at < end && CLOSERS.includes(prose[at]!)) at++;
  return at;
}

const CLOSERS = '"\'”’)]」』）.!?！？…';
