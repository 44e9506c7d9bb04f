import { fold } from '../text/compare';
import { span } from '../text/span';
import type { Block } from './blocks';
import type { Head } from './heads';
import { isJapanese, nameOf, trimMask, visible } from './mask';
import { stageName } from './stage-name';
import { partOf, roundWords } from './words';

const ARROW = /\s*(?:→|⇒|➡|➔|▶|▸|>>?|＞|->|=>)\s*/;
/** Fewer names tell nothing; more are no list of stages. */
const [FEWEST, MOST] = [3, 14];

/**
 * Lines that name a stage which a list of stages has named as well, in one line with arrows or one below the other: they
 * are headings, whatever their words and their form. By the place of their blocks.
 */
export function stagedAmong(blocks: readonly Block[]): ReadonlyMap<number, Head> {
  const heads = new Map<number, Head>();
  for (const { names, members } of listsOf(blocks)) {
    const known = new Set(names.map(fold));
    const found: [Block, Head][] = [];
    for (const block of blocks) {
      if (members.has(block.at) || block.kind !== 'text' || (block.marker !== '' && block.marker !== 'number')) continue;
      const head = headIn(block, known);
      if (head) found.push([block, head]);
    }
    const told = new Set(found.map(([, { name }]) => fold(name)));
    if (told.size < 2 || told.size * 3 < names.length) continue;
    for (const [block, head] of found) heads.set(block.at, head);
    for (const at of members) if (blocks[at]!.marker !== '') heads.set(at, entryOf(blocks[at]!));
  }
  return heads;
}

interface StageList {
  readonly names: readonly string[];
  /** Whether the names stand in one line with arrows. */
  readonly inLine: boolean;
  /** The blocks that hold the list. */
  readonly members: ReadonlySet<number>;
}

/** Lists of short names of which some are words for a stage. */
function listsOf(blocks: readonly Block[]): StageList[] {
  const lists: StageList[] = [];
  let run: Block[] = [];
  const close = () => {
    if (run.length >= FEWEST)
      lists.push({ names: run.map(({ text }) => bare(text)), inLine: false, members: new Set(run.map(({ at }) => at)) });
    run = [];
  };
  for (const block of blocks) {
    const isEntry = block.kind === 'text' && block.rank === 0 && (block.marker === 'bullet' || block.marker === 'number');
    if (!isEntry || (run.length > 0 && run.at(-1)!.mark !== block.mark)) close();
    if (isEntry) run.push(block);
    if (block.kind !== 'text' || block.rank > 0 || block.text.length > 400 || !ARROW.test(block.text)) continue;
    const names = block.text
      .replace(/^[^:：→>]{0,16}[:：]\s*/, '')
      .split(ARROW)
      .map(bare);
    if (names.length >= FEWEST) lists.push({ names, inLine: true, members: new Set([block.at]) });
  }
  close();
  return lists.filter(({ names, inLine }) => {
    if (names.length > MOST || names.some((name) => name === '' || name.length > (isJapanese(name) ? 24 : 60) || /[?？]$/.test(name)))
      return false;
    const stages = names.filter((name) => {
      const words = roundWords(name);
      return words.explicit || words.never || ((words.noun || stageName(name) !== undefined) && !words.veto);
    });
    const parts = names.filter((name) => partOf(name) !== undefined && !stages.includes(name));
    return stages.length >= (inLine ? 1 : Math.max(2, names.length * 0.6)) && parts.length * 3 <= names.length;
  });
}

function bare(text: string): string {
  return nameOf(text.replace(/[（(][^（()）]*[)）]?\s*$/, '').trim());
}

/** The heading in a line that is one of the names, or begins with one and goes on. */
function headIn(block: Block, known: ReadonlySet<string>): Head | undefined {
  const all = trimMask(block.mask, 0, block.mask.length);
  if (block.text.length <= 90 && known.has(fold(bare(block.text)))) return make(block, all.start, all.end);
  const cut = /[.:：。—–]|\s-\s|[（(]/g;
  for (let found = cut.exec(block.mask.slice(0, 80)); found; found = cut.exec(block.mask.slice(0, 80))) {
    if (!known.has(fold(bare(visible(block.mask.slice(0, found.index)))))) continue;
    const note = /^[（(][^（()）]{0,40}[)）][.:：。]?/.exec(block.mask.slice(found.index))?.[0].length ?? found[0].length;
    const rest = trimMask(block.mask, found.index + note, all.end);
    const end = note > 1 ? found.index + block.mask.slice(found.index, found.index + note).trimEnd().length : found.index;
    return make(block, all.start, end, rest);
  }
  return undefined;
}

function make(block: Block, start: number, end: number, rest?: Head['rest']): Head {
  return {
    name: bare(visible(block.mask.slice(start, end))),
    span: span(block.start + start, block.start + end),
    // Above what stands below it, and below every heading that is marked as one.
    rank: block.rank || 9.5,
    round: block.rank > 0 ? 'heading' : 'line',
    ordinal: true,
    firm: true,
    ...(rest && rest.end > rest.start && { rest }),
  };
}

function entryOf(block: Block): Head {
  const words = roundWords(block.text);
  const all = trimMask(block.mask, 0, block.mask.length);
  return {
    name: bare(block.text),
    span: span(block.start + all.start, block.start + all.end),
    rank: 10,
    ...(words.never && !words.explicit ? { never: true } : { round: 'item', ordinal: words.explicit }),
  };
}
