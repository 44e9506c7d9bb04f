import type { CheckSettings } from './check';
import { perValue } from './kept';
import type { Finding, Rule } from './rules/rule';
import { overlaps } from './text/span';

/** Makes hints, in place, of findings that are seldom right where little else is seen; a level that was set stays. */
export function softenLone(findings: Finding[], rules: readonly Rule[], { levels }: CheckSettings): void {
  const speaking = new Set<string>();
  for (const { rule, level } of findings) if (level !== 'hint') speaking.add(rule);
  for (const { id, messages, seldomAlone, believedAmong = BELIEVED_AMONG } of speaking.size > 0 ? seldomRightAmong(rules) : []) {
    if (!seldomAlone || speaking.size >= believedAmong || !speaking.has(id) || levels[id] !== undefined) continue;
    findings.forEach((finding, at) => {
      if (finding.rule === id && (seldomAlone === true || finding.what.text === messages[seldomAlone]?.what))
        findings[at] = { ...finding, level: 'hint' };
    });
  }
}

const seldomRightAmong = perValue((rules: readonly Rule[]) => rules.filter(({ seldomAlone }) => seldomAlone));

/** From so many rules on they are believed: strict readers of 460 drafts held 7 of 35 right below, and 120 of 134 from here on. */
const BELIEVED_AMONG = 3;

/** The findings without those on words of which a rule that comes first says that they should go. */
export function withoutYielding(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const yielding = yieldingAmong(rules);
  return findings.filter((finding) => {
    const first = yielding.get(finding.rule);
    return !first || !findings.some((other) => first.includes(other.rule) && overlaps(other.span, finding.span));
  });
}

const yieldingAmong = perValue(
  (rules: readonly Rule[]) => new Map(rules.flatMap(({ id, yieldsTo }) => (yieldsTo ? [[id, yieldsTo] as const] : []))),
);
