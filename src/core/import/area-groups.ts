import { fold } from '../text/compare';
import { span, type Span } from '../text/span';
import type { Block } from './blocks';
import { counts } from './areas-in-prose';
import { effective } from './entries';
import { isJapanese, nameOf, plain, trimMask, visible } from './mask';
import { namedIn, type Named } from './named';
import type { Place } from './outline';
import { isAsked, sentencesOf } from './speech';
import { NAMES_NO_AREAS, partOf, roundWords, says, type Part } from './words';

/** Lines of one form that may name skill areas together, with what the words above them say. */
export interface AreaGroup {
  readonly items: readonly { readonly block: Block; readonly named: Named | undefined }[];
  /** The blocks from the first to the last, with what stands between. */
  readonly stretch: Span;
  /** Whether the part they stand in is that of areas, the heading or the words above speak of marks and of what is looked for, of neither, or of something else. */
  readonly cue: 'part' | 'head' | 'words' | 'none' | 'never';
  /** The same for advice, which ticks and crosses in one list say as well. */
  readonly advice: 'marks' | 'part' | 'words' | 'none';
  /** The share of entries that read as the name of an area. */
  readonly fits: number;
}

/** Words that an entry which names an area has at most. */
const MOST_WORDS = 7;
const MOST_ITEMS = 40;

/** The groups of a text in the order of their first entries; `blocks` without rows and rules. */
export function areaGroups(blocks: readonly Block[], places: readonly Place[]): AreaGroup[] {
  const groups: AreaGroup[] = [];
  const taken = new Set<number>();
  const again = new Map<string, number>();
  for (const block of blocks) {
    const name = block.kind === 'text' && (block.bold || /[:：]/.test(block.text.slice(0, 40))) ? namedIn(block)?.name : undefined;
    if (name) again.set(fold(name), (again.get(fold(name)) ?? 0) + 1);
  }
  for (let at = 0; at < blocks.length; at++) {
    if (taken.has(at)) continue;
    // A line that says what is marked stands above the names.
    if (callsAreas(blocks[at]!)) continue;
    const all = membersFrom(blocks, places, at);
    const cueFor = (members: readonly number[]) => cueOf(blocks, places, at, members.at(-1)!, members.length);
    // One that could open a part of the text is an entry where most are none and the words above call them areas.
    const doubtful = all.filter((index) => opensPart(places, blocks[index]!));
    const stands = doubtful.length === 0 || (doubtful.length * 3 < all.length && !/none|never/.test(cueFor(all)));
    const members = stands ? all : all.slice(0, all.indexOf(doubtful[0]!));
    if (members.length < 2) continue;
    for (const member of members) taken.add(member);
    const cue = cueFor(members);
    const items = members.map((index) => ({ block: blocks[index]!, named: areaIn(blocks[index]!) }));
    // What comes again and again before a colon is a speaker or a field, and no area is named twice.
    const names = items.flatMap(({ named }) => (named ? [fold(named.name)] : []));
    if (new Set(names).size < names.length || names.some((name) => (again.get(name) ?? 0) > 2)) continue;
    // Bare lines at the very end are tags.
    const isTail = formOf(blocks[at]!) === 'bare' && members.at(-1)! >= blocks.length - 3;
    // So are those behind a list of another form that names the areas.
    const last = groups.at(-1);
    const isBehind = cue === 'part' && last?.cue === 'part' && formOf(last.items[0]!.block) !== 'bare' && last.stretch.end < blocks[at]!.at;
    // Under a round, lines that nothing calls areas and that say no more of themselves tell what was done.
    const isBare = places[blocks[at]!.at]?.round !== undefined && items.some(({ named }) => named?.description === '');
    groups.push({
      items,
      stretch: span(blocks[at]!.at, blocks[members.at(-1)!]!.at),
      cue: (cue === 'none' && (isBare || isTail)) || (isTail && isBehind) ? 'never' : cue,
      advice: hasBothMarks(items.map(({ block }) => block.mark)) ? 'marks' : adviceOf(blocks, places, at),
      fits: items.filter(({ named }) => named).length / items.length,
    });
  }
  return groups;
}

/** Lines between two entries that describe the first. */
const MOST_BETWEEN = 3;

