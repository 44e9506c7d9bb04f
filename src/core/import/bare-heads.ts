import type { Block } from './line';
import { isJapanese } from './mask';
import { isAsked } from './speech';

/** Fewer say nothing of how a text is parted. */
const FEWEST = 3;

/**
 * Short lines without any mark, each over a paragraph of sentences: where a text has several of them and hardly anything
 * else that parts it, they are its headings. By place.
 */
export function bareHeads(blocks: readonly Block[]): ReadonlySet<number> {
  const found = blocks.filter((block, at) => mayHead(block) && isParagraph(blocks[at + 1]) && !isShort(blocks[at - 1], block));
  const marked = blocks.filter(({ rank, at }) => rank > 0 && at > 0).length;
  const turns = blocks.filter(({ marker }) => marker === 'speaker' || marker === 'question').length;
  return new Set(found.length >= FEWEST && marked * 3 <= found.length && turns < 3 ? found.map(({ at }) => at) : []);
}

function mayHead({ kind, rank, marker, text, quoted, bold, speaker, indent }: Block): boolean {
  if (kind !== 'text' || rank > 0 || marker !== '' || quoted || bold || speaker !== '' || indent > 0) return false;
  if (isJapanese(text) || text.length > 72 || text.split(' ').length > 12) return false;
  return !/[.?!。？！,、:：;；…"”」』]$|["“「『|｜→·]|[:：]\s|^[a-z(（※#@]/.test(text) && !isAsked(text);
}

function isParagraph(block: Block | undefined): boolean {
  if (block?.kind !== 'text' || block.rank > 0 || block.marker !== '') return false;
  return block.text.length >= (isJapanese(block.text) ? 50 : 110) && /[.?!。？！)）」』”"]$/.test(block.text);
}

/** Whether the line above is one of the same kind: a list, or what stands around a page. */
function isShort(above: Block | undefined, { gap }: Block): boolean {
  return (
    above?.kind === 'text' &&
    above.rank === 0 &&
    above.marker === '' &&
    !gap &&
    above.text.length < 60 &&
    !/[.?!。？！]["”)）」]?$/.test(above.text)
  );
}
