import type { Answer } from './answer/model';
import { gives } from './parts';
import { perValue, type Part } from './kept';
import type { Level, RuleContext, Sentence } from './rules/rule';
import { lackOfHalf } from './telling/half';
import { matchesOf } from './text/matches';
import type { Told } from './told';

/** How loud it is said that a half is left out, undefined where it is not; and whether there are words for it. */
export interface LeftOut {
  readonly level: Level | undefined;
  readonly isTold: boolean;
}

/** Whether a half of a question is left out; kept for one check, as more than one rule asks for it. */
export function leftOut(context: RuleContext, half: HalfQuestion): LeftOut {
  const known = foundIn(context);
  const found = known.get(half.text) ?? weighed(context, half);
  known.set(half.text, found);
  return found;
}

const foundIn = perValue<RuleContext, Map<string, LeftOut>>(() => new Map());

function weighed(context: RuleContext, half: HalfQuestion): LeftOut {
  const { answer, kind, language, sentences } = context;
  // What would be done answers nothing of what was.
  const told = sentences.filter(({ part, signals }) => !kind.story || signals.plan.length === 0 || DONE.test(part.text));
  // What anybody says tells nothing without a figure beside it.
  const isSaid = ({ part }: Sentence) => half.isStock(part.text) && language.measuresIn(part).length === 0;
  const done = told.filter((one) => !isSaid(one)).map(({ part }) => part);
  if (isTakenUp(half, answer) || isElsewhere(context, half)) return { level: undefined, isTold: true };
  const isTold = half.isTold(answer.prose) || told.some(isSaid);
  if (!half.isSure) return { level: levelOf(half.isLater ? lackOfHalf(context, half) : -Infinity, half, done, answer.prose), isTold };
  if (!isTold) return { level: 'warning', isTold };
  return { level: (half.isShown?.(done) ?? isDone(context, isSaid)) ? undefined : 'information', isTold };
}

/**
 * Whether an answer says a half of a question again as its own: “prepared me” of what prepared you, what it would “do differently”, the
 * thing that it is not to be, or a label or a heading, “Why I came off the tools”.
 */
function isTakenUp({ text: half, before, kind }: HalfQuestion, { prose, otherHeadings }: Answer): boolean {
  const [, deed] = /\b(\w{5,}) you\b/i.exec(half) ?? [];
  if (
    deed &&
    !/^(?:would|could|should|might|about|these|those|where|which)$/i.test(deed) &&
    new RegExp(`\\b${deed} me\\b`, 'i').test(prose)
  )
    return true;
  // “Which would you need support with” of “I would need support with”.
  const [, wanted] = /\bwould you ((?!do\b)\w+ \w+|do differently)\b/i.exec(half) ?? [];
  if (wanted && new RegExp(`\\bI(?:['’]d| would) (?:\\w+ )?${wanted}\\b`, 'i').test(prose)) return true;
  if (kind === 'not' && isSetAgainst(half, prose)) return true;
  const headings = otherHeadings.map(({ text }) => text);
  if (headings.some((text) => sharedPart(text, half) >= SHARED || isMadeOf(text, half))) return true;
  if (/\bdid you change\b/i.test(half) && /\bI (?:\w+ )?changed\b/.test(prose)) return true;
  // A bare “and why?” asks it of what was asked before.
  const isBare = BARE.test(half);
  const asked = wordsOf(isBare ? before : half);
  const labels = [...headings, ...matchesOf(LABEL, prose).map(([label]) => label)];
  return labels.some((text) => {
    const words = wordsOf(text);
    return (
      words.length > 2 &&
      (isBare || /\bI\b/.test(text)) &&
      words.filter((word) => asked.some((one) => one.replace(/s$/, '') === word.replace(/s$/, ''))).length * 2 >= words.length
    );
  });
}

/** Whether what the half sets against the thing wanted is spoken of as what the writer does not want, or has had enough of. */
function isSetAgainst(half: string, prose: string): boolean {
  const things = wordsOf(half).filter((word) => word.length > 3 && !NO_THING.test(word));
  return prose
    .split(/[.!?\n]/)
    .some((sentence) => AGAINST.test(sentence) && things.some((thing) => sentence.toLowerCase().includes(thing)));
}

const NO_THING = /^(?:rather|than|instead|stay\w*|with|from|this|that|your|just|work\w*|being|where|another|other|team)$/;
const AGAINST = /\b(?:enough of|no longer|less|instead|rather|tired|unlike|whereas|never|cannot|can['’]t|don['’]t want|do not want)\b/i;

const BARE = /^(?:and )?why\W*$/i;

/** So many characters of a Japanese half that stand in a heading as well say what is under it. */
const SHARED = 4;

