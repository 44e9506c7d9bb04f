import type { SkillArea } from '../../guide/model';
import type { Language, LanguageId } from '../../languages/language';
import { commonCompetencies, splitWords } from './common';

/**
 * The common competencies whose facets an area may be given: what each part of its name says as a whole. A name that only
 * shares a word with one (“infection control”, 「多職種連携」) is none of them, because facets that do not fit are worse than none.
 */
export function fittingOf({ name }: SkillArea, language: Language): number[] {
  return [...new Set([name, ...name.split(PARTS, MOST_PARTS)].flatMap((part) => namedBy(part, language)))];
}

/** What has more parts is hardly a name. */
const MOST_PARTS = 6;

/** “Teamwork and communication”, 「協調性・柔軟性」. */
const PARTS = /\s(?:and|or)\s|[,;&/、，・／＆＋+]/i;

/** The one competency that a name holds a name of in whole, with hardly anything else in what it is about. */
function namedBy(part: string, language: Language): number[] {
  const said = bare(part);
  const name = new Set(wordsOf(said, language));
  const head = said.split(WITH_WHOM)[0]!.split(TOWARDS).at(-1)!;
  const about = wordsOf(head, language);
  const shares = knownIn(language).map(({ names, words, all }) => {
    if (names.includes(said)) return 2;
    if (names.includes(head)) return 1;
    const isHeld = words.some((one) => one.length > 0 && one.every((word) => name.has(word)));
    return isHeld && about.length > 0 ? about.filter((word) => all.has(word)).length / about.length : 0;
  });
  const most = Math.max(LEAST_SHARE, ...shares);
  const best = [...shares.keys()].filter((at) => shares[at] === most);
  return best.length === 1 ? best : [];
}

/** How much of a name the competency has to account for. */
const LEAST_SHARE = 0.6;

/** What a name is held against for one competency. */
interface Known {
  readonly names: readonly string[];
  /** Of each name. */
  readonly words: readonly (readonly string[])[];
  /** Of its names and its facets. */
  readonly all: ReadonlySet<string>;
}

const KNOWN: Partial<Record<LanguageId, readonly Known[]>> = {};

function knownIn(language: Language): readonly Known[] {
  return (KNOWN[language.id] ??= commonCompetencies().map(({ name, facets }) => {
    const names = splitWords(name[language.id]);
    const all = [...names, ...facets.flatMap((facet) => facet[language.id])].join('\n');
    return { names: names.map(bare), words: names.map((one) => wordsOf(one, language)), all: new Set(wordsOf(all, language)) };
  }));
}

function wordsOf(text: string, language: Language): string[] {
  const said = bare(text);
  return [...language.contentWords(said), ...(said.match(SHORT) ?? [])];
}

/** A name in small letters, without the words that every skill may have. */
function bare(name: string): string {
  const words = name.toLowerCase().replace(EVERY, '').split(' ');
  while (ABILITY.test(words.at(-1)!) && /\w$/.test(words.at(-2) ?? '')) words.pop();
  return words.join(' ').trim();
}

const EVERY =
  /(?<=\S)(?:力|能力|スキル|性|さ|経験|の?理解|への理解)$|\b(?:strong|good|clear|calm|active|effective) |^(?:understanding|knowledge) of /g;
const ABILITY = /^(?:skills?|abilit(?:y|ies)|competenc[ey]|experience)$/;
const SHORT = /(?<![a-z])(?!(?:a|an|and|as|at|by|for|in|of|on|or|our|the|to)(?![a-z]))[a-z]{1,3}(?![a-z])/g;
/** What comes behind says with whom or where in English, and what comes before in Japanese. */
const WITH_WHOM = /\s(?:of|with|for|in|on|at|from|under|to|towards|without|across|within|about)\s/;
const TOWARDS = /(?:と|へ|で|に対する|における|についての|に関する)の?(?=[一-龠々ァ-ヶa-z])/;
