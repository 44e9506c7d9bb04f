import { span, type Span } from '../text/span';
import { isJapanese, MARK, maskOf, plain, trimMask, visible } from './mask';
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

interface RawLine {
  readonly start: number;
  readonly end: number;
}

const WINDOW = 4000;

/** Parts a text into blocks. Total and linear. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let gap = true;
  let fence = '';
  let comment = false;
  let asks = false;
  let lines = linesOf(text);
  const front = frontMatterEnd(text, lines);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const raw = text.slice(line.start, line.end);
    if (index < front) {
      blocks.push(plainBlock(blocks.length, 'front', line, raw));
      continue;
    }
    if (raw.trim() === '' || /^[ \t]*>[> \t]*$/.test(raw)) {
      gap = true;
      continue;
    }
    const mark = /^[ \t]{0,3}(`{3,}|~{3,})([^`]*)$/.exec(raw.slice(0, 200));
    if (mark) {
      // Words set between fences for their looks are words all the same; only code is left alone.
      fence = fence !== '' ? '' : /^\s*(?:te?xt|md|markdown|plain(?:text)?)?\s*$/i.test(mark[2]!) ? 'words' : 'code';
      continue;
    }
    if (fence === 'code') {
      blocks.push(plainBlock(blocks.length, 'code', line, raw));
      continue;
    }
    if (comment || raw.trimStart().startsWith('<!--')) {
      comment = !raw.includes('-->');
      blocks.push(plainBlock(blocks.length, 'comment', line, raw));
      continue;
    }
    if (isPostHead(raw)) {
      blocks.push(plainBlock(blocks.length, 'rule', line, raw));
      gap = true;
      continue;
    }
    const underline = /^[ \t]{0,3}(=+|-{2,})[ \t]*$/.exec(raw.slice(0, 200));
    const above = blocks.at(-1);
    if (underline && !gap && above?.kind === 'text' && above.rank === 0 && above.text.length <= 120 && above.marker !== 'bullet') {
      blocks[blocks.length - 1] = { ...above, rank: underline[1]![0] === '=' ? 1 : 2 };
      continue;
    }
    if (/^[ \t]*(?:[-*_=~＝ー―─━・.•][ \t]*){3,}$/.test(raw.slice(0, 300))) {
      blocks.push(plainBlock(blocks.length, 'rule', line, raw));
      gap = true;
      continue;
    }
    let block = blockAt(text, blocks.length, line, gap);
    if (
      block.kind === 'text' &&
      block.rank === 0 &&
      /^(?:q(?:uestion)?|ques|質問|問|設問)\s?[-.#]?\s?\d{1,3}\s?[.:：)]?$/i.test(plain(block.text))
    ) {
      // “Question 1” alone is the mark of the line below.
      asks = true;
      continue;
    }
    if (asks && block.kind === 'text' && block.rank === 0) block = { ...block, marker: 'question' };
    asks = false;
    if (above && !gap && goesOn(text, above, block)) blocks[blocks.length - 1] = joined(text, above, block);
    else blocks.push(block);
    gap = false;
  }
  lines = [];
  return settled(text, blocks);
}

const VOICE = /^([A-Za-z\u3040-\u9fff][\w\u3040-\u9fff .'-]{0,22}?)(?:\s?[(（][^()（）]{1,40}[)）])?\s?[:：]\s*(?=\S)/;

/** The names before a colon in a text where the writer's own “Me:” comes again and again. */
function voicesIn(blocks: readonly Block[]): ReadonlySet<string> {
  const own = blocks.filter(({ marker, speaker }) => marker === 'speaker' && says('candidate', speaker));
  if (own.length < 2) return new Set();
  return new Set(
    blocks.flatMap((block) => {
      const name = block.kind === 'text' && block.marker === '' && block.rank === 0 ? VOICE.exec(block.mask)?.[1] : undefined;
      return name && name.split(' ').length <= 3 && (blocks[block.at + 1]?.speaker || blocks[block.at - 1]?.speaker) ? [name] : [];
    }),
  );
}

function spoken(text: string, block: Block, voices: ReadonlySet<string>): Block {
  const found = block.marker === '' && block.rank === 0 ? VOICE.exec(block.mask) : null;
  if (!found || !voices.has(found[1]!)) return block;
  return finished(text, { ...block, start: block.start + found[0].length, marker: 'speaker', speaker: found[1]! });
}

