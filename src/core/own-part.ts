import { message } from './message';
import { gives, isHabit } from './parts';
import type { Report, RuleContext, Sentence } from './rules/rule';
import { askedIn, headOf, holds, isPastStory, isWhole, sentencesOfRole } from './shape';
import { lackOf } from './telling/story';
import { tellsOf } from './telling/words';
import { placed, type Span } from './text/span';
import type { Told } from './told';
import { misplaced } from './under-headings';

/** Who is told of a group from more sentences on only, by the settings, is not told of fewer in other words. */
export const GROUP_LEAST = 2;

/** What is said where nobody can see what the writer did: `group` where a group acts in so many sentences, else `none`. */
export function* missingOwnPart(context: RuleContext, least = GROUP_LEAST): Generator<Report> {
  const sentences = actsOf(context);
  const isOwn = ownDeedsAmong(sentences, context);
  if (sentences.some(isOwn)) {
    if (isPale(context)) yield { message: 'none', span: headOf(context) };
    return;
  }
  const isPlan = context.kind.plan && !isPastStory(context);
  const groups = sentences
    .filter(({ signals }) => isPlan || signals.plan.length === 0)
    .flatMap(({ signals, span }) => placed(signals.group.slice(0, 1), span.start));
  const [first, ...others] = groups;
  if (!first || groups.length < least) {
    if (
      groups.length < GROUP_LEAST &&
      (isPale(context) ||
        isOfGroup(context) ||
        isOfOthers(sentences, context) ||
        isOfOneGroup(sentences, context) ||
        isUnowned(sentences, context))
    )
      yield { message: 'none', span: first ?? groupIn(context) ?? headOf(context) };
    return;
  }
  // Deeds of the writer's own that are told under another heading are told.
  const isApart = (sentence: Sentence) => sentence.section < 0 && sentence.signals.ownAction.length > 0 && SELF.test(sentence.part.text);
  // Where the writer was is no deed; where subjects are dropped, one that is named tells more than that.
  const isPlace = ({ role }: Told) => role === 'situation' && !context.language.dropsSubjects;
  const isTold = (one: Told) => one.role === 'action' || (!isPlace(one) && isApart(one.sentence));
  const own = context.told().filter((one) => isTold(one) && isOwn(one.sentence));
  if (own.length > 0 || misplaced(context.answer, context.told()).some(({ section }) => holds(section, 'action'))) return;
  const isSaid = sentences.some(({ part }) => SELF.test(part.text));
  if (isPlan && (isSaid || groups.length <= GROUP_LEAST)) return;
  yield {
    message: isSaid ? 'none' : 'group',
    data: { count: groups.length },
    span: first,
    measured: { value: groups.length, threshold: 'groupLeast' },
    related: others.slice(0, 9).map((place) => ({ span: place, message: message('A group acts here too') })),
  };
}

/** A group that acts where no sentence plainly is a step. */
function groupIn(context: RuleContext): Span | undefined {
  const vague = context.answer.sections.length === 0 ? context.told().filter(({ role }) => role === undefined) : [];
  return vague.flatMap(({ sentence: { signals, span } }) => placed(signals.group.slice(0, 1), span.start))[0];
}

/** The writer is named, though no deed need be told. */
const SELF = /\bI\b|(?:私|僕|自分)(?:は|が|から|自身|なら|の|も)|自ら/;

/** Nothing that stands out as a deed of the writer's own, by what was learnt. */
function isPale(context: RuleContext): boolean {
  if (!context.kind.story || context.sentences.length < 4 || !isWhole(context)) return false;
  // Where subjects are left out, deeds are the writer's own as long as no group is named.
  const isNamed = (one: Sentence) => gives(context, one, 'ownPart');
  if (context.language.dropsSubjects && context.sentences.some(isNamed) && !context.sentences.some((one) => isTogether(one, context)))
    return false;
  // What is done as a rule has no part in it yet.
  if (context.sentences.filter((one) => isHabit(context, one)).length > 1) return false;
  // Nor does anybody lack a part in what went wrong where nobody else is named.
  if (
    context.language.dropsSubjects &&
    ASKED_OF_OWN.test(askedIn(context)) &&
    !context.sentences.some((one) => isTogether(one, context) || isOthers(one, context))
  )
    return false;
  return lackOf(context, 'ownPart') > SURE;
}

/** Odds, as a logarithm. */
const SURE = 1.3;

/** What asks for a mistake asks for one's own. */
const ASKED_OF_OWN = /失敗|ミス|誤り/;

/**
 * Which sentences tell a deed of the writer's own. Where subjects are dropped, a deed beside a group is the group's, and so are
 * those around it as long as nobody else is named.
 */
