import type { SkillArea } from '../guide/model';
import { newFinder, type Part } from '../kept';
import type { TermMatch, TermMatcher } from '../languages/language';
import type { ReadAnswer } from '../read';
import type { Sentence } from '../rules/rule';
import { span, type Span } from '../text/span';

/** A word of an area in a sentence. */
export interface Mention {
  readonly sentence: Sentence;
  readonly span: Span;
}

/** Matchers belong to the areas of a parsed guide and to a language; they live as long as the areas do. */
const MATCHERS = new WeakMap<readonly SkillArea[] | SkillArea, Map<string, AreaMatcher>>();

/** Looks for the words of several areas at once, as each sentence is walked along for them all. */
interface AreaMatcher {
  readonly matcher: TermMatcher;
  readonly areas: readonly SkillArea[];
  /** By term: the number of its area, and of its facet there; that of no facet for the name of the area. */
  readonly owners: readonly { readonly area: number; readonly facet: number }[];
}

const NAME = -1;

/** Where the words of an area stand, by facet, and where its name does. */
export interface Mentions {
  readonly facets: readonly (readonly Mention[])[];
  readonly names: readonly Mention[];
}

/** What was found in the sentences of an answer for all areas of its guide. */
const MENTIONS = new WeakMap<readonly Sentence[], { readonly areas: readonly SkillArea[]; readonly mentions: readonly Mentions[] }>();

/** The words of an area in sentences, which are looked into for all areas of their guide at once. */
export function mentionsOf(read: ReadAnswer, area: SkillArea, sentences: readonly Sentence[]): Mentions {
  const areas = read.guide?.skillAreas ?? [];
  const number = areas.indexOf(area);
  if (number < 0) return mentionsIn(areaMatcher(read, area, [area]), sentences)[0]!;
  let known = MENTIONS.get(sentences);
  if (known?.areas !== areas) {
    known = { areas, mentions: mentionsIn(areaMatcher(read, areas, areas), sentences) };
    MENTIONS.set(sentences, known);
  }
  return known.mentions[number]!;
}

function mentionsIn({ matcher, areas, owners }: AreaMatcher, sentences: readonly Sentence[]): Mentions[] {
  const mentions = areas.map(({ facets }) => ({ facets: facets.map((): Mention[] => []), names: [] as Mention[] }));
  for (const sentence of sentences) {
    for (const { term, span: at } of termsIn(sentence.part, matcher)) {
      const { area, facet } = owners[term]!;
      const { facets, names } = mentions[area]!;
      const { start } = sentence.span;
      (facets[facet] ?? names).push({ sentence, span: span(start + at.start, start + at.end) });
    }
  }
  return mentions;
}

const TERMS = newFinder();

/** The terms in a sentence, kept with it for the matcher that was asked last. */
function termsIn(part: Part, matcher: TermMatcher): readonly TermMatch[] {
  const known = part.found[TERMS] as { readonly by: TermMatcher; readonly terms: readonly TermMatch[] } | undefined;
  if (known?.by === matcher) return known.terms;
  const terms = matcher.findIn(part, 0);
  part.found[TERMS] = { by: matcher, terms };
  return terms;
}

function areaMatcher({ language }: ReadAnswer, key: readonly SkillArea[] | SkillArea, areas: readonly SkillArea[]): AreaMatcher {
  let byLanguage = MATCHERS.get(key);
  if (!byLanguage) MATCHERS.set(key, (byLanguage = new Map<string, AreaMatcher>()));
  let known = byLanguage.get(language.id);
  if (!known) {
    const all = areas.flatMap(({ facets, name }, area) => [
      ...facets.flatMap(({ terms }, facet) => terms.map((term) => ({ term, owner: { area, facet } }))),
      { term: name, owner: { area, facet: NAME } },
    ]);
    known = { matcher: language.matcher(all.map(({ term }) => term)), areas, owners: all.map(({ owner }) => owner) };
    byLanguage.set(language.id, known);
  }
  return known;
}
