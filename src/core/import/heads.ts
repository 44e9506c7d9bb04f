import { span, type Span } from '../text/span';
import type { Block } from './blocks';
import { BREAK, isJapanese, MARK, nameOf, plain, roundNameOf, trimMask, visible } from './mask';
import { isAsked, opensAsQuestion } from './speech';
import { stageName } from './stage-name';
import { turnedTo } from './turned-to';
import { leadOf, partOf, roundWords, says, type Part } from './words';

/** How a line that names a round stands: as a heading, a line of its own, or an entry of a list. */
export type Standing = 'heading' | 'line' | 'item';

/** What a line is as a heading. */
export interface Head {
  readonly name: string;
  /** The words of the name, as offsets into the source. */
  readonly span: Span;
  /** Rank of the heading, 1 strongest; lines without marks are weakest. */
  readonly rank: number;
  readonly part?: Part;
  readonly round?: Standing;
  /** Whether the name says which round it is by number or place, not only its kind. */
  readonly ordinal?: boolean;
  /** Whether others of its form say that it is one, whatever its words are. */
  readonly firm?: boolean;
  readonly never?: boolean;
  readonly experience?: boolean;
  /** Words behind the name in the same line, as offsets into the mask. */
  readonly rest?: Span;
  /** A label inside a round, such as “Example questions:”. */
  readonly label?: boolean;
}

const LINE_RANK = 10;
/** How a Japanese sentence ends, or that it has a topic. */
const JA_SENTENCE = /(?:です|ます|した|ません|った|られる|される)$|[^と]は.{3,}/;
const SENTENCE =
  /\b(?:was|were|is|are|had|have|has|did|asked|took|went|came|got|i|we|they|he|she|my|lasted|consist(?:ed|s)|takes|started|began|will|would|felt|wasn't|didn't)\b/i;

const MAIL_FIELD = /^(?:件名|宛先|差出人|日付|日時|送信者|subject|from|to|date|cc)\s?[:：]/i;

