import { SECTION_ROLES } from '../answer/section';
import { CUES, type LanguageId } from '../languages/language';
import { lazy } from '../lazy';
import type { RuleContext } from '../rules/rule';
import { groupsOf, SIGNALS, signsOf } from '../skills/learnt/signs';

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
export function numbersIn(read: PartRead): number[][] {
  const found = read.sentences.map((): number[] => []);
  eachNumberIn(read, (sentence, number) => found[sentence]!.push(number));
  return found;
}

/** The same one by one, each with the number of its sentence. */
export function eachNumberIn({ language, sentences, told }: PartRead, visit: (sentence: number, number: number) => void): void {
  const all = signsOf({ language, sentences });
  const roles = told();
  const groups = groupsOf(language.id).length;
  const signals = 1 + 3 * groups;
  const more = signals + SIGNALS.length;
  const places = more + 3;
  const cues = places + PLACES.length;
  const byRole = cues + CUES.length;
  for (let at = 0; at < sentences.length; at++) {
    const { met, numbers, own, plan, signals: given } = all[at]!;
    const visitGroup = (group: number) => {
      visit(at, 1 + 3 * group);
      if (own) visit(at, 2 + 3 * group);
      if (plan) visit(at, 3 + 3 * group);
    };
    visit(at, 0);
    for (const group of met) visitGroup(group);
    if (numbers > 0) visitGroup(groups - 1);
    for (let signal = 0; signal < SIGNALS.length; signal++) if ((given & (1 << signal)) !== 0) visit(at, signals + signal);
    if (numbers > 1) visit(at, more);
    if (own) visit(at, more + 1);
    if (plan) visit(at, more + 2);
    if (at === 0) visit(at, places);
    if (at === sentences.length - 1) visit(at, places + 1);
    visit(at, places + 2 + Math.floor((3 * at) / sentences.length));
    const role = roles[at]?.role;
    const first = byRole + (role === undefined ? SECTION_ROLES.length : SECTION_ROLES.indexOf(role)) * (CUES.length + 1);
    visit(at, first);
    for (const cue of language.givenAmong(ALL_CUES, sentences[at]!.part)) {
      visit(at, cues + cue);
      visit(at, first + 1 + cue);
    }
  }
}
