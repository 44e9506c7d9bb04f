import { lazy } from '../../lazy';
import type { SkillArea } from '../../guide/model';
import type { LanguageId } from '../../languages/language';
import type { Competency, Hint } from './competency';
import { crossFunctional } from './cross-functional';
import { dataDriven } from './data-driven';
import table from './hints.json';
import { japaneseMarket } from './japanese-market';
import { liveStreaming } from './live-streaming';

export type { Competency, Proof, Scene } from './competency';

/** The more special ones first: an area is linked to the first that fits. */
export const COMPETENCIES: readonly Competency[] = [japaneseMarket, liveStreaming, crossFunctional, dataDriven];

/** The competency that an area of a guide is, as far as its words tell. */
export function competencyOf(area: SkillArea): Competency | undefined {
  let known = KNOWN.get(area);
  if (!known) KNOWN.set(area, (known = { competency: COMPETENCIES.find((competency) => competency.fits(area)) }));
  return known.competency;
}

const KNOWN = new WeakMap<SkillArea, { readonly competency: Competency | undefined }>();

const hints = lazy(
  () =>
    new Map<string, readonly Hint[]>(
      Object.entries(table).flatMap(([competency, languages]) =>
        Object.entries(languages).map(
          ([language, hints]) =>
            [`${competency} ${language}`, hints.map(({ sign, about }) => ({ sign: new RegExp(sign, 'i'), about }))] as const,
        ),
      ),
    ),
);

/** What tells which facet of a competency a sentence is about; none for competencies without hints. */
export function hintsOf(competency: Competency, language: LanguageId): readonly Hint[] {
  return hints().get(`${competency.id} ${language}`) ?? [];
}
