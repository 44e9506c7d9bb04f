import { fitsWords, own, signs, words, type Competency, type Part, type Proof, type Scene } from './competency';

/** Something was counted or looked up, and it made or changed a decision. */
export const dataDriven: Competency = {
  id: 'data-driven',
  fits: (area) => fitsWords(area, /\bdata\b|analy|evidence[- ]based|metric|データ|分析|数値/i),
  proofs: { en: (scene) => lookedThenDecided(scene, EN), ja: (scene) => lookedThenDecided(scene, JA) },
};

interface Lexicon {
  /** Verbs that measure by themselves. */
  readonly measure: RegExp;
  /** Verbs of looking, which need something countable to look at. */
  readonly look: RegExp;
  readonly source: RegExp;
  /** A difference or share that was found. */
  readonly finding: RegExp;
  /** The turn from finding to choice. */
  readonly turn: RegExp;
  readonly change: RegExp;
  /** Words that say that a finding decided. */
  readonly settled: RegExp;
  /** Looking at something as a deed of the writer's, where the verb alone may also describe. */
  readonly ownLook: RegExp;
}

const EN: Lexicon = {
  measure: words('count(?:ed|ing)', 'tall(?:y|ied)', 'measured', 'timed', 'analy[sz]ed', 'plotted', 'charted', 'graphed', 'queried', 'exported', 'segmented', 'surveyed', 'calculated', 'computed', 'tracked', 'logged', 'sampled', 'tagged', 'weighed', 'ranked', 'made a (?:stroke|mark|note) (?:each|every)', 'ran (?:a|an|the|two|three) (?:\\w+ )?(?:query|test|survey|regression|experiment|trial|pilot|report)', 'kept (?:a )?(?:count|tally|score|log|record|diary)', 'wrote down (?:each|every|when|how|the time|which|what)', 'noted (?:each|every|when|how|the time|which|down)', 'broke (?:it|them|the \\w+) down', 'cross-?checked', 'correlated', 'a/b[- ]tested', 'benchmarked', 'audited'),
  look: words('look(?:ed|ing)', 'pulled', 'went (?:back )?through', 'read', 'compared', 'studied', 'checked', 'examined', 'reviewed', 'sorted', 'split', 'joined', 'put', 'laid', 'took', 'collected', 'gathered', 'asked', 'stood', 'watched', 'dug', 'opened', 'lined up', 'set', 'matched', 'listed', 'grouped', 'mapped', 'typed', 'drew', 'built', 'searched', 'filled', 'traced', 'recorded', 'copied', 'entered'),
  source: words('data', 'logs?', 'records?', 'figures', 'numbers', 'statistics', 'events?', 'spreadsheets?', 'pivot', 'tables?', 'tickets', 'receipts?', 'surveys?', 'sheets?', 'squared paper', 'graph', 'chart', 'till', 'register', 'report', 'dashboard', 'sql', 'excel', 'looker', 'tableau', 'python', 'complaints', 'orders', 'bookings', 'sales', 'exit (?:codes|interviews)', 'history', 'rows', 'minutes? by minute', 'week by week', 'by (?:hour|day|week|month|age|region|tier|segment|minute|weekday|type|size|shift)', 'weeks of', 'months of', 'hours of', 'days of', 'past \\d+', 'last \\d[\\d,]*', '\\d[\\d,]* (?:\\w+ ){0,2}(?:rows|tickets|orders|calls|customers|users|answers|forms|visits|sessions|streams|shows|cases|replies|responses|reviews)', 'clipboard', 'stopwatch', 'timestamps?'),
  finding: words('percent', '\\d+ ?%', 'twice', 'half of', 'most of', 'almost (?:nothing|all|none|never|every)', 'nearly (?:all|half|every|none|everyone)', '\\w+ out of \\w+', 'of the \\d+', 'more than (?:twice|half)', 'times (?:as|more)', 'no (?:difference|correlation|link)', 'turned out', 'showed', 'the same (?:place|hour|day|step|page)', 'it was not', 'were (?:simply|mostly|all)', 'only \\w+ of', 'dropped off', 'gave up', 'average', 'median', 'explained', 'stood behind', 'came from', 'peaked', 'between \\d', 'found that', 'saw that', 'told me', 'did not (?:match|hold)', 'whoever', 'those who'),
  turn: words('so', 'that settled', 'therefore', 'instead', 'because of (?:this|that|it)', 'on that basis', 'which is why', 'that is why', 'hence', 'then', 'rather than', 'as a result', 'based on', 'this (?:told|meant|made)', 'that (?:told|meant|made)', 'first'),
  settled: words('that settled (?:it|the)', 'on that basis', 'the (?:figures?|numbers?|data|counts?|tall(?:y|ies)) (?:decided|settled|made up)', 'because of (?:the|these|those) (?:figures?|numbers?|counts?)', 'based on (?:this|that|these|those|the (?:data|figures|numbers|count|results))'),
  ownLook: words('I (?:\\w+ly |also |then |first |had )?(?:look(?:ed)? (?:at|through|into|up|back|for|over)|saw from|found out)'),
  change: words('dropped', 'stopped', 'changed', 'moved', 'cut', 'chose', 'called off', 'cancelled', 'canceled', 'turned', 'replaced', 'switched', 'decided', 'shifted', 'rewrote', 'put', 'cancel', 'gave up', 'recommended', 'proposed', 'reordered', 'closed', 'opened', 'ordered', 'raised', 'lowered', 'swapped', 'split', 'redesigned', 'rebuilt', 'prioriti[sz]ed', 'those five first', 'added', 'removed', 'brought forward', 'postponed', 'withdrew', 'limited', 'tried', 'tested', 'made', 'started', 'kept', 'asked', 'reduced', 'focused', 'specified', 'let go', 'ended', 'set', 'shortened', 'scrapped', 'took'),
};

