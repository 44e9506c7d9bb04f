import type { Block } from './blocks';
import type { Gathered } from './gathered';
import { isJapanese, nameOf, plain } from './mask';
import type { RoundPlace } from './outline';
import { isFurniture } from './title';
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
  const front = blocks.find(({ kind, text: line }) => kind === 'front' && /^title\s*:/i.test(line));
  const titleBlock = titleOf(blocks);
  const title = front
    ? front.text.replace(/^title\s*:\s*/i, '').replace(/^(["'])(.*)\1$/, '$2')
    : titleBlock
      ? nameOf(titleBlock.text)
      : '';
  const opening = [
    title,
    ...blocks
      .filter(({ kind, text: line }) => kind === 'text' && line !== '')
      .slice(0, 14)
      .map(({ text: line }) => line),
  ];
  const company = companyOf(title, opening, text);
  const { role, place } = jobOf(opening, company);
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
    if (nameOf(block.text) === title || (block.text.length < 20 && block.marker === '' && intro.length === 0)) continue;
    if (gathered.questions.some(({ span }) => span.start >= block.start && span.end <= block.end)) break;
    if ((length += block.text.length) > 1200) break;
    intro.push(`${block.marker === '' ? '' : '- '}${block.text}`);
  }
  return { title, company, role, place, about: intro.join('\n') };
}

function titleOf(blocks: readonly Block[]): Block | undefined {
  const texts = blocks.filter((block) => block.kind === 'text' && block.text !== '' && !isFurniture(block));
  const marked = texts.slice(0, 8).find(({ rank }) => rank === 1);
  if (marked) return marked;
  const first = texts[0];
  if (!first || first.marker !== '' || first.quoted) return undefined;
  const limit = isJapanese(first.text) ? 60 : 120;
  if (first.text.length > limit || /[,;:、：]$/.test(first.text) || /^(?:hi|hello|hey|dear|こんにちは|はじめまして)\b/i.test(first.text))
    return undefined;
  if (roundWords(first.text).explicit && first.text.split(' ').length <= 4) return undefined;
  return /[.。]$/.test(first.text) && sentencesOf(first.mask).length > 2 ? undefined : first;
}

const COMMON =
  /^(?:interview|interviews|interviewing|experience|experiences|share|guide|questions?|the|an?|my|how|what|when|why|who|where|i|we|with|for|at|in|on|of|and|to|from|by|is|was|first|final|last|stage|round|process|tips?|preparation|job|role|position|manager|engineer|engineering|analyst|software|senior|junior|lead|team|head|graduate|assistant|teacher|nurse|intern|internship|campus|placement|product|data|sales|marketing|operations?|user|live|new|grad|associate|consultant|developer|officer|executive|specialist|representative|online|day|assessment|centre|center|japan|india|uk|usa|london|tokyo|singapore|thailand|notes?|story|review|part|year|off|sde|hr|pm|band|full|time|all|about|that|this|it|you|your|here|there|flying|placements?|direct|answer)$/i;

/** The name in the title that the text repeats most. */
function companyOf(title: string, opening: readonly string[], text: string): string {
  const head = opening.join('\n');
  const incorporated =
    /(?:株式会社|（株）|\(株\))\s?([^\s、。・（()）「」『』｜|のをはがにへでと]{2,20})|([^\s、。・（()）「」『』｜|【】のをはがにへでと]{2,20})(?:株式会社|（株）)/.exec(
      head,
    );
  if (incorporated) return (incorporated[1] ?? incorporated[2])!;
  if (isJapanese(title)) {
    const named =
      /^[【[「]?([^】\]」|｜\s、。:：の（(]{2,24}?)[】\]」]?\s?(?:[|｜:：（(]|の?(?:新卒|中途|本?選考|面接|インターン|採用|就活|転職|最終|内定|体験))/u.exec(
        title.normalize('NFKC'),
      );
    const apart = /^[【[「]?([^】\]」|｜\s、。:：の（(]{2,24})[】\]」]?\s(?=.{0,30}(?:面接|選考|体験|インターン|就活|転職))/u.exec(
      title.normalize('NFKC'),
    );
    for (const found of [named, apart])
      if (found && !/^(?:面接|選考|就活|転職|体験|新卒|中途|私|一次|最終|(?:19|20)\d\d)/.test(found[1]!)) return found[1]!;
  }
  const sample = text.slice(0, 60_000);
  const words = [...title.matchAll(/[A-Z][\p{L}&'’.]*[\p{L}\d]|[A-Z]{2,}/gu)].map(([word]) => word).filter((word) => !COMMON.test(word));
  const body = sample.slice(title === '' ? 0 : Math.max(0, sample.indexOf(title) + title.length));
  let best = '';
  let most = 0;
  for (const word of new Set(words)) {
    const name = escaped(word);
    // A name is known as one by a capital in mid-sentence, by “at” before it, or by its place in the title.
    const isName =
      new RegExp(`[a-z,] ${name}(?![\\p{L}\\p{N}])`, 'u').test(body) ||
      new RegExp(`^${name}(?: [A-Z][a-z]+)?\\s*(?:[–—|:-]|$)|\\b(?:at|with|for) ${name}(?![\\p{L}])`, 'u').test(title);
    if (!isName) continue;
    const counts = new Map<string, number>();
    let count = 0;
    for (const [found] of sample.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'giu'))) {
      counts.set(found, (counts.get(found) ?? 0) + 1);
      count++;
    }
    if (count > most) [most, best] = [count, [...counts].sort((a, b) => b[1] - a[1])[0]![0]];
  }
  if (best === '') return /\b(?:at|with|join(?:ed|ing)?|for) ((?:[A-Z][\p{L}&]+ ?){1,3})(?=[,.\s)]|$)/u.exec(head)?.[1]?.trim() ?? '';
  const pair = new RegExp(`${escaped(best)} ([A-Z][a-z]+)`, 'u').exec(title)?.[1];
  const together = pair && !COMMON.test(pair) ? sample.split(`${best} ${pair}`).length - 1 : 0;
  return together > 0 && together * 2 >= most ? `${best} ${pair}` : best;
}

const NAME = "((?:[A-Z][\\p{L}&/'’-]*|of|and|&|-|–|,|\\d|[IVX]+)(?: (?:[A-Z][\\p{L}&/'’-]*|of|and|&|-|–|\\d|[IVX]+)){0,7})";
const PLACE = '([A-Z][\\p{L}-]+(?: [A-Z][\\p{L}-]+){0,2})';

function jobOf(opening: readonly string[], company: string): { role: string; place: string } {
  const clean = (words: string | undefined) =>
    (words ?? '')
      .replace(/^(?:the|a|an)\s+/i, '')
      .replace(/[\s,–-]+$/, '')
      .replace(/\s+(?:and|of|&|-|–)$/, '')
      .trim();
  for (const line of opening) {
    const text = line.replace(/’/g, "'");
    const named =
      new RegExp(
        `\\b(?:interview(?:ed|ing)?|experience|appl(?:ied|ying)|went|interviews?)(?: \\w+)? (?:for|as)(?: the| an?)? ${NAME}(?: (?:position|role|job|post|opening))?(?: \\(${PLACE}\\)| (?:at|with) [A-Z][\\p{L}& ]{1,30}?)?(?: in ${PLACE})?(?=[\\s.,(]|$)`,
        'u',
      ).exec(text) ??
      new RegExp(`${NAME} (?:interview (?:guide|experience)|position|role)(?: \\([^)]*?${PLACE}\\))?(?: in ${PLACE})?`, 'u').exec(text);
    if (!named) continue;
    const role = clean(named[1]);
    if (role === '' || role.toLowerCase() === company.toLowerCase() || role.length < 3) continue;
    return { role, place: clean(named[2] ?? named[3]) || placeOf(opening) };
  }
  for (const line of opening.slice(0, 6)) {
    const japanese =
      /([^\s、。「」【】|｜（()）の]{2,20}(?:職|エンジニア|営業|コンサルタント|デザイナー|教諭|看護師|保育士|マネージャー|アナリスト))/u.exec(
        line,
      );
    if (japanese) return { role: japanese[1]!, place: placeOf(opening) };
  }
  const title = opening[0] ?? '';
  const rest = title
    .split(/\s+[-–—|:]\s+|[:|]\s/)
    .map((part) =>
      part
        .replace(new RegExp(`^${escaped(company)}\\s*`, 'iu'), '')
        .replace(/\b(?:campus |my |on )?interviews?\b.*$/i, '')
        .trim(),
    )
    .find((part) =>
      /\b(?:manager|engineer|analyst|developer|teacher|nurse|consultant|associate|intern|lead|officer|designer|assistant|executive|representative|operations?|specialist|scientist|sde|sdr|crew)\b/i.test(
        part,
      ),
    );
  return { role: clean(rest), place: placeOf(opening) };
}

function placeOf(opening: readonly string[]): string {
  for (const line of opening) {
    const found =
      new RegExp(`\\b(?:based|position|role|office|job|team) (?:is )?in ${PLACE}`, 'u').exec(line) ??
      new RegExp(`\\(${PLACE}\\)\\s*$`, 'u').exec(line) ??
      /(?:勤務地|場所)[:：は]\s?([^\s、。]{2,12})/.exec(line);
    if (found && !COMMON.test(found[1]!.replace(/^(?:Japan|India|London|Tokyo|Singapore|Thailand)$/, ''))) return found[1]!;
  }
  return '';
}

export interface RoundDetails {
  readonly kind: string;
  readonly interviewer: string;
  readonly focus: string;
}

const PEOPLE =
  '(?:recruiters?|hiring managers?|managers?|head(?: of [\\w ]{2,20})?|directors?|partners?|engineers?|panel|vp|ceo|cto|founders?|interviewers?|headteacher|deputy head|principal|teachers?|governors?|matron|sisters?|nurses?|officers?|leads?|leaders?|executives?|consultants?|team)';

/** Kind, interviewer and focus of a round, as far as its name and first lines say. */
export function detailsOf(round: RoundPlace, gathered: Gathered): RoundDetails {
  const { blocks, places } = gathered;
  const own = blocks.filter((block) => places[block.at]!.round === round).slice(0, 12);
  const lines = own.map(({ text }) => plain(text));
  const bracket = /[（(]([^（()）]{2,60})[)）]/.exec(round.name)?.[1] ?? '';
  const withWhom = /^(?:with|by) (?:the |an? )?(.+)$/i.exec(bracket)?.[1];
  const label = (pattern: RegExp) => lines.map((line) => pattern.exec(line)?.[1]?.trim()).find((value) => value !== undefined) ?? '';
  const interviewer =
    withWhom ??
    (label(/^(?:interviewers?|面接官)\s?[:：]\s?(.{2,60}?)[.。]?$/i) ||
      label(new RegExp(`\\b(?:with|by|from) (?:an? |the |my |two |three |one )?((?:[\\w-]+ ){0,3}?${PEOPLE})\\b`, 'i')) ||
      label(/面接官(?:は|が)([^、。]{2,24}?)(?:です|でした|で|、|。)/));
  const kind = bracket !== '' && withWhom === undefined && roundWords(bracket).noun && bracket.length < 40 ? bracket : '';
  const focus =
    label(/^(?:objective|focus|purpose|aim|重点|目的)\s?[:：]\s?(?:to )?(.{4,160}?)[.。]?$/i) ||
    label(/\bfocus(?:ed)? (?:was )?on (?:my )?([^.?!]{4,120}?)(?=[.?!]|$)/i) ||
    label(/\b(?:where|in which|during which) i was asked (?:about|to) (?:my )?([^.?!]{4,120}?)(?=[.?!]|$)/i);
  return { kind, interviewer, focus: focus.replace(/\bmy\b/g, 'your').replace(/\bI\b/g, 'you') };
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
