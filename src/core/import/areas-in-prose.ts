import type { Span } from '../text/span';
import type { Block } from './blocks';
import { isAreaName, isQuality } from './area-groups';
import { isJapanese, MARK, plain, visible } from './mask';
import { listedIn, partsOf, type Named } from './named';
import { isAsked, quotesOf, sentencesOf } from './speech';
import { findIn, says } from './words';

/** Names of skill areas in a sentence, and whether the sentence itself says that they are such. */
export interface AreasTold {
  readonly names: readonly Named[];
  readonly sure: boolean;
}

const NONE: AreasTold = { names: [], sure: false };

/** The areas that a sentence names; `before` is what stands before it, which may say what they are, as the heading of its part may. */
export function areasToldIn(mask: string, { start, end }: Span, before: string, under: boolean): AreasTold {
  const text = visible(mask.slice(start, end));
  if (text.length > 600 || /[?？]$/.test(text)) return NONE;
  const here = says('areaCue', plain(text));
  const above = under || says('areaCue', plain(before.slice(-300)));
  if (!here && !above && !isJapanese(text)) return NONE;
  const told = isMostlyJapanese(text) ? japaneseIn(mask, start, end, here, above) : englishIn(mask, start, end, here, above);
  if (told.names.length > 2 && above && (isNear(before) || counts(`${before.slice(-120)} ${text}`, told.names.length)))
    return { ...told, sure: true };
  return told.names.length > 1 ? told : NONE;
}

/** The areas that running text surely names. */
export function areasInText({ mask }: Block, from: number, to: number, above: Block | undefined): Named[] {
  let before = above?.text.slice(-200) ?? '';
  return sentencesOf(mask, from, to).flatMap((sentence) => {
    const { names, sure } = areasToldIn(mask, sentence, before, false);
    before = sentence.text;
    return sure ? names : [];
  });
}

/** Whether the words right before announce a list: a heading, or a sentence that counts what follows or says who told it. */
function isNear(before: string): boolean {
  const last = /[^.。!！]*[.。!！:：]?\s*$/.exec(before.slice(-200))![0].trim();
  if (!says('areaCue', plain(last))) return false;
  return (
    last.length <= (isJapanese(last) ? 24 : 40) ||
    /[:：]$|[二三四五六2-6]つ|[三四五3-5]点|以下|次の|教えて|聞いた|書いて/.test(last) ||
    /\b(?:two|three|four|five|six|these|following|things|form|sheet|card|wall|list|tell|tells|told|read out)\b/i.test(last)
  );
}

const NUMBERS = ['two|2|二|ふた', 'three|3|三', 'four|4|四', 'five|5|五', 'six|6|六', 'seven|7|七', 'eight|8|八'];

/** Whether words say how many things there are, and that is how many were found. */
export function counts(words: string, size: number): boolean {
  const number = NUMBERS[size - 2];
  return number !== undefined && new RegExp(`\\b(?:${number}) [a-z]|(?:${number})(?:つ|点|項目|個)`, 'i').test(words.normalize('NFKC'));
}

function isMostlyJapanese(text: string): boolean {
  if (/[\u3041-\u3096][、。]/.test(text) && !/[a-z] [a-z]+[,.:] /i.test(text)) return true;
  return isJapanese(text) && (text.match(/[A-Za-z]{2,}/g)?.length ?? 0) * 6 < text.length - (text.match(/[\x20-\x7e]/g)?.length ?? 0) * 0.5;
}

/** Words after which a list of what is looked for begins. */
const BEGINS =
  /\b(?:marks?|marked|scores?|scored|look(?:s|ed|ing)? (?:for|at)|listen(?:s|ed|ing)? for|wants?|wanted|values?|valued|cares? about|cared about|assess(?:es|ed)?|judged?s?|tests?|tested|rates?|rated|measured?s?|weigh(?:s|ed)?|were|are|is|was|on|for|against|after|names?|lists?|says?|read|it['’]s|they['’]re)\b:?\s+/gi;

