import type { Span } from '../text/span';
import type { Block } from './blocks';
import { isJapanese, nameOf, plain, trimMask, visible } from './mask';
import { quotesOf, sentencesOf } from './speech';
import { partOf, says } from './words';

/** A name with what is said about it, and the span of both as offsets into the mask. */
export interface Named extends Span {
  readonly name: string;
  readonly description: string;
}

/** An entry such as “**Name**: what it is”, “Name – what it is” or a name alone. */
export function namedIn(block: Block, from = 0, to = block.mask.length): Named | undefined {
  const all = trimMask(block.mask, from, to);
  const text = visible(block.mask.slice(all.start, all.end));
  if (text === '') return undefined;
  const { bold } = block;
  if (bold && bold.start >= all.start && bold.end < all.end && bold.start - all.start < 4) {
    const name = nameOf(visible(block.mask.slice(bold.start, bold.end)));
    const description = visible(block.mask.slice(bold.end, all.end)).replace(/^[\s:：.。…‥—–-]+/, '');
    if (name.length > 1) return { ...all, name: name.replace(/[.。]$/, ''), description };
  }
  const cut = colonOf(block.mask, all);
  if (cut)
    return {
      ...all,
      name: nameOf(visible(block.mask.slice(all.start, cut.start))),
      description: visible(block.mask.slice(cut.end, all.end)),
    };
  return { ...all, name: nameOf(text).replace(/(?<=[^.])\.$|。$/, ''), description: '' };
}

/** Dots that lead from a name to what stands behind it. */
const LEADER = /^(?:\.{3,}|…+|·{3,}|‥+|_{3,}|ー{4,})\s*/;

function colonOf(mask: string, all: Span): Span | undefined {
  const limit = Math.min(all.end, all.start + 90);
  for (let at = all.start + 1; at < limit; at++) {
    const unit = mask[at]!;
    const spaced = /\s/.test(mask[at - 1] ?? '') && /\s/.test(mask[at + 1] ?? '');
    const leader = '.…·‥_ー'.includes(unit) ? LEADER.exec(mask.slice(at, all.end)) : null;
    const isColon = unit === '：' || (unit === ':' && !/\d/.test(mask[at + 1] ?? '') && !mask.startsWith('//', at + 1));
    // “Name ── what it is” has its dash twice.
    const isDash = /[–—―─~〜=→-]/.test(unit) && (spaced || (mask[at + 1] === unit && /[\s\u3040-\u9fff]/.test(mask[at - 1] ?? '')));
    if (!isColon && !leader && !isDash && unit !== '—' && unit !== '…') continue;
    const name = visible(mask.slice(all.start, at));
    if (name.split(' ').length > 10 || (isJapanese(name) && name.length > 30) || visible(mask.slice(at + 1, all.end)) === '')
      return undefined;
    if (/[.?!。？]/.test(name)) return undefined;
    return { start: at, end: at + (leader?.[0].length ?? (mask[at + 1] === unit ? 2 : 1)) };
  }
  return undefined;
}

/** Names in one line: “communication, planning and care”. Empty where the line is a sentence. */
export function listedIn(mask: string, from: number, to: number): Named[] {
  const parts = partsOf(
    mask,
    from,
    to,
    /\s*(?:,\s*(?:and|or)\s+|[,;，、；・|｜·•／]\s*|\s\/\s|(?<=[\u3040-\u9fff])\/|\/(?=[\u3040-\u9fff]))/g,
  );
  const last = parts.at(-1);
  // “A, B and C”, but not “Planning, Seeing and Deciding” where capitals make one name of two words.
  const tail =
    last && (parts.length === 1 || !/\s(?:and|&)\s[A-Z]/.test(last.name)) ? partsOf(mask, last.start, last.end, /\s+(?:and|&)\s+/g) : [];
  const all = tail.length > 1 ? [...parts.slice(0, -1), ...tail] : parts;
  return all
    .map((part) => ({
      ...part,
      name: nameOf(part.name)
        .replace(/[.。]$/, '')
        .replace(/^(?:and|or|the) /, ''),
    }))
    .filter(({ name }) => name !== '');
}

