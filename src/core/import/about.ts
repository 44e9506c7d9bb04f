import type { Block } from './blocks';
import type { Gathered } from './gathered';
import { jobOf } from './job';
import { isJapanese, nameOf, plain, visible } from './mask';
import type { RoundPlace } from './outline';
import { isAboveTitle, isFurniture } from './title';
import { sentencesOf } from './speech';
import { roundWords } from './words';

export interface Heading {
  readonly title: string;
  readonly company: string;
  readonly role: string;
  readonly place: string;
  readonly about: string;
}

/** What a write-up says of the interview as a whole. */
export function aboutOf(gathered: Gathered, text: string): Heading {
  const { blocks, places } = gathered;
  const front = blocks.find(({ kind, text: line }) => kind === 'front' && /^title\s*[:=]/i.test(line));
  const titleBlock = titleOf(blocks);
  const whole = front
    ? front.text.replace(/^title\s*[:=]\s*/i, '').replace(/^(["'])(.*)\1$/, '$2')
    : titleBlock
      ? nameOf(titleBlock.text.replace(SUBJECT, ''))
      : '';
  const title = withoutRemark(whole);
  const opening = [
    whole,
    ...blocks
      .filter(({ kind, text: line }) => kind === 'text' && line !== '')
      .slice(0, 14)
      .map(({ text: line }) => line),
  ];
  const { company, role, place } = jobOf(whole, opening.slice(1), text);
  const intro: string[] = [];
  let length = 0;
  for (const block of blocks) {
    const at = places[block.at]!;
    if (block.kind !== 'text' || block === titleBlock || isFurniture(block) || at.head) {
      if ((at.head?.round || at.head?.part === 'questions' || at.head?.part === 'process') && intro.length > 0) break;
      continue;
    }
    if (
      at.round ||
      at.sub ||
      (at.part !== undefined && at.part !== 'about') ||
      (at.lead && at.lead !== 'responsibilities' && at.lead !== 'rounds')
    ) {
      if (intro.length > 0) break;
      continue;
    }
    // Menus and crumbs of the page.
    if (intro.length === 0 && !/[.。]$/.test(block.text) && isAboveTitle(block.text)) continue;
    // Entries of a list elsewhere are a table of contents, say, or the days of a diary.
    if (block.marker !== '' && at.part !== 'about') continue;
    if (nameOf(block.text) === whole || (block.text.length < 20 && block.marker === '' && intro.length === 0)) continue;
    if (gathered.questions.some(({ span }) => span.start >= block.start && span.end <= block.end)) break;
    if ((length += block.text.length) > 1200) break;
    intro.push(`${block.marker === '' ? '' : '- '}${block.text}`);
  }
  return { title, company, role, place, about: intro.join('\n') };
}

/** How many lines may stand above a title. */
const ABOVE_TITLE = 14;

function titleOf(blocks: readonly Block[]): Block | undefined {
  const texts = blocks.filter((block) => block.kind === 'text' && block.text !== '' && !isFurniture(block));
  const marked = texts.filter(({ rank }) => rank === 1);
  if (marked.length > 0 && texts.indexOf(marked[0]!) < 8) return marked.length > 1 && isStage(marked[0]!.text) ? undefined : marked[0];
  const subject = texts.slice(0, 8).find(({ text }) => SUBJECT.test(text));
  if (subject && subject.text.replace(SUBJECT, '') === '') return texts[texts.indexOf(subject) + 1];
  if (subject) return /^(?:re|fw|fwd|返信)\s?[:：]/i.test(subject.text.replace(SUBJECT, '')) ? undefined : subject;
  const first = texts.slice(0, ABOVE_TITLE).find(({ text, at }) => !isAboveTitle(text) && !isMenu(text, blocks[at + 1]));
  if (!first || first.marker !== '' || first.quoted || SAID.test(first.text)) return undefined;
  const limit = /[\u3041-\u30ff\u3400-\u9fff].{0,3}[\u3041-\u30ff\u3400-\u9fff].*[\u3041-\u3096]/.test(first.text) ? 70 : 140;
  if (first.text.length > limit || /[,;:、：]$/.test(first.text) || /^(?:hi|hello|hey|dear|こんにちは|はじめまして)\b/i.test(first.text))
    return undefined;
  if (isStage(first.text)) return undefined;
  return /[.。]$/.test(first.text) && sentencesOf(first.mask).length > 2 ? undefined : first;
}

/** “HR call (12 Feb)”: notes that begin with their first round. */
function isStage(text: string): boolean {
  const words = roundWords(text);
  const short = text.length <= (isJapanese(text) ? 16 : 30) && !/[,、]|の(?:再現|記録|話|メモ)$/.test(text);
  return short && (words.explicit || (words.noun && !words.veto)) && !/interviews?$/i.test(text);
}

/** 「【面接メモ】… ※自分用まとめ」: what kind of notes these are is no part of what they are about. */
function withoutRemark(title: string): string {
  return title.replace(/(?<=\S)\s*※[^※]*$/, '').replace(/^【(?:面接|選考|就活|転職)[^】]{0,8}】\s*(?=\S)/, '');
}

const SUBJECT = /^(?:subject|件名)\s?(?:[:：]\s*|$)/i;
/** A message of a chat, or a letter's address. */
const SAID = /^\[LINE\]|^\d{1,2}:\d{2}\b|^[^\s、。]{2,12}(?:のみなさん|の皆さん|の皆様|各位|様)へ?$/;

/** “Product Pricing Customers Blog”: single words in a row, as menus have them; also one word a line. */
function isMenu(text: string, next: Block | undefined): boolean {
  const words = text.split(/\s+/);
  const plainWords = words.every((word) => /^[A-Z][a-z]+$/.test(word));
  const isShort = (line: string | undefined) => line !== undefined && /^[A-Z][a-z]+(?: [A-Z]?[a-z]+)?$/.test(line);
  return (
    (words.length >= 3 && plainWords && !/\b(?:Interview|Guide|Experience|Review|Round|Questions?)s?\b/.test(text)) ||
    (words.length <= 2 && isShort(text) && next !== undefined && !next.gap && isShort(next.text))
  );
}

export interface RoundDetails {
  readonly kind: string;
  readonly interviewer: string;
  readonly focus: string;
}

const PEOPLE =
  '(?:recruiters?|hiring managers?|managers?|head(?: of(?: (?!(?:an?|and|or|at|with)\\b)\\w{2,20}){1,3})?|directors?|partners?|engineers?|panel|vp|ceo|cto|founders?|interviewers?|headteacher|deputy head|principal|teachers?|governors?|matron|sisters?|nurses?|officers?|leads?|leaders?|executives?|consultants?|team)';

/** People and not what they say. */
const WHO = new RegExp(
  `^(?:[\\w',&-]+ ){0,5}(?:${PEOPLE}|hr(?:bp)?|pm|vp [\\w &]{2,24})$|^(?:\\w+ )?(?:people|person|someone) from [\\w &]{2,24}$|^(?:\\w+ )?(?:head|chief|lead|deputy) \\w+$|^[^。？?]*(?:[長員事者当師名役課部]|[0-9０-９一二三四]人|さん|[様氏]|エンジニア|代表|先生|マネージャー|クラス|方)(?:[（(].*)?$`,
  'i',
);

const LASTS = /\d\s?(?:h\b|hours?|min)|[0-9０-９]\s?(?:分|時間)/i;

/** “Support lead, alone. CV, …”, 「人事の方と課長。…」: who is there opens what is told of a round, right behind its name. */
function whoOpens({ span: { end } }: RoundPlace, block: Block | undefined): string {
  if (!block || end <= block.start || end >= block.end) return '';
  const said = plain(visible(block.mask.slice(end - block.start))).replace(/^[\s.。:：)）–—-]+/, '');
  const sentence = (/^[^.。!?！？\n]{2,70}(?=[.。])/.exec(said)?.[0] ?? '').replace(
    /,? (?:alone|on (?:her|his|their) own)$|[1１一]人$/i,
    '',
  );
  const people = sentence
    .replace(/^(?:the|a|an|one|two|three) /i, '')
    .split(/ (?:plus|and|\+) (?:then )?(?:the |an? |one |two )?|\s?[+＋、&]\s?|(?<=[\p{Script=Han}ァ-ヶー])と(?=\S)/u);
  return sentence !== '' && people.every((one) => WHO.test(one)) ? sentence.replace(/^(?:the|an?) (?=\S)/i, '') : '';
}

/** Kind, interviewer and focus of a round, as far as its name and first lines say. */
export function detailsOf(round: RoundPlace, gathered: Gathered): RoundDetails {
  const { blocks, places } = gathered;
  const own = blocks.filter((block) => places[block.at]!.round === round).slice(0, 12);
  // Who asks is taken for a speaker, as in a talk that is written down.
  const lines = own.map(({ marker, speaker, text }) => (marker === 'speaker' ? `${speaker}: ` : '') + plain(text));
  const bracket = /[（(]([^（()）]{2,60})[)）]/.exec(round.name)?.[1] ?? '';
  const withWhom = /^(?:with|by) (?:the |an? )?(.+)$/i.exec(bracket)?.[1];
  const label = (pattern: RegExp) => lines.map((line) => pattern.exec(line)?.[1]?.trim()).find((value) => value !== undefined) ?? '';
  const named = label(/^(?:interviewers?|面接官)\s?[:：]\s?(.{2,60}?)[.。]?$/i);
  const interviewer =
    withWhom ??
    ((WHO.test(named) && named) ||
      label(new RegExp(`\\b(?:with|by|from) (?:an? |the |my |two |three |one )?((?:[\\w-]+ ){0,3}?${PEOPLE})\\b`, 'i')) ||
      label(/面接官(?:は|が)([^、。]{2,24}?)(?:です|でした|で|、|。)/) ||
      whoOpens(round, own[0]));
  // “60 min, video” says how long it takes, and where.
  const isKind = withWhom === undefined && bracket.length < 40 && !LASTS.test(bracket) && roundWords(bracket).noun;
  const kind = isKind ? bracket : '';
  const focus =
    label(/^(?:objective|focus|purpose|aim|重点|目的)\s?[:：]\s?(?:to )?(.{4,160}?)[.。]?$/i) ||
    label(/\bfocus(?:ed)? (?:was )?on (?:my )?([^.?!]{4,120}?)(?=[.?!]|$)/i) ||
    label(/\b(?:where|in which|during which) i was asked (?:about|to) (?:my )?([^.?!]{4,120}?)(?=[.?!]|$)/i);
  return { kind, interviewer, focus: focus.replace(/\bmy\b/g, 'your').replace(/\bI\b/g, 'you') };
}
