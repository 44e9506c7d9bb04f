import type { SectionRole } from '../answer/section';
import { kindById, type Kind, type KindId } from '../kinds';
import { KIND_IDS } from '../kinds/kind';
import { fold } from '../text/compare';
import { english } from './en';
import { headingTable } from './headings';
import { japanese } from './ja';
import { weighKind } from './kind-weights';
import type { Language } from './language';

export { LANGUAGE_IDS, type Language, type LanguageId, type Signals, type TermMatcher } from './language';

export const LANGUAGES: readonly Language[] = [english, japanese];

const HEADINGS = headingTable(LANGUAGES);
const KIND_NAMES = new Map<string, KindId>(
  LANGUAGES.flatMap((language) => KIND_IDS.flatMap((kind) => language.kindNames[kind].map((name) => [fold(name), kind] as const))),
);

export function languageById(id: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language.id === id);
}

/** The language most of the prose is written in; `preferred`, an id, decides where there is no prose. */
export function languageOf(prose: string, preferred?: string): Language {
  const fits = LANGUAGES.map((language) => language.fits(prose));
  const best = Math.max(...fits);
  return best === 0 ? (languageById(preferred) ?? english) : LANGUAGES[fits.indexOf(best)]!;
}

/** The section that a heading names, in any language. */
export function roleOfHeading(heading: string): SectionRole | undefined {
  return HEADINGS.role(heading);
}

/** Whether a heading is the name of a section, in any language. */
export function isSectionName(heading: string): boolean {
  return HEADINGS.isName(heading);
}

/** Every section that a combined heading names. */
export function rolesOfHeading(heading: string): SectionRole[] {
  return HEADINGS.roles(heading);
}

/** The kind a guide or an answer means by a word, in any language. */
export function kindOfName(name: string): KindId | undefined {
  return KIND_NAMES.get(fold(name));
}

/** The kind of a question by its wording, which is weighed in the language it is written in; undefined where that does not tell. */
export function kindOfWording(question: string): Kind | undefined {
  if (question.trim() === '') return undefined;
  const known = KNOWN_KINDS.get(question);
  if (known !== undefined) return kindById(known || undefined);
  const kind = readKind(question);
  if (KNOWN_KINDS.size >= MOST_KNOWN) KNOWN_KINDS.clear();
  KNOWN_KINDS.set(question, kind ?? '');
  return kindById(kind);
}

/** The kinds of wordings that were asked before, '' for none: a guide is read anew with each change of it. */
const KNOWN_KINDS = new Map<string, KindId | ''>();
const MOST_KNOWN = 500;

/** Who is asked to introduce themselves, or to go through what they have done, is asked in these words alone, whatever is asked besides; nothing else is to be weighed. */
const INTRODUCTION =
  /\b(?:about|introduce) yourself\b|\b(?:walk|take|talk|run|go) (?:(?:me|us) (?:\w+ly )?)?through your (?:\w+ ){0,2}(?:CV|r[ée]sum[ée]|career|background|working life|(?:work|employment) history|experience so far|jobs)\b|\bwhich (?:of your (?:jobs|posts|roles)|(?:part|bit)s? of your (?:CV|career|experience))\b|自己(?:紹介|PR|ＰＲ)|(?:経歴|職歴)を[^。、]{0,16}(?:教え|話し|聞かせ|説明|紹介)|(?:経歴|経験)の中で[^。]{0,20}(?:[生活](?:か[しせす]|き)|近い)/i;

function readKind(question: string): KindId | undefined {
  return INTRODUCTION.test(question) ? 'experience' : weighKind(question, languageOf(question).id);
}
