import { finished, type Block } from './line';
import { plain } from './mask';
import { says } from './words';

const VOICE = /^([A-Za-z\u3040-\u9fff][\w\u3040-\u9fff .'-]{0,22}?)(?:\s?[(（][^()（）]{1,40}[)）])?\s?[:：]\s*(?=\S)/;
/** 「左「…」」: a name and nothing but what it says. */
const QUOTED =
  /^([^\s「」『』、。，．：:（()）\d]{1,8})(?:[（(][^()（）]{0,12}[)）])?[「『]([^「」『』]+)[」』](?:[（(][^()（）]{1,20}[)）])?[。.]?\s*$/;
/** 「自分 …」, 「自分(沈黙)」: what the writer did instead, among lines in quotation marks. */
const BARE = /^([^\s「」『』、。：:（()）\d]{1,6})(?:[ \u3000]+|(?=[（(]))(?=[^「『])/;
/** “CP. …”, “LM – …”: letters that stand for somebody. */
const LETTERS = /^(?!(?:Q|A|I|OK|NB|PS|TL|HR|IT|AI|VP|UK|US|EU)\b)([A-Z]{1,3}\d?|Me)(?:[.:]|\s?[–—]|\s-)\s+(?=[\p{L}"“‘'(])/u;
/** “Sir - …”, “Madam – …”: whoever speaks, before a dash. */
const DASHED = /^([A-Z][A-Za-z'’. ]{0,18}?(?: ?\d)?)(?:\s?[(（][^()（）]{1,30}[)）])?\s[-–—]{1,2}\s+(?=\S)/;
/** “[Chair] …”, 「［面接官］…」. */
const BRACKETED = /^[[［]([A-Z][A-Za-z'’. ]{0,22}?|[\u3040-\u9fff]{1,8})[\]］]\s?(?=\S)/;
/** 「理事長 最後に…」: an office of the other side, before a blank. */
const SPACED =
  /^((?:面接官|試験官|人事|採用|総務|理事長|会長|社長|専務|常務|取締役|役員|部長|次長|課長|係長|主任|局長|所長|支店長|支社長|店長|工場長|院長|師長|校長|教頭|園長|館長|事務長|左|右|中央|真ん中)[^\s「」『』、。：:はがをにで]{0,5}|[^\s\d「」『』、。：:はがをにで]{1,6}(?:長|官|役|員|担当))[ \u3000](?=\S)/;
/** The dashes before what the interviewer of a magazine says. */
const DASHES = /^[―─—]{2,4}\s*(?=[^―─—\s][^]*[^―─—\s]\s*$)/;

/** Marks lines as said by somebody, where the text as a whole tells that names stand before them. */
export function voicesIn(text: string, blocks: readonly Block[]): (block: Block) => Block {
  const names = namesIn(blocks);
  const letters = lettersIn(blocks);
  const dashed = dashedIn(blocks);
  const spaced = spacedIn(blocks);
  const lines = quotedIn(blocks);
  const hasQ = [...lines].some((at) => /^[QＱ]/.test(blocks[at]!.mask));
  const bare = new Set([...lines].map((at) => QUOTED.exec(blocks[at]!.mask)![1]!).filter((name) => says('candidate', plain(name))));
  return (block) => {
    if (block.kind !== 'text' || block.marker !== '' || block.rank > 0) return block;
    const dashes = DASHES.exec(block.mask);
    if (dashes) return finished(text, { ...block, start: block.start + dashes[0].length, marker: 'speaker', speaker: '聞き手' });
    if (lines.has(block.at)) return quoted(text, block, !hasQ);
    const told = bare.size > 0 && BARE.exec(block.mask);
    if (told && bare.has(told[1]!)) return said(text, block, told);
    if (spaced.has(block.at)) return said(text, block, SPACED.exec(block.mask)!);
    const dash = dashed.size > 0 && before(block.mask);
    if (dash && dashed.has(dash[1]!)) return said(text, block, dash);
    const found = names.size > 0 && VOICE.exec(block.mask);
    if (found && names.has(found[1]!)) return said(text, block, found);
    const letter = letters.size > 0 && LETTERS.exec(block.mask);
    return letter && letters.has(letter[1]!) ? said(text, block, letter) : block;
  };
}

/** A block without the name in front of it. */
function said(text: string, block: Block, found: RegExpExecArray): Block {
  return finished(text, { ...block, start: block.start + found[0].length, marker: 'speaker', speaker: found[1]! });
}

/** A name in brackets or before a dash. */
function before(mask: string): RegExpExecArray | null {
  return BRACKETED.exec(mask) ?? DASHED.exec(mask);
}

/** The names in brackets or before a dash, where the writer's own is among them again and again. */
function dashedIn(blocks: readonly Block[]): ReadonlySet<string> {
  const nameAt = (block: Block | undefined) =>
    block?.kind === 'text' && block.marker === '' && block.rank === 0 ? before(block.mask)?.[1] : undefined;
  const isOwn = (block: Block | undefined) => says('candidate', nameAt(block) ?? '');
  if (blocks.filter(isOwn).length < 2) return new Set();
  return new Set(
    blocks.flatMap((block) => {
      const name = nameAt(block);
      return name && (isOwn(block) || isOwn(blocks[block.at - 1]) || isOwn(blocks[block.at + 1])) ? [name] : [];
    }),
  );
}

/** Lines one after another that begin with an office and a blank. */
function spacedIn(blocks: readonly Block[]): ReadonlySet<number> {
  const speaks = (block: Block | undefined) =>
    block?.kind === 'text' && block.marker === '' && block.rank === 0 && block.text.length <= 90 && SPACED.test(block.mask);
  return new Set(
    blocks.filter((block) => speaks(block) && (speaks(blocks[block.at - 1]) || speaks(blocks[block.at + 1]))).map(({ at }) => at),
  );
}

/** The names before a colon in a text where the writer's own “Me:” comes again and again. */
function namesIn(blocks: readonly Block[]): ReadonlySet<string> {
  const own = blocks.filter(({ marker, speaker }) => marker === 'speaker' && says('candidate', speaker));
  if (own.length < 2) return new Set();
  return new Set(
    blocks.flatMap((block) => {
      const name = block.kind === 'text' && block.marker === '' && block.rank === 0 ? VOICE.exec(block.mask)?.[1] : undefined;
      return name && name.split(' ').length <= 3 && (blocks[block.at + 1]?.speaker || blocks[block.at - 1]?.speaker) ? [name] : [];
    }),
  );
}

/** Letters that come again and again before what is said, at least two different ones. */
function lettersIn(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const name = block.kind === 'text' && block.marker === '' && block.rank === 0 ? LETTERS.exec(block.mask)?.[1] : undefined;
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const known = [...counts].filter(([, count]) => count >= 2);
  return new Set(known.length >= 2 && known.some(([, count]) => count >= 3) ? known.map(([name]) => name) : []);
}

/** Lines of a dialogue in quotation marks, where the writer's own stand among them. */
function quotedIn(blocks: readonly Block[]): ReadonlySet<number> {
  const nameAt = (at: number) => {
    const block = blocks[at];
    return block?.kind === 'text' && block.marker === '' ? QUOTED.exec(block.mask)?.[1] : undefined;
  };
  const found = blocks.map(({ at }) => at).filter((at) => nameAt(at) && (nameAt(at - 1) || nameAt(at + 1)));
  if (!found.some((at) => says('candidate', plain(nameAt(at)!)))) return new Set();
  const names = new Set(found.map(nameAt));
  return new Set(blocks.map(({ at }) => at).filter((at) => names.has(nameAt(at)) && nameAt(at) !== undefined));
}

/** `isBoard`: the letters stand for members, so “A” gives no answer. */
function quoted(text: string, block: Block, isBoard: boolean): Block {
  const found = QUOTED.exec(block.mask)!;
  const start = block.mask.search(/[「『]/) + 1;
  const words = block.mask.slice(start);
  return {
    ...finished(text, {
      ...block,
      start: block.start + start,
      end: block.start + start + words.search(/[」』]/),
      marker: 'speaker',
      speaker: isBoard && /^[A-ZＡ-Ｚ]$/.test(found[1]!) ? `member ${found[1]!}` : found[1]!,
    }),
  };
}
