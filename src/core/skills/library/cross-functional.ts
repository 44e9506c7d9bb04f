import { fitsWords, own, signs, words, type Competency, type Proof, type Scene } from './competency';

/** Another function or region, and what was done to bring it along. */
export const crossFunctional: Competency = {
  id: 'cross-functional',
  fits: (area) => fitsWords(area, /cross[- ]?(?:functional|team|department)|collaborat|interdepartmental|部門横断|部署横断|部署間|連携|協働/i),
  proofs: { en: (scene) => broughtAlong(scene, EN), ja: (scene) => broughtAlong(scene, JA) },
};

interface Lexicon {
  readonly partner: RegExp;
  readonly bring: RegExp;
  /** Both sides got or agreed to something, or a fixed means kept them together. */
  readonly bond: RegExp;
}

const EN: Lexicon = {
  partner: words('legal', 'engineers?', 'engineering', 'developers?', 'marketing', 'finance', 'accounting', 'accounts', 'controllers?', 'procurement', 'purchasing', 'designers?', 'sales', 'support', 'operations', 'warehouse', 'logistics', 'drivers?', 'kitchen', 'floor staff', 'nurses?', 'doctors?', 'surgeons?', 'pharmacy', 'trust and safety', 'safety', 'security', 'compliance', 'quality', 'production', 'factory', 'plant', 'hr', 'it department', 'headquarters', 'head office', 'hq', 'product (?:team|manager|managers|people)', 'product', 'data (?:team|scientists?)', 'editorial', 'editors?', 'translators?', 'the (?:\\w+ )?(?:office|team|department|side|branch|studio|agency|desk) in \\w+', '(?:seoul|beijing|shanghai|shenzhen|singapore|london|berlin|paris|dublin|tokyo|new york|california|jakarta|manila|bangkok|mumbai|warsaw|chinese|american|korean|german|french|overseas|regional|global) (?:\\w+ )?(?:team|office|side|colleagues|desk|branch|headquarters|engineers|people)', 'other (?:departments?|teams?|functions?|regions?)', '(?:two|three|four|five|six) (?:teams|departments|functions|offices)', 'agencies', 'agency', 'suppliers?', 'the council', 'municipality', 'unions?', 'teachers', 'maintenance', 'cleaners', 'porters', 'lawyers?', 'the lab', 'merchandisers?', 'buyers?', 'planners?'),
  bring: words('agreed', 'met', 'sat', 'asked', 'invited', 'showed', 'wrote', 'sent', 'called', 'rang', 'visited', 'brought', 'put', 'gave', 'offered', 'negotiated', 'drafted', 'convened', 'translated', 'explained', 'set up', 'walked', 'spent', 'listened', 'proposed', 'suggested', 'shared', 'arranged', 'organi[sz]ed', 'went', 'drew', 'made', 'kept', 'took', 'persuaded', 'convinced', 'learned', 'promised', 'settled', 'split', 'swapped', 'booked', 'introduced', 'started', 'moved', 'read', 'ran', 'held', 'handed', 'mapped', 'listed', 'let'),
  bond: words('agree[ds]?', 'agreement', 'both', 'each (?:side|team|other|of them)', 'shared', 'joint(?:ly)?', 'together', 'weekly', 'every (?:week|day|morning|monday|tuesday|wednesday|thursday|friday|fortnight)', 'common', 'one (?:list|sheet|page|plan|number|calendar|document)', 'in (?:return|exchange)', 'compromise', 'signed(?: it)? off', 'sign-off', 'aligned', 'half-?way', 'same (?:page|sheet|list|number|plan)', 'worr(?:y|ied)', 'refused', 'objected', 'feared', 'wanted', 'blocked', 'disagreed', 'time (?:zone|difference)', 'interpreter', 'minutes', 'own(?:er|ed)?', 'trust(?:ed)?', 'accepted', 'said yes', 'concern(?:s|ed)?', 'call', 'meeting'),
};

const JA: Lexicon = {
  partner: signs('開発(?:部|チーム|側|担当)?', '営業(?:部|チーム|側|担当)?', '法務', '経理', '財務', '購買', '調達', '製造', '工場', '物流', '倉庫', 'マーケ', '広報', '人事', '総務', '品質', '本社', '本部', '海外(?:拠点|チーム|支社)', '現地(?:チーム|法人|スタッフ)', '支社', '他部署', '各部署', '関係部署', '別の部署', '(?:中国|韓国|米国|アメリカ|シンガポール|上海|北京|深圳|ソウル|台湾|ロンドン)の?(?:チーム|拠点|担当|本社|開発|側)', '厨房', 'ホール', '看護', '医師', '薬剤', 'デザイナー', 'エンジニア', '編集部', '取引先', '代理店', '事務所', '店舗側', '安全対策', 'サポート(?:部|チーム)', '配送', '企画(?:部|チーム)', '運営(?:部|チーム)', '行政', '自治体', '学校側', '先生方'),
  bring: signs('話し合', '打ち合わせ', '訪ね', '出向', '聞き', '伺', '説明し', '提案し', '共有し', '調整し', '交渉', '依頼', '頼み', '相談', '見せ', '渡し', '送り', '作り', '作成', '設け', '開き', '開催', '招', '呼びかけ', '取りまとめ', '合意', '翻訳', '通訳', '伝え', '決め', '説得', 'まとめ', '書き', '持ちかけ', '申し出', '引き受け', '取り入れ', 'すり合わせ', '橋渡し', '約束'),
  bond: signs('合意', '双方', '両方', '両部署', '互い', 'それぞれ', '共通', '共有', '毎週', '毎朝', '毎日', '定例', '週に', '一枚', '一つの表', '折り合', '落としどころ', '代わりに', '一緒に', '納得', '了承', '承認', '反対', '懸念', '不安', '心配', '譲', '時差', '役割', '足並み', '同じ(?:表|数字|画面|言葉)', '協力', '賛成', '約束'),
};

function broughtAlong({ parts }: Scene, { partner, bring, bond }: Lexicon): Proof[] {
  const acts = parts.filter((part, at) => {
    if (!own(part) || part.sentence.signals.plan.length > part.sentence.signals.ownAction.length || !bring.test(part.text)) return false;
    return partner.test(part.text) || (partner.test(parts[at - 1]?.text ?? '') && bond.test(part.text));
  });
  const named = parts.filter(({ text }) => partner.test(text)).length;
  const bound = acts.some((act) => {
    const at = parts.indexOf(act);
    return [parts[at - 1], act, parts[at + 1]].some((near) => near !== undefined && bond.test(near.text));
  });
  // One remark to one other person is politeness; bringing a function along takes more than one step.
  if (acts.length < 2 || named < 2 || !bound) return [];
  return acts.map((act) => ({ span: act.sentence.span, about: ['weekly meeting', 'agreed on', 'shared goal', 'product', 'I brought together', '合意', '定例', '関係部署', '調整'] }));
}
