import type { Span } from '../text/span';
import { BREAK, isJapanese, MARK, plain, trimMask, visible } from './mask';
import { recalled } from './recalled';
import { says } from './words';

/** A sentence of a block, as offsets into its mask. */
export interface Sentence extends Span {
  readonly text: string;
}

/** Words in quotation marks: `start` and `end` are those of the words, `outer` has the marks. */
export interface Quote extends Span {
  readonly outer: Span;
  readonly text: string;
}

const LONGEST = 1200;
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|mr|mrs|ms|dr|prof|vs|etc|approx|no|st|inc|ltd|co|jr|sr|fig|min|hrs?|a\.m|p\.m|[a-z])\.$/i;

/** The sentences of `mask[start, end)`; a full stop inside quotation marks ends none unless the quotation ends there. */
export function sentencesOf(mask: string, start = 0, end = mask.length): readonly Sentence[] {
  const known = sentencesIn(mask);
  const key = start * 0x1000000 + end;
  let sentences = known.get(key);
  if (!sentences) known.set(key, (sentences = parted(mask, start, end)));
  return sentences;
}

const sentencesIn = recalled(() => new Map<number, readonly Sentence[]>());

function parted(mask: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  let depth = 0;
  let opened = 0;
  const close = (at: number) => {
    const part = trimMask(mask, from, at);
    if (part.end > part.start) sentences.push({ ...part, text: visible(mask.slice(part.start, part.end)) });
    from = at;
  };
  for (let at = start; at < end; at++) {
    const unit = mask[at]!;
    if (unit === BREAK) {
      close(at);
      from = at + 1;
      depth = 0;
      continue;
    }
    if (unit === '“' || unit === '「' || unit === '『' || unit === '《') {
      if (depth++ === 0) opened = at;
    } else if ((unit === '”' || unit === '」' || unit === '』' || unit === '》') && depth > 0) depth--;
    if (depth > 0 && at - opened > LONGEST) depth = 0;
    if (depth > 0 || !'.?!。？！…'.includes(unit)) continue;
    let behind = at + 1;
    while ((behind < end && '.?!。？！…"”’\'」』）)*'.includes(mask[behind]!)) || mask[behind] === MARK) behind++;
    if (!endsThere(mask, from, at, behind, end)) continue;
    close(behind);
    at = behind - 1;
  }
  close(end);
  return sentences;
}

