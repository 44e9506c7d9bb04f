import { newFinder, type Part } from '../kept';
import { HALF_KINDS, type HalfQuestion, type Language, type LanguageId } from '../languages/language';
import type { RuleContext } from '../rules/rule';
import { eachNumberOf, eachPlaceOf, namesOfSigns, type PartRead } from './story-signs';

/** As much of an answer as is looked at to say which halves of its question it leaves out. */
export type HalfRead = PartRead & Pick<RuleContext, 'answer'>;

/** What is seen of a sentence beside a half of a question, behind what is seen of it by itself. */
const BESIDE = ['new', 'news', 'asked', 'next new', 'plain', 'vague', 'very vague', 'new vague', 'turn'];

/** What is seen of an answer as a whole, behind what its likeliest sentences say. */
const WHOLE = [
  'any',
  'best',
  'second',
  'third',
  'none',
  'sentences',
  'share',
  'unnamed',
  'vague',
  'vague end',
  'vague new',
  'very vague new',
];

/** By their numbers, the signs of an answer: for each kind of half one, and those. */
export const ANSWER_SIGNS: readonly string[] = [...HALF_KINDS.map((kind) => `half ${kind}`), ...WHOLE];

/** What may be seen of a sentence, by number in this list. */
export function namesBeside(language: LanguageId): readonly string[] {
  return [...namesOfSigns(language), ...BESIDE];
}

/**
 * What is seen of an answer beside a half of its question: of each sentence numbers and sizes, less what is seen of it by itself
 * (`numbersAlone`), and what makes of their odds the sizes of the answer.
 */
export interface BesideHalf {
  readonly sentences: readonly (readonly (readonly [number: number, size: number])[])[];
  sizes(odds: readonly number[]): number[];
  /** Whether it names a thing of which more is said than anybody says. */
  readonly isNamed: boolean;
}

export function besideHalf(read: HalfRead, half: HalfQuestion): BesideHalf {
  const { language, sentences } = read;
  const first = namesOfSigns(language.id).length;
  const asked = new Set(language.contentWords(half.before));
  const sought = new Set(language.contentWords(half.text).filter((word) => !asked.has(word)));
  const kind = HALF_KINDS.indexOf(half.kind);
  const seen = sentences.map(({ part }) => seenOf(part, language, sought, asked));
  const ofSentences = sentences.map((_, at) => {
    const signs: [number, number][] = [];
    eachPlaceOf(at, sentences.length, language, (number) => void signs.push([number, 1]));
    const { news, isAsked, isPlain, vague, isTurn } = seen[at]!;
    const more = [
      Number(news > 0),
      Number(news > 1),
      Number(isAsked),
      Number((seen[at - 1]?.news ?? 0) > 0),
      Number(isPlain),
      Number(vague > 0),
      Number(vague > 1),
      Number(vague > 0 && news > 0),
      Number(isTurn && !isAsked),
    ];
    more.forEach((size, one) => {
      if (size !== 0) signs.push([first + one, size]);
    });
    return signs;
  });
  const isMet = (word: string) => sentences.some(({ part }) => keptOf(part, language).words.has(word));
  const share = [...sought].filter(isMet).length / Math.max(1, sought.size);
  const empty = seen.filter(({ vague, isTurn, isAsked, news }) => vague > 0 && (news > 0 || (isTurn && !isAsked)));
  const sizes = (all: readonly number[]) => {
    const sorted = [...all].sort((a, b) => b - a);
    const best = (place: number) => within(sorted[place] ?? -LEAST, LEAST);
    return [
      ...HALF_KINDS.map((_, one) => Number(one === kind) / 2),
      1,
      best(0),
      best(1),
      best(2),
      all.reduce((none, one) => none / (1 + Math.exp(one)), 1),
      Math.min(LONG, all.length) / LONG,
      share,
      Number(sought.size > 0 && share === 0),
      seen.filter(({ vague }) => vague > 0).length / Math.max(1, seen.length),
      Number((seen.at(-1)?.vague ?? 0) > 0),
      Number(empty.length > 0),
      Number(empty.some(({ vague }) => vague > 1)),
    ];
  };
  const isNamed = half.kind === 'named' && seen.some(({ news, vague }) => news > 0 && vague === 0);
  return { sentences: ofSentences, sizes, isNamed };
}

const LEAST = 6;
const LONG = 14;

function within(odds: number, least: number): number {
  return Math.max(-least, Math.min(4, odds)) / 2;
}

function seenOf(part: Part, language: Language, sought: ReadonlySet<string>, asked: ReadonlySet<string>) {
  const { words } = keptOf(part, language);
  return {
    ...language.halves.saidIn(part),
    news: [...sought].filter((word) => words.has(word)).length,
    isAsked: [...asked].some((word) => words.has(word)),
  };
}

/** What is seen of a sentence whatever is asked and wherever it stands, by number. */
export function numbersAlone(part: Part, language: Language): readonly number[] {
  return keptOf(part, language).numbers;
}

interface Kept {
  readonly numbers: readonly number[];
  readonly words: ReadonlySet<string>;
}

/** By language, as the same words may be read in either. */
const KEPT = { en: newFinder(), ja: newFinder() } satisfies Record<LanguageId, number>;

function keptOf(part: Part, language: Language): Kept {
  const known = part.found[KEPT[language.id]] as Kept | undefined;
  if (known) return known;
  const numbers: number[] = [];
  eachNumberOf(part, 0, language, (number) => void numbers.push(number));
  const kept: Kept = { numbers, words: new Set(language.contentWords(part.text)) };
  part.found[KEPT[language.id]] = kept;
  return kept;
}
