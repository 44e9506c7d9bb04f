import type { Block } from './blocks';
import { flowIn, listsStages } from './flow';
import { BARRED, ENDS_AS_ROUND, roundHead, type Head } from './heads';
import { LIMITS } from './learnt/limits';
import type { LineChances } from './learnt/line-chances';
import { isJapanese, plain } from './mask';
import { sameRound } from './same';
import { asksBelow, OFFER, withSiblings } from './siblings';
import { stageName } from './stage-name';
import { titleAt } from './title';
import { partOf, roundNamed, roundWords } from './words';

/** No interview has more; a text that seems to is no write-up. */
export const MOST_ROUNDS = 200;

/** Which blocks open a round: with words of its own, or as an entry of a list of stages. */
export function roundsAmong(
  blocks: readonly Block[],
  heads: readonly (Head | undefined)[],
  chances?: LineChances,
): { adopted: readonly (Head | undefined)[]; kinds: readonly ('own' | 'listed' | undefined)[] } {
  const title = titleAt(blocks);
  const adopted = withSiblings(blocks, heads);
  const alone = titleAlone(blocks, adopted, title);
  const isCandidate = (at: number) => adopted[at]?.round !== undefined && at !== alone;
  const isEntry = (at: number) =>
    at !== title &&
    (adopted[at]?.round !== undefined || adopted[at]?.never === true) &&
    adopted[at]?.rest === undefined &&
    blocks[at]!.rank === 0;
  const alike = (one: number, other: number) => {
    const [a, b] = [blocks[one], blocks[other]];
    return a !== undefined && b !== undefined && a.marker === b.marker && a.mark === b.mark && a.indent === b.indent;
  };
  const listed = (at: number) =>
    isOfDates(blocks, adopted, at) ||
    (isEntry(at) && ((isEntry(at + 1) && alike(at, at + 1)) || (isEntry(at - 1) && alike(at, at - 1) && !hasOwnWords(blocks, heads, at))));
  const own = blocks.filter(({ at }) => isCandidate(at) && !listed(at));
  const bold = own.some(({ at, style }) => style.startsWith('bold') && adopted[at]!.round === 'heading');
  /** A heading, or beside bold ones a line that begins with a bold name. */
  const isStrong = (at: number) =>
    adopted[at]!.round === 'heading' || (bold && adopted[at]!.ordinal === true && (blocks[at]!.bold?.start ?? 9) < 4);
  const strong = own.filter(({ at }) => isStrong(at)).slice(0, MOST_ROUNDS);
  const lines = own.filter(({ at }) => adopted[at]!.round === 'line' && !isStrong(at));
  const others = strong.length + lines.length > 1;
  const holdsRounds = (at: number) => {
    for (let next = at + 1; next < blocks.length && !(blocks[next]!.rank > 0 && blocks[next]!.rank <= (blocks[at]!.rank || 10)); next++)
      if (adopted[next]?.round && (adopted[next]!.round === 'heading' || adopted[next]!.ordinal)) return true;
    return false;
  };
  const kinds = blocks.map(({ at }) => {
    if (!isCandidate(at)) return undefined;
    if (listed(at)) return 'listed';
    const head = adopted[at]!;
    if (saysKind(blocks, adopted, at) || tellsMore(blocks, at) || listsStages(blocks[at]!.text)) return undefined;
    // “Interviews” is a round only where no other is.
    if (
      isGeneric(head.name) &&
      (blocks.slice(at, at + 6).some((block) => block.kind === 'row') || (others && (isPlural(head.name) || holdsRounds(at))))
    )
      return undefined;
    if (isStrong(at)) return 'own';
    if (strong.length >= 2 && isAmongStages(blocks, adopted, at)) return 'listed';
    if (strong.length >= 2)
      return head.round === 'line' &&
        (head.ordinal || (blocks[at]!.marker === '' && asksBelow(blocks, adopted, blocks[at]!))) &&
        !strong.some((other) => sameRound(adopted[other.at]!.name, head.name)) &&
        head.rest === undefined
        ? 'own'
        : undefined;
    if (head.round === 'line') return 'own';
    return lines.length + strong.length >= 2 ? undefined : 'own';
  });
  return chances ? swayed(blocks, adopted, kinds, title, chances) : { adopted, kinds };
}

type RoundKind = 'own' | 'listed' | undefined;

