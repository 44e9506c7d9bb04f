import { chanceOf, type Likeness } from './learnt/story';
import type { SkillArea } from '../guide/model';
import type { Language, TermMatcher } from '../languages/language';
import type { ReadAnswer } from '../read';
import type { Sentence } from '../rules/rule';
import type { Span } from '../text/span';
import { aboutOf, commonCompetencies, commonOf, facetsOf, scoresOf } from './library/common';
import { fittingOf } from './library/fitting';

/** A word of the area's own description counts as one rare word of the library. */
const OWN_WORD = 1;

/** What a text shows of an area of which no more than name and description is known. */
export interface Described {
  /** The sentences that show it; none where it is not shown. */
  readonly proofs: readonly Span[];
  /** Not shown, though so much is told that another reader may find it. */
  readonly isOpen: boolean;
}

/**
 * The deeds that show an area; none where the text is no story of the writer's own, or plainly one about something else. Stories
 * seldom use the words of an area, so what the text is about is one sign among others; where nobody asked for the area it has to
 * speak of it. Knowledge is shown where words of the area are put to use again and again.
 */
export function shownByDescription(read: ReadAnswer, area: SkillArea, sentences: readonly Sentence[], isAsked: boolean): Described {
  const uses = area.needs === 'knowledge' ? usesOf(read, area, sentences) : [];
  if (uses.length >= OFTEN) return { proofs: uses.map((use) => use.span), isOpen: false };
  const deeds = sentences.filter(({ signals }) => signals.ownAction.length > 0 && signals.ownAction.length >= signals.claim.length);
  if (deeds.length === 0) return { proofs: [], isOpen: uses.length > 0 };
  const like = likeness(read, area, sentences);
  const chance = chanceOf(read, like);
  const isTold =
    sentences.length <= FEW ||
    deeds.length * 2 >= sentences.length ||
    deeds.length > MANY ||
    deeds.some(({ signals }) => signals.detail.length > 0);
  const isAbout = isAsked || (like.own >= LEAST_OWN && like.best - like.own <= MOST_BEHIND);
  if (chance > 0 && isTold && isAbout) return { proofs: deeds.map((deed) => deed.span), isOpen: false };
  return { proofs: [], isOpen: uses.length > 0 || (isTold && chance > OPEN) };
}

/** So many sentences put knowledge to use. */
const OFTEN = 3;

/** A paragraph of so many sentences tells all it has. */
const FEW = 6;

/** So many deeds are a story even where none of them has a detail. */
const MANY = 4;

/** Two words of an area, and hardly more that speak for another one. */
const LEAST_OWN = 2;
const MOST_BEHIND = 1.5;

/** Up to here it is likely enough that nothing shows the area to say so. */
const OPEN = -1;

/** Where a word of an area stands in what is done, planned or given a reason. */
function usesOf(read: ReadAnswer, area: SkillArea, sentences: readonly Sentence[]): Sentence[] {
  const { matcher } = linkOf(read.language, area);
  return sentences.filter(({ part, signals: { ownAction, plan, reason, claim } }) => {
    const isUsed = claim.length === 0 && ownAction.length + plan.length + reason.length > 0;
    return isUsed && matcher.findIn(part, 0).length > 0;
  });
}

/** How well a text fits an area, and how well it fits the best of the other common competencies. */
export function likeness(read: ReadAnswer, area: SkillArea, sentences: readonly Sentence[]): Likeness {
  const { matcher, linked, about } = linkOf(read.language, area);
  const told = sentences.map(({ span }) => span);
  const scores = scoresIn(read, sentences);
  const words = new Set(told.flatMap((part) => matcher.find(read.answer.prose, part).map(({ term }) => term))).size;
  const own = Math.max(0, ...linked.map((at) => scores[at]!)) + words * OWN_WORD;
  return { own, best: Math.max(0, ...scores.filter((_, at) => !linked.includes(at))), kin: kinship(about, scores) };
}

const SCORES = new WeakMap<readonly Sentence[], readonly number[]>();

/** How much what is told speaks of each common competency: every area is held against the same. */
function scoresIn({ language, answer }: ReadAnswer, sentences: readonly Sentence[]): readonly number[] {
  let known = SCORES.get(sentences);
  if (!known) {
    const told = sentences.map(({ span }) => span);
    SCORES.set(sentences, (known = scoresOf(language, answer.prose, told)));
  }
  return known;
}

/** How far two texts speak of the same competencies in the same shares: the cosine of their scores, 0 where one of them speaks of none. */
function kinship(one: readonly number[], other: readonly number[]): number {
  let [both, ofOne, ofOther] = [0, 0, 0];
  for (let at = 0; at < one.length; at++) {
    both += one[at]! * other[at]!;
    ofOne += one[at]! ** 2;
    ofOther += other[at]! ** 2;
  }
  return both === 0 ? 0 : both / Math.sqrt(ofOne * ofOther);
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
  /** How much its name and description speak of each of them. */
  readonly about: readonly number[];
}

const LINKS = new WeakMap<SkillArea, Map<string, Link>>();

function linkOf(language: Language, area: SkillArea): Link {
  const known = LINKS.get(area) ?? new Map<string, Link>();
  LINKS.set(area, known);
  let link = known.get(language.id);
  if (!link) {
    const about = aboutOf(area, language);
    const linked = commonOf(area, language, about);
    const facets = fittingOf(area, language).flatMap((at) => facetsOf(commonCompetencies()[at]!, language, area));
    const matcher = language.matcher([...new Set(language.contentWords(`${area.name} ${area.description}`))]);
    known.set(language.id, (link = { area: facets.length > 0 ? { ...area, facets } : area, matcher, linked, about }));
  }
  return link;
}
