import { isAsked } from '../answer/ask';
import { message } from '../message';
import { asking, gives } from '../parts';
import { isWhole, nameOf, sectionsOf, sentencesOfRole } from '../shape';
import { slice } from '../text/span';
import type { Example, Rule } from './rule';

/** A Result that does not come back to the goal of the Task. */
export const goalNotClosed: Rule = Object.freeze<Rule>({
  id: 'goal-not-closed',
  level: 'hint',
  scope: 'section',
  why: 'A goal opens a question in the listener’s mind; the Result is to close it.',
  source: 'The cross-section rule of ADR Manager; how words are compared is derived.',
  messages: {
    open: { what: '{section} does not say what became of the goal.', next: 'Come back to the goal in one sentence, reached or not.' },
  },
  *check(context) {
    const { answer, kind, language } = context;
    const task = sentencesOfRole(context, 'task');
    const result = sentencesOfRole(context, 'result');
    const place = sectionsOf(answer, 'result').at(-1);
    if (!kind.parts.includes('closing') || !isWhole(context) || task.length === 0 || result.length === 0 || !place) return;
    if (result.some((sentence) => gives(context, sentence, 'closing', 'relative'))) return;
    if (result.some(({ part }) => language.measuresIn(part).length > 0)) return;
    const named = new Set(task.flatMap(({ span }) => language.contentWords(slice(answer.prose, span))));
    if (named.size === 0 || result.some(({ span }) => language.contentWords(slice(answer.prose, span)).some((word) => named.has(word))))
      return;
    if (!context.ready && isAsked(answer, place.body, language.asks.closing)) return;
    yield {
      message: 'open',
      data: { section: nameOf('result', context) },
      span: place.heading.textSpan,
      related: task.slice(0, 1).map(({ span }) => ({ span, message: message('The goal is named here') })),
      fixes: [asking(context, 'closing', place.body)],
    };
  },
});

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
