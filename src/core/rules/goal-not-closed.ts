import { isAsked } from '../answer/ask';
import { message } from '../message';
import { asking, asksFor, gives } from '../parts';
import { askedIn, nameOf, sectionsOf, sentencesOfRole } from '../shape';
import { misplaced } from '../under-headings';
import { slice } from '../text/span';
import { lackOf } from '../telling/story';
import { tellsOf } from '../telling/words';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A Result that does not come back to the goal of the Task. */
export const goalNotClosed: Rule = Object.freeze<Rule>({
  id: 'goal-not-closed',
  level: 'hint',
  scope: 'section',
  part: 'closing',
  yieldsTo: ['no-single-episode', 'half-answered'],
  why: 'A goal opens a question in the listener’s mind; the Result is to close it.',
  // Taken from the rule across sections of ADR Manager.
  source: 'The STAR method: the Result answers the Task. How words are compared is our own judgement.',
  messages: {
    open: { what: '{section} does not say what became of the goal.', next: 'Come back to the goal in one sentence, reached or not.' },
  },
  *check(context) {
    const { answer, kind, language } = context;
    if (!kind.story || !asksFor(context, 'closing')) return;
    const task = sentencesOfRole(context, 'task');
    if (!isGoalTold(context, task)) return;
    const lack = lackOf(context, 'closing');
    if (lack <= UNLIKELY || (lack <= SURE && !(task.length > 0 && isOpen(context, task)))) return;
    // Who is asked for a failure has told how it ended, and what is done as a rule has its outcome in how it mostly goes.
    if ((task.length === 0 && FAILURE.test(askedIn(context))) || isEndTold(context)) return;
    const place = sectionsOf(answer, 'result').at(-1);
    // What came of it stands elsewhere.
    if (misplaced(answer, context.told()).some(({ section }) => section === place)) return;
    if (!context.ready && isAsked(answer, place?.body ?? answer.lead, language.asks.closing)) return;
    yield {
      message: 'open',
      data: { section: nameOf('result', context) },
      span: place?.heading.textSpan ?? context.sentences.at(-1)!.span,
      related: task.slice(0, 1).map(({ span }) => ({ span, message: message('The goal is named here') })),
      fixes: [asking(context, 'closing', place?.body)],
    };
  },
});

/** Whether a goal is told at all: what was never named cannot be taken up again. */
function isGoalTold(context: RuleContext, task: readonly Sentence[]): boolean {
  return task.length > 0 || context.told().some(({ chances }) => chances.task >= LIKELY);
}

/** From this chance on a sentence may well name the goal. */
const LIKELY = 0.5;

/** Odds, as a logarithm; fewer are needed where no word of the goal comes back. */
const SURE = 0.4;
const UNLIKELY = -0.45;

/** What asks for something that went wrong. */
const FAILURE = /\bmistake|\bfail|\bwent (?:badly|wrong)|\bmiss(?:ed)? a deadline|失敗|ミス|誤り|うまくいかな/i;

/** Whether the end of a story says what happened then: without doubts, at its hour, on its day or with its size. */
function isEndTold(context: RuleContext): boolean {
  const { language } = context;
  const told = context.told();
  // What says that it is the result, and how large, is told wherever it stands.
  if (told.some(({ sentence: { part } }) => RESULT.test(part.text) && language.measuresIn(part).length > 0)) return true;
  const headed = sentencesOfRole(context, 'result');
  const end =
    headed.length > 0 ? told.filter(({ sentence }) => headed.includes(sentence)) : told.slice(-Math.max(FEW, Math.ceil(told.length / 3)));
  return end.some(({ role, sentence }) => {
    const { part } = sentence;
    if (MOSTLY.test(part.text)) return true;
    if (role === 'situation' || role === 'task' || role === 'learning' || gives(context, sentence, 'learning')) return false;
    if (
      language.cueIn('hedge', part).length > 0 ||
      (!language.dropsSubjects && sentence.signals.plan.length > 0) ||
      tellsOf(sentence, language, 'vague')
    )
      return false;
    return tellsOf(sentence, language, 'inTime') || THEN.test(part.text);
  });
}

const RESULT = /^\W*(?:What came (?:of|from|out of) (?:it|this|that)|The (?:result|outcome)|As a result|In the end|(?:その)?結果)/i;

/** In a short story the last sentences are its end. */
const FEW = 3;

/** When it happened, of an end. */
const THEN =
  /\b(?:(?:at|by) (?:noon|midnight|(?:half|quarter|ten|five|twenty) (?:past|to)|\d)|on the (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?(?:next|following) (?:day|morning|week|month)|\w+ (?:days?|weeks?|months?) (?:later|on))\b|翌(?:日|朝|週|月)|[月火水木金土日]曜|当日の?[^。、]{0,4}時|[0-9一二三四五六七八九十]+(?:時|分で|か月(?:後|目)|度目|日目)|とき(?:は|、)|予定の(?:日|時刻|時間)/i;

/** How it goes as a rule. */
const MOSTLY =
  /\b(?:most|all) of (?:them|these|those) (?:are|come|go|get|turn|leave)\b|(?:たいてい|ほとんど)の[^。]{0,40}(?:なります|なれます)/i;

/** Neither a word of the goal nor a figure stands in what is told to have come of it. */
function isOpen(context: RuleContext, task: readonly Sentence[]): boolean {
  const { answer, language } = context;
  const result = sentencesOfRole(context, 'result');
  if (result.length === 0 || result.some((sentence) => gives(context, sentence, 'closing', 'relative'))) return false;
  if (result.some(({ part }) => language.measuresIn(part).length > 0)) return false;
  const named = new Set(task.flatMap(({ span }) => language.contentWords(slice(answer.prose, span))));
  return named.size > 0 && !result.some(({ span }) => language.contentWords(slice(answer.prose, span)).some((word) => named.has(word)));
}

/** What it looks at, for the table of checks. */
export const summary = 'A Result that does not come back to the goal named in the Task.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI rang three schools and moved the lessons to ten.\n\n## Result\nNine classes a week came in the morning.\n',
  },
  {
    good: true,
    text: '## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は三校に電話し、開始を十時に移しました。\n\n## 結果\n朝の教室は週に九つになりました。\n',
  },
  {
    good: false,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI rang three schools and moved the lessons to ten.\n\n## Result\nThe caretaker thanked us and the roof was mended.\n',
  },
  {
    good: false,
    text: '## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は三校に電話し、開始を十時に移しました。\n\n## 結果\n管理人に感謝され、屋根も直りました。\n',
  },
];