const JA: Lexicon = {
  measure: signs('集計', '数え', '計測', '測[りっ]', '分析', '検証', '抽出', '調査し', 'アンケート', '計算', '計っ', '記録し', '記録を(?:取|つけ|付け)', '統計', '正の字', '割り出', '洗い出'),
  look: signs('並べ', '見て', '見たところ', '見ました', '見ると', '見直', '調べ', '比べ', '比較', '分け', '確認し', '突き合わせ', '読み', '聞き取', '拾', '取り出', '書き出', 'まとめ', '追い', '集め', '整理し', '確かめ'),
  source: signs('データ', 'ログ', '記録', '数字', '数値', '件数', '人数', '表', 'シート', 'SQL', 'エクセル', 'Excel', 'アンケート', '履歴', '伝票', 'レシート', '帳簿', '日報', '売上', '曜日別', '時間帯別', '週ごと', '月ごと', '一件ずつ', '一人ずつ', '[0-9０-９一二三四五六七八九十百千万]+(?:件|人|名|回|枚|週間?分|か月分|日分|通)', 'グラフ', '来店', '在庫'),
  finding: signs('[0-9０-９.]+[％%]', '割', '半分', '半数', '倍', '集中し', 'ほとんど', '多くが', '大半', '差(?:が|は)', '違い', 'わかり', '分かり', '判明', '見え', '関係が(?:なく|ありません|ない)', '偏', '原因', '一番多', '最も多', '少な', '傾向', '平均', 'だけでした', 'と気づ'),
  turn: signs('そこで', 'そのため', 'ので', 'これをもとに', 'をもとに', '基づ', 'だから', '結果から', 'したがって', '代わりに', 'ではなく', 'よって', 'から、'),
  settled: signs('(?:数字|データ|集計|結果|記録)(?:を|に)(?:もと|基|根拠)', 'この(?:数字|結果|データ|表)(?:から|を見て|で)'),
  ownLook: signs('私(?:は|が).{0,30}見'),
  change: signs('やめ', '変え', '変更', '切り替え', '絞', '移し', '減らし', '増やし', '取りやめ', '廃止', '見直', '入れ替え', '選', '決め', '優先', '直し', '改め', '提案', '導入', '始め', '試', '短く', '延ば', '置き', '作り', '作成', '組み'),
};

/** How far behind a look its decision may stand, in sentences. */
const REACH = 6;

function lookedThenDecided({ parts }: Scene, lexicon: Lexicon): Proof[] {
  const proofs: Proof[] = [];
  parts.forEach((part, at) => {
    if (!looks(parts, at, lexicon)) return;
    const window = parts.slice(at, at + REACH + 1);
    const found = window.some(({ text, sentence }) => lexicon.finding.test(text) || sentence.signals.detail.length > 1);
    const decision = window.find((later, step) => decides(later, window[step - 1], lexicon));
    if (!found || !decision) return;
    proofs.push({ span: part.sentence.span, about: ['SQL', 'log', 'survey', 'tally', 'spreadsheet', 'ログ', '集計', 'アンケート'] });
    if (decision !== part) proofs.push({ span: decision.sentence.span, about: ['finding', 'insight', 'instead of', 'stopped', '気づき', 'そこで', 'やめ'] });
  });
  return proofs;
}

/** The writer chose or changed something because of what was found. */
function decides(part: Part, before: Part | undefined, { change, turn, settled }: Lexicon): boolean {
  if (settled.test(part.text)) return true;
  if (!own(part) || part.sentence.signals.plan.length > 0 || !change.test(part.text)) return false;
  return turn.test(part.text) || (before !== undefined && turn.test(before.text));
}

/** The writer measured, or looked at something that can be counted. */
function looks(parts: readonly Part[], at: number, { measure, look, source, ownLook }: Lexicon): boolean {
  const part = parts[at]!;
  if ((!own(part) && !ownLook.test(part.text)) || part.sentence.signals.plan.length > part.sentence.signals.ownAction.length) return false;
  if (measure.test(part.text) && (source.test(part.text) || part.sentence.signals.detail.length > 0)) return true;
  return look.test(part.text) && source.test(part.text) && part.sentence.signals.detail.length > 0;
}
