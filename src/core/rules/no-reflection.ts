import lessons from '../answer/lessons.json';
import { lazy } from '../lazy';
import { asksFor, gives, missingPart } from '../parts';
import { sectionsOf, shorten } from '../shape';
import { slice, span } from '../text/span';
import { lackOf } from '../telling/story';
import { tellsOf } from '../telling/words';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A story without what was learned. */
export const noReflection: Rule = Object.freeze<Rule>({
  id: 'no-reflection',
  level: 'information',
  scope: 'answer',
  part: 'reflection',
  why: 'A difficulty told with what you learned from it shows that the next one would go better.',
  // Taken from r/TheCivilService, career-ops.
  source: 'Candidates of the UK civil service report that reflection scores above a plain story.',
  messages: {
    none: {
      what: 'The story does not say what you learned from it.',
      next: 'Add one sentence: what you learned, and what you do about it now.',
    },
    stock: {
      what: '“{words}” could end any story.',
      next: 'Say what this story taught you in particular, and what you do about it now.',
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
    const end = context.sentences.at(-END);
    const isLate = (sentence: Sentence) => end !== undefined && sentence.span.start >= end.span.start;
    const tells = (sentence: Sentence) =>
      tellsOf(sentence, language, 'since') || tellsOf(sentence, language, 'kept') || (isLate(sentence) && NOW.test(sentence.part.text));
    const stock = stockLesson(context, tells);
    if (stock) {
      const data = { words: shorten(slice(answer.text, stock.span)) };
      yield { message: 'stock', data, span: stock.span, level: isAskedFor ? 'information' : 'hint' };
      return;
    }
    for (const report of missingPart(context, { part: 'reflection', tells, isLeftOut })) {
      yield isAskedFor ? report : { ...report, level: 'hint' };
    }
  },
});

/** The lesson at the end of a story, where it is one that everybody draws and nothing else is said to be done since. */
function stockLesson(context: RuleContext, tells: (sentence: Sentence) => boolean): Sentence | undefined {
  const { language, sentences } = context;
  const isStock = ({ part }: Sentence) => IMPORTANT().test(part.text) && STOCK[language.id]().test(part.text);
  const told = sentences.slice(-END).filter((sentence) => TOLD.test(sentence.part.text) || isStock(sentence));
  return told.length > 0 && told.every(isStock) && !sentences.some(tells) ? told[0] : undefined;
}

/** Without one of these a lesson is not one that everybody draws, and the wide patterns are not read. */
const IMPORTANT = lazy(() => new RegExp(lessons.important, 'i'));

/** What is done otherwise today, at the end of a story. */
const NOW =
  /\bI (?:used to|no longer)\b|\bI (?:do|don['’]t|do not|would|check|ask|start|begin|keep|write|call|wait)\b[^.]{0,60}\bnow[.!]?$|^\W*(?:now,? (?:my|I|we)|what(?:['’]s| is) different|for me(?: personally)?)\b/i;

/** What a lesson is told with. */
const TOLD =
  /\b(?:learn|taught|lesson|reali[sz]ed|in hindsight|looking back|since then|next time|from now on)|学[びんべ]|教訓|痛感|反省|気[づ付]|心がけ|べきでした/i;

/** A lesson is told in the last sentences. */
const END = 3;

/** That this or that is important. */
const STOCK = { en: lazy(() => new RegExp(lessons.en, 'i')), ja: lazy(() => new RegExp(lessons.ja)) };

/** Odds, as a logarithm: what looks like a lesson must be outweighed, which English words of learning never are. */
const LIKELY = 0.75;
const OUTWEIGHED = { en: Infinity, ja: 1.25 };

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
