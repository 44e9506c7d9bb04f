import { fold } from '../text/compare';
import type { Line } from '../text/lines';
import { titled } from './item';
import { partOfHeading, type PartLabel } from './labels';

/** The part over which the heading `lines[at]` stands, at its level: by our words, else by what others would write. */
export function partAt(text: string, lines: readonly Line[], at: number): PartLabel | undefined {
  const { text: words } = titled(text, lines[at]!);
  const ours = partOfHeading(words);
  const part = ours ?? likelyPart(words);
  const isOther = part === 'also-asked' || part === 'other-questions';
  // In a round other questions were asked there, too; at the top nobody knows where.
  if (lines[at]!.level > 2) return isOther ? 'also-asked' : undefined;
  if (isOther) return 'other-questions';
  const likely = part === 'questions' ? (holdsRounds(lines, at) ? 'rounds' : 'other-questions') : part;
  // Where a guide has the part under words of ours as well, those are meant.
  return ours || (likely && !oursIn(text, lines).has(likely)) ? likely : undefined;
}

function holdsRounds(lines: readonly Line[], at: number): boolean {
  let next = at + 1;
  while (next < lines.length && !(lines[next]!.kind === 'heading' && lines[next]!.level <= 3)) next++;
  return lines[next]?.level === 3;
}

function oursIn(text: string, lines: readonly Line[]): ReadonlySet<PartLabel | undefined> {
  let known = OURS.get(lines);
  if (!known) {
    const tops = lines.filter(({ kind, level }) => kind === 'heading' && level === 2);
    OURS.set(lines, (known = new Set(tops.map((line) => partOfHeading(titled(text, line).text)))));
  }
  return known;
}

const OURS = new WeakMap<readonly Line[], ReadonlySet<PartLabel | undefined>>();

/** A number before a heading and a remark in brackets behind it say nothing. */
function likelyPart(heading: string): PartLabel | 'questions' | undefined {
  const words = fold(heading.replace(/^\d{1,2}[.)．）]|[（(][^（()）]{0,80}[)）]\s{0,4}$/g, ''));
  return partOfHeading(words) ?? WORDINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What people write over a part, beside the headings that are ours. */
const WORDINGS: readonly (readonly [PartLabel | 'questions', RegExp])[] = [
  [
    'also-asked',
    /^(?:(?:also|others?|further|additional|more) (?:questions )?(?:asked|reported)|(?:further|additional) questions|(?:その他|ほか|他|追加)[にのも]{0,2}(?:聞かれた|質問された)?(?:こと|質問))$/,
  ],
  [
    'questions',
    /^(?:(?:interview |example |sample |common |likely |typical )?questions(?: asked)?|(?:面接|想定|予想|主な|実際の|よくある)?の?(?:質問|聞かれたこと)(?:例|集|事項|内容|一覧|リスト)?)$/,
  ],
  [
    'rounds',
    /^(?:the )?(?:(?:interview |hiring |selection |recruitment |application )?(?:rounds?|stages?|steps?|process|loop)|(?:interview |hiring |selection )(?:schedule|structure|format|flow)|(?:interview )?questions (?:by|per|for each) (?:interview|round|stage|step)|(?:面接|選考|採用|各|[ との]){0,6}(?:ラウンド|流れ|フロー|プロセス|ステップ|段階|過程)(?:一覧|[別とごの]{1,3}質問)?|(?:面接|選考)の?(?:内容|構成|一覧|スケジュール)?)$/,
  ],
  [
    'skill-areas',
    /^(?:(?:key |core |main |required |soft )?(?:skills?|skill areas?|competenc(?:y|ies)|competency areas?)(?: assessed| tested| required| they look for| we look for)?|what (?:they|we|the company|interviewers|the interviewers?) (?:assess|test|value|want|looks? for|(?:are|is) looking for)|(?:evaluation|assessment) criteria|(?:求められる|求める|評価される|重視される|問われる|見られる|必要な|主な)?(?:スキル|能力|力|コンピテンシー)(?:領域|要件|一覧)?|評価の?(?:項目|基準|ポイント|観点)|見られる(?:ポイント|点))$/,
  ],
  [
    'tips',
    /^(?:(?:interview |prep |preparation |general |key |useful )?(?:tips|advice|prep|preparation|checklist)(?: (?:and )?(?:tips|advice|tricks|preparation))?|how to prepare|tips for (?:the interview|preparing|preparation)|(?:面接|選考|事前)?の?(?:準備|対策)(?:の?(?:ヒント|ポイント|コツ|リスト)|して?おくこと|すること)?|(?:面接|準備)?の?(?:ヒント|アドバイス|コツ|心構え|チェックリスト))$/,
  ],
  [
    'responsibilities',
    /^(?:(?:the |key |core |main |your |my |job )?(?:responsibilities|duties|tasks)|what (?:you|i) ?(?:will|ll|would)? do|(?:主な|担当する?|具体的な)?(?:業務|仕事|職務)の?(?:内容|範囲)?|役割|責任範囲)$/,
  ],
  ['tags', /^(?:tags?|keywords?|キーワード)$/],
];