function englishIn(mask: string, start: number, end: number, here: boolean, above: boolean): AreasTold {
  const words = mask.slice(start, end);
  const colon = lastColon(words);
  if (colon >= 0) {
    const head = plain(visible(words.slice(0, colon)));
    // “What is not on the card: …”
    if (/\b(?:no (?:marks?|points?|score)|not|never|nothing|don't|doesn't)\b(?! is a| of)/i.test(head)) return NONE;
    // “Three of them: a manager, a nurse and …” are people.
    if (/\bof (?:them|us)$/i.test(head)) return NONE;
    const said = says('areaCue', head);
    const names = fitting(mask, start + colon + 1, end, said ? 2 : 3);
    if (names.length > 0 && (said || above)) return { names, sure: said };
    if (!says('areaCue', plain(visible(words.slice(colon))))) return NONE;
  }
  if (above) {
    const names = fitting(mask, start, end, 3);
    if (names.length > 0) return { names, sure: false };
  }
  if (!here) return NONE;
  const cue = findIn('areaCue', words)?.index ?? 0;
  for (const found of words.matchAll(BEGINS)) {
    if (found.index + found[0].length < cue) continue;
    const names = fitting(mask, start + found.index + found[0].length, end, 3);
    if (names.length > 0) return { names, sure: true };
  }
  return NONE;
}

/** Where a colon stands before words; behind the last one. */
function lastColon(words: string): number {
  let last = -1;
  for (const { index } of words.matchAll(/[:：](?=[\s\ue000])/g)) if (index < words.length - 8) last = index;
  return last;
}

/** Who sits there, which is listed as well. */
export const PEOPLE =
  /\b(?:managers?|heads?|directors?|teachers?|governors?|recruiters?|engineers?|leads?|partners?|nurses?|consultants?|people|officers?|hr|ceo|founders?|interviewers?|applicants?|candidates?)$/i;