function ownDeedsAmong(sentences: readonly Sentence[], context: RuleContext): (sentence: Sentence) => boolean {
  const { dropsSubjects } = context.language;
  const isNamed = (sentence: Sentence) =>
    (dropsSubjects && sentence.signals.ownAction.length > 0 && BESIDE.test(sentence.part.text)) ||
    (gives(context, sentence, 'ownPart') &&
      !(dropsSubjects && JOINED.test(sentence.part.text)) &&
      !tellsOf(sentence, context.language, 'idle')) ||
    // What the writer does as a rule is not what a group did; that it is no story is another matter.
    tellsOf(sentence, context.language, 'asRule');
  const isDeed = (sentence: Sentence) =>
    sentence.signals.ownAction.length > 0 && !(dropsSubjects && (isTogether(sentence, context) || isOthers(sentence, context)));
  const groups = sentences.filter((one) => isTogether(one, context)).length;
  const isGroups =
    dropsSubjects &&
    (groups >= Math.max(GROUP_LEAST, sentences.filter(isDeed).length) ||
      isOfOneGroup(sentences, context) ||
      isUnowned(sentences, context)) &&
    !sentences.some(isNamed);
  return (sentence) => isNamed(sentence) || (!isGroups && isDeed(sentence));
}

function holdsAction({ sections }: RuleContext['answer']): boolean {
  return sections.some((section) => holds(section, 'action'));
}

/** A group begins to act, is there again where the story ends, and nobody is named as the writer on the way: what is done without a subject is its own. */
function isOfOneGroup([first]: readonly Sentence[], context: RuleContext): boolean {
  if (!first || first.signals.group.length === 0 || !context.language.dropsSubjects) return false;
  const told = context.told().flatMap(({ role, sentence }) => (role === 'situation' || role === 'task' ? [] : sentence));
  return told.some((one) => one !== first && isTogether(one, context)) && ![first, ...told].some(({ part }) => SELF.test(part.text));
}

/**
 * Where subjects are dropped: a group acts, and more comes about by itself, or by that group, than is done; and behind the setting
 * nobody is named as the writer.
 */
function isUnowned(sentences: readonly Sentence[], context: RuleContext): boolean {
  const { language } = context;
  const groups = sentences.filter((one) => isTogether(one, context)).length;
  if (!language.dropsSubjects || groups === 0) return false;
  const isNobodys = (one: Sentence) => isTogether(one, context) || tellsOf(one, language, 'nobody') || OF_ITSELF.test(one.part.text);
  const left = sentences.filter(isNobodys).length;
  const deeds = sentences.filter((one) => one.signals.ownAction.length > 0 && !isNobodys(one) && !isOthers(one, context)).length;
  const isSaid = ({ role, sentence }: Told) => role !== 'situation' && SELF.test(sentence.part.text);
  return (left > Math.max(1, deeds) || groups >= Math.max(GROUP_LEAST, deeds)) && !context.told().some(isSaid);
}

/** What is decided, and nobody decides it. */
const OF_ITSELF = /ことに(?:なり|決ま)|(?:決ま|まとま)りました/;

/** A story or a record without an Action of its own in which, from its first sentence to its last, nobody acts but a group. */
function isOfGroup(context: RuleContext): boolean {
  const { answer, kind, sentences } = context;
  if (!(kind.story || kind.parts.includes('headline')) || !isWhole(context) || holdsAction(answer)) return false;
  // Where the writer was is no deed.
  const isOwn = ownDeedsAmong(sentences, context);
  const isPlace = new Set(context.told().flatMap(({ role, sentence }) => (role === 'situation' ? sentence : [])));
  return (
    sentences.filter((one) => isTogether(one, context)).length > GROUP_LEAST && !sentences.some((one) => isOwn(one) && !isPlace.has(one))
  );
}

/** Where the writer goes unsaid, or stands by: most deeds are told of others, in Japanese with the respect that nobody pays to themselves, or of nobody. */
function isOfOthers(sentences: readonly Sentence[], context: RuleContext): boolean {
  const isNobodys = (one: Sentence) => isOthers(one, context) || tellsOf(one, context.language, 'nobody');
  const others = sentences.filter(isNobodys).length;
  const isIdle = (one: Sentence) => !/\bI\b|\bmy (?:idea|plan)/.test(one.part.text) || tellsOf(one, context.language, 'idle');
  return others > GROUP_LEAST && others * 2 > sentences.length && (context.language.dropsSubjects || sentences.every(isIdle));
}

function isOthers(sentence: Sentence, { language }: RuleContext): boolean {
  return tellsOf(sentence, language, 'respect');
}

/** A group acts, in Japanese also one without a name. */
function isTogether(sentence: Sentence, { language }: RuleContext): boolean {
  return sentence.signals.group.length > 0 || tellsOf(sentence, language, 'together');
}

/** Where others are named beside the deed, who goes unsaid is the writer. */
const BESIDE = /[ん様方員長者輩僚]と一緒に|[員皆な]の(?:話|意見|声)を聞/;

/** One of many is no part of one's own. */
const JOINED = /一員として|一人として|参加(?:し|いたし|させ)/;

/** What stands under Action; of a story without headings, what tells what was done. */
function actsOf(context: RuleContext): readonly Sentence[] {
  if (context.answer.sections.length > 0) return sentencesOfRole(context, 'action');
  return context.kind.story && isWhole(context) ? context.told().flatMap(({ role, sentence }) => (role === 'action' ? sentence : [])) : [];
}
