import { finished, type Block } from './line';
import { plain } from './mask';
import { says } from './words';

const VOICE = /^([A-Za-z\u3040-\u9fff][\w\u3040-\u9fff .'-]{0,22}?)(?:\s?[(（][^()（）]{1,40}[)）])?\s?[:：]\s*(?=\S)/;
/** 「左「…」」: a name and nothing but what it says. */
const QUOTED =
  /^([^\s「」『』、。，．：:（()）\d]{1,8})(?:[（(][^()（）]{0,12}[)）])?[「『]([^「」『』]+)[」』](?:[（(][^()（）]{1,20}[)）])?[。.]?\s*$/;
/** “CP. …”, “LM – …”: letters that stand for somebody. */
const LETTERS = /^(?!(?:Q|A|I|OK|NB|PS|TL|HR|IT|AI|VP|UK|US|EU)\b)([A-Z]{1,3}\d?|Me)(?:[.:]|\s?[–—]|\s-)\s+(?=[\p{L}"“‘'(])/u;
/** The dashes before what the interviewer of a magazine says. */
const DASHES = /^[―─—]{2,4}\s*(?=[^―─—\s][^]*[^―─—\s]\s*$)/;

/** Marks lines as said by somebody, where the text as a whole tells that names stand before them. */
export function voicesIn(text: string, blocks: readonly Block[]): (block: Block) => Block {
  const names = namesIn(blocks);
  const letters = lettersIn(blocks);
  const lines = quotedIn(blocks);
  return (block) => {
    if (block.kind !== 'text' || block.marker !== '' || block.rank > 0) return block;
    const dashes = DASHES.exec(block.mask);
    if (dashes) return finished(text, { ...block, start: block.start + dashes[0].length, marker: 'speaker', speaker: '聞き手' });
    if (lines.has(block.at)) return quoted(text, block);
    const found = VOICE.exec(block.mask);
    if (found && names.has(found[1]!))
      return finished(text, { ...block, start: block.start + found[0].length, marker: 'speaker', speaker: found[1]! });
    const letter = LETTERS.exec(block.mask);
    if (letter && letters.has(letter[1]!))
      return finished(text, { ...block, start: block.start + letter[0].length, marker: 'speaker', speaker: letter[1]! });
    return block;
  };
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
  return new Set(found.some((at) => says('candidate', plain(nameAt(at)!))) ? found : []);
}

function quoted(text: string, block: Block): Block {
  const found = QUOTED.exec(block.mask)!;
  const start = block.mask.search(/[「『]/) + 1;
  const words = block.mask.slice(start);
  return {
    ...finished(text, {
      ...block,
      start: block.start + start,
      end: block.start + start + words.search(/[」』]/),
      marker: 'speaker',
      speaker: found[1]!,
    }),
  };
}
