import type { RawLine } from './line';

/** Where a new line was lost: before a heading in brackets, or the next stage of a Japanese report. */
const LOST =
  /(?<![はがをにでの])(?=【[^【】\n]{1,60}】)|(?<=【[^【】\n]{1,60}】)(?=[^\s：:])|(?<=[。！？])(?=[■◆])|(?<=[。！？])\s?(?=(?:第?[一二三四1-4]次|最終)(?:面接|選考|試験|面談)?(?:[（(][^（()）\n]{1,24}[)）])?[：:])|(?<=\S\s)(?=Q\d{1,2}[.:：．)]\s?\S)/g;

const LONGEST_LINE = 8000;

/** A line in which line ends were lost, as the lines it was. */
function unjoined(text: string, line: RawLine): RawLine[] {
  if (line.end - line.start > LONGEST_LINE) {
    // A text without line ends is read in pieces.
    const space = text.lastIndexOf(' ', line.start + LONGEST_LINE);
    const cut = space > line.start + LONGEST_LINE / 2 ? space : line.start + LONGEST_LINE;
    return [...unjoined(text, { start: line.start, end: cut }), ...unjoined(text, { start: cut, end: line.end })];
  }
  if (line.end - line.start < 14) return [line];
  const raw = text.slice(line.start, line.end);
  const isTitle = (line.start < 2 && !/【.*【/.test(raw)) || /^\s*(?:件名|subject)\s?[:：]/i.test(raw);
  const lost = !isTitle && /[【■◆：]|Q\d/.test(raw) ? [...raw.matchAll(LOST)].map(({ index }): Cut => ({ start: index, end: index })) : [];
  const cuts = [...lost, ...fieldsIn(raw), ...countedIn(raw), ...bracketsIn(raw), ...turnsIn(raw)].sort((a, b) => a.end - b.end);
  const lines: RawLine[] = [];
  let from = 0;
  for (const { start, end } of cuts) {
    if (start <= from || end >= raw.length || raw.slice(from, start).trim() === '') continue;
    lines.push({ start: line.start + from, end: line.start + start });
    from = end;
  }
  lines.push({ start: line.start + from, end: line.end });
  return lines;
}

