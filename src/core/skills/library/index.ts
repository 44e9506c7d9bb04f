import type { SkillArea } from '../../guide/model';
import type { Competency } from './competency';
import { crossFunctional } from './cross-functional';
import { dataDriven } from './data-driven';
import { japaneseMarket } from './japanese-market';
import { liveStreaming } from './live-streaming';

export type { Competency, Proof, Scene } from './competency';

/** The more special ones first: an area is linked to the first that fits. */
export const COMPETENCIES: readonly Competency[] = [japaneseMarket, liveStreaming, crossFunctional, dataDriven];

/** The competency that an area of a guide is, as far as its words tell. */
export function competencyOf(area: SkillArea): Competency | undefined {
  return COMPETENCIES.find((competency) => competency.fits(area));
}
