import { fold } from '../text/compare';
import { span, type Span } from '../text/span';
import type { Block } from './blocks';
import { announced, headOf, INNER, type Head } from './heads';
import { isJapanese, nameOf, plain } from './mask';
import { sameRound } from './same';
import { isAsked, opensAsQuestion } from './speech';
import { says, type Lead, type Part } from './words';

/** A round as it is found; questions are added while the text is read. */
export interface RoundPlace {
  readonly name: string;
  /** The words of the name in the source. */
  readonly span: Span;
  readonly rank: number;
  /** Which of several experiences in one text it belongs to. */
  readonly group: string;
  /** An entry of a list of stages that names it, without words of its own. */
  readonly listed: boolean;
}

/** Where a block stands. */
export interface Place {
  readonly part?: Part | undefined;
  /** A label inside a round, in force until the lines under it end. */
  readonly sub?: Part | undefined;
  readonly lead?: Lead | undefined;
  readonly round?: RoundPlace | undefined;
  readonly head?: Head | undefined;
  /** A heading below the one that opened the part. */
  readonly topic?: string | undefined;
}

export interface Outline {
  readonly places: readonly Place[];
  readonly rounds: readonly RoundPlace[];
  readonly never: readonly Head[];
}

/** Reads which blocks are headings, which rounds there are, and under what every block stands. */
export function outlineOf(blocks: readonly Block[]): Outline {
  const heads = headsOf(blocks);
  const isRound = roundsAmong(blocks, heads);
  const repeated = repeatedLabels(blocks, heads);
  const places: Place[] = [];
  const rounds: RoundPlace[] = [];
  const never: Head[] = [];
  let stack: { rank: number; part: Part | undefined; name: string }[] = [];
  let round: RoundPlace | undefined;
  let group = '';
  let sub: Part | undefined;
  let lead: Lead | undefined;
  let topic: string | undefined;
  /** Whether a line under the label or the announcement has been met already. */
  let met = false;
  const reset = () => {
    [sub, lead, topic, met] = [undefined, undefined, undefined, false];
  };
  const listedEnd = new Set<RoundPlace>();
  const title = titleAt(blocks);
  for (const block of blocks) {
    const head = block.at === title && !isRound[block.at] ? undefined : heads[block.at];
    const kind = isRound[block.at];
    if (block.at === title && !kind) {
      places.push({});
      continue;
    }
    if (head && kind) {
      reset();
      const place: RoundPlace = { name: head.name, span: head.span, rank: head.rank, group, listed: kind === 'listed' };
      rounds.push(place);
      if (place.listed) listedEnd.add(place);
      round = kind === 'listed' ? undefined : place;
      if (head.rank < 10) stack = stack.filter(({ rank }) => rank < head.rank);
      places.push({ part: stack.at(-1)?.part, round: place, head: { ...head, round: head.round ?? 'line' } });
      continue;
    }
    if (head?.never) {
      never.push(head);
      if (round && head.rank <= round.rank) round = undefined;
      reset();
      places.push({ part: stack.at(-1)?.part, round, head });
      continue;
    }
    if (head?.experience) {
      reset();
      [stack, round, group] = [[], undefined, head.name];
      places.push({ head });
      continue;
    }
    if (head && !head.round) {
      const inner = head.part !== undefined && INNER.has(head.part);
      const within =
        round !== undefined &&
        (head.rank > round.rank ||
          (inner && (head.rank === round.rank ? repeated.has(fold(head.name)) || head.rank >= 8 : head.label === true)));
      const isLabel = head.label === true && (inner || block.marker !== '' || head.rest !== undefined);
      reset();
      if (isLabel && !(head.rank < 10 && !within)) {
        sub = head.part;
      } else if (within) {
        sub = head.part;
        topic = head.part ? undefined : head.name;
      } else {
        const keeps = head.part === undefined && round !== undefined && (head.rank === 8 || head.rank === 9) && round.rank >= 8;
        if (round && !keeps && head.rank <= round.rank) round = undefined;
        stack = stack.filter(({ rank }) => rank < head.rank);
        if (head.part) stack.push({ rank: head.rank, part: head.part, name: head.name });
        else topic = head.name;
      }
      const place: Place = { part: stack.at(-1)?.part, sub, round, head, topic };
      places.push(place);
      // “Related: …” speaks of its own line only.
      if (head.rest && head.rest.end > head.rest.start && head.part && !LASTING.has(head.part)) reset();
      continue;
    }
    const part = stack.at(-1)?.part;
    if (part === 'contents' && endsContents(block)) stack.pop();
    const announces = announced(block);
    if (announces && block.kind === 'text') {
      places.push({ part, sub, round, topic });
      [lead, met] = [announces, false];
      if (sub !== 'answers') sub = undefined;
      continue;
    }
    const isItem = block.marker !== '' || block.kind === 'row';
    // Prose after the lines under a label ends it; so does a list after prose that was announced.
    if (!isItem && block.kind === 'text' && (lead || sub) && !carriesOn(block, lead, sub, met)) {
      if (sub !== 'answers') sub = undefined;
      lead = undefined;
    }
    met = true;
    places.push({ part: stack.at(-1)?.part, sub, lead, round, topic });
  }
  return { places, rounds, never };
}

