import { askingFix, isAsked } from './answer/ask';
import { isLeftOutBy } from './asked-parts';
import { partOf, perValue } from './kept';
import type { Section } from './answer/model';
import type { SectionRole } from './answer/section';
import type { Part } from './kinds/kind';
import type { Cue } from './languages/language';
import { kindById } from './kinds';
import { message } from './message';
import { askedIn, headingsOf, headOf, isFinished, isPastStory, isWhole, sectionsOf } from './shape';
import { isWeighed, lackOf } from './telling/story';
import { shareOfTrade } from './telling/story-signs';
import { tellsOf, type Telling } from './telling/words';
import { overlaps, span, type Span } from './text/span';
import type { Fix, Report, RuleContext, Sentence } from './rules/rule';

/** Fewer sentences than these are too little to say that a story leaves something out. */
const LEAST_SENTENCES = 3;
/** The same for the other kinds of question: a plan or a reason may be short. */
const LEAST_SHORT = 2;
const LEAST_SECONDS = 30;
/** Most sentences in which a plan is no story yet. */
const FEW = 5;
/** The head of a table, and some rows. */
const LEAST_ROWS = 5;

/** What a past story is asked for that is told instead of a plan. */
const STORY_PARTS = kindById('behavioural')!.parts;

export interface PartCheck {
  /** What is asked for; the rule is silent for kinds of question that do not ask for it. */
  readonly part: Part;
  /** The section where it is asked for; it may be told anywhere. */
  readonly role?: SectionRole;
  /** Whether enough is written, where less is needed than for other parts. */
  readonly isDue?: boolean;
  /** Whether a sentence tells it beyond doubt, or what it is told with. */
  readonly tells?: Telling | ((sentence: Sentence) => boolean);
  /** Whether it is missing by what was learnt; asked last. */
  isLeftOut?(): boolean;
}

/** Whether the words of a sentence give one of the cues. */
export function gives({ language }: Pick<RuleContext, 'language'>, { part }: Sentence, cue: Cue, ...others: readonly Cue[]): boolean {
  return language.gives(cue, part) || others.some((other) => language.gives(other, part));
}

/** What is done as a rule, or kept up: a deed of no one day. */
export function isHabit(context: Pick<RuleContext, 'language'>, sentence: Sentence): boolean {
  return gives(context, sentence, 'habit') || tellsOf(sentence, context.language, 'keptUp');
}

/**
 * Sentences about habits, where none is of one event: one that is placed in time, or in which the writer did a concrete thing, may be
 * the episode. What is told as going on is a deed of no one day either: in the present, or in English without a word of the past.
 */
export function habitsAlone(context: Pick<RuleContext, 'language' | 'sentences'>): readonly Sentence[] {
  const { language, sentences } = context;
  const habits = sentences.filter((one) => isHabit(context, one));
  const isEvent = ({ part, signals }: Sentence) =>
    signals.outcome.length > 0 || signals.ownAction.length > 0 || language.gives('episode', part);
  return sentences.some((one) => !habits.includes(one) && !tellsOf(one, language, 'goesOn') && isEvent(one)) ? [] : habits;
}

/**
 * Sentences that tell what goes on where none tells what happened once: ways and principles, though no word calls them habits. A few
 * words on what was so before are no event; what would be done is another matter.
 */
export const waysAlone = perValue(({ language, sentences }: Pick<RuleContext, 'language' | 'sentences'>): readonly Sentence[] => {
  if (sentences.length < LEAST_WAYS) return [];
  const isPast = (one: Sentence) =>
    language.dropsSubjects ? /(?:ました|でした|(?<![てで])た)[。」]?\s?$/.test(one.part.text) : !tellsOf(one, language, 'goesOn');
  const isAgain = ({ part }: Sentence) => AGAIN.test(part.text);
  const isAside = ({ part, signals }: Sentence) =>
    signals.ownAction.length + signals.outcome.length === 0 && !language.dropsSubjects && !language.gives('episode', part);
  const past = sentences.filter((one) => isPast(one) && !isAgain(one));
  if (past.length > 1 || !past.every(isAside) || sentences.some(({ part }) => PLACED.test(part.text))) return [];
  const ways = sentences.filter((one) => !past.includes(one) && GOES_ON.test(one.part.text) && !WISHED.test(one.part.text));
  return ways.length * 2 > sentences.length && ways.length >= LEAST_WAYS - 1 ? ways : [];
});

/** Fewer sentences may be the setting of a story, or its outline. */
const LEAST_WAYS = 4;