/** Whether names read as names of skills: few words each, no sentence. */
export function areNames(names: readonly Named[]): boolean {
  return names.length > 0 && names.every(({ name }) => /^\p{L}/u.test(name) && isShortName(name));
}

function isShortName(name: string): boolean {
  if (isJapanese(name)) return name.length <= 24 && !/。|(?:です|ます|した)$/.test(name);
  return name.split(' ').length <= 6 && !/^not (?:on|in|for) |\b(?:i|was|were|they|he|she|if|that|whether|how)\b/i.test(name);
}

/** The words between marks. */
export function partsOf(mask: string, from: number, to: number, pattern: RegExp): Named[] {
  const text = mask.slice(from, to);
  const parts: Named[] = [];
  let start = 0;
  for (let found = pattern.exec(text); ; found = pattern.exec(text)) {
    const end = found ? found.index : text.length;
    const part = trimMask(mask, from + start, from + end);
    const name = visible(mask.slice(part.start, part.end)).replace(/[.。]$/, '');
    if (name !== '') parts.push({ ...part, name, description: '' });
    if (!found || found[0] === '') break;
    start = pattern.lastIndex;
  }
  return parts;
}

/** The names of skills in a line under what is looked for; none where it only talks about them. */
export function skillsIn(block: Block, from: number, to: number, isRest: boolean): Named[] {
  const named = namedIn(block, from, to);
  if (!named || /\b(?:no|not|never)\b|ない$|[@▾▸[\]]/i.test(named.name) || says('fact', plain(named.name))) return [];
  const text = visible(block.mask.slice(from, to));
  if (/[:：]$/.test(text)) return [];
  const several = /\ue000{2}[^\ue000]{2,60}\ue000{2}.*\ue000{2}[^\ue000]{2,60}\ue000{2}/.test(block.mask.slice(from, to));
  const isLabel = block.marker === '' && named.description !== '' && partOf(named.name) === 'skills';
  if (!isRest && !isLabel && !(several && block.marker === '') && (block.marker !== '' || named.description !== '')) {
    const isShort = isJapanese(named.name) ? named.name.length <= 40 : named.name.split(' ').length <= 12;
    return isShort ? [named] : [];
  }
  const bold = [...block.mask.slice(from, to).matchAll(/\ue000{2}([^\ue000]{2,60})\ue000{2}/g)];
  if (bold.length > 1)
    return bold.map((found) => ({
      start: from + found.index + 2,
      end: from + found.index + 2 + found[1]!.length,
      name: nameOf(found[1]!),
      description: '',
    }));
  const quotes = isJapanese(text) ? quotesOf(block.mask.slice(from, to)) : [];
  if (quotes.length > 1)
    return quotes.map((quote) => ({ start: from + quote.start, end: from + quote.end, name: nameOf(quote.text), description: '' }));
  const first = sentencesOf(block.mask, from, to)[0];
  const opening = isRest && first ? listedIn(block.mask, first.start, first.end) : [];
  if (opening.length > 1 && areNames(opening)) return opening;
  // A sentence is weighed by what it says.
  const names = isRest || !/[.。]$/.test(text) ? listedIn(block.mask, from, to) : [];
  if (names.length > 1 && areNames(names)) return names;
  if (!/[.?!。？]$/.test(text) && text.length <= 60 && areNames([named])) return [named];
  return [];
}

/** Tags behind hashes, one a line, or several with marks between. */
export function tagsIn(block: Block, from: number, to: number): Named[] {
  const words = block.mask.slice(from, to);
  const isProse = block.marker === '' && block.text.length > 300 && /[.。]$/.test(block.text);
  const tags = /#[^\s#]/.test(words)
    ? [...words.matchAll(/#([^\s#,、]{1,60})/g)].map((found) => ({
        start: from + found.index,
        end: from + found.index + found[0].length,
        name: found[1]!,
        description: '',
      }))
    : block.marker !== '' && !/[,、·]/.test(words)
      ? [{ start: from, end: to, name: nameOf(visible(words)), description: '' }]
      : partsOf(block.mask, from, to, /\s*[,;，、；・|｜·•／]\s*|\s\/\s/g);
  return isProse ? [] : tags.filter(({ name }) => name !== '' && name.length <= 60);
}
