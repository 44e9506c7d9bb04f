import { buzzwords } from './buzzwords';
import { claimedNotShown } from './claimed-not-shown';
import { conclusionFirst } from './conclusion-first';
import { conflictMarkers } from './conflict-markers';
import { doubleHonorific } from './double-honorific';
import { experienceBridge } from './experience-bridge';
import { experienceFigure } from './experience-figure';
import { experienceHeadline } from './experience-headline';
import { experienceProofs } from './experience-proofs';
import { goalNotClosed } from './goal-not-closed';
import { groupShare } from './group-share';
import { halfAnswered } from './half-answered';
import { hedgedWords } from './hedged-words';
import { kanjiRun } from './kanji-run';
import { leftoverPlaceholder } from './leftover-placeholder';
import { longSentence } from './long-sentence';
import { machineForm } from './machine-form';
import { manyCommas } from './many-commas';
import { misplacedText } from './misplaced-text';
import { missingSection } from './missing-section';
import { mixedRegister } from './mixed-register';
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
import { onshaKisha } from './onsha-kisha';
import { ownCompany } from './own-company';
import { ownPart } from './own-part';
import { ownerlessPassive } from './ownerless-passive';
import { planAssumption } from './plan-assumption';
import { planChoice } from './plan-choice';
import { planGoal } from './plan-goal';
import { planMeasure } from './plan-measure';
import { planOwnPast } from './plan-own-past';
import { planRisk } from './plan-risk';
import { planSteps } from './plan-steps';
import { privateData } from './private-data';
import { processCriteria } from './process-criteria';
import { processExample } from './process-example';
import { processManager } from './process-manager';
import { processTelling } from './process-telling';
import { raNuki } from './ra-nuki';
import { repeatedSection } from './repeated-section';
import { saIre } from './sa-ire';
import { saseteItadaku } from './sasete-itadaku';
import { sectionBalance } from './section-balance';
import { sectionOrder } from './section-order';
import { skillNotShown } from './skill-not-shown';
import { speakingIll } from './speaking-ill';
import { spokenTime } from './spoken-time';
import { storyForPlan } from './story-for-plan';
import { supposedAction } from './supposed-action';
import { unclosedBlock } from './unclosed-block';
import { unknownField } from './unknown-field';
import { unmeasuredResult } from './unmeasured-result';
import { unreadHeading } from './unread-heading';
import { vagueChange } from './vague-change';
import { weakVerbs } from './weak-verbs';
import { wordyPhrases } from './wordy-phrases';
import type { Rule } from './rule';

export type { Rule } from './rule';

/** In the order of their ids. */
export const RULES: readonly Rule[] = [
  buzzwords,
  claimedNotShown,
  conclusionFirst,
  conflictMarkers,
  doubleHonorific,
  experienceBridge,
  experienceFigure,
  experienceHeadline,
  experienceProofs,
  goalNotClosed,
  groupShare,
  halfAnswered,
  hedgedWords,
  kanjiRun,
  leftoverPlaceholder,
  longSentence,
  machineForm,
  manyCommas,
  misplacedText,
  missingSection,
  mixedRegister,
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
  onshaKisha,
  ownCompany,
  ownPart,
  ownerlessPassive,
  planAssumption,
  planChoice,
  planGoal,
  planMeasure,
  planOwnPast,
  planRisk,
  planSteps,
  privateData,
  processCriteria,
  processExample,
  processManager,
  processTelling,
  raNuki,
  repeatedSection,
  saIre,
  saseteItadaku,
  sectionBalance,
  sectionOrder,
  skillNotShown,
  speakingIll,
  spokenTime,
  storyForPlan,
  supposedAction,
  unclosedBlock,
  unknownField,
  unmeasuredResult,
  unreadHeading,
  vagueChange,
  weakVerbs,
  wordyPhrases,
];

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
