import type { Block } from './blocks';
import type { Head } from './heads';
import { isAsked, quotesOf } from './speech';

/** “Conversation by conversation”, “The interviews, one by one”, 「選考は3回でした」: the name of all rounds together. */
const ALL =
  /\b(?:interviews|rounds|stages|steps|conversations|calls|talks|meetings|sessions|tests|exercises|panels|chats|visits|days)\b|\b(\w{3,}) by \1\b|\bone (?:by one|after (?:the other|another))\b|\bin (?:order|turn|sequence)\b|(?:[2-9２-９二三四五六]|複数)(?:回|つ|段階|ステップ|度)(?:の|で|あ|と|に|$)|それぞれ|各(?:選考|面接|回|段階|ステップ|試験)|順番?に|から.{1,8}まで$|[の別]ごとに/i;

/** Headings that look like a round and stand over those of all rounds: nothing is asked before the first of these. By place. */
export function containersAmong(blocks: readonly Block[], heads: readonly (Head | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { at, rank } of blocks) {
    const head = heads[at];
    if (rank === 0 || head?.round !== 'heading' || (head.rest && head.rest.end > head.rest.start) || !ALL.test(head.name)) continue;
    let inside = 0;
    let deepest = 0;
    for (let next = at + 1; next < Math.min(blocks.length, at + 400); next++) {
      const block = blocks[next]!;
      if (block.rank > 0 && block.rank <= rank) break;
      const own = heads[next];
      if (inside === 0 && block.rank === 0 && !own?.round && asks(block)) break;
      // Headings right below, and lines that name a round.
      if (block.rank > 0 ? deepest === 0 || block.rank <= deepest : own?.round === 'line') inside++;
      if (block.rank > 0 && (deepest === 0 || block.rank < deepest)) deepest = block.rank;
    }
    if (inside > 1) found.add(at);
  }
  return found;
}

function asks({ kind, text, mask }: Block): boolean {
  return kind === 'text' && ((text.length <= 200 && isAsked(text)) || quotesOf(mask).some((quote) => isAsked(quote.text)));
}
