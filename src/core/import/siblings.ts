import { span } from '../text/span';
import type { Block } from './blocks';
import { containersAmong } from './containers';
import { cyclesAmong } from './cycles';
import { BARRED, type Head } from './heads';
import { nameOf, roundNameOf, trimMask, visible } from './mask';
import { openersAmong } from './openers';
import { personsAmong } from './persons';
import { isAsked, quotesOf } from './speech';
import { titleAt } from './title';
import { partOf, roundNamed, roundWords, says, type Part } from './words';

/**
 * Headings that stand among rounds and under which something is asked are rounds too, whatever their words; so are those
 * that go on with the numbers of rounds.
 */
export function withSiblings(blocks: readonly Block[], read: readonly (Head | undefined)[]): (Head | undefined)[] {
  const all = containersAmong(blocks, read);
  const heads = read.map((head, at): Head | undefined => {
    if (!head || !all.has(at)) return head;
    const { round: _, ordinal: __, ...rest } = head;
    return { ...rest, part: 'process' };
  });
  const adopted = [...heads];
  const numbered = new Map<string, Block>();
  /** The heading of each rank above the block, with its part. */
  let above: { rank: number; part: Part | undefined; at: number; rounds: number; open: number[] }[] = [];
  const title = titleAt(blocks);
  const entries = entriesWithDash(blocks, heads);
  const persons = personsAmong(blocks, heads);
  const timed = timedAmong(blocks, heads);
  const openings = timedOpenings(blocks, heads);
  const openers = openersAmong(blocks, heads);
  const told = toldInOrder(blocks, heads);
  const cycles = cyclesAmong(blocks, heads);
  const isLog = blocks.filter(({ marker, rank }) => marker === 'log' && rank === 0).length > 1;
  for (const block of blocks) {
    const head = heads[block.at];
    if (block.kind !== 'text' || block.at === title) continue;
    if (isLog && block.marker === 'log' && block.rank === 0 && !head?.part)
      adopted[block.at] = entryOfLog(blocks, block) ?? (head?.round ? undefined : head);
    if (persons.has(block.at) && (!head?.part || head.part === 'details') && asksBelow(blocks, heads, block, persons)) {
      adopted[block.at] = { ...asRound(block), ordinal: true, firm: true };
      continue;
    }
    if (timed.has(block.at) && !head?.round) adopted[block.at] = { ...asRound(block), ordinal: true, firm: true };
    const opening = cycles.get(block.at) ?? openings.get(block.at) ?? openers.get(block.at) ?? told.get(block.at);
    if (opening) adopted[block.at] = opening;
    if (head && block.rank > 0) {
      above = above.filter(({ rank }) => rank < block.rank);
      const parent = above.at(-1) ?? { rank: 0, part: undefined, at: -1, rounds: 0, open: [] };
      if (above.length === 0) above.push(parent);
      const within = adopted[parent.at]?.round !== undefined;
      if (head.round && !within) {
        parent.rounds++;
        // Those before it that nothing was known of.
        for (const at of parent.open) adopted[at] = asRound(blocks[at]!);
        parent.open = [];
      } else if (
        !head.part &&
        !head.never &&
        !head.experience &&
        !within &&
        (parent.part === undefined || parent.part === 'process') &&
        !roundWords(head.name).veto &&
        !OFFER.test(head.name) &&
        asksBelow(blocks, heads, block)
      ) {
        if (parent.rounds > 0 || parent.part === 'process') {
          adopted[block.at] = asRound(block);
          parent.rounds++;
        } else parent.open.push(block.at);
      }
      above.push({ rank: block.rank, part: head.part, at: block.at, rounds: 0, open: [] });
    }
    if (entries.has(block.at) && !adopted[block.at]?.round && !head?.never && !(head && (head.part || head.experience)))
      adopted[block.at] = entries.get(block.at)!;
    if (block.marker !== 'number') continue;
    const key = `${block.rank} ${block.mark} ${block.indent}`;
    const before = numbered.get(key);
    numbered.set(key, block);
    const previous = before && adopted[before.at];
    if (block.rank > 0 || !before || block.number !== before.number + 1) continue;
    if (head?.round || head?.never || head?.part || head?.experience) continue;
    const name = nameOf(block.text);
    if (isAsked(name) || name.length > 60 || /[.?!。？]$/.test(block.text) || block.at === before.at + 1) continue;
    const part = partOf(name) ?? partOf(name.replace(/[（(][^（()）]{1,40}[)）]$/, ''));
    // Numbered lines with words of their own under them are headings: of a part, or of a round where something is asked.
    if (part) adopted[block.at] = { name, span: span(block.start, block.end), rank: 10, part };
    else if (previous?.round && (roundWords(name).noun || asksBelow(blocks, heads, block))) adopted[block.at] = asRound(block);
  }
  return adopted;
}

