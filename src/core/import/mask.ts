import { span, type Span } from '../text/span';
import { recalled } from './recalled';
import { repairsIn } from './repair';

/** Stands in a mask where a mark of emphasis stood: seen by nobody, at the same offset. */
export const MARK = '\ue000';
/** Stands in a mask where `<br>` parts two lines of one cell or item. */
export const BREAK = '\u2028';

const MARKUP = /[*_`~<[\]!\\&:>\n\r]/;

/** The words of a piece of source, unit for unit: marks, tags, addresses and line ends are blanked, nothing moves. */
export function maskOf(source: string): string {
  const raw = mended(source);
  if (!MARKUP.test(raw)) return raw;
  return raw
    .replace(/\r\n?[ \t>]*|\n[ \t>]*/g, spaces)
    .replace(/!\[[^\][]{0,200}\]\([^()\s]{0,500}\)/g, spaces)
    .replace(
      /\[([^\][]{1,300})\](?:\([^()]{0,500}\)|\[[^\][]{0,60}\])/g,
      (whole, words: string) => MARK + words + marks(whole.length - words.length - 1),
    )
    .replace(/<br ?\/?>/gi, (whole) => BREAK + ' '.repeat(whole.length - 1))
    .replace(/<!--(?:(?!-->)[^]){0,300}-->/g, spaces)
    .replace(/<\/?[a-zA-Z][^<>]{0,300}>/g, (whole) => marks(whole.length))
    .replace(/&nbsp;|&#160;/g, spaces)
    .replace(/\b(?:https?:\/\/|www\.)[^\s<>、。）」"]{1,1000}/g, spaces)
    .replace(/\*{1,10}|`{1,10}|~~|(?<![\p{L}\p{N}])_{1,10}|_{1,10}(?![\p{L}\p{N}_])|\\(?=[*_`#[\]~>.()!+-])/gu, (whole) =>
      marks(whole.length),
    );
}

/** Garbled words in their right form, at the same length. */
function mended(raw: string): string {
  const repairs = repairsIn(raw);
  if (repairs.length === 0) return raw;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, to } of repairs) {
    parts.push(raw.slice(at, start), to, marks(end - start - to.length));
    at = end;
  }
  parts.push(raw.slice(at));
  return parts.join('');
}

function spaces(part: string): string {
  return ' '.repeat(part.length);
}

function marks(length: number): string {
  return MARK.repeat(length);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#39': "'", apos: "'", lt: '<', gt: '>' };

/** White space that is no single blank already. */
const WHITE = /(?! [^\s\u200b-\u200d\ufeff\p{Cc}])[\s\u200b-\u200d\ufeff\p{Cc}]+/gu;

/** What a reader sees of a mask: one line, single spaces. */
export const visible = recalled((mask): string => {
  let text = mask;
  if (text.includes(MARK)) text = text.replaceAll(MARK, '');
  if (text.includes('&')) text = text.replace(/&(amp|quot|#39|apos|lt|gt);/g, (_, name: string) => ENTITIES[name]!);
  return text.replace(WHITE, ' ').trim();
});

/** The form on which patterns are tried: widths made equal, bounded in length. */
export const plain = recalled((text): string => {
  if (text.length <= 2000 && !/[^\x20-\x7e]/.test(text)) return text;
  return text.slice(0, 2000).normalize('NFKC').replace(/’/g, "'");
});

export function isJapanese(text: string): boolean {
  return /[\u3041-\u30ff\u3400-\u9fff]/.test(text);
}

/** The span without white space and marks at both ends. */
export function trimMask(mask: string, start: number, end: number): Span {
  while (start < end && isBlank(mask[start]!)) start++;
  while (end > start && isBlank(mask[end - 1]!)) end--;
  return span(start, end);
}

function isBlank(unit: string): boolean {
  return unit === MARK || unit === BREAK || unit === '\u200b' || unit === '\ufeff' || unit.trim() === '';
}

const PICTURES = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0f\u20e3\u200d]+/gu;

/** A name as it stands in a heading: no pictures, no closing colon or dash, no brackets or quotes around the whole. */
export const nameOf = recalled((text): string => {
  let name = text
    .replace(PICTURES, ' ')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
  name = name.replace(/^[■□◆◇●○◎△▲★☆▼▽▶►♦・~〜=＝#\-–—|｜>＞ ]+|[~〜=＝#|｜ ★☆]+$/g, '');
  const inner = /^[【［[〈《≪＜<「“"]([^【】［\][〈〉《》≪≫＜＞<>「」“”"]{1,80})[】］\]〉》≫＞>」”"]$/.exec(name);
  if (inner) name = inner[1]!.trim();
  return name.replace(/[\s:：–—-]+$/, '').trim();
});

/** The name of a round: without the full stop that ends it as a sentence of its own. */
export function roundNameOf(text: string): string {
  return nameOf(text)
    .replace(/(?<=[^\s.。]{3})[.。]$/, '')
    .replace(/^(?:最初|まず|次|その(?:後|あと)|続いて|最後)(?:は|が|に)、?(?=\S{2})/, '')
    .replace(/^\d{1,2}[)）]\s?の\s?(?=\S)/, '');
}
