import { isJapanese, plain } from './mask';
import { isAsked } from './speech';
import { roundWords, says } from './words';

import { bareHeads } from './bare-heads';
import { barRows } from './bar-tables';
import { chatHeads } from './chat';
import { blockAt, finished, plainBlock, rowBlock, WINDOW, type Block, type RawLine } from './line';
import { closingRules, linesOf } from './raw-lines';
import { repliesIn } from './replies';
import { listedInRow } from './rows-of-marks';
import { voicesIn } from './voices';

export type { Block, Marker } from './line';

/** Parts a text into blocks. Total and linear. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let gap = true;
  let fence = '';
  let comment = false;
  let asks = false;
  let lines = linesOf(text);
  const chatHead = chatHeads(text, lines);
  const front = frontMatterEnd(text, lines);
  const rows = barRows(text, lines);
  const width = widthOf(text, lines);
  const notes = areNotes(text, lines);
  const closing = closingRules(text, lines.slice(front));
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
    if (mark && !(fence === '' && /\S\s*~{3,}\s*$/.test(mark[2]!))) {
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
    if (rows.has(index)) {
      blocks.push(rowBlock(text, blocks.length, line, gap, '|'));
      gap = false;
      continue;
    }
    const underline = /^[ \t]{0,3}(=+|-{2,})[ \t]*$/.exec(raw.slice(0, 200));
    const above = blocks.at(-1);
    if (
      underline &&
      !closing.has(line.start) &&
      !gap &&
      above?.kind === 'text' &&
      above.rank === 0 &&
      above.text.length <= 120 &&
      above.marker !== 'bullet'
    ) {
      blocks[blocks.length - 1] = { ...above, rank: underline[1]![0] === '=' ? 1 : 2 };
      continue;
    }
    if (/^[ \t]*(?:[-*_=~＝ー―─━・.•][ \t]*){3,}$/.test(raw.slice(0, 300))) {
      blocks.push(plainBlock(blocks.length, 'rule', line, raw));
      gap = true;
      continue;
    }
    const said = chatHead(
      raw
        .slice(0, 160)
        .replace(/^[\s>]+/, '')
        .slice(0, 90),
    );
    let block = blockAt(text, blocks.length, line, gap, said);
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
    if (above && !gap && !said && goesOn(text, above, block, width, notes)) blocks[blocks.length - 1] = joined(text, above, block);
    else blocks.push(block);
    gap = false;
  }
  lines = [];
  return repliesIn(text, settled(text, listedInRow(text, blocks)));
}

/** A short indented line of Japanese, which stands for an entry of a list beside others of its kind. */
function isIndented(block: Block | undefined): boolean {
  if (!block || block.kind !== 'text' || block.rank > 0 || block.marker !== '' || block.indent < 1) return false;
  return isJapanese(block.text) && block.text.length <= 44 && !/。$|[。].+。/.test(block.text);
}

const COUNT = /^(\d{1,2})\s{1,3}(?=["“‘'A-Z])/;

/** Lines with nothing but a gap behind their number, where the numbers go up by one. */
function countedIn(blocks: readonly Block[]): ReadonlySet<number> {
  const numberOf = (block: Block | undefined) =>
    block?.kind === 'text' && block.rank === 0 && (block.marker === '' || block.marker === 'log')
      ? Number(COUNT.exec(block.mask)?.[1] ?? Number.NaN)
      : Number.NaN;
  const found = new Set<number>();
  let last = { at: -9, number: 0 };
  blocks.forEach((block, at) => {
    const number = numberOf(block);
    if (Number.isNaN(number)) return;
    // A line of remarks may stand between two entries, and writers miscount.
    const isSlip = found.has(last.at) && number > 0 && number <= last.number && at - last.at === 1;
    if (isSlip || (number === last.number + 1 && at - last.at <= 3)) [last.at, at].forEach((one) => found.add(one));
    last = { at, number };
  });
  return found;
}

function numbered(text: string, block: Block): Block {
  const found = COUNT.exec(block.mask);
  if (!found) return block;
  return finished(text, { ...block, start: block.start + found[0].length, marker: 'number', mark: '1', number: Number(found[1]) });
}

const BOXES = '■□◆◇❖●○◎◉△▲▼▽★☆▶►';

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
  const voices = voicesIn(text, blocks);
  const counted = countedIn(blocks);
  const isDialogue = blocks.filter(({ marker, speaker }) => marker === 'speaker' && says('candidate', speaker)).length >= 2;
  const hasB = blocks.some(({ mask, marker }) => marker === '' && /^B\s?[:：]/.test(mask));
  const hasQuestions = blocks.some(({ marker }) => marker === 'question');
  const ruled = (at: number) =>
    blocks[at - 1]?.kind === 'rule' && blocks[at + 1]?.kind === 'rule' && blocks[at + 1]!.lineStart - blocks[at]!.end <= 2;
  const styles: string[] = [];
  const bare = bareHeads(blocks);
  return blocks.map((read, at): Block => {
    if (read.kind !== 'text') return read;
    const block = counted.has(at) ? numbered(text, read) : voices(read);
    let { rank, style, marker } = block;
    const count = followed.get(block.mark);
    if (rank === 0 && marker === 'bullet' && count && count.same * 2 < count.all && block.text.length <= 60)
      [rank, style, marker] = [7, block.mark, ''];
    if (isIndented(block) && (isIndented(blocks[at - 1]) || isIndented(blocks[at + 1]))) marker = 'bullet';
    if (
      rank === 0 &&
      (marker === '' || marker === 'number') &&
      block.text.length <= 60 &&
      ruled(at) &&
      !isAsked(block.text) &&
      !/[:：]\s*\S/.test(block.text)
    )
      [rank, style] = [7, 'ruled'];
    if (rank === 0 && bare.has(at)) [rank, style] = [9, 'bare'];
    // A line with “A.” answers only where questions have their mark, too.
    if (marker === 'answer' && (!hasQuestions || (isDialogue && hasB))) {
      // “A:” beside “Me:” is one of the board.
      if (isDialogue) return { ...block, marker: 'speaker', speaker: 'member A' };
      marker = 'letter';
    }
    if (rank >= 7) {
      if (!styles.includes(style)) styles.push(style);
      rank = 7 + Math.min(styles.indexOf(style), 25) / 10;
    }
    // Copied even where nothing changes, so that all have the same shape: they are looked through dozens of times.
    return { ...block, rank, style, marker };
  });
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
  const mark = lines.length === 0 ? '' : at(0);
  if (mark !== '---' && mark !== '+++') return 0;
  for (let index = 1; index < Math.min(lines.length, 60); index++) {
    if (at(index) === mark || (mark === '---' && at(index) === '...')) return index + 1;
    if (!/^\s*(?:[\w-]{1,40}\s*[:=]|-\s|#|$|[\s\]])/.test(text.slice(lines[index]!.start, lines[index]!.start + 60))) return 0;
  }
  return 0;
}

const UNFINISHED =
  /[,、，(（]$|\b(?:the|a|an|of|to|and|or|in|on|for|with|that|by|at|my|your|our|from|as|than|but|if|when|where|why|how|what|which|who|their|his|her|would|could)$/i;

const LABELLED = /^[^\s。「」：:]{1,10}[：:]/;

/** “最終面接”, “※ …”: never the rest of a wrapped line. */
function isSetOff(text: string): boolean {
  return (
    /^[※＊◎○●■◆◇□★☆▼▽⇒➡]|^(?:令和|平成|20\d\d)\s?\d{0,2}年度?\s/.test(text) ||
    (text.length <= 20 && isJapanese(text) && roundWords(text).explicit && !/[、。にをがはで]/.test(text))
  );
}

/** At how many characters Japanese lines were broken: so many that several lines are nearly as long as the longest; else none. */
function widthOf(text: string, lines: readonly RawLine[]): number {
  const lengths = lines.flatMap(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + 90)).trim();
    return isJapanese(words) ? [words.length] : [];
  });
  const width = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  return width <= 70 && lengths.filter((length) => length >= width - 3).length >= 4 ? width : Infinity;
}

/** Whether lines begin without capitals, as in notes, where each is one of its own. */
function areNotes(text: string, lines: readonly RawLine[]): boolean {
  const words = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + 80)).trim()).filter((line) => /^[a-z]/i.test(line));
  return words.length >= 10 && words.filter((line) => /^[a-z]/.test(line)).length >= words.length * 0.7;
}

