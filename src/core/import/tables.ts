import type { Block } from './blocks';
import { nameOf, plain, visible } from './mask';
import { isAsked } from './speech';
import { partOf, roundWords, type Part } from './words';

export type Column = 'round' | 'questions' | 'skills' | 'tips' | 'responsibilities' | 'number' | 'other';

export interface Table {
  /** Rows without the header. */
  readonly rows: readonly Block[];
  readonly columns: readonly Column[];
}

/** What the columns of consecutive rows are for: by the words of the first row, else by what stands in them. */
export function tableOf(rows: readonly Block[], part: Part | undefined, ruled: boolean): Table {
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
  const settled = columns.map((column, at): Column => {
    if (column !== 'other') return column;
    if (share(at, (cell) => /^[#\d.①-⑳\s]{1,5}$/.test(cell)) > 0.6) return 'number';
    if (!columns.includes('round') && share(at, isRoundName) >= 0.6) return 'round';
    if (!columns.includes('questions') && share(at, isAsked) >= 0.5) return 'questions';
    if (
      at === columns.findIndex((one) => one === 'other') &&
      !columns.includes(part as Column) &&
      (part === 'skills' || part === 'tips' || part === 'responsibilities')
    )
      return part;
    return 'other';
  });
  return { rows: body, columns: settled };
}

export function cellsOf(row: Block): string[] {
  return row.cells.map((cell) => visible(row.mask.slice(cell.start - row.start, cell.end - row.start)));
}

function isRoundName(cell: string): boolean {
  const words = roundWords(cell);
  return cell.length <= 60 && !isAsked(cell) && !words.never && (words.explicit || (words.noun && !words.veto));
}

function columnOf(header: string): Column {
  const text = plain(nameOf(header)).toLowerCase();
  if (text === '' || text.length > 60) return 'other';
  if (/^(?:no\.?|#|number|番号)$/.test(text)) return 'number';
  if (
    /questions?|^(?:what (?:they|i was|was) )?asked|prompts?|what i got|質問|聞かれ|設問|お題/.test(text) &&
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
  if (/^(?:tips?|advice)$|^(?:アドバイス|対策|コツ)$/.test(text)) return 'tips';
  return partOf(header) === 'responsibilities' ? 'responsibilities' : 'other';
}