/** A short indented line of Japanese, which stands for an entry of a list beside others of its kind. */
function isIndented(block: Block | undefined): boolean {
  if (!block || block.kind !== 'text' || block.rank > 0 || block.marker !== '' || block.indent < 1) return false;
  return isJapanese(block.text) && block.text.length <= 44 && !/。$|[。].+。/.test(block.text);
}

const BOXES = '■□◆◇●○◎▼▽★☆▶►';

/** What only the whole text tells: which marks set headings, and which of them are the stronger ones. */
function settled(text: string, blocks: readonly Block[]): Block[] {
  const followed = new Map<string, { all: number; same: number }>();
  blocks.forEach((block, at) => {
    if (block.marker !== 'bullet' || !BOXES.includes(block.mark)) return;
    const count = followed.get(block.mark) ?? { all: 0, same: 0 };
    count.all++;
    if (blocks[at + 1]?.mark === block.mark) count.same++;
    followed.set(block.mark, count);
  });
  const voices = voicesIn(blocks);
  const hasQuestions = blocks.some(({ marker }) => marker === 'question');
  const ruled = (at: number) =>
    blocks[at - 1]?.kind === 'rule' && blocks[at + 1]?.kind === 'rule' && blocks[at + 1]!.lineStart - blocks[at]!.end <= 2;
  const styles: string[] = [];
  return blocks.map((read, at): Block => {
    if (read.kind !== 'text') return read;
    const block = voices.size > 0 ? spoken(text, read, voices) : read;
    let { rank, style, marker } = block;
    const count = followed.get(block.mark);
    if (rank === 0 && marker === 'bullet' && count && count.same * 2 < count.all && block.text.length <= 60)
      [rank, style, marker] = [7, block.mark, ''];
    if (isIndented(block) && (isIndented(blocks[at - 1]) || isIndented(blocks[at + 1]))) marker = 'bullet';
    if (rank === 0 && marker === '' && block.text.length <= 60 && ruled(at)) [rank, style] = [7, 'ruled'];
    // A line with “A.” answers only where questions have their mark, too.
    if (marker === 'answer' && !hasQuestions) marker = 'letter';
    if (rank >= 7) {
      if (!styles.includes(style)) styles.push(style);
      rank = 7 + Math.min(styles.indexOf(style), 25) / 10;
    }
    return { ...block, rank, style, marker };
  });
}

/** Where a new line was lost: before a heading in brackets, a number of a row of them, or the next stage of a Japanese report. */
const LOST =
  /(?=【[^【】\n]{1,24}】)|(?<=【[^【】\n]{1,24}】)(?=[^\s：:])|(?=[②-⑳])|(?<=[。！？\s）)])(?=①)|(?<=[。！？])(?=[■◆])|(?<=[。！？])\s?(?=(?:第?[一二三四1-4]次|最終)(?:面接|選考|試験|面談)?(?:[（(][^（()）\n]{1,24}[)）])?[：:])|(?<=\S\s)(?=Q\d{1,2}[.:：．)]\s?\S)/g;

/** A line in which line ends were lost, as the lines it was. */
function unjoined(text: string, line: RawLine): RawLine[] {
  if (line.end - line.start < 14) return [line];
  const raw = text.slice(line.start, line.end);
  if (!/[【②■◆：]|Q\d/.test(raw) || (line.start < 2 && !/【.*【/.test(raw))) return [line];
  const lines: RawLine[] = [];
  let from = 0;
  for (const { index } of raw.matchAll(LOST)) {
    if (index === 0 || index >= raw.length || raw.slice(from, index).trim() === '') continue;
    lines.push({ start: line.start + from, end: line.start + index });
    from = index;
  }
  lines.push({ start: line.start + from, end: line.end });
  return lines;
}

function linesOf(text: string): RawLine[] {
  const lines: RawLine[] = [];
  const end = /\r\n?|\n|\u2029/g;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    lines.push(...unjoined(text, { start, end: found.index }));
    start = end.lastIndex;
  }
  lines.push(...unjoined(text, { start, end: text.length }));
  return lines;
}

/** The line above a message of a board: number, name and time. */
function isPostHead(raw: string): boolean {
  const head = raw.slice(0, 160);
  if (/^\s*(?:>>|＞＞)\s?\d{1,5}\s*$/.test(head)) return true;
  if (!/\d{1,4}[/年.-]\d{1,2}[/月.-]\d{0,4}日?(?:\s?[(（][^)）]{1,3}[)）])?\s*\d{1,2}:\d{2}/.test(head)) return false;
  return (
    /(?:名無し|匿名|就活生|名前|投稿|ID[:：]|さん|#\d|No\.|wrote:|said:|posted|Re:)/i.test(head) || /^\s*\d{1,5}\s?[:：.]?\s/.test(head)
  );
}

