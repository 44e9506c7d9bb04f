import { lazy } from '../lazy';
import type { GatheredQuestion } from './gathered';
import type { RoundPlace } from './outline';
import { numberOf, sameRound } from './same';

/**
 * The questions, each that stands in no round put into the one that a note says it was asked in: behind it, “(round 1)”, “(2, H&S)”,
 * or by its number in a line of its own, 「3と8は二次、7と9は最終。」. `text` is the write-up that places are counted in.
 */
export function withNotedRounds(
  text: string,
  questions: readonly GatheredQuestion[],
  rounds: readonly RoundPlace[],
): readonly GatheredQuestion[] {
  const own = rounds.filter(({ listed }) => !listed);
  // The line that says so may look like one more entry of the list.
  const asked = questions.filter(({ span }) => !SORTING().test(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.end)));
  const open = asked.filter(({ round, reported }) => !round && !reported);
  if (own.length < 2 || open.length < LEAST) return questions;
  const noted = new Map(open.map((question) => [question, roundOf(own, noteBehind(text, question))]));
  // Where few have one, a number in brackets says something else.
  if ([...noted.values()].filter(Boolean).length * 2 < open.length) noted.clear();
  const numbers = new Map(open.map((question) => [numberBefore(text, question), question]));
  if (numbers.size === open.length)
    for (const { number, round } of assignmentsIn(text, own)) {
      const question = numbers.get(number);
      if (question && !noted.get(question)) noted.set(question, round);
    }
  return asked.map((question) => {
    const round = noted.get(question);
    return round ? { ...question, round } : question;
  });
}

/** Fewer questions are not sorted by notes. */
const LEAST = 2;

/** What stands in brackets at the end of the line of a question. */
function noteBehind(text: string, { span }: GatheredQuestion): string {
  const end = text.indexOf('\n', span.start);
  const line = text.slice(span.start, Math.min(end < 0 ? text.length : end, span.start + LINE));
  return /[(（[]([^()（）[\]]{1,40})[)）\]][*_\s.。]*$/.exec(line)?.[1] ?? '';
}

/** In UTF-16 units: a note stands behind one question, and not at the end of a text without lines. */
const LINE = 800;

/** The number that an entry of a list begins with; undefined for one without. */
function numberBefore(text: string, { span }: GatheredQuestion): number | undefined {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const digits = /^\s*(?:Q|問)?\s?(\d{1,2})[.)．、:：]?\s*["“「*_]*$/i.exec(text.slice(start, span.start))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The round that a note means: by its number, else as the first, second … that is told of, or by a name that says which. */
function roundOf(own: readonly RoundPlace[], note: string): RoundPlace | undefined {
  const digit =
    /^(?:asked in |in )?(?:the )?(?:r(?:ound|d)?\.? ?|stage )?([1-6])(?:st|nd|rd|th)?(?: (?:round|interview))?(?=$|[,、;／/&]| and\b| or\b| again\b)/i.exec(
      note,
    )?.[1];
  if (digit !== undefined) {
    const number = Number(digit);
    // “Short one with the manager” is no round one: names say their numbers where most of them do.
    const numbered = own.filter(({ name }) => numberOf(name) !== undefined);
    return numbered.length * 2 > own.length ? numbered.find(({ name }) => numberOf(name) === number) : own[number - 1];
  }
  return NAMED.test(note) ? own.find(({ name }) => sameRound(name, note)) : undefined;
}

const NAMED = /^(?:(?:the )?(?:first|second|third|final|last)(?: (?:round|interview|one))?|(?:[一二三四1-4１-４]次|最終)(?:面接|選考)?)$/i;

/** Which numbers of a list a line says were asked in which round. */
function assignmentsIn(text: string, own: readonly RoundPlace[]): { readonly number: number; readonly round: RoundPlace }[] {
  return [...text.matchAll(SORTED)].flatMap(([, numbers = '', name = '']) => {
    const round = roundOf(own, name.trim());
    if (!round) return [];
    const all: number[] = [];
    for (const [, first, last] of numbers.matchAll(/(\d{1,2})(?:\s?(?:から|〜|～|-|–|to)\s?(\d{1,2}))?/g))
      for (let one = Number(first); one <= Number(last ?? first); one++) all.push(one);
    return all.map((number) => ({ number, round }));
  });
}

/** “1 and 2 were round one”, 「3と8は二次」, each numbers and a round. */
const SORTED =
  /(?<![\d.])((?:Q ?)?\d{1,2}(?:\s?(?:と|や|・|,|、|and|&|から|〜|～|-|–|to)\s?(?:Q ?)?\d{1,2}){0,8})(?:番)?(?:あたり|くらい|ぐらい)?\s?(?:は|が|(?:were|was|came|are|is)(?: (?:asked )?in)?(?: the)?|:)\s?((?:round|stage) [1-6]|(?:first|second|third|final|last)(?: round| interview)?|(?:[一二三四1-4１-４]次|最終)(?:面接|選考)?)/gi;
/** A line that begins so. */
const SORTING = lazy(() => new RegExp(`^\\s*${SORTED.source}`, 'i'));
