import { span, type Span } from '../text/span';
import type { ChatHead } from './chat';
import { MARK, maskOf, plain, trimMask, visible } from './mask';
import { isAsked } from './speech';
import { says } from './words';

/** How a line begins: what kind of list mark, or none. */
export type Marker = '' | 'bullet' | 'number' | 'letter' | 'question' | 'answer' | 'speaker' | 'log';

/** A line of the write-up, or several that are one. Offsets are of the source. */
export interface Block {
  readonly at: number;
  readonly kind: 'text' | 'row' | 'rule' | 'code' | 'front' | 'comment';
  /** The words behind list mark, hashes and quotation mark of the line. */
  readonly start: number;
  readonly end: number;
  readonly lineStart: number;
  /** The words unit for unit, markup blanked: `mask.length === end - start`. */
  readonly mask: string;
  readonly text: string;
  /** How strongly the line is set as a heading: 1 to 6 by Markdown, between 7 and 10 by other means; 0 for none. */
  readonly rank: number;
  /** By what means: brackets and boxes by their first mark. Those a text uses first are the stronger ones. */
  readonly style: string;
  readonly marker: Marker;
  /** The very mark, so that lists are told apart; numbers are all alike. */
  readonly mark: string;
  readonly number: number;
  readonly speaker: string;
  readonly indent: number;
  readonly quoted: boolean;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
  /** Offsets of the cells of a row in the source. */
  readonly cells: readonly Span[];
  /** Words in bold at the start of the line, as offsets into the mask. */
  readonly bold?: Span;
}

export interface RawLine {
  readonly start: number;
  readonly end: number;
}

export const WINDOW = 1500;

export function plainBlock(at: number, kind: Block['kind'], { start, end }: RawLine, raw: string): Block {
  return { at, kind, start, end, lineStart: start, mask: raw, text: raw.trim(), ...NONE };
}

const NONE = { rank: 0, style: '', marker: '', mark: '', number: 0, speaker: '', indent: 0, quoted: false, gap: false, cells: [] } as const;

const BULLET =
  /^(?:[-*+–—][ \t\u3000]+|[•‣◦⁃∙●○◎◉▪▫■□◆◇❖▲△▼▽▶►▸➤➢➔✓✔✅☑❌❎✗✘☐☒👉📌🔹🔸·・⚫⭐★☆〇][\ufe0f \t\u3000]*|\*(?=[^\s*][^*]*$)|\[[ xX]\][ \t]+|[oO][ \t]{2,})/u;

const NUMBER =
  /^(?:[（(]?([0-9０-９]{1,3})(?:[.．:：)）][.．]?(?![0-9０-９])[ \t\u3000]*|[、][ \t\u3000]*|\u3000+(?=\S)|(?<=[０-９]) (?=\S)|(?<=^[0-9]{1,2}) (?=[\u3040-\u9fff])(?![分時人名月年日次回つ問点割社枚個件週か])|[ \t]*[-–—][ \t]+(?=\D)|[ \t]+[|｜][ \t]+(?=\D))|([一二三四五六七八九十]{1,2})、(?=\S{4})|([①-⑳])(?![はがをものとで](?![\u3041-\u3096]))[ \t\u3000.．:：]*|([❶-❿])[ \t]*|#([0-9]{1,2})[.:)]?[ \t]+|(?:[A-Z]\.)?([0-9]{1,2}(?:\.[0-9]{1,2}){1,2})\.?[ \t]+)/;

const LETTER = /^(?:[（(]([a-zA-Z]|[ivx]{1,4})[)）]|([a-z]|[ivx]{1,4})[.)])[ \t]+/;

const LABEL =
  /^([A-Za-zÀ-ɏ\u3040-\u30ff\u3400-\u9fff][A-Za-zÀ-ɏ\u3040-\u30ff\u3400-\u9fff0-9０-９①-⑳'’.\-/#& ]{0,28}?)[ \t]*(?:[:：＞>]|[.．)）](?=[ \t\u3000]|$)|[ \t]+[-–—](?=[ \t]))[ \t\u3000]*/u;

const LOG =
  /^(?:week|day|month|wk)s?\s?\d{1,2}\b|^(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)[.:,–—-]|^\d{1,2}(?:st|nd|rd|th)? (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}|^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)day\b|^\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?\b|^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|上旬|中旬|下旬|初旬|末|頃)?|^第?\d{1,2}週目?|^\d{1,2}日目|^(?:同じ?日|翌[日週月]|後日|当日|即日|未定)(?=[\s\u3000:：])|^(?:same|next|following) (?:day|week)(?=\s*[:：–—-])/i;

