import { askingFix, isAsked } from '../answer/ask';
import type { Section } from '../answer/model';
import { resultMeasures } from '../content';
import { message } from '../message';
import { gives, habitsAlone } from '../parts';
import { askedIn, headOf, isEnded, isToldAsStory, isWhole, nameOf, sectionsOf, sentencesOfRole } from '../shape';
import { overlaps, slice, type Span } from '../text/span';
import { lackOf } from '../telling/story';
import { findTold, tellsOf } from '../telling/words';
import type { Told } from '../told';
import { contents } from '../under-headings';
import type { Example, Report, Rule, RuleContext, Sentence } from './rule';

/** What asks for a change of mind. */
const VIEW =
  /\bchanged (?:how|the way|what) you (?:think|see|work|look|feel)|\bchanged your (?:mind|view)|(?:見方|考え方?|価値観|認識)が(?:大きく)?(?:変わ|変化)/i;

/**
 * What asks for something that was brought about, which has a size. Who is asked how they met a person or an hour, a complaint or a
 * quarrel, has told enough with how it ended.
 */
const SIZED =
  /\b(?:improv|increas|gr[eo]w|rais|reduc|cut\b|sav(?:e|ing)|boost|optimi[sz]|efficien|quality|campaign|result|outcome|impact|achiev|accomplish|goal|target|data|decision|metrics?|number|figures?|success|proud|project|launch|turn(?:ed|ing)? (?:it|\w+ \w+) a?round|event|cross-functional|initiative|strateg|process|chang|cost|waste)|改善|改革|効率|目標|達成|成果|結果|実績|増や|減ら|伸ば|短縮|削減|数字|数値|データ|どれだけ|企画|イベント|プロジェクト|変え|変わ|立て直|部門|部署|売上|売り上げ|高め|向上|誇り|意思決定/i;

/** Trouble has no size: that a question about it names a result, or what has changed since, asks for none. */
const TROUBLE =
  /\b(?:complain|upset|angry|conflict|disagree|mistakes?\b|near[- ]miss|accident)|苦情|クレーム|お叱り|不満|怒|対立|衝突|ミス|ヒヤリ|失敗|事故/i;
const BESIDE = /\b(?:chang\w*|outcomes?|results?)\b|変え|変わ|結果/gi;

