import { SECTION_ROLES, type SectionRole } from '../answer/section';
import { KIND_IDS, type KindId } from '../kinds/kind';
import type { Signals } from '../languages/language';
import type { Told } from '../told';
import weights from './presence.json';

/** The sections that readers of answers say are there or not. */
export const PRESENT_ROLES = ['situation', 'task', 'action', 'result'] as const satisfies readonly SectionRole[];
export type PresentRole = (typeof PRESENT_ROLES)[number];

/** Weights in hundredths, as `presence.json` holds them: of what `presenceOf` gives, in its order. */
export type PresenceTable = Readonly<Record<PresentRole, readonly number[]>>;

/**
 * What an answer as a whole says of whether it tells a section: how likely its sentences are to tell it, all of them and
 * the two likeliest, what kind of question it answers, how much it tells of the other sections and of nothing, and in what
 * shares its sentences are claims, deeds of its writer and plans. Somebody's own job is the setting of a story, and none of
 * a plan that has no steps.
 */
export function presenceOf(told: readonly Told[], kind: KindId | undefined, role: PresentRole): number[] {
  const sums: Record<SectionRole, number> = { situation: 0, task: 0, action: 0, result: 0, learning: 0 };
  let most = 0;
  let second = 0;
  for (const { chances } of told) {
    for (const one of SECTION_ROLES) sums[one] += chances[one];
    const own = chances[role];
    second = Math.max(second, Math.min(most, own));
    most = Math.max(most, own);
  }
  const none = told.length - SECTION_ROLES.reduce((sum, one) => sum + sums[one], 0);
  return [
    1,
    Math.log(sums[role] + SLIGHT),
    most,
    second,
    ...KIND_IDS.map((id) => (id === kind ? 1 : 0)),
    ...PRESENT_ROLES.map((one) => (one === role ? 0 : Math.log(sums[one] + 0.3))),
    Math.log(Math.max(0, none) + 0.3),
    share(told, ({ claim }) => claim.length > 0),
    share(told, ({ ownAction }) => ownAction.length > 0),
    share(told, ({ plan }) => plan.length > 0),
  ];
}

/** In what share of the sentences something holds, between 0 and 1. */
function share(told: readonly Told[], holds: (signals: Signals) => boolean): number {
  return told.filter(({ sentence }) => holds(sentence.signals)).length / Math.max(1, told.length);
}

/** What is added to a sum of chances before its logarithm is taken, so that there is one. */
const SLIGHT = 0.05;

/** Sums of chances below which nothing tells a section, whatever else is told; what came of it is not to be seen where it hardly is. */
const LEAST: Readonly<Record<PresentRole, number>> = { situation: 0.2, task: 0.35, action: 0.35, result: 0.5 };

/** Whether a section is told; the weights were learnt from labelled answers (`npm run learn`). */
export function isPresent(told: readonly Told[], kind: KindId | undefined, role: PresentRole): boolean {
  const seen = presenceOf(told, kind, role);
  const row = (weights satisfies PresenceTable)[role];
  return seen[1]! >= Math.log(LEAST[role] + SLIGHT) && seen.reduce((sum, size, at) => sum + size * row[at]!, 0) > 0;
}