/** How many lines belong to front matter. */
function frontMatterEnd(text: string, lines: readonly RawLine[]): number {
  const at = (index: number) => text.slice(lines[index]!.start, Math.min(lines[index]!.end, lines[index]!.start + 5)).trimEnd();
  if (lines.length === 0 || at(0) !== '---') return 0;
  for (let index = 1; index < Math.min(lines.length, 60); index++) {
    if (at(index) === '---' || at(index) === '...') return index + 1;
    if (!/^\s*(?:[\w-]{1,40}\s*:|-\s|#|$|[\s\]])/.test(text.slice(lines[index]!.start, lines[index]!.start + 60))) return 0;
  }
  return 0;
}

function plainBlock(at: number, kind: Block['kind'], { start, end }: RawLine, raw: string): Block {
  return { at, kind, start, end, lineStart: start, mask: raw, text: raw.trim(), ...NONE };
}

const NONE = { rank: 0, style: '', marker: '', mark: '', number: 0, speaker: '', indent: 0, quoted: false, gap: false, cells: [] } as const;

const BULLET =
  /^(?:[-*+–—][ \t\u3000]+|[•‣◦⁃∙●○▪▫■□◆◇▶►▸➤➢➔✓✔✅☑👉📌🔹🔸·・⚫⭐★☆][\ufe0f \t\u3000]*|\*(?=[^\s*][^*]*$)|\[[ xX]\][ \t]+|[oO][ \t]{2,})/u;
const NUMBER =
  /^(?:[（(]?([0-9０-９]{1,3})(?:[.．:：)）][.．]?(?![0-9０-９])[ \t\u3000]*|[、][ \t\u3000]*|\u3000+(?=\S)|(?<=[０-９]) (?=\S)|(?<=^[0-9]{1,2}) (?=[\u3040-\u9fff])(?![分時人名月年日次回つ問点割社枚個件週か])|[ \t]*[-–—][ \t]+(?=\D))|([①-⑳])[ \t\u3000.．:：]*|([❶-❿])[ \t]*|#([0-9]{1,2})[.:)]?[ \t]+|([0-9]{1,2}(?:\.[0-9]{1,2}){1,2})\.?[ \t]+)/;
const LETTER = /^(?:[（(]([a-zA-Z]|[ivx]{1,4})[)）]|([a-z]|[ivx]{1,4})[.)])[ \t]+/;
const LABEL =
  /^([A-Za-zÀ-ɏ\u3040-\u30ff\u3400-\u9fff][A-Za-zÀ-ɏ\u3040-\u30ff\u3400-\u9fff0-9０-９①-⑳'’.\-/#& ]{0,28}?)[ \t]*(?:[:：＞>]|[.．)）](?=[ \t\u3000]|$)|[ \t]+[-–—](?=[ \t]))[ \t\u3000]*/u;
const LOG =
  /^(?:week|day|month|wk)s?\s?\d{1,2}\b|^\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)day\b|^\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?\b|^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|上旬|中旬|下旬|初旬|末|頃)?|^第?\d{1,2}週目?|^\d{1,2}日目/i;

/** The time and the name before a message of a chat. */
const CHAT =
  /^(?:\[[^\]\n]{0,12}\d{1,2}:\d{2}(?::\d{2})?[^\]\n]{0,12}\][ \t]*(?:[^:：\n]{1,30}[:：][ \t]+)?|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?,?[ \t]+\d{1,2}:\d{2}(?:[ \t]?[ap]m)?[ \t]*[-–—][ \t]*[^:：\n]{1,30}[:：][ \t]+|\d{1,2}:\d{2}[ \t]+[^\s:：]{1,20}[:：][ \t]+)/i;