/** Rounds as rules see them, less those that are hardly any, and with lines that are very likely some. */
function swayed(
  blocks: readonly Block[],
  heads: readonly (Head | undefined)[],
  kinds: readonly RoundKind[],
  title: number | undefined,
  chances: LineChances,
): { adopted: readonly (Head | undefined)[]; kinds: readonly RoundKind[] } {
  const adopted = [...heads];
  const barred = inOtherParts(blocks, heads, kinds);
  const among = betweenRounds(blocks, kinds);
  const likely = (at: number) => {
    const block = blocks[at];
    return block ? (chances.unitsOf(block)[0]?.chance.round ?? 0) : 0;
  };
  const alike = (one: number, other: number) =>
    blocks[one]?.marker !== '' &&
    blocks[one]?.marker === blocks[other]?.marker &&
    blocks[other]?.rank === 0 &&
    likely(other) >= LIMITS.round.add;
  /** The rank of the heading of the round that the block stands in. */
  let inside = 0;
  return {
    adopted,
    kinds: kinds.map((kind, at) => {
      const block = blocks[at]!;
      const isNested = inside > 0 && block.rank > inside;
      if (block.rank > 0 && !isNested) inside = kind === 'own' ? block.rank : 0;
      if (block.kind !== 'text' || at === title || chances.unitsOf(block).length === 0) return kind;
      const { span: named } = adopted[at] ?? {};
      if (kind !== undefined) {
        // “Week 3. Panel …”: the words that name it need not be the first ones.
        const own = named && chances.most(block, named.start - block.start, named.end - block.start)?.round;
        return Math.max(likely(at), own ?? 0) < LIMITS.round.drop && !heads[at]?.firm ? undefined : kind;
      }
      const chance = likely(at);
      // A line that lists stages is none of them.
      if (chance >= LIMITS.round.add && flowIn(block, '').length > 0) return undefined;
      // A heading below that of a round parts the round's own words.
      if (isNested || heads[at]?.experience || heads[at]?.never || heads[at]?.part === 'related') return undefined;
      // A sentence right below the name of a round describes it.
      if (kinds[at - 1] !== undefined && block.rank === 0 && /[.。]$|^\d+\s?(?:min|hour|分|時間)/i.test(block.text)) return undefined;
      if (chance < (among.has(at) ? LIMITS.round.among : LIMITS.round.add) || barred.has(at) || isValue(blocks, heads, block))
        return undefined;
      const head = roundHead(block, chances.unitsOf(block)[0]!.unit.span, chances.unitsOf(block).length);
      if (!head || !mayBeRound(head, among.has(at) || asksBelow(blocks, heads, block))) return undefined;
      adopted[at] = head;
      return block.rank === 0 && block.marker !== '' && (alike(at, at + 1) || alike(at, at - 1)) && head.rest === undefined
        ? 'listed'
        : 'own';
    }),
  };
}

/** Headings between two rounds that are set as they are. */
function betweenRounds(blocks: readonly Block[], kinds: readonly RoundKind[]): ReadonlySet<number> {
  const found = new Set<number>();
  /** By rank and style, the headings since the last round. */
  const open = new Map<string, number[]>();
  for (const { at, rank, style } of blocks) {
    if (rank === 0) continue;
    const key = `${rank} ${style}`;
    for (const known of open.keys()) if (parseFloat(known) > rank) open.delete(known);
    if (kinds[at] === 'own') {
      for (const one of open.get(key) ?? []) found.add(one);
      open.set(key, []);
    } else open.get(key)?.push(at);
  }
  return found;
}

