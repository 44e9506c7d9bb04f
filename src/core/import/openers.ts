import { fold } from '../text/compare';
import { span } from '../text/span';
import type { Block } from './blocks';
import { BARRED, type Head } from './heads';
import { nameOf, visible } from './mask';
import { isAsked, quotesOf } from './speech';
import { stageName } from './stage-name';
import { partOf, roundWords, says } from './words';

/** A few words without a verb at the start of a paragraph, as far as their full stop or colon. */
const OPENER = /^((?:\d{1,2}[/.)]\s?)?[A-Z][^.?!:。"“”‘—–|,]{1,40})[.:]\s+(?=\S.{12})/;
const VERB =
  /\b(?:was|were|is|are|am|be|had|have|has|did|do|don't|will|would|can|could|should|i|we|they|you|he|she|it|then|that|this|there|asked|took|came|went|got|said|told)\b/i;

/**
 * “Intro call. She …”, “Portfolio hour. I …”, “2/ The manager. He …”: paragraphs that open with a name, when several do and
 * two of the names are those of stages. By place.
 */
export function openersAmong(blocks: readonly Block[], heads: readonly (Head | undefined)[]): ReadonlyMap<number, Head> {
  if (heads.filter((head) => head?.round === 'heading').length > 1) return new Map<number, Head>();
  let isOther = false;
  const found = blocks.flatMap((block) => {
    const heading = heads[block.at];
    if (heading && !heading.rest) isOther = heading.part !== undefined && BARRED.has(heading.part);
    if (isOther || block.kind !== 'text' || block.rank > 0 || (block.marker !== '' && block.marker !== 'number') || block.quoted) return [];
    const opener = OPENER.exec(block.mask.slice(0, 80));
    if (!opener || heading?.part || heading?.never || heading?.experience) return [];
    const name = nameOf(visible(opener[1]!)).replace(/^\d{1,2}[/.)]\s?/, '');
    if (
      name.split(' ').length > 5 ||
      VERB.test(name) ||
      partOf(name) !== undefined ||
      roundWords(name).never ||
      says('imperatives', name, 'en')
    )
      return [];
    return [{ block, name, length: opener[1]!.length, rest: opener[0].length }];
  });
  const counts = new Map<string, number>();
  for (const { name } of found) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1);
  // A label that comes back says what a field holds.
  const own = found.filter(({ name }) => counts.get(fold(name)) === 1);
  const stages = own.filter(({ name }) => isStage(name));
  if (own.length < 3 || stages.length < 2 || stages.length * 3 < own.length) return new Map<number, Head>();
  const [first, last] = [stages[0]!.block.at, stages.at(-1)!.block.at];
  const places = new Set(own.map(({ block }) => block.at));
  return new Map(
    own
      .filter(({ block }) => !heads[block.at]?.round)
      .filter(
        ({ block, name }) => isStage(name) || (name.includes(' ') && block.at > first && block.at < last && asks(blocks, block, places)),
      )
      .map(({ block, name, length, rest }) => [
        block.at,
        {
          name,
          span: span(block.start, block.start + length),
          rank: 10,
          round: 'line',
          ordinal: true,
          firm: true,
          rest: span(rest, block.mask.length),
        },
      ]),
  );
}

function isStage(name: string): boolean {
  const words = roundWords(name);
  return words.explicit || ((words.noun || stageName(name) !== undefined) && !words.veto);
}

/** Whether something is asked between one opening and the next. */
function asks(blocks: readonly Block[], { at }: Block, openings: ReadonlySet<number>): boolean {
  for (let next = at; next < Math.min(blocks.length, at + 12); next++) {
    const block = blocks[next]!;
    if (next > at && (block.rank > 0 || openings.has(next))) return false;
    if (block.kind === 'text' && (/[?？](?=\s|$)/.test(block.text) || quotesOf(block.mask).some(({ text }) => isAsked(text)))) return true;
  }
  return false;
}
