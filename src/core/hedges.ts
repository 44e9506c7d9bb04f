import type { Language } from './languages/language';
import { sign } from './phrases/sign';
import type { Sentence } from './rules/rule';
import { overlaps, placed, type Span } from './text/span';
import { placesOf } from './wording';

/** What is left open to oneself is not said. */
export const NOTE = /^\s*(?:[→←※]|[-=]>|TODO\b)/;

/** Sentences and the language that they are in. */
export interface Hedged {
  readonly sentences: readonly Sentence[];
  readonly language: Language;
}

/** Words that take back what is said, in order: UTF-16 offsets in the answer. One 〜と思います in an answer is courtesy, and none of them. */
export function hedgesOf(hedged: Hedged): Span[] {
  const { all, courtesy } = allHedgesOf(hedged);
  return all.filter((hedge) => hedge !== courtesy);
}

/** The same with the courtesy, which is one of them, if there is any. Such words inside a quotation are somebody else's. */
export function allHedgesOf({ sentences, language }: Hedged): { readonly all: Span[]; readonly courtesy?: Span } {
  let courtesy: Span | undefined;
  const all: Span[] = [];
  for (const sentence of sentences) {
    const { text } = sentence.part;
    const own = [...placesOf({ language }, 'hedge', [sentence]), ...opinionIn(language, sentence)]
      .sort((one, other) => one.start - other.start)
      .filter((hedge, at, found) => at === 0 || !overlaps(found[at - 1]!, hedge));
    for (const hedge of own) {
      const at = hedge.start - sentence.span.start;
      const rest = text.slice(at, at + 40);
      if (isPlain(text.slice(Math.max(0, at - 20), at), rest)) continue;
      if (COURTESY.test(rest)) courtesy ??= hedge;
      all.push(hedge);
    }
  }
  return courtesy ? { all, courtesy } : { all };
}

/** How a polite opinion ends. */
const COURTESY = /^と(?:は)?思(?:います|って)/;

/** What is put as an opinion or a question, and is one more hedge beside others. */
const OPINION = sign('ja', /(?:では|じゃ)ないか(?=[、。」])|だろうと(?:は)?思|と思うから/);

function opinionIn(language: Language, { span, part }: Sentence): Span[] {
  return language.id === 'ja' && OPINION.isIn(part) ? placed(OPINION.findIn(part), span.start) : [];
}

/** What is firmly held of people or things, and what kinds of them there are. */
const HELD = /^I believe (?:in |(?:that )?(?!(?:it|this|that|we|I|s?he|they|there|so)\b)[a-z](?!.*\b(?:was|were|had|did)\b))/i;
const KINDS =
  /\b(?:the|an?|this|that|these|those|wh(?:at|ich)(?:ever)?|any|some|every|each|all|one|same|right|wrong|different|new|other|another|certain|no|only|my|our|his|her|their|two|three)(?: [a-z-]+)? $/i;

/** Words around a hedge that make it none: “the way I mean that”, “maybe forty people”, “it went well, then”, “spoke honestly”. */
const STANDS_BY =
  /^I mean (?:it|that|this)\b|^a (?:little )?bit of |^(?:maybe|perhaps) (?:an? )?(?:\d+|couple|dozen|half|hundred|thousand|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty)\b/i;
const MANNER = /[a-z] \|well,|\b(?:talk|speak|spoke|sa(?:y|id)|told?|tell|ask|answer|writ|wrote|him|her|them|people)\w* \|honestly/i;

/** “Many schools”, “such a thing as a plan”, “like a race”, “what must be done?”, and examples one after the other hedge nothing. */
function isPlain(before: string, rest: string): boolean {
  if (rest.startsWith('とか'))
    return /(?:こ|なん|何)$/.test(before) || /とか[、もを]?[^。、とか]{1,12}$/.test(before) || /^とか、?[^。、とか]{1,12}とか/.test(rest);
  return (
    /^と思って(?:き|いた)|^と思いまし/.test(rest) ||
    // A wish; a conviction, politely; and how somebody else put it.
    (/^と(?:は)?思/.test(rest) && /たい$/.test(before)) ||
    (/^と思っており/.test(rest) && !/(?:かな|だろう|でしょう|ないか|かも)$/.test(before)) ||
    (/^(?:という|って)/.test(rest) && /[」』”"]$/.test(before)) ||
    HELD.test(rest) ||
    (/^(?:kind|sort) of/i.test(rest) && KINDS.test(before)) ||
    /^(?:いろいろ|色々)な|^, like(?!,)|^stuff(?! like)/.test(rest) ||
    (/[一-龥ァ-ヴー]$/.test(before) && /^(?:なんか|みたいに)/.test(rest)) ||
    STANDS_BY.test(rest) ||
    MANNER.test(`${before}|${rest}`) ||
    PIECE.test(`${before}|${rest}`)
  );
}

/** With a mark before the hedge: words of which it is only a piece. */
const PIECE =
  /[^ま]ま\|まあ|[てで]\|みたい|\|かなと[こきり]|\|ではと(?![思考感い])|\|というか[らたけ]|[しいえきけぎせっんべめれ]\|たぶん|\|一応募/;