/** Reads a block as a heading or a label; undefined where it is neither. `part` is that of the lines above. */
export function headOf(block: Block, part: Part | undefined): Head | undefined {
  if (block.kind !== 'text' || block.text === '' || block.marker === 'answer' || block.marker === 'question' || block.marker === 'speaker')
    return undefined;
  if (MAIL_FIELD.test(block.text)) return undefined;
  const whole = withoutAside(nameOf(block.text)).replace(/^(?:so|and|well|ok|right|now),\s(\w)/i, (_, first: string) =>
    first.toUpperCase(),
  );
  if (whole === '') return undefined;
  const rank = block.rank > 0 ? block.rank : LINE_RANK;
  const make = (name: string, part: Span, more: Partial<Head>): Head => ({
    name: roundNameOf(name).replace(/^(?:(?:and then|then|and|after that|next|finally|so),? |first, )(?=\S)/i, ''),
    span: span(block.start + part.start, block.start + part.end),
    rank,
    ...more,
  });
  const all = trimMask(block.mask, 0, block.mask.length);
  const isItem = block.marker !== '' && block.rank === 0;
  const limit = isJapanese(whole) ? 34 : 90;
  if (block.rank > 0) return headingOf(block, whole, all, make);

  // A line of its own that is no sentence.
  const ends = /[.?!。？！,;、；]$/.test(block.text);
  const short = whole.length <= limit && whole.split(' ').length <= 11 && !ends && (!/^[a-z]/.test(whole) || isNote(whole));
  const words = roundWords(whole);
  if (short && (!isAsked(whole) || (words.noun && !/[?？]/.test(whole) && whole.split(' ').length <= 3)) && !opensAsSentence(whole)) {
    const found = partOf(whole) ?? partOf(whole.replace(/[（(][^（()）]{1,40}[)）]$/, ''));
    // “Key skills: numeracy, tasting” holds them in its own line.
    const labelled = found && /[:：]\s*\S/.test(whole) ? runIn(block, make) : undefined;
    if (labelled?.part && !barredRun(part)) return labelled;
    // “Stages: phone, case, panel” names several in one line.
    if (/^(?:the )?(?:stages|rounds|steps|process|interviews) ?[:：] ?\S/i.test(whole) && !words.never)
      return make(whole, all, { part: 'process', label: true });
    const standing: Standing = block.marker === 'bullet' || block.marker === 'letter' ? 'item' : 'line';
    // “二次面接” ends what was asked in the one before.
    const barred = part !== undefined && BARRED.has(part) && !(words.explicit && (INNER.has(part) || part === 'responsibilities'));
    if (words.never && !barred) return make(whole, all, { never: true });
    if (
      !barred &&
      !SENTENCE.test(plain(whole)) &&
      !/(?:です|ます|でした|ました|た|てる|らしい|だよ|だね)$|^(?:あと|ちなみに|なお|でも|ただ)|じゃな[くい]/.test(whole) &&
      (words.explicit || (words.noun && !words.veto)) &&
      !(found && !words.explicit && found !== 'process' && found !== 'details')
    )
      return make(whole, all, { round: standing, ordinal: words.explicit });
    const colon = /[:：]\s*$/.test(block.text);
    if (says('experience', plain(whole)) && !isItem && !/^["“「]/.test(whole)) return make(whole, all, { experience: true });
    // “▼ 聞かれたこと”
    const boxed = isItem && /^[▼▽■□◆◇▶►]/.test(block.mark);
    if (found && (!isItem || colon || boxed) && !(isItem && BARE_ONLY.has(found))) {
      const sentence = colon && SENTENCE.test(plain(whole)) && whole.split(' ').length > 5 && !isTitleCase(whole);
      if (!sentence) return make(whole, all, { part: found, label: isItem || INNER.has(found) });
    }
  }
  // “3 thoughts on ‘…’” has the title in it.
  if (!isItem && block.text.length <= 160 && partOf(whole) === 'comments' && /^\d/.test(whole))
    return make(whole, all, { part: 'comments' });
  const run = runIn(block, make);
  // “My tips: …” after an empty line ends a list of names.
  const leaves = block.gap && !isItem && run?.part !== undefined && run.part !== part && (part === 'skills' || part === 'responsibilities');
  return run && barredRun(part) && run.part !== 'related' && !leaves ? undefined : run;
}

/** “What they score (she told my mate so, which is fairly solid)”: what stands in brackets behind the name of a part is said of it. */
function withoutAside(whole: string): string {
  const name = /^([^（()）]{4,50}?)\s?[（(][^（()）]{12,140}[)）]$/.exec(whole)?.[1];
  const words = name !== undefined && partOf(name) !== undefined ? roundWords(name) : undefined;
  return name !== undefined && words && !words.noun && !words.explicit ? name : whole;
}

/** Parts under which a bare line or an entry of a list never names a round. */
export const BARRED = new Set<Part>([
  'skills',
  'tips',
  'responsibilities',
  'tags',
  'contents',
  'related',
  'comments',
  'faq',
  'own',
  'notAsked',
  'answers',
]);
/** Parts that stand inside a round. */
export const INNER = new Set<Part>(['questions', 'details', 'answers', 'own', 'notAsked', 'outcome']);
const BARE_ONLY = new Set<Part>(['about', 'process', 'outcome']);

function barredRun(part: Part | undefined): boolean {
  return part !== undefined && BARRED.has(part) && part !== 'contents';
}

/** “tech screen”, in notes without capitals: nothing but the words for a stage, or for advice. */
function isNote(name: string): boolean {
  const words = roundWords(name);
  if (words.explicit && /^(?:[rl]\s?\d|round|stage|step|day)\b/.test(name)) return name.split(' ').length <= 8;
  return name.split(' ').length <= 2 && ((words.noun && !words.veto && !words.never) || words.explicit || partOf(name) === 'tips');
}

/** “Skills and Experience They Look For”: most words with a capital. */
function isTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => /^[A-Za-z]/.test(word));
  return words.length > 2 && words.filter((word) => /^[A-Z]/.test(word)).length >= words.length * 0.7;
}

