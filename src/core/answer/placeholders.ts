import { contentSpan, type Line } from '../text/lines';
import { matchesOf } from '../text/matches';
import { span, type Span } from '../text/span';
import { labelAt } from './label';
import { NOTE } from './notes';

/**
 * Words that templates leave behind for the writer to replace; after a colon, what is still to be done belongs to them.
 * Each pattern is bounded and anchored on a rare mark.
 */
const GAP =
  /(?<!\b(?:call(?:ed|s)?|named|our|my|the|an?|this|that|each|every) )\b(?:TODO|TBD|TBC|FIXME)\b(?:[ \t]?[:：][^\n.!?。！？]{1,200})?|\bXXX+\b|(?<![\p{L}\d])[XxＸ]{1,3}\s?[%％]|(?<![\p{L}\d]|\b(?:rows?|seats?|blocks?|bays?|gates?|sizes?|chapters?|volumes?|parts?|types?|[A-WYZ]{2},? (?:and|or|to)) )(?:XX|xx)(?![\p{L}\d]|,? (?:and|or|to) [A-WYZ]{2}\b)|_{3,60}|(?<![^\s¥$£€])__(?![^\s%％.,;])|[〇○●◯×□■＿]{2,20}|(?:(?<![一二三四五六七八九十百千〇○◯0-9０-９])[〇○◯]|(?<=[^\s　。])[△▲□■●◎]|(?<=[約の])[？?]{1,3})(?=[人割年月日回分件名個台社校倍枚円時週%％])|[△▲]{2,20}|(?<!\w)\?{1,3} ?%|(?<!!)\[(?![ xX]\])(?!(?:the|an?|sic|laughs?|pause|i\.e\.|e\.g\.|that is|which|who|see|he|she|they|it|his|her|their|now|then|later|formerly|not|one|two|three|four|five|six|ten|half|all|both|about|nearly|in|at|on|with|from|after|before|because|since|as|so|and|but|or|we|people|no)\b(?![^\][\n]{0,60}(?:number|name|figure|date|amount|insert|your|here|\?|\/)))[\p{L}][^\][\n]{0,60}\](?![([:])|\[[ \u3000]{2,20}\](?![([:])|<(?:number|name|date|metric|amount|percent|company|team|tool|result|figure)s?>|（(?:ここに|例[:：]|記入)[^（）\n]{0,60}）|\{\{[^{}\n]{1,60}\}\}|[［〔](?:[^［］〔〕\n]{0,30}(?:数字|数値|[人件回枚個席台店]数|[社店校氏商品地団体会]名|名前|金額|割合|日付|日時|時期|期間|具体|入れ|書[くき]|記入|未定|未記入|要確認|[後あ]とで|後で|[〇○●◯×XＸ？?＿_…])[^［］〔〕\n]{0,30}|[^［］〔〕\n]{0,12}[名数額率例])[］〕]|(?<=[^\n\s])【[^【】\n]{0,10}(?:名|値|期間|数字|率|金額|人数|回数|件数)】|【(?:案|パターン|バージョン)[ 　]?[A-Za-zＡ-Ｚ0-9０-９①-⑨一二三]】/gu;

/** A gap, or a note that the writer left for later; a note begins first where both are found. */
export const PLACEHOLDER = new RegExp(`${NOTE}|${GAP.source}`, 'gu');

/** Without one of these a line has none of them, and the wide pattern is not run. */
const LIKELY =
  /[[<_(（{［【〔〇○●◯×△▲※→←□■◎＿?？⇒★↓]|->|TODO|TB[CD]|FIXME|XX|xx|[XxＸ]\s?[%％]|Write|Use |文で|面接官|^[*_]|^[DOSV]\w+ |^was it|^were |^did |^should I|^may I|^can I|^[Nn]otes? |^something|^more |^say|^add|^write|^put|^mention|弱い|薄い|長い|もう少し|もっと|要[相確検]|[あ後]とで|後で|見る|だっけ|どうしよう/;

/** Places where a template's words still wait for the writer's own; comments, code and front matter are left out. */
export function placeholdersOf(text: string, lines: readonly Line[], comments: readonly Span[]): Span[] {
  const found: Span[] = [];
  let comment = 0;
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'paragraph' && line.kind !== 'item' && line.kind !== 'table') continue;
    const words = text.slice(line.content, line.end);
    if (isBare(text, line) && (isBare(text, lines[at + 1]) || isBare(text, lines[at - 1]))) {
      found.push(contentSpan(text, line));
      continue;
    }
    for (const match of LIKELY.test(words) ? matchesOf(PLACEHOLDER, words) : []) {
      const from = line.content + match.index;
      while (comment < comments.length && comments[comment]!.end <= from) comment++;
      const within = comments[comment];
      if (!within || from < within.start) found.push(span(from, from + match[0].length));
    }
  }
  return found;
}

/** “First week:” right above or below “Month 1:”, with nothing behind it. */
function isBare(text: string, line: Line | undefined): boolean {
  if (line?.kind !== 'paragraph' && line?.kind !== 'item') return false;
  return /^[^.!?。:：]{1,24}[:：]$/.test(text.slice(line.content, line.end).trimEnd()) && !labelAt(text, line);
}