/** The longest part of a Japanese heading, two of its characters at least kanji, that stands in a half of a question. */
function sharedPart(heading: string, half: string): number {
  let most = 0;
  for (let start = 0; start < heading.length; start++) {
    for (let end = start + most + 1; end <= heading.length && half.includes(heading.slice(start, end)); end++) {
      if (KANJI.test(heading.slice(start, end))) most = end - start;
    }
  }
  return most;
}

/** Whether a Japanese heading has two words or more, and all of them stand in a half: 「足りない経験」 of 「足りないと思う経験は何ですか」. */
function isMadeOf(heading: string, half: string): boolean {
  const words = heading.match(/[\p{sc=Han}ァ-ヶー]+[ぁ-ん]{0,3}/gu) ?? [];
  return words.length > 1 && words.every((word) => half.includes(word));
}

const KANJI = /[\p{sc=Han}ァ-ヶ][^]*[\p{sc=Han}ァ-ヶ]/u;

/** Whether a half is no more than the other side of another, “rather than stay at the desk”, or what any answer tells: where another half is left out, that says enough. */
export function isPartOfOther({ kind, text }: HalfQuestion): boolean {
  return kind === 'not' || PLAIN_DEED.test(text);
}

/** Whether another check tells of the same: of an employer that is spoken of without a fact, or of a deed that is no event. */
function isElsewhere({ kind, sentences }: RuleContext, half: HalfQuestion): boolean {
  if (half.kind === 'motive' || half.kind === 'why')
    return kind.parts.includes('facts') && OF_EMPLOYER.test(half.text) && sentences.some(({ part }) => TO_EMPLOYER.test(part.text));
  return half.kind === 'deed' && PLAIN_DEED.test(half.text) && sentences.filter(({ signals }) => signals.ownAction.length > 0).length > 1;
}

/** “and why with us?”, 「なぜ当社なのですか」: what draws the writer to the employer. */
const OF_EMPLOYER = /\b(?:us|here|(?:this|our) \w+)\b|当(?:社|[院校園館店市町県庁]|ステーション|法人|施設)|御社|弊社/i;
/** What speaks to the employer, or turns to why it is this one. */
const TO_EMPLOYER =
  /\byour\b|\byou(?:['’]re| are| have| make| run| care| offer| put| give| look)\b|^\W*(?:and )?as (?:for|to) (?:why|us|the)\b|御社|貴(?:社|[院校園館店市町県庁]|ステーション|法人|施設)/i;

/** What one did or how one responded, and no more: a story without it is no story, and is told of as such. */
const PLAIN_DEED =
  /^(?:and )?(?:what (?:did|have) you do(?:ne)?|how did you (?:respond|react|handle (?:it|this|that)|deal with (?:it|this|that)))\W*$|^(?:そのとき、?)?(?:どう|どのように|何を)(?:対応|対処|行動)?し(?:て|た|まし|ましたか)?[。、？?]?$/i;

/** A label of a paragraph that names no section. */
const LABEL = /^[ \t]*\p{Lu}[^\n:.!?]{7,70}(?=[:?])/gmu;

/** Words of three letters and more: shorter ones stand in any question. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}

/** From where on the odds that a half is left out are told of; and where no word tells it that nearly always does, and where it is doubted. */
const LACKS = { information: 0.7, hint: 0.3, untold: 0, doubted: 1.25 };

type HalfQuestion = ReturnType<RuleContext['language']['halves']>[number];

/** How loud it is said, by those odds, that a half is left out of which it is not known for sure what answers it; undefined where it is not. */
function levelOf(lack: number, { isLater, isShown, isTold, kind }: HalfQuestion, done: readonly Part[], prose: string): Level | undefined {
  if (isShown && isLater && !isTold(prose) && lack > LACKS.untold) return 'warning';
  // Words that often answer it, or another check that tells of the same.
  const isDoubted = kind === 'motive' || (kind === 'change' && isShown?.(done)) || (kind === 'example' && EPISODE.test(prose));
  if (lack > (isDoubted ? LACKS.doubted : LACKS.information)) return 'information';
  return lack > LACKS.hint && !isDoubted ? 'hint' : undefined;
}

/** When something happened, once. */
const EPISODE =
  /\b(?:last|one) (?:\w+day|week|month|year|spring|summer|autumn|winter|night|morning)\b|\bthe other (?:day|week)\b|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|先[週月日]|昨[日年]|去年|一昨年|(?:[0-9０-９]|[一二三四五六七八九十])月[にのは、]|ある(?:とき|時|日)|あったとき|年前/;

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

/** What somebody else would do, or in Japanese what goes on, is no plan of the writer's. */
const DONE = /^(?!.*\b(?:I|we)(?:['’](?:d|ll)| (?:would|will|could|should))\b|[^]*[ぁ-ん])|(?<!思い|考え|でき)ます。?$|たと思いま/is;
