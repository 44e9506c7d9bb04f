import { SECTION_ROLES } from '../../../src/core';
import { ROLE_GRAIN } from '../../../src/core/content';
import type { LanguageId } from '../../../src/core/languages/language';
import { eachSentenceSign } from '../../../src/core/signs/of-sentence';
import type { SignTable } from '../../../src/core/signs/weights';
import { featuresOf } from '../../../src/core/roles/features';
import { learnSignedChain, type ChainWeights } from './chain';
import type { Sample } from './material';

/** What is learnt of roles, as `src/core/roles/weights.json` and `sign-weights.json` hold it. */
export interface RoleWeights {
  readonly weights: ChainWeights;
  readonly signs: SignTable;
}

/** Learns what the features of a sentence and its words say of its role (a linear-chain conditional random field). */
export function learnRoles(samples: readonly Pick<Sample, 'read' | 'roles'>[]): RoleWeights {
  const whole = samples
    .filter(({ roles }) => roles.length > 0 && roles.every((role) => role !== undefined))
    .map(({ read, roles }) => ({
      language: read.language.id,
      features: featuresOf(read),
      signs: read.sentences.map(({ part }) => signsIn(part.text, read.language.id)),
      roles: roles as number[],
    }));
  return learnSignedChain(
    whole,
    { labels: SECTION_ROLES.length + 1, least: 4, calm: 2, slight: 30, rounds: 120 },
    { least: 4, calm: 10, kept: 2800, grain: ROLE_GRAIN },
  );
}

function signsIn(text: string, language: LanguageId): ReadonlySet<number> {
  const signs = new Set<number>();
  eachSentenceSign(text, language, (sign) => signs.add(sign));
  return signs;
}