/** Entries of one list, headings of one rank, or lines that are short and described by turns. */
function membersFrom(blocks: readonly Block[], places: readonly Place[], from: number): number[] {
  const first = blocks[from]!;
  const form = formOf(first);
  const opens = (block: Block) => opensPart(places, block) && !mayBeArea(places, block);
  if (first.kind !== 'text' || form === '' || opens(first)) return [];
  const isList = first.marker !== '';
  const members = [from];
  let between = 0;
  for (let at = from + 1; at < blocks.length && members.length < MOST_ITEMS; at++) {
    const block = blocks[at]!;
    const isLike = formOf(block) === form && markOf(block) === markOf(first) && block.quoted === first.quoted;
    if (block.kind !== 'text' || (isLike ? opens(block) && !isList : opensPart(places, block))) break;
    if (first.rank > 0 && isLike && callsAreas(block)) break;
    // A label in a line of its own stands above the next list.
    if (isList && block.marker === '' && /[:：]$/.test(block.text)) break;
    const isApart = block.at - blocks[at - 1]!.at > 1 && first.rank === 0;
    if (isApart) break;
    if (isLike && (first.rank === 0 || block.rank === first.rank)) {
      if (block.indent > first.indent + 1) continue;
      if (block.indent < first.indent - 1) break;
      members.push(at);
      between = 0;
      continue;
    }
    if (block.rank > 0 && (first.rank === 0 || block.rank <= first.rank) && formOf(block) !== form) break;
    if (first.rank > 0) continue;
    // What describes an entry stands below it.
    const isNested = block.marker !== '' && block.indent > first.indent;
    if (isNested) continue;
    if (block.marker !== '' || ++between > (form === 'bare' ? 1 : MOST_BETWEEN) || block.gap || (form === 'bare' && block.text.length < 20))
      break;
  }
  return members;
}

/** “What they mark”, a line of its own above the names. */
function callsAreas(block: Block): boolean {
  return (block.rank > 0 || formOf(block) === 'bare') && says('areaCue', plain(block.text)) && !MARKED.test(block.text);
}

/** Whether a block is the heading of a part, or of a round. */
function opensPart(places: readonly Place[], block: Block): boolean {
  const head = places[block.at]?.head;
  return head !== undefined && (head.round !== undefined || head.part !== undefined || head.never === true);
}

/** Parts that nothing but their own heading is called by. */
const OPENS = new Set<Part>(['skills', 'tips', 'tags', 'related', 'faq', 'own', 'notAsked', 'contents', 'answers', 'responsibilities']);

/** “Structure”, “Technical fluency”: what would open a part elsewhere and may be a name among others. */
function mayBeArea(places: readonly Place[], block: Block): boolean {
  const head = places[block.at]!.head!;
  return !head.never && !head.ordinal && !head.firm && (block.rank === 0 || block.rank >= 7) && !(head.part && OPENS.has(head.part));
}

/** Circles say how well somebody did: they are marks of one list. */
function markOf({ mark }: Block): string {
  return /^[◎○◯〇●△▲×✕]/.test(mark) ? '○' : /^[✅☑✓✔❌❎☒✗✘]/u.test(mark) ? '✓' : mark;
}

/** Marks or a weight behind a name, or a code before it: “Planning (100)”, “NTS 3  Planning”. */
const MARKED =
  /(?:[(（]\s*(?:\/ ?)?\d{1,3}\s?(?:%|points?|marks?|pts|点|\/ ?\d+)?\s*[)）]|\s\d{1,3}\s?(?:%|点|pts|points|marks)|\s[×x]\s?\d|\s?[★☆●○]{1,5})$/i;
const CODED = /^(?:[A-Z]{1,4}[ -]?\d{1,2}|[A-Z]\d)\b[.:)]?\s+(?=\p{L})/u;

