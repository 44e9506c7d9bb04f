import { LANGUAGE_IDS } from '../../../src/core/languages/language';
import { actorsOf, type GroupTable } from '../../../src/core/roles/group';
import type { Teller } from './areas';
import { logistic } from './logistic';
import type { Sample } from './material';

/** Learns from who acts in an answer whether readers hold it to be told of a group. */
export function learnGroup(samples: readonly Sample[], tell: Teller): GroupTable {
  const nameOf = (at: number) => (at === 0 ? 'any' : String(at));
  const rows = LANGUAGE_IDS.map((id) => {
    const own = samples.filter(({ read }) => read.language.id === id);
    const seen = own.map(({ read }) => actorsOf(tell(read), id));
    const weights = logistic(
      seen.map((row) => new Map(row.map((size, at) => [nameOf(at), size]))),
      own.map(({ labels }) => (labels.mostly_we ? 1 : 0)),
      { calm: 1, rounds: 600 },
    );
    return [id, seen[0]!.map((_, at) => Math.round(100 * (weights.get(nameOf(at)) ?? 0)))] as const;
  });
  return Object.fromEntries(rows) as Record<(typeof LANGUAGE_IDS)[number], number[]>;
}
