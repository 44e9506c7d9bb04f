import { perPart } from '../kept';
import { lazy } from '../lazy';
import type { Language, LanguageId } from '../languages/language';
import type { Sentence } from '../rules/rule';
import { spansOf } from '../text/matches';
import { rolledPattern } from '../text/rolled';
import type { Span } from '../text/span';
import en from './en-words.json';
import ja from './ja-words.json';

/**
 * What a part of an answer is told with. These are few, and looked for in answers to some kinds of question alone; so they
 * stand beside the lexicons, whose trees they would make larger by much more than they are.
 */
export type Telling = keyof typeof en & keyof typeof ja;

const PATTERNS: Readonly<Record<LanguageId, (name: Telling) => RegExp>> = {
  en: patterns((name) => rolledPattern(`(?<![\\w'’-])(?:${en[name].join('|')})(?![\\w])`, 'gi')),
  ja: patterns((name) => rolledPattern(ja[name].join('|'), 'g')),
};

/** Whether a sentence has words that the part is told with. */
export function tellsOf({ part }: Sentence, language: Language, name: Telling): boolean {
  const known = TOLD[language.id](part);
  const number = numbers()[name];
  if (known[number] === 0) known[number] = part.text.search(PATTERNS[language.id](name)) < 0 ? TELLS_NOT : TELLS;
  return known[number] === TELLS;
}

/** Whether a sentence says when something would be done; not by when the goal is reached, nor what was done when. */
export function isDated(sentence: Sentence, language: Language): boolean {
  if (!tellsOf(sentence, language, 'dates') || tellsOf(sentence, language, 'aim')) return false;
  const { plan, ownAction } = sentence.signals;
  if (/(?:た|ことがあります)[。」]?\s?$/.test(sentence.part.text)) return false;
  return plan.length > 0 || (ownAction.length === 0 && !/\b(?:was|were|had|did|went|came|(?:I|they|who) \w+ed)\b/.test(sentence.part.text));
}

/** Where those words stand, counted from the start of the sentence. */
export function findTold(sentence: Sentence, language: Language, name: Telling): Span[] {
  if (!tellsOf(sentence, language, name)) return [];
  return spansOf(PATTERNS[language.id](name), sentence.part.text);
}

const names = lazy(() => Object.keys(en) as Telling[]);
const numbers = lazy(() => Object.fromEntries(names().map((name, at) => [name, at])) as Readonly<Record<Telling, number>>);
const TELLS = 1;
const TELLS_NOT = 2;

/** By language, as the same words may be read in either: what is known of a sentence, by the numbers of the names. */
const TOLD = { en: perPart(answers), ja: perPart(answers) } satisfies Record<LanguageId, unknown>;

function answers(): Uint8Array {
  return new Uint8Array(names().length);
}

function patterns(make: (name: Telling) => RegExp): (name: Telling) => RegExp {
  const made = lazy(() => new Map<Telling, RegExp>());
  return (name) => {
    const known = made().get(name) ?? make(name);
    made().set(name, known);
    return known;
  };
}