/** Reads the marks at the start of one line. */
function blockAt(text: string, index: number, line: RawLine, gap: boolean): Block {
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
  const said = CHAT.exec(text.slice(at, Math.min(line.end, at + 90)));
  if (said) at += said[0].length;
  let rank = 0;
  const hashes = /^(#{1,6})(?:[ \t]+|(?=[^\s#\d]\S*\s\S|\d))/.exec(text.slice(at, Math.min(line.end, at + 60)));
  if (hashes) {
    rank = hashes[1]!.length;
    at += hashes[0].length;
  }
  if (text[at] === '|' || isTabbed(text, at, line.end)) return rowBlock(text, index, { start: at, end: line.end }, gap);
  let marker: Marker = '';
  let mark = '';
  let number = 0;
  let speaker = '';
  for (let turn = 0; turn < 3; turn++) {
    const rest = text.slice(at, Math.min(line.end, at + 80));
    const open = /^(?:\*{1,3}|__?)(?=\S)/.exec(rest)?.[0] ?? '';
    const behind = rest.slice(open.length);
    const bullet: RegExpExecArray | null = turn < 2 && marker === '' ? BULLET.exec(rest) : null;
    if (bullet) {
      [marker, mark] = ['bullet', bullet[0].trim()];
      at += bullet[0].length;
      continue;
    }
    const counted: RegExpExecArray | null = NUMBER.exec(behind) ?? (marker === '' ? LETTER.exec(behind) : null);
    if (counted && marker !== 'number' && rest.length > open.length + counted[0].length) {
      const isLetter: boolean = !/[0-9０-９①-⑳❶-❿]/.test(counted[0]);
      marker = isLetter ? 'letter' : 'number';
      mark = isLetter ? 'a' : /[.][0-9]/.test(counted[0]) ? '1.1' : '1';
      number = numberOf(counted);
      at += open.length + counted[0].length;
      continue;
    }
    break;
  }
  if (rank === 0) {
    const rest = text.slice(at, Math.min(line.end, at + 60));
    const open = /^(?:\*{1,3}|__?|\[)?(?=\S)/.exec(rest)?.[0] ?? '';
    const label = LABEL.exec(rest.slice(open.length).replace(/\*/g, MARK).replaceAll(MARK, ' '));
    const name = label ? plain(label[1]!).trim() : '';
    const isMark = name !== '' && (says('questionMark', name) ? 'question' : says('answerMark', name) ? 'answer' : '');
    // A bare “Q” or “A” with a full stop is enough; other words need a colon.
    if (label && isMark && (/[:：＞>]/.test(label[0]) || /^[qa]/i.test(name))) {
      marker = isMark;
      at += open.length + label[0].length;
    } else if (label && /[:：＞>]/.test(label[0]) && (says('candidate', name) || says('interviewer', name))) {
      marker = 'speaker';
      speaker = name;
      at += open.length + label[0].length;
    } else {
      const bare =
        /^(?:[*_]{0,3})(?:(Q|A|問|答|Ｑ|Ａ)[ \t]?[0-9０-９]{1,3}[*_]{0,3}[.．:：)）、]?[ \t\u3000]+|(Q|A|問|答|Ｑ|Ａ)[0-9０-９]{0,3}[.．:：、）)](?=[\u3040-\u9fff「『①-⑳A-Z]))/.exec(
          rest,
        );
      if (bare) {
        marker = /q|問|Ｑ/i.test(bare[1] ?? bare[2]!) ? 'question' : 'answer';
        at += bare[0].length;
      } else if (!said && LOG.test(plain(rest.slice(open.length))) && marker !== 'number') marker = marker === '' ? 'log' : marker;
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
    style: '',
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

function finished(text: string, block: Unfinished): Block {
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
      if (rank === 0 && block.marker !== 'bullet' && /^[:：]?$/.test(rest)) [rank, style] = [8, 'bold'];
    }
  }
  if (rank === 0 && words.length <= 80 && isBoxed(words)) [rank, style] = [7, words[0]!];
  if (rank === 0 && words.length <= 70 && isCapitals(words)) [rank, style] = [9, 'capitals'];
  return { ...block, kind: 'text', mask, text: words, rank, style, cells: [], ...(bold && { bold }) };
}

/** Words between brackets that set off a heading, or behind a box, or between lines of dashes. */
function isBoxed(words: string): boolean {
  return (
    /^[【［〈《≪＜][^【】［］〈〉《》≪≫＜＞]{1,50}[】］〉》≫＞][^。？?]{0,30}$/.test(words) ||
    /^\[[^[\]]{3,50}\]$/.test(words) ||
    /^(?:={2,}|-{2,}|~{2,}|〜{1,3}|＝{1,3}|―{1,3}|ー{2,}|–{2,}|—{1,3}|\*{2,})\s?\S.{0,60}\S\s?(?:={2,}|-{2,}|~{2,}|〜{1,3}|＝{1,3}|―{1,3}|ー{2,}|–{2,}|—{1,3}|\*{2,})$/.test(
      words,
    )
  );
}

function isCapitals(words: string): boolean {
  if (/[a-z\u3040-\u9fff?]/.test(words)) return false;
  return (words.match(/[A-Z]/g) ?? []).length >= 4 && /[A-Z]{2,}.*[A-Z]{2,}|[A-Z]{4,}/.test(words);
}

function numberOf(found: RegExpExecArray): number {
  const written = (found.slice(1).find((group) => group !== undefined) ?? '').normalize('NFKC');
  return Number(written.split('.').at(-1)) || 0;
}

function isTabbed(text: string, start: number, end: number): boolean {
  const line = text.slice(start, Math.min(end, start + WINDOW));
  return /\S\t+\S/.test(line) && !/^[-*•]/.test(line);
}

function rowBlock(text: string, at: number, { start, end }: RawLine, gap: boolean): Block {
  const raw = text.slice(start, end);
  if (/^[\s|:+=-]+$/.test(raw)) return { ...plainBlock(at, 'rule', { start, end }, raw), kind: 'rule' };
  const cells: Span[] = [];
  const tabbed = raw[0] !== '|';
  let from = tabbed ? 0 : 1;
  for (let index = from; index <= raw.length; index++) {
    const closes = index === raw.length || (tabbed ? raw[index] === '\t' : raw[index] === '|' && raw[index - 1] !== '\\');
    if (!closes) continue;
    if (index < raw.length || index > from) cells.push(span(start + from, start + index));
    from = index + 1;
  }
  const mask = maskOf(raw);
  return { at, kind: 'row', start, end, lineStart: start, mask, text: visible(mask), ...NONE, gap, cells };
}

const UNFINISHED =
  /[,、，(（]$|\b(?:the|a|an|of|to|and|or|in|on|for|with|that|by|at|my|your|our|from|as|than|but|if|when|where|why|how|what|which|who|their|his|her|would|could)$/i;

/** Whether a line goes on with the sentence of the line before. */
function goesOn(text: string, above: Block, line: Block): boolean {
  if (above.kind !== 'text' || line.kind !== 'text' || line.rank !== 0 || line.marker !== '' || above.quoted !== line.quoted) return false;
  if ((above.rank !== 0 && above.style !== 'capitals') || above.end - above.start > WINDOW) return false;
  if (CHAT.test(text.slice(line.lineStart, line.lineStart + 90))) return false;
  const before = above.text;
  if (/^[\w ]{2,20}:\s/.test(line.text)) return false;
  const last = before.at(-1) ?? '';
  // Lines of one paragraph of a blockquote, unless each is a quotation of its own.
  if (
    above.quoted &&
    above.marker === '' &&
    !/^["“「『]|["”」』]$/.test(before) &&
    !/^["“「『]/.test(line.text) &&
    !line.bold &&
    line.text.length < 200
  )
    return true;
  const isOpen = opensQuote(before) && /["”“」』]/.test(line.text.slice(0, 300));
  if (isOpen) return true;
  if (/[.?!。？！:：;；」』”"…]/.test(last)) return false;
  const lastLine = lastOf(text.slice(above.start, above.end));
  if (isJapanese(lastLine)) {
    if (lastLine.length >= 28 && isJapanese(line.text)) return true;
    return (
      lastLine.length >= 10 && /[、，はがをにでともやのてへ]$/.test(lastLine) && /^[\u3041-\u30ff\u3400-\u9fffA-Za-z0-9]/.test(line.text)
    );
  }
  if (above.marker !== '' && line.indent > above.indent && /^[a-z(]/.test(line.text)) return true;
  if (lastLine.length >= 36 && /^[a-z(]/.test(line.text)) return true;
  return lastLine.length >= 18 && UNFINISHED.test(lastLine) && !/^[A-Z][a-z]+ ?\d?:/.test(line.text);
}

function lastOf(lines: string): string {
  return lines.slice(Math.max(lines.lastIndexOf('\n'), lines.lastIndexOf('\r')) + 1).trim();
}

function opensQuote(text: string): boolean {
  const tail = text.slice(-400);
  const open = Math.max(tail.lastIndexOf('“'), tail.lastIndexOf('「'), tail.lastIndexOf('『'));
  if (open >= 0) return !/[”」』“"]/.test(tail.slice(open + 1));
  return (tail.match(/"/g) ?? []).length % 2 === 1 && /(?:^|[\s:(])"[^"]*$/.test(tail);
}

function joined(text: string, above: Block, line: Block): Block {
  return finished(text, { ...above, rank: above.style === 'capitals' ? 0 : above.rank, end: line.end });
}
