import type { Span } from '../text/span';
import { plain } from './mask';
import { pieceOf, type Piece } from './piece';
import { sentencesOf } from './speech';
import { says } from './words';

/** 「…ですか、と聞かれた」: words that somebody is told to have said, and that they were said to the writer. */
const TOLD =
  /(か|[？?]|(?:ください|下さい|でしょう|なさい)(?=、))(?:[、？?]?と(?:、|，)?([^。「」、]{0,16}?)(?:聞か|言わ|尋ねら|問わ|質問さ|訊か|畳みかけら|切り出さ|返さ|返って|続[きけい]|(?:が|は)(?:言|聞い|尋ね|問い|質問し)|おっしゃ|仰|聞いてき|質問が)|、?の[二三四五2-5](?:つ|点|問)(?:を|だけ)?[^。「」]{0,10}?(?:聞か|質問さ|尋ねら|問わ)|、と(?=。|$)|、と[^。、「」はがをに]{2,6}(?=。?$))/g;
/** Put to somebody, not to oneself. */
const PUT = /(?:(?:ます|です|ません|ました|でした|でしょう)か|でしょう|ください|下さい|なさい)[？?]?$|[？?]$/;
/** Nothing but what joins two questions. */
const JOINS = /^(?:それから|そして|また|次に|続けて|さらに|あと(?:は)?|最後に)$/;
/** A clause that the next one needs. */
const CONDITION = /(?:たら|なら|とき|れば|のは|んで)$/;
const LEAD = /^(?:そのあと|その後|最後に|まず|次に|そして|また|それから|さらに|突然|いきなり|冒頭で?|開口一番|続いて)(?=.{5})/;

/** What Japanese sentences tell to have been said to the writer, without marks around the words. */
export function toldIn(mask: string, from: number, to: number, taken: readonly Span[]): Piece[] {
  return sentencesOf(mask, from, to).flatMap((sentence) => {
    if (taken.some((quote) => quote.start < sentence.end && sentence.start < quote.end)) return [];
    const text = mask.slice(sentence.start, sentence.end);
    let start = 0;
    return [...text.matchAll(TOLD)].flatMap((found) => {
      const end = found.index + found[1]!.length;
      const pieces = /(?:私|自分|僕|俺)(?:が|は|も)/.test(found[2] ?? '') ? [] : clausesIn(text, start, end);
      start = found.index + found[0].length;
      return pieces.map((piece) => pieceOf(mask, sentence.start + piece.start, sentence.start + piece.end));
    });
  });
}

/** The questions at the end of `text[from, to)`, in order. */
function clausesIn(text: string, from: number, to: number): Span[] {
  const starts = [from];
  for (let at = from; at < to; at++) if (text[at] === '、') starts.push(at + 1);
  const found: Span[] = [];
  let end = to;
  for (let index = starts.length - 1; index >= 0;) {
    const clause = text.slice(starts[index], end).trim();
    if (found.length > 0 && JOINS.test(clause)) {
      end = starts[index--]! - 1;
      continue;
    }
    if (!PUT.test(clause) || /(?:どうか|かどうか)$/.test(clause) || says('courtesy', plain(clause))) break;
    while (index > 0 && CONDITION.test(text.slice(starts[index - 1], starts[index]! - 1).trim())) index--;
    const lead = LEAD.exec(text.slice(starts[index], end));
    const start = starts[index]! + (lead?.[0].length ?? 0);
    if (end - start >= 5) found.unshift({ start, end });
    end = starts[index]! - 1;
    index--;
  }
  return found;
}
