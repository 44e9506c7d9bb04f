const GRAPHEME_LIMIT = 60;
const BYTE_LIMIT = 180;
/** Names that Windows keeps for devices, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/**
 * A name for a new answer file: safe on every system, one path segment, and unlike every name in `taken` whatever its
 * case. `stem` may be anything that somebody typed.
 */
export function fileNameFor(stem: string, taken: Iterable<string> = []): string {
  const safe = safeStem(stem);
  const names = new Set<string>();
  for (const name of taken) names.add(comparable(name));
  let name = `${safe}.md`;
  for (let copy = 2; names.has(comparable(name)); copy++) name = `${safe}-${copy}.md`;
  return name;
}

/** The part before the ending: no separator, no control or invisible character, no device name, never hidden or empty. */
export function safeStem(stem: string): string {
  const plain = stem
    .slice(0, 2000)
    .normalize('NFC')
    .replace(/[\p{C}\p{Variation_Selector}]/gu, (character) => (/\s/.test(character) ? '-' : ''))
    .replace(/[/\\:*?"<>|／＼：＊？＂＜＞｜．\s]+/gu, '-')
    .replace(/-{2,}/g, '-');
  let name = trimEnds(cut(trimEnds(plain)));
  if (name === '') name = 'question';
  if (DEVICE.test(name.split('.')[0] ?? '')) name = `${name.split('.')[0]}-q${name.slice((name.split('.')[0] ?? '').length)}`;
  return name;
}

function trimEnds(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && '.- '.includes(name[start]!)) start++;
  while (end > start && '.- '.includes(name[end - 1]!)) end--;
  return name.slice(start, end);
}

/** At most sixty characters as people see them, and bytes that every file system takes. */
function cut(name: string): string {
  let result = '';
  let bytes = 0;
  let count = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name.slice(0, 400))) {
    bytes += byteLength(segment);
    if (++count > GRAPHEME_LIMIT || bytes > BYTE_LIMIT) break;
    result += segment;
  }
  return result;
}

function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
