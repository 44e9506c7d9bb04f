import { perPart, type Part } from '../kept';
import { matchesOf, spansOf } from '../text/matches';
import { rolledPattern } from '../text/rolled';
import { overlaps, span, type Span } from '../text/span';
import patterns from './private.json';

/**
 * Where a sentence tells of the health, the debts or the home of somebody who is named in it before, or shortly before it where
 * the sentence goes on about them, or who they are was heard in private; of a home it is enough that somebody is named anywhere. Names of one letter, of kin and of trades do not say who it is, and a changed name is none.
 */
export function privateDetailsOf(sentence: Part, prose: string, at: number): readonly Span[] {
  const { details, homes } = toldIn(sentence);
  if (details.length + homes.length === 0) return NONE;
  const said = sentence.text;
  const { confided, changed } = (read ??= readPatterns());
  const found = details.filter(({ end }) => {
    const before = said.slice(0, end);
    const isOn = GOES_ON.test(before) && isNamed(prose.slice(Math.max(0, at - NEAR), at), read!);
    return isOn || isNamed(before, read!) || confided.test(prose.slice(Math.max(0, at - NEAR / 4), at + said.length));
  });
  if (homes.length > 0 && isNamed(prose, read)) found.push(...homes);
  return found.length > 0 && changed.test(prose) ? [] : found;
}

const NONE: readonly Span[] = [];

/** Whether an answer says that it does not call somebody by their name. */
export function changesNames(prose: string): boolean {
  return (read ??= readPatterns()).changed.test(prose);
}

/**
 * Where a sentence gives away what companies keep to themselves: margins, what is paid for what is bought, what a customer pays, a
 * quote of others, or what is agreed with a company that is named there or shortly before. A margin that the writer moved, or was to
 * move, is a result.
 */
export function businessMattersOf(sentence: Part, prose: string, at: number): readonly Span[] {
  const near = prose.slice(Math.max(0, at - NEAR / 2), at + sentence.text.length);
  if (!mayBeBusiness(sentence) && !(mayBeAgreed(sentence) && MAY_BE_PARTY.test(near))) return NONE;
  const { business, result, deal, party } = (read ??= readPatterns());
  const found = matchesOf(business, sentence.text).filter(({ 0: words }) => !(SHARE.test(words) && result.test(prose)));
  const places = found.map(({ index, 0: words }) => span(index, index + words.length));
  const agreed = spansOf(deal, sentence.text).filter((one) => !places.some((other) => overlaps(one, other)));
  const isOfOne = agreed.length > 0 && party.test(near);
  return isOfOne ? [...places, ...agreed].sort((one, other) => one.start - other.start) : places;
}

/** Where a sentence tells of the writer's own marriage, health, wish for a child or debts. */
export const ownLifeOf = perPart(({ text }): readonly Span[] => {
  if (!OWN.test(text)) return NONE;
  const { own, ofOthers } = (read ??= readPatterns());
  return JAPANESE.test(text) && ofOthers.test(text) ? NONE : spansOf(own, text);
});

/** Where a Japanese sentence tells the same of somebody the writer works with. */
export const lifeOfColleagueOf = perPart(({ text }): readonly Span[] => (COLLEAGUE.test(text) ? spansOf(LIFE, text) : NONE));

/** What nobody but they themselves should tell. */
const LIFE = /離婚し?|別居し?|(?:心療内科|精神科|メンタルクリニック)に?|うつ病?|鬱病?|不妊治療|流産し?|不倫|浮気し?|自己破産し?/g;

const COLLEAGUE = /(?:主任|[店部課係班所]長|上司|同僚|先輩|後輩|部下)(?:さん|など|たち)?[はがも]/;

/** Whether a Japanese sentence names nobody, and the one before it speaks of somebody else: it goes on about them. */
export function goesOnAboutOthers({ text }: Part, before: Part | undefined): boolean {
  if (!before || !JAPANESE.test(text) || OF_WRITER.test(text)) return false;
  return (read ??= readPatterns()).ofOthers.test(before.text);
}

const JAPANESE = /[ぁ-ん]/;
const OF_WRITER = /[私僕俺妻夫]|自分/;

/** Without one of these it is nobody's life. */
const OWN =
  /partner|wife|husband|girlfriend|boyfriend|fianc|spouse|y ex\b|divorc|separation|break-?up|marriage|miscarr|custody|depress|anxiety|panic|mental|therap|psych|medication|tablets|addict|drinking|OCD|ADHD|bipolar|pregnan|IVF|ertility|cancer|chemo|epilep|debt|bankrupt|gambling|illness|diagnosis|suicid|breakdown|signed off|off sick|counsel|rehab|baby|child|kids?\b|a second|a first|boys|girls|single (?:m|d|f|p)|科に|クリニック|カウンセリング|[病鬱]|障害|神経|[剤薬][をが]|妻|[夫人]と|夫[のも婦が]|主人|旦那|婚約|彼[女氏]と|恋人|パートナーと|離婚|別居|調停|親権|養育費|不妊|妊|流産|欲し|授か|[二三]人目|第[二三]子|[崩壊]|こわ|通院|借金|破産|シングル|[母父]子家庭|ひとり親/;

const SHARE = /margin|(?:粗利|粗利益|原価|還元)率/;

/** Where a sentence says of what it tells that outsiders must not know. */
export function declaredSecretsOf(sentence: Part): readonly Span[] {
  if (!maySaySo(sentence)) return NONE;
  return matchesOf((read ??= readPatterns()).declared, sentence.text).map(({ index, 0: words }) => span(index, index + words.length));
}

