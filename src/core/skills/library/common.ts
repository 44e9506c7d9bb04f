import type { Facet, SkillArea } from '../../guide/model';
import type { Language, LanguageId, TermMatcher } from '../../languages/language';
import { lazy } from '../../lazy';
import { span, type Span } from '../../text/span';
import competencies from './competencies.json';

/**
 * A competency that many trades ask for. Names follow the skills and work activities of O*NET and the transversal and
 * sector skills of ESCO; facets and their everyday words are our own. A facet is a name and its words, per language.
 */
export interface CommonCompetency {
  readonly id: string;
  /** Names by which it goes, parted by commas. */
  readonly name: Readonly<Record<LanguageId, string>>;
  readonly facets: readonly Readonly<Record<LanguageId, readonly string[]>>[];
}

export const commonCompetencies = lazy((): readonly CommonCompetency[] => competencies);

/** The words of every competency in one language, each with the competencies that have it. */
interface Lexicon {
  readonly terms: readonly Term[];
  readonly matcher: TermMatcher;
}

interface Term {
  /** Rarer words tell more: the logarithm of how few competencies have it. */
  readonly weight: number;
  /** Indexes into the common competencies. */
  readonly owners: readonly number[];
}

const LEXICONS = new Map<LanguageId, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  let known = LEXICONS.get(language.id);
  if (!known) LEXICONS.set(language.id, (known = build(language)));
  return known;
}

function build(language: Language): Lexicon {
  const owners = new Map<string, Set<number>>();
  const common = commonCompetencies();
  common.forEach(({ facets, name }, at) => {
    for (const word of [...splitWords(name[language.id]), ...facets.flatMap((facet) => splitWords(facet[language.id][1] ?? ''))]) {
      const own = owners.get(word) ?? new Set<number>();
      owners.set(word, own.add(at));
    }
  });
  return {
    terms: [...owners.values()].map((own) => ({ weight: Math.log(common.length / own.size) / Math.log(common.length), owners: [...own] })),
    matcher: language.matcher([...owners.keys()]),
  };
}

/** How much of a text speaks of each common competency: the weights of the different words that occur. */
export function scoresOf(language: Language, prose: string, within: readonly Span[]): number[] {
  const { terms, matcher } = lexiconOf(language);
  const hit = new Set(within.flatMap((part) => matcher.find(prose, part).map(({ term }) => term)));
  const scores = commonCompetencies().map(() => 0);
  for (const term of hit) for (const owner of terms[term]!.owners) scores[owner]! += terms[term]!.weight;
  return scores;
}

/** How much the name and the description of an area speak of each common competency. */
export function aboutOf({ name, description }: SkillArea, language: Language): number[] {
  const told = `${name}\n${description}`;
  return scoresOf(language, told, [span(0, told.length)]);
}

/** The common competencies that an area is, best first: by its name above all, then by its description. */
export function commonOf(area: SkillArea, language: Language, about = aboutOf(area, language)): number[] {
  const inName = new Set(language.contentWords(area.name));
  const scores = commonCompetencies().map(({ name }, at) => {
    const names = splitWords(name[language.id]);
    const same = names.some((one) => one.toLowerCase() === area.name.trim().toLowerCase()) ? 3 : 0;
    const shared = new Set(language.contentWords(names.join('\n')).filter((word) => inName.has(word)));
    const named = [...shared].reduce((sum, word) => sum + rarity(word, language), 0);
    return same + named + about[at]! / 3;
  });
  const best = Math.max(...scores);
  if (best < LEAST_LIKENESS) return [];
  return scores
    .map((score, at) => ({ score, at }))
    .filter(({ score }) => score >= best * 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ at }) => at);
}

/** Between 0 and 1: how few of the competencies have a word in their names; “working” says little. */
function rarity(word: string, language: Language): number {
  const common = commonCompetencies();
  const having = common.filter(({ name }) => language.contentWords(name[language.id]).includes(word)).length;
  return having === 0 ? 0 : 1 - Math.log(having) / Math.log(common.length);
}

/** One word of the name, or several of the description. */
const LEAST_LIKENESS = 1;

/** The facets of a common competency, named in the language of the guide, with the words of both languages. */
export function facetsOf({ id, facets }: CommonCompetency, language: Language, { span: at, nameSpan }: SkillArea): Facet[] {
  return facets.map((facet, number) => ({
    id: `${id}-${number + 1}`,
    idStated: false,
    name: facet[language.id][0] ?? '',
    description: '',
    ask: language.askForFacet(facet[language.id][0] ?? ''),
    // Those of the guide's own language come first, as they are read there.
    terms: [facet[language.id], facet.en, facet.ja]
      .flatMap(([, words = '']) => splitWords(words))
      .filter((word, at, all) => all.indexOf(word) === at),
    span: at,
    nameSpan,
  }));
}

/** The words of a list that commas part, English or Japanese ones. */
export function splitWords(list: string): string[] {
  return list
    .split(/[,、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
