import { isJapanese, plain, visible } from './mask';
import { isAddressed, isAsked, isPut, sentencesOf, type Quote } from './speech';

/** 「…客に「まだか」と言われました。どうしますか」, “A guest shouts “Is it ready?” What do you do?”: what somebody says in a scene is not asked. */
export function isScene(mask: string, from: number, to: number, quotes: readonly Quote[]): boolean {
  const [quote] = quotes;
  if (quotes.length !== 1 || visible(mask.slice(from, quote!.outer.start)).length < 6) return false;
  const last = sentencesOf(mask, from, to).at(-1);
  if (!last || last.start < quote!.outer.end || !SCENE.test(visible(mask.slice(from, last.start)))) return false;
  return isJapanese(last.text) ? isPut(plain(last.text)) : isAddressed(last.text) && isAsked(last.text);
}

/** Who says it is somebody in the scene: it is said to whoever answers, or just said. */
const SCENE =
  /[」』](?:と|って)[^。」]{0,12}(?:言わ|怒鳴ら|責め|詰め寄ら|頼ま|相談さ|打ち明け|言って(?:き|い)|訴え|言い(?:ま|出|張)|断ら|怒って|話して(?:い|き))[^。]*。?\s?$|^(?!.*\b(?:I|me|my|they asked|we)\b).*\b(?:says?|tells? you|shouts?|asks? you|writes?|replies|complains?|insists?|claims?)\b/i;
