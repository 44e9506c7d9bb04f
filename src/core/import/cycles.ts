import { fold } from '../text/compare';
import { span } from '../text/span';
import type { Block } from './blocks';
import type { Head } from './heads';
import { nameOf, roundNameOf } from './mask';
import { isAsked } from './speech';
import { roundWords } from './words';

/** “They asked:”, 「時間：30分」: a label alone in its line or before its value. */
const LABEL = /^([^\s:：。.、?？「」"“”][^:：。.、?？「」"“”]{0,27})[:：](?:\s|$|(?=[^\d]))/;
const MOST_CYCLES = 40;

/**
 * Bare lines under each of which the same labels come again, as in a form that is filled in for every stage: names of
 * rounds where one of them is a word for a stage. By the place of their blocks.
 */
export function cyclesAmong(blocks: readonly Block[], heads: readonly (Head | undefined)[]): ReadonlyMap<number, Head> {
  const above = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const label = labelOf(block);
    if (label === undefined) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    const before = blocks[block.at - 1];
    if (!before || !mayName(before) || labelOf(before) !== undefined) continue;
    const known = above.get(label);
    if (known) known.push(before.at);
    else above.set(label, [before.at]);
  }
  const found = new Map<number, Head>();
  for (const [label, names] of above) {
    if (names.length < 2 || names.length > MOST_CYCLES || names.length * 5 < counts.get(label)! * 3) continue;
    if (new Set(names.map((at) => fold(blocks[at]!.text))).size < names.length) continue;
    const rounds = names.filter((at) => {
      const words = roundWords(nameOf(blocks[at]!.text));
      return heads[at]?.round !== undefined || words.explicit || (words.noun && !words.veto);
    });
    const others = names.filter((at) => heads[at]?.part || heads[at]?.experience);
    if (rounds.length * 3 < names.length || others.length > 0) continue;
    for (const at of names) if (!heads[at]?.never) found.set(at, headOf(blocks[at]!));
  }
  return found;
}

function labelOf({ kind, rank, marker, mask }: Block): string | undefined {
  if (kind !== 'text' || rank > 0 || (marker !== '' && marker !== 'bullet')) return undefined;
  const label = LABEL.exec(mask)?.[1];
  return label === undefined ? undefined : fold(label);
}

/** A short line of its own that is no sentence. */
function mayName({ kind, rank, marker, text, quoted }: Block): boolean {
  return (
    kind === 'text' &&
    rank === 0 &&
    !quoted &&
    (marker === '' || marker === 'number') &&
    text.length <= 80 &&
    !/[.?!。？！:：、,]$/.test(text) &&
    !/^["“「『]/.test(text) &&
    !isAsked(text)
  );
}

function headOf(block: Block): Head {
  return {
    name: roundNameOf(block.text),
    span: span(block.start, block.end),
    rank: 9.5,
    round: 'line',
    ordinal: true,
    firm: true,
  };
}