function endsThere(mask: string, from: number, at: number, behind: number, end: number): boolean {
  const unit = mask[at]!;
  const next = mask.slice(behind, Math.min(end, behind + 4));
  // In Japanese a quotation that ends with a full stop goes on with と.
  if ('。？！'.includes(unit))
    return !(/[」』]/.test(mask.slice(at, behind)) && /^[とっなはをのがも、]/.test(next)) && !/^[（(]/.test(next);
  if (behind >= end) return true;
  if (unit === '…') return /^\s+[A-Z“"]/.test(next);
  if (isJapanese(next.slice(0, 2)) && unit !== '.') return !/^[とっ]/.test(next);
  if (!/^\s/.test(next)) return false;
  const following =
    mask
      .slice(behind, Math.min(end, behind + 12))
      .replaceAll(MARK, '')
      .trimStart()[0] ?? 'A';
  if (unit === '?' || unit === '!') return !/^[a-z]/.test(following) || !/["”’']/.test(mask.slice(at, behind));
  if (ABBREVIATION.test(mask.slice(Math.max(from, at - 8), at + 1)) && !/["”]/.test(mask.slice(at, behind))) return false;
  return !/^[a-z]/.test(following);
}

const CLOSERS: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '《': '》',
  '‘': "’'",
  "'": "'’",
  '‹': '›',
};
/** Marks of which one may stand inside another. */
const NESTS = new Set(['「', '『', '《']);
const DOUBLE = '”“"″＂»‟„';

/** Everything in quotation marks, of whatever kind and however badly paired; the outermost marks only. */
export const quotesOf = recalled((mask): readonly Quote[] => {
  const quotes: Quote[] = [];
  // Up to where a kind of mark is known to have no closing one, so that no stretch is searched twice.
  const open = new Map<string, number>();
  for (let at = 0; at < mask.length; at++) {
    const unit = mask[at]!;
    if (unit === MARK) {
      const set = emphasisAt(mask, at);
      if (set) quotes.push(set);
      at = set ? set.outer.end - 1 : endOfMarks(mask, at) - 1;
      continue;
    }
    if (!opens(mask, at, unit) || at < (open.get(unit) ?? 0)) continue;
    const close = closeOf(mask, at, unit);
    if (close < 0) {
      open.set(unit, at + LONGEST);
      continue;
    }
    const part = trimMask(mask, at + 1, close);
    if (part.end > part.start)
      quotes.push({
        ...part,
        outer: { start: at, end: Math.min(close + 1, mask.length) },
        text: visible(mask.slice(part.start, part.end)),
      });
    at = close;
  }
  return quotes;
});

function endOfMarks(mask: string, at: number): number {
  let end = at;
  while (mask[end] === MARK) end++;
  return end;
}

/** What is said before words that somebody was given to read or was asked. */
const GIVEN = /[:：]\s*$|\b(?:reads?|says?|said|card|task|brief|prompt|topic|theme|question|paper|slip|was|with|asked)\b[^.?!]{0,12}$/i;

/** Words in italics behind a colon or a word for a task, which are quoted as well: “topic: *Robots in the warehouse.*” */
function emphasisAt(mask: string, at: number): Quote | undefined {
  const start = endOfMarks(mask, at);
  if (start - at !== 1 || !/[\p{Lu}\u3040-\u9fff]/u.test(mask[start] ?? '')) return undefined;
  const close = mask.indexOf(MARK, start);
  if (close < 0 || close - start < 12 || close - start > 400 || endOfMarks(mask, close) - close !== 1) return undefined;
  const text = visible(mask.slice(start, close));
  if (!/[.?？!。]$/.test(text) || /["“”「」『』]/.test(text) || !GIVEN.test(mask.slice(Math.max(0, at - 60), at))) return undefined;
  return { start, end: close, outer: { start: at, end: close + 1 }, text };
}

function opens(mask: string, at: number, unit: string): boolean {
  // 《質問》 names a field; 《…ですか?》 is quoted.
  if (unit === '《') return /^《[^《》]*(?:[。？?]|か)》|^《[^《》]{16,}》/.test(mask.slice(at, at + 200));
  if (NESTS.has(unit)) return true;
  if (!'“"„«″＂‟‘\'”‹'.includes(unit)) return false;
  const before = near(mask, at, -1);
  const after = near(mask, at, 1);
  if (after === '' || /[\s.,;:!?)\]]/.test(after)) return false;
  if (before !== '' && !/[\s([{—–:：\-/|>＞、。,・=>★]/.test(before) && !isJapanese(before + before)) return false;
  return true;
}

/** The next character that is seen, in either direction; empty at the ends. */
function near(mask: string, at: number, step: 1 | -1): string {
  let index = at + step;
  while (mask[index] === MARK) index += step;
  return mask[index] ?? '';
}

function closeOf(mask: string, at: number, unit: string): number {
  const single = CLOSERS[unit];
  const limit = Math.min(mask.length, at + LONGEST);
  let depth = 0;
  let fallback = -1;
  for (let index = at + 1; index < limit; index++) {
    const mark = mask[index]!;
    if (NESTS.has(unit)) {
      if (mark === unit) depth++;
      else if (mark === single && depth-- === 0) return index;
      continue;
    }
    if (!(single ?? DOUBLE).includes(mark)) continue;
    const before = near(mask, index, -1);
    const after = near(mask, index, 1);
    if (/\s/.test(before) && before !== '') continue;
    if (/[\p{L}\p{N}]/u.test(after) && !isJapanese(after + after)) continue;
    if (single === undefined) return index;
    // An apostrophe looks like a closing mark: the one behind a full stop is surer.
    if (/[.?!,…。？！]/.test(before)) return index;
    if (fallback < 0) fallback = index;
  }
  if (fallback >= 0) return fallback;
  // A quotation that is never closed goes to the end of its first question, or of a short line.
  if (unit === "'" || unit === '‘' || unit === '”') return -1;
  const question = mask.slice(at, limit).search(/[?？]/);
  if (question > 0) return at + question + 1;
  return mask.length - at < 300 ? mask.length : -1;
}

/** Whether words are put as a question or as a prompt; `text` without quotation marks. */
export const isAsked = recalled((text): boolean => {
  const words = plain(stripNote(text));
  if (words.length < 3) return false;
  if (/[?？]$/.test(words)) return true;
  return says('prompt', words) || (says('wh', words.slice(-24)) && isJapanese(words));
});

/** Whether an entry asks, in whichever of its sentences. */
export function asksAnywhere(text: string): boolean {
  return (
    isAsked(text) ||
    opensAsQuestion(text) ||
    (text.length < 600 &&
      text
        .split(/(?<=[.?!。？！])\s*|\s[—–-]\s|[:：]\s*|,\s(?=(?:please |so |now |just |and )?(?:tell|walk|talk|give|show) (?:us|me)\b)/)
        .some((sentence) => isAsked(sentence)))
  );
}

/** Whether words without a question mark open like a question. */
export function opensAsQuestion(text: string): boolean {
  const words = plain(text);
  return !isJapanese(words) && says('wh', words) && words.split(' ').length >= 3;
}

/** “… ← this one took me long”, 「…　※全員に聞くらしい」. */
const REMARK = /(?<=\S)\s*(?:※|←|⇐|<-)\s?[^※←⇐]{1,60}$/;

/** A question without the remark behind it, in brackets or behind its mark. */
export function stripNote(text: string): string {
  return (
    text
      .replace(REMARK, '')
      .replace(/\s*[（([][^（()）[\]]{1,80}[)）\]]\s*[.。]?$/, '')
      .replace(/["”’'」』\s]+$/, '') || text
  );
}

/** Whether a sentence speaks to the person across the table. */
export function isAddressed(text: string): boolean {
  return /\b(?:you|your|yourself|you're|you've|you'd|us|we|our|me)\b/i.test(plain(text));
}

/** A Japanese question as one puts it to somebody, not to oneself. */
export function isPut(text: string): boolean {
  return isJapanese(text) && /(?:(?:ます|です|ません|ました|でした)か|ください|下さい|お願いします|どうぞ)[。？?]?$/.test(text);
}
