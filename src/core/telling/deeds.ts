import { perPart, type Part } from '../kept';
import type { LanguageId } from '../languages/language';
import weights from './deeds.json';

/**
 * Words of a sentence by what they make of it: something that could be seen, heard, counted or checked, or bearing and good
 * intentions. They are those of no trade; what each group is worth is learnt (`npm run learn -- vague`).
 */
const WORDS = {
  en: {
    deed: /\b(?:ask|tell|told|said|gave|read|wr[io]te|put|look|phone|wait|t(?:ak|ook)e?|r[ia]ng|check|walk|sen[dt]|show|s[ia]t|count|press|lift|call|pay|cut|fix|turn|open|print|watch|dr[ae]w|mark|sign|f[io]und|saw|move)(?:e?d|s|ing)?\b/gi,
    thing:
      /\b(?:hand|line|half|paper|phone|list|key|floor|door|page|table|chair|plate|screen|ticket|kitchen|row|light|desk|board|sheet|note|book|label|car|bus|water|bag|card|bed|box|photo|machine|gate|wall|glass|cup|tea|letter|till)s?\b/gi,
    person: /\b(?:he|him|his|she|her|lady|lad|man|mum|dad)\b/gi,
    time: /\b(?:then|first|before|after|next|once|twice|again|un?til|till|morning|evening|night|\w+day|weeks?|minutes?|hours?|months?|half past)\b/gi,
    claim:
      /\b(?:ensur|make sure|deliver|driv[ei]|adapt|engag|support|encourag|motivat|inspir|contribut|handl|manag|deal|believ|feel|felt|consider|approach|assess|communicat|develop|grow|learn|try|align|focus|respect|honest|calm|value|trust|quality|fair|heart|cultur|strong|passion)\w*/gi,
    general:
      /\b(?:people|all|every\w*|always|never|any\w*|nobody|things?|both|different|situation|challenge|ways?|whatever|needs?|great|best|better|many|important|solution)s?\b/gi,
    abstract: /\w{3}(?:tion|ment|ness|it(?:y|ies)|[ae]nce|ship|ism|ure|sion|ency|ive|ous|ful|ical|ally|ably)s?\b/gi,
    long: /\w{8,}/g,
    number: /\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred)\b/gi,
    choice: /\b(?:if|because|so|when|unless|instead)\b/gi,
    did: /\bI(?:['’]d)? (?!am\b|was|ha[dv]|feel|felt|think|w[io]|can|could|try|know|see\b|like|love|want|hope|wish|got\b|did|do\b|grow|care)[a-z]{3,5}\b/g,
    would: /\bI['’]d\b|\bwould\b/g,
  },
  ja: {
    deed: /[言書聞読切作置引渡呼送頼話歩抜戻待折試移持座貼測撮直選決][いうえきくけしすちっびぶみむめりるれん]|見(?:せ|て|まし|つけ)|出して|入れ|電話|替え|確かめ|並べ|集め|記録|止め|調べ|分け|尋ね|メモ|開け|数え/g,
    thing: /[紙机皿鍵帳箱袋板車棚床壁窓札靴服魚薬針腕膝顔刃油土畑]|写真|画面|部品|機械|ノート|カード|ページ|資料|寸法|[表本][をにの]/g,
    time: /[0-9０-９一二三四五六七八九十百]+[時分秒日週か月年回人名件枚本台つ個割円度行室組校点店]|[朝昼夜翌]|夕方|[月火水木金土日]曜|毎[週日]|まず|それから|次に|その[後場]|先に|最後に|あと|てから|まで/g,
    chain: /[ぁ-ん]て(?:、|から|[一-龠])|[いっん]で(?:、|から)/g,
    claim:
      /努[めり]|尽く|図[りるっ]|心[がか掛]|目指|寄り添|向き合|大切に|尊重|意識|配慮|貢献|構築|実現|発揮|対応|取り組|関わ|支[え援]|連携|協力|調整|把握|判断|検討|改善|提[案供]|培|磨|[活生]かし|学[ばび]|成長|頑張|挑戦|全力|精一杯|徹底|携わ|[深高]め|最[適大]/g,
    virtue:
      /誠|真摯|丁寧|笑顔|信[頼用念]|責任|情熱|冷静|柔軟|前向き|気持ち|思い|心|姿勢|モットー|強み|性格|コミュ|感|魅力|理念|価値|人間|視点/g,
    general:
      /いつも|常に|必ず|どんな|すべて|いろいろ|何より|[最一][も番]|第一|[大重]切|重要|大事|必要|適切|よく|皆|みんな|誰|状況|場面|に応じ|課題|問題|こと[がはでをにだ]|もの[でだが]|存在|世界|社会|時代|現場|環境|企業/g,
    abstract: /[一-龠][性力的化観度論軸](?![一-龠])/g,
    quote: /「/g,
    not: /ません|ない/g,
  },
} satisfies Record<LanguageId, Record<string, RegExp>>;

/** More of a group says no more. */
const MOST = 3;

export type DeedSigns = ReadonlyMap<string, number>;

const signsOf: Readonly<Record<LanguageId, (part: Part) => DeedSigns>> = { en: signsBy(WORDS.en), ja: signsBy(WORDS.ja) };

function signsBy(words: Readonly<Record<string, RegExp>>): (part: Part) => DeedSigns {
  const all = Object.entries(words);
  return perPart(({ text }) => {
    const signs = new Map([['any', 1]]);
    for (const [name, pattern] of all) {
      const met = text.match(pattern)?.length ?? 0;
      if (met > 0) signs.set(name, Math.min(MOST, met));
    }
    return signs;
  });
}

/** How often a sentence has words of each group. */
export function deedSignsOf(part: Part, language: LanguageId): DeedSigns {
  return signsOf[language](part);
}

/** Weights in hundredths by language. */
export type DeedWeights = Readonly<Record<LanguageId, Readonly<Record<string, number>>>>;

/** How likely it is that a sentence says something that could be seen, heard, counted or checked, as the logarithm of the odds. */
export function deedIn(part: Part, language: LanguageId, table: DeedWeights = weights): number {
  let sum = 0;
  for (const [name, size] of signsOf[language](part)) sum += (table[language][name] ?? 0) * size;
  return sum / 100;
}

/**
 * Whether most sentences are of attitudes, promises and general truths, and none says what could be seen, heard, counted or checked,
 * or no more than one among so many.
 */
export function saysNoDeed(
  sentences: readonly { readonly part: Part }[],
  language: LanguageId,
  oneAmong = Infinity,
  table?: DeedWeights,
): boolean {
  const odds = sentences.map(({ part }) => deedIn(part, language, table));
  const deeds = odds.filter((one) => one >= DEED).length;
  return (deeds === 0 || deeds * oneAmong <= odds.length) && odds.filter((one) => one < BEARING).length * 2 > odds.length;
}

/** Whether a sentence is taken for a deed. */
export function isDeed(part: Part, language: LanguageId): boolean {
  return deedIn(part, language) >= DEED;
}

/** Odds as logarithms: what lies between them decides nothing, as ideas that are only named often do. */
const DEED = 0.5;
const BEARING = -1;