/** What stands below a heading of a round, or of a part without rounds: skill areas, advice, questions of readers. */
function inOtherParts(blocks: readonly Block[], heads: readonly (Head | undefined)[], kinds: readonly RoundKind[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let rank = 0;
  for (const { at, rank: own } of blocks) {
    const part = heads[at]?.part;
    if (rank > 0 && (own === 0 || own > rank)) inside.add(at);
    else if (own > 0) rank = (part && BARRED.has(part)) || kinds[at] === 'own' ? own : 0;
  }
  return inside;
}

/** 「【様子】静か」: what stands in a field is no round. */
function isValue(blocks: readonly Block[], heads: readonly (Head | undefined)[], { at, rank, gap }: Block): boolean {
  return rank === 0 && !gap && /^[【［]$/.test(blocks[at - 1]?.style ?? '') && heads[at - 1] !== undefined && !heads[at - 1]!.round;
}

/** A line that no rule took for a round names a stage, or something is asked below it; and it does not say that it is something else. */
function mayBeRound({ name, rest }: Head, asks: boolean): boolean {
  const words = roundWords(name);
  if (OFFER.test(name)) return false;
  if (words.explicit) return true;
  const part = partOf(name);
  if (part !== undefined && BARRED.has(part) && !ENDS_AS_ROUND.test(name) && !asks) return false;
  return words.noun || stageName(name) !== undefined || (asks && rest === undefined);
}

/** An entry of a numbered list of stages that has words of its own: it joins the heading of its name. */
function isAmongStages(blocks: readonly Block[], heads: readonly (Head | undefined)[], at: number): boolean {
  const isStage = (index: number) =>
    blocks[index]?.marker === 'number' && blocks[index].rank === 0 && heads[index]?.round !== undefined && heads[index].rest !== undefined;
  if (!isStage(at) || !(isStage(at - 1) || isStage(at + 1))) return false;
  const above = blocks.slice(Math.max(0, at - 40), at).findLast(({ rank }) => rank > 0);
  return !above || heads[above.at]?.round === undefined;
}

/** 「三次いってきた」 and then 「支店長2人と個人面接」: the second line says more of the first. */
function tellsMore(blocks: readonly Block[], at: number): boolean {
  const [above, block] = [blocks[at - 1], blocks[at]!];
  if (above?.kind !== 'text' || above.rank > 0 || block.rank > 0 || block.gap || block.marker !== '' || !isJapanese(above.text))
    return false;
  const name = roundNamed(plain(above.text.slice(0, 120)));
  return name !== undefined && roundWords(name).explicit;
}

/** A kind right under a heading with a number says what that round is, and opens none. */
function saysKind(blocks: readonly Block[], heads: readonly (Head | undefined)[], at: number): boolean {
  const above = heads[at - 1];
  return (
    above?.round === 'heading' &&
    above.ordinal === true &&
    !above.rest &&
    heads[at]!.ordinal !== true &&
    blocks[at]!.rank === 0 &&
    !blocks[at]!.gap
  );
}

/** An entry of a list of dates, one right below the other, each with nothing but what will be then. */
function isOfDates(blocks: readonly Block[], heads: readonly (Head | undefined)[], at: number): boolean {
  const isDate = (index: number) => {
    const block = blocks[index];
    return (
      block?.kind === 'text' &&
      block.marker === 'log' &&
      block.rank === 0 &&
      block.text.length <= (isJapanese(block.text) ? 44 : 90) &&
      !/[。.?？]$/.test(block.text) &&
      heads[index]?.round !== undefined
    );
  };
  const next = blocks[at + 1];
  if (!isDate(at)) return false;
  if (isDate(at + 1)) return !next!.gap;
  return isDate(at - 1) && !blocks[at]!.gap && (next?.kind !== 'text' || next.gap || /^[※＊*]/.test(next.text));
}

function isPlural(name: string): boolean {
  return /interviews|選考/i.test(name);
}

function isGeneric(name: string): boolean {
  return /^(?:the )?interviews?(?: ?[/／・] ?面接)?$|^面接(?: ?[/／・] ?interviews?)?$|^選考$/i.test(name);
}

function hasOwnWords(blocks: readonly Block[], heads: readonly (Head | undefined)[], at: number): boolean {
  const next = blocks[at + 1];
  if (!next || next.kind !== 'text' || heads[at + 1]?.round || heads[at + 1]?.never) return false;
  // After a list without gaps an empty line parts it from what follows.
  return blocks[at]!.gap === next.gap && (heads[at + 1] === undefined || heads[at + 1]!.label === true) && blocks[at]!.marker !== '';
}

/** The title is no round, unless others of its rank are. */
function titleAlone(blocks: readonly Block[], heads: readonly (Head | undefined)[], title: number | undefined): number | undefined {
  if (title === undefined || !heads[title]?.round) return undefined;
  const { rank, style } = blocks[title]!;
  // A piece of a write-up begins with the heading of its round; other rounds are set off in another way, or there is none.
  const others = heads.filter((head, at) => at !== title && head?.round === 'heading' && blocks[at]!.style !== style).length;
  if (rank >= 2 && !style.startsWith('bold') && style !== 'capitals' && (style === '' || others < 2)) return undefined;
  return rank > 0 && heads.some((head, at) => at !== title && head?.round === 'heading' && blocks[at]!.rank === rank) ? undefined : title;
}
