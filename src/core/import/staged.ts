import { fold } from '../text/compare';
import { span } from '../text/span';
import type { Block } from './blocks';
import type { Head } from './heads';
import { isJapanese, nameOf, trimMask, visible } from './mask';
import { stageName } from './stage-name';
import { cellsOf, tableOf } from './tables';
import { partOf, roundWords } from './words';

const ARROW = /\s*(?:→|⇒|➡|➔|▶|▸|>>?|＞|->|=>)\s*/;
/** Fewer names tell nothing; more are no list of stages. */
const [FEWEST, MOST] = [3, 14];
/** A text with more of them is no write-up. */
const MOST_LISTS = 200;

/**
 * Lines that name a stage which a list of stages has named as well, in one line with arrows or one below the other: they
 * are headings, whatever their words and their form. By the place of their blocks.
 */
export function stagedAmong(blocks: readonly Block[]): ReadonlyMap<number, Head> {
  const heads = new Map<number, Head>(numberedIn(blocks));
  const lists = listsOf(blocks);
  const named = lists.length === 0 ? undefined : openings(blocks);
  for (const { names, members } of lists.slice(0, MOST_LISTS)) {
    /** By block, the shortest opening that is one of the names. */
    const found = new Map<number, Opening>();
    for (const name of new Set(names.map(fold)))
      for (const one of named?.get(name) ?? [])
        if (!members.has(one.block.at) && one.order < (found.get(one.block.at)?.order ?? Infinity)) found.set(one.block.at, one);
    const told = new Set([...found.values()].map(({ head }) => fold(head().name)));
    if (told.size < 2 || told.size * 3 < names.length) continue;
    for (const [at, { head }] of found) heads.set(at, head());
    for (const at of members) if (blocks[at]!.marker !== '') heads.set(at, entryOf(blocks[at]!));
  }
  return heads;
}

/** The entries of a numbered list right under “The process”, of which most are named by words for a stage: the others are stages, too. */
function numberedIn(blocks: readonly Block[]): [number, Head][] {
  const found: [number, Head][] = [];
  for (const heading of blocks) {
    const part = heading.kind === 'text' && heading.rank > 0 ? (partOf(nameOf(heading.text)) ?? 'none') : undefined;
    if (part !== 'process' && part !== 'none') continue;
    let end = heading.at + 1;
    while (blocks[end]?.marker === 'number' && blocks[end]!.kind === 'text' && blocks[end]!.rank === 0) end++;
    const entries = blocks.slice(heading.at + 1, end);
    if (entries.length < FEWEST || entries.length > MOST) continue;
    const names = entries.map(({ text }) => bare(OPENING.exec(text)?.[0] ?? ''));
    if (names.some((name, at) => name === '' || name.length > (isJapanese(name) ? 14 : 40) || /[?？]/.test(entries[at]!.text))) continue;
    const isStage = (name: string) => {
      const words = roundWords(name);
      return words.explicit || words.noun || words.never;
    };
    if (names.filter(isStage).length * 3 < names.length * 2) continue;
    // Under a heading of another kind they must say how long they take.
    if (part === 'none' && entries.filter(({ text }) => LASTS.test(OPENING.exec(text)?.[0] ?? '')).length * 3 < entries.length * 2)
      continue;
    for (const block of entries) found.push([block.at, opened(block, OPENING)]);
  }
  // 【一次】人事・電話
  const marked = blocks.filter(({ kind, text }) => kind === 'text' && isMarked(text));
  if (marked.length > 1) for (const block of marked) found.push([block.at, opened(block, MARKED)]);
  return found;
}

const LASTS = /[(（][^()（）]*(?:min|hour|day|分|時間|半日)[^()（）]*[)）]$/i;
const OPENING = /^[^（(：:。.　—–]+(?:[（(][^（()）]{1,20}[)）])?/;
const MARKED = /^[【［]([^【】［］]{1,14})[】］](?=\s*\S)/;

function isMarked(text: string): boolean {
  const name = MARKED.exec(text)?.[1];
  return name !== undefined && text.length < 80 && roundWords(name).explicit && !/[?？]$/.test(text);
}

/** The head of a line that opens with a name. */
function opened(block: Block, pattern: RegExp): Head {
  const all = trimMask(block.mask, 0, block.mask.length);
  const length = pattern.exec(block.mask.slice(all.start, all.end))?.[0].length ?? 0;
  const named = trimMask(block.mask, all.start, all.start + length);
  const name = nameOf(visible(block.mask.slice(named.start, named.end)));
  return { ...make(block, named.start, named.end, trimMask(block.mask, named.end, all.end)), name };
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
  let rows: Block[] = [];
  const closeTable = () => {
    const { rows: body, columns } = rows.length > FEWEST ? tableOf(rows, undefined, true) : { rows: [], columns: [] };
    const stage = columns.indexOf('round');
    const names = stage < 0 || columns.includes('questions') ? [] : body.map((row) => bare(cellsOf(row)[stage] ?? ''));
    if (names.length >= FEWEST) lists.push({ names, inLine: false, members: new Set(rows.map(({ at }) => at)) });
    rows = [];
  };
  const close = () => {
    if (run.length >= FEWEST)
      lists.push({ names: run.map(({ text }) => bare(text)), inLine: false, members: new Set(run.map(({ at }) => at)) });
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'row') rows.push(block);
    else if (rows.length > 0 && block.kind !== 'rule') closeTable();
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
  closeTable();
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

/** What a line says at its start, which may be the name of a stage. */
interface Opening {
  readonly block: Block;
  readonly order: number;
  readonly head: () => Head;
}

/** By their words, what lines are and begin with. */
function openings(blocks: readonly Block[]): ReadonlyMap<string, readonly Opening[]> {
  const found = new Map<string, Opening[]>();
  for (const block of blocks) {
    const { kind, marker, mask, text } = block;
    if (kind !== 'text' || (marker !== '' && marker !== 'number')) continue;
    const put = (words: string, order: number, head: () => Head) => {
      const key = fold(bare(words));
      const known = found.get(key);
      if (known) known.push({ block, order, head });
      else found.set(key, [{ block, order, head }]);
    };
    const all = trimMask(mask, 0, mask.length);
    if (text.length <= 90) put(text, -1, () => make(block, all.start, all.end));
    for (const { index, 0: cut } of mask.slice(0, 80).matchAll(/[.:：。—–]|\s-\s|[（(]/g))
      put(visible(mask.slice(0, index)), index, () => {
        const note = /^[（(][^（()）]{0,40}[)）][.:：。]?/.exec(mask.slice(index))?.[0].length ?? cut.length;
        const rest = trimMask(mask, index + note, all.end);
        return make(block, all.start, note > 1 ? index + mask.slice(index, index + note).trimEnd().length : index, rest);
      });
  }
  return found;
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
