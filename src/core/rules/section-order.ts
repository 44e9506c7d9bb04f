import { reorderSections } from '../answer/edits';
import type { Section } from '../answer/model';
import { SECTION_ROLES, type SectionRole } from '../answer/section';
import type { Format } from '../formats/format';
import { message } from '../message';
import { shorten } from '../shape';
import { contents, misplaced } from '../under-headings';
import type { Example, Report, Rule, RuleContext } from './rule';

/** Written sections that do not stand in the order of the format. */
export const sectionOrder: Rule = Object.freeze<Rule>({
  id: 'section-order',
  level: 'warning',
  scope: 'section',
  why: 'A listener cannot turn back a page: what was done makes sense once the setting and the aim are known.',
  source: 'The order is that of the STAR method: situation, task, action, result.',
  messages: {
    order: { what: '{section} comes after {other} here.', next: 'Move {section} before {other}, and see that its first words still fit.' },
    several: {
      what: 'The sections are in this order: {order}.',
      next: 'As {wanted} they are easier to follow; see that the first words of each still fit.',
    },
  },
  *check(context) {
    const { answer, format } = context;
    const order = orderOf(format);
    const written = answer.sections.filter((section) => section.written);
    const seen = new Set<SectionRole>();
    const firsts = written.filter(({ role }) => !seen.has(role) && seen.add(role));
    let latest: Section | undefined;
    for (const section of firsts) {
      if (!latest || order.indexOf(section.role) >= order.indexOf(latest.role)) {
        latest = section;
        continue;
      }
      // “What happened” behind what was done says what came of it.
      if (section.role === 'situation' && latest.role === 'action' && HAPPENED.test(section.heading.text)) continue;
      if (isOrderedByContent(context, order)) return;
      const rank = order.indexOf(section.role);
      const other = firsts.find((earlier) => order.indexOf(earlier.role) > rank) ?? latest;
      const repeated = new Set(answer.sections.map(({ role }) => role)).size < answer.sections.length;
      const moved = firsts.filter((one) => one !== section);
      moved.splice(moved.indexOf(other), 0, section);
      const report = reportOf(section, other, repeated ? [] : reorderSections(answer, order));
      // Who tells the end first and all else in order may well mean to.
      const isEndFirst = firsts[0]!.role === 'result' && isSorted(firsts.slice(1), order);
      // Only of an event is it known that its setting comes first: a method, a plan or a reason may open with what matters.
      const isMeant = !context.kind.story || isEndFirst || ANNOUNCED.test(answer.prose);
      // An aim before its setting is as easily followed; before what a plan assumes it is the better order.
      const isAimFirst = section.role === 'situation' && other.role === 'task';
      if (isAimFirst && context.kind.plan && isSorted(moved, order)) return;
      if (isMeant) yield { ...report, level: 'hint' };
      else if (isSorted(moved, order)) yield isAimFirst ? { ...report, level: 'information' } : report;
      else yield { ...report, message: 'several', data: { order: named(firsts), wanted: named(inOrder(firsts, order)) }, related: [] };
      return;
    }
  },
});

const HAPPENED = /^\W*what happened\b|どうなった|その後/i;

/** The writer says that the order is meant. */
const ANNOUNCED =
  /\b(?:tell|told|start|beg[iau]n|open)\w*\b[^.!?]{0,24}\b(?:(?:from|at|with) (?:the|its) (?:end|result|outcome)|with (?:what (?:I did|came)|how (?:it ended|I did)|the method)|backwards)\b|\b(?:jump|go|step) back to\b|前後しますが|順[番序][がはを][^。]{0,6}(?:前後|逆)|(?:結果|結論|結末|最後|行動|したこと)から(?:先に)?(?:お|話|申|述|始)|先に(?:結果|結論|結末|行動)[をか]|さかのぼ|遡|話[はを](?:少し)?戻/i;

/** What it looks at, for the table of checks. */
export const summary = 'Sections that are out of the order of the format.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Situation\nThe rink was empty.\n\n## Task\nFill it.\n\n## Action\nI moved the lessons.\n' },
  { good: true, text: '## 状況\n客席が空いていました。\n\n## 結果\n\n## 行動\n開演を早めました。\n' },
  {
    good: false,
    text: '## Task\nFill the rink.\n\n## Situation\nIt was empty.\n\n## Action\nI moved the lessons.\n\n## Result\nForty came.\n',
  },
  {
    good: false,
    text: '## 結果\n40人が来ました。\n\n## 状況\n客席が空いていました。\n\n## 課題\n席を埋めること。\n\n## 行動\n開演を早めました。\n',
  },
];

function inOrder(sections: readonly Section[], order: readonly SectionRole[]): Section[] {
  return [...sections].sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
}

function isSorted(sections: readonly Section[], order: readonly SectionRole[]): boolean {
  return inOrder(sections, order).every((section, at) => section === sections[at]);
}

function named(sections: readonly Section[]): string {
  return sections.map(({ heading }) => shorten(heading.text)).join(' → ');
}

function reportOf(section: Section, other: Section, edits: ReturnType<typeof reorderSections>): Report {
  const names = { section: shorten(section.heading.text), other: shorten(other.heading.text) };
  return {
    message: 'order',
    data: names,
    span: section.heading.textSpan,
    related: [{ span: other.heading.textSpan, message: message('{section} belongs before this section', names) }],
    fixes: edits.length > 0 ? [{ title: message('Put the sections in order'), edits, preferred: true }] : [],
  };
}

/**
 * Headings over each other's text are another matter: what is told may then be in order, and to move it would undo that.
 * Where a section tells most of another part, its heading is not relied on.
 */
function isOrderedByContent({ answer, told }: RuleContext, order: readonly SectionRole[]): boolean {
  const found = contents(answer, told(), LEAST);
  const written = answer.sections.filter((section) => section.written).length;
  const ranks = found.flatMap((role) => (role ? [order.indexOf(role)] : []));
  const isInOrder = ranks.length === written && ranks.every((rank, at) => at === 0 || ranks[at - 1]! <= rank);
  return isInOrder || misplaced(answer, told()).length > 0;
}

/** With less than this nothing is told plainly enough to be held against an order. */
const LEAST = 0.3;

/** The roles of the format, then those it does not have: a Learning stands last in any format. */
function orderOf(format: Format): readonly SectionRole[] {
  return [...format.roles, ...SECTION_ROLES.filter((role) => !format.roles.includes(role))];
}
