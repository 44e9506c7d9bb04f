import { isAsked } from '../answer/ask';
import { message } from '../message';
import { asking, asksFor, gives } from '../parts';
import { nameOf, sectionsOf, sentencesOfRole } from '../shape';
import { misplaced } from '../under-headings';
import { slice } from '../text/span';
import { lackOf } from '../telling/story';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A Result that does not come back to the goal of the Task. */
export const goalNotClosed: Rule = Object.freeze<Rule>({
  id: 'goal-not-closed',
  level: 'hint',
  scope: 'section',
  part: 'closing',
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
    const lack = lackOf(context, 'closing');
    if (lack <= UNLIKELY || (lack <= SURE && !(task.length > 0 && isOpen(context, task)))) return;
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

/** Odds, as a logarithm; fewer are needed where no word of the goal comes back. */
const SURE = 0.4;
const UNLIKELY = -1;

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