/** One day, of which may be told in the present. */
const PLACED =
  /\b(?:last (?!resort|word|thing|minute)\w+(?! (?:in|of) )|(?:one|that) (?:day|morning|evening|night|afternoon|week|weekend|summer|winter)|ago)\b|昨年|去年|先月|先週|ある(?:日|夜|朝|時|とき)|[一二三四五六七八九十0-9]年前/i;

/** What was done time and again is no event. */
const AGAIN =
  /\b(?:always|usually|often|many times|never|several times|used to|over the years|(?:each|every) (?:time|day|week)|(?:time and|again and) again|more than once)\b|何度[もか]|いつも|必ず|毎[回日週月年]|たびたび|常に|て(?:きました|いました|おりました)/i;

/** Somebody does something as a rule, in Japanese to the end of the sentence. */
const GOES_ON =
  /\b(?:I|we|you|they|s?he|it|people|most|some)\b|(?:ます|ません|[るうくすつむぶ]|ない|(?:から|の|こと|もの)です)[。」]?\s?$/i;

/** What is wished for, or would be done. */
const WISHED =
  /\b(?:I|we)(?:['’]d|['’]ll| (?:would|will|could|should|might))\b|(?:たい|でしょう|つもり|予定)[^。]{0,8}[。」]?\s?$|と思います[。」]?\s?$/i;

/** Whether the kind of the question asks for a part, and enough is written to miss it. */
export function asksFor(context: RuleContext, part: Part): boolean {
  const { kind, sentences } = context;
  // A few sentences that end on what would be done are a plan that has hardly begun.
  const isBegun = sentences.length <= FEW && sentences.slice(-2).some(({ signals }) => signals.plan.length > 0);
  const isStory = kind.plan && !isBegun && isPastStory(context);
  if (!(isStory ? STORY_PARTS : kind.parts).includes(part)) return false;
  if (isLeftOutBy(askedIn(context), part)) return false;
  if (isStory || kind.story) return sentences.length >= LEAST_SENTENCES && isWhole(context);
  return (
    (sentences.length >= LEAST_SHORT || context.timing.seconds > LEAST_SECONDS || rowsOf(context).length >= LEAST_ROWS) &&
    isFinished(context)
  );
}

/** The rows of a table where hardly anything else is written: the ideas of a plan stand there, though they are not spoken. */
export function rowsOf({ answer: { text, lead }, kind, sentences }: RuleContext): readonly string[] {
  return (kind.plan && sentences.length < LEAST_SHORT && text.slice(lead.start).match(/^[ \t]*\|[^\n]*\p{L}[^\n]*/gmu)) || [];
}

/** Reports `none` once where no sentence tells a part that the kind of the question asks for. */
export function missingPart(context: RuleContext, check: PartCheck): Generator<Report> {
  return weighed(context, check.part, missing(context, check));
}

function* missing(context: RuleContext, { part, role, isDue, tells, isLeftOut }: PartCheck): Generator<Report> {
  if (!isDue && !asksFor(context, part)) return;
  const sections = role ? sectionsOf(context.answer, role) : [];
  // A section that is missing is told of as such.
  if (role && sections.length === 0 && context.answer.sections.length > 1) return;
  const isTold = typeof tells === 'string' ? (one: Sentence) => tellsOf(one, context.language, tells) : tells;
  if ((isTold && sentencesAnywhere(context).some(isTold)) || isHeaded(context, part)) return;
  if (isLeftOut && !isLeftOut()) return;
  yield* asked(context, part, sections.at(-1));
}

/**
 * How it is said that a part is missing of which no words were found, by what was learnt of it: in full where one would bet four to
 * one on it, as a hint where that is uncertain, and not at all where the sentences are rather like those that tell it.
 */
export function* weighed(context: RuleContext, part: Part, reports: Iterable<Report>): Generator<Report> {
  for (const report of reports) {
    const sureness = surenessOf(context, part);
    if (sureness >= (context.kind.plan ? LEAST_SURE.ofPlan : LEAST_SURE.ofOthers))
      yield sureness < (DOUBTED.has(part) ? Infinity : SURE) ? { ...report, level: 'hint' } : report;
  }
}

/** As the logarithm of the odds that the part is missing. */
function surenessOf(context: RuleContext, part: Part): number {
  if (!isWeighed(part)) return Infinity;
  // The words of the rules were gathered from answers about one trade: they are seldom wrong in answers about it.
  return shareOfTrade(context) >= OF_TRADE ? Infinity : lackOf(context, part);
}

