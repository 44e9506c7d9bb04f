import { asksFor, gives, missingPart } from '../parts';
import { sectionsOf } from '../shape';
import { signs } from '../phrases/sign';
import { span } from '../text/span';
import { lackOf } from '../telling/story';
import type { Example, Rule, Sentence } from './rule';

/** A story without what was learned. */
export const noReflection: Rule = Object.freeze<Rule>({
  id: 'no-reflection',
  level: 'information',
  scope: 'answer',
  why: 'A difficulty told with what you learned from it shows that the next one would go better.',
  source: 'Readers of UK civil-service scores set reflection above a plain story (r/TheCivilService); career-ops asks for it.',
  messages: {
    none: {
      what: 'The story names nothing that you do differently since then.',
      next: 'Add one sentence: what you learned, and what you do about it now.',
    },
  },
  *check(context) {
    const { answer, format, language } = context;
    if (!asksFor(context, 'reflection') || format.roles.includes('learning')) return;
    if (sectionsOf(answer, 'learning').some(({ written }) => written)) return;
    const asked = context.question?.text ?? answer.title?.text ?? answer.fields.question?.value ?? '';
    // A half of the question that asks for it, and has no answer, is told of as such.
    if (language.halves(asked).some((half) => LESSON.test(half.text) && !half.isTold(answer.prose))) return;
    const isAskedFor = language.cue('difficulty', asked, span(0, asked.length)).length > 0;
    const isLeftOut = () => {
      const seems = context.sentences.some((sentence) => gives(context, sentence, 'learning'));
      return lackOf(context, 'reflection') > (!seems ? LIKELY : isAskedFor ? OUTWEIGHED[language.id] : Infinity);
    };
    const tells = ({ part }: Sentence) => SINCE[language.id].isIn(part);
    for (const report of missingPart(context, { part: 'reflection', tells, isLeftOut })) {
      yield isAskedFor ? report : { ...report, level: 'hint' };
    }
  },
});

/** Odds, as a logarithm: what looks like a lesson must be outweighed, which English words of learning never are. */
const LIKELY = 0.75;
const OUTWEIGHED = { en: Infinity, ja: 1.25 };

/** What is done from then on. */
const SINCE = signs(
  /\bever since\b/i,
  /以来|以[降後](?:は|も|、)|それから(?:は|も)、|今(?:で)?も|今では|今は必ず|ようにしています|次(?:回|の[回年会月])?から|翌[年月週]からは/,
);

/** What a question for a lesson is known by. */
const LESSON = /\blearn|\blesson|\btake ?away|\bdifferently\b|学ん|学び|学べ|教訓/i;

/** What it looks at, for the table of checks. */
export const summary = 'A story that does not say what you learned; louder where the question asks about a difficulty.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI rang three schools and moved the lessons to ten.\n\n## Result\nVisits went from forty to ninety a week. I learned to ask the caretaker first.\n',
  },
  {
    good: true,
    text: '## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は三校に電話し、開始を十時に移しました。\n\n## 結果\n来場者は週40人から90人になりました。早く話す大切さを学びました。\n',
  },
  {
    good: false,
    text: '# Tell me about a difficult event.\n\n## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI rang three schools and moved the lessons to ten.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: false,
    text: '# 困難だった催しについて教えてください。\n\n## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は三校に電話し、開始を十時に移しました。\n\n## 結果\n来場者は週40人から90人になりました。\n',
  },
];