export const WHETHER =
  /^(?:(?:whether|if|how well|that) (?:you|we|people|candidates|they) (?:can |could |are able to |will )?|what (?:they|we|he|she) calls? |people (?:with|who(?:['’]ll| will| can)?) )/i;

/** “(1) listening, (2) …” */
const COUNTED = /^(?:[(（]?(?:\d|[a-e]|i{1,3}|iv|v)[)）.]|[①-⑨])\s*(?=\p{L})/u;

/** The names between two places; none where fewer than `least` are listed or one of them reads as something else. */
function fitting(mask: string, from: number, to: number, least: number): Named[] {
  const stop = mask
    .slice(from, to)
    .search(
      /,? (?:which|as (?:these|they|i)|because|in that order|and (?:nothing|not)\b)|\s[–—]\s|\.{3}|…|(?<=[a-z])\. |, (?:and|so|but) (?:i|we|she|he|they|you)(?:['’]\w+)?\b|\s?\([^()]*\)[.\s]*$/i,
    );
  const until = stop > 12 ? from + stop : to;
  const listed = listedIn(mask, from, until);
  const names = listed.map((one) => ({ ...one, name: one.name.replace(COUNTED, '').replace(WHETHER, '').replaceAll(MARK, '') }));
  if (names.length < least) return [];
  // “Read your form, do not argue and sleep” is advice.
  if (names.every(({ name }, at) => !WHETHER.test(listed[at]!.name) && says('imperatives', plain(name), 'en'))) return [];
  return names.every(({ name }) => isTold(name)) ? names : [];
}

function isTold(name: string): boolean {
  if (/^(?:you|we|one|two|three|same|no|the same|first|second|third|on|at|of|to|from|us|me|people on|this|it|\d)\b/i.test(name))
    return false;
  if (name.split(' ').length > 11 || PEOPLE.test(name) || /["“”]|\b(?:which|i|me|my|then|by|there|counts?)\b|^[^(]*\)|\([^)]*$/i.test(name))
    return false;
  return isQuality(name.split(' ').slice(0, 7).join(' '));
}

/** How Japanese names of qualities end. */
export const QUALITY =
  /(?:性|力|さ|感|心|度|勢|欲|識|経験|目|マナー|スキル|思考|柄|意|[勇根元]気|やる気|[礼]儀|方|量|態度|立場|責任|協調|笑顔|ション|ワーク|素直|誠実|こと|視点|思い|化|人|味|れ|き|い|か|守る|け|える|ける|できる|ない)$/;
const PLAIN_QUALITY = /(?:力|性|さ|心|感|姿勢|こと)$/;
/** “学歴は見ていない” says what does not count. */
export const UNSEEN =
  /(?:見て|見られて|評価されて|重視して|重視されて)(?:は)?い?(?:ない|ません)|関係(?:な|あり)|不問|欄は(?:な|あり?ませ|どこ)|一言も/;
/** What follows the names in a sentence. */
const TAIL =
  /(?:、|など)?(?:の)?(?:[二三四五六2-6]つ|[二三四五2-5]点|以上|順番?)(?!き|に関)[^]*$|(?:だ|です|でし|だっ|とのこと|だそう|らしい|のよう|みたい|だと|と(?:思|言|話|書|い[うわ]|聞|のこ|あり|いった)|など|が書|が載|の名前|を(?:特に|とても|よく|最も|主に|中心に|軸に)?(?:見|重視|評価|求め|大事|大切|採点|チェック)|が(?:特に|とても|よく|最も|主に)?(?:見|重視|評価|求め|大事|大切|採点|あ(?:る(?!こと)|り|っ)|並)|[（(])[^]*$/;

/** “見ていたのは、” before names. */
const TOPIC = /(?:の|に|と)?は、?(?=[^、。]{1,24}[、・と]|[①1（(])/g;
/** What stands between names. */
export const SEPARATOR =
  /(?:[、・／]|(?<=[\u3040-\u9fff])\/(?=[\u3040-\u9fff]))\s?(?:そして|それから|また|それに|あと|さらに|最後に|および)?、?\s?|\s\/\s|[、,]?\s?[①-⑨]\s?|(?<!こ|による|によれば)と(?!おり)(?=[^いっ思言しの])(?!(?:協働|連携|協力|共有|対話|一緒|ともに|共に|向き合|関わ|つなが|話[すし]|接[すし]))/g;

function japaneseIn(mask: string, start: number, end: number, here: boolean, above: boolean): AreasTold {
  const words = mask.slice(start, end);
  if (UNSEEN.test(words)) return NONE;
  const quotes = quotesOf(words).filter(({ text }) => text.length <= 28 && !isAsked(text.replace(/か$/, '')));
  const inQuotes = quotes.flatMap((quote) => partsOf(mask, start + quote.start, start + quote.end, /[・、]/g));
  if (inQuotes.length > 1 && (here || above || quotes.reduce((sum, { text }) => sum + text.length, 0) > words.length * 0.6))
    if (mostly(inQuotes)) {
      const apart = here ? outOfQuotes(mask, start + quotes.at(-1)!.outer.end, end) : [];
      return { names: [...inQuotes, ...apart], sure: here };
    }
  if (inQuotes.length > 1) return NONE;
  const colon = words.search(/[:：→]/);
  const topics = [...words.matchAll(TOPIC)];
  const topic =
    colon >= 0 ? { index: colon, 0: ':' } : (topics.find(({ index }) => says('areaCue', plain(words.slice(0, index)))) ?? topics[0]);
  const begin = topic ? topic.index + topic[0].length : 0;
  const inner = colon >= 0 ? words.slice(begin).search(/(?:の|に|と)は、/) : -1;
  const from = start + begin + (inner >= 0 ? inner + 3 : 0);
  const said = begin > 0 && says('areaCue', plain(visible(mask.slice(start, from))));
  const tail = mask.slice(from, end).replaceAll(MARK, ' ').search(TAIL);
  const closes = tail > 0 && says('areaCue', plain(visible(mask.slice(from + tail, end))));
  const to = tail > 0 ? from + tail : end;
  // Where bars part the names, what else could part them belongs to one.
  const barred = partsOf(mask, from, to, /[／/]/g);
  const names = barred.length > 2 ? barred : partsOf(mask, from, to, SEPARATOR);
  const fit = closes && !said ? names.slice(names.findLastIndex(({ name }) => isJapanese(name) && !QUALITY.test(name)) + 1) : names;
  if (fit.length < 2) return NONE;
  if (!said && !closes && !above)
    return fit.length > 2 && fit.every(({ name }) => isAreaName(name) && PLAIN_QUALITY.test(name)) ? { names: fit, sure: false } : NONE;
  return fit.every(({ name }) => isQuality(name)) &&
    (mostly(fit) || (above && fit.length > 2) || (said && tail > 0 && fit.every(({ name }) => name.length <= 14)))
    ? { names: fit, sure: said || closes }
    : NONE;
}

/** 「B県は専門性と説明力です」 behind names in quotes. */
function outOfQuotes(mask: string, start: number, end: number): Named[] {
  const told = japaneseIn(mask, mask.indexOf('、', start) < 0 ? start : mask.indexOf('、', start) + 1, end, true, true);
  return told.names.map((one) => ({ ...one, name: one.name.replace(/^[^、]{1,12}(?:によれば|によると|いわく)/, '') }));
}

function mostly(names: readonly Named[]): boolean {
  return (
    names.every(({ name }) => isQuality(name) && !/[性力さ感心]で$/.test(name)) &&
    names.filter(({ name }) => QUALITY.test(name) || !isJapanese(name)).length * 3 >= names.length * 2
  );
}