/** By folds over answers of many trades. */
const SURE = 1;
/** How people of other trades tell these is least known: on answers kept aside most remarks in full were wrong. */
const DOUBTED = new Set<Part>(['goal', 'measuring']);
/** A plan is seldom told whole: of its parts the words alone say more. */
const LEAST_SURE = { ofPlan: -1, ofOthers: 0 };
/** In so many of its sentences. */
const OF_TRADE = 0.2;

/** The report, with the question for the part as its fix; none where that is asked already. */
export function* asked(context: RuleContext, part: Part, section?: Section): Generator<Report> {
  if (!context.ready && isAsked(context.answer, section?.body ?? endOf(context), context.language.asks[part])) return;
  yield { message: 'none', span: section?.heading.textSpan ?? headOf(context), fixes: [asking(context, part, section?.body)] };
}

/** Headings and labels that say what stands under them; whether it is told well is another matter. */
const HEADED: Readonly<Partial<Record<Part, RegExp>>> = {
  goal: /\b(?:goals?|aims?|objectives?|targets?|I want)\b|目標|目的|狙い|ねらい|ゴール/i,
  assumption: /\b(?:assum\w+|premises?|hypothes[ie]s|starting point)\b|前提|仮説|現状|見立て/i,
  choice: /\b(?:choices?|chosen|priority)\b|選択|選ぶ|選んだ|優先|結論/i,
  measuring: /\b(?:measur\w+|metrics?|success|tests?)\b|測|指標|検証|KPI/i,
  risk: /\b(?:risks?|trade-?offs?|go(?:es)? wrong|limits?|dangers?|watch out|safeguards?|careful)\b|リスク|懸念|歯止め|注意|気をつけ|気を付け|やめる(?:時|とき|条件|線)|心配|見張/i,
  schedule: /\b(?:steps|schedule|timeline|timing|order)\b|手順|進め方|段取り|スケジュール|順番/i,
  criteria: /\bcriteri\w+|基準/i,
  contribution: /\bwhy me\b|\bwhat I (?:can |could |would )?(?:bring|offer|add|give)\b|\bcontribut\w+|貢献|活かせる|生かせる|できること/i,
  bridge: /\b(?:bridge|what (?:it|this) (?:brings|is good for)|for this role|why it matters here)\b|つなぎ|活か|生か|御社|貴社/i,
};

/** Whether something is written under a heading that names the part. */
function isHeaded(context: RuleContext, part: Part): boolean {
  const named = HEADED[part];
  if (!named) return false;
  // A priority of each is no choice among them.
  if (part !== 'choice' && rowsOf(context).some((row, at) => named.test(at ? row.split('|')[1]! : row))) return true;
  const { answer } = context;
  const headings = headingsOf(answer);
  const ends = headings.map(({ span: at }) => at.start);
  return headings.some(({ text, span: at }) => {
    if (!named.test(text)) return false;
    const under = answer.prose.slice(
      at.end,
      ends.find((start) => start >= at.end),
    );
    // Questions and notes in brackets still wait for their answer, and “none” is none.
    return /[\p{L}\d]/u.test(
      under.replace(
        /[（(][^（）()]*[）)]|(?:^|\n)[^\p{L}\n]*(?:特に)?(?:なし|ありません|ないです|None|Nothing|N\/A)[^\p{L}\n]*(?=\n|$)|[^。.!！?？\n]{0,80}[?？]/gu,
        '',
      ),
    );
  });
}

/** The sentences of an answer, and those under headings that name no section: a part may be told there too. */
export function sentencesAnywhere({ answer, language, sentences }: RuleContext): readonly Sentence[] {
  const others = answer.otherHeadings.filter(
    ({ span: at }) => !overlaps(answer.lead, at) && !answer.sections.some((section) => overlaps(section.span, at)),
  );
  if (others.length === 0) return sentences;
  const starts = headingsOf(answer).map(({ span: at }) => at.start);
  const more = others.flatMap(({ span: { end } }): Sentence[] => {
    const next = Math.min(answer.text.length, ...starts.filter((start) => start >= end));
    return language.sentences(answer.prose, span(end, next)).map((at) => {
      const part = partOf(answer.prose, at);
      return { span: at, section: -1, part, signals: language.signalsIn(part) };
    });
  });
  return [...sentences, ...more];
}

/** A fix that puts the question for a part at the end of a section, or of the answer. */
export function asking(context: RuleContext, part: Part, within: Span = endOf(context)): Fix {
  const question = context.language.asks[part];
  return askingFix(message('Put a question here: {question}', { question }), context.answer, within, [question]);
}

function endOf({ answer }: RuleContext): Span {
  return answer.sections.at(-1)?.body ?? span(answer.lead.start, answer.text.length);
}
