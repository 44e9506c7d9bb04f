import { SECTION_ROLES } from '../answer/section';
import { perPart, type Part } from '../kept';
import { CUES, type Language, type LanguageId } from '../languages/language';
import { lazy } from '../lazy';
import type { RuleContext } from '../rules/rule';
import { groupsOf, SIGNALS, signsOfPart } from '../skills/learnt/signs';
import type { Told } from '../told';

/** As much of an answer as is looked at to say which of its parts are told. */
export type PartRead = Pick<RuleContext, 'language' | 'sentences' | 'told'>;

const ALL_CUES = CUES.map((_, cue) => cue);
const ROLES = [...SECTION_ROLES, 'none'];
const PLACES = ['first', 'last', 'third 0', 'third 1', 'third 2'];

/**
 * How a sentence is made, whatever it is about: to whom it speaks and of whom, whether it is past or would be, and how much in it
 * is of one place alone. These hold in any trade, where words that were met in one do not.
 */
const SHAPES = {
  en: {
    you: /\b(?:you|your|yours)\b/i,
    I: /\b(?:I|my|me|myself)\b/,
    we: /\b(?:we|our|us)\b/i,
    would: /\bI['’]d\b|\bI(?:['’]ll| will)\b|\bwould\b/,
    past: /\b(?:was|were|had|did|\w{2,}ed|went|came|got|took|made|said|told|saw|found|kept|gave|left)\b/,
    name: /[a-z,] [A-Z][a-z]/,
    names: /[a-z,] [A-Z][a-z].*[a-z,] [A-Z][a-z]/,
    digit: /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred)\b/,
    ask: /\?/,
    quote: /["“]/,
    colon: /:/,
  },
  ja: {
    you: /[御貴][一-龠]|こちら|そちら/,
    I: /私|僕|自分/,
    we: /私たち|私達|我々|みんな|皆で/,
    would: /たい|でしょう|つもり|ます。?$/,
    past: /た[。」）]?$|[たっ]て[いた]|でした|ました/,
    name: /[ァ-ヴー]{3}/,
    names: /[ァ-ヴー]{3}.*[^ァ-ヴー].*[ァ-ヴー]{3}|「/,
    digit: /[\d０-９]|[一二三四五六七八九十百千]+[人件回日年月割名本台枚つ]/,
    ask: /[?？]|か。/,
    quote: /[“「]/,
    colon: /[:：]/,
  },
} satisfies Record<LanguageId, Record<string, RegExp>>;
const LENGTHS = ['short', 'long'];

/** Of a sentence a bit for each of them, and behind those for its length. */
const shapesOf: Readonly<Record<LanguageId, (part: Part, language: Language) => number>> = {
  en: shapesBy(Object.values(SHAPES.en)),
  ja: shapesBy(Object.values(SHAPES.ja)),
};

function shapesBy(shapes: readonly RegExp[]): (part: Part, language: Language) => number {
  const matched = perPart(({ text }) => shapes.reduce((bits, shape, at) => bits | (shape.test(text) ? 1 << at : 0), 0));
  return (part, { sentenceLengths: { short, long } }) => {
    const { length } = part.text;
    return matched(part) | (length < short ? 1 << shapes.length : 0) | (length > long ? 2 << shapes.length : 0);
  };
}

/** What may be seen of a sentence, by number in this list: its words by groups, what it does, where it stands, what it is for. */
function namesOf(language: LanguageId): string[] {
  return [
    'any',
    ...groupsOf(language).flatMap((group) => [group, `own ${group}`, `plan ${group}`]),
    ...SIGNALS,
    ...['numbers', 'own', 'plan'],
    ...PLACES,
    ...CUES.map((cue) => `cue ${cue}`),
    ...ROLES.flatMap((role) => [`role ${role}`, ...CUES.map((cue) => `${role} cue ${cue}`)]),
    ...[...Object.keys(SHAPES[language]), ...LENGTHS].map((shape) => `shape ${shape}`),
  ];
}

const NAMES: Readonly<Record<LanguageId, () => readonly string[]>> = { en: lazy(() => namesOf('en')), ja: lazy(() => namesOf('ja')) };

export function namesOfSigns(language: LanguageId): readonly string[] {
  return NAMES[language]();
}

/** What is seen of each sentence, by numbers of that list. */
export function numbersIn({ language, sentences, told }: PartRead): number[][] {
  const roles = told();
  return sentences.map(({ part }, at) => {
    const numbers: number[] = [];
    const note = (number: number) => void numbers.push(number);
    eachNumberOf(part, numberOfRole(roles[at]), language, note);
    eachPlaceOf(at, sentences.length, language, note);
    return numbers;
  });
}

/** The number of what a sentence is for. */
export function numberOfRole(told: Told | undefined): number {
  return told?.role === undefined ? SECTION_ROLES.length : SECTION_ROLES.indexOf(told.role);
}

/** The numbers of what is seen of a sentence by itself, where it is for something. */
export function eachNumberOf(part: Part, role: number, language: Language, visit: (number: number) => void): void {
  const { met, numbers, own, plan, signals: given } = signsOfPart(part, language);
  const groups = groupsOf(language.id).length;
  const signals = 1 + 3 * groups;
  const more = signals + SIGNALS.length;
  const cues = more + 3 + PLACES.length;
  const first = cues + CUES.length + role * (CUES.length + 1);
  const visitGroup = (group: number) => {
    visit(1 + 3 * group);
    if (own) visit(2 + 3 * group);
    if (plan) visit(3 + 3 * group);
  };
  visit(0);
  for (let at = 0; at < met.length; at++) visitGroup(met[at]!);
  if (numbers > 0) visitGroup(groups - 1);
  for (let signal = 0; signal < SIGNALS.length; signal++) if ((given & (1 << signal)) !== 0) visit(signals + signal);
  if (numbers > 1) visit(more);
  if (own) visit(more + 1);
  if (plan) visit(more + 2);
  visit(first);
  for (const cue of language.givenAmong(ALL_CUES, part)) {
    visit(cues + cue);
    visit(first + 1 + cue);
  }
  const shapes = cues + CUES.length + ROLES.length * (CUES.length + 1);
  const made = shapesOf[language.id](part, language);
  for (let shape = 0; made >> shape !== 0; shape++) if ((made & (1 << shape)) !== 0) visit(shapes + shape);
}

/** Between 0 and 1: in how many of its sentences an answer has words of the trade that most groups were made for. */
export function shareOfTrade({ language, sentences }: Pick<PartRead, 'language' | 'sentences'>): number {
  const trade = groupsOf(language.id).indexOf('stream');
  return sentences.filter(({ part }) => signsOfPart(part, language).met.includes(trade)).length / Math.max(sentences.length, 1);
}

/** The numbers of where a sentence stands. */
export function eachPlaceOf(at: number, count: number, language: Language, visit: (number: number) => void): void {
  const places = 1 + 3 * groupsOf(language.id).length + SIGNALS.length + 3;
  if (at === 0) visit(places);
  if (at === count - 1) visit(places + 1);
  visit(places + 2 + Math.floor((3 * at) / count));
}
