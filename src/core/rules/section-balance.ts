import type { SectionRole } from '../answer/section';
import { gives } from '../parts';
import { headOf, isToldAsStory, isWhole, nameOf, sectionsOf, sentencesOfRole } from '../shape';
import { lackOf } from '../telling/story';
import { DEFAULT_SPEEDS, roleSeconds, secondsOf } from '../timing';
import { misplaced, roleBesides } from '../under-headings';
import type { Example, Report, Rule, RuleContext } from './rule';

/** What a Result needs of the usual least where it gives a comparison, or is but a few words short. */
const NEAR_SHARE = 2 / 3;

/** So many hundredths above the most for a setting, and a sentence in time, are seldom what a good story lacks. */
const NEARLY = 5;

/** From this share of the shortest good answer on, an Action is full. */
const FULL_SHARE = 0.45;

/** A setting that is too long is why an Action is short, unless that is below this share of its least. */
const FAR_SHARE = 1 / 2;

/** So many deeds say what was done, though it is told quickly. */
const MANY = 3;

const ACTION = 'Say what you did, how, and why that way; {limit}% or more is usual.';

/** How the spoken time of a past story is shared out among its sections. */
export const sectionBalance: Rule = Object.freeze<Rule>({
  id: 'section-balance',
  level: 'information',
  scope: 'answer',
  why: 'Without practice, stories spend long on the setting, while the interviewer rates what you did and what came of it.',
  // Taken from Bangerter, Corvalan and Cavin 2014; the University of Washington, velyq, competencycompanion, speaking.app, Progressive.
  source: 'A study of 62 real interviews (Bangerter and others, 2014); splits that universities, employers and coaches publish.',
  messages: {
    setupHeavy: {
      what: '{section} takes {share}% of the story.',
      next: 'Keep what the listener needs to follow the action: about {seconds} s less brings {section} to {limit}%.',
    },
    setupLong: {
      what: '{section} takes {share}% of the story.',
      next: 'There is time left: about {seconds} s more on what you did brings {section} to {limit}%.',
    },
    actionThin: {
      what: '{section} takes {share}% of the story.',
      next: ACTION,
    },
    actionThinnest: {
      what: '{section} takes only {share}% of the story.',
      next: ACTION,
    },
    actionOnly: {
      what: '{section} takes {share}% of the story.',
      next: 'Leave room for the setting and for what came of it; {limit}% or less is usual.',
    },
    resultThin: {
      what: '{section} takes {share}% of the story.',
      next: 'Say what changed, for whom, and how you know; {limit}% or more is usual.',
    },
  },
  thresholds: {
    setupMost: {
      name: 'Situation and Task at most',
      value: 35,
      unit: 'percent',
      min: 10,
      max: 90,
      source: 'Above every published split; the most any gives to the two is 30%.',
    },
    actionLeast: {
      name: 'Action at least',
      value: 50,
      unit: 'percent',
      min: 10,
      max: 90,
      source: 'The lowest published split gives 50% to Action.',
    },
    actionThinnest: {
      name: 'Action far below its share',
      value: 45,
      unit: 'percent',
      min: 5,
      max: 90,
      source: 'Our estimate: clearly below every published split.',
    },
    actionMost: {
      name: 'Action at most',
      value: 75,
      unit: 'percent',
      min: 30,
      max: 100,
      // Taken from Progressive.
      source: 'The highest published split gives 73% to Action.',
    },
    resultLeast: {
      name: 'Result at least',
      value: 9,
      unit: 'percent',
      min: 0,
      max: 50,
      source: 'The lowest published splits give 9 to 10% to Result.',
    },
    leastDistance: {
      name: 'Smallest change worth making',
      value: 4,
      unit: 'seconds',
      min: 0,
      max: 60,
      source: 'Our estimate: about one short sentence; less than that is not worth a change.',
    },
    leastSeconds: {
      name: 'Shortest answer that is judged',
      value: 30,
      unit: 'seconds',
      min: 0,
      max: 300,
      source: 'Our estimate: in a shorter answer one sentence moves every share.',
    },
  },
  *check(context) {
    if (context.answer.sections.length === 0) return yield* ofProse(context);
    // Gaps and notes are not spoken, and what will stand there is not known.
    if (!context.complete || context.answer.placeholders.length > 0 || !isToldAsStory(context) || isMixed(context)) return;
    // Of a part that is told twice one is to go, and where nothing is done it is deeds that are missing, not seconds.
    const { sections } = context.answer;
    if (new Set(sections.map(({ role }) => role)).size < sections.length || !isDone(context)) return;
    const byHeading = reportsOf(context, (role) => roleSeconds(context.answer, context.timing, role));
    if (byHeading.length === 0 || misplaced(context.answer, context.told()).length > 0) return;
    // What the headings say of the shares must be true of what the sentences under them tell as well.
    const told = secondsTold(context);
    const byContent = reportsOf(context, (role) => told.get(role) ?? 0);
    yield* byHeading.filter((report) => byContent.some((other) => other.measured?.threshold === report.measured?.threshold));
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'How the time of a past story is shared among setting, action and result.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nLast winter our small rink stood half empty on weekday afternoons.\n\n## Task\nI was asked to bring visits up by spring.\n\n## Action\nI counted visitors at the door for two weeks and saw that pupils left at four. So I rang the three schools nearby, asked what kept them, and moved the lessons from two to half past four. I wrote to every parent, and I stood at the door each Monday to hear what they said.\n\n## Result\nBy March visits had gone from forty to ninety a week, and the schools booked again.\n',
  },
  {
    good: true,
    text: '## 状況\n昨年の冬、平日の客席が半分ほど空いていました。\n\n## 課題\n春までに来場者を増やすことでした。\n\n## 行動\nまず二週間、入口で来場者を数えました。高校生が四時に帰ることに気づき、近くの三校に電話で事情を尋ねました。そのうえで、開演を二時から四時半に移しました。保護者には手紙を書き、毎週月曜日には入口で感想を聞きました。\n\n## 結果\n三月には来場者が週40人から90人に増え、三校から翌年の予約もいただきました。\n',
  },
  {
    good: false,
    text: '## Situation\nOur rink was built in the eighties by a club of local skaters, and for many years it was the only one in the valley. It has a main hall, a small hall and a cafe, and it is run by a team of nine people who share the work between them. Last winter it stood half empty on weekday afternoons.\n\n## Task\nI was asked to bring visits up by spring.\n\n## Action\nI rang the schools and moved the lessons from two to half past four, because pupils left at four.\n\n## Result\nBy March visits had gone from forty to ninety a week.\n',
  },
  {
    good: false,
    text: '## 状況\n昨年の冬、平日の客席が半分ほど空いていました。\n\n## 課題\n春までに来場者を増やすことでした。\n\n## 行動\nまず二週間、入口で来場者を数えました。高校生が四時に帰ることに気づき、近くの三校に電話で事情を尋ねました。そのうえで、開演を二時から四時半に移しました。保護者には手紙を書き、毎週月曜日には入口で感想を聞きました。雨の日には校門まで迎えに行き、帰りの時刻も確かめました。受付の表示も書き直し、案内の手順を一枚にまとめました。\n\n## 結果\n40人増えました。\n',
  },
];

/** Without headings only what is far beyond the share of a setting is told of: half of a full answer, before anything is done. */
function* ofProse(context: RuleContext): Generator<Report> {
  if (context.answer.placeholders.length > 0 || !isWhole(context) || !isToldAsStory(context)) return;
  let [setup, action, total] = [0, 0, 0];
  for (const { role, sentence } of context.told()) {
    const seconds = secondsOf(sentence.part, DEFAULT_SPEEDS);
    total += seconds;
    if (role === 'action') action += seconds;
    else if (role === 'situation' || role === 'task') setup += seconds;
  }
  if (total < 2 * context.threshold('leastSeconds') || setup < total * HALF || action < total * LEAST_TOLD) return;
  const limit = context.threshold('setupMost') / 100;
  const report = reportOf(
    context,
    'setupHeavy',
    'setupMost',
    'situation',
    Math.round((100 * setup) / total),
    Math.round((setup - limit * total) / (1 - limit)),
  );
  // How the sentences are shared out is not written there, but taken from what they tell.
  yield { ...report, span: headOf(context), ...(setup < total * MOST && { level: 'hint' }) };
}

/** More than half, as what each sentence tells is not sure. */
const HALF = 0.6;

/** From here on it is sure. */
const MOST = 0.66;

/** Where hardly anything is told as done, deeds may have been taken for the setting. */
const LEAST_TOLD = 0.12;

function reportsOf(context: RuleContext, seconds: (role: SectionRole) => number): Report[] {
  const reports: Report[] = [];
  const setup = seconds('situation') + seconds('task');
  const total = setup + seconds('action') + seconds('result');
  // What was learned is told as well, and a long setting is one beside all that is told.
  const whole = total + seconds('learning');
  if (total < context.threshold('leastSeconds')) return reports;
  const percent = (part: number) => Math.round((100 * part) / total);
  /** Seconds to take away from a part, or to add to it, until it has its share. */
  const distance = (part: number, limit: number) => Math.abs(part - (limit / 100) * total) / (1 - limit / 100);
  const leastDistance = context.threshold('leastDistance');
  const [setupMost, actionLeast, actionMost] = [
    context.threshold('setupMost'),
    context.threshold('actionLeast'),
    context.threshold('actionMost'),
  ];
  const action = percent(seconds('action'));
  const setupShare = Math.round((100 * setup) / whole);
  const surplus = (setup - (setupMost / 100) * whole) / (1 - setupMost / 100);
  const isHeavy = setupShare > setupMost && surplus >= leastDistance;
  if (isHeavy) {
    // Where time is missing, none is to be cut.
    const { timing } = context;
    const lack = (100 * setup) / setupMost - whole;
    const isShort = timing.seconds < timing.budget.from && timing.seconds + lack <= timing.budget.to;
    const [wording, seconds] = isShort ? (['setupLong', lack] as const) : (['setupHeavy', surplus] as const);
    const report = reportOf(context, wording, 'setupMost', 'situation', setupShare, Math.round(seconds));
    reports.push(surplus < 1.6 * leastDistance && setupShare <= setupMost + NEARLY ? { ...report, level: 'hint' } : report);
  }
  const { share } = context.kind;
  const isExplained =
    isHeavy && (action + percent(setup) - share.situation - share.task >= actionLeast || action >= actionLeast * FAR_SHARE);
  if (
    action < actionLeast &&
    distance(seconds('action'), actionLeast) >= leastDistance &&
    !isExplained &&
    !isToldInDeeds(context, percent(seconds('action') + deedsInResult(context)), seconds)
  ) {
    const isThinnest = action < context.threshold('actionThinnest');
    const report = reportOf(context, isThinnest ? 'actionThinnest' : 'actionThin', 'actionLeast', 'action', action);
    // Beside much else a full account of what was done may well have a smaller share.
    const isFull = seconds('action') >= FULL_SHARE * context.timing.budget.from;
    reports.push(isThinnest && !isFull ? report : { ...report, level: 'hint' });
  }
  if (action > actionMost && distance(seconds('action'), actionMost) >= leastDistance)
    reports.push(reportOf(context, 'actionOnly', 'actionMost', 'action', action));
  // A Result that gives a figure and what it was before has told what it should, though it is short.
  const resultLeast = context.threshold('resultLeast');
  const result = percent(seconds('result'));
  const isNear = () => isCompared(context) || distance(seconds('result'), resultLeast) < leastDistance / 2;
  if (result < resultLeast && (result < resultLeast * NEAR_SHARE || !isNear()))
    reports.push(reportOf(context, 'resultThin', 'resultLeast', 'result', result));
  return reports;
}

/** Seconds of each part, sentences that plainly tell another part than their heading says counted there. */
function secondsTold({ answer, told }: RuleContext): ReadonlyMap<SectionRole, number> {
  const seconds = new Map<SectionRole, number>();
  for (const one of told()) {
    const role = roleBesides(answer, one) ?? answer.sections[one.sentence.section]?.role;
    if (role) seconds.set(role, (seconds.get(role) ?? 0) + secondsOf(one.sentence.part, DEFAULT_SPEEDS));
  }
  return seconds;
}

/** Somebody is brought to do something. */
const MOVED = /\bI (?:got|talked|persuaded|brought) (?:my|our|the|an?|him|her|them|every|each)\b/i;

/** Seconds of what was done that is told with what came of it. */
function deedsInResult(context: RuleContext): number {
  const deeds = sentencesOfRole(context, 'result').filter(({ part, signals }) => signals.ownAction.length > 0 || MOVED.test(part.text));
  return deeds.reduce((sum, { part }) => sum + secondsOf(part, DEFAULT_SPEEDS), 0);
}

/** Whether the deeds, wherever they are told, have their share, or are many and near it, or have their reasons. */
function isToldInDeeds(context: RuleContext, share: number, seconds: (role: SectionRole) => number): boolean {
  if (share >= context.threshold('actionLeast')) return true;
  const under = sentencesOfRole(context, 'action');
  const deeds = under.filter(({ signals }) => signals.ownAction.length > 0);
  if (share >= context.threshold('actionThinnest') && deeds.length >= MANY) return true;
  // What was done and why is said there, and nothing is told at greater length.
  const isLongest = (['situation', 'task', 'result'] as const).every((role) => seconds(role) < seconds('action'));
  const isOwn = deeds.length > 1 && deeds.length * 2 > under.filter(({ signals }) => signals.group.length > 0).length;
  return isLongest && isOwn && lackOf(context, 'reason') < 0;
}

/** Whether somebody does something under Action, or too little stands there to say. */
function isDone(context: RuleContext): boolean {
  const under = sentencesOfRole(context, 'action');
  return under.length < 4 || under.some(({ signals: { ownAction, group } }) => ownAction.length + group.length > 0);
}

/** Under a heading such as "Action and Result" nobody can tell the shares apart; Situation and Task are one share anyway. */
function isMixed({ answer }: RuleContext): boolean {
  const isSetup = (role: SectionRole) => role === 'situation' || role === 'task';
  return answer.sections.some((section) => section.also?.some((role) => !isSetup(role) || !isSetup(section.role)));
}

function isCompared(context: RuleContext): boolean {
  const { answer, language } = context;
  const measures = sectionsOf(answer, 'result').flatMap(({ body }) => language.measures(answer.prose, body));
  return measures.length > 1 || (measures.length > 0 && sentencesOfRole(context, 'result').some((one) => gives(context, one, 'relative')));
}

function reportOf(context: RuleContext, message: string, threshold: string, role: SectionRole, value: number, seconds = 0): Report {
  const heading = (one: SectionRole) => sectionsOf(context.answer, one)[0]?.heading;
  const names = role === 'situation' ? [nameOf('situation', context), nameOf('task', context)] : [nameOf(role, context)];
  return {
    message,
    data: { section: [...new Set(names)].join(' + '), share: value, limit: context.threshold(threshold), seconds },
    span: heading(role)?.textSpan ?? context.answer.lead,
    measured: { value, threshold },
  };
}
