import { finished, type Block } from './line';

/** No list mark on its own, but one where the next line has it, too. */
const ODD = /^([-=]>|\.(?= \p{L})|\p{Extended_Pictographic}|[→⇒~〜♪◎◯※=＊+✦✧❖◦➜➡])[\ufe0f \t\u3000]*(?=[^\s→⇒~〜♪◎◯※=＊+✦✧❖◦➜➡])/u;
const COUNTED = /^(\d{1,2})[ \t]+(?=[\p{L}"“‘'「])/u;

/** Lines one after another that begin with the same odd mark, or with numbers in order without any stop, are entries of a list. */
export function listedInRow(text: string, blocks: readonly Block[]): readonly Block[] {
  const plain = (block: Block | undefined) => block?.kind === 'text' && block.marker === '' && block.rank === 0;
  const odd = (block: Block | undefined) => (plain(block) ? ODD.exec(block!.mask)?.[1] : undefined);
  const counted = (block: Block | undefined) => (plain(block) ? Number(COUNTED.exec(block!.mask)?.[1] ?? NaN) : NaN);
  // Sentences behind hashes, line by line, are no headings.
  const hashed = (block: Block | undefined) =>
    block?.kind === 'text' && block.rank > 0 && block.rank < 7 && block.style === '' && /[.。]$/.test(block.text) ? block.rank : NaN;
  return blocks.map((block, at) => {
    if (!plain(block)) {
      const rank = hashed(block);
      const isRow = (hashed(blocks[at - 1]) === rank && !block.gap) || (hashed(blocks[at + 1]) === rank && !blocks[at + 1]!.gap);
      return isRow ? finished(text, { ...block, rank: 0, marker: 'bullet', mark: '#' }) : block;
    }
    const mark = odd(block);
    if (mark && (odd(blocks[at - 1]) === mark || odd(blocks[at + 1]) === mark))
      return finished(text, { ...block, start: block.start + ODD.exec(block.mask)![0].length, marker: 'bullet', mark });
    const number = counted(block);
    if (Number.isNaN(number)) return block;
    if (counted(blocks[at - 1]) === number - 1 || counted(blocks[at + 1]) === number + 1)
      return finished(text, { ...block, start: block.start + COUNTED.exec(block.mask)![0].length, marker: 'number', mark: '1', number });
    return block;
  });
}
