import { askAtEnd, isAsked } from '../answer/ask';
import type { Section } from '../answer/model';
import { resultMeasures } from '../content';
import { message } from '../message';
import { gives } from '../parts';
import { isToldAsStory, isWhole, nameOf, sectionsOf, sentencesOfRole } from '../shape';
import type { Told } from '../told';
import { contents } from '../under-headings';
import type { Example, Report, Rule, RuleContext, Sentence } from './rule';

/** The Result of a past story without anything that sizes it. */
export const unmeasuredResult: Rule = Object.freeze<Rule>({
  id: 'unmeasured-result',
  level: 'warning',
  scope: 'section',
  why: 'A result that is sized can be believed and compared; one that is not is heard as an opinion.',
  source: 'Tools and coaches ask for one figure in each result (joblabs, noamseg, controlinterview; sugowish for Japanese).',
  messages: {
    unmeasured: {
      what: '{section} has no measure yet.',
      next: 'Say how much changed, from what to what, or over what time, as far as you know it.',
    },
    prose: {
      what: 'The outcome has no measure yet.',
      next: 'Say how much changed, from what to what, or over what time, as far as you know it.',
    },
    lesson: {
      what: '{section} says what you learned, and not what came of it.',
      next: 'Say first what changed, and by how much, as far as you know it.',
    },
  },
  *check(context) {
    if (context.answer.sections.length === 0) return yield* ofProse(context);
    const sections = sectionsOf(context.answer, 'result').filter((section) => section.written && !section.also);
    const last = sections.at(-1);
    if (!last || !isToldAsStory(context) || !isFinished(context, last)) return;
    const { answer, kind, language } = context;
    if (sections.some((section) => isMeasured(context, section))) return;
    const [question] = language.prompts[kind.id].result;
    if (!context.ready && isAsked(answer, last.body, question)) return;
    const sentences = sentencesOfRole(context, 'result');
    // That not one was late, or hurt, sizes an outcome as well.
    if (sentences.some((sentence) => gives(context, sentence, 'none'))) return;
    const place = sentences.find(({ signals }) => signals.outcome.length > 0) ?? sentences[0];
    const section = nameOf('result', context);
    const told = context.told();
    // An outcome that is told and sized under another heading is there, and what stands under this one is no outcome.
    if (
      resultMeasures(context, told).length > 0 ||
      sections.some((one) => contents(answer, told)[answer.sections.indexOf(one)] === 'action')
    )
      return;
    const { edit, cursor } = askAtEnd(answer, last.body, [question]);
    yield {
      message: isLesson(
        told,
        sections.map((one) => answer.sections.indexOf(one)),
      )
        ? 'lesson'
        : 'unmeasured',
      data: { section },
      span: placeOf(place, last),
      fixes: [{ title: message('Put a question about the measure under {section}', { section }), edits: [edit], cursor }],
    };
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'The Result of a past story without a measure: a number with a unit, a share, a multiple, a span of time.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Result\nVisits rose from forty to ninety a week, and the school thanked us.\n' },
  { good: true, text: '## 結果\n来場者は3割増えました。\n' },
  { good: true, text: '## 結果\n待ち時間が半減しました。\n' },
  { good: false, text: '## Action\nI moved the lessons.\n\n## Result\nVisits rose and everyone was pleased.\n' },
  { good: false, text: '## 行動\n開演を早めました。\n\n## 結果\n来場者が増え、喜んでいただけました。\n' },
];

/** A story without headings: what comes of it is known from its words alone, so it is told as information. */
function* ofProse(context: RuleContext): Generator<Report> {
  if (!isWhole(context) || !isToldAsStory(context)) return;
  const told = context.told();
  const ends = told.filter(({ chances }) => chances.result >= LIKELY);
  const last = ends.at(-1);
  if (!last || resultMeasures(context, told).length > 0) return;
  if (told.some(({ sentence, chances }) => chances.result >= LEAST && gives(context, sentence, 'none'))) return;
  const place = ends.find(({ sentence }) => sentence.signals.outcome.length > 0) ?? last;
  yield { message: 'prose', span: place.sentence.span, level: 'information' };
}

/** From this chance on a sentence of a story without headings is taken to tell what came of it, and from that one it may. */
const LIKELY = 0.6;
const LEAST = 0.2;

/** Nothing but what was learned stands there. */
function isLesson(told: readonly Told[], places: readonly number[]): boolean {
  const under = told.filter(({ sentence }) => places.includes(sentence.section));
  return under.length > 0 && under.every(({ role }) => role === 'learning');
}

function placeOf(sentence: Sentence | undefined, section: Section) {
  return sentence?.span ?? section.heading.textSpan;
}

/** Nothing that stands so far away from a number tells whether it sizes something. */
const REACH = 40;

function isMeasured({ answer, language, sentences }: RuleContext, { body }: Section): boolean {
  // A measure inside one sentence is one of the whole, which then need not be looked into.
  const isInside = sentences.some(
    ({ span }) =>
      span.start >= body.start &&
      span.end <= body.end &&
      language.measures(answer.prose, span).some(({ start, end }) => start - span.start >= REACH && span.end - end >= REACH),
  );
  return isInside || language.measures(answer.prose, body).length > 0;
}

/** The last sentence is over: a full stop ends it, or the line is left. */
function isFinished({ answer }: RuleContext, section: Section): boolean {
  const said = answer.prose.slice(section.body.start, section.body.end).trimEnd();
  if (/[.!?。！？」』)）"”]$/.test(said)) return true;
  const rest = answer.text.slice(section.body.start + said.length);
  return rest.includes('\n') || rest.includes('\r');
}
