import type { LanguageId } from '../../languages/language';
import { sign, type Sign } from '../../phrases/sign';
import { fitsWords, own, says, type Competency, type Part, type Proof, type Scene } from './competency';

/** A specific fact about users or custom in Japan, put to use. Living there is none, nor is an answer in Japanese. */
export const japaneseMarket: Competency = {
  id: 'japanese-market',
  fits: (area) => fitsWords(area, /japan|日本/i),
  proofs: {
    en: (scene) => factsPutToUse(scene, EN_SPECIFIC, EN_PLACE, EN_PEOPLE, EN_HABIT),
    ja: (scene) => factsPutToUse(scene, JA_SPECIFIC, JA_PLACE, JA_PEOPLE, JA_HABIT),
  },
  openFrom: -1.25,
  signs: ['custom', 'norm'],
};

const EN_SPECIFIC = marked(
  'en',
  /\b(?:oshi(?:katsu)?|golden week|obon|shogatsu|white day|hanami|tanabata|konbini|convenience stores?|keigo|honorifics?|polite form|senpai|otaku|idol fans?|line (?:stickers?|group|account|message)s?|pococha|showroom|mirrativ|twitcasting|niconico|17 ?live|paypay|suica|prepaid cards?|last train|salary ?m[ae]n|year-end part(?:y|ies)|new year(?:'s)? (?:cards?|holidays?)|otoshidama|omiyage|ochugen|oseibo|seibo|bonus season|school year (?:begins|starts) in april|in april|stealth[- ]marketing|premiums and representations|payment services act|anonymous(?:ly)?|anonymity|kanji|furigana|katakana|manga|anime|kimono|izakaya|bento|pachinko|gacha|v-?tubers?|comiket|juku|entrance exams?|payday on the (?:25th|twenty-fifth)|the 25th|silent (?:viewers|audience)|reading the air|commut(?:e|ers?|ing))\b/i,
);
const EN_PLACE = marked(
  'en',
  /\b(?:japan|japanese|tokyo|osaka|nagoya|fukuoka|sapporo|kyoto|hiroshima|sendai|kobe|yokohama|okinawa|hokkaido|kansai|kanto|kyushu|shibuya|akihabara|prefectures?)\b/i,
);
const EN_PEOPLE = marked(
  'en',
  /\b(?:users?|viewers?|fans?|customers?|guests?|people|women|men|students?|office workers?|givers?|listeners?|families|pensioners|residents|shoppers|readers|audiences?|market|competitors?|rivals?|patients?|parents|mothers|housewives|teenagers|buyers?|visitors?)\b/i,
);
const EN_HABIT = marked(
  'en',
  /\b(?:prefer(?:red|s)?|rarely|seldom|hardly|avoid(?:ed|s)?|tend(?:ed|s)?|expect(?:ed|s)?|use[ds]?|paid|pay|send|sent|bring|brought|write|wrote|say|said|ask|asked|reply|replied|wait(?:ed)?|complain(?:ed)?|apologi[sz]e[ds]?|shy|embarrass(?:ed|ing)|rude|pushy|polite|silent|anonymous|habit|custom|instead of|differ(?:s|ed|ent)|unlike|whereas|do not|does not|did not|don't|doesn't|never|at (?:night|lunch)|evenings?|mornings?|weekends?|after work|before work|on the train|seasons?|holidays?|percent|%|\d+)\b/i,
);

const JA_SPECIFIC = marked(
  'ja',
  /推し(?:活)?|ゴールデンウィーク|お盆|年末年始|正月|バレンタイン|ホワイトデー|給料日|ボーナス(?:時|月|期|前|後)|お中元|お歳暮|お年玉|終電|通勤(?:時間|電車|中)|新学期|受験|敬語|匿名|見る専|ROM専|Pococha|SHOWROOM|ミラティブ|ツイキャス|ニコニコ|17LIVE|PayPay|LINE|コンビニ|町内会|自治会|回覧板|景品表示法|資金決済法|ステマ|遠慮|空気を読|恥ずかし|お礼状|のし|年配|花見|夏祭り|運動会|卒業式|入学式|歓送迎会|忘年会/,
);
const JA_PLACE = marked('ja', /日本(?:の|では|人|市場|国内|独自|特有|向け)|国内(?:の|では|で)|関東|関西|東京|大阪|地方(?:の|では)/);
const JA_PEOPLE = marked(
  'ja',
  /利用者|ユーザー|視聴者|ファン|お客様|顧客|客層|層|世代|代の|学生|会社員|主婦|高齢|若者|人(?:は|が|たち)|方(?:は|が|々)|市場|他社|競合/,
);
const JA_HABIT = marked(
  'ja',
  /傾向|習慣|好み|好む|嫌|抵抗|避け|少な|多(?:い|く)|慣れ|文化|違い|異な|場合が|しがち|やすい|にくい|敬遠|期待|使う|使って|集中|[0-9０-９]+[％%割時]|夜|朝|昼|週末|休日|前後/,
);

function factsPutToUse({ parts }: Scene, specific: Marked, place: Marked, people: Marked, habit: Marked): Proof[] {
  const inJapan = place === JA_PLACE || parts.some((part) => says(part, place.sign));
  if (!inJapan) return [];
  const proofs = parts.filter((part, at) => {
    const named = says(part, specific.sign) && (says(part, people.sign) || says(part, habit.sign));
    const fact = named || ([place, people, habit].every(({ sign }) => says(part, sign)) && isTheirs(part, [place, people, habit]));
    if (!fact || isBiography(part)) return false;
    return [part, parts[at + 1], parts[at + 2], parts[at - 1]].some((near) => near !== undefined && used(near));
  });
  return proofs.map((part) => ({
    span: part.sentence.span,
    about: ['oshi', 'fan community', 'Japanese users', 'Golden Week', '推し', 'ファン', '国内のユーザー', '給料日'],
  }));
}

/** A pattern, looked for in sentences as they stand and in what is left of one. */
interface Marked {
  readonly pattern: RegExp;
  readonly sign: Sign;
}

function marked(language: LanguageId, pattern: RegExp): Marked {
  return { pattern, sign: sign(language, pattern) };
}

/** What the writer would use or do is no habit of theirs. */
function isTheirs({ text }: Part, marks: readonly Marked[]): boolean {
  const theirs = text.replace(OWN_WORDS, '');
  return marks.every(({ pattern }) => pattern.test(theirs));
}

const OWN_WORDS = /\b(?:I|we)(?: would| will|['’]d|['’]ll)? (?:\w+ly |always )?\w+|\bmake use of\b/gi;

/** Where somebody comes from, and what they like, is no knowledge of a market. */
function isBiography({ text, sentence }: Part): boolean {
  return (
    /\b(?:born|grew up|grown up|raised|I(?:'ve| have)? lived?|living in|my (?:parents|family|hometown|native)|years in)\b|生まれ|育ち|育った|住んで|出身/i.test(
      text,
    ) ||
    (sentence.signals.claim.length > 0 && !own({ text, sentence }))
  );
}

function used({ sentence }: Part): boolean {
  return sentence.signals.ownAction.length > 0 || sentence.signals.plan.length > 0 || sentence.signals.reason.length > 0;
}
