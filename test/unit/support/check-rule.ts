import assert from 'node:assert/strict';
import { checkAnswer, DEFAULT_CHECK_SETTINGS, type Checked } from '../../../src/core/check';
import { parseGuide } from '../../../src/core/guide/parse';
import { readAnswer } from '../../../src/core/read';
import type { Level, Rule } from '../../../src/core/rules/rule';
import { span, type Span } from '../../../src/core/text/span';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';

export interface RuleCase {
  readonly title: string;
  /** An answer, with ⟦marks⟧ where the rule must speak; without marks it must be silent. */
  readonly text: string;
  /** Put into the front matter. */
  readonly question?: string;
  readonly kind?: string;
  readonly guide?: string;
  /** Of every finding of the case. */
  readonly level?: Level;
  /** The key of the message of every finding of the case. */
  readonly message?: string;
  /** How many findings the marks are of, where one of them may have several. */
  readonly findings?: number;
}

/** One test for each case: the rule speaks on exactly the marked words, which may stand in one finding together. */
export function checkRule({ rule, cases }: { readonly rule: Rule; readonly cases: readonly RuleCase[] }): void {
  suite(`Rule ${rule.id}`, () => {
    for (const one of cases) {
      test(one.title, () => {
        const { text, marks } = unmark(withFields(one.text, one));
        const { findings, failures } = check(text, [rule], one.guide);
        assert.deepEqual(failures, []);
        const places = findings.flatMap((finding) =>
          (JOINS.has(rule.id) ? [finding, ...(finding.related ?? [])] : [finding]).map((place) => place.span),
        );
        const found = places.sort((a, b) => a.start - b.start);
        assert.deepEqual(
          found.map((place) => text.slice(place.start, place.end)),
          marks.map((mark) => text.slice(mark.start, mark.end)),
        );
        assert.deepEqual(found, marks);
        if (one.findings !== undefined) assert.equal(findings.length, one.findings);
        for (const finding of findings) {
          if (one.level) assert.equal(finding.level, one.level);
          if (one.message) assert.deepEqual({ what: finding.what.text, next: finding.next.text }, rule.messages[one.message]);
        }
      });
    }
  });
}

/** Rules of which one finding has several places alike. */
const JOINS = new Set(['private-data', 'speaking-ill']);

/** An answer held against some rules with the default settings; rules that are off are turned on. */
export function check(text: string, rules: readonly Rule[], guide?: string): Checked {
  const read = readAnswer(text, guide === undefined ? undefined : parseGuide(guide).guide, { speeds: DEFAULT_SPEEDS });
  const levels = Object.fromEntries(rules.filter(({ level }) => level === 'off').map(({ id }) => [id, 'hint' as const]));
  return checkAnswer(read, { ...DEFAULT_CHECK_SETTINGS, levels }, rules);
}

export function withFields(text: string, fields: { readonly question?: string; readonly kind?: string }): string {
  const lines = [fields.question && `question: ${fields.question}`, fields.kind && `kind: ${fields.kind}`].filter(Boolean);
  if (lines.length === 0) return text;
  return text.startsWith('---\n') ? `---\n${lines.join('\n')}\n${text.slice(4)}` : `---\n${lines.join('\n')}\n---\n${text}`;
}

function unmark(marked: string): { text: string; marks: Span[] } {
  const marks: Span[] = [];
  let text = '';
  for (const part of marked.split('⟦')) {
    const [inside = '', outside] = part.split('⟧');
    if (outside !== undefined) marks.push(span(text.length, text.length + inside.length));
    text += inside + (outside ?? '');
  }
  return { text, marks };
}
