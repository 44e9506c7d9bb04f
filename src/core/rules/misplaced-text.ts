import type { Answer, Section } from '../answer/model';
import { SECTION_ROLES, type SectionRole } from '../answer/section';
import { sectionsTold } from '../content';
import { message } from '../message';
import { isPastStory, nameOf, sectionsOf, shorten } from '../shape';
import type { Edit } from '../text/edit';
import { lineEndOf } from '../text/lines';
import { slice, span } from '../text/span';
import { contents, isAkin, isPlainlyHeaded, misplaced, type Misplaced } from '../under-headings';
import type { Example, Fix, Report, Rule, RuleContext } from './rule';

/** A heading over text that tells another part of the story. */
export const misplacedText: Rule = Object.freeze<Rule>({
  id: 'misplaced-text',
  level: 'information',
  scope: 'section',
  why: 'You rehearse by the headings, and a reader looks under them: what is under another is not found.',
  source: 'Our own judgement: each part of a STAR answer is looked for under its name.',
  messages: {
    shifted: {
      what: '{count} headings do not fit the text under them; {section} is the first.',
      next: 'Put each heading over the text that it names.',
    },
    situation: { what: '{section} tells how things were.', next: 'Move it to {other}.' },
    task: { what: '{section} tells what was to be done.', next: 'Move it to {other}.' },
    action: { what: '{section} tells what you did.', next: 'Move it to {other}.' },
    noEnd: {
      what: '{section} tells what you did, and nothing says what came of it.',
      next: 'Move it to {other}, and say here what changed.',
    },
    steps: { what: '{section} tells what you would do.', next: 'Move it to {other}.' },
    result: { what: '{section} tells what came of it.', next: 'Move it to {other}.' },
    learning: { what: '{section} tells what you learned.', next: 'Move it to {other}.' },
  },
  *check(context) {
    const { answer, kind } = context;
    if (kind.plan && !isPastStory(context)) return yield* ofPlan(context);
    if (!(kind.story || kind.plan) || isPlainlyHeaded(context)) return;
    // A measured end told first shifts what the sentences behind it seem to tell.
    if (isEndFirst(context)) return;
    const found = misplaced(answer, context.told());
    const [first, ...others] = found;
    if (!first) return;
    const renaming = renamed(answer, context);
    if (others.length > 0 && renaming.length > 0) {
      yield {
        message: 'shifted',
        data: { count: found.length, section: shorten(first.section.heading.text) },
        span: first.section.heading.textSpan,
        related: others.map(({ section }) => ({ span: section.heading.textSpan, message: message('This heading does not fit either') })),
        fixes: [{ title: message('Put each heading over its own text'), edits: renaming, preferred: true }],
      };
      return;
    }
    for (const one of found) yield reportOf(one, context);
  },
});

function isEndFirst({ answer, language, told }: RuleContext): boolean {
  const at = answer.sections.findIndex(({ written }) => written);
  const first = answer.sections[at];
  if (first?.role !== 'result' || language.measures(answer.prose, first.body).length === 0) return false;
  const tells = contents(answer, told())[at];
  return tells === undefined || isAkin(first, tells);
}

/** What it looks at, for the table of checks. */
export const summary = 'A heading over text that tells another part, such as what you did under Result.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nLast winter our rink stood half empty.\n\n## Task\nI was asked to bring visits up by spring.\n\n## Action\nI counted visitors at the door for two weeks. I rang the three schools nearby and moved the lessons to half past four.\n\n## Result\nBy March visits had gone from forty to ninety a week.\n',
  },
  {
    good: true,
    text: '## 状況\n昨年の冬、平日の客席が半分ほど空いていました。\n\n## 課題\n春までに来場者を増やすことでした。\n\n## 行動\n私は二週間、入口で来場者を数えました。そのうえで、開演を四時半に移しました。\n\n## 結果\n三月には来場者が週40人から90人に増えました。\n',
  },
  {
    good: false,
    text: '## Situation\nLast winter our rink stood half empty on weekday afternoons.\n\n## Task\nI was asked to bring visits up by spring.\n\n## Result\nI counted visitors at the door for two weeks. I rang the three schools nearby, and I moved the lessons from two to half past four.\n\n## Action\nBy March visits had gone from forty to ninety a week, and the schools booked again.\n',
  },
  {
    good: false,
    text: '## 状況\n昨年の冬、平日の客席が半分ほど空いていました。\n\n## 課題\n春までに来場者を増やすことが私の役目でした。\n\n## 結果\nまず私は二週間、入口で来場者を数えました。次に近くの三校に電話で事情を尋ねました。そのうえで、開演を二時から四時半に移しました。\n\n## 行動\n三月には来場者が週40人から90人に増えました。\n',
  },
];