/** A date in Japanese, with weekday and hours: 「10/9(水) 15:00~」, 「翌週」. */
const WHEN =
  /^(?=.{0,60}[\u3040-\u9fff])(?:(?:\d{1,4}[/.年月日-](?:\d{1,2}[/.月日-]?){0,2}\d{0,2}|[上中下初]旬|末|頃|ごろ|午[前後]|\d{1,2}[:：]\d{2}|\d{1,2}時半?|[(（][日月火水木金土祝・]{1,3}[)）]|[~〜～–—-]|同じ?日|翌[日週月]|後日|当日|即日|未定)[\s\u3000]*){1,8}[:：、,.]?[\s\u3000]*/;

/** “Week 2: phone call with the lead. …” is a round where it names one, or where something is asked in it. */
function entryOfLog(blocks: readonly Block[], block: Block): Head | undefined {
  const when =
    WHEN.exec(block.mask)?.[0] ??
    /^[^:：.。,、–—-]{2,24}?[:：.。,、–—-]\s*/.exec(block.mask)?.[0] ??
    /^\S{1,12}\s+/.exec(block.mask)?.[0] ??
    '';
  const clauses = [...block.mask.slice(when.length).matchAll(/[^.,;:。、：(（]+/g)].slice(0, 6);
  const named = clauses.find(([clause]) => {
    const words = roundWords(clause);
    return (
      visible(clause).split(' ').length <= 14 && !/["“「]/.test(clause) && !words.never && (words.explicit || (words.noun && !words.veto))
    );
  });
  const asks = quotesOf(block.mask).some(({ text }) => isAsked(text)) || asksUntilNextLog(blocks, block);
  const clause = named ?? (asks ? clauses[0] : undefined);
  if (!clause || (!named && (isStamp(visible(clause[0])) || namesBelow(blocks[block.at + 1])))) return undefined;
  const part = trimMask(block.mask, when.length + clause.index, when.length + clause.index + clause[0].length);
  const name = nameOf(visible(block.mask.slice(part.start, part.end))).replace(/^(?:an?|the|had|my) /i, '');
  const shown = named ? name : `${nameOf(visible(when))}: ${name}`;
  return {
    name: shown,
    span: span(block.start + part.start, block.start + part.end),
    rank: 10,
    round: 'line',
    ordinal: true,
    rest: trimMask(block.mask, when.length, block.mask.length),
  };
}

/** “22 Aug · Anonymous employee”: a date with nothing told beside it. */
function isStamp(clause: string): boolean {
  return /^[\d\s/年月日時分()（）・·|曜土日月火水木金はれくもり晴曇雨雪-]*$|\b(?:anonymous|employee|candidate|reviewer)\b|匿名|応募者/i.test(
    clause,
  );
}

/** Whether the words of an entry name the round, and not its date. */
function namesBelow(next: Block | undefined): boolean {
  if (next?.kind !== 'text' || next.rank > 0 || next.marker !== '') return false;
  const name = roundNamed(next.text.slice(0, 120)) ?? /^[^。.、]{1,24}(?=[。.])/.exec(next.text)?.[0];
  return name !== undefined && (roundWords(name).explicit || roundWords(name).noun);
}

function asksUntilNextLog(blocks: readonly Block[], block: Block): boolean {
  for (let at = block.at + 1; at < Math.min(blocks.length, block.at + 12); at++) {
    const next = blocks[at]!;
    if (next.marker === 'log' || next.rank > 0) return false;
    if (next.marker !== '' && isAsked(next.text)) return true;
  }
  return false;
}

function asRound(block: Block): Head {
  return {
    name: roundNameOf(block.text),
    span: span(block.start, block.end),
    rank: block.rank || 10,
    round: block.rank > 0 ? 'heading' : 'line',
  };
}

/** Whether something is asked between a heading and the next one that is as strong. */
export function asksBelow(
  blocks: readonly Block[],
  heads: readonly (Head | undefined)[],
  heading: Block,
  until?: ReadonlySet<number>,
): boolean {
  let lines = 0;
  for (let at = heading.at + 1; at < Math.min(blocks.length, heading.at + 60); at++) {
    const block = blocks[at]!;
    if ((block.rank > 0 && block.rank <= (heading.rank || 10)) || until?.has(at)) return false;
    const head = heads[at];
    if (head?.round && block.rank > 0) return false;
    if (head?.part === 'questions') return true;
    if (block.kind !== 'text' || head) continue;
    if (block.marker === 'speaker' && isAsked(block.text) && !says('candidate', block.speaker)) return true;
    if (block.marker === 'question' || ((block.marker !== '' || block.quoted) && isAsked(block.text))) return true;
    if (quotesOf(block.mask).some(({ text }) => isAsked(text))) return true;
    // “The last one”, over a paragraph in which several things are asked.
    if (heading.style === 'bare' && (block.text.match(/[?？](?= [A-Z]|$)/g) ?? []).length > 1) return true;
    // Two lines that ask, one below the other.
    lines = block.text.length <= 160 && isAsked(block.text) ? lines + 1 : 0;
    if (lines > 1) return true;
  }
  return false;
}

/** “Values — forty minutes with …”: lines of one form that go through the stages, when some of them name one. */
function entriesWithDash(blocks: readonly Block[], heads: readonly (Head | undefined)[]): ReadonlyMap<number, Head> {
  const entries = new Map<number, Head>();
  let rounds = 0;
  let part: Part | undefined;
  for (const block of blocks) {
    const head = heads[block.at];
    if (head && (head.rank < 10 || !head.rest)) part = head.part;
    if (part && BARRED.has(part)) continue;
    if (block.kind !== 'text' || block.rank > 0 || block.marker !== '' || block.text.length < 40) continue;
    const found = /^([A-Z\u3040-\u9fff][^.?!。:：—–]{1,36}?)\s?[—–]\s?(?=\S)/.exec(block.mask);
    if (!found) continue;
    if (heads[block.at]?.round || roundWords(found[1]!).noun || roundWords(found[1]!).explicit) rounds++;
    const name = nameOf(found[1]!);
    entries.set(block.at, {
      name,
      span: span(block.start, block.start + found[1]!.length),
      rank: 10,
      round: 'line',
      ordinal: true,
      rest: trimMask(block.mask, found[0].length, block.mask.length),
    });
  }
  return entries.size >= 3 && rounds >= 2 ? entries : new Map<number, Head>();
}

/** “Get the free pack”, “Viewing 3 of 9 interviews”: what a page offers. */
export const OFFER = /^(?:get|download|join|read|sign|view(?:ing)?|show(?:ing)?|click|subscribe|advert\w*|sponsored)\b|^無料/i;

/** A stretch of time, as stages are given one. */
const DURATION =
  /(?:[·•|｜/／,、(（—–]|\s-)[^.?!。]{0,40}?\b\d+\s?(?:to \d+ )?(?:min(?:ute)?s?|hours?|hrs?|h|分|時間)(?![\p{L}])(?! read)/iu;

const ORDINAL = /^(?:first|second|third|fourth|fifth|last|\d(?:st|nd|rd|th))\b|^[一二三四五1-5]つ目/i;

/** “Face to face · 45 minutes, two interviewers”: lines of that form, when one of them names a stage. */
function timedAmong(blocks: readonly Block[], heads: readonly (Head | undefined)[]): ReadonlySet<number> {
  const timed = blocks.filter(
    ({ kind, text, marker, rank, at }) =>
      kind === 'text' &&
      text.length <= 90 &&
      (marker === '' || marker === 'number' || rank > 0) &&
      DURATION.test(text) &&
      !/[.?!。？！]$|^(?!(?:first|second|third|fourth|fifth|last|one|two|three|four|five)\b)[^·]{1,20}[:：]/i.test(text) &&
      !isAsked(text) &&
      !(heads[at] && (heads[at].part || heads[at].never || heads[at].experience || heads[at].rest)) &&
      !(heads[at - 1]?.round && !heads[at]?.round),
  );
  const rounds = timed.filter(({ at, text }) => {
    const words = roundWords(nameOf(text));
    return heads[at]?.round || words.explicit || (words.noun && !words.veto);
  }).length;
  const inOrder = timed.filter(({ text }) => ORDINAL.test(nameOf(text))).length;
  return new Set((rounds > 0 || inOrder > 1) && timed.length > 1 ? timed.map(({ at }) => at) : []);
}

/** How long a talk takes, in a sentence. */
const TAKES = /\b(?:\d+ ?(?:min(?:ute)?s?|hours?)|half (?:an )?hour|an hour)\b|[\d０-９]\s?(?:分|時間)/i;

/** How or by whom one is met. */
const MEETING =
  /\b(?:phone|call|video|on[- ]site|online|in person|interview\w*|panel|recruiter|hr|manager|director|head|owner|lead|supervisor)\b|電話|対面|オンライン|Web|面接|面談|人事|[部課店係社園院]長/i;

/** “2. On site, a bit over an hour, the planning manager. …”: a numbered list of how it went, each entry told with who was there and how long it took. */
function toldInOrder(blocks: readonly Block[], heads: readonly (Head | undefined)[]): ReadonlyMap<number, Head> {
  let list: Block[] = [];
  let part: Part | undefined;
  const found = new Map<number, Head>();
  const close = () => {
    const openings = list.map((block) => /^[^.。:：?？!！"“「]{8,110}?(?=[.。:：])/.exec(block.mask)?.[0] ?? '');
    const timed = openings.filter((opening) => TAKES.test(visible(opening)));
    const isTold = part === 'process' || openings.filter((opening) => MEETING.test(visible(opening))).length * 2 > list.length;
    if (list.length > 1 && list.length < 7 && timed.length === list.length && isTold)
      for (const [at, block] of list.entries()) {
        const part = trimMask(block.mask, 0, openings[at]!.length);
        const name = roundNameOf(visible(openings[at]!));
        const place = span(block.start + part.start, block.start + part.end);
        found.set(block.at, {
          name,
          span: place,
          rank: 10,
          round: 'line',
          ordinal: true,
          firm: true,
          rest: trimMask(block.mask, openings[at]!.length + 1, block.mask.length),
        });
      }
    list = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'text') continue;
    const isNumbered = block.marker === 'number' && block.rank === 0;
    if (!isNumbered || block.number !== list.length + 1) close();
    const head = heads[block.at];
    if (head && !head.rest) part = head.part;
    if (isNumbered && (!part || part === 'process') && block.number === list.length + 1) list.push(block);
  }
  close();
  return found;
}

const TIMED_OPENING =
  /^([^.。:：?？!！"“「]{2,60}?\s?[(（][^()（）]{0,30}\d\s?(?:min(?:ute)?s?|hours?|hrs?|h|分|時間)(?![\p{L}])[^()（）]{0,24}[)）])(?:[.。:：]|\s[–—-])\s*(?=\S)/iu;

/** “② Hiring manager (45 min). Two dashboards …”: lines that open with a stage and how long it takes, when one of them names a stage. */
function timedOpenings(blocks: readonly Block[], heads: readonly (Head | undefined)[]): ReadonlyMap<number, Head> {
  const found = new Map<number, Head>();
  let rounds = 0;
  for (const block of blocks) {
    if (block.kind !== 'text' || block.rank > 0 || (block.marker !== '' && block.marker !== 'number') || heads[block.at]?.part) continue;
    const opening = TIMED_OPENING.exec(block.mask);
    if (!opening) continue;
    const name = roundNameOf(visible(opening[1]!));
    const words = roundWords(name);
    if (words.never) continue;
    if (words.explicit || words.noun) rounds++;
    const part = trimMask(block.mask, 0, opening[1]!.length);
    found.set(block.at, {
      name,
      span: span(block.start + part.start, block.start + part.end),
      rank: 10,
      round: 'line',
      ordinal: true,
      firm: true,
      rest: trimMask(block.mask, opening[0].length, block.mask.length),
    });
  }
  return found.size > 1 && rounds > 0 ? found : new Map<number, Head>();
}
