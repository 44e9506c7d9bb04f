import { perPart, type Part } from '../kept';
import { lazy } from '../lazy';
import type { LanguageId } from '../languages/language';
import { matchesOf } from '../text/matches';
import { slice, span, type Span } from '../text/span';
import { eachFaultSign } from './fault-signs';
import weights from './fault-weights.json';

/** What a coach would take out of an answer: who speaks ill of somebody, what is private, a note to oneself. The columns of the weights, in this order. */
export const FAULTS = ['ill', 'private', 'note'] as const;
export type Fault = (typeof FAULTS)[number];

/** Weights of signs by their numbers, as `fault-weights.json` holds them: a column for each fault. */
export interface FaultWeights {
  readonly signs: Readonly<Record<number, readonly number[]>>;
}

/** Rows of weights by the numbers of their signs; a sign counts once in a text, in which it is met for the first time. */
export type FaultModel = ReadonlyMap<number, { readonly weights: readonly number[]; metIn: number }>;

export function faultModel({ signs }: FaultWeights): FaultModel {
  return new Map(Object.entries(signs).map(([sign, weights]) => [Number(sign), { weights, metIn: 0 }]));
}

const shipped = lazy(() => faultModel(weights));
let texts = 0;

/** For each fault how likely words have it: above 0 they are said to. The weights were learnt from labelled passages (`npm run learn -- faults`). */
export function weighFaults(words: string, language: LanguageId, model: FaultModel = shipped()): number[] {
  const text = ++texts;
  const sums = FAULTS.map(() => 0);
  eachFaultSign(words, language, (sign) => {
    const row = model.get(sign);
    if (!row || row.metIn === text) return;
    row.metIn = text;
    for (let fault = 0; fault < sums.length; fault++) sums[fault]! += row.weights[fault]!;
  });
  return sums;
}

const SUMS = {
  en: perPart(({ text }) => weighFaults(text, 'en')),
  ja: perPart(({ text }) => weighFaults(text, 'ja')),
};

/** Where a sentence has the fault, counted from its start: of its clauses the one that has most of it. Undefined where it has none. */
export function faultIn(part: Part, language: LanguageId, fault: Fault): Span | undefined {
  const column = FAULTS.indexOf(fault);
  if (SUMS[language](part)[column]! <= 0) return undefined;
  const clauses = clausesOf(part.text).map((place) => ({ place, sum: weighFaults(slice(part.text, place), language)[column]! }));
  return clauses.reduce((most, one) => (one.sum > most.sum ? one : most)).place;
}

/** The clauses of a sentence without the marks around them; short ones go with the one before them. */
function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  for (const { 0: words, index } of matchesOf(CLAUSE, text)) {
    const clause = span(index, index + words.length);
    const last = clauses.at(-1);
    if (last && Math.min(last.end - last.start, words.length) < SHORTEST) clauses[clauses.length - 1] = span(last.start, clause.end);
    else clauses.push(clause);
  }
  return clauses.length > 0 ? clauses : [span(0, text.length)];
}

/** What stands between two marks. */
const CLAUSE = /[^\s、。，,;:：.!?！？()（）「」[\]—–](?:[^、。，,;:：.!?！？()（）「」[\]—–]|(?<=\d)[.,:](?=\d))*(?<!\s)/g;

/** In UTF-16 units. */
const SHORTEST = 8;
