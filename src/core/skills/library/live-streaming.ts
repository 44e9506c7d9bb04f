import { sign, type Sign } from '../../phrases/sign';
import { fitsWords, own, says, variety, type Competency, type Part, type Proof, type Scene } from './competency';

/** Working knowledge of a broadcast with an audience: pacing, chat, gifts, empty rooms. Being a viewer is none. */
export const liveStreaming: Competency = {
  id: 'live-streaming',
  fits: (area) => fitsWords(area, /live[- ]?stream|streaming|broadcast|ライブ配信|生配信|配信/i),
  proofs: {
    en: (scene) => mechanics(scene, EN_SETTING, EN_AUDIENCE, EN_MECHANIC),
    ja: (scene) => mechanics(scene, JA_SETTING, JA_AUDIENCE, JA_MECHANIC),
  },
};

const EN_SETTING = [
  /\b(?:live[- ]?)?stream(?:s|ed|er|ers|ing)?\b/i,
  /\bbroadcast(?:s|er|ers|ing)?\b/i,
  /\b(?:on|off|go|went|goes|going) (?:air|live)\b/i,
  /\blive (?:show|room|session|event|chat|reading|quiz|shopping)s?\b/i,
  /\bhosts?\b/i,
  /\bsingers?\b/i,
  /\bcreators?\b/i,
  /\bchannel\b/i,
  /\brooms?\b/i,
  /\bshows?\b/i,
].map((pattern) => sign('en', pattern));
const EN_AUDIENCE = [
  /\bviewers?\b/i,
  /\bvisitors?\b/i,
  /\baudiences?\b/i,
  /\bchat\b/i,
  /\bcomments?\b/i,
  /\b(?:gift|giver|coin|tip)(?:s|ed|ing)?\b/i,
  /\bregulars?\b/i,
  /\bfollowers?\b/i,
  /\blisteners?\b/i,
  /\bfans?\b/i,
  /\bdrop(?:ped|s)? in\b/i,
  /\bmoderat(?:or|ors|ion|ed)\b/i,
  /\bnewcomers?\b/i,
  /\blurkers?\b/i,
  /\bgoal bar\b/i,
  /\bdiamonds?\b/i,
].map((pattern) => sign('en', pattern));
/** What happens between a stream and its audience. */
const EN_MECHANIC = sign(
  'en',
  /\b(?:names?|aloud|greet(?:ed|s|ing)?|thank(?:s|ed|ing|-you)?|stay(?:s|ed|ing)?|left|leave[s]?|empty|silence|silent|pause[sd]?|minutes?|seconds?|pac(?:e|ed|ing)|opening|first (?:ten|three|five|gift|stream|show|evenings?)|poll|quiz|question|answer|battle|duel|rank(?:ing|ed)?|schedule[ds]?|slot|streak|burn|tired|interrupt(?:s|ed|ion|ions)?|real[- ]time|scroll(?:s|ed)?|screen|card|bar|reward|spend(?:s|ing)?|pay(?:s|ing)?|return(?:s|ed|ing)?|came back|come back|wait(?:s|ed|ing)?|rhythm|cliff-?hanger|unfinished|reply|replies|react(?:s|ed)?|speak|spoke|watch time|average (?:visit|stay)|concurrent|drop(?:s|ped)?[- ]off|peak|song|pin(?:ned)?|co-?host|guest)\b/i,
);

const JA_SETTING = [/配信/, /ライバー/, /生放送/, /ライブ(?!ラリ)/, /枠/, /放送/, /出演者/, /実況/].map((pattern) => sign('ja', pattern));
const JA_AUDIENCE = [
  /視聴者/,
  /コメント/,
  /チャット/,
  /ギフト|投げ銭|コイン/,
  /初見|常連|固定客/,
  /リスナー/,
  /ファン/,
  /同時接続|同接/,
  /見ている(?:人|方)/,
  /来てくれた|来た(?:人|方)/,
  /フォロワー/,
  /モデレーター/,
].map((pattern) => sign('ja', pattern));
const JA_MECHANIC = sign(
  'ja',
  /名前|呼|読み上げ|お礼|残っ|残る|離れ|離脱|間(?:が|を)|沈黙|秒|分(?:ごと|間|で|前)|予告|質問|答え|クイズ|投票|バトル|コラボ|ランキング|習慣|頻度|疲|継続|二回目|三回目|初回|リアルタイム|画面|表示|ゲージ|目標|続き|途中|あらすじ|区切|盛り上が|反応|返し|待|テンポ|挨拶|話しかけ|沸|流れ|固定|告知/,
);

function mechanics({ parts, sentences }: Scene, settings: readonly Sign[], audiences: readonly Sign[], mechanic: Sign): Proof[] {
  const [setting, audience] = [settings, audiences].map((signs) => signs.filter((one) => one.mayBeIn(sentences))) as [Sign[], Sign[]];
  if (variety(parts, setting) < 1 || variety(parts, audience) < 1 || variety(parts, [...setting, ...audience]) < 3) return [];
  const proofs = parts.filter((part, at) => {
    if (!says(part, mechanic)) return false;
    const near = parts.slice(Math.max(0, at - 2), at + 3);
    if (variety(near, audience) < 1 || variety(near, [...setting, ...audience]) < 2) return false;
    if (variety([part], [...setting, ...audience]) < 1) return false;
    return putToUse(part);
  });
  return proofs.length < 2
    ? []
    : proofs.map((part) => ({
        span: part.sentence.span,
        about: ['chat', 'comments', 'regulars', 'coins', 'gifts', 'streamer', 'コメント', '視聴者', 'ギフト', '配信者'],
      }));
}

/** Part of a deed, a reason or a plan, and no mere liking. */
function putToUse(part: Part): boolean {
  const { claim, reason, plan, detail } = part.sentence.signals;
  if (claim.length > 0 && !own(part)) return false;
  return own(part) || reason.length > 0 || plan.length > 0 || detail.length > 0;
}
