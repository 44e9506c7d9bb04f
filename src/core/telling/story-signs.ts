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
export function numbersIn({ language, sentences, told }: PartRead): number[][] {
  const all = signsOf({ language, sentences });
  const roles = told();
  const groups = groupsOf(language.id).length;
  const signals = 1 + 3 * groups;
  const more = signals + SIGNALS.length;
  const places = more + 3;
  const cues = places + PLACES.length;
  const byRole = cues + CUES.length;
  return sentences.map(({ part }, at) => {
    const { met, numbers, own, plan, signals: given } = all[at]!;
    const found = [0];
    const add = (number: number, holds: boolean) => {
      if (holds) found.push(number);
    };
    for (const group of numbers > 0 ? [...met, groups - 1] : met) {
      found.push(1 + 3 * group);
      add(2 + 3 * group, own);
      add(3 + 3 * group, plan);
    }
    for (let signal = 0; signal < SIGNALS.length; signal++) add(signals + signal, (given & (1 << signal)) !== 0);
    add(more, numbers > 1);
    add(more + 1, own);
    add(more + 2, plan);
    add(places, at === 0);
    add(places + 1, at === sentences.length - 1);
    found.push(places + 2 + Math.floor((3 * at) / sentences.length));
    const role = roles[at]?.role;
    const first = byRole + (role === undefined ? SECTION_ROLES.length : SECTION_ROLES.indexOf(role)) * (CUES.length + 1);
    found.push(first);
    for (const cue of language.givenAmong(ALL_CUES, part)) found.push(cues + cue, first + 1 + cue);
    return found;
  });
}
