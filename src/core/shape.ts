import type { Answer, Heading, Section } from './answer/model';
import type { SectionRole } from './answer/section';
import { perValue, perPart } from './kept';
import type { RuleContext, Sentence } from './rules/rule';
import { span, type Span } from './text/span';

/** What the rules ask of an answer as a whole. Each takes as much of the context as it needs. */
type Shape = Pick<RuleContext, 'answer' | 'sentences'>;

/** The sections that a role has, in the order in which they stand; a combined section counts for each of its roles. */
export function sectionsOf(answer: Answer, role: SectionRole): readonly Section[] {
  return answer.sections.filter((section) => holds(section, role));
}

export function holds(section: Section, role: SectionRole): boolean {
  return section.role === role || section.also?.includes(role) === true;
}

/** All headings but the title, in the order in which they stand. */
export function headingsOf({ otherHeadings, sections }: Answer): Heading[] {
  return [...otherHeadings, ...sections.map(({ heading }) => heading)].sort((one, other) => one.span.start - other.span.start);
}

/** What the writer calls a section, in quotation marks where it is of several words, else what the language of the answer calls it. */
export function nameOf(role: SectionRole, { answer, language }: Pick<RuleContext, 'answer' | 'language'>): string {
  const own = sectionsOf(answer, role)[0]
    ?.heading.text.replace(/[\s:：.。]{1,9}$/, '')
    .trim();
  if (!own) return language.headings[role][0];
  // “How it turned out” has no figure: without marks it would run into the sentence. Japanese sets every name in marks.
  return language.id === 'ja' || ONE_WORD.test(own) ? shorten(own) : `“${shorten(own)}”`;
}

/** “Result”, “2. Result (15 s)”, “Situation and Task”. */
const ONE_WORD = /^(?:\d+[.)] )?\S+(?: (?:and|&|\+|\/) \S+)?(?: \([^()]*\))?$/;

/** Words of the text for a message: one line of at most 40 units. */
export function shorten(text: string): string {
  const line = text.slice(0, 400).replace(/\s/g, ' ').trim();
  return line.length <= 40 ? line : `${line.slice(0, 39).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The words of the question, as far as it is known: of the guide, of the answer's title, or of its front matter; else empty. */
export function askedIn({ answer, question }: Pick<RuleContext, 'answer' | 'question'>): string {
  return question?.text ?? answer.title?.text ?? answer.fields.question?.value ?? '';
}

/** The words that stand for the whole answer: its title, else the question in its front matter, else what is said first. */
export function headOf({ answer, sentences }: Shape): Span {
  const stated = [answer.title?.textSpan, answer.fields.question?.span, sentences[0]?.span].find((part) => part && part.end > part.start);
  if (stated) return stated;
  const firstLine = /^.{0,200}/.exec(answer.text)?.[0].length ?? 0;
  return span(0, firstLine);
}

/** The sentences of all sections of one role. */
export function sentencesOfRole({ answer, sentences }: Shape, role: SectionRole): Sentence[] {
  return sentences.filter((sentence) => {
    const section = answer.sections[sentence.section];
    return section !== undefined && holds(section, role);
  });
}

/** From this share of its time on, prose is an answer and no longer a beginning; from that one on it is where it is brought to an end. */
const PROSE_SHARE = 0.4;
const ENDED_SHARE = 0.2;

/** Fewer sentences than these are a beginning, even where the last one is ended. */
const LEAST_ENDED = 3;

/**
 * Whether there is enough to judge the whole: every section is written, or plain prose fills much of its time or is said to be
 * ready, or what there is has no heading left empty and its last sentence is over.
 */
export const isWhole = perValue((context: Shape & Pick<RuleContext, 'complete' | 'ready' | 'timing'>): boolean => {
  const { complete, ready, timing } = context;
  if (complete) return true;
  if (isProse(context) && (ready || timing.seconds >= timing.budget.from * PROSE_SHARE)) return true;
  return timing.seconds >= timing.budget.from * ENDED_SHARE && context.sentences.length >= LEAST_ENDED && isEnded(context);
});

/** No heading waits for its text, one section is not all there is, and the last sentence ends in a mark that ends one. */
export function isEnded({ answer: { prose, sections }, sentences }: Shape): boolean {
  if (!sections.every(({ written }) => written) || (sections.length > 0 && new Set(sections.map(({ role }) => role)).size < 2))
    return false;
  const last = sentences.at(-1);
  return last !== undefined && ENDED.test(prose.slice(Math.max(last.span.start, last.span.end - 3), last.span.end));
}

const ENDED = /[.!?。！？]["'”’」』)）]?\s?$/;

/**
 * Whether nothing more is to be waited for: an answer may be short, and have few headings or none. A heading in front that is left
 * empty does not wait where the last one, and the one over what would be done, have their text.
 */
export function isFinished({ answer, ready }: Pick<RuleContext, 'answer' | 'ready'>): boolean {
  const { sections } = answer;
  if (ready || sections.every(({ written }) => written)) return true;
  return sections.at(-1)!.written && sectionsOf(answer, 'action').some(({ written }) => written);
}

/** No heading is one of a section, or most of what is said stands before the first that is and every such section is written. */
function isProse({ answer: { sections }, sentences }: Shape): boolean {
  if (sections.length === 0) return true;
  return sections.every(({ written }) => written) && sentences.filter(({ section }) => section < 0).length * 2 > sentences.length;
}

/** Whether a past event was asked for and is told: at most half of what is said to be done, and to come of it, is a plan. */
export const isToldAsStory = perValue((context: Shape & Pick<RuleContext, 'kind'>): boolean => {
  if (!context.kind.story) return false;
  const core = context.sentences.filter((sentence) => {
    const section = context.answer.sections[sentence.section];
    return section === undefined || holds(section, 'action') || holds(section, 'result');
  });
  const plans = core.filter(({ signals }) => signals.plan.length > 0 && signals.ownAction.length === 0);
  return plans.length * 2 <= core.length;
});

/** Whether most of it is told as past and little of it planned: a past story, whatever was asked. */
export const isPastStory = perValue(({ sentences }: Pick<RuleContext, 'sentences'>): boolean => {
  const past = sentences.filter(({ part }) => isPast(part)).length;
  const planned = sentences.filter(({ signals }) => signals.plan.length > 0).length;
  return past * 2 > sentences.length && planned < sentences.length * MOST_PLANNED;
});

const isPast = perPart(({ text }) => PAST.test(text));

/** A story is carried over to the question in a sentence or two; above this share they are a plan, and the story is its proof. */
const MOST_PLANNED = 0.32;

/** Verbs in the past, and the ends of Japanese sentences that tell of it: who acted often goes unsaid there. */
const PAST =
  /(?:ました|でした|(?<![てで])た|んですが)[。」]?\s?$|\b(?:was|were|had|did|came|went|said|told|took|made|got|gave|found|saw|knew|thought|kept|rang|wrote|spent|rose|held|stood|ran|sold|began|brought|left|felt|fell|taught|(?<!\b(?:an?|the|one|two|three|five|each|every|same) )(?!compared with|based on)\w{3,}ed)\b/i;
