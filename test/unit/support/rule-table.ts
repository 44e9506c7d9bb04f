import { RULES } from '../../../src/core/rules';
import type { Example, Rule } from '../../../src/core/rules/rule';

/** What stands beside a rule in its file, and is not needed to run it. */
export interface Page {
  /** What it looks at, for the table of checks. */
  readonly summary: string;
  /** Answers that show it at work. */
  readonly examples: readonly Example[];
}

export function pageOf({ id }: Rule): Page {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(`../../../src/core/rules/${id}`) as Page;
}

/** The table of checks of the README, in the order of the ids. */
export const RULE_TABLE = RULES.map((rule) => ({
  id: rule.id,
  summary: pageOf(rule).summary,
  level: rule.level,
  thresholds: Object.entries(rule.thresholds ?? {}).map(([name, threshold]) => ({ ...threshold, key: `${rule.id}.${name}` })),
  source: rule.source,
}));
