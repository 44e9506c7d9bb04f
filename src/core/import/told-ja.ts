import { isQuality, PERSON } from './area-groups';
import { QUALITY, SEPARATOR, UNSEEN } from './areas-in-prose';
import type { Sofar, ToldName } from './passages';
import { isAsked } from './speech';

/** 「いちばん上が…」「次が…」「もう一つは…」: what stands before the name of one. */
const ORDINAL =
  /(?:^|[、。]|(?<=のは))(?:で、|そして、?|それから、?)?(?:第[一二三四五1-5]|[一二三四五1-5]つ目|[一二三四五1-5]番目?|[^、。「」]{0,8}(?:中心|核|かなめ)|そして|その次|次|最初|まず|一つ|ひとつ|1つ|もう(?:一つ|ひとつ|1つ)|最後|残る(?:一つ|ひとつ|1つ)|筆頭|トップ|(?:次いで|続いて|加えて|さらに)(?=、|[^、。]{2,12}[。、で])|(?:いちばん|一番|最も|特に|とくに|何より)[^、。「」]{0,14})(?:は|が|に(?:来る|くる|続く)のが|として|には?|、|(?<=いで|いて|えて|らに|まず|して))、?(?:やはり|やっぱり)?/g;
/** What stands behind it. */
const AFTER =
  /^(?:で(?:あ[りる]|、|す|し|ご|。|$)|だ(?:$|[。、]|そう|と|った)|です|[、。]|$|とのこと|ということ|という|も挙|を(?:見|重視|挙げ|求め)|が(?:来|続|挙)|らしい|なんだ|みたい)/;

/** What stands behind names one after another. */
const TAIL =
  /(?:など)?(?:(?:の)?(?:[二三四五六七2-7]つ|[二三四五六2-6]点|[二三四五六2-6]項目)(?!目)|の(?:欄|項目|名前)|(?:が|って|と|も)(?:並|あ[りるっ]|載|入って|挙|書|評価|採点|見られ|項目)|も(?:評価|採点|見[てらま]|項目)|を(?:見(?:て|ら|ます)|重視|評価|求め|挙げ|採点)|なんだ|だ(?:と|そう|った|。|$)|です|でし|とのこと|とあ[りっ]|らしい|みたい|という)/;
/** What stands before them. */
const HEAD =
  /(?:の(?:は|が)(?:ね|さ)?|に(?:は)?|では|として(?:は|も)?|によれば|によると|(?:もの|点|項目|基準|条件|軸|柱|像|[表紙票欄]|シート)[はが]|ほか(?:に)?は?|残り[はが]?|あと[はが]?|それと|他に?は?|で|[:：])、?(?=[^、。])/g;

/** What a sentence names, by what it says around each name. */
export function namedByJapanese(text: string, sofar: Sofar): ToldName[] {
  if (/[?？]$/.test(text)) return [];
  // What says more about a name names none.
  if (sofar.names.length > 0 && refersIn(text, sofar).length > 0) return [];
  const single = sofar.isListed ? [] : ordinalsIn(text);
  if (single.length > 0) return single;
  if (UNSEEN.test(text) && !sofar.isCued) return [];
  const quoted = quotedIn(text);
  if (quoted.length > 1) return quoted;
  const names = listIn(text, sofar);
  if (names.length > 0) return names;
  const alone = aloneIn(text, sofar);
  if (alone.length > 0) return alone;
  // 「重視されるのは人柄だと聞きました」
  const topic = sofar.isCued ? TOPIC.exec(text) : null;
  const one = topic ? nameAt(text, topic[0].length) : [];
  return one.length > 0 ? one.map((name) => ({ ...name, description: saidOf(text.slice(name.end)) })) : fragmentIn(text, sofar);
}

function ordinalsIn(text: string): ToldName[] {
  const names: ToldName[] = [];
  const found = [...text.matchAll(ORDINAL)].flatMap(({ index, 0: words }) => nameAt(text, index + words.length));
  found.forEach((one, at) => {
    const until = found[at + 1] ? text.lastIndexOf('、', found[at + 1]!.start - 1) : text.length;
    names.push({ ...one, description: saidOf(text.slice(one.end, Math.max(one.end, until))) });
  });
  return names;
}

