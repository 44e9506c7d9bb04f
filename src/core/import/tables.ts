import { isAreaName } from './area-groups';
import type { Block } from './blocks';
import { nameOf, plain, visible } from './mask';
import { isAsked } from './speech';
import { stageName } from './stage-name';
import { NAMES_NO_AREAS, partOf, roundWords, says, type Part } from './words';

export type Column = 'round' | 'questions' | 'skills' | 'tips' | 'responsibilities' | 'number' | 'other';

export interface Table {
  /** Rows without the header. */
  readonly rows: readonly Block[];
  readonly columns: readonly Column[];
}

/** What stands in a column beside areas: marks, weights, ticks. */
const MARKED = /^(?:[\d.,/%+×x✓✔✗✘○◯◎△●★☆*–—-]{1,7}|yes|no|high|medium|low|essential|desirable|必須|歓迎|あり|なし|高|中|低)$/i;
const MARKS =
  /weight|\bmarks?\b|\bmax\b|points?\b|scores?\b|essential|desirable|assessed|tested|\bwhere\b|rating|importance|配点|点数|重み|比重|必須|歓迎|評価|どこ|場面|満点/i;
const AREAS =
  /^(?:the )?(?:criteri(?:on|a)|competenc(?:y|ies)|capabilit(?:y|ies)|skills?|areas?|qualit(?:y|ies)|headings?|dimensions?|requirements?|behaviou?rs?|attributes?|values?|lines?|boxes|box|what(?: they (?:mark|score|look for|want))?|items?|you are|we want|項目|評価項目|観点|力|要素|資質|能力|見(?:る|られる)(?:ところ|点))$/i;
/** What something took in hours and money names no area. */
const COSTS = /^[£$€¥]|\b(?:costs?|price|hours?|spent|paid|budget)\b|費用|金額|円$|かかった/i;
/** What is looked at is no question, though it may end like one: 「責任をもってやり遂げるか」. */
const LOOKED_AT =
  /\b(?:want(?:s|ed)? to know|purpose|aims?|why|tests?|testing)\b|ねらい|目的|着眼|観点|基準|評価|見る|定義|\b(?:criteri|indicator|descriptor|definition|meaning|look(?:s|ed|ing)? (?:for|at))/i;
/** The column that names skill areas, which words above or marks beside it tell; below 0 for none. */
function areaColumn(
  columns: readonly Column[],
  header: readonly string[],
  part: Part | undefined,
  above: string,
  share: (at: number, test: (cell: string) => boolean) => number,
): number {
  if (columns.includes('questions') || columns.includes('round') || (part && NAMES_NO_AREAS.has(part))) return -1;
  if (part !== 'skills' && header.some((cell) => COSTS.test(plain(cell)))) return -1;
  const told = part === 'skills' || says('areaCue', plain(above.slice(-300)));
  const names = columns.map(
    (column, at) =>
      (column === 'other' || column === 'skills') && share(at, (cell) => isAreaName(nameOf(cell)) && !MARKED.test(cell)) >= 0.7,
  );
  const at = columns.includes('skills') ? columns.indexOf('skills') : names.indexOf(true);
  if (at < 0 || !names[at]) return -1;
  const beside = columns.some(
    (_, other) => other !== at && (MARKS.test(header[other] ?? '') || share(other, (cell) => MARKED.test(cell)) >= 0.6),
  );
  const said = columns[at] === 'skills' || AREAS.test(plain(nameOf(header[at] ?? '')));
  return (told && (said || beside || part === 'skills')) || (said && beside) ? at : -1;
}