function formOf({ rank, style, marker, text, bold }: Block): string {
  if (marker === 'bullet' || marker === 'number' || marker === 'letter') return rank > 0 && rank < 7 ? 'heading' : marker;
  if (marker !== '') return '';
  if (rank > 0) return `${style.startsWith('bold') ? style : 'heading'}${MARKED.test(text) ? ' marked' : CODED.test(text) ? ' coded' : ''}`;
  if (bold && bold.start < 4) return 'opens bold';
  if (/^[^.?!。？！:：「“"]{2,36}(?:[:：]|\s[–—―~〜=→-]{1,2}\s|\s?(?:\.{3,}|…+|·{3,}|‥+|_{3,}))\s*\S/.test(text)) return 'label';
  return text.length <= (isJapanese(text) ? 24 : 48) && !/[.?!。？！:：,、;]$/.test(text) ? 'bare' : '';
}

/** What stands before the first of a group: the heading, or the end of the paragraph, or both. */
function cueOf(blocks: readonly Block[], places: readonly Place[], first: number, last: number, size: number): AreaGroup['cue'] {
  const place = places[blocks[first]!.at] ?? {};
  const part = place.head && mayOpen(place) ? places[blocks[first - 1]?.at ?? -1]?.part : effective(place);
  if (part === 'skills') return 'part';
  // “… as these are three of the things we score”, below.
  const behind = blocks[last + 1];
  if (behind?.kind === 'text' && behind.rank === 0 && BEHIND.test(behind.text) && says('areaCue', plain(behind.text.slice(0, 160))))
    return 'words';
  if (/ marked$/.test(formOf(blocks[first]!)) && size > 2) return 'part';
  const above = blocks[first - 1];
  if (!above || above.kind !== 'text' || endsSibling(blocks, first)) return 'none';
  const isHead = (block: Block) => block.rank > 0 || places[block.at]?.head !== undefined;
  const words = [above.text];
  if (!isHead(above))
    words[0] = sentencesOf(above.mask)
      .slice(-3)
      .map(({ text }) => text)
      .join(' ');
  const before = blocks[first - 2];
  if (!isHead(above) && before?.kind === 'text' && (isHead(before) || above.text.length < 80)) words.push(before.text.slice(-200));
  // “Not on the card: …”, “What I did not do:”
  if (
    /[:：]$/.test(above.text) &&
    above.text.length < 60 &&
    /\b(?:not|never|nothing|no (?:marks|points|score))\b(?! else)|ない/i.test(words[0]!.slice(-60))
  )
    return 'never';
  // A remark that comes under every question says what that one is for.
  const label = /^[^:：]{4,40}(?=[:：])/.exec(above.text)?.[0];
  const isRemark = label !== undefined && isAsked(before?.text ?? '') && blocks.filter(({ text }) => text.startsWith(label)).length > 1;
  if (isRemark) return 'never';
  const announces = /(?:[:：]|のは|次の通り)$/.test(above.text) || counts(words[0]!, size);
  if (part && NAMES_NO_AREAS.has(part) && !(announces && says('areaCue', plain(words[0]!)))) return 'none';
  if (above.text.length <= (isJapanese(above.text) ? 30 : 60) && says('areaCue', plain(above.text))) return 'head';
  if (words.some((text) => says('areaCue', plain(text.slice(-300))))) return 'words';
  if (part === 'about') return 'never';
  return NEVER.test(plain(words[0]!)) ? 'never' : 'none';
}

/** Whether the words above a heading belong to the part of another one like it. */
function endsSibling(blocks: readonly Block[], first: number): boolean {
  const { rank } = blocks[first]!;
  for (let at = first - 1; rank > 0 && at >= 0; at--)
    if (blocks[at]!.rank > 0 && blocks[at]!.rank <= rank)
      return blocks[at]!.rank === rank && formOf(blocks[at]!) === formOf(blocks[first]!) && at < first - 1;
  return false;
}

/** What points back at a list. */
const BEHIND =
  /^(?:[(（]?(?:as |all )?(?:these|those|this is)\b|の[二三四五六2-6]つ|の[二三四五2-5]点|以上|が(?:見|評価|求め)|(?:これら|この[二三四五3-5])|[(（])/i;

function mayOpen({ head }: Place): boolean {
  return head !== undefined && (head.round !== undefined || head.part !== undefined);
}

/** What to do and what not to. */
function hasBothMarks(marks: readonly string[]): boolean {
  return marks.some((mark) => /^[✅☑✓✔👍]/u.test(mark)) && marks.some((mark) => /^[❌❎☒✗✘👎]/u.test(mark));
}

/** Whether a list stands under advice. */
function adviceOf(blocks: readonly Block[], places: readonly Place[], first: number): AreaGroup['advice'] {
  const { block, part } = { block: blocks[first]!, part: effective(places[blocks[first]!.at] ?? {}) };
  if (formOf(block) === 'label' || formOf(block) === 'bare' || formOf(block).startsWith('heading')) return 'none';
  if (part === 'tips') return 'part';
  const above = blocks[first - 1];
  if (!above || above.kind !== 'text' || (part && part !== 'process' && part !== 'about' && part !== 'details')) return 'none';
  const words = above.rank > 0 || above.text.length < 120 ? above.text : (sentencesOf(above.mask).at(-1)?.text ?? '');
  return says('tipCue', plain(words)) ? 'words' : 'none';
}

/** What is listed elsewhere: pay, things to bring, terms and addresses. */
const NEVER =
  /\b(?:package|salary|pay|benefits|perks|compensation|bring|pack|dress|wear|dates?|hours|travel|contact|documents|agenda|menu)\b|持ち物|待遇|給与|福利厚生|お願い|日程|服装|勤務|連絡先|書類|用意する/i;

/** The name of an area in an entry; undefined where it reads as something else. */
export function areaIn(block: Block): Named | undefined {
  const named = /[:：]$/.test(block.text) ? undefined : (firstOf(block) ?? namedIn(block));
  if (!named) return undefined;
  const name = named.name
    .replace(/^(?:[A-Z]{1,4}[ -]?\d{1,2}(?:\.\d)?|[A-Z]\d)[.:)]?\s+(?=\p{L})/u, '')
    .replace(/\s*※.*$|、?(?:だ(?:と|そう)|とのこと|という|でした|です(?![か])).*$/, '');
  return isAreaName(name) ? { ...named, name } : undefined;
}

/** “Writing. Short, warm, correct.” */
function firstOf(block: Block): Named | undefined {
  if (block.bold && block.bold.end < block.mask.length - 4) return undefined;
  const [first, ...rest] = sentencesOf(block.mask);
  if (!first || rest.length === 0 || !/[.。]$/.test(first.text) || /[:：]/.test(first.text)) return undefined;
  if (first.text.split(' ').length > 5 || first.text.length > 40) return undefined;
  const all = trimMask(block.mask, 0, block.mask.length);
  return { ...all, name: nameOf(first.text.replace(/[.。]$/, '')), description: visible(block.mask.slice(first.end, all.end)) };
}

/** What a heading says that opens another part. */
const ELSE = new Set<Part>(['skills', 'tips', 'process', 'questions', 'faq', 'contents', 'own', 'tags', 'related', 'comments', 'notAsked']);
/** What no name of an area says in English either. */
const FIELD = new Set<Part>(['tags', 'related', 'comments', 'contents', 'faq', 'own', 'notAsked']);
/** Who asks. */
export const PERSON =
  /\b(?:chair(?:man|woman|person)?|member|interviewer|panell?ist|assessor|madam)\b|(?:社長|部長|課長|店長|園長|校長|役員|面接官|人事|社員|先生|さん|氏)$/i;
const STAGE =
  /\b(?:interviews?|panel|call|test|round|exercise|discussion|cent(?:re|er)|day|task|screen|chat|presentation|assessment|meeting|form|essay)\s*(?:[(（[]|$)|(?:面接|面談|試験|検査|テスト|選考)\s*(?:[(（[]|$)/i;

/** Whether words read as the name of an area: no sentence, no question, no stage, no time and no money. */
export function isAreaName(name: string): boolean {
  // “Order” alone commands nothing.
  return !(isAsked(name) && /[\s?？]|[\u3040-\u9fff]/.test(name)) && isQuality(name);
}

/** The same without asking whether the words are put as a question, which “write a plain sentence” is on its own. */
export function isQuality(name: string): boolean {
  if (!/^[“"「『]?\p{L}[^_@]*$/u.test(name) || /[?？]$/.test(name) || name.length < 2) return false;
  if (/\d\s?(?:%|min|hour|day|week|month|year|分|時|日|月|年|円|万|名|人)|[¥€£$]\s?\d|https?:/i.test(name)) return false;
  if (/[「『]/.test(name) !== /[」』]/.test(name) || (name.match(/["“”]/g)?.length ?? 0) % 2 === 1) return false;
  // “Salary”, “Start date”: terms of the job.
  if (says('fact', plain(name))) return false;
  // “Not on the sheet: …”
  if (/^not (?:on|in|for|what|an?)\b/i.test(name)) return false;
  const words = roundWords(name);
  if (words.explicit || words.never || STAGE.test(name) || PERSON.test(name)) return false;
  if (/ [/|] /.test(name)) return name.split(/ [/|] /).every(isQuality);
  if (
    /^(?:part|section|week|day|step|card|slide|station|question|q|sample question|how it is tested|probes?|follow[- ]ups?|hints?|sponsored|advert\w*)(?: [\w.]{1,3})?$|^(?:part|section|paper|module) (?:[A-F\d]|[ivx]{1,3})\b/i.test(
      name,
    ) ||
    /とのこと$/.test(name)
  )
    return false;
  if ((isJapanese(name) || FIELD.has(partOf(name) as Part)) && ELSE.has(partOf(name) as Part)) return false;
  if (isJapanese(name))
    return (
      name.replace(/[(（][^()（）]{1,60}[)）]$/, '').length <= 28 &&
      !/[。？?]|(?:です|ます|ました|でした|ません|ください|たら|のに|けれど|ので|から|いわく|により|によると|あり|して|ており|[がはをに])$/.test(
        name,
      )
    );
  return name.split(' ').length <= MOST_WORDS && !/[.?!;]|\b(?:i|was|were|they|he|she|did|had|asked|is|are|please)\b/i.test(name);
}
