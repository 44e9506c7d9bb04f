import { fold } from '../text/compare';
import type { Block } from './blocks';
import type { Head } from './heads';

/**
 * Headings of one rank under which the same rounds come again, each time with words of their own, part the experiences of
 * several people: “A. (selected)”, “Interview of R.”.
 */
export function withExperiences(
  blocks: readonly Block[],
  heads: readonly (Head | undefined)[],
  title: number | undefined,
): (Head | undefined)[] {
  const found = new Set<number>();
  for (const rank of new Set(blocks.flatMap((block) => (block.rank > 0 ? [block.rank] : [])))) {
    const sections: { at: number; names: Set<string> }[] = [];
    let open: { at: number; names: Set<string> } | undefined;
    for (const block of blocks) {
      const head = heads[block.at];
      if (block.rank > 0 && block.rank <= rank) {
        const mayBe = block.rank === rank && block.at !== title && head && !head.part && !head.round && !head.never;
        open = mayBe ? { at: block.at, names: new Set() } : undefined;
        if (open) sections.push(open);
      } else if (open && head?.round && hasWords(blocks, heads, block.at)) open.names.add(fold(head.name));
    }
    const counts = new Map<string, number>();
    for (const { names } of sections) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const { at, names } of sections) if ([...names].some((name) => counts.get(name)! > 1)) found.add(at);
    if (found.size > 0) break;
  }
  return heads.map((head, at) => (head && found.has(at) ? { ...head, experience: true } : head));
}

function hasWords(blocks: readonly Block[], heads: readonly (Head | undefined)[], at: number): boolean {
  const { rest } = heads[at]!;
  if (rest && rest.end > rest.start) return true;
  const next = blocks[at + 1];
  return (
    next?.kind === 'text' && !heads[at + 1]?.round && !heads[at + 1]?.never && (blocks[at]!.rank > 0 || next.marker !== blocks[at]!.marker)
  );
}
