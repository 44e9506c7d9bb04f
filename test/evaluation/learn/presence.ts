import { PRESENT_ROLES, presenceOf, type PresenceTable, type PresentRole } from '../../../src/core/roles/presence';
import type { ReadAnswer } from '../../../src/core';
import type { Told } from '../../../src/core/told';
import type { Sample } from './material';
import { logistic } from './logistic';

/**
 * Learns what an answer as a whole says of whether it tells a section, by what `tell` says of its sentences; that is not to be
 * learnt from the same answers.
 */
export function learnPresence(samples: readonly Sample[], tell: (read: ReadAnswer) => readonly Told[]): PresenceTable {
  return Object.fromEntries(PRESENT_ROLES.map((role) => [role, learnRole(samples, tell, role)])) as unknown as PresenceTable;
}

function learnRole(samples: readonly Sample[], tell: (read: ReadAnswer) => readonly Told[], role: PresentRole): number[] {
  const rows = samples.map(({ read }) => presenceOf(tell(read), read.kind.id, role));
  const nameOf = (at: number) => (at === 0 ? 'any' : String(at));
  const weights = logistic(
    rows.map((row) => new Map(row.map((size, at) => [nameOf(at), size]))),
    samples.map(({ labels }) => (labels.sections[role] ? 1 : 0)),
    { calm: 1, rounds: 600 },
  );
  return rows[0]!.map((_, at) => Math.round(100 * (weights.get(nameOf(at)) ?? 0)));
}
