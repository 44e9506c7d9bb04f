import { message } from '../message';
import { headOf, isEnded, shorten } from '../shape';
import { tellsOf } from '../telling/words';
import type { Example, Related, Report, Rule, RuleContext } from './rule';

const AIM = 'Spoken aloud this takes about {seconds} seconds; the aim is {from} to {to}.';

/** Spoken time against the time to aim for. */
export const spokenTime: Rule = Object.freeze<Rule>({
  id: 'spoken-time',
  level: 'warning',
  scope: 'answer',
  why: 'Past the second or third minute attention drops and questions go unasked; a very short answer leaves the asking to the interviewer.',
  // Taken from velyq, speaking.app, career-ops, joblabs.
  source: 'Guides aim at 60 to 120 seconds for a story and cap it at 120 to 180.',
  messages: {
    over: {
      what: AIM,
      next: 'Leave out what the listener would not miss.',
    },
    farOver: {
      what: 'Spoken aloud this takes about {seconds} seconds, far more than the {to} to aim for.',
      next: 'Keep the points that decide it; the rest can wait until it is asked for.',
    },
    under: {
      what: AIM,
      next: 'Add what the listener would ask about next.',
    },
    list: {
      what: AIM,
      next: 'Take one of the ideas, and say of it what the listener would ask about next.',
    },
  },
  thresholds: {
    overPercent: {
      name: 'Share of the longest time to aim for, at most',
      value: 125,
      unit: 'percent',
      min: 100,
      max: 400,
      source: 'Our estimate: 150 seconds for a two-minute story, midway between the usual caps of 120 and 180.',
    },
    farPercent: {
      name: 'Far more than the longest time to aim for',
      value: 150,
      unit: 'percent',
      min: 100,
      max: 1000,
      // Taken from joblabs, career-field-guide.
      source: '180 seconds for a two-minute story, the highest cap in common use.',
    },
    farSeconds: {
      name: 'Far too long for any answer',
      value: 180,
      unit: 'seconds',
      min: 60,
      max: 1800,
      // Taken from joblabs, career-field-guide.
      source: 'The highest cap in common use.',
    },
    underSeconds: {
      name: 'Shortest answer',
      value: 30,
      unit: 'seconds',
      min: 0,
      max: 600,
      source: 'Our estimate: 70 English words or 150 Japanese characters.',
    },
    underPercent: {
      name: 'Share of the shortest time to aim for, at least',
      value: 50,
      unit: 'percent',
      min: 0,
      max: 100,
      source: 'Our estimate: half of the shortest time to aim for.',
    },
  },
  *check(context) {
    const { budget } = context.timing;
    const seconds = Math.round(context.timing.seconds);
    const share = Math.round((100 * context.timing.seconds) / budget.to);
    const isLong = seconds > context.threshold('farSeconds');
    // Where nobody has set a time of their own, two minutes are listened to whatever is asked.
    const isOver = share > context.threshold('overPercent') && (budget.by !== 'kind' || seconds > LISTENED);
    if (share > context.threshold('farPercent')) {
      yield reportOf(context, 'farOver', share, 'farPercent');
    } else if (isLong && (isOver || share > NEARLY)) {
      yield reportOf(context, isOver ? 'farOver' : 'over', seconds, 'farSeconds');
    } else if (isOver) {
      const report = reportOf(context, 'over', share, 'overPercent');
      yield budget.by === 'kind' && seconds <= LISTENED * BREATH ? { ...report, level: 'hint' } : report;
    } else if ((context.complete || isFinished(context)) && !hasNotes(context)) {
      yield* underOf(context);
    }
  },
});

/** Most seconds of any answer that nobody finds long. */
const LISTENED = 120;

/** A sentence more than that is no fault either where the rest is sound. */
const BREATH = 1.1;

/** Of the longest time to aim for, where that is itself as long as any answer should be. */
const NEARLY = 112;