function opensAsSentence(text: string): boolean {
  // “If you are next”, “Before you apply:”
  if (text.split(' ').length <= 5 && partOf(text) === 'related') return false;
  if (text.split(' ').length <= 5 && /^[IB]/.test(text) && partOf(text.replace(/[:：]$/, '')) === 'tips') return false;
  return /^(?:i|we|he|she|they|it|you|there|this|that|if|so|but|and|because|when|while|after|before)\b/i.test(plain(text));
}

function headingOf(
  block: Block,
  whole: string,
  all: Span,
  make: (name: string, part: Span, more: Partial<Head>) => Head,
): Head | undefined {
  const text = plain(whole);
  const cut = whole.length > (isJapanese(whole) ? 40 : 60) || /[:：—–。]|\. |\) ?- /.test(whole) ? cutOf(block) : undefined;
  const head = cut ? visible(block.mask.slice(cut.name.start, cut.name.end)) : whole;
  const words = roundWords(head);
  const found = partOf(whole);
  if (words.never && !words.explicit) return make(whole, all, { never: true });
  const about =
    /^(?:how|what|why|when|where|tips?|prepar\w+|before|after|about|my|questions? (?:for|to|in|from)|general|common|overall|interview (?:experience|questions|process|tips))\b/i.test(
      text,
    );
  const isRound = words.explicit
    ? !about || /^(?:my|the) (?:first|second|third|final|last)\b/i.test(text)
    : words.noun && !words.veto && (!found || (found === 'skills' && ENDS_AS_ROUND.test(head)));
  if (isRound && !(isAsked(whole) && !words.explicit)) {
    if (cut && cut.rest.end - cut.rest.start > 0)
      return make(head, cut.name, { round: 'heading', ordinal: words.explicit, rest: cut.rest });
    return make(whole, all, { round: 'heading', ordinal: words.explicit });
  }
  if (says('experience', text)) return make(whole, all, { experience: true });
  // Bold words in question form are a question, not a heading.
  if (isAsked(whole) && block.rank >= 3 && !(found && found !== 'questions') && !/お願い$/.test(whole)) return undefined;
  if ((block.style.startsWith('bold') || block.style === 'capitals') && (opensAsQuestion(whole) || /[.。!！]$/.test(whole)) && !found)
    return undefined;
  if (block.style === 'capitals' && !found && (!block.gap || block.marker !== '' || whole.split(' ').length > 5)) return undefined;
  return make(whole, all, found ? { part: found } : {});
}

