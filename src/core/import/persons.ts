import type { Block } from './blocks';
import type { Head } from './heads';
import { nameOf } from './mask';

/** “Member 2”, “the presiding member”, 「一人目」: one after another, each in a part of its own. */
const PERSON =
  /^(?:(?:board |panel |lady |expert |external )?member|interviewer|panell?ist|partner|manager|assessor|examiner|engineer|person)\s?(?:no\.?\s?|#)?(?:\d|[A-D]|one|two|three|four|five)\b|^(?:the )?chair(?:man|woman|person)?(?:,? (?:again|closing|once more|[(（].{1,40}[)）]))?$|^(?:the )?(?:lady|first|second|third|fourth|fifth|last|next|presiding|administrative|academic|internal|external|outside|senior|junior|legal|medical|lay|expert|other|defence|service) (?:member|panell?ist|interviewer|examiner|assessor|judge|officer)(?: [(（].{1,40}[)）]|[,、] .{1,30})?$|^(?:ふたたび|再び|また)?(?:[一二三四五六1-6１-６]人目|面接官\s?[A-D1-6①-④]|(?:一番)?(?:真ん中|左|右|中|端|向かって[左右])の(?:方|人|面接官|先生))/i;

/** “Part the first, in which …”: a part of the story where nothing else is a heading of a round. */
const PART = /^(?:part|desk|act) (?:the )?(?:\d|[A-E]|one|two|three|four|five|first|second|third|fourth|last)\b/i;

/**
 * Headings and lines of their own that go through the people one met, at least two of them; and those among them that are
 * set in the same way.
 */
export function personsAmong(blocks: readonly Block[], heads: readonly (Head | undefined)[]): ReadonlySet<number> {
  const parts = !heads.some((head, at) => head?.round === 'heading' && blocks[at]!.style !== 'bare');
  const lines = blocks.filter(
    ({ kind, rank, marker, gap, text }) =>
      kind === 'text' && text.length <= 80 && (rank > 0 || (marker === '' && gap)) && !/[.?!。？]$/.test(text),
  );
  const persons = lines.filter(({ text }) => PERSON.test(nameOf(text)) || (parts && PART.test(text)));
  if (persons.length < 2) return new Set();
  const [first, last] = [persons[0]!.at, persons.at(-1)!.at];
  const set = persons.every(({ rank, style }) => rank > 0 && rank === persons[0]!.rank && style === persons[0]!.style);
  const end = blocks.find(({ at, rank }) => at > last && rank > 0 && rank <= persons[0]!.rank)?.at;
  const among = ({ at, rank, style }: Block) =>
    set && at > first && at <= (end ?? last) && rank === persons[0]!.rank && style === persons[0]!.style;
  return new Set([...persons, ...lines.filter(among)].map(({ at }) => at));
}
