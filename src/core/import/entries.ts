import { heardIn, tidyQuestion, type Heard, type Piece } from './asked';
import type { Block } from './blocks';
import { isJapanese, plain, trimMask, visible } from './mask';
import type { LeftOutReason } from './model';
import type { Place } from './outline';
import { introduces } from './replies';
import { partsOf } from './entry-parts';
import { asksAnywhere, isAsked, opensAsQuestion, quotesOf, sentencesOf } from './speech';
import { says, type Part } from './words';

/** “Questions: why us; why now”, behind a label in the same line. */
export function restIn(block: Block, from: number, to: number): Heard {
  const heard = heardIn(block.mask, from, to, 'list');
  const only = heard.asked[0];
  if (heard.asked.length !== 1 || !only || only.start < from) return heard;
  if (/["“「『‘]/.test(block.mask[only.start - 1] ?? '')) return heard;
  const text = block.mask.slice(only.start, only.end);
  const sentences = sentencesOf(block.mask, only.start, only.end);
  if (sentences.length > 1 && sentences.every(({ text: words }) => isAsked(words) || opensAsQuestion(words)))
    return { ...heard, asked: sentences.map((one) => ({ ...one })) };
  const pieces: { start: number; end: number; text: string }[] = [];
  const pattern = /[、,，・]\s*|$/g;
  let start = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const words = visible(text.slice(start, found.index));
    if (words !== '') pieces.push({ start: only.start + start, end: only.start + found.index, text: words });
    if (found[0] === '') break;
    start = pattern.lastIndex;
  }
  const fits = isJapanese(only.text)
    ? !pieces.slice(0, -1).some((piece) => /[ではがをにてもらばりしずく]$/.test(piece.text)) &&
      pieces.every((piece) => piece.text.length <= 24 && !/[。]/.test(piece.text))
    : pieces.every((piece) => isAsked(piece.text) || opensAsQuestion(piece.text));
  return pieces.length > 1 && fits ? { ...heard, asked: pieces } : heard;
}

/** What the words under a place are for: its announcement, its label, or its part. */
export function effective(place: Place): Part | undefined {
  if (place.lead && place.lead !== 'rounds') return place.lead;
  return place.sub ?? place.part;
}

/** “how would you test this without the board”, in notes without capitals. */
function isNote(text: string): boolean {
  return /^[a-z]/.test(text) && text.length <= 100 && !/[.:]$/.test(text) && opensAsQuestion(text);
}

/** Whether a line is one of several bare ones in a row that all ask. */
export function asksInRow(blocks: readonly Block[], block: Block, part: Part | undefined): boolean {
  const asks = (one: Block | undefined) =>
    one?.kind === 'text' &&
    one.rank === 0 &&
    one.marker === '' &&
    one.text.length <= 200 &&
    (isAsked(one.text) || isNote(one.text)) &&
    (isNote(one.text) ||
      isAsked(sentencesOf(one.mask)[0]?.text ?? '') ||
      (isJapanese(one.text) && one.text.length <= 120 && sentencesOf(one.mask).length <= 3)) &&
    !says('reader', plain(one.text));
  const next = blocks[block.at + 1];
  if ((part !== undefined && part !== 'process') || !asks(block)) return false;
  if ((next !== undefined && !next.gap && asks(next)) || (!block.gap && asks(blocks[block.at - 1]))) return true;
  // Three in a row are put to somebody, also with empty lines between.
  const row = [-2, -1, 1, 2].map((step) => asks(blocks[block.at + step]));
  return isJapanese(block.text) && ((row[0]! && row[1]!) || (row[1]! && row[2]!) || (row[2]! && row[3]!));
}

/** A line that the next one goes on from with 「と聞かれました」. */
export function isSaidBelow(blocks: readonly Block[], { at, text }: Block): boolean {
  const next = blocks[at + 1];
  return (
    text.length <= 160 &&
    next?.kind === 'text' &&
    next.rank === 0 &&
    next.marker === '' &&
    /^と(?:[、。]|の?(?:お?聞き|聞か|言わ|尋ね|訊か|問わ|質問|おっしゃ))/.test(next.text)
  );
}

/** Whether bars part several questions in one line. */
export function isBarred(mask: string): boolean {
  if (quotesOf(mask).length > 0) return false;
  const parts = partsOf(mask, { start: 0, end: mask.length, text: visible(mask) });
  return parts.length > 2 && parts.filter(({ text }) => isAsked(text)).length * 2 >= parts.length;
}

export function isLink(block: Block): boolean {
  return block.end > block.start && (block.text === '' || /^\ue000[^\ue000]+\ue000{4,}\s*$/.test(block.mask));
}

export function isStage(cell: string): boolean {
  return cell.length <= 60 && !isAsked(cell) && /[A-Za-z\u3040-\u9fff]/.test(cell) && !/^(?:weeks?|days?|\d+)\b/i.test(cell);
}

/** Time, place and people, which are listed beside questions. */
export function isDetail(text: string): boolean {
  if (/[?？]/.test(text)) return false;
  return (
    /^(?:\W*)(?:\d+|one|two|three|a|an|half an|about \d+|around \d+)\s?[-–]?\s?(?:\d+\s?)?(?:min(?:ute)?s?|hours?|hrs?|people|interviewers?|recruiters?|managers?|engineers?|questions?|rounds?|candidates?|panel)\b/i.test(
      text,
    ) ||
    /^(?:時間|形式|場所|面接官|人数|所要時間|日時|雰囲気|服装|結果)[：:はが]|^(?:約)?\d+(?:分|時間|名|人)(?:程度|ほど|くらい)?(?:[。、（(]|$)/.test(
      text.normalize('NFKC'),
    )
  );
}

/** A remark about a question: why it is asked, how to answer it. What it quotes may have been asked all the same. */
export function isRemark(text: string): boolean {
  return says('remark', plain(text.slice(0, 80))) && !/["“「『][^]*[?？。.!]["”」』]/.test(text);
}

/** Whether a line among questions asks nothing: a remark, a setting, the label of entries below it, or words that say whose follow. */
export function asksNothing(blocks: readonly Block[], block: Block, text: string, isEntry: boolean): boolean {
  const next = blocks[block.at + 1];
  if (introduces(block, next) || /^(?:特に)?なし(?:$|。)|^none\b(?![^.]*\?)/i.test(text)) return true;
  if (!isEntry) return isTheme(block, next);
  const isLabel = /[:：]$/.test(text) && next?.kind === 'text' && next.marker !== '' && next.indent > block.indent;
  return isLabel || isDetail(text) || isRemark(text);
}

/** “Classical and jazz” above a list of what is asked. */
function isTheme({ text, marker, quoted }: Block, next: Block | undefined): boolean {
  const isAbove = next?.kind === 'text' && (next.marker === 'bullet' || next.marker === 'number');
  return (
    isAbove &&
    marker === '' &&
    !quoted &&
    text.length <= 60 &&
    !/[.?!。？！"”」』]$/.test(text) &&
    (!asksAnywhere(text) || OF_A_KIND.test(text))
  );
}

/** “What would you do” and “How you work” over a list name a kind of question. */
const OF_A_KIND = /^(?:what (?:would|do|did) you(?: do)?|what ifs?|how (?:you|do you|would you) \w+|why (?:us|you|here))$/i;

/** Whether an entry tells what happened. */
export function tells(text: string): boolean {
  const words = plain(text);
  if (isJapanese(words))
    return /(?:ました|でした|です|だった|った|られた|れた|だ|ある|いる|ます)。?$/.test(words) && !/(?:か|ください)。?$/.test(words);
  if (says('imperatives', words, 'en')) return false;
  return (
    /\b(?:i|we|he|she|they|it) (?:was|were|had|did|asked|took|got|went|gave|wanted|is|are|will|would|\w+ed)\b|\b(?:was|were|went|took|lasted|asked)\b/i.test(
      words,
    ) || /^(?:the|they|she|he|two|three|one|a|to) .*\.$/i.test(words)
  );
}

export interface ListShare {
  size: number;
  asked: number;
  /** Entries that tell what happened, or when and where. */
  told: number;
}

/** Whether so many entries of a list ask that the others are taken to ask as well. */
export function mostAsk({ size, asked, told }: ListShare, { text }: Block): boolean {
  return size > 1 && (asked * 2 >= size || (asked > 0 && told === 0 && (isJapanese(text) || asked * 3 >= size)));
}

/** For every entry of a list, how large its list is and how many of its entries ask. */
export function sharesOf(blocks: readonly Block[]): ListShare[] {
  const shares: ListShare[] = [];
  const open = new Map<string, { share: ListShare; at: number; number: number }>();
  for (const block of blocks) {
    if (block.kind !== 'text' || block.rank > 0) {
      if (block.rank > 0) open.clear();
      continue;
    }
    if (block.marker === '') continue;
    const key = `${block.marker} ${block.mark} ${block.indent} ${block.quoted}`;
    const known = open.get(key);
    const goesOn =
      known && (block.marker === 'number' ? block.number === known.number + 1 || block.at - known.at <= 1 : block.at - known.at <= 3);
    const share = goesOn ? known.share : { size: 0, asked: 0, told: 0 };
    share.size++;
    if (asksAnywhere(block.text) || (says('nounQuestion', plain(block.text), 'ja') && !tells(block.text))) share.asked++;
    else if (tells(block.text) || isDetail(block.text)) share.told++;
    shares[block.at] = share;
    open.set(key, { share, at: block.at, number: block.number });
  }
  return shares;
}

/** “why us, why now; biggest mistake” behind the name of a round, in notes that have no sentences. */
export function isTerse(text: string): boolean {
  const pieces = text.split(/\s*[;,、；]\s*/).filter((piece) => piece !== '');
  if (pieces.length < 2 || /[.。]\s*\S|^[^?？]+[.。]$/.test(text) || pieces.some((piece) => piece.length > 60)) return false;
  return (
    pieces.filter((piece) => asksAnywhere(piece) || /^(?:why|what|how|rate|walk|time|biggest|where)\b/i.test(piece)).length * 3 >=
    pieces.length
  );
}

/** Parts in which nothing is asked by the other side, and why what looks like it is left out. */
export const LEFT: Readonly<Partial<Record<Part, LeftOutReason>>> = {
  own: 'own-question',
  notAsked: 'rhetorical',
  faq: 'to-reader',
  related: 'link',
  comments: 'to-reader',
  contents: 'furniture',
  answers: 'answer',
};

/** “Remarks: …” after an empty line is not said in answer to anything. */
export const LABELLED = /^(?:[A-Z][\w ]{2,24}|[\u3040-\u9fff]{2,8})[:：]\s?\S/;

/** A line of nothing but what somebody says. */
export function isQuotation(text: string): boolean {
  return /^(?:["“][^"“”]+["”]|「[^「」]+」|『[^『』]+』)$/.test(text);
}

/** Questions in notes without sentences: “why us; biggest mistake”. */
export function tersePieces(mask: string, from: number): Piece[] {
  return [...mask.slice(from).matchAll(/[^;,、；]+/g)].flatMap((found) => {
    const piece = trimMask(mask, from + found.index, from + found.index + found[0].length);
    const text = tidyQuestion(visible(mask.slice(piece.start, piece.end)));
    return text.length > 3 && !isDetail(text) ? [{ ...piece, text }] : [];
  });
}

/** First quoted lines under headings of one form of which most ask: “Card 1 – Pressure”, “Card 2 – …”. */
export function underTwins(blocks: readonly Block[]): ReadonlySet<number> {
  const twins = new Map<string, { at: number[]; asked: number }>();
  blocks.forEach((block, at) => {
    const above = blocks[at - 1];
    if (block.kind !== 'text' || !block.quoted || block.rank > 0 || block.marker !== '' || above?.kind !== 'text' || above.rank === 0)
      return;
    const key = `${above.rank} ${above.style} ${above.quoted}`;
    const known = twins.get(key) ?? { at: [], asked: 0 };
    known.at.push(at);
    if (isAsked(block.text)) known.asked++;
    twins.set(key, known);
  });
  return new Set([...twins.values()].filter(({ at, asked }) => asked > 1 && asked * 5 >= at.length * 3).flatMap(({ at }) => at));
}
