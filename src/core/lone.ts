import type { CheckSettings } from './check';
import { perValue } from './kept';
import type { Finding, Rule } from './rules/rule';

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
