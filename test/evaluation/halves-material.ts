import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SPEEDS, readAnswer, toldOf, type ReadAnswer } from '../../src/core';
import type { HalfQuestion } from '../../src/core/languages/halves';
import type { Told } from '../../src/core/told';

/** Questions of two parts with a draft each, of which nothing is learnt and nothing is printed but totals. */
export const HALVES_KEPT_ASIDE: readonly string[] = ['en2', 'ja2'];

interface Item {
  readonly question: string;
  /** As asked, the main one first. */
  readonly halves: readonly string[];
  readonly draft: string;
  readonly missing: readonly { readonly half: string; readonly how: 'absent' | 'empty' }[];
  /** Of each half the first words of the sentences that answer it; only of what is learnt from, and not of the main one. */
  readonly told?: readonly (readonly string[])[];
}

/** A part of a question as it is read, with what its labels say of it. */
export interface LabelledHalf {
  readonly half: HalfQuestion;
  readonly isMissing: boolean;
  /** Which sentences answer it; absent where that is not labelled. */
  readonly proven?: readonly boolean[];
}

export interface HalfSample {
  readonly set: string;
  readonly name: string;
  readonly language: 'en' | 'ja';
  readonly item: Item;
  readonly text: string;
  readonly read: ReadAnswer & { told(): readonly Told[] };
  /** The parts that are read and labelled. */
  readonly halves: readonly LabelledHalf[];
  /** The later parts that are labelled and not read as such. */
  readonly unread: readonly string[];
}

export function halfSamples(root: string, isWanted: (set: string) => boolean): HalfSample[] {
  const home = join(root, 'test/evaluation/halves');
  const sets = readdirSync(home).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));
  return sets
    .sort()
    .filter(isWanted)
    .flatMap((set) => (JSON.parse(readFileSync(join(home, `${set}.json`), 'utf8')) as Item[]).map((item, at) => sampleOf(set, at, item)));
}

function sampleOf(set: string, at: number, item: Item): HalfSample {
  const text = `# ${item.question}\n\n${item.draft}\n`;
  const read = readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS });
  const told = toldOf(read);
  const found = read.language.halves(item.question);
  const halves = found.flatMap((half): LabelledHalf[] => {
    const label = labelOf(half.text, item.halves);
    if (label === undefined) return [];
    const heads = item.told?.[item.halves.indexOf(label)];
    const isMissing = item.missing.some((one) => one.half === label);
    return [{ half, isMissing, ...((isMissing || heads?.length) && { proven: provenBy(heads ?? [], text, read) }) }];
  });
  return {
    set,
    name: `${set}/${at}`,
    language: read.language.id,
    item,
    text,
    read: { ...read, told: () => told },
    halves,
    unread: item.halves.slice(1).filter((label) => !found.some(({ text: one }) => labelOf(one, item.halves) === label)),
  };
}

function provenBy(heads: readonly string[], text: string, read: ReadAnswer): boolean[] {
  return read.sentences.map(({ span }) => heads.some((head) => text.startsWith(head, span.start)));
}

/** The part of a question as labelled that is meant by some of its words; undefined where none is. */
export function labelOf(words: string, labels: readonly string[]): string | undefined {
  const alike = labels.map((label) => likeness(words, label));
  const most = Math.max(...alike);
  return most > SAME ? labels[alike.indexOf(most)] : undefined;
}

const SAME = 0.5;

/** Between 0 and 1: how much of the shorter of two texts, in pairs of letters, is in the other. */
function likeness(one: string, other: string): number {
  const pairs = (text: string) => {
    const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2));
  };
  const first = pairs(one);
  const second = new Set(pairs(other));
  const shared = first.filter((pair) => second.has(pair)).length;
  return shared / Math.max(1, Math.min(first.length, pairs(other).length));
}
