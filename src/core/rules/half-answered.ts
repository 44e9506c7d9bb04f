import { askingFix, isAsked } from '../answer/ask';
import { isPartOfOther, leftOut } from '../left-out';
import { message } from '../message';
import { askedIn, headOf, isWhole, sectionsOf, shorten } from '../shape';
import { overlaps, span } from '../text/span';
import type { Example, Rule, RuleContext } from './rule';

/** A question of two parts of which one has no words in the answer. */
export const halfAnswered: Rule = Object.freeze<Rule>({
  id: 'half-answered',
  level: 'warning',
  scope: 'answer',
  why: 'Interviewers note each part they asked for; the half that is left out is remembered.',
  source: 'Structured interviews mark each point that was asked for on its own.',
  messages: {
    half: { what: 'Nothing in the answer is about “{half}”.', next: 'Answer that half too, in one or two sentences.' },
    thin: { what: 'The answer says little on “{half}”.', next: 'Answer that half in one or two sentences of its own.' },
  },
  *check(context) {
    const { answer, language } = context;
    if (!isWhole(context) && !isNoted(context)) return;
    const asked = askedIn(context);
    const halves = language.halves(asked);
    const isLearned = sectionsOf(answer, 'learning').some(({ written }) => written);
    const place = answer.sections.at(-1)?.body ?? span(answer.lead.start, answer.text.length);
    const open = halves.flatMap((half) => {
      // A section of its own answers it, whatever its words.
      if (isLearned && LEARNED.test(half.text)) return [];
      const { level, isTold } = leftOut(context, half);
      return level === undefined || (!context.ready && isAsked(answer, place, half.text)) ? [] : [{ half, level, isTold }];
    });
    const whole = open.filter(({ half }) => !isPartOfOther(half));
    for (const { half, level, isTold } of whole.length > 0 ? whole : open) {
      yield {
        message: isTold ? 'thin' : 'half',
        level: level === 'warning' && !isWhole(context) ? 'information' : level,
        data: { half: shorten(half.text) },
        span: headOf(context),
        fixes: [askingFix(message('Put a question here: {question}', { question: shorten(half.text) }), answer, place, [half.text])],
      };
    }
  },
});

/** A half that asks for what was learned. */
const LEARNED = /\blearn|\blesson|学[びんべ]|教訓/i;

/** Written but for one section, which is a note on what is to follow, or which others follow. */
function isNoted({ answer: { placeholders, sections }, sentences }: RuleContext): boolean {
  const open = sections.filter(({ written }) => !written);
  if (open.length !== 1 || sentences.length < 4) return false;
  return sections.at(-1) !== open[0] || placeholders.some((one) => overlaps(one, open[0]!.span));
}

/** What it looks at, for the table of checks. */
export const summary = 'A question of two parts of which one is left unanswered.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '# Tell me about a decision and which tools you used.\n\n## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI counted the doors in a spreadsheet and moved the lessons.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: true,
    text: '# Tell me about a decision.\n\n## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI rang three schools and moved the lessons to ten.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: true,
    text: '# 判断した経験について、どのようなツールを使ったか教えてください。\n\n## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は来場者を表計算にまとめ、開始を移しました。\n\n## 結果\n来場者は週40人から90人になりました。\n',
  },
  {
    good: false,
    text: '# Tell me about a decision and which tools you used.\n\n## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI rang three schools and moved the lessons to ten.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: false,
    text: '# 判断した経験について、どのようなツールを使ったか教えてください。\n\n## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は三校を訪ね、開始を十時に移しました。\n\n## 結果\n来場者は週40人から90人になりました。\n',
  },
];
