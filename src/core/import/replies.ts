import { finished, type Block } from './line';
import { isJapanese, plain } from './mask';
import { asksAnywhere, isAsked, quotesOf } from './speech';
import { says } from './words';

const ARROW = /^(?:[-=]>|[→⇒➡])\s*/;

/** What is asked and answered by turns: an entry alone under a line that asks is the answer; one behind an arrow that asks goes on asking. */
export function repliesIn(text: string, blocks: readonly Block[]): Block[] {
  const asks = (block: Block | undefined) => block?.kind === 'text' && block.rank === 0 && asksAnywhere(block.text);
  const isEntry = (block: Block | undefined) => block?.kind === 'text' && block.rank === 0 && block.marker === 'bullet';
  const alone = blocks.filter(
    (block, at) => isEntry(block) && !isEntry(blocks[at - 1]) && !isEntry(blocks[at + 1]) && blocks[at - 1]?.kind === 'text',
  );
  const below = alone.filter(({ at, text: words }) => asks(blocks[at - 1]) && !says('remark', plain(words)));
  const isDialogue =
    below.length >= 4 &&
    below.length * 10 >= alone.length * 7 &&
    below.filter(({ text: words }) => isAsked(words)).length * 3 <= below.length;
  const replies = new Set(isDialogue ? below.map(({ at }) => at) : []);
  return blocks.map((block, at) => {
    if (replies.has(at)) return { ...block, marker: 'answer' };
    const arrow = block.kind === 'text' && block.marker === '' && block.rank === 0 ? ARROW.exec(block.mask) : null;
    if (!arrow || !asks(blocks[at - 1])) return block;
    const bare = block.text.replace(ARROW, '');
    return isAsked(bare) && quotesOf(bare).length === 0
      ? finished(text, { ...block, start: block.start + arrow[0].length, marker: 'question' })
      : block;
  });
}

/** 「…からのひとことは」 above a line in quotation marks: it says whose words follow. */
export function introduces({ text }: Block, next: Block | undefined): boolean {
  return isJapanese(text) && /(?:は|が|も|から|と)[、:：]?$/.test(text) && next?.kind === 'text' && /^[→⇒➡]?\s*[「『]/.test(next.text);
}
