import { claimedNotShown } from './claimed-not-shown';
import { experienceBridge } from './experience-bridge';
import { experienceFigure } from './experience-figure';
import { hedgedWords } from './hedged-words';
import { leftoverPlaceholder } from './leftover-placeholder';
import { missingSection } from './missing-section';
import { motivationContribution } from './motivation-contribution';
import { noObstacle } from './no-obstacle';
import { noReason } from './no-reason';
import { noSingleEpisode } from './no-single-episode';
import { ownPart } from './own-part';
import { planAssumption } from './plan-assumption';
import { planGoal } from './plan-goal';
import { planMeasure } from './plan-measure';
import { planOwnPast } from './plan-own-past';
import { planRisk } from './plan-risk';
import { planSteps } from './plan-steps';
import { processCriteria } from './process-criteria';
import { processExample } from './process-example';
import { processTelling } from './process-telling';
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
  experienceBridge,
  experienceFigure,
  hedgedWords,
  leftoverPlaceholder,
  missingSection,
  motivationContribution,
  noObstacle,
  noReason,
  noSingleEpisode,
  ownPart,
  planAssumption,
  planGoal,
  planMeasure,
  planOwnPast,
  planRisk,
  planSteps,
  processCriteria,
  processExample,
  processTelling,
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
