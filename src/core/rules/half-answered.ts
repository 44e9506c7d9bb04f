import { askingFix, isAsked } from '../answer/ask';
import { message } from '../message';
import { gives } from '../parts';
import { headOf, isWhole, sectionsOf, shorten } from '../shape';
import { overlaps, span } from '../text/span';
import { lackOfHalf } from '../telling/half';
import type { Told } from '../told';
import type { Part } from '../kept';
import type { Example, Level, Rule, RuleContext, Sentence } from './rule';

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
    const { answer, language, sentences } = context;
    if (!isWhole(context) && !isNoted(context)) return;
    const asked = context.question?.text ?? answer.title?.text ?? answer.fields.question?.value ?? '';
    const halves = language.halves(asked);
    // What would be done answers nothing of what was.
    const told = sentences.filter(({ part, signals }) => !context.kind.story || signals.plan.length === 0 || DONE.test(part.text));
    const isLearned = sectionsOf(answer, 'learning').some(({ written }) => written);
    for (const half of halves) {
      // A section of its own answers it, whatever its words.
      if (isLearned && LEARNED.test(half.text)) continue;
      const place = answer.sections.at(-1)?.body ?? span(answer.lead.start, answer.text.length);
      // What anybody says tells nothing without a figure beside it.
      const isSaid = ({ part }: Sentence) => half.isStock(part.text) && language.measuresIn(part).length === 0;
      const done = told.filter((one) => !isSaid(one)).map(({ part }) => part);
      const isTold = half.isTold(answer.prose) || told.some(isSaid);
      const level = half.isSure
        ? isTold && (half.isShown?.(done) ?? isDone(context, isSaid))
          ? undefined
          : isTold
            ? 'information'
            : 'warning'
        : levelOf(half.isLater ? lackOfHalf(context, half) : -Infinity, half, done, answer.prose);
      if (level === undefined || (!context.ready && isAsked(answer, place, half.text))) continue;
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

/** From where on the odds that a half is left out are told of; and where no word tells it that nearly always does, and where it is doubted. */
const LACKS = { information: 0.7, hint: 0.3, untold: 0, doubted: 1.25 };

type HalfQuestion = ReturnType<RuleContext['language']['halves']>[number];

/** How loud it is said, by those odds, that a half is left out of which it is not known for sure what answers it; undefined where it is not. */
function levelOf(lack: number, { isLater, isShown, isTold, kind }: HalfQuestion, done: readonly Part[], prose: string): Level | undefined {
  if (isShown && isLater && !isTold(prose) && lack > LACKS.untold) return 'warning';
  // Words that often answer it, or another check that tells of the same.
  const isDoubted = kind === 'motive' || (kind === 'change' && isShown?.(done));
  if (lack > (isDoubted ? LACKS.doubted : LACKS.information)) return 'information';
  return lack > LACKS.hint && !isDoubted ? 'hint' : undefined;
}

/** A half that asks for what was learned. */
const LEARNED = /\blearn|\blesson|学[びんべ]|教訓/i;

/** Whether what was done is told, apart from how it came about. */
function isDone(context: RuleContext, isSaid: (sentence: Sentence) => boolean): boolean {
  const { answer, kind, sentences, told } = context;
  const { otherHeadings, sections } = answer;
  // Where only habits are told, an event is asked for first.
  if (kind.story && sentences.filter((one) => gives(context, one, 'habit')).length * 2 > sentences.length) return true;
  const acts = told().filter(({ role, sentence }) => role === 'action' && !isSaid(sentence));
  // Under Situation one may be no more than the event: "I organised the open evening".
  const isApart = acts.some(({ sentence: { section, signals } }) => {
    return (otherHeadings.length > 0 || sections[section]?.role !== 'situation') && signals.ownAction.length + signals.group.length > 0;
  });
  // By whom is another matter.
  const isDeed = ({ sentence }: Told) => sentence.signals.ownAction.length > 0 || gives(context, sentence, 'passive');
  return isApart || acts.filter(isDeed).length > 1;
}

/** Written but for one section, which is a note on what is to follow, or which others follow. */
function isNoted({ answer: { placeholders, sections }, sentences }: RuleContext): boolean {
  const open = sections.filter(({ written }) => !written);
  if (open.length !== 1 || sentences.length < 4) return false;
  return sections.at(-1) !== open[0] || placeholders.some((one) => overlaps(one, open[0]!.span));
}

/** What somebody else would do, or in Japanese what goes on, is no plan of the writer's. */
const DONE = /^(?!.*\b(?:I|we)(?:['’](?:d|ll)| (?:would|will|could|should))\b|[^]*[ぁ-ん])|(?<!思い|考え|でき)ます。?$|たと思いま/is;

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