/** A plan whose steps stand where the setting is looked for, and its setting under Result: each shows that the other is no slip of wording. */
function* ofPlan(context: RuleContext): Generator<Report> {
  const { answer, sentences } = context;
  const under = (role: SectionRole) => answer.sections.filter((section) => section.role === role && section.written && !section.also);
  const [[first, ...more], [last, ...rest]] = [under('situation'), under('result')];
  if (!first || !last || more.length > 0 || rest.length > 0) return;
  const within = (section: Section) => sentences.filter((one) => answer.sections[one.section] === section);
  const steps = within(first);
  if (steps.length < 2 || steps.some(({ part, signals }) => signals.plan.length === 0 || STANDS.test(part.text))) return;
  const [setting] = within(last);
  if (!setting || !NOW.test(setting.part.text)) return;
  yield { ...reportOf({ section: first, role: 'action' }, context), message: 'steps' };
  yield reportOf({ section: last, role: 'situation' }, context);
}

/** What its writer does today, as a setting begins. */
const NOW =
  /\bI(?:(?:['’]m| am) (?:currently |now |at present )?(?:a|an|the|working|running|looking after|in charge)|(?: currently| now) (?:work|run|look after|coordinate|manage|lead))\b|(?:私は|現在|いま|今)[^。]{0,30}(?:しています|しております|勤めています|勤めております|担当です)/i;

/** How things stand or what is taken as given, which is no step. */
const STANDS =
  /\b(?:assum(?:e|ing)|suppose|guess|expect|believe|think|currently|today|at present)\b|現在|現状|と(?:考え|思|仮定|想定)|(?:て|で)(?:い|お)(?:る|ます|り)|です(?:。|が)|でしょう|前提|仮定|想定|あります/i;

function reportOf({ section, role }: Misplaced, context: RuleContext): Report {
  const names = { section: shorten(section.heading.text), other: nameOf(role, context) };
  const isEndless = role === 'action' && context.kind.story && isAkin(section, 'result') && !sectionsTold(context.told(), context).result;
  return { message: isEndless ? 'noEnd' : role, data: names, span: section.heading.textSpan, fixes: fixOf(section, role, context, names) };
}

/** The text goes behind what its own section has already; where there is no such section, the heading is what is wrong. */
function fixOf(section: Section, role: SectionRole, context: RuleContext, names: { section: string; other: string }): Fix[] {
  const { answer } = context;
  const other = sectionsOf(answer, role)[0];
  if (!other) {
    const edits = [{ span: section.heading.textSpan, newText: context.language.headings[role][0] }];
    return [{ title: message('Call the section {other}', names), edits }];
  }
  // A label on the line of its text has no place of its own to move to.
  if (section.heading.level === 0 || other.heading.level === 0) return [];
  const { text } = answer;
  const moved = slice(text, section.body).trim();
  const start = text.indexOf(moved, section.body.start);
  const kept = slice(text, other.body).trimEnd().length;
  const end = other.body.start + kept;
  const eol = lineEndOf(text);
  const newText = kept > 0 ? eol + eol + moved : (/[\r\n]$/.test(text.slice(0, end)) ? '' : eol) + eol + moved + eol;
  const edits: Edit[] = [
    { span: span(end, end), newText },
    { span: span(start, start + moved.length), newText: '' },
  ];
  return [{ title: message('Move this text under {other}', names), edits }];
}

/**
 * Headings put over the text that they name: those that stand already change places, so that their wording stays. Only
 * where the text is in order and each part is told in one section.
 */
function renamed(answer: Answer, context: RuleContext): Edit[] {
  const { sections } = answer;
  const told = contents(answer, context.told());
  const roles = told.filter((role) => role !== undefined);
  const ranks = roles.map((role) => SECTION_ROLES.indexOf(role));
  if (sections.some(({ also }) => also) || ranks.some((rank, at) => at > 0 && rank <= ranks[at - 1]!)) return [];
  const spare = sections.filter(({ role }) => !roles.includes(role)).map(({ heading }) => heading.text);
  return sections.flatMap(({ heading, role }, at): Edit[] => {
    const wanted = told[at];
    const newText = wanted ? (sectionsOf(answer, wanted)[0]?.heading.text ?? context.language.headings[wanted][0]) : spare.shift();
    return newText === undefined || wanted === role || newText === heading.text ? [] : [{ span: heading.textSpan, newText }];
  });
}
