import { claimedNotShown } from './claimed-not-shown';
import { hedgedWords } from './hedged-words';
import { leftoverPlaceholder } from './leftover-placeholder';
import { missingSection } from './missing-section';
import { noSingleEpisode } from './no-single-episode';
import { ownPart } from './own-part';
import { repeatedSection } from './repeated-section';
import { sectionBalance } from './section-balance';
import { sectionOrder } from './section-order';
import { skillNotShown } from './skill-not-shown';
import { spokenTime } from './spoken-time';
import { unmeasuredResult } from './unmeasured-result';
import type { Rule } from './rule';

export type { Rule } from './rule';

/** In the order of their ids. */
export const RULES: readonly Rule[] = [
  claimedNotShown,
  hedgedWords,
  leftoverPlaceholder,
  missingSection,
  noSingleEpisode,
  ownPart,
  repeatedSection,
  sectionBalance,
  sectionOrder,
  skillNotShown,
  spokenTime,
  unmeasuredResult,
];

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