/** What the columns of consecutive rows are for: by the words of the first row, else by what stands in them. */
export function tableOf(rows: readonly Block[], part: Part | undefined, ruled: boolean, above = ''): Table {
  const first = cellsOf(rows[0]!);
  const width = Math.max(...rows.slice(0, 50).map((row) => row.cells.length));
  const named = Array.from({ length: width }, (_, at) => columnOf(first[at] ?? ''));
  const isHeader =
    rows.length > 1 && (ruled || named.some((column) => column !== 'other')) && !first.some((cell) => isAsked(cell) && cell.length > 30);
  const body = isHeader ? rows.slice(1) : rows;
  const columns = isHeader ? named : Array.from({ length: width }, () => 'other' as Column);
  const sample = body.slice(0, 50).map(cellsOf);
  const share = (at: number, test: (cell: string) => boolean) => {
    const cells = sample.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  };
  const area = areaColumn(columns, isHeader ? first : [], part, above, share);
  const settled = columns.map((column, at): Column => {
    if (column === 'other' && columns.includes('questions') && LOOKED_AT.test(plain(first[at] ?? ''))) return 'number';
    // What is done at what time is a plan of the day.
    if (column === 'tips' && share(0, (cell) => /^\d{1,2}[:：.時]\d{0,2}/.test(cell)) > 0.5) return 'other';
    if (area >= 0 && (column === 'other' || column === 'skills')) return at === area ? 'skills' : 'other';
    if (column !== 'other') return column;
    if (share(at, (cell) => /^[#\d.①-⑳\s]{1,5}$/.test(cell)) > 0.6) return 'number';
    if (!columns.includes('round') && share(at, isRoundName) >= 0.6) return 'round';
    if (!columns.includes('questions') && share(at, isAsked) >= 0.5 && !(isHeader && LOOKED_AT.test(plain(first[at] ?? ''))))
      return 'questions';
    if (
      at === columns.findIndex((one) => one === 'other') &&
      !columns.includes(part as Column) &&
      (part === 'skills' || part === 'tips' || part === 'responsibilities')
    )
      return part;
    return 'other';
  });
  const stage = settled.includes('round') || !settled.includes('questions') ? -1 : stageColumn(settled, sample);
  return { rows: body, columns: stage < 0 ? settled : settled.with(stage, 'round') };
}

/** Beside a column of questions, the first one of short names of which some are words for a stage; below 0 for none. */
function stageColumn(columns: readonly Column[], rows: readonly (readonly string[])[]): number {
  return columns.findIndex((column, at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    if (column !== 'other' || cells.length < 2) return false;
    const stages = cells.filter((cell) => isRoundName(cell) || roundWords(cell).never);
    return (
      stages.length * 3 >= cells.length &&
      stages.some(isRoundName) &&
      cells.every((cell) => cell.length <= 48 && !/[?？]$/.test(cell) && !/[.。!！]$/.test(cell)) &&
      new Set(cells).size === cells.length
    );
  });
}

/** The words before a table: the line above and the heading over it. */
export function wordsAbove(blocks: readonly Block[], at: number): string {
  const [before, over] = [blocks[at - 1], blocks[at - 2]];
  return [over?.kind === 'text' ? over.text.slice(-120) : '', before?.kind === 'text' ? before.text.slice(-200) : ''].join(' ');
}

export function cellsOf(row: Block): string[] {
  return row.cells.map((cell) => visible(row.mask.slice(cell.start - row.start, cell.end - row.start)));
}

function isRoundName(cell: string): boolean {
  const words = roundWords(cell);
  const head = cell.split(/\s[–—-]\s|[,、(（]/)[0]!.trim();
  return (
    cell.length <= 60 &&
    !(words.noun ? /[?？]$/.test(cell) : isAsked(cell)) &&
    !words.never &&
    (words.explicit || ((words.noun || (head !== '' && stageName(head) === head)) && !words.veto))
  );
}

function columnOf(header: string): Column {
  const text = plain(nameOf(header)).toLowerCase();
  if (text === '' || text.length > 60) return 'other';
  if (/^(?:no\.?|#|number|番号)$/.test(text)) return 'number';
  if (
    /questions?|^(?:what (?:they|i was|was) )?asked|\bsaid to me\b|^what (?:they|he|she) said\b|prompts?|what i got|質問|聞かれ|設問|お題/.test(
      text,
    ) &&
    !/my questions|逆質問/.test(text)
  )
    return 'questions';
  if (
    /^(?:the )?(?:interview )?(?:rounds?|stages?|steps?|phases?|interviews?|sessions?|part|exercise)(?: name)?$|^(?:選考|段階|面接|ラウンド|フェーズ|ステップ|種別|区分|選考段階|回|選考フロー|選考ステップ)$/.test(
      text,
    )
  )
    return 'round';
  if (
    /^(?:core |key )?(?:skills?|competenc(?:y|ies)|behaviours?|behaviors?|qualit(?:y|ies)|criteri(?:on|a)|attributes?|values?|strengths?|principles?)(?: (?:area|tested|assessed|looked for))?$|^(?:スキル|能力|評価項目|評価の?観点|観点|求める力|求められる力|資質)$/.test(
      text,
    )
  )
    return 'skills';
  if (
    /^(?:tips?|advice|dos?|do['’]?s|don['’]?ts?|don['’]ts|what (?:not )?to do|do this|[✓✔✅☑✗✘❌☒👍👎])$|^(?:アドバイス|対策|コツ|すること|やること|しないこと|おすすめ)$/u.test(
      text,
    )
  )
    return 'tips';
  return partOf(header) === 'responsibilities' ? 'responsibilities' : 'other';
}
