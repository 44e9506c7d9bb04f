import { fold } from '../text/compare';
import { span, type Span } from '../text/span';
import { areasToldIn } from './areas-in-prose';
import type { Block } from './blocks';
import { effective, LEFT } from './entries';
import type { GatheredName } from './gathered';
import { isJapanese, MARK, plain } from './mask';
import type { Place } from './outline';
import { sentencesOf } from './speech';
import { meantIn, namedByWords } from './told-en';
import { meantByJapanese, namedByJapanese } from './told-ja';
import { says, type Part } from './words';

/** A name in the words of a sentence, as offsets into them, with what the sentence says about it. */
export interface ToldName extends Span {
  readonly name: string;
  readonly description: string;
  /** One of those that stand in a row behind the same words. */
  readonly inRow?: true;
}

/** What a passage has said until now. */
export interface Sofar {
  readonly names: readonly ToldName[];
  /** Whether the sentence itself, or the one right before, says that this is about marks. */
  readonly isCued: boolean;
  /** Whether one sentence named several at once: then “the second” points back at them. */
  readonly isListed: boolean;
  /** The two of them that “the former” and “the latter” mean. */
  readonly pair: readonly number[];
}

/** Skill areas that running text tells one after another: “The big one is … Next is … The rest are …”. */
export interface Passage {
  readonly stretch: Span;
  readonly names: readonly GatheredName[];
}

interface Told {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isFirst: boolean;
}

/** Sentences between two names, which say more about the first. */
const MOST_BETWEEN = 2;
/** Who went through it afterwards tells what counted. */
const AFTERWARDS =
  /\b(?:debrief|feedback)\b|\b(?:comes?|came|boils?|boiled) down to\b|\bprize[sd]?\b|\bkeen on\b|(?:で|を)(?:選ぶ|採る|採用する)(?:基準|とき)|合否を|決め手/i;

/** The passages of a text that tell what is looked for, and what they name. */
export function passagesIn(blocks: readonly Block[], places: readonly Place[]): Passage[] {
  const passages: Passage[] = [];
  const told: Told[] = [];
  /** Sentences that name nothing as the first behind a cue: they are not tried again. */
  const barren = new Set<Told>();
  const close = () => {
    for (let at = 0; at < told.length; at++) {
      const passage = opensAt(told, at, blocks) ? passageFrom(told, at, barren) : undefined;
      if (!passage) continue;
      passages.push({ stretch: passage.stretch, names: passage.names });
      at = passage.last;
    }
    told.length = 0;
    barren.clear();
  };
  for (const block of blocks) {
    if (!isTold(block, places[block.at] ?? {})) {
      if (block.kind !== 'text' || block.text !== '') close();
      continue;
    }
    sentencesOf(block.mask).forEach(({ start, end, text }, at) => told.push({ block, start, end, text, isFirst: at === 0 }));
  }
  close();
  return passages;
}

function isTold(block: Block, place: Place): boolean {
  const part = effective(place);
  if (block.kind !== 'text' || block.rank > 0 || block.text.length < 20 || (place.head && !place.head.rest)) return false;
  if (block.marker !== '' && block.marker !== 'speaker' && block.marker !== 'log') return false;
  return !part || !(LEFT[part] || NOWHERE.has(part));
}

/** Parts whose sentences name no areas, whatever they list. */
const NOWHERE = new Set<Part>(['tags', 'responsibilities', 'tips']);

function isCue(text: string): boolean {
  return text.length < 600 && (says('areaCue', plain(text)) || AFTERWARDS.test(text));
}

function opensAt(told: readonly Told[], at: number, blocks: readonly Block[]): boolean {
  const { block, text, isFirst } = told[at]!;
  if (isCue(text)) return true;
  const above = isFirst ? blocks[block.at - 1] : undefined;
  return above?.kind === 'text' && above.text.length <= 80 && isCue(above.text);
}

function passageFrom(told: readonly Told[], from: number, barren: Set<Told>): (Passage & { readonly last: number }) | undefined {
  const names: (ToldName & { readonly at: number })[] = [];
  const meant = new Map<number, string>();
  let last = -1;
  let isListed = false;
  let isCued = true;
  let pair: readonly number[] = [];
  for (let at = from, between = 0; at < told.length && between <= MOST_BETWEEN; at++) {
    const one = told[at]!;
    const { text, places } = flat(one);
    if (at > from && one.isFirst) between++;
    isCued = isCue(one.text) || at === from || (isCued && names.length === 0);
    const sofar: Sofar = { names, isCued, isListed, pair };
    const [named, meantBy] = isJapanese(text) ? [namedByJapanese, meantByJapanese] : [namedByWords, meantIn];
    const found: readonly ToldName[] = text.length > 600 || (names.length === 0 && barren.has(one)) ? [] : named(text, sofar);
    // Where words of order name one, what else the sentence lists says more about it.
    const isRow = found.every(({ inRow }) => inRow);
    const row = isRow && names.length === 0 && !barren.has(one) ? listed(one, told[at - 1]?.text ?? '', places) : [];
    const isLonger = row.length > found.length && found.every(({ name }) => row.some((other) => other.name === name));
    const fresh = (isLonger ? row : found).filter(({ name }) => !names.some((known) => fold(known.name) === fold(name)));
    if (fresh.length === 0) {
      between++;
      if (isCued && names.length === 0) barren.add(one);
    }
    // A new paragraph says nothing more about what the last one named.
    if (fresh.length > 0 || !one.isFirst || at === from)
      for (const { of, words } of meantBy(text, { ...sofar, names: [...names, ...fresh] }, fresh.length > 0)) {
        if (!meant.has(of) && words !== '') meant.set(of, words);
        last = at;
      }
    if (fresh.length === 0) continue;
    isListed ||= fresh.length > 1 && names.length === 0;
    pair = pairIn(text);
    names.push(...fresh.map((name) => ({ ...name, start: places[name.start]!, end: places[name.end - 1]! + 1, at })));
    [last, between] = [at, 0];
  }
  if (names.length < 2) return undefined;
  return {
    stretch: span(told[from]!.block.start + told[from]!.start, told[last]!.block.start + told[last]!.end),
    last,
    names: names.map(({ name, description, start, end, at }, index) => ({
      name,
      description: description || meant.get(index) || '',
      span: span(told[at]!.block.start + start, told[at]!.block.start + end),
      headed: true,
    })),
  };
}

/** 「説明がついているのは二つ目と四つ目だけ」: which two are spoken of next. */
function pairIn(text: string): number[] {
  const found = /([一二三四五1-5])つ目と、?([一二三四五1-5])つ目/.exec(text);
  return found ? [found[1]!, found[2]!].map((digit) => '一二三四五12345'.indexOf(digit) % 5) : [];
}

/** Names that a sentence surely lists. */
function listed({ block, start, end }: Told, before: string, places: readonly number[]): ToldName[] {
  const { names, sure } = areasToldIn(block.mask, span(start, end), before, false);
  if (!sure || names.some(({ name }) => /^[^(（]*[)）]|[(（][^)）]*$|[でに]$|\bcounts?\b/.test(name))) return [];
  return names.map((one) => ({
    ...one,
    start: places.findIndex((at) => at >= one.start),
    end: places.findLastIndex((at) => at < one.end) + 1,
  }));
}

/** The words of a sentence without marks of emphasis, and where each character stands in the mask. */
function flat({ block: { mask }, start, end }: Told): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let text = '';
  for (let at = start; at < end; at++) {
    if (mask[at] === MARK) continue;
    text += mask[at] === '’' ? "'" : mask[at]!;
    places.push(at);
  }
  return { text, places };
}
