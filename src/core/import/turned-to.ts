import { lazy } from '../lazy';
import { isJapanese } from './mask';
import { recalled } from './recalled';
import { inJapanese, nounAt, stageName } from './stage-name';
import { roundWords } from './words';

/** The stage that a sentence turns to. */
export interface Turn {
  readonly name: string;
  /** “That was the phone screen”: what was told before it stood in it as well. */
  readonly back: boolean;
}

/**
 * The stage that a sentence turns to by its form alone, whatever the stage is called: “From there you go to the pupil
 * panel”, “What comes next is a live desk”, 「二つ目の段階が店舗体験で」. Undefined where its form says nothing.
 */
export const turnedTo = recalled((sentence): Turn | undefined => (isJapanese(sentence) ? japaneseTurn(sentence) : englishTurn(sentence)));

const CALLED = '(?:what (?:they|we) call(?:ed)? )?';
const WHO = '(?:you|i|we|candidates|people|those [\\w ]{2,30})';
const THEY = '(?:they|we|he|she|it|the [a-z]+|[A-Z][a-z]+)';
const MODAL = "(?:(?:'ll|'re|will|are|were|was|be|get|got|is|may|can|then|also|straight|just|all|usually|normally|being) )*";
const WHERETO = '(?: (?:straight|back|in|up|over|on|on site|along|down|together|first|again))*';

/** Behind these words any noun is a stage. */
const SURE = lazy(() =>
  oneOf([
    `what (?:comes|came|follows|followed) (?:next|first|last|after that|then) (?:is|was) ${CALLED}`,
    `(?:last|first|next|second|third|then)(?: up| of all| off)? (?:is|was|comes|came) ${CALLED}`,
    `(?:the )?(?:very )?(?:first|second|third|fourth|last|final|next)(?: (?:and|or) (?:last|final))?(?: (?:real|proper|actual))? (?:part|step|stage|thing|bit|hurdle|one|stop|round|leg) (?:that counts )?(?:is|was|comes|came) ${CALLED}`,
    `the (?:one|part|bit|stage) that (?:really |actually )?(?:counts|matters|decides [a-z]+) (?:is|was) ${CALLED}`,
    `(?:it|everything|they|you|we|things|the (?:process|day|whole thing|morning|afternoon)) (?:all )?(?:then )?(?:starts?|started|begins?|began|opens?|opened|ends?|ended|finish(?:es|ed)?|closes?|closed|kicks? off|kicked off|concludes?) with ${CALLED}`,
    `${WHO}\\s?${MODAL}(?:invited|asked|called|booked|brought)${WHERETO} (?:for|to|on|into|onto) ${CALLED}`,
    `${THEY} ${MODAL}(?:invited?|bring|brought)(?: (?:you|me|us|people|candidates))${WHERETO} (?:for|to|on|into|onto) ${CALLED}`,
    `${THEY} ${MODAL}(?:have|had|ask|asked|call|called|want|wanted|get|got)(?: (?:you|me|us|people|candidates))(?: (?:straight|back|in|up|over|on site|along|down))+ (?:for|to|on) ${CALLED}`,
    `${WHO}\\s?${MODAL}(?:come|came|go|went|called|called back)(?: (?:straight|back|in|up|on|along))+ (?:for|to) ${CALLED}`,
    'they (?:all )?call (?:it|this|that) (?=the )',
  ]),
);

const SIT =
  '(?:then )?(?:(?:get|got|given|sent) an? (?:date|link|slot|time|invitation|invite) (?:for|to)|have|had|get|got|do|did|sit|sat|face|faced|take|took|go to|went to|go through|meet|met|put (?:through|into)|given|sent|set)';

/** Behind these words a noun for a stage, or a time of so many minutes, is one. */
const LIKELY = lazy(() =>
  oneOf([
    `(?:you|candidates)\\s?${MODAL}${SIT} ${CALLED}(?!Mr|Ms|Dr|Mrs)`,
    `${WHO}\\s?${MODAL}(?:then )?(?:meet|met|see|saw|sit down with|sat down with) [^.;:"“]{3,60}? for ${CALLED}(?=an?\\b|the\\b)`,
    `${WHO}\\s?${MODAL}(?:then )?(?:present|defend|take) (?:it|this|that) (?:to|before|in front of) `,
  ]),
);

/** The same behind words that say when. */
const LATER = lazy(() =>
  oneOf([`(?:i|we)\\s?${MODAL}${SIT} ${CALLED}`, `(?:it(?:'s| is| was)|there(?:'s| is| was)|comes|came|follows|followed) ${CALLED}`]),
);