/** Reads the marks at the start of one line. */
export function blockAt(text: string, index: number, line: RawLine, gap: boolean, chatHead: ChatHead | undefined): Block {
  let at = line.start;
  let indent = 0;
  let quoted = false;
  const skip = (end: number) => {
    while (at < end && /[ \t\u3000\u00a0\u200b]/.test(text[at]!)) {
      indent += text[at] === '\t' ? 4 : text[at] === '\u3000' ? 2 : 1;
      at++;
    }
  };
  skip(line.end);
  while (text[at] === '>' && at < line.end) {
    quoted = true;
    at++;
    while (at < line.end && /[ \t]/.test(text[at]!)) at++;
  }
  if (chatHead) at += chatHead.length;
  let rank = 0;
  let style = '';
  const hashes = /^(#{1,6})(?:[ \t]+|(?=[^\s#\d]\S*\s\S|\d))/.exec(text.slice(at, Math.min(line.end, at + 60)));
  if (hashes) {
    rank = hashes[1]!.length;
    at += hashes[0].length;
  }
  if (text[at] === '|' || isTabbed(text, at, line.end)) return rowBlock(text, index, { start: at, end: line.end }, gap);
  let marker: Marker = '';
  let mark = '';
  let number = 0;
  let speaker = chatHead?.name.trim() ?? '';
  const isHost = speaker !== '' && (says('host', speaker) || says('interviewer', speaker) || says('candidate', speaker));
  for (let turn = 0; turn < 3; turn++) {
    const rest = text.slice(at, Math.min(line.end, at + 80));
    const open = /^(?:\*{1,3}|__?)(?=\S)/.exec(rest)?.[0] ?? '';
    const behind = rest.slice(open.length);
    const set: RegExpExecArray | null = marker === '' ? /^(\*\*|__)([0-9]{1,2})[.)]?\1[.):]?[ \t]+(?=\S)/.exec(rest) : null;
    if (set) {
      [marker, mark, number] = ['number', '1', Number(set[2])];
      at += set[0].length;
      continue;
    }
    const bullet: RegExpExecArray | null = turn < 2 && marker === '' ? BULLET.exec(rest) : null;
    if (bullet) {
      [marker, mark] = ['bullet', bullet[0].trim()];
      at += bullet[0].length;
      continue;
    }
    const counted: RegExpExecArray | null = NUMBER.exec(behind) ?? (marker === '' ? LETTER.exec(behind) : null);
    if (counted && marker !== 'number' && rest.length > open.length + counted[0].length) {
      const isLetter: boolean = !/[一二三四五六七八九十0-9０-９①-⑳❶-❿]/.test(counted[0]);
      marker = isLetter ? 'letter' : 'number';
      mark = isLetter ? 'a' : /[.][0-9]/.test(counted[0]) ? '1.1' : '1';
      number = numberOf(counted);
      // “**① Video interview**”: the number stands inside the bold words.
      if (
        rank === 0 &&
        /^(?:\*\*|__)$/.test(open) &&
        (/[①-⑳❶-❿]/.test(counted[0]) || !isAsked(text.slice(at, line.end).replace(/[*_\s]+$/, ''))) &&
        text.slice(at, line.end).trimEnd().endsWith(open)
      )
        [rank, style] = [8, 'bold'];
      at += open.length + counted[0].length;
      continue;
    }
    break;
  }
  if (isHost) marker = 'speaker';
  else if (rank === 0) {
    const rest = text.slice(at, Math.min(line.end, at + 60));
    const open = /^(?:\*{1,3}|__?|\[)?(?=\S)/.exec(rest)?.[0] ?? '';
    const label = LABEL.exec(rest.slice(open.length).replace(/\*/g, MARK).replaceAll(MARK, ' '));
    const name = label ? plain(label[1]!).trim() : '';
    const isMark = name !== '' && (says('questionMark', name) ? 'question' : says('answerMark', name) ? 'answer' : '');
    const goesOn = label !== null && label[0].length < rest.length - open.length;
    // A bare “Q” or “A” with a full stop is enough; other words need a colon. “Questions:” alone is a label.
    if (label && isMark && (goesOn || name.length === 1) && (/[:：＞>]/.test(label[0]) || /^[qa]/i.test(name))) {
      marker = isMark;
      at += open.length + label[0].length;
    } else if (
      label &&
      goesOn &&
      /[:：＞>]/.test(label[0]) &&
      (says('candidate', name) || says('interviewer', name) || says('host', name))
    ) {
      marker = 'speaker';
      speaker = name;
      at += open.length + label[0].length;
    } else {
      const bare =
        /^(?:[*_]{0,3})(?:(Q|A|問|答|Ｑ|Ａ)[ \t]?[-#.]?[0-9０-９]{1,3}[*_]{0,3}[.．:：)）、]?[ \t\u3000]+|(Q|A|問|答|Ｑ|Ａ)(?:[0-9０-９]{0,3}[.．:：、）)](?=[\u3040-\u9fff「『①-⑳A-Z]|[0-9０-９]{1,3}[\u3040-\u9fff])|[ \u3000]{1,3}(?=[\u3040-\u9fff「『])))/.exec(
          rest,
        );
      if (bare) {
        marker = /q|問|Ｑ/i.test(bare[1] ?? bare[2]!) ? 'question' : 'answer';
        at += bare[0].length;
      } else if (!chatHead && LOG.test(plain(rest.slice(open.length))) && marker !== 'number') marker = marker === '' ? 'log' : marker;
    }
  }
  let end = line.end;
  const closing = /[ \t]+#{1,6}[ \t]*$/.exec(text.slice(Math.max(at, end - 20), end));
  if (rank > 0 && closing) end -= closing[0].length;
  return finished(text, {
    at: index,
    lineStart: line.start,
    start: Math.min(at, end),
    end,
    rank,
    style,
    marker,
    mark,
    number,
    speaker,
    indent,
    quoted,
    gap,
  });
}

type Unfinished = Omit<Block, 'kind' | 'mask' | 'text' | 'cells' | 'bold'>;

export function finished(text: string, block: Unfinished): Block {
  const raw = text.slice(block.start, block.end);
  const mask = maskOf(raw);
  const words = visible(mask);
  let { rank, style } = block;
  const lead = /^[*_]{0,3}(\*\*\*?|__|<b>|<strong>)(?=\S)/.exec(raw.slice(0, 60));
  let bold: Span | undefined;
  if (lead) {
    const close = raw.indexOf(lead[1]!.startsWith('<') ? '</' : lead[1]!.slice(0, 2), lead[0].length);
    if (close > 0 && close < 300) {
      bold = trimMask(mask, 0, close);
      const rest = visible(mask.slice(close));
      if (rank === 0 && block.marker !== 'bullet' && /^[:：]?$/.test(rest))
        [rank, style] = [8, isCapitals(words) ? 'bold capitals' : 'bold'];
    }
  }
  const inner = /^[【［《[〔]([^【】［］《》[\]〔〕]{4,80})[】］》\]〕]$/.exec(words)?.[1];
  // A question between brackets is a question and no heading.
  if (inner && rank === 0 && isAsked(inner)) {
    const opening = mask.search(/[【［《[〔]/);
    return finished(text, {
      ...block,
      start: block.start + opening + 1,
      end: block.start + mask.search(/[】］》\]〕]/),
      marker: 'question',
    });
  }
  if (rank === 0 && words.length <= 80 && isBoxed(words)) [rank, style] = [7, words[0]!];
  if (rank === 0 && words.length <= 70 && isCapitals(words)) [rank, style] = [9, 'capitals'];
  return { ...block, kind: 'text', mask, text: words, rank, style, cells: [], ...(bold && { bold }) };
}

/** Words between brackets that set off a heading, or behind a box, or between lines of dashes. */
function isBoxed(words: string): boolean {
  return (
    /^[【［〈《≪＜〔][^【】［］〈〉《》≪≫＜＞〔〕]{1,50}[】］〉》≫＞〕][^。？?]{0,30}$/.test(words) ||
    /^\[[^[\]]{3,50}\]$/.test(words) ||
    /^<{1,3}\s?[^<>]{2,50}\s?>{1,3}$|^>{2,3}\s?[^<>]{2,50}\s?<{2,3}$/.test(words) ||
    /^([=~+/:・–ー-])\1{1,20}\s?\S.{0,60}\S\s?\1{2,20}$/.test(words) ||
    /^([〜＝―—])\1{0,2}\s?\S.{0,60}\S\s?\1{1,3}$/.test(words)
  );
}

function isCapitals(line: string): boolean {
  const words = line.replace(/\s[(（][^()（）]{1,40}[)）]$/, '');
  if (/[a-z\u3040-\u9fff?]/.test(words)) return false;
  return (words.match(/[A-Z]/g) ?? []).length >= 4 && /[A-Z]{2,}.*[A-Z]{2,}|[A-Z]{4,}/.test(words);
}

function numberOf(found: RegExpExecArray): number {
  const written = (found.slice(1).find((group) => group !== undefined) ?? '').normalize('NFKC');
  const counted = '一二三四五六七八九十'.indexOf(written) + 1;
  if (counted > 0 && written !== '') return counted;
  return Number(written.split('.').at(-1)) || 0;
}

function isTabbed(text: string, start: number, end: number): boolean {
  const line = text.slice(start, Math.min(end, start + WINDOW));
  return /\S\t+\S/.test(line) && !/^[-*•]/.test(line);
}

const MOST_CELLS = 40;

/** A row of a table; its cells are parted by bars, or by tabs where it does not begin with a bar. */
export function rowBlock(text: string, at: number, { start, end }: RawLine, gap: boolean, mark = text[start] === '|' ? '|' : '\t'): Block {
  const raw = text.slice(start, end);
  if (/^[\s|:+=-]+$/.test(raw)) return { ...plainBlock(at, 'rule', { start, end }, raw), kind: 'rule' };
  const cells: Span[] = [];
  let from = raw[0] === '|' ? 1 : 0;
  for (let index = from; index <= raw.length; index++) {
    const closes = index === raw.length || (raw[index] === mark && !(mark === '|' && raw[index - 1] === '\\'));
    if (!closes) continue;
    if (index < raw.length || index > from) cells.push(span(start + from, start + index));
    from = index + 1;
    if (cells.length === MOST_CELLS) break;
  }
  const mask = maskOf(raw);
  return { at, kind: 'row', start, end, lineStart: start, mask, text: visible(mask), ...NONE, gap, cells };
}