/** The Result of a past story without anything that sizes it. */
export const unmeasuredResult: Rule = Object.freeze<Rule>({
  id: 'unmeasured-result',
  level: 'warning',
  scope: 'section',
  why: 'A result with a figure can be believed and compared; without one it sounds like an opinion.',
  // Taken from joblabs, noamseg, controlinterview; sugowish for Japanese.
  source: 'Interview coaches ask for one figure in each result.',
  messages: {
    unmeasured: {
      what: '{section} has no figure for the change yet.',
      next: 'Say how much changed, from what to what, or over what time, as far as you know it.',
    },
    prose: {
      what: 'The outcome has no figure yet.',
      next: 'Say how much changed, from what to what, or over what time, as far as you know it.',
    },
    felt: {
      what: 'The outcome is told as a feeling, or in general words.',
      next: 'Say what was said or done in the end, or what is done otherwise since.',
    },
    open: {
      what: '{section} says that nothing has come of it yet, or that you do not know.',
      next: 'Say how things stand today, or tell a story whose end you know.',
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
    // A record that tells of its outcome under a heading of its own is held to the same.
    const isRecord = context.kind.parts.includes('figure');
    if (last && context.kind.story && isFinished(context, last) && isForecast(context)) {
      yield { message: 'open', data: { section: nameOf('result', context) }, span: placeOf(undefined, last), level: 'information' };
      return;
    }
    if (!last || (!isRecord && !isToldAsStory(context)) || !isFinished(context, last)) return;
    const { answer, kind, language } = context;
    // Who is asked how they came to see something otherwise need not size it.
    if (VIEW.test(askedIn(context))) return;
    const sentences = sentencesOfRole(context, 'result');
    if (isRecord && !sentences.some((one) => tellsOf(one, language, 'vague'))) return;
    if (!isRecord && !isSizeAsked(context) && !isOnlyFelt(context, sentences)) return;
    if (sections.some((section) => isMeasured(context, section)) && !sizesNothing(context, sentences)) return;
    const [question] = language.prompts[kind.id].result;
    if (!context.ready && isAsked(answer, last.body, question)) return;
    // That not one was late, or hurt, sizes an outcome as well.
    const isNone = (sentence: Sentence) => gives(context, sentence, 'none');
    // Said with so many doubts that nobody could hold it against the writer, it sizes nothing.
    if (sentences.some((one) => isNone(one) && language.cueIn('hedge', one.part).length < DOUBTS)) return;
    const place = sentences.find(({ signals }) => signals.outcome.length > 0) ?? sentences[0];
    const section = nameOf('result', context);
    const told = context.told().filter(({ sentence }) => !sizesNothing(context, [sentence]));
    const places = sections.map((one) => answer.sections.indexOf(one));
    const lesson = isLesson(context, places);
    // An outcome that is told and sized under another heading is there, and what stands under this one is no outcome.
    if (
      resultMeasures(context, told).length > 0 ||
      (!lesson && places.some((at) => contents(answer, context.told(), LEAST)[at] === 'action'))
    )
      return;
    // A gap that is left for the measure is told of by itself.
    const isGap = (gap: Span) => sections.some(({ body }) => overlaps(body, gap)) && !DELIVERY.test(slice(answer.text, gap));
    if (isNoted(context) || answer.placeholders.some(isGap)) return;
    const open = sentences.find((one) => tellsOf(one, language, 'openEnd'));
    // What was done by its day or its hour, as it was meant to be, has its measure in that.
    if (!open && !lesson && sentences.some((one) => tellsOf(one, language, 'inTime'))) return;
    // A talk or a complaint may end well and have no size: only where nothing but feelings are told, it is surely missed.
    const isTalk = !isSizeAsked(context) && !sentences.every((one) => tellsOf(one, language, 'vague') || tellsOf(one, language, 'warm'));
    // What usually comes of a habit has no size: that one event is wanted is told of by itself.
    const isHabitual = habitsAlone(context).length > 0;
    yield {
      message: open ? 'open' : lesson ? 'lesson' : isRecord || !isTrouble(context) ? 'unmeasured' : 'felt',
      data: { section },
      span: placeOf(open ?? place, last),
      level:
        !isRecord && !isTalk && !isHabitual && !sentences.some(isNone) && isSure(context, sections, sentences) ? 'warning' : 'information',
      fixes: [askingFix(message('Put a question about the figure under {section}', { section }), answer, last.body, [question])],
    };
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'The Result of a past story without a figure: a number with a unit, a share, a multiple, a span of time.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Result\nVisits rose from forty to ninety a week, and the school thanked us.\n' },
  { good: true, text: '## 結果\n来場者は3割増えました。\n' },
  { good: true, text: '## 結果\n待ち時間が半減しました。\n' },
  { good: false, text: '## Action\nI moved the lessons.\n\n## Result\nVisits rose and everyone was pleased.\n' },
  { good: false, text: '## 行動\n開演を早めました。\n\n## 結果\n来場者が増え、喜んでいただけました。\n' },
];

/** By its words alone, by what was learnt of whole answers, or because its numbers size nothing. */
function isSure(context: RuleContext, sections: readonly Section[], sentences: readonly Sentence[]): boolean {
  if (sentences.some((one) => tellsOf(one, context.language, 'vague'))) return true;
  return lackOf(context, 'measure') > SURE || sections.some((one) => isMeasured(context, one));
}

/** Whether things got better in the end, and nothing tells it that somebody else could have seen. */
function isOnlyFelt({ language }: RuleContext, end: readonly Sentence[]): boolean {
  const isSoft = (one: Sentence) => tellsOf(one, language, 'vague') || FELT.test(one.part.text);
  return end.some(isSoft) && !end.some(({ part }) => SEEN.test(part.text) && !CARE.test(part.text));
}

/** That something went well, or was felt to. */
const FELT =
  /\b(?:went (?:\w+ )?well|success|difference|confident|helped (?:a lot|greatly)|turned out|atmosphere|relationship)\b|成功|拍手|盛り上が|だいぶ|雰囲気|関係[もが]|表情|態度|笑顔|スムーズ|前向き/i;

/** Care that nobody could see. */
const CARE = /\bcareful|\bdouble[- ]check/i;

/** Words that were said, what stands or is done to this day, and what somebody did on another one. */
const SEEN =
  /[「『“"\d０-９]|\b(?:still|now|today|since|asked|came back|said|told|next|following|later|(?:[Ii]n|[Bb]y|[Uu]ntil|[Ll]ast) (?:[A-Z]\w+|week|month|year)|the one who|has been)\b|今(?:も|で|は)|翌|以来|その後も|使わ|続[いけ]|くださっ|言われ|自分から|退院|採用|契約/;

/** Whether the question, where there is one, asks for something that has a size. */
function isSizeAsked(context: RuleContext): boolean {
  const asked = askedIn(context);
  return asked === '' || SIZED.test(TROUBLE.test(asked) ? asked.replace(BESIDE, ' ') : asked);
}

/** Whether it asks how trouble ended, of which nobody has a figure. */
function isTrouble(context: RuleContext): boolean {
  return TROUBLE.test(askedIn(context)) && !isSizeAsked(context);
}

/** Whether its writer has noted that a figure is to come. */
function isNoted({ answer }: RuleContext): boolean {
  return answer.placeholders.some((gap) => FIGURE.test(slice(answer.text, gap)));
}

const FIGURE =
  /\b(?:figures?|numbers?|how (?:much|many)|per ?cent\w*|stats)\b|数字|数値|どれ(?:くらい|ぐらい|だけ)|何(?:[%％割人件分台]|パーセント)/i;

/** A story without headings: what comes of it is known from its words alone, so it is told as information. */
function* ofProse(context: RuleContext): Generator<Report> {
  if (!isWhole(context) || !isToldAsStory(context)) return;
  const told = context.told();
  // Of habits nothing has come yet.
  if (habitsAlone(context).length > 1 || 2 * told.filter(({ sentence }) => gives(context, sentence, 'habit')).length >= told.length) return;
  const likely = told.filter(({ chances }) => chances.result >= LIKELY);
  const ends = likely.length > 0 ? likely : warmEnd(context, told);
  // What breaks off has not come to its end yet.
  if (likely.length === 0 && !context.ready && !isEnded(context)) return;
  // Where no sentence is likely to tell what came of it, what was learnt of whole answers decides.
  const last = ends.at(-1) ?? (lackOf(context, 'measure') > LEFT_OUT ? told.at(-1) : undefined);
  // Where the end says that it is the result, the setting is none.
  const isNamed = RESULT.test(last?.sentence.part.text ?? '');
  const isSetting = ({ role }: Told) => role === 'situation' || role === 'task';
  const sizing = told.filter((one) => !(isNamed && isSetting(one)) && !sizesNothing(context, [one.sentence]));
  if (!last || resultMeasures(context, sizing).length > 0) return;
  const isSized = (sentence: Sentence) => gives(context, sentence, 'none') || context.language.measuresIn(sentence.part).length > 0;
  // One long sentence may tell all of a story, its end included.
  const isLong = told.length <= FEW && !isNamed;
  const mayTell = (one: Told) => one.chances.result >= (isNamed ? LIKELY / 2 : LEAST) && !isSetting(one);
  if (told.some(({ sentence }) => RESULT.test(sentence.part.text) && context.language.measuresIn(sentence.part).length > 0)) return;
  if (sizing.some((one) => (isLong || mayTell(one)) && isSized(one.sentence))) return;
  // A lesson is no outcome.
  const isOutcome = ({ role, sentence }: Told) =>
    role !== 'learning' && !gives(context, sentence, 'learning') && !WISHED.test(sentence.part.text);
  const isOutcomeNamed = (one: Told) => one.sentence.signals.outcome.length > 0 && isOutcome(one);
  const place =
    ends.find((one) => isOutcomeNamed(one) && SO.test(one.sentence.part.text)) ??
    ends.find(isOutcomeNamed) ??
    ends.filter(isOutcome).at(-1) ??
    mostLikely(told, isOutcome);
  // What ended has its measure in that, where no more is asked for than how it went.
  const end = [...ends, ...told.slice(-Math.ceil(told.length / 3))].map(({ sentence }) => sentence);
  if (!isSizeAsked(context) && !isOnlyFelt(context, end)) return;
  // A gap that is left for the measure is told of by itself.
  const shown = [...ends, ...(place ? [place] : [])];
  if (isNoted(context) || context.answer.placeholders.some((gap) => shown.some(({ sentence }) => overlaps(sentence.span, gap)))) return;
  yield { message: isTrouble(context) ? 'felt' : 'prose', span: place?.sentence.span ?? headOf(context), level: 'information' };
}

/** The sentence that most likely tells what came of it, and is not meant to come, or else one of the last two; undefined where these tell nothing of the kind. */
function mostLikely(all: readonly Told[], isOutcome: (one: Told) => boolean): Told | undefined {
  const isPast = (one: Told) => isOutcome(one) && one.sentence.signals.plan.length === 0;
  const likely = all.filter((one) => isPast(one) && one.chances.result >= LEAST);
  if (likely.length === 0) return all.slice(-2).findLast(isPast);
  return likely.reduce((best, one) => (best.chances.result > one.chances.result ? best : one));
}

/** What is wished for or believed, and is no outcome. */
const WISHED =
  /(?:たい(?:です|と(?:思|考|願|存))|(?:信じ|考え|思っ|心がけ)て(?:い|おり)ます|(?:もの|こと|ん|人)です)。?\s?$|\bI (?:hope|want|wish|try|will|believe (?:that|in|if|it))\b|\bI['’]ll\b/;

/** From this chance on a sentence of a story without headings is taken to tell what came of it, and from that one it may. */
const LIKELY = 0.6;
const LEAST = 0.2;
/** In a story of so few sentences each does several things. */
const FEW = 3;

/** From these odds on, as a logarithm, an answer lacks a measure, and from those on surely. */
const LEFT_OUT = 0.5;
const SURE = 1.25;

/** As many words that take back what a sentence says leave nothing of it. */
const DOUBTS = 2;

const RESULT =
  /^\s?(?:結果(?:と(?:いた)?しまして|として)?[はも、]|(?:As a|The|In) (?:result|outcome|the end)\b|What came (?:of|from|out of) (?:it|this|that)\b)/;

/** What says of itself that it came of the rest. */
const SO = /^\s?(?:その)?結果|^\s?(?:As a result|So in the end)\b/;

/** A story may end in thanks and feelings alone: where the last third says nothing that came of it, they stand in its place. */
function warmEnd({ language }: RuleContext, told: readonly Told[]): readonly Told[] {
  const end = told.slice(-Math.ceil(told.length / 3));
  const warm = end.filter(({ sentence }) => tellsOf(sentence, language, 'warm'));
  const isCool = (one: Told) => one.sentence.signals.outcome.length > 0 && !warm.includes(one);
  return end.some((one) => isCool(one) || language.measuresIn(one.sentence.part).length > 0) ? [] : warm;
}

/** Whether the only numbers of some sentences count who stood together, or who may yet follow: these size nothing that came of it. */
function sizesNothing({ language }: RuleContext, sentences: readonly Sentence[]): boolean {
  const sized = sentences.filter(({ part }) => language.measuresIn(part).length > 0);
  const isWithin = (place: Span, sentence: Sentence) =>
    TOGETHER.test(sentence.part.text) && findTold(sentence, language, 'noSize').some((one) => overlaps(one, place));
  return sized.length > 0 && sized.every((one) => language.measuresIn(one.part).every((place) => isWithin(place, one)));
}

/** Without one of these nobody stands together or may follow, and the tables need not be read. */
const TOGETHER = /every(?:one|body)|all of|\b(?:we|they) all|other|remaining|全員|みんな|皆|残り|ほか|他/i;

/** How it is to be said leaves no gap. */
const DELIVERY = /^[(（](?:[^\d？]{0,12}(?:笑|間|息|録音|声)|[^\d?]{0,12}(?:smil|laugh|paus|breath|nod|eye contact))/;

/** What is expected stands there, and nothing that happened. */
function isForecast(context: RuleContext): boolean {
  const sentences = sentencesOfRole(context, 'result');
  const isExpected = (sentence: Sentence) =>
    tellsOf(sentence, context.language, 'forecast') &&
    !gives(context, sentence, 'learning') &&
    (context.language.dropsSubjects || tellsOf(sentence, context.language, 'goesOn')) &&
    !HAPPENED.test(sentence.part.text);
  return (
    sentences.length > 0 &&
    context.sentences.length > FEW &&
    sentences.every(isExpected) &&
    !sentences.some((one) => tellsOf(one, context.language, 'openEnd'))
  );
}

/** How things stand is what came of it, too; the English past is known from what goes on. */
const HAPPENED = /ました|でした|\b(?:again|next time|(?:is|are|has|have) (?!due|expected|going|planned|that|to\b))/i;

/** Nothing but what was learned, or is wished for, stands there. */
function isLesson(context: RuleContext, places: readonly number[]): boolean {
  const under = context.told().filter(({ sentence }) => places.includes(sentence.section));
  const isAside = ({ role, sentence }: Told) =>
    role === 'learning' ||
    (sentence.signals.outcome.length === 0 && (sentence.signals.plan.length > 0 || gives(context, sentence, 'learning')));
  // Thanks are no lesson.
  const isOne = ({ role, sentence }: Told) =>
    gives(context, sentence, 'learning') || (role === 'learning' && !tellsOf(sentence, context.language, 'warm'));
  return under.some(isOne) && under.every(isAside);
}

function placeOf(sentence: Sentence | undefined, section: Section) {
  return sentence?.span ?? section.heading.textSpan;
}

/** Nothing that stands so far away from a number tells whether it sizes something. */
const REACH = 40;

function isMeasured({ answer, language, sentences }: RuleContext, { body }: Section): boolean {
  // A measure inside one sentence is one of the whole, which then need not be looked into.
  const isInside = sentences.some(
    ({ span, part }) =>
      span.start >= body.start &&
      span.end <= body.end &&
      language.measuresIn(part).some(({ start, end }) => start >= REACH && part.text.length - end >= REACH),
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