/** “[When]March[Form]online[Why flour?]I said …”: fields and questions in brackets of one kind, one after another in Japanese. */
function bracketsIn(raw: string): Cut[] {
  if (!/[\u3040-\u9fff]/.test(raw)) return [];
  return [
    /\[[^[\]\n]{1,80}\](?!\()/g,
    /《[^《》\n]{1,80}》/g,
    /〔[^〔〕\n]{1,80}〕/g,
    /［[^［］\n]{1,80}］/g,
    /<[^<>\n]{1,80}>/g,
    /＜[^＜＞\n]{1,80}＞/g,
  ].flatMap((pattern) => {
    const found = [...raw.matchAll(pattern)];
    const labels = found.filter(([words]) => words.length <= 12 && !/[?？か。]/.test(words));
    if (found.length < 4 || labels.length < 2) return [];
    return found.flatMap(({ index, 0: words }) => [index, index + words.length].map((at) => ({ start: at, end: at })));
  });
}

/** “Asked: Q. … A. … Q. …”: what is asked and answered in one line. */
function turnsIn(raw: string): Cut[] {
  if (!/[QＱ問][.．:：]/.test(raw)) return [];
  const found = [...raw.matchAll(/(?<=[\s:：.。．?？!！」』)）"”]|^)(?:Q|Ｑ|問|A|Ａ|答)[.．:：](?=\s?[^\s.．:：])/g)];
  const asked = found.filter(([mark]) => /[QＱ問]/.test(mark)).length;
  return asked > 1 && found.length > asked ? found.map(({ index }) => ({ start: index, end: index })) : [];
}

/** A stretch of a line that parts two lines. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

const FIELD =
  /(?<=\S)(?=[■□◆◇●▪]\s?[^\s：:■□◆◇●▪。「」]{1,10}[：:])|(?:^[^／/｜|：:、。]{1,12}?(…+|‥+)|[／/｜|]\s?)(?=[^\s／/｜|：:、。「」]{1,10}[：:])|\s[/|;·•]\s(?=[A-Z][A-Za-z ]{2,24}:\s)/g;

/** The fields of a form in one line: 「時期：3月／場所：本社／質問：…」. */
function fieldsIn(raw: string): Cut[] {
  if (!/[：:]/.test(raw) || /^\s*\|/.test(raw)) return [];
  const cuts = [...raw.matchAll(FIELD)].map((found) => ({
    start: found.index + (found[1] ? found[0].length - found[1].length : 0),
    end: found.index + found[0].length,
  }));
  return cuts.length >= 2 ? cuts : [];
}

const COUNTED = /[①-⑳]|[(（]\d{1,2}[)）](?=\s?\S)|(?<![\d(（])\d{1,2}\)\s(?=\S)/g;

/** The entries of a list in one line, whose numbers go up from one: 「①…、②…、③…」. */
function countedIn(raw: string): Cut[] {
  // What an answer counts up is not set out.
  if (/^\s*(?:A|答え?|回答)\d{0,2}\s?[.．:：)）]|^\s*\|/.test(raw)) return [];
  const found = [...raw.matchAll(COUNTED)].map((one) => {
    const circled = /[①-⑳]/.test(one[0]);
    return {
      at: one.index,
      end: one.index + one[0].length,
      number: circled ? one[0].charCodeAt(0) - 0x245f : Number(one[0].replace(/\D/g, '')),
      circled,
    };
  });
  const cuts: Cut[] = [];
  let row: typeof found = [];
  const close = () => {
    if (row.length >= (row[0]?.circled ? 2 : 3))
      for (const { at } of row) {
        const comma = /[、，,;；]\s*$/.exec(raw.slice(Math.max(0, at - 4), at));
        cuts.push({ start: at - (comma?.[0].length ?? 0), end: at });
      }
    row = [];
  };
  found.forEach((one, index) => {
    // “①②③” speaks of the entries.
    const joins = found[index - 1]?.end === one.at || found[index + 1]?.at === one.end;
    if (row.length > 0 && one.circled === row[0]!.circled && one.number === row.at(-1)!.number + 1 && found[index - 1]?.end !== one.at)
      row.push(one);
    else if (one.number === 1 && !joins) {
      close();
      row = [one];
    } else if (row.length === 0 && one.at === 0) row = [one];
  });
  close();
  return cuts;
}

/** The lines of a text, also those whose line ends were lost. */
export function linesOf(text: string): RawLine[] {
  const lines: RawLine[] = [];
  const end = /\r\n?|\n|\u2029/g;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    lines.push(...unjoined(text, { start, end: found.index }));
    start = end.lastIndex;
  }
  lines.push(...unjoined(text, { start, end: text.length }));
  return lines;
}

const RULE = /^[ \t]{0,3}(=+|-{2,})[ \t]*$/;

/**
 * Where rows of marks start that close a box begun by another row above: they underline nothing. Known by a box of the
 * same mark that holds several lines, without an empty one among them.
 */
export function closingRules(text: string, lines: readonly RawLine[]): ReadonlySet<number> {
  const closing = new Map<string, number[]>();
  const boxes = new Set<string>();
  let open: { mark: string; at: number } | undefined;
  let gap = true;
  lines.forEach(({ start, end }, at) => {
    const raw = text.slice(start, Math.min(end, start + 200));
    const mark = RULE.exec(raw)?.[1]?.[0];
    if (mark && open?.mark === mark) {
      if (closing.has(mark)) closing.get(mark)!.push(start);
      else closing.set(mark, [start]);
      if (at - open.at > 2) boxes.add(mark);
      open = undefined;
    } else if (mark && gap) open = { mark, at };
    gap = raw.trim() === '';
    if (gap) open = undefined;
  });
  return new Set([...boxes].flatMap((mark) => closing.get(mark)!));
}