const maySaySo = perPart(({ text }) =>
  /which (?:ha|no)|be (?:tell|say|shar)ing|\((?:not|yet)|社外|まだ[公発]表|(?:外|よそ)[にへ]|[発公]表前|開示前|決算前|ここだけ|内々の/.test(
    text,
  ),
);

const mayBeBusiness = perPart(({ text }) =>
  /margin|pay(?:s|ing)? (?:us|[£$€¥\d])|per ?cent|\d ?%|rate (?:of|is|was|dr|f|s)|takes [£$€]|turns over|円|[Ww]e (?:\w+ )?pay |unit cost|price|cost is|contract |quot|bid|offer|tender|粗利|原価率|仕切|卸|掛け率|仕入|還元率|リベート|資金繰り|こっそり|内緒|内々|ひそか/.test(
    text,
  ),
);

/** Without one of these nothing is agreed with anybody. */
const mayBeAgreed = perPart(({ text }) =>
  /[£$€]\d|\d (?:pounds|euros|dollars|cents|pence|million)|days net|at cost|割|パーセント|か月分|料金を|最低発注|契約は|支払/.test(text),
);

/** Without one of these no company is named. */
const MAY_BE_PARTY = /\p{Lu}[\p{L}’'-]+ (?:& |and )?\p{Lu}|he \p{Lu}|by \p{Lu}|様|さん|会社|商[事会店]/u;

function isNamed(text: string, { name, titled, noName }: Patterns): boolean {
  return name.test(text) || matchesOf(titled, text).some((match) => !noName.test(match[1]!));
}

/** Of whom the last sentence told. */
const GOES_ON = /\b(?:[Ss]he|[Hh]er?|[Hh]i[sm])\b|お母|お父|ご家[庭族]|ご本人|ご主人|奥[さ様]|彼女?[はが]|[そこ]の(?:方|人)/;

/** So many UTF-16 units before a sentence somebody may be named. */
const NEAR = 200;

/** What a sentence may tell of somebody, by its words alone. */
const toldIn = perPart(({ text }) => {
  if (!LIKELY.test(text)) return NOTHING;
  const { detail, home } = (read ??= readPatterns());
  return { details: spansOf(detail, text), homes: spansOf(home, text) };
});

const NOTHING: Readonly<Record<'details' | 'homes', readonly Span[]>> = { details: [], homes: [] };

/** Without one of these there is nothing private, and the wide patterns are not read. Plain words stand together, as they are looked for at once. */
const LIKELY =
  /号室|使い込|横領|着服|歳[)）]|家庭|ダウン症|died |protection|at[- ]risk|offender|oncologist|psychiatrist|therapist|counsellor|lawyer|cardiologist|neurologist|from \p{Lu}\p{Ll}+ \p{Lu}|ADHD|HIV|IVF|abortion|addict|affair|alcohol|arkinson|autis|baby|bankrupt|bipolar|breakdown|bulimia|cancer|cheated|chemo|court|custody|debt|dementia|depress|disease|disorder|divorce|divorcing her|divorcing him|drink|drug|epilep|fertility|fibrosis|heart attack|hospital|jail|lawsuit|leaving her|leaving him|left her|left him|leuk|lzheimer|medication|medicine|miscarr|mutism|nerves|on her|on him|operation|orexia|owed|owes|panic|pills|pregnan|prison|real name|rehab|schizo|sclerosis|stoma|stroke|sued|suicid|suing|surgery|syndrome|tablet|threw her|threw him|thrown her|thrown him|transplant|treated for|tumor|tumour|本名|裁判|訴訟|調停|肝臓|腎臓|別れ|酒臭|妊娠|病|障害|認知症|がん|癌|依存|てんかん|科に|借金|借り入れ|破産|丁目|余命|要介護|遺産|亡くな|離婚|精神的に|梗塞|糖尿|不妊|自閉|流産|別居|不倫|浮気|自殺|逮捕|飲酒|M(?:r|rs|s|iss)\.? \p{Lu}|酒の[匂に臭]|burn-?out|\d[a-z]?,? \p{Lu}|酒[に浸癖]|with (?:an|another|his|her) (?:wom|man|sec|lov)|薬を|[さ人様][にが](?:逃げ|出て|家を)/u;

type Patterns = ReturnType<typeof readPatterns>;
let read: Patterns | undefined;

function readPatterns() {
  return {
    /** “Nora Finch, who …”, “Mrs Finch”, “a viewer named Nora”. */
    name: rolledPattern(patterns.name, 'u'),
    titled: rolledPattern(patterns.titled, 'gu'),
    noName: rolledPattern(patterns.noName, 'u'),
    detail: rolledPattern(patterns.detail, 'gu'),
    home: rolledPattern(patterns.home, 'gu'),
    /** That it was heard in private, where nobody need be named. */
    confided: rolledPattern(patterns.told, 'iu'),
    business: rolledPattern(patterns.business, 'gu'),
    /** What is agreed with a customer or a supplier, where it is named. */
    deal: rolledPattern(patterns.deal, 'gu'),
    party: rolledPattern(patterns.party, 'u'),
    result: rolledPattern(patterns.result, 'iu'),
    declared: rolledPattern(patterns.declared, 'gu'),
    own: rolledPattern(patterns.own, 'gu'),
    ofOthers: rolledPattern(patterns.ofOthers, 'u'),
    /** That a name is not the real one. */
    changed: rolledPattern(patterns.changed, 'iu'),
  };
}
