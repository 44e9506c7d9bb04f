import type { SkillArea } from '../../guide/model';
import type { Language } from '../../languages/language';
import { commonCompetencies, splitWords } from './common';

/**
 * The common competencies whose facets an area may be given: what each part of its name says as a whole. A name that only
 * shares a word with one (“infection control”, 「多職種連携」) is none of them, because facets that do not fit are worse than none.
 */
export function fittingOf({ name }: SkillArea, language: Language): number[] {
  return [...new Set([name, ...name.split(PARTS)].flatMap((part) => namedBy(part, language)))];
}

/** “Teamwork and communication”, 「協調性・柔軟性」. */
const PARTS = /\s(?:and|or)\s|[,;&/、，・／＆＋+]/i;

/** The one competency that a name holds a name of in whole, with hardly anything else in what it is about. */
function namedBy(part: string, language: Language): number[] {
  const said = bare(part);
  const name = wordsOf(said, language);
  const head = said.split(WITH_WHOM)[0]!.split(TOWARDS).at(-1)!;
  const about = wordsOf(head, language);
  const shares = commonCompetencies().map(({ name: names, facets }) => {
    const own = splitWords(names[language.id]);
    if (own.some((one) => bare(one) === said)) return 2;
    if (own.some((one) => bare(one) === head)) return 1;
    const isHeld = own.some((one) => {
      const words = wordsOf(one, language);
      return words.length > 0 && words.every((word) => name.includes(word));
    });
    const known = wordsOf([...own, ...facets.flatMap((facet) => facet[language.id])].join('\n'), language);
    return isHeld && about.length > 0 ? about.filter((word) => known.includes(word)).length / about.length : 0;
  });
  const most = Math.max(LEAST_SHARE, ...shares);
  const best = [...shares.keys()].filter((at) => shares[at] === most);
  return best.length === 1 ? best : [];
}

/** How much of a name the competency has to account for. */
const LEAST_SHARE = 0.6;

function wordsOf(text: string, language: Language): string[] {
  const said = bare(text);
  return [...language.contentWords(said), ...(said.match(SHORT) ?? [])];
}

/** A name in small letters, without the words that every skill may have. */
function bare(name: string): string {
  return name.toLowerCase().replace(EVERY, '').trim();
}

const EVERY =
  /(?<=[^\s])(?:力|能力|スキル|性|さ|経験|の?理解|への理解)$|\b(?:(?:strong|good|clear|calm|active|effective) |^(?:understanding|knowledge) of |(?: (?:skills?|abilit(?:y|ies)|competenc[ey]|experience))+$)/g;
const SHORT = /(?<![a-z])(?!(?:a|an|and|as|at|by|for|in|of|on|or|our|the|to)(?![a-z]))[a-z]{1,3}(?![a-z])/g;
/** What comes behind says with whom or where in English, and what comes before in Japanese. */
const WITH_WHOM = /\s(?:of|with|for|in|on|at|from|under|to|towards|without|across|within|about)\s/;
const TOWARDS = /(?:と|へ|で|に対する|における|についての|に関する)の?(?=[一-龠々ァ-ヶa-z])/;
