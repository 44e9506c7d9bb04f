import { SECTION_ROLES } from '../../../src/core';
import { featuresOf } from '../../../src/core/roles/features';
import { learnChain, type ChainWeights } from './chain';
import type { Sample } from './material';

/** Weights as `src/core/roles/weights.json` holds them. */
export type RoleWeights = ChainWeights;

/** Learns what the features of a sentence say of its role (a linear-chain conditional random field). */
export function learnRoles(samples: readonly Sample[]): RoleWeights {
  const whole = samples
    .filter(({ roles }) => roles.length > 0 && roles.every((role) => role !== undefined))
    .map(({ read, roles }) => ({ features: featuresOf(read), roles: roles as number[] }));
  return learnChain(whole, {
    labels: SECTION_ROLES.length + 1,
    least: (name) => (/^(?:w|end|starts) /.test(name) ? 9 : 4),
    slight: 30,
    calm: 1,
    rounds: 150,
  });
}
