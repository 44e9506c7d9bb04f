import { message, type Message } from './message';
import { ruleById } from './rules';
import type { Finding, Rule, Threshold } from './rules/rule';

/** All that is said about a finding, as data: sentences are not yet translated. */
export interface FindingDescription {
  readonly what: Message;
  readonly next: Message;
  readonly why: Message;
  /** Where the judgement comes from; empty for a rule that is not in the register. */
  readonly source: Message;
  readonly measured?: MeasuredDescription;
}

export interface MeasuredDescription {
  readonly value: number;
  /** The threshold in force, in the same unit as the value. */
  readonly limit: number;
  readonly unit: Threshold['unit'];
  /** What the threshold limits. */
  readonly name: Message;
  /** The key of the threshold in the settings: `rule-id.name`. */
  readonly setting: string;
  /** Where its default comes from. */
  readonly source: Message;
}

/** The name of a check as people read it: the words of its id. */
export function checkName(rule: string): Message {
  return message(rule.charAt(0).toUpperCase() + rule.slice(1).replaceAll('-', ' '));
}

/** Explains a finding: what was seen, what to do next, why, the measured value with its threshold, the source. */
export function describeFinding(finding: Finding): FindingDescription {
  const rule = ruleById(finding.rule);
  const measured = rule && measuredOf(rule, finding);
  return {
    what: finding.what,
    next: finding.next,
    why: message(rule?.why ?? ''),
    source: message(rule?.source ?? ''),
    ...(measured && { measured }),
  };
}

function measuredOf(rule: Rule, { measured }: Finding): MeasuredDescription | undefined {
  const threshold = measured && rule.thresholds?.[measured.threshold];
  if (!threshold) return undefined;
  return {
    value: measured.value,
    limit: measured.limit,
    unit: threshold.unit,
    name: message(threshold.name),
    setting: `${rule.id}.${measured.threshold}`,
    source: message(threshold.source),
  };
}