function nameAt(text: string, from: number): ToldName[] {
  const quoted = /^[「『“"]([^「」『』“”"]{2,24})[」』”"]/.exec(text.slice(from));
  if (quoted) {
    const end = from + quoted[0].length;
    return isName(quoted[1]!) && AFTER.test(text.slice(end)) ? [{ name: quoted[1]!, description: '', start: from, end }] : [];
  }
  for (let end = from + 2; end <= Math.min(text.length, from + 22) && !/[、。「」（(]/.test(text[end - 1]!); end++) {
    const name = text.slice(from, end);
    if (AFTER.test(text.slice(end)) && isName(name)) return [{ name, description: '', start: from, end }];
  }
  return [];
}

/** 「A」「B」「C」 */
function quotedIn(text: string): ToldName[] {
  const row = /(?:[「『][^「」『』。？?]{2,18}[」』](?:、?と|、|・|や)?){2,}/.exec(text);
  if (!row || !(TAIL.test(text.slice(row.index + row[0].length - 1)) || /[」』]。?$/.test(row[0]))) return [];
  return [...row[0].matchAll(/[「『]([^「」『』]+)[」』]/g)].flatMap(({ index, 0: whole, 1: name }) =>
    isName(name!) && !isAsked(name!)
      ? [{ name: name!, description: '', start: row.index + index, end: row.index + index + whole.length }]
      : [],
  );
}

/** 「…として、A、B、Cが並んでいます」 */
function listIn(text: string, sofar: Sofar): ToldName[] {
  // What stands before the names ends in one of several places: the first behind which all else is names.
  const heads = [...text.matchAll(HEAD)].map(({ index, 0: words }) => index + words.length);
  for (const from of [0, ...heads]) {
    const found = rowFrom(text, from, sofar);
    if (found.length > 0) return found;
  }
  return [];
}

function rowFrom(text: string, from: number, { isCued, names }: Sofar): ToldName[] {
  // What stands in brackets says more about the name before.
  const body = text.slice(from).replace(/[（(][^（）()]*[）)]/g, (whole) => '\ue001'.repeat(whole.length));
  const at = body.search(TAIL);
  const end = at > 0 ? at : body.search(/。?$/);
  if (from === 0 && !(isCued && at > 0)) return [];
  const parts: ToldName[] = [];
  let start = 0;
  for (const { index, 0: mark } of [...body.slice(0, end).matchAll(SEPARATOR), Object.assign([''] as const, { index: end })]) {
    const lead = /^\s*(?:(?:それに|それから|そして|あとは?|最後に)、?\s*)?/.exec(body.slice(start, index))?.[0].length ?? 0;
    const [words, note] = body
      .slice(start + lead, index)
      .replace(/(?<!こ)\s*と$|\s+$/, '')
      .split(/(?=\ue001)/);
    const begin = from + start + lead;
    const behind = begin + (words?.length ?? 0);
    const description = note ? text.slice(behind + 1, behind + note.lastIndexOf('\ue001')) : '';
    if (words) parts.push({ name: words, description, start: begin, end: behind, inRow: true });
    start = index + (mark?.length ?? 0);
  }
  // 「…、この二つが柱」
  if (/^(?:[こそ]$|この|その|以上|の)/.test(parts.at(-1)?.name ?? '')) parts.pop();
  if (parts.length < 2 || !parts.every(({ name }) => isName(name))) return [];
  const fitting = parts.filter(({ name }) => QUALITY.test(name)).length;
  const isRest = /(?:残り|あと|ほか|他)[^、。]{0,6}、?$/.test(text.slice(0, from)) && names.length > 0;
  if (isRest || (at > 0 && names.length > 1)) return parts;
  return at > 0 && (isCued || names.length > 0)
    ? fitting * 3 >= parts.length
      ? parts
      : []
    : fitting === parts.length && isCued
      ? parts
      : [];
}

const TOPIC = /^[^「」。]{0,24}(?:重視|評価|重要|大切|大事|求め|見て|見る|見られ|問わ|分ける|採点)[^「」。は]{0,8}(?:のは|点は)、?/;

/** 「速さがいちばん重い」, 「記録も見ています」 */
const ALONE =
  /(?:^|[、。])(?:(?:あと|ほか|他|それ|これ|加え|さら|また|まず|そして)[^、。]{0,6}、|それに|あとは?|さらに|次に|ほかに)?([^、。「」は]{2,20}?)(?:が(?:続|加わ|最も|いちばん|一番|第一|何より|まず|最重要|最優先|決め手|大半|半分)|を(?:最も|いちばん|一番|何より|特に|とくに|重視|重く|大事に|大切に)|に(?:重き|いちばん|一番|最も)|も(?:見[てらま]|評価|重視|重要|大切|大事|求め|含ま|入っ|入る|入り|挙げ|外せ|欠かせ|加点|採点))/g;

function aloneIn(text: string, { isCued, names }: Sofar): ToldName[] {
  if (!isCued && names.length === 0) return [];
  return [...text.matchAll(ALONE)].flatMap(({ index, 0: whole, 1: words }) => {
    const start = index + whole.lastIndexOf(words!);
    return isName(words!) ? [{ name: words!, description: '', start, end: start + words!.length }] : [];
  });
}

/** 「気づく速さ。」, a sentence of its own behind one that says what counts. */
function fragmentIn(text: string, { isCued, names }: Sofar): ToldName[] {
  const found = /^(?:それから|そして|あとは?|次に|最後に|それと)?、?([^、。「」]{2,16})。$/.exec(text);
  if (!found || !(isCued || names.length > 0) || !QUALITY.test(found[1]!) || !isName(found[1]!)) return [];
  if (/(?:った|てる|いる|ある|なる|ない|たい|らしい|だけ|から|まで|れる|せる|する)$/.test(found[1]!)) return [];
  const start = text.indexOf(found[1]!, found[0].length - found[1]!.length - 1);
  return [{ name: found[1]!, description: '', start, end: start + found[1]!.length }];
}

function isName(name: string): boolean {
  if (
    name.length < 2 ||
    name.length > 22 ||
    /は|が(?!ら)|[、。]|を(?!.*(?:力|こと|目|方|姿勢|視点|深さ|心|感|速さ|根気|人|粘り|意識)$)|^[のをにでもとがは]/.test(name)
  )
    return false;
  if (
    /より|^(?:この|その|あの|それ|これ|どれ|どの|何|以上|全部|全員|自分|私|僕|俺|うち|今|前|後|そこ|ここ|いつ)|(?:です|ます|ました|[てでをにがはもへの]|(?<!こ)と|だけ|から|まで|など|とき|場合|ところ|もの|とおり|ほう|質問|話|分|回|人|名|時間|日|円|[うくぐすつぬぶむる]|よい|いい|[多高低少]い|ない|たい|ます)$/.test(
      name,
    )
  )
    return false;
  return !PERSON.test(name) && isQuality(name);
}

/** 「Xで、…」「X、こちらは…」: what is said about a name behind it. */
function saidOf(rest: string): string {
  const said = /^(?:で(?:あり)?、|、(?:こちらは|これは|つまり)?|です。)([^]{6,})$/.exec(rest)?.[1];
  return said === undefined ? '' : tidied(said);
}

/** Where nothing is said. */
const NOTHING =
  /(?:説明|話|内容|詳し)[^、。]{0,12}(?:ない|ありません|なかった|ませんでした|なし|忘れ|触れられ)|聞きそびれ|触れられな|^この[二三四五]つ|^[^、]{0,8}も(?:挙|評価|採点)/;

function tidied(words: string): string {
  const said = words
    .replace(/。$/, '')
    .replace(
      /(?:、?(?:という(?:説明|意味|こと)(?:です|でした|だ)?|とのこと(?:です|でした)?|と(?:説明され|書いてあり|おっしゃってい|言ってい|あり)ました|だそうです|(?:だ)?そうです|っていう意味|ってこと|、?らしい|、と[^、。]{0,14}(?:おっしゃ|言|話|説明)[^、。]{0,8}))$/,
      '',
    )
    .replace(/^「([^「」]+)」(?:です|だ|でした)?$/, '$1')
    .replace(/、$/, '');
  return NOTHING.test(said) ? '' : said;
}

/** What points back at one of several names. */
const BACK: readonly RegExp[] = [
  /^(?:最初の(?:一つ|もの|ほう)|一つ目|1つ目|前者|前の(?:ほう)?)(?:は|とは)、?/,
  /^(?:二つ目|2つ目|次の(?:一つ|もの)|後者|後の(?:ほう)?)(?:は|とは)、?/,
  /^(?:三つ目|3つ目)(?:は|とは)、?/,
  /^(?:四つ目|4つ目)(?:は|とは)、?/,
];

interface Meant {
  readonly of: number;
  readonly words: string;
}

/** The first or second of two. */
const PAIRED = /^(?:[前後]者|[前後]の)/;

/** What a sentence says of names that have come before: 「Xというのは、…」「前者は…」「これは…」. */
export function meantByJapanese(text: string, sofar: Sofar, isNaming: boolean): Meant[] {
  const { names, isListed } = sofar;
  if (names.length === 0 || isNaming) return [];
  const meant = refersIn(text, sofar);
  if (meant.length > 0) return meant.filter(({ words }) => words.length > 4);
  const last = names.length - 1;
  const own = /^(?:これは|こちらは|つまり)、?(.+)$/.exec(text)?.[1] ?? (isListed || !SAYS.test(text) ? '' : text);
  return tidied(own).length > 4 ? [{ of: last, words: tidied(own) }] : [];
}

function refersIn(text: string, { names, isListed, pair }: Sofar): Meant[] {
  const parts = isListed ? text.split(/、(?=(?:後者|二つ目|三つ目|四つ目|最後)[^、。]{0,4}は|[^、。「」]{2,10}は「)/) : [text];
  return parts.flatMap((part) => {
    const back = isListed ? BACK.findIndex((words) => words.test(part)) : -1;
    const of = PAIRED.test(part) ? (names.length === 2 ? back : (pair[back] ?? -1)) : back;
    if (back >= 0 && of < names.length) return of < 0 ? [] : [{ of, words: tidied(part.replace(BACK[back]!, '')) }];
    const topic =
      /^(?:あと、?|この)?[「『]?([^、。「」『』]{2,20}?)[」』]?(?:というのは|とは|については|[のう]?ほうは|だけは|は)、?(?=[^、。])/.exec(
        part,
      );
    const about = topic ? names.findIndex(({ name }) => name.includes(topic[1]!)) : -1;
    return topic && about >= 0 ? [{ of: about, words: tidied(part.slice(topic[0].length)) }] : [];
  });
}

/** How a sentence ends that says what a name means. */
const SAYS =
  /(?:こと|か(?:どうか)?|という(?:説明|意味|こと)(?:です|でした)?|とあり(?:ました|ます)|姿勢|かを見る(?:という)?|(?:姿勢|こと)、と[^、。]{0,14}(?:おっしゃ|言|話|説明)[^、。]{0,8})。?$/;
