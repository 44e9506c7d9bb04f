import { insertSection } from '../answer/edits';
import type { SectionRole } from '../answer/section';
import { sectionsTold } from '../content';
import { isSectionName } from '../languages';
import { message } from '../message';
import { askedIn, headingsOf, headOf, isPastStory, nameOf, sectionsOf, shorten } from '../shape';
import { slice, span } from '../text/span';
import type { Example, Report, Rule, RuleContext, Sentence } from './rule';

/** A section of the format has no heading although every other section is written, or those that follow stand already. */
export const missingSection: Rule = Object.freeze<Rule>({
  id: 'missing-section',
  level: 'information',
  scope: 'answer',
  why: 'An assessor looks for each part of the answer; one that is absent has to be asked for, or counts as not shown.',
  // Taken from competencycompanion.co.uk.
  source: 'Structured interviews mark each point as shown, partly shown or not shown.',
  messages: {
    missing: { what: 'Only {section} is missing.', next: 'Add {section} after {before}.' },
    missingFirst: { what: 'Only {section}, which comes first, is missing.', next: 'Add {section} at the beginning.' },
    unheaded: { what: 'The result is told under {before}.', next: 'Give it a heading of its own: {section}.' },
    empty: { what: 'There is nothing under {section} yet.', next: 'Say it in a sentence or two, or remove the heading.' },
    passed: { what: '{section} is missing, though the next part is written.', next: 'Say it in a sentence or two.' },
  },
  *check(context) {
    const { answer, format, kind } = context;
    yield* emptyHeads(context);
    // Of a motivation, a record and a way of working other parts are asked.
    if (!kind.story && !kind.plan) return;
    // A plan under headings of its writer's own (測り方, “Risks”) has a shape of its own, and so has a story (“Where it was”, 何があったか).
    if (!kind.story && answer.otherHeadings.length > 0) return;
    if (answer.sections.some(({ heading }) => !isSectionName(heading.text))) return;
    const has = (role: SectionRole) => sectionsOf(answer, role).length > 0;
    const isWritten = (role: SectionRole) => sectionsOf(answer, role).some(({ written }) => written);
    const absent = format.roles.filter((role) => !has(role));
    const [role] = absent;
    if (!role) return;
    const isLast = format.roles.every((other) => other === role || isWritten(other));
    // What follows stands already, so nobody comes to it by going on.
    const next = format.roles.slice(format.roles.indexOf(absent.at(-1)!) + 1);
    const isPassed = next.includes('action') && next.every(has) && isWritten('action') && (kind.story || isPastStory(context));
    if (!isLast && !isPassed) return;
    // What stands under a heading that is not read, or in a block that is not closed, is not missing.
    if (answer.unclosed || answer.unread.some((heading) => heading.roles.includes(role))) return;
    // A part that is told under another heading is not missing.
    const told = sectionsTold(context.told(), context);
    if (absent.some((one) => told[one])) return;
    // Nobody has set themselves a slip or a quarrel.
    if (absent.every((one) => one === 'task') && SLIP.test(askedIn(context))) return;
    const report = reportOf(role, context, isLast ? [] : absent);
    yield role === 'result' && endsSized(context) ? { ...report, message: 'unheaded' } : report;
  },
});

const SLIP =
  /\b(?:mistakes?|disagree\w*|conflict|near[- ]miss(?:es)?|slips?|errors?)\b|ミス|ヒヤリ|失敗|誤り|インシデント|対立|衝突|食い違/i;

/** What it looks at, for the table of checks. */
export const summary =
  'A section of the format that is absent once all the others are written, or once it was passed over in a story; a heading of your own with nothing under it.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nThe rink was empty.\n\n## Task\nFill it.\n\n## Action\nI moved the lessons.\n\n## Result\nForty came.\n',
  },
  { good: true, text: '## 状況\n客席が空いていました。\n\n## 課題\n席を埋めることでした。\n\n## 行動\n\n' },
  { good: false, text: '## Situation\nThe rink was empty.\n\n## Task\nFill it.\n\n## Action\nI moved the lessons.\n' },
  { good: false, text: '## 状況\n客席が空いていました。\n\n## 行動\n開演を早めました。\n\n## 結果\n40人が来ました。\n' },
  { good: false, text: '# A full rink\n\n## Task\nFill it.\n\n## Action\nI moved the lessons.\n\n## Result\nForty came.\n' },
];

/** Headings of the writer's own with nothing under them, where the others have their text; empty sections are shown by the tree. */
function* emptyHeads({ answer }: RuleContext): Generator<Report> {
  const { otherHeadings, text, unclosed } = answer;
  if (unclosed || otherHeadings.length === 0) return;
  const heads = headingsOf(answer);
  const empty = heads.filter(({ level, span: { end } }, at) => {
    const next = heads[at + 1];
    const body = slice(text, span(end, next?.span.start ?? text.length));
    // What is deeper stands under it too, and so does what is not spoken, as code, a quote or a table; not so a comment or a mark alone.
    const isFilled = /[^\s=*_+-]/.test(body.replace(/<!--[^]*?(?:-->|$)/g, ''));
    return !isFilled && !(next && next.level > level);
  });
  if (empty.length > 2 || heads.length - empty.length < LEAST_WRITTEN) return;
  for (const head of empty.filter((one) => one.text !== '' && otherHeadings.includes(one))) {
    yield { message: 'empty', data: { section: shorten(head.text) }, span: head.textSpan };
  }
}

/** Of fewer headings with text the rest has hardly been begun. */
const LEAST_WRITTEN = 3;

/** Whether the last sentences of a story give measures of what came of it. */
function endsSized({ kind, language, sentences }: RuleContext): boolean {
  const isSized = ({ part, signals }: Sentence) => signals.outcome.length > 0 && language.measuresIn(part).length > 1;
  return kind.story && sentences.slice(-3).some(isSized);
}

function reportOf(role: SectionRole, context: RuleContext, passed: readonly SectionRole[]): Report {
  const { answer, kind, language } = context;
  const before = context.format.roles.slice(0, context.format.roles.indexOf(role)).at(-1);
  const heading = headingLike(context, role);
  const { edit, cursor } = insertSection(answer, role, heading, language.prompts[kind.asks ?? kind.id][role]);
  return {
    message: passed.length > 0 ? 'passed' : before ? 'missing' : 'missingFirst',
    data: {
      section: passed.length > 1 ? passed.map((one) => headingLike(context, one)).join(' + ') : heading,
      ...(before && { before: nameOf(before, context) }),
    },
    span: (before && sectionsOf(answer, before)[0]?.heading.textSpan) ?? headOf(context),
    fixes: [{ title: message('Add the section {section}', { section: heading }), edits: [edit], cursor, preferred: true }],
  };
}

/** In a Japanese answer under English headings the new heading is English too: roles are the English words. */
function headingLike({ answer, language }: RuleContext, role: SectionRole): string {
  const inEnglish = answer.sections.every((section) => section.heading.text.trim().toLowerCase() === section.role);
  return inEnglish ? role.charAt(0).toUpperCase() + role.slice(1) : language.headings[role][0];
}