const WHEN = lazy(() =>
  oneOf([
    '(?:right |straight )?(?:after|before|from) (?:the |my |an? )?(?:\\w+ ){0,3}?\\w+,? (?=it\\b|there\\b|comes?\\b|came\\b|follow|i\\b|we\\b|you\\b|they\\b|candidates\\b)',
    '(?:then(?: all at once)?|next|first(?: up| of all| off)?|finally|last(?:ly| of all)?|later(?: on)?|afterwards|on site|to (?:start|begin|end|finish)(?: with)?),? ',
    '(?:(?:about|only|some|just|roughly) )?(?:an? |two |three |four |five |six |ten |\\d+ )?(?:few |couple of )?(?:days?|weeks?|months?|fortnight|hours?) (?:later|on|after(?:wards| that)?),? ',
    'in the (?:\\w+ ){1,3}(?:after that|following),? ',
    '(?:on|in|at) (?:the )?(?:following |next |same )?(?:\\w+day|morning|afternoon|evening|end|day),? ',
    'the (?:next|following|same) (?:day|week|morning|afternoon),? ',
  ]),
);

function oneOf(leads: readonly string[]): RegExp {
  return new RegExp(`^(?:${leads.join('|')})`, 'i');
}

const JOINED = /^(?:(?:and|so|but|well|ok|okay|anyway|then|next|now|first|later on|after that|finally),? )+/i;
const IF = /^(?:if|when|once|provided|assuming)\b[^,.;:"“]{3,70}?(?:, | (?=(?:they|you|we|i|the) ))/i;
/** Where another clause begins that may turn to a stage. */
const CLAUSE = /[,.;:] (?:(?:and|but|so) )*(?=(?:then|you|they|we|i|if|when|once|about|after|before|a|the|later|it|what|last|next)\b)/gi;
const MOST_CLAUSES = 4;

function englishTurn(sentence: string): Turn | undefined {
  const text = sentence
    .slice(0, 200)
    .replaceAll('’', "'")
    .replace(/\b(you|we|they|he|she|i)'(ll|re)\b/gi, "$1 '$2");
  const back = /^(?:so |and )?(?:that|this) (?:was|is) (?=(?:the|my|their)\b)/i.exec(text);
  if (back) {
    const name = nounAt(text.slice(back[0].length));
    return name && isStage(name) && text.length < back[0].length + name.length + 7 ? { name, back: true } : undefined;
  }
  const starts = [...text.matchAll(CLAUSE)].slice(0, MOST_CLAUSES).map((cut) => cut.index + cut[0].length);
  for (const start of [0, ...starts]) {
    const name = openedBy(text.slice(start));
    if (name !== undefined) return { name, back: false };
  }
  return undefined;
}

/** The stage that a clause turns to, with or without what leads up to it. */
function openedBy(clause: string): string | undefined {
  const bare = clause.replace(JOINED, '');
  for (const words of bare === clause ? [clause] : [clause, bare]) {
    const found = opened(words, false);
    if (found !== undefined) return found;
    const condition = IF.exec(words)?.[0] ?? '';
    const rest = words.slice(condition.length);
    const when = WHEN().exec(rest)?.[0] ?? '';
    if (condition === '' && when === '') continue;
    const later = (condition === '' ? undefined : opened(rest, false)) ?? (when === '' ? undefined : opened(rest.slice(when.length), true));
    if (later !== undefined) return later;
  }
  return undefined;
}

function opened(words: string, later: boolean): string | undefined {
  const numbered = NUMBERED.exec(words)?.[1];
  if (numbered) return numbered;
  for (const [lead, any] of [[SURE(), true], [LIKELY(), false], ...(later ? [[LATER(), false] as const] : [])] as const) {
    const found = lead.exec(words);
    if (!found) continue;
    const rest = words.slice(found[0].length);
    if (any && !/^(?:the|an?|my|our|their|half an?|another)\s/i.test(rest)) continue;
    const name = nounAt(rest);
    if (name && !NO_STAGE.test(name.replace(/ (?:with|from|of|in|at|on) .*/i, '')) && !roundWords(name).never && (any || isStage(name)))
      return name;
  }
  return undefined;
}

/** “The final interview is with the general manager” */
const NUMBERED =
  /^the ((?:first|second|third|fourth|final|last)(?: (?:interview|round|call|chat|meeting|conversation|stage|talk))?) (?:is|was) with (?=the|an?|two|three|some|their|[A-Z])/i;

/** What a process may lead to and is nothing that one sits. */
const NO_STAGE =
  /\b(?:ability|question|word|joke|smile|handshake|list|chance|look|minute|second|couple|example|story|time (?:when|you)|letter|form|reason|point|person|people|candidates?|manager|director|head|colleague|sort|kind|sense|role|job|post|position|offer|news|answer|number|door|building|office|room|station|reception|corridor|lift|house|cafe|café|table|town|city|branch)$/i;

/** Words that name a stage, or a time that one is given. */
function isStage(name: string): boolean {
  if (/\b(?:minutes|mins|hour|hours|morning|afternoon|evening|day) (?:with|in|at|on)\b/i.test(name)) return true;
  if (/\b(?:trustees|governors|committee|jury|partners|directors|founders|owners|team)$/i.test(name)) return true;
  const stage = stageName(name);
  return stage !== undefined && name.includes(stage.split(' ').at(-1)!);
}

const JA_WHEN =
  '(?:まず(?:最初)?|最初|はじめ|初め|(?:その)?(?:次|あと|後)|次の日|つぎ|続いて|続き|最後|ラスト|トリ|締めくくり|締め|本番|後日|翌日|翌週|翌月|午前中?|午後|夕方|(?:[一二三四五六七八九十\\d]+|数)(?:日|週間|か月|ヶ月|カ月)後|[一二三四五六七八九十\\d]+月|[一二三四五\\d](?:回|番|日|つ)目|第[一二三四五\\d](?:段階|ステップ|関門|ラウンド|部)|[一二三四\\d]次|一番の山|いちばんの山)';
const JA_BEHIND = '(?:で(?!も|き|の)(?:す|した|ございます|ある|あった|、|は)?|だ(?:った|よ|ね)?|、|。|$|となり|になり|があ[りる]|が待)';

const JA_LEADS = lazy(() => [
  // 「二つ目の段階が店舗体験で」, 「六月に受けたのが集団討論で」, 「その次、理事面接。」
  new RegExp(
    `^(?:(?:で|そして|それから|じゃあ)、?)?(?:[^。「」]{1,24}(?:あと|後|のち|はさんで|終わると|終わって|通ると|(?:合格|通過)すると)(?:に|で)?、)?${JA_WHEN}(?:の(?:段階|関門|ステップ|選考|回|ヤマ|山場))?(?:に(?:あった|受けた|受ける|ある|行われた|行われる|待っていた|待っている|来た)の)?(?:では?|に)?(?:は|が|、)?((?!は|が|に|の)[^、。「」『』はがを]{2,24}?)${JA_BEHIND}`,
  ),
  // 「見学のすぐ後がセンター長面接です」
  new RegExp(`^[^。、「」]{1,16}(?:の|た)(?:すぐ)?(?:あと|後|次)(?:は|が)、?([^、。「」『』はがを]{2,24}?)${JA_BEHIND}`),
  // 「で、役員面接。」
  /^(?:で|そして|それから|いよいよ|次)、([^、。「」『』はがをに]{2,16})(?:。|$)/,
  // 「後日の本社面談はオンラインで」, 「約二週間後の模擬授業では」
  new RegExp(
    `^(?:約|その|続く)?(?:${JA_WHEN}の|続く)((?:[^、。「」『』はがをにで]{1,8}の)?[^、。「」『』はがをにでの]{2,16})(?:では?|は|が|で|に|、)(?!ない)`,
  ),
  // 「応募して三日でWeb面談の案内が来ました」
  /^[^。「」はが]{0,20}?([^、。「」『』はがをにでの]{2,16})(?:の(?:案内|連絡|招待|日程)(?:が|メールが)(?:来|き|届|あ)|に(?:呼ばれ|進[みむん]|招かれ|通され))/,
]);
const JA_BACK =
  /^(?:[^。「」]{0,14}、)?(?:あれ|これ|それ|ここまで)(?:こそ|も|が)([^、。「」『』はがを]{2,16}?)(?:だった|でした|なのだ|です。)/;

/** Nouns of doing something that are a stage where a sentence turns to it. */
const DOING =
  /(?:体験|参加|発表|訪問|実演|勤務|研修|演習|懇談|交流|審査|ゲーム|ツアー|トライアル|セッション|インタビュー|ミーティング|質疑|口述|作業|調理|試食|同行|同乗|報告会|発表会|リク面)$/;

function japaneseTurn(sentence: string): Turn | undefined {
  const text = sentence.slice(0, 120);
  if (SPEAKS_OF_ALL.test(text)) return undefined;
  const back = JA_BACK.exec(text);
  if (back) {
    const name = nounIn(back[1]!);
    return name === undefined ? undefined : { name, back: true };
  }
  for (const lead of JA_LEADS()) {
    const found = lead.exec(text);
    const name = found && nounIn(found[1]!);
    if (name) return { name, back: false };
  }
  return undefined;
}

/** 「採用試験は三段階で行われた」 */
export const SPEAKS_OF_ALL =
  /^[^、。「」]{0,12}(?:面接|試験|選考)(?:は|が)、?(?:全部で|全て|計|合計)?(?:[一二三四五六\d]+(?:回|段階|度|部|つ)|[^。、]{1,8}から[^。、]{1,8}まで)/;

/** The name of a stage that the words end with. */
function nounIn(words: string): string | undefined {
  const name = inJapanese(words);
  if (name && words.endsWith(name)) return name.length > 2 || !/^(?:面接|面談|選考|試験)$/.test(name) ? name : undefined;
  return DOING.test(words) ? words.slice(words.lastIndexOf('の') + 1) : undefined;
}
