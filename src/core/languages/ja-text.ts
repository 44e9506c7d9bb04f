import { newFinder, type Part } from '../kept';
import { trimSpan } from '../text/lines';
import { matchesOf } from '../text/matches';
import { span, type Span } from '../text/span';
import { japanesePhrases } from './ja-phrases';
import { behindClosers, partsParagraphs } from './en-sentences';

/** A line shorter than this ends its sentence even without a full stop. */
const FULL_LINE = 30;

/** Sentences of Japanese prose; see `Language.sentences`. */
export function japaneseSentences(prose: string, within: Span): Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  let lineStart = within.start;
  const close = (end: number) => {
    const sentence = trimSpan(prose, span(start, end));
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  };
  for (let at = within.start; at < within.end; at++) {
    const unit = prose.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) {
      if (at - lineStart < FULL_LINE || partsParagraphs(prose, at, within.end)) close(at + 1);
      lineStart = at + 1;
    } else if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x21 || unit === 0x3f) {
      const end = behindClosers(prose, at + 1, within.end);
      // 「…。」と続く: the sentence goes on behind the quotation.
      if (end > at + 1 && /^[とをはがのにで]/.test(prose.slice(end, end + 1))) continue;
      close(end);
      at = end - 1;
    }
  }
  close(within.end);
  return sentences;
}

const NUMBER = '(?:[0-9０-９][0-9０-９,，]{0,14}(?:[.．][0-9０-９]{1,4})?|[一二三四五六七八九十百千]{1,6}|数)';
const UNIT =
  '[％%‰]|パーセント|ポイント|割|分の[0-9０-９一二三四五六七八九十]{1,3}|倍|[万千百億]|円|ドル|件|人|名|社|店舗?|回|本|点|個|票|時間|分(?!析|野|類|担|け|か(?!か|ら[0-9０-９])|散|割|岐)|秒|日間|日(?!本|々|曜|頃|ごろ|常|付|程|記|時|没|差)|週間?|か月|ヶ月|カ月|ヵ月|箇月|年間|年(?!度|目|代|末|始|前後|次|生|制)|位|台|冊|枚|組|種類|か国|カ国|校|部署|チーム|通|席|室|頭|匹|杯|皿|箱|袋|便|問|字|行|ページ|キロ|グラム|トン|メートル|リットル|配信|コメント|シフト|拠点|地域|クラス|世帯|セット|軒|戸(?!建)|隻|艘|羽|巻|曲|カット|シーン|作品|試合|株|束|棟|升|坪|食|家族|[かヶカ箇]所|膳|丁(?!目)';
const MEASURE = new RegExp(
  `(?<prefix>第|[0-9０-９]{4}年|月|時|午[前後])?(?<number>${NUMBER})(?:[万千百億]{0,2})(?:[0-9０-９,，]{0,8})(?:か?ら|〜|～|-)?(?<unit>${UNIT})(?<suffix>目)?`,
  'g',
);
const NO_MEASURE =
  /^(?:数字|一人ひとり|一人一人|一部|一度|一緒|一番|一本化|一回り|一通り|十分|万一|一日中|千差|一時|二人三脚|一社会人|一件一件|一つ|一定|一般|一種|百聞|一点張|一軒一軒|一軒ずつ|一日(?:も|走|歩|立|働|ずっと)|一曲ずつ|一株ずつ|一字一句|一枚岩|一本[槍気]|一人前)/;

/** 最初の十分: a stretch of something, and no size. */
const STRETCH = /(?:最初|初め|はじめ|最後|冒頭)の$/;
/** 精一杯: full, and no cup. */
const FULL = /(?:[精力目手]|[がでもは])$/;
/** 修士一年: a year of study. */
const STUDY = /(?:修士|博士|大学|高校|中学)$/;

/** Numbers that size something in Japanese prose; see `Language.measures`. */
export function japaneseMeasures(part: Part): Span[] {
  return (part.found[MEASURES] as Span[] | undefined) ?? (part.found[MEASURES] = measuresIn(part));
}

const MEASURES = newFinder();

function measuresIn(part: Part): Span[] {
  const { text } = part;
  const found: Span[] = [];
  for (const match of matchesOf(MEASURE, text)) {
    const { prefix, number, unit, suffix } = match.groups as Record<string, string | undefined>;
    if (prefix === '第' || suffix === '目') continue;
    if ((prefix?.endsWith('月') || prefix?.endsWith('年')) && unit === '日') continue;
    if ((prefix === '時' && unit === '分') || (prefix?.startsWith('午') && unit !== '時間')) continue;
    const start = match.index + (prefix?.length ?? 0);
    const before = text.slice(Math.max(0, start - 4), start);
    if (STRETCH.test(before) || (unit === '年' && STUDY.test(before)) || (match[0] === '一杯' && FULL.test(before))) continue;
    if (unit === '年' && /^[12１２][0-9０-９]{3}$/.test(number ?? '')) continue;
    // 一軒一軒, 一枚一枚: each by itself, and no size.
    if (NO_MEASURE.test(text.slice(start, start + 6)) || text.endsWith(match[0], match.index)) continue;
    found.push(span(start, match.index + match[0].length));
  }
  return found.concat(japanesePhrases.list('size', part)).sort((a, b) => a.start - b.start);
}