/** What it looks at, for the table of checks. */
export const summary = 'The time the answer takes when spoken, against the time to aim for.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '---\nseconds: 45\n---\n## Situation\nLast winter our rink stood half empty on weekdays, and the club spoke of closing it.\n\n## Task\nI was to fill it by spring.\n\n## Action\nI counted visitors at the door for two weeks, saw that pupils left at four, and moved the lessons from two to half past four. Then I wrote to every parent and stood at the door each Monday to hear what they said.\n\n## Result\nBy March visits had gone from forty to ninety a week.\n',
  },
  { good: true, text: '## 状況\n客席が空いていました。\n\n## 課題\n席を埋めることでした。\n\n## 行動\n\n## 結果\n\n' },
  {
    good: false,
    text: '## Situation\nThe rink was empty.\n\n## Task\nFill it.\n\n## Action\nI moved the lessons.\n\n## Result\nForty more came.\n',
  },
  {
    good: false,
    text: '## 状況\n客席が空いていました。\n\n## 課題\n席を埋めることでした。\n\n## 行動\n開演を早めました。\n\n## 結果\n40人増えました。\n',
  },
  {
    good: false,
    text: '---\nseconds: 10\n---\n## Action\nI counted visitors at the door for two weeks, saw that pupils left at four, and moved the lessons from two to half past four. Then I wrote to every parent and stood at the door each Monday.\n',
  },
];

/** Prose that its writer calls ready, or a few sentences of which the last is over and under which no heading waits. */
function isFinished(context: RuleContext): boolean {
  const { answer, ready, sentences } = context;
  if (ready && answer.sections.length === 0 && sentences.length > 0) return true;
  return sentences.length >= FEWEST && isEnded(context);
}

const FEWEST = 2;

/** Whether a line is nothing but a note or what a template asks for: who wrote it knows that more is to come. */
function hasNotes({ answer: { placeholders, text } }: RuleContext): boolean {
  return placeholders.some(
    ({ start, end }) =>
      /(?:^|\n)[^\p{L}\p{N}]*$/u.test(text.slice(Math.max(0, start - 9), start)) &&
      /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(text.slice(end, end + 9)),
  );
}

const LISTED = 4;

/** A budget of its own that is shorter than any answer should be wins over the general floor. */
function* underOf(context: RuleContext): Iterable<Report> {
  const { seconds, budget } = context.timing;
  const share = Math.round((100 * seconds) / budget.from);
  // Where ideas stand in a list, more of them would make it no better.
  const { answer, kind, language, sentences } = context;
  const pointsOf = () => answer.text.slice(answer.lead.start).match(/^[ \t]*(?:[-*+・●•]|\d{1,2}[.)．])[ \t　]?\S/gm);
  const isList =
    kind.plan &&
    ((answer.sections.length === 0 && (pointsOf()?.length ?? 0) > LISTED) ||
      sentences.filter((one) => tellsOf(one, language, 'adding')).length > 1);
  if (share < context.threshold('underPercent')) {
    yield reportOf(context, isList ? 'list' : 'under', share, 'underPercent');
  } else if (Math.round(seconds) < Math.min(budget.from, context.threshold('underSeconds'))) {
    yield reportOf(context, 'under', Math.round(seconds), 'underSeconds');
  }
}

function reportOf(context: RuleContext, key: string, value: number, threshold: string): Report {
  const { seconds, budget } = context.timing;
  return {
    message: key,
    data: { seconds: Math.round(seconds), from: budget.from, to: budget.to },
    span: headOf(context),
    measured: { value, threshold },
    ...(key !== 'farOver' && { level: 'information' as const }),
    related: /over/i.test(key) ? longestPart(context) : [],
  };
}

function longestPart({ answer, timing }: RuleContext): Related[] {
  const longest = timing.sections.reduce((most, seconds) => Math.max(most, seconds), 0);
  const section = answer.sections[timing.sections.indexOf(longest)];
  if (!section || answer.sections.length < 2) return [];
  const data = { section: shorten(section.heading.text), seconds: Math.round(longest) };
  return [{ span: section.heading.textSpan, message: message('{section} is the longest part: about {seconds} seconds', data) }];
}
