import { showsArea, type Likeness } from './learnt/story';
import type { SkillArea } from '../guide/model';
import type { Language, TermMatcher } from '../languages/language';
import type { ReadAnswer } from '../read';
import type { Sentence } from '../rules/rule';
import type { Span } from '../text/span';
import { commonCompetencies, commonOf, facetsOf, scoresOf } from './library/common';
import { fittingOf } from './library/fitting';

/** A word of the area's own description counts as one rare word of the library. */
const OWN_WORD = 1;

/**
 * The deeds that show an area of which no more than name and description is known; none where the text is no story of
 * the writer's own, or plainly one about something else. Stories seldom use the words of an area, so what the text is
 * about is one sign among others.
 */
export function shownByDescription(read: ReadAnswer, area: SkillArea, sentences: readonly Sentence[]): Span[] {
  const deeds = sentences.filter(({ signals }) => signals.ownAction.length > 0 && signals.ownAction.length >= signals.claim.length);
  if (deeds.length === 0) return [];
  return showsArea(read, likeness(read, area, sentences)) ? deeds.map((deed) => deed.span) : [];
}

/** How well a text fits an area, and how well it fits the best of the other common competencies. */
export function likeness(read: ReadAnswer, area: SkillArea, sentences: readonly Sentence[]): Likeness {
  const { matcher, linked } = linkOf(read.language, area);
  const told = sentences.map(({ span }) => span);
  const scores = scoresOf(read.language, read.answer.prose, told);
  const words = new Set(told.flatMap((part) => matcher.find(read.answer.prose, part).map(({ term }) => term))).size;
  const own = Math.max(0, ...linked.map((at) => scores[at]!)) + words * OWN_WORD;
  return { own, best: Math.max(0, ...scores.filter((_, at) => !linked.includes(at))) };
}

/** The area with the facets of the common competency that it is; as it stands where it is none. */
export function withCommonFacets(area: SkillArea, language: Language): SkillArea {
  return area.facets.length > 0 ? area : linkOf(language, area).area;
}

interface Link {
  readonly area: SkillArea;
  readonly matcher: TermMatcher;
  /** The common competencies that the area is. */
  readonly linked: readonly number[];
}

const LINKS = new WeakMap<SkillArea, Map<string, Link>>();

function linkOf(language: Language, area: SkillArea): Link {
  const known = LINKS.get(area) ?? new Map<string, Link>();
  LINKS.set(area, known);
  let link = known.get(language.id);
  if (!link) {
    const linked = commonOf(area, language);
    const facets = fittingOf(area, language).flatMap((at) => facetsOf(commonCompetencies()[at]!, language, area));
    const matcher = language.matcher([...new Set(language.contentWords(`${area.name} ${area.description}`))]);
    known.set(language.id, (link = { area: facets.length > 0 ? { ...area, facets } : area, matcher, linked }));
  }
  return link;
}
