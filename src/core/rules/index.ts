import { claimedNotShown } from './claimed-not-shown';
import { experienceBridge } from './experience-bridge';
import { experienceFigure } from './experience-figure';
import { experienceHeadline } from './experience-headline';
import { experienceProofs } from './experience-proofs';
import { goalNotClosed } from './goal-not-closed';
import { groupShare } from './group-share';
import { halfAnswered } from './half-answered';
import { hedgedWords } from './hedged-words';
import { leftoverPlaceholder } from './leftover-placeholder';
import { missingSection } from './missing-section';
import { motivationConditions } from './motivation-conditions';
import { motivationContribution } from './motivation-contribution';
import { motivationFacts } from './motivation-facts';
import { motivationOwnUse } from './motivation-own-use';
import { motivationPraise } from './motivation-praise';
import { noBaseline } from './no-baseline';
import { noObstacle } from './no-obstacle';
import { noReason } from './no-reason';
import { noReflection } from './no-reflection';
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
import { processManager } from './process-manager';
import { processTelling } from './process-telling';
import { repeatedSection } from './repeated-section';
import { sectionBalance } from './section-balance';
import { sectionOrder } from './section-order';
import { skillNotShown } from './skill-not-shown';
import { spokenTime } from './spoken-time';
import { supposedAction } from './supposed-action';
import { unmeasuredResult } from './unmeasured-result';
import { weakVerbs } from './weak-verbs';
import type { Rule } from './rule';

export type { Rule } from './rule';

/** In the order of their ids. */
export const RULES: readonly Rule[] = [
  claimedNotShown,
  experienceBridge,
  experienceFigure,
  experienceHeadline,
  experienceProofs,
  goalNotClosed,
  groupShare,
  halfAnswered,
  hedgedWords,
  leftoverPlaceholder,
  missingSection,
  motivationConditions,
  motivationContribution,
  motivationFacts,
  motivationOwnUse,
  motivationPraise,
  noBaseline,
  noObstacle,
  noReason,
  noReflection,
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
  processManager,
  processTelling,
  repeatedSection,
  sectionBalance,
  sectionOrder,
  skillNotShown,
  spokenTime,
  supposedAction,
  unmeasuredResult,
  weakVerbs,
];

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
