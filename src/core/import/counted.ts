import { span } from '../text/span';
import type { Block } from './blocks';
import type { Head } from './heads';
import { nameOf, trimMask, visible } from './mask';
import { partOf, roundWords } from './words';

/** “(2/4) Inbox hour”, “STEP 2 OF 5”, “2 of 4: …”: which one it is of how many. */
const OF_ALL =
  /^[(（[]?(?:(?:step|stage|round|part|interview|conversation|talk|ステップ|段階)\s?)?(\d{1,2})\s?(?:[/／]|of)\s?(\d{1,2})[)）\]]?(?:\s?[·・:：.|–—-])?\s*/i;
/** “Talk 1 – …”, “Conversation A. …”: one word and what counts it. */
const COUNTED = /^([A-Z][a-z]{2,14}) (\d{1,2}|[A-H])(?=\s?[.:–—|(-]|$)/;
/** Words that count something else. */
const NO_STAGE =
  /^(?:senior|junior|story|week|day|question|tip|section|part|chapter|figure|table|lesson|answer|example|candidate|applicant|member|case|problem|task|station|topic|theme|point|fact|rule|reason|note|version|grade|level|band|year|class|group|room|report|review|student|person|interviewer|panelist|unit|lab|set|type|option|scenario|experience|account|page|post|thread)$/i;

/**
 * Lines that count the stages themselves, in one row: “1/4 …, 2/4 …” or “Talk 1 …, Talk 2 …”. They are headings, whatever
 * their words and their form. By the place of their blocks.
 */
export function countedAmong(blocks: readonly Block[]): ReadonlyMap<number, Head> {
  const rows = new Map<string, { block: Block; number: number; length: number }[]>();
  const put = (key: string, block: Block, number: number, length: number) => {
    const row = rows.get(key);
    if (row) row.push({ block, number, length });
    else rows.set(key, [{ block, number, length }]);
  };
  for (const block of blocks) {
    if (block.kind !== 'text' || block.quoted || (block.marker !== '' && block.marker !== 'log')) continue;
    const all = trimMask(block.mask, 0, block.mask.length);
    const words = block.mask.slice(all.start, Math.min(all.end, all.start + 60));
    const ofAll = OF_ALL.exec(words);
    if (ofAll && Number(ofAll[2]) >= 2 && Number(ofAll[2]) <= 12 && Number(ofAll[1]) <= Number(ofAll[2]))
      put(`of ${ofAll[2]!}`, block, Number(ofAll[1]), ofAll[0].length);
    const counted = COUNTED.exec(words);
    if (counted && !NO_STAGE.test(counted[1]!)) put(counted[1]!, block, placeOf(counted[2]!), 0);
  }
  const heads = new Map<number, Head>();
  for (const [key, row] of rows) {
    // Headings with others below them hold stages, and are none.
    if (row.some(({ block }) => block.rank > 0 && (blocks[block.at + 1]?.rank ?? 0) > block.rank)) continue;
    if (row.length < 2 || row[0]!.number !== 1 || row.some(({ number }, at) => at > 0 && number !== row[at - 1]!.number + 1)) continue;
    for (const { block, length } of row) {
      const head = headOf(blocks, block, key.startsWith('of ') ? length : 0);
      if (head) heads.set(block.at, head);
    }
  }
  return heads;
}

function placeOf(count: string): number {
  return /\d/.test(count) ? Number(count) : count.charCodeAt(0) - 64;
}

/** The name behind the count, or the whole with it; where nothing stands behind it, the next line. */
function headOf(blocks: readonly Block[], block: Block, skip: number): Head | undefined {
  const all = trimMask(block.mask, 0, block.mask.length);
  const own = trimMask(block.mask, all.start + skip, all.end);
  if (own.end === own.start) {
    const next = blocks[block.at + 1];
    if (next?.kind !== 'text' || next.rank > 0 || next.text.length > 80) return undefined;
    return make(block, nameOf(next.text), span(next.start, next.end));
  }
  const text = block.mask.slice(own.start, own.end);
  const cut = block.bold && block.bold.end < block.mask.length - 4 ? block.bold.end - own.start : cutOf(text);
  const name = nameOf(visible(text.slice(0, cut ?? text.length)).replace(/[.。]$/, ''));
  if (name === '' || name.length > 90 || /[?？]$/.test(name)) return undefined;
  const rest = cut === undefined ? undefined : trimMask(block.mask, own.start + cut + 1, all.end);
  return make(block, name, span(block.start + own.start, block.start + own.start + (cut ?? text.length)), rest);
}

/** Where a name ends in a line that goes on; undefined where the line is the name. */
function cutOf(text: string): number | undefined {
  const found = /[.。:：](?=\s\S)|\s·\s/.exec(text.slice(0, 90));
  return found && text.length > 60 ? found.index : undefined;
}

function make(block: Block, name: string, at: Head['span'], rest?: Head['rest']): Head {
  const words = roundWords(name);
  const never = words.never && !words.explicit && partOf(name) === undefined;
  return {
    name,
    span: at,
    rank: block.rank || 9.5,
    ...(never ? { never } : { round: block.rank > 0 ? 'heading' : 'line', ordinal: true, firm: true }),
    ...(rest && rest.end > rest.start && { rest }),
  };
}