/** Whether a line goes on with the sentence of the line before. */
function goesOn(text: string, above: Block, line: Block, width: number, notes: boolean): boolean {
  if (above.kind !== 'text' || line.kind !== 'text' || line.rank !== 0 || line.marker !== '' || above.quoted !== line.quoted) return false;
  if ((above.rank !== 0 && above.style !== 'capitals') || above.end - above.start > WINDOW) return false;
  const before = above.text;
  // Names in bold, each with its words behind it.
  if (line.bold && above.bold && line.bold.start < 4 && above.bold.start < 4) return false;
  if (isSetOff(line.text) || (line.text.length <= 40 && /[?？]$/.test(line.text) && LABELLED.test(before))) return false;
  if (/^[\w ]{2,20}(?::| [-–—])\s|^[\w ]{2,30}[:：](?=[^\s\w])|^[^\s:：。、「」]{1,12}[:：]|^[→⇒]/.test(line.text)) return false;
  if (BOXES.includes(line.text[0] ?? '　')) return false;
  const last = before.at(-1) ?? '';
  // Lines of one paragraph of a blockquote, unless each is a quotation of its own.
  if (
    above.quoted &&
    above.marker === '' &&
    !/[.。!！?？]$/.test(before) &&
    lastOf(text.slice(above.start, above.end)).length >= (isJapanese(before) ? 14 : 36) &&
    !/^["“「『]|["”」』]$/.test(before) &&
    !/^["“「『]/.test(line.text) &&
    !line.bold &&
    line.text.length < 200
  )
    return true;
  if (BOXES.includes(above.mark || '　') && /について$/.test(before)) return false;
  const isOpen = opensQuote(before) && /["”“」』]/.test(line.text.slice(0, 300));
  if (isOpen) return true;
  if (/[.?!。？！:：;；」』”"…]/.test(last) || /(?:ます|です|ました|ません|でしょう)か$|ください$/.test(before)) return false;
  const lastLine = lastOf(text.slice(above.start, above.end));
  if (isJapanese(lastLine)) {
    if (lastLine.length >= 24 && lastLine.length >= width - 4 && isJapanese(line.text)) return true;
    return (
      lastLine.length >= (/は$/.test(lastLine) ? 22 : 10) &&
      /(?:[、，はがをにでもやてへ]|(?<!こ)と|(?<!も)の|ずつ)$/.test(lastLine) &&
      /^[\u3041-\u30ff\u3400-\u9fffA-Za-z0-9]/.test(line.text)
    );
  }
  if (above.marker !== '' && line.indent > above.indent && /^[a-z(]/.test(line.text)) return true;
  if (lastLine.length >= 36 && !notes && /^(?:[a-z]|\((?!\d{1,2} ?[/)]))/.test(line.text)) return true;
  // “Report who stops, and why” is at its end.
  if (/(?:,|\band|\bor) (?:why|how|when|where|what|who|which)$/i.test(lastLine)) return false;
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
