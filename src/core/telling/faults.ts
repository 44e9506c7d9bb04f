import { perPart, type Part } from '../kept';
import { lazy } from '../lazy';
import type { LanguageId } from '../languages/language';
import { signsOf, signsOfPart, signWeights, sumsOfSigns, type SignTable, type SignWeights } from '../signs/weights';
import { matchesOf } from '../text/matches';
import { slice, span, type Span } from '../text/span';
import table from './fault-weights.json';

/** What a coach would take out of an answer: who speaks ill of somebody, what is private, a note to oneself. The columns of the weights, in this order. */
export const FAULTS = ['ill', 'private', 'note'] as const;
export type Fault = (typeof FAULTS)[number];

/** What the signs of a sentence say of each fault, as `fault-weights.json` holds it. */
export function faultModel(weights: SignTable): SignWeights {
  return signWeights(weights, FAULTS.length);
}

const shipped = lazy(() => faultModel(table));

/** For each fault how likely words have it: above 0 they are said to. The weights were learnt from labelled passages (`npm run learn -- faults`). */
export function weighFaults(words: string, language: LanguageId, model: SignWeights = shipped()): number[] {
  return sumsOfSigns(signsOf(words, language), model);
}

const SUMS = {
  en: perPart((part) => sumsOfSigns(signsOfPart(part, 'en'), shipped())),
  ja: perPart((part) => sumsOfSigns(signsOfPart(part, 'ja'), shipped())),
};

/** How likely a sentence has the fault: above 0 it is said to. */
export function sumOfFault(part: Part, language: LanguageId, fault: Fault): number {
  return SUMS[language](part)[FAULTS.indexOf(fault)]!;
}

/** Of the clauses of a sentence the one that has most of the fault, counted from its start. */
export function placeOfFault(part: Part, language: LanguageId, fault: Fault): Span {
  const column = FAULTS.indexOf(fault);
  const clauses = clausesOf(part.text).map((place) => ({ place, sum: weighFaults(slice(part.text, place), language)[column]! }));
  return clauses.reduce((most, one) => (one.sum > most.sum ? one : most)).place;
}

/** Where a sentence has the fault. Undefined where it has none. */
export function faultIn(part: Part, language: LanguageId, fault: Fault): Span | undefined {
  return sumOfFault(part, language, fault) > 0 ? placeOfFault(part, language, fault) : undefined;
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
