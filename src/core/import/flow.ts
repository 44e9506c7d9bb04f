import { span } from '../text/span';
import type { Block } from './blocks';
import { isJapanese, nameOf, plain, trimMask, visible } from './mask';
import type { RoundPlace } from './outline';
import { sentencesOf } from './speech';
import { stageName } from './stage-name';
import { roundWords } from './words';

/** The stages that one line or one sentence lists: “適性検査 → 一次面接 → 最終面接”, “phone screen, then a test, then the panel”. */
export function flowIn(block: Block, group: string): RoundPlace[] {
  const order =
    /(?:流れ|選考|試験|順番|フロー|ステップ)は、?([^。]{6,160}?)(?:の順|という流れ|の(?:三|四|五|二|[2-5])(?:つ|段階|ステップ)|でした|です)/.exec(
      block.mask,
    );
  if (order && order[1]!.split('、').length > 2)
    return stagesIn(block, order.index + order[0].indexOf(order[1]!), order[1]!, /[^、]+/g, group);
  if (/(?:→|⇒|➡|➔|＞|->|=>|▶|>)/.test(block.mask) && block.text.length <= 400)
    return stagesIn(block, 0, block.mask, /(?:(?!→|⇒|➡|➔|＞|->|=>|▶|>)[^])+/g, group);
  if (block.rank > 0) return [];
  if (listsStages(block.text)) return stagesIn(block, 0, block.mask, /(?:(?!と?、|と)[^])+/g, group, true);
  // “There are three rounds: a phone call, a meeting with the head baker and a trial shift.”
  const row = /\b(?:rounds|stages|steps|interviews|parts|conversations)\b[^.:,]{0,24}: ?([^.:]{12,300})(?:\.|$)/i.exec(block.mask);
  if (row) return stagesIn(block, row.index + row[0].indexOf(row[1]!), row[1]!, /(?:(?!, | and |; )[^])+/g, group);
  // 「一回目は人事、二回目は店長、三回目は社長です」
  for (const { start, end, text } of block.text.length > 400 ? [] : sentencesOf(block.mask))
    if ((text.match(NTH) ?? []).length > 2 && !/ました/.test(text))
      return stagesIn(block, start, block.mask.slice(start, end), /[^、]+/g, group);
  const inTurn = sequenceIn(block, group);
  if (inTurn.length > 0) return inTurn;
  if (block.text.length > 2000 || !/\bthen\b[^]*\bthen\b|、/i.test(block.text)) return [];
  for (const { start, end, text } of sentencesOf(block.mask)) {
    if (text.length > 300) continue;
    const found = isJapanese(text)
      ? /(?:月|まず|最初|次)[はに][^、。]{2,24}、[^。]*(?:月|次|最後)[はに]/.test(text)
        ? stagesIn(block, start, block.mask.slice(start, end), /(?:(?!、|月に|と(?=[^、のい]))[^])+/g, group)
        : []
      : (text.match(/,? (?:and )?then (?:an?|the|my)?\b/g) ?? []).length >= 2
        ? stagesIn(block, start, block.mask.slice(start, end), /(?:(?!(?:,| and) (?:and )?then |, and )[^])+/g, group)
        : [];
    if (found.length > 0) return found;
  }
  return [];
}

const NTH = /(?:^|、)(?:第?[一二三四五1-5１-５]回目?|[一二三四1-4１-４]次(?:面接|選考|試験)?|最終(?:面接|選考|試験)?)[はが]/g;
const FIRST = /^(?:first(?:ly)?(?: comes| of all)?|to begin with|you start with|it (?:starts|begins) with)\b/i;
const NEXT =
  /^(?:then|next|second(?:ly)?|third(?:ly)?|after (?:that|this)|last(?:ly)?|finally|at the end)(?: comes?| there is| it['’]s| you (?:have|get|meet))?\b/i;

/** “First a phone call (20 min). Then a meeting with the head baker. Last, a paid trial shift.” What somebody lived through is told otherwise. */
function sequenceIn(block: Block, group: string): RoundPlace[] {
  if (block.text.length > 600 || !FIRST.test(block.text)) return [];
  const sentences = sentencesOf(block.mask).filter(({ text }, at) => (at === 0 ? FIRST : NEXT).test(text));
  if (sentences.length < 2 || /\b(?:i|we|my|was|were|had)\b/i.test(block.text)) return [];
  const found = sentences.flatMap(({ start, end, text }) => {
    const name = stageName(plain(text));
    const at = name === undefined ? -1 : block.mask.slice(start, end).indexOf(name);
    if (name === undefined || at < 0) return [];
    return [{ name, span: span(block.start + start + at, block.start + start + at + name.length), rank: 10, group, listed: true }];
  });
  return found.length === sentences.length ? found : [];
}

/** 「体力と、集団討論と、個別面接」: a line of nothing but names, of which most are stages. */
export function listsStages(text: string): boolean {
  if (text.length > 60 || !isJapanese(text) || /[。「」?？:：（(]/.test(text)) return false;
  const pieces = text.split(/と?、|と/);
  return (
    pieces.length > 2 &&
    pieces.every((piece) => piece.length >= 2 && piece.length <= 14 && !/[はがをにで]/.test(piece)) &&
    pieces.filter((piece) => stageName(piece) === piece).length >= 2
  );
}

function stagesIn(block: Block, from: number, text: string, pattern: RegExp, group: string, all = false): RoundPlace[] {
  const pieces = [...text.matchAll(pattern)];
  if (pieces.length < 3) return [];
  const found = pieces.flatMap((piece) => {
    const part = trimMask(block.mask, from + piece.index, from + piece.index + piece[0].length);
    const words = visible(block.mask.slice(part.start, part.end));
    const whole = nameOf(words).replace(/^[^:：]{0,12}[:：]\s*/, '');
    const said = roundWords(whole);
    if (said.never && !said.explicit) return [];
    const name = all || (whole.length <= 40 && (said.explicit || said.noun) && isName(whole)) ? whole : stageName(plain(words));
    if (name === undefined) return [];
    const at = Math.max(0, block.mask.slice(part.start, part.end).indexOf(name));
    const start = block.start + part.start + at;
    return [{ name, span: span(start, Math.min(start + name.length, block.start + part.end)), rank: 10, group, listed: true }];
  });
  return found.length >= 2 ? found : [];
}

/** Whether a piece is nothing but the name. */
function isName(piece: string): boolean {
  return !/^(?:an?|the|then|first|so|it|we|i|they|and)\s|\b(?:was|were|is|are|with sliders|where|that|which)\b|[はがをに](?!て)|(?<!と|半日)の/i.test(
    piece,
  );
}
