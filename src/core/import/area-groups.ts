import { span, type Span } from '../text/span';
import type { Block } from './blocks';
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
  /** The same for advice. */
  readonly advice: 'part' | 'words' | 'none';
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
  for (let at = 0; at < blocks.length; at++) {
    if (taken.has(at)) continue;
    // A line that says what is marked stands above the names.
    if (formOf(blocks[at]!) === 'bare' && says('areaCue', plain(blocks[at]!.text))) continue;
    const members = membersFrom(blocks, places, at);
    if (members.length < 2) continue;
    for (const member of members) taken.add(member);
    const items = members.map((index) => ({ block: blocks[index]!, named: areaIn(blocks[index]!) }));
    groups.push({
      items,
      stretch: span(blocks[at]!.at, blocks[members.at(-1)!]!.at),
      cue: cueOf(blocks, places, at),
      advice: adviceOf(blocks, places, at),
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
  const opensPart = (block: Block) => {
    const head = places[block.at]?.head;
    return head !== undefined && (head.round !== undefined || head.part !== undefined || head.never === true);
  };
  const form = formOf(first);
  if (first.kind !== 'text' || form === '' || opensPart(first)) return [];
  const isList = first.marker !== '';
  const members = [from];
  let between = 0;
  for (let at = from + 1; at < blocks.length && members.length < MOST_ITEMS; at++) {
    const block = blocks[at]!;
    const isLike = formOf(block) === form && markOf(block) === markOf(first) && block.quoted === first.quoted;
    if (block.kind !== 'text' || (opensPart(block) && !(isList && isLike))) break;
    const isApart = block.at - blocks[at - 1]!.at > 1 && form !== 'heading';
    if (isApart) break;
    if (isLike && (form !== 'heading' || block.rank === first.rank)) {
      if (block.indent > first.indent + 1) continue;
      if (block.indent < first.indent - 1) break;
      members.push(at);
      between = 0;
      continue;
    }
    if (block.rank > 0 && (first.rank === 0 || block.rank <= first.rank) && formOf(block) !== form) break;
    if (form === 'heading' || (form === 'bold' && first.rank > 0)) continue;
    // What describes an entry stands below it.
    const isNested = block.marker !== '' && block.indent > first.indent;
    if (isNested) continue;
    if (block.marker !== '' || ++between > (form === 'bare' ? 1 : MOST_BETWEEN) || block.gap || (form === 'bare' && block.text.length < 20))
      break;
  }
  return members;
}

/** Circles say how well somebody did: they are marks of one list. */
function markOf({ mark }: Block): string {
  return /^[◎○◯〇●△▲×✕]/.test(mark) ? '○' : /^[✅☑✓✔❌❎✗✘]/u.test(mark) ? '✓' : mark;
}

function formOf({ rank, style, marker, text, bold }: Block): string {
  if (rank > 0 && rank < 7) return 'heading';
  if (marker === 'bullet' || marker === 'number' || marker === 'letter') return marker;
  if (marker !== '') return '';
  if (style === 'bold' || (bold && bold.start < 4)) return 'bold';
  if (rank > 0) return 'heading';
  if (/^[^.?!。？！:：「“"]{2,36}(?:[:：]|\s[–—―-]{1,2})\s*\S/.test(text)) return 'label';
  return text.length <= (isJapanese(text) ? 24 : 48) && !/[.?!。？！:：,、;]$/.test(text) ? 'bare' : '';
}

/** What stands before the first of a group: the heading, or the end of the paragraph, or both. */
function cueOf(blocks: readonly Block[], places: readonly Place[], first: number): AreaGroup['cue'] {
  const place = places[blocks[first]!.at] ?? {};
  const part = effective(place);
  if (part === 'skills') return 'part';
  const above = blocks[first - 1];
  if (!above || above.kind !== 'text') return 'none';
  const isHead = (block: Block) => block.rank > 0 || places[block.at]?.head !== undefined;
  const words = [above.text];
  if (!isHead(above))
    words[0] = sentencesOf(above.mask)
      .slice(-3)
      .map(({ text }) => text)
      .join(' ');
  const before = blocks[first - 2];
  if (!isHead(above) && before?.kind === 'text' && (isHead(before) || above.text.length < 80)) words.push(before.text.slice(-200));
  if (part && NAMES_NO_AREAS.has(part) && !(/[:：]$/.test(above.text) && says('areaCue', plain(words[0]!)))) return 'none';
  if (above.text.length <= (isJapanese(above.text) ? 30 : 60) && says('areaCue', plain(above.text))) return 'head';
  if (words.some((text) => says('areaCue', plain(text.slice(-300))))) return 'words';
  if (part === 'about') return 'never';
  return NEVER.test(plain(words[0]!)) ? 'never' : 'none';
}

/** Whether a list stands under advice. */
function adviceOf(blocks: readonly Block[], places: readonly Place[], first: number): AreaGroup['advice'] {
  const { block, part } = { block: blocks[first]!, part: effective(places[blocks[first]!.at] ?? {}) };
  if (formOf(block) === 'label' || formOf(block) === 'bare' || formOf(block) === 'heading') return 'none';
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
  const name = named.name.replace(/^(?:[A-Z]{1,4}[ -]?\d{1,2}(?:\.\d)?|[A-Z]\d)[.:)]?\s+(?=\p{L})/u, '');
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
const ELSE = new Set<Part>(['skills', 'tips', 'process', 'questions', 'faq', 'contents', 'own']);
const STAGE =
  /\b(?:interviews?|panel|call|test|round|exercise|discussion|cent(?:re|er)|day|task|screen|chat|presentation|assessment|meeting|form|essay)\s*(?:[(（[]|$)|(?:面接|面談|試験|検査|テスト|選考)\s*(?:[(（[]|$)/i;

/** Whether words read as the name of an area: no sentence, no question, no stage, no time and no money. */
export function isAreaName(name: string): boolean {
  return !isAsked(name) && isQuality(name);
}

/** The same without asking whether the words are put as a question, which “write a plain sentence” is on its own. */
export function isQuality(name: string): boolean {
  if (!/^[“"「『]?\p{L}/u.test(name) || /[?？]$/.test(name) || name.length < 2) return false;
  if (/\d\s?(?:%|min|hour|day|week|month|year|分|時|日|月|年|円|万|名|人)|[¥€£$]\s?\d|https?:/i.test(name)) return false;
  const words = roundWords(name);
  if (words.explicit || words.never || STAGE.test(name)) return false;
  if (/^(?:part|section|week|day|step|question|q|sample question|how it is tested)(?: [\w.]{1,3})?$/i.test(name) || /とのこと$/.test(name))
    return false;
  if (isJapanese(name) && ELSE.has(partOf(name) as Part)) return false;
  if (isJapanese(name))
    return (
      name.length <= 28 &&
      !/[。？?]|(?:です|ます|ました|でした|ません|ください|たら|のに|けれど|ので|から|いわく|により|によると|あり|して|ており|[がはをに])$/.test(
        name,
      )
    );
  return name.split(' ').length <= MOST_WORDS && !/[.?!;]|\b(?:i|was|were|they|he|she|did|had|asked|is|are|please)\b/i.test(name);
}