const LASTING = new Set<Part>(['skills', 'tips', 'responsibilities', 'tags', 'questions', 'own', 'answers']);

function carriesOn(block: Block, lead: Lead | undefined, sub: Part | undefined, met: boolean): boolean {
  const wanted = lead ?? sub;
  if (wanted === 'questions' || wanted === 'own') {
    const text = block.text;
    if (isAsked(text) || isAsked(text.split(/(?<=[.。])\s*/)[0] ?? '') || opensAsQuestion(text)) return true;
    if (block.quoted || /^[“"「『‘]/.test(text)) return true;
    // The first line under the label may be a task without any mark.
    return !met && text.length < 160;
  }
  if (wanted === 'skills' || wanted === 'tips' || wanted === 'responsibilities' || wanted === 'tags')
    return /[:：]/.test(block.text.slice(0, 60)) || block.text.length < 60 || !met;
  if (wanted === 'answers') return true;
  return !met;
}

function headsOf(blocks: readonly Block[]): (Head | undefined)[] {
  const heads: (Head | undefined)[] = [];
  let part: Part | undefined;
  let partRank = 0;
  const entries = new Set<string>();
  const title = titleAt(blocks);
  for (const block of blocks) {
    if (part === 'contents' && block.kind === 'text' && block.rank === 0 && !endsContents(block) && !entries.has(fold(block.text))) {
      entries.add(fold(block.text));
      heads.push(undefined);
      continue;
    }
    const head = isFurniture(block) ? undefined : headOf(block, part);
    heads.push(head);
    if (!head) continue;
    if (block.at === title) continue;
    if (head.part && !(head.label && INNER.has(head.part)) && !(head.label && block.marker !== ''))
      [part, partRank] = [head.part, head.rank];
    else if (!head.part && head.rank <= partRank) part = undefined;
  }
  return heads;
}

function endsContents(block: Block): boolean {
  return block.kind === 'text' && (block.rank > 0 || block.text.length > (isJapanese(block.text) ? 50 : 110));
}

/** Lines of a web page around its text. */
export function isFurniture(block: Block): boolean {
  if (block.kind !== 'text' || block.text.length > 120) return false;
  const text = plain(nameOf(block.text));
  return text === '' || says('furniture', text) || /^(?:home|ホーム|top|トップ)\s*[/›>»＞]/i.test(text);
}

/** Which blocks open a round: with words of its own, or as an entry of a list of stages. */
function roundsAmong(blocks: readonly Block[], heads: readonly (Head | undefined)[]): ('own' | 'listed' | undefined)[] {
  const title = titleAt(blocks);
  const adopted = withSiblings(blocks, heads);
  const isCandidate = (at: number) => adopted[at]?.round !== undefined && at !== titleAlone(blocks, adopted, title);
  const isEntry = (at: number) =>
    (adopted[at]?.round !== undefined || adopted[at]?.never === true) && adopted[at]?.rest === undefined && blocks[at]!.rank === 0;
  const alike = (one: number, other: number) => {
    const [a, b] = [blocks[one], blocks[other]];
    return a !== undefined && b !== undefined && a.marker === b.marker && a.mark === b.mark && a.indent === b.indent;
  };
  const listed = (at: number) =>
    isEntry(at) && ((isEntry(at + 1) && alike(at, at + 1)) || (isEntry(at - 1) && alike(at, at - 1) && !hasOwnWords(blocks, heads, at)));
  const own = blocks.filter(({ at }) => isCandidate(at) && !listed(at));
  const strong = own.filter(({ at }) => adopted[at]!.round === 'heading');
  const lines = own.filter(({ at }) => adopted[at]!.round === 'line');
  return blocks.map(({ at }) => {
    if (!isCandidate(at)) return undefined;
    if (listed(at)) return 'listed';
    const head = adopted[at]!;
    if (head.round === 'heading') return 'own';
    if (strong.length >= 2)
      return head.round === 'line' &&
        head.ordinal &&
        !strong.some((other) => sameRound(adopted[other.at]!.name, head.name)) &&
        head.rest === undefined
        ? 'own'
        : undefined;
    if (head.round === 'line') return 'own';
    return lines.length + strong.length >= 2 ? undefined : 'own';
  });
}

function hasOwnWords(blocks: readonly Block[], heads: readonly (Head | undefined)[], at: number): boolean {
  const next = blocks[at + 1];
  if (!next || next.kind !== 'text' || heads[at + 1]?.round || heads[at + 1]?.never) return false;
  // After a list without gaps an empty line parts it from what follows.
  return blocks[at]!.gap === next.gap && (heads[at + 1] === undefined || heads[at + 1]!.label === true) && blocks[at]!.marker !== '';
}

/** The first line, where it is set as a title or stands apart: it opens no part. */
export function titleAt(blocks: readonly Block[]): number | undefined {
  const first = blocks.find((block) => block.kind === 'text' && block.text !== '' && !isFurniture(block));
  if (!first || first.marker !== '' || first.quoted) return undefined;
  const next = blocks[first.at + 1];
  const isSet = first.rank === 1 || (first.rank > 0 && !blocks.some((block) => block !== first && block.rank === first.rank));
  const isLine = first.rank === 0 && first.text.length <= 120 && !/[:：]$/.test(first.text) && next?.marker === '';
  return isSet || isLine ? first.at : undefined;
}

/** The title is no round, unless others of its rank are. */
function titleAlone(blocks: readonly Block[], heads: readonly (Head | undefined)[], title: number | undefined): number | undefined {
  if (title === undefined || !heads[title]?.round) return undefined;
  const { rank } = blocks[title]!;
  return rank > 0 && heads.some((head, at) => at !== title && head?.round === 'heading' && blocks[at]!.rank === rank) ? undefined : title;
}

/** Numbered headings between rounds are rounds too, whatever their words. */
function withSiblings(blocks: readonly Block[], heads: readonly (Head | undefined)[]): (Head | undefined)[] {
  const adopted = [...heads];
  const last = new Map<string, Block>();
  for (const block of blocks) {
    if (block.kind !== 'text' || block.marker !== 'number') continue;
    const key = `${block.rank} ${block.mark} ${block.indent}`;
    const before = last.get(key);
    const head = adopted[block.at];
    last.set(key, block);
    if (!before || block.number !== before.number + 1 || adopted[before.at]?.round === undefined) continue;
    if (head?.round || head?.never || head?.part || head?.experience) continue;
    const name = nameOf(block.text);
    if (isAsked(name) || name.length > 60 || /[.?!。？]$/.test(block.text)) continue;
    if (block.rank === 0 && block.at === before.at + 1) continue;
    adopted[block.at] = { name, span: span(block.start, block.end), rank: block.rank || 10, round: block.rank > 0 ? 'heading' : 'line' };
  }
  return adopted;
}

/** Labels that come back stand inside the rounds, whatever their rank. */
function repeatedLabels(blocks: readonly Block[], heads: readonly (Head | undefined)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const head = heads[block.at];
    if (head?.part) counts.set(fold(head.name), (counts.get(fold(head.name)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}