/** “Competency panel” is a round, although it speaks of competencies. */
export const ENDS_AS_ROUND =
  /\b(?:interview|panel|call|test|round|exercise|discussion|conversation|cent(?:re|er)|day|task|screen|chat|loop|presentation|assessment|board)\s*(?:[(（[]|$)|(?:面接|面談|試験|検査|テスト)\s*(?:[(（[]|$)/i;

/** “Stage 2 — Panel (60 min). They …”: a name at the start of a line that goes on. */
function runIn(block: Block, make: (name: string, part: Span, more: Partial<Head>) => Head): Head | undefined {
  if (isAsked(block.text) && !block.bold && !/[:：—–→]| - /.test(block.text.slice(0, 80))) return undefined;
  const cut = cutOf(block);
  if (!cut) return undefined;
  const name = visible(block.mask.slice(cut.name.start, cut.name.end));
  if (name === '' || (/^[a-z]/.test(name) && !isNote(name)) || (isAsked(name) && !partOf(name)) || opensAsSentence(name)) return undefined;
  // “**Don't** wait for the letter” says so as a whole.
  if (cut.colon ? /^(?:please )?(?:don['’]?t|do not|never)$/i.test(name) : /^(?:do|don['’]?t|do not|never|always)$/i.test(name))
    return undefined;
  const words = roundWords(name);
  const isLabel = cut.colon && partOf(name) !== undefined && name.split(' ').length <= 3;
  if ((SENTENCE.test(plain(name)) && !isLabel) || JA_SENTENCE.test(name) || /^(?:then|next|after|later|finally)\b/i.test(name))
    return undefined;
  const standing: Standing = block.marker === 'bullet' || block.marker === 'letter' ? 'item' : 'line';
  if (words.never) return make(name, cut.name, { never: true, rest: cut.rest });
  if (words.explicit || (words.noun && !words.veto && !partOf(name) && name.split(' ').length <= 7))
    return make(name, cut.name, { round: standing, ordinal: words.explicit, rest: cut.rest });
  const found = partOf(name);
  if (found && (cut.colon || cut.bold || (found === 'tips' && name.split(' ').length === 1)))
    return make(name, cut.name, { part: found, label: true, rest: cut.rest });
  return undefined;
}

/** Where the name at the start of a line ends: at its colon, dash, bracket or first full stop, or where the bold words end. */
function cutOf(block: Block): { name: Span; rest: Span; colon: boolean; bold: boolean } | undefined {
  const { mask, bold } = block;
  const limit = isJapanese(block.text) ? 40 : 100;
  const of = (end: number, behind: number, colon: boolean, isBold = false) => {
    const name = trimMask(mask, 0, end);
    return name.end > name.start ? { name, rest: trimMask(mask, behind, mask.length), colon, bold: isBold } : undefined;
  };
  if (bold && bold.end < mask.length - 2 && bold.end < limit) {
    const behind = /^[\s:：.\ue000–—-]*/.exec(mask.slice(bold.end, bold.end + 12))?.[0].length ?? 0;
    return of(bold.end, bold.end + behind, /[:：]/.test(mask.slice(bold.start, bold.end + behind)), true);
  }
  let depth = 0;
  for (let at = 0; at < Math.min(mask.length, limit); at++) {
    const unit = mask[at]!;
    if ('(（['.includes(unit)) depth++;
    else if (')）]'.includes(unit)) depth--;
    if (depth > 0) continue;
    const next = mask.slice(at + 1, at + 3).replaceAll(MARK, '');
    const isColon = unit === '：' || (unit === ':' && /^(?:\s|$)/.test(next)) || (unit === ':' && isJapanese(block.text));
    const isDash =
      (/[–—―]/.test(unit) && !(/\d/.test(mask[at - 1] ?? '') && /^\d/.test(next))) ||
      (unit === '|' && /^\s/.test(next) && at > 3) ||
      (unit === '-' && /\s/.test(mask[at - 1] ?? '') && /^\s/.test(next));
    const isStop =
      unit === BREAK ||
      (/[ \u3000]/.test(unit) && /^(?:お題|テーマ|課題|設問|論題)$/.test(mask.slice(0, at))) ||
      (unit === '。' && /^.{0,3}[一二三四五1-5最終第]/.test(mask.slice(0, 5))) ||
      (unit === '.' && /^\s/.test(next) && at > 3) ||
      unit === '→';
    if (!isColon && !isDash && !isStop) continue;
    // “Stage 1” alone is not the whole name when more of it follows.
    const before = plain(visible(mask.slice(0, at)));
    // “Step 1 of 5: Hello call | 20 min”
    if (isColon && /^[a-z]+ \d{1,2} of \d{1,2}$/i.test(before)) continue;
    if (isDash && /^(?:\w+\s?#?\d{1,2}|[\w]+ (?:one|two|three|four|five|six)|第?[一二三四五六\d]+[次回]?)$/iu.test(before)) continue;
    if (
      isColon &&
      /^(?:\w+\s?#?(?:\d{1,2}|[ivx]{1,4})|part [a-e]|\w+ (?:one|two|three|four|five|six)|(?:week|day)s? .{1,8}|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? \w+)?|first|second|third|fourth|last)$/iu.test(
        before,
      ) &&
      mask.length < 90 &&
      !/[.?!。？”"]/.test(mask.slice(at + 1))
    )
      continue;
    // 「一次：人事（30分）」
    if (isColon && NUMBER_OF_ROUND.test(before) && mask.length < 48 && !/[。？?！!」]/.test(mask.slice(at + 1))) continue;
    return of(at, at + 1, isColon || unit === '→' || /[ \u3000]/.test(unit));
  }
  return undefined;
}

const NUMBER_OF_ROUND = /^(?:第?[一二三四五六1-6１-６](?:次|回目|段階)|最終|初回)(?:面接|面談|選考)?$/;

/** Whether a line only announces what follows it, and what that is. */
export function announced(block: Block): ReturnType<typeof leadOf> {
  if (block.kind !== 'text') return undefined;
  const tail = block.text.slice(-220);
  if (/(?:聞かれた|質問|お題|内容|こと)(?:は|の?は|が)[:：、]?\s*$/.test(tail) && leadOf(tail)) return leadOf(tail);
  const last =
    /(?:^|[.?!。]\s*)([^.?!。]{1,200}(?:[:：↓]|\s[–—-]$)|[^.?!。]{1,200}(?:以下|次)[^。]{0,12}(?:です|ます|通り|とおり|よう)[。]?|[^。]{1,60}(?:箇条書き|列挙|並べ|書き出|挙げ)[^。]{0,12}。|[^.?!。]{1,200}\b(?:these|following|as follows|below|such as)[.,:]?)\s*$/i.exec(
      tail,
    );
  if (last) return /(?:こう|ように)[^。]{0,8}(?:言わ|聞か|尋ねら|問わ|質問さ|切り出さ)れ/.test(last[1]!) ? 'questions' : leadOf(last[1]!);
  // “Anything to tell him?”, in a chat.
  return block.marker === '' &&
    /\b(?:any(?:thing)?|what|some) (?:\w+ ){0,4}(?:tell|pass on|advice|tips|recommend)\b[^.]{0,40}\?$|(?:アドバイス|コツ)[^。]{0,12}[？?]$/i.test(
      tail,
    )
    ? 'tips'
    : undefined;
}

/** A line that is known to name a round, as its heading; undefined where its name is not set off. */
export function roundHead(block: Block, first: Span, units: number): Head | undefined {
  const all = trimMask(block.mask, 0, block.mask.length);
  const cut = block.text.length > (isJapanese(block.text) ? 24 : 50) ? cutOf(block) : undefined;
  const lead = units > 1 ? trimMask(block.mask, first.start, first.end) : undefined;
  const whole = cut ? cut.name : (lead ?? all);
  const lineText = visible(block.mask.slice(first.start, first.end));
  const told = block.rank === 0 ? nameTold(block.mask, whole) : undefined;
  const name = told ?? whole;
  const text = roundNameOf(visible(block.mask.slice(name.start, name.end)));
  if (text === '' || text.length > (isJapanese(text) ? 40 : 90)) return undefined;
  if (block.rank === 0 && (/[?？]$|^[“「『]/.test(text) || MAIL_FIELD.test(block.text))) return undefined;
  // A sentence that tells of a round is followed where running text is read.
  if (block.rank === 0 && (SENTENCE.test(plain(text)) || JA_SENTENCE.test(text))) return undefined;
  if (block.rank === 0 && units > 1 && /[。.]$/.test(lineText) && (isTold(block, told, lineText) || turnedTo(plain(lineText))))
    return undefined;
  const rest = told
    ? trimMask(block.mask, told.end, block.mask.length)
    : cut
      ? cut.rest
      : lead && trimMask(block.mask, lead.end, block.mask.length);
  return {
    name: told ? text[0]!.toUpperCase() + text.slice(1) : text,
    span: span(block.start + name.start, block.start + name.end),
    rank: block.rank || LINE_RANK,
    round: block.rank > 0 ? 'heading' : 'line',
    ordinal: true,
    ...(rest && rest.end > rest.start && { rest }),
  };
}

/** Whether a paragraph begins with a whole sentence about its round, not with hardly more than the name. */
function isTold(block: Block, told: Span | undefined, sentence: string): boolean {
  return told !== undefined && block.text.length > 90 && sentence.length > told.end - told.start + 6;
}

/** 「まず小論文ね」, 「今日一次受けてきた」: the name in a line that tells of its round; undefined where the line is nothing but a name. */
function nameTold(mask: string, line: Span): Span | undefined {
  const text = mask.slice(line.start, line.end);
  if (!isJapanese(text) || !/[たるねよ][。!！]?$|ので|[、。]|^(?:まず|次[はに]|その(?:あと|後)|今日|昨日|最後)/.test(text))
    return undefined;
  const name = stageName(text);
  const at = name === undefined ? -1 : text.indexOf(name);
  return at < 0 || name!.length === text.length ? undefined : span(line.start + at, line.start + at + name!.length);
}
