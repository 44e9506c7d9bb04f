import { kindOfWording } from '../languages';
import { fold } from '../text/compare';
import { span, type Span } from '../text/span';
import type { Block } from './blocks';
import { withExperiences } from './experiences';
import { flowIn } from './flow';
import { announced, BARRED, headOf, INNER, type Head } from './heads';
import { isJapanese, nameOf, plain } from './mask';
import type { LineChances } from './learnt/line-chances';
import { asksAnywhere, isAsked } from './speech';
import { sameRound } from './same';
import { partOf, roundWords, says, type Lead, type Part } from './words';

import { MOST_ROUNDS, roundsAmong } from './stages';
import { countedAmong } from './counted';
import { stagedAmong } from './staged';
import { isFurniture, titleAt } from './title';

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

/** The line above a mail that is answered, as mail programs write it. */
const REPLIED = /^On\b.{8,160}\bwrote:/;

/**
 * Reads which blocks are headings, which rounds there are, and under what every block stands; with `chances`, what each
 * line is likely to be has a say in which are rounds.
 */
export function outlineOf(blocks: readonly Block[], { heads: read, contents }: Heads = headsOf(blocks), chances?: LineChances): Outline {
  const { adopted: heads, kinds: isRound } = roundsAmong(blocks, read, chances);
  const repeated = repeatedLabels(blocks, heads);
  const places: Place[] = [];
  const rounds: RoundPlace[] = [];
  const never: Head[] = [];
  const flows: (readonly RoundPlace[])[] = [];
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
  let isReplied = false;
  for (const block of blocks) {
    // Below a mail that tells of the rounds stands the one that it answers, in which its reader asks.
    if ((isReplied ||= rounds.length > 0 && REPLIED.test(block.text))) {
      places.push({ part: 'own' });
      continue;
    }
    const kind = isRound[block.at] === 'listed' && round && block.marker === 'bullet' ? undefined : isRound[block.at];
    const head =
      block.at === title && !kind ? undefined : heads[block.at]?.round && !kind && block.rank === 0 ? undefined : heads[block.at];
    if (block.at === title && !kind) {
      places.push({});
      continue;
    }
    if (head && kind && rounds.length < MOST_ROUNDS) {
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
      // A field that comes back, such as the result of each round, closes none.
      if (round && head.rank <= round.rank && !repeated.has(fold(head.name))) round = undefined;
      // “RESULT” in the form of “ADVICE” ends it.
      if (block.rank > 0) stack = stack.filter(({ rank, part }) => rank < head.rank || part !== 'tips');
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
    if (head && (!head.round || block.rank > 0)) {
      const inner = head.part !== undefined && INNER.has(head.part);
      const comesBack = head.rank >= 7 && repeated.has(fold(head.name)) && round !== undefined && round.rank >= 7;
      const within =
        round !== undefined &&
        ((head.rank > round.rank && !(leavesMarked(head, round) && !repeated.has(fold(head.name)))) ||
          comesBack ||
          (inner &&
            (head.rank === round.rank
              ? repeated.has(fold(head.name)) || isWeak(block)
              : head.label === true || (round.rank >= 7 && /^[【［《〔[〈]$/.test(block.style)))));
      const isLabel = head.label === true && (inner || block.marker !== '' || head.rest !== undefined);
      reset();
      if (isLabel && !(head.rank < 10 && !within)) {
        sub = head.part;
      } else if (within) {
        sub = head.part;
        topic = head.part ? undefined : head.name;
      } else {
        const keeps = head.part === undefined && round !== undefined && isWeak(block) && round.rank >= 7;
        if (round && !keeps && (head.rank <= round.rank || leavesMarked(head, round))) round = undefined;
        stack = stack.filter(({ rank }) => rank < head.rank);
        if (head.part && head.part !== 'contents') stack.push({ rank: head.rank, part: head.part, name: head.name });
        else topic = head.name;
      }
      const place: Place = { part: stack.at(-1)?.part, sub, round, head, topic };
      places.push(place);
      // “Related: …” speaks of its own line only.
      if (head.rest && head.rest.end > head.rest.start && head.part && !LASTING.has(head.part)) reset();
      continue;
    }
    if (contents.has(block.at)) {
      places.push({ part: 'contents' });
      continue;
    }
    const flow = block.kind === 'text' && !round ? flowIn(block, group) : [];
    if (flow.length > 0) {
      flows.push(flow.slice(0, Math.max(0, MOST_ROUNDS - rounds.length)));
      rounds.push(...flows.at(-1)!);
      places.push({ part: 'process' });
      continue;
    }
    const part = stack.at(-1)?.part;
    const names = part !== undefined && BARRED.has(part);
    const announces = announced(block) ?? (!names && announcesQuestions(block, blocks[block.at + 1]) ? 'questions' : undefined);
    if (announces && block.kind === 'text') {
      places.push({ part, sub, round, topic });
      [lead, met] = [announces, false];
      if (sub !== 'answers') sub = undefined;
      continue;
    }
    const isItem = block.marker !== '' || block.kind === 'row';
    // The next question ends the answer to the last.
    if (block.marker === 'question' && sub === 'answers') sub = undefined;
    // Prose after the lines under a label ends it; so does a list after prose that was announced.
    if (!isItem && block.kind === 'text' && (lead || sub) && !carriesOn(block, lead, sub, met)) {
      if (sub !== 'answers') sub = undefined;
      lead = undefined;
    }
    met = true;
    places.push({ part: stack.at(-1)?.part, sub, lead, round, topic });
  }
  return { places, rounds: rounds.filter((round) => !isSpokenOf(round, flows, rounds)), never };
}

/** One of a sentence that lists the stages, where most of the others have a heading of their own: this one has, too, by another name. */
function isSpokenOf(round: RoundPlace, flows: readonly (readonly RoundPlace[])[], all: readonly RoundPlace[]): boolean {
  const flow = round.listed ? flows.find((one) => one.includes(round)) : undefined;
  if (!flow) return false;
  const isHeaded = ({ name, group }: RoundPlace) => all.some((own) => !own.listed && own.group === group && sameRound(own.name, name));
  return !isHeaded(round) && all.filter((own) => !own.listed).length >= flow.length && 2 * flow.filter(isHeaded).length > flow.length;
}

/** A line with a colon before lines that ask. */
function announcesQuestions(block: Block, next: Block | undefined): boolean {
  return (
    block.kind === 'text' &&
    block.rank === 0 &&
    /(?<!\bwill)[:：]$/.test(block.text) &&
    next?.kind === 'text' &&
    next.rank === 0 &&
    isAsked(next.text)
  );
}

/** “How to get ready” in a bare line below rounds that are set off by some mark: it speaks of the whole. */
function leavesMarked(head: Head, round: RoundPlace): boolean {
  return head.part !== undefined && BARRED.has(head.part) && !INNER.has(head.part) && head.rank >= 10 && !head.label && round.rank >= 7;
}

const BY_LOOKS = /^(?:bold|capitals|bold capitals)$/;

/** Bold and capital lines serve as headings of any depth. */
function isWeak({ style }: Block): boolean {
  return BY_LOOKS.test(style);
}

const LASTING = new Set<Part>(['skills', 'tips', 'responsibilities', 'tags', 'questions', 'own', 'answers']);

function carriesOn(block: Block, lead: Lead | undefined, sub: Part | undefined, met: boolean): boolean {
  const wanted = lead ?? sub;
  if (wanted === 'questions' || wanted === 'own' || wanted === 'notAsked') {
    const text = block.text;
    if (asksAnywhere(text)) return true;
    if (block.quoted || /^[“"「『‘]/.test(text)) return true;
    // The first line under the label may be a task without any mark.
    return !met && text.length < 160;
  }
  if (wanted === 'skills' && says('tipFlag', plain(block.text.slice(0, 80)))) return false;
  if (wanted === 'skills' || wanted === 'tips' || wanted === 'responsibilities' || wanted === 'tags')
    return /[:：]/.test(block.text.slice(0, 60)) || block.text.length < 60 || !met;
  if (wanted === 'answers') return true;
  return !met;
}

/** What each block is as a heading, whatever becomes of it, and which are entries of a table of contents. */
export interface Heads {
  readonly heads: readonly (Head | undefined)[];
  readonly contents: ReadonlySet<number>;
}

export function headsOf(blocks: readonly Block[]): Heads {
  const heads: (Head | undefined)[] = [];
  /** Entries of a table of contents. */
  const contents = new Set<number>();
  let part: Part | undefined;
  let partRank = 0;
  const entries = new Set<string>();
  const title = titleAt(blocks);
  const staged = stagedAmong(blocks);
  const counted = countedAmong(blocks);
  for (const block of blocks) {
    if (part === 'contents' && block.kind === 'text' && block.rank === 0 && !endsContents(block) && !entries.has(fold(block.text))) {
      entries.add(fold(block.text));
      contents.add(block.at);
      heads.push(undefined);
      continue;
    }
    // An entry that comes again is the heading itself.
    if (part === 'contents' && block.kind === 'text') part = undefined;
    // A line that lists the stages is the heading of none.
    const plain = isFurniture(block) || (block.rank === 0 && flowIn(block, '').length > 0) ? undefined : headOf(block, part);
    // “Step 1. Read two reports” is advice.
    const isStep = part === 'tips' && block.rank === 0;
    const among = (isStep ? undefined : counted.get(block.at)) ?? (plain?.round && !isStep ? plain : (staged.get(block.at) ?? plain));
    const read = asTheirs(plain?.never || plain?.experience ? plain : among, blocks);
    // “Values” above what is asked is a theme.
    if (read?.part === 'skills' && read.rank >= 10 && blocks[block.at + 1]?.marker === 'question') {
      heads.push(undefined);
      continue;
    }
    const head = entries.size > 0 && entries.has(fold(block.text)) && !read?.round && !read?.part ? headOfEntry(block) : read;
    heads.push(head);
    if (!head) continue;
    if (block.at === title) continue;
    // “Pro tip: …” in a line of its own opens no part.
    const isAside = head.label === true && head.part === 'tips' && head.rest !== undefined && head.rest.end > head.rest.start;
    if (head.part && !isAside && !(head.label && INNER.has(head.part)) && !(head.label && block.marker !== ''))
      [part, partRank] = [head.part, head.rank];
    else if (!head.part && head.rank <= partRank) part = undefined;
  }
  return { heads: withExperiences(blocks, heads, title), contents };
}

/** “Our questions”, “Questions we asked”: who wrote it may be the one who asks. What stands below asks for past deeds, then. */
function asTheirs(head: Head | undefined, blocks: readonly Block[]): Head | undefined {
  if (!head?.part || !UNSURE.has(head.part) || head.label) return head;
  const at = blocks.findIndex(({ start }) => start >= head.span.end);
  const next = blocks.slice(at < 0 ? blocks.length : at, at + MOST_LOOKED_AT);
  const below = next.slice(0, next.findIndex(({ rank }) => rank > 0) >>> 0).map(({ text }) => text);
  const asked = below.filter(isAsked);
  const isDeed = (text: string) => PUT_TO_YOU.test(text) && kindOfWording(text)?.story;
  const deeds = asked.filter(isDeed).length;
  // Who wants the job asks for none of these, or for one at most.
  return asked.length > 1 && deeds * (deeds > 1 ? 3 : 2) >= asked.length ? { ...head, part: 'questions' } : head;
}

const UNSURE = new Set<Part>(['own', 'related']);
const PUT_TO_YOU =
  /^(?:\W|\d)*(?:(?:please|can you|could you) )?(?:tell|describe|give|talk|walk|share)\b|\byou\b|(?:こと|とき|経験|場面|お?話)(?:の話)?(?:を|について)[^。]{0,8}(?:教えて|[話聞]|挙げて)/i;
const MOST_LOOKED_AT = 15;

/** A line that repeats an entry of the table of contents is a heading, whatever its form. */
function headOfEntry(block: Block): Head {
  const name = nameOf(block.text);
  const part = partOf(name);
  const words = roundWords(name);
  const isRound = part === undefined && !words.never && (words.explicit || words.noun);
  return {
    name,
    span: span(block.start, block.end),
    rank: block.rank || 9.5,
    ...(part && { part }),
    ...(isRound && { round: 'heading' as const, ordinal: words.explicit }),
  };
}

function endsContents(block: Block): boolean {
  return block.kind === 'text' && (block.rank > 0 || block.text.length > (isJapanese(block.text) ? 50 : 110));
}

/** Labels that come back stand inside the rounds, whatever their rank. */
function repeatedLabels(blocks: readonly Block[], heads: readonly (Head | undefined)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const head = heads[block.at];
    if (head && !head.round) counts.set(fold(head.name), (counts.get(fold(head.name)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}
