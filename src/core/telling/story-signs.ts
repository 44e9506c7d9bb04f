import { SECTION_ROLES } from '../answer/section';
import type { Part } from '../kept';
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
}

/** The numbers of where a sentence stands. */
export function eachPlaceOf(at: number, count: number, language: Language, visit: (number: number) => void): void {
  const places = 1 + 3 * groupsOf(language.id).length + SIGNALS.length + 3;
  if (at === 0) visit(places);
  if (at === count - 1) visit(places + 1);
  visit(places + 2 + Math.floor((3 * at) / count));
}
