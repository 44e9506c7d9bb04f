import { areasOf } from '../guide/find';
import type { SkillArea } from '../guide/model';
import type { ReadAnswer } from '../read';
import type { Sentence } from '../rules/rule';
import type { TermMatcher } from '../languages/language';
import { hasProse } from '../text/prose';
import { overlaps, span, type Span } from '../text/span';
import type { AreaEvidence, EvidenceLevel, FacetEvidence } from './evidence';

/** Evidence for the areas that the question probes; for all areas of the guide where the question names none. */
export function assessEvidence(read: ReadAnswer): AreaEvidence[] {
  if (!read.guide) return [];
  const probed = read.question ? areasOf(read.guide, read.question) : [];
  const weighted = probed.length > 0 ? probed : read.guide.skillAreas.map((area) => ({ area, weight: 'secondary' as const }));
  return weighted.map(({ area, weight }) => assessArea(read, area, weight));
}

export function assessArea(read: ReadAnswer, area: SkillArea, weight: AreaEvidence['weight'] = 'primary'): AreaEvidence {
  const facets = area.facets.map((facet, at) => facetEvidence(read, area, at, facet));
  return { area, weight, facets, claims: claimsOf(read, area), level: Math.max(0, ...facets.map((facet) => facet.level)) as EvidenceLevel };
}

const MATCHERS = new WeakMap<SkillArea, TermMatcher[]>();

function matchersOf(read: ReadAnswer, area: SkillArea): TermMatcher[] {
  let matchers = MATCHERS.get(area);
  if (!matchers) MATCHERS.set(area, (matchers = area.facets.map((facet) => read.language.matcher(facet.terms))));
  return matchers;
}

function facetEvidence(read: ReadAnswer, area: SkillArea, at: number, facet: SkillArea['facets'][number]): FacetEvidence {
  const matcher = matchersOf(read, area)[at]!;
  let level: EvidenceLevel = 0;
  let spans: Span[] = [];
  read.sentences.forEach((sentence, index) => {
    if (!hasProse(read.answer.prose, sentence.span) || sentence.signals.negated.length > 0) return;
    const matches = matcher.find(read.answer.prose, sentence.span).map((match) => match.span);
    if (matches.length === 0) return;
    const reached = levelOf(read, area, index, sentence);
    if (reached > level) [level, spans] = [reached, []];
    if (reached === level) spans.push(...(reached >= 2 ? [sentence.span] : matches));
  });
  return { facet, level, spans };
}

function levelOf(read: ReadAnswer, area: SkillArea, index: number, sentence: Sentence): EvidenceLevel {
  const near = [sentence, read.sentences[index + 1], read.sentences[index - 1]].filter((other): other is Sentence => other !== undefined && other.section === sentence.section);
  const { signals } = sentence;
  if (signals.claim.length > 0 && signals.ownAction.length === 0) return 1;
  const own = near.some((other) => other.signals.ownAction.length > 0 && other.signals.negated.length === 0);
  const detail = signals.detail.length > 0 || near.some((other) => other.signals.detail.length > 1);
  const used = signals.reason.length > 0 || signals.plan.length > 0 || own;
  const shown = area.needs === 'action' ? own && detail : used && detail;
  if (!shown) return 1;
  return read.sentences.slice(index, index + 4).some((other) => other.signals.outcome.length > 0) ? 3 : 2;
}

function claimsOf(read: ReadAnswer, area: SkillArea): Span[] {
  const name = read.language.matcher([area.name]);
  return read.sentences.flatMap((sentence) => {
    const named = name.find(read.answer.prose, sentence.span).map((match) => match.span);
    if (named.length === 0) return [];
    const deed = sentence.signals.ownAction.some((action) => !sentence.signals.claim.some((claim) => overlaps(claim, action)));
    return deed ? [] : named.map((part) => span(part.start, part.end));
  });
}
