import { BREAK, isJapanese, plain } from './mask';
import { pieceOf, type Piece } from './piece';
import { isAsked, opensAsQuestion, sentencesOf } from './speech';

/** An entry that holds several questions with marks between. */
export function partsOf(mask: string, whole: Piece): Piece[] {
  const text = mask.slice(whole.start, whole.end);
  for (const mark of [
    BREAK,
    /\s*[;；]\s+|；|(?<=[。？?か」]);(?=[\u3040-\u9fff「])/,
    /\s+\/\s+|／|(?<=[か。？?い」])\/(?=[\u3040-\u9fff「])/,
    /\s+\|\s+|｜/,
    /(?<=[?？])\s*(?:[•・●→]|[(（]?\d[.)）]\s|-\s)|(?<=[.。])\s+\d\)\s/,
  ]) {
    const parts = split(mask, whole, text, mark);
    // The same question in two languages is one.
    if (parts.length === 2 && mark !== BREAK && isJapanese(parts[0]!.text) !== isJapanese(parts[1]!.text)) continue;
    if (
      parts.length > 1 &&
      parts.every((part) => part.text.length >= (mark === BREAK ? 3 : 6)) &&
      (mark === BREAK ||
        parts.filter(({ text }) => isAsked(text) || opensAsQuestion(text)).length * 2 >= parts.length ||
        parts.every(({ text }) => (text.length > 14 && /\s/.test(text)) || isJapanese(text)))
    )
      return parts;
  }
  return [whole];
}

function split(mask: string, whole: Piece, text: string, mark: string | RegExp): Piece[] {
  const pattern = typeof mark === 'string' ? new RegExp(mark, 'g') : new RegExp(mark.source, 'g');
  const parts: Piece[] = [];
  let start = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found[0] === '') {
      pattern.lastIndex++;
      continue;
    }
    parts.push(pieceOf(mask, whole.start + start, whole.start + found.index));
    start = pattern.lastIndex;
  }
  parts.push(pieceOf(mask, whole.start + start, whole.end));
  return parts.filter(({ text }) => text !== '');
}

const ANSWERS =
  /^(?:i|my|we|me|a|ans|answer|answered|said|told|he|she|they|honestly|basically|mine|yes|no|luckily|fortunately|this|that|it|→|->|=>|—|–)\b|^[(→-]/i;
const JA_ANSWERS = /^(?:→|⇒|➡|私は|自分は|と答|回答|これは|ここで|答え)/;

/** 「転職理由→ ここは深掘りされる」: a question in one noun, and a sentence about it behind an arrow. */
const NOTED =
  /^([^→⇒。?？]{1,30}(?:理由|動機|経験|経緯|きっかけ|紹介|強み|弱み|長所|短所|目標|プラン|ビジョン|失敗|こと))\s?[→⇒]\s?[^→⇒]{4,}$/;

/** A question without the answer that the writer put behind it in the same entry. */
export function withoutAnswer(mask: string, part: Piece): Piece {
  const arrow = mask.slice(part.start, part.end).search(/(?<=[?？。.かはいら])[^?？]{0,3}(?:→|⇒|->|=>|←)/);
  if (arrow > 0) return pieceOf(mask, part.start, part.start + arrow + 1);
  const noted = NOTED.exec(mask.slice(part.start, part.end));
  if (noted && !/[?？]/.test(part.text)) return pieceOf(mask, part.start, part.start + noted[1]!.length);
  const sentences = sentencesOf(mask, part.start, part.end);
  let last = sentences.length - 1;
  const first = sentences.findIndex((sentence) => isAsked(sentence.text));
  if (first < 0) return part;
  while (last > first && !isAsked(sentences[last]!.text) && isAnswer(sentences[last]!.text)) last--;
  const end = sentences[last]!.end;
  const note = /\s*[—–-]{1,2}\s+(?:i|my|this|they|he|she|it|asked|the)\b[^?]*$/i.exec(mask.slice(part.start, end));
  return pieceOf(
    mask,
    part.start,
    note && note.index > 8 && /[?.]\s*$/.test(mask.slice(part.start, part.start + note.index)) ? part.start + note.index : end,
  );
}

/** What asks behind the answers of the same entry: 「…？ → 上司を呼ぶ → いなかったら？」. */
export function followUps(mask: string, part: Piece, whole: Piece): Piece[] {
  if (!/^\s*[→⇒]/.test(mask.slice(part.end, whole.end))) return [];
  return split(mask, { ...whole, start: part.end }, mask.slice(part.end, whole.end), /[→⇒←]/).filter(({ text }) => /[?？]$/.test(text));
}

/** What the writer remarks behind an arrow, which is kept in sight: 「…？ → 深掘りされる」. */
export function remarkBehind(mask: string, part: Piece, whole: Piece): (Piece & { readonly reason: 'unlikely' })[] {
  const arrow = /^\s*(?:[→⇒]|[-=]>)\s*(?=\S)/.exec(mask.slice(part.end, whole.end));
  return arrow ? [{ ...pieceOf(mask, part.end + arrow[0].length, whole.end), reason: 'unlikely' }] : [];
}

function isAnswer(text: string): boolean {
  return isJapanese(text)
    ? JA_ANSWERS.test(text) || (!isAsked(text) && /(?:ました|でした|です|だった|った|とのこと)。?$/.test(text))
    : ANSWERS.test(plain(text));
}
