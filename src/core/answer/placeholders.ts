import { perText } from '../kept';
import { lazy } from '../lazy';
import { contentSpan, type Line } from '../text/lines';
import { matchesOf } from '../text/matches';
import { rolledPattern } from '../text/rolled';
import { overlaps, placed, slice, span, type Span } from '../text/span';
import { labelAt } from './label';
import notes from './notes.json';

/**
 * Words that templates leave behind for the writer to replace, and notes that writers leave for themselves, of which the whole is
 * never spoken: in brackets, behind an arrow, or on a line that asks or puts off. Each pattern is bounded and anchored on a rare mark
 * or on the start of a line; an option or a rule in brackets, 「（後で決める）」, is none. A note begins first where a gap is found too.
 */
export const placeholders = lazy(() => {
  const all = Object.entries(notes).flatMap(([what, patterns]) => (what === DOUBTFUL ? [] : patterns));
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) => {
    const some = all.slice(at * AT_ONCE, (at + 1) * AT_ONCE).join('|');
    return rolledPattern(some.replaceAll('{do}', DO), 'uy');
  });
});

/** What a writer means to do with the text, in Japanese. */
const DO =
  '(?:書(?:く|き足す|き直す)|足す|入れる|埋める|[直消]す|なおす|削る|追[記加](?:する)?|調べる|確認(?:する)?|清書(?:する)?|決める|考える|聞く)';

const DOUBTFUL = 'doubtful, where a sure one stands in the same draft';

/** Words that may well be told, and hardly are in a draft that holds notes anyway. */
const doubtful = lazy(() => rolledPattern(notes[DOUBTFUL].join('|'), 'gu'));

/** So many in one pattern: all in one would take several times as long to be compiled. */
const AT_ONCE = 40;

/** Without one of these a line has none of them, and the wide patterns are not run. */
const LIKELY =
  /[[<＜〈_(（{［【〔〇○●◯×△▲※→←□■◎＿?？⇒★↓！₹$£€—]|->|\/\/|TODO|TB[CD]|FIXME|XX|xx|[XxＸ]\s?[%％]|ＸＸ|ｘｘ|NN|NAME|NUMBER|METRIC|COMPANY|INSERT|lah|Write|Use |[Hh]ere(?: is|['’]s| are)|ould you|o you want|[Ll]et me know|[Ss]ay|ention|[A-Z]{4}|AA|BB|N [a-z]|heck th|inish|actually|really|具体的に|以下|添付|ましょう|必要|希望|はず|要確|文で|面接官|^(?:[*_.]|De|Ou|Su|OLD|NEW|Old |New |Earl|Prev|V\d|Op|En|Ta|冒|締|書|(?![^\n]*(?:で[すし]|ま[すしせ]|\.\s?$)))/;

/** Where one of them may begin: at the start of the line, on a mark or a word, behind the end of a sentence or a label. The wide patterns are tried nowhere else. */
const STARTS =
  /^|[[({<＜〈（［【〔_〇○●◯×＿□△▲■◎？?→←⇒※★£€$¥₹XＸｘ]|-[->]|\/\/|x(?=[\sxXＸ%％])|20(?=_)|N[NA ]|AA|BB|CC|YY|ZZ|T(?:ODO|B[DC])|FIXME|COMPANY|INSERT|NUMBER|METRIC|(?:…|\.{3})(?= ?or )|[Bb]lah|from X|(?:Write|Use) [\dot]|(?<=[。、：:？?*]|[.!?。？：:*][ 　])|(?<=[,;–—-] ?)(?:to |think|remember|look|find|google|double|check|get|ask|see)|(?<=[約は])[ 　]|[一二三1-3１-３][〜～-]|(?:結論|理由|具体例|締め|まとめ|つかみ)[ 　]?[→⇒]|[\d０-９一二三四五六七八九十百千万]{1,6}[割倍%％人名件円回年月本点分歳](?:くらい|ぐらい|ほど)?[？?]/g;

/** Places where a template's words still wait for the writer's own; comments, code and front matter are left out. */
export function placeholdersOf(text: string, lines: readonly Line[], comments: readonly Span[]): Span[] {
  const found = surePlaceholdersOf(text, lines, comments);
  if (found.length === 0) return found;
  const isApart = (place: Span) =>
    ![...found, ...comments].some((other) => overlaps(other, place)) && !isQuoted(text, place.start, place.end);
  const others = lines.flatMap((line) => {
    if (line.kind !== 'paragraph' && line.kind !== 'item') return [];
    return placed(
      matchesOf(doubtful(), text.slice(line.content, line.end)).map(({ index, 0: words }) => span(index, index + words.length)),
      line.content,
    ).filter(isApart);
  });
  return others.length === 0 ? found : [...found, ...others].sort((one, other) => one.start - other.start);
}

function surePlaceholdersOf(text: string, lines: readonly Line[], comments: readonly Span[]): Span[] {
  const found: Span[] = [];
  let comment = 0;
  for (const [at, line] of lines.entries()) {
    const words = text.slice(line.content, line.end);
    if (line.kind === 'quote' && isRemark(words, text, lines, at, found)) found.push(contentSpan(text, line));
    if (line.kind !== 'paragraph' && line.kind !== 'item' && line.kind !== 'table') continue;
    const { isPlain, found: kept } = lookInto(words);
    const isWhole = !isPlain && (isPrompt(text, lines, at) || isEmpty(text, lines, at));
    const whole = isPlain ? undefined : isWhole ? contentSpan(text, line) : asideAt(text, lines, at);
    if (whole) {
      found.push(whole);
      continue;
    }
    for (const { start, end } of kept) {
      const from = line.content + start;
      const to = line.content + end;
      if (isQuoted(text, from, to)) continue;
      while (comment < comments.length && comments[comment]!.end <= from) comment++;
      const within = comments[comment];
      if (!within || from < within.start) found.push(span(from, to));
    }
  }
  return found;
}

/** Below a line that is none, it is a part of what is cited there; and so it is below one that says that something follows. */
function isRemark(words: string, text: string, lines: readonly Line[], at: number, found: readonly Span[]): boolean {
  const above = lines[at - 1];
  const isBelow = above?.kind === 'quote';
  if (isBelow && found.at(-1)?.end !== contentSpan(text, above).end) return false;
  if (isBelow && REPLY.test(words)) return true;
  if (!REMARK.test(words)) return false;
  const over = isBelow ? undefined : beside(lines, at, -1);
  return !over || !/[:：]\s?$/.test(text.slice(over.content, over.end));
}

/** What a reader says of the draft itself. What customers and others said is cited in such lines too, and speaks of other things. */
const REMARK =
  /(?:^|[,;.!?:] ?|\b(?:but|and|maybe|please|should|could|better) )(?:say|add|put|mention|cut|name) (?:which|the|an?|it|this|that|when|why|who|more|how|in)\b|\b(?:too (?:long|short|vague|stiff)\b|(?:rephrase|shorten|reword)\b|this (?:part|sentence|bit|story|answer)\b|your (?:result|answer|story|task|action|ending|opening)\b|(?:more|less) (?:detail|concrete|specific))|(?:書い|入れ|足し|言っ|削っ|直し|切っ)(?:た(?:ほう|方)が|たら(?=[？?。]|$)|ては|て(?:ね|よ))|具体的に|(?:長|短|固|弱)い(?:かも|ね|よ|と思)|もう少し(?:短|長|詳|具)|(?:直|足|書き足|削り|消|変え)します|数字[をも](?:入|書|足)/iu;

/** What its writer says to that reader. */
const REPLY =
  /^(?:(?:yes|no|ok|okay|done|sure|thanks|will do|right)\b.{0,24}|.{0,8}(?:了解|ありがとう|はい|なるほど|わかりました)(?:です|ございます)?[。！!]?)$/i;

/** What is found in the words of a line, and whether it can be nothing as a whole, wherever it stands. */
const lookInto = perText((words) => ({
  isPlain: words.trimEnd() === words && ![PROMPT, BOLD, MARKED, BARE, LIKE_ASIDE].some((whole) => whole.test(words)),
  found: LIKELY.test(words) ? placeholdersIn(words) : [],
}));

/** What the wide patterns find in a line, from left to right. */
export function placeholdersIn(line: string): Span[] {
  const found: Span[] = [];
  STARTS.lastIndex = 0;
  for (let start = STARTS.exec(line); start; start = STARTS.exec(line)) {
    const end = endOfPlaceholder(line, start.index);
    if (end > 0) found.push(span(start.index, end));
    STARTS.lastIndex = Math.max(start.index + 1, end);
  }
  return found;
}

/** Where the one that begins at a place ends; 0 where none begins. */
function endOfPlaceholder(line: string, at: number): number {
  for (const pattern of placeholders()) {
    pattern.lastIndex = at;
    if (pattern.test(line)) return pattern.lastIndex + (isOpenAt(line, at, pattern.lastIndex) ? 1 : 0);
  }
  return 0;
}

/** Whether a bracket that opens at a place is closed right behind its words: a mark before it ends them early. */
function isOpenAt(line: string, at: number, end: number): boolean {
  return /[(（[]/.test(line[at]!) && /[)）\]]/.test(line[end] ?? '') && !/[)）\]]/.test(line.slice(at, end));
}

/** Words in quotation marks were said or written by somebody, in brackets also where they stand again without the marks. */
function isQuoted(text: string, start: number, end: number): boolean {
  if (QUOTES.includes(text[start - 1] ?? ' ') && QUOTES.includes(text[end] ?? ' ')) return true;
  return text[start] === '[' && ['"', '“', '„', '「'].some((mark) => text.includes(mark + text.slice(start, end)));
}

const QUOTES = '"“”„';

/** All that stands under a heading, or behind a label, is in brackets: no part is told so. */
function asideAt(text: string, lines: readonly Line[], at: number): Span | undefined {
  const line = lines[at]!;
  const label = labelAt(text, line);
  const place = label ? span(label.span.end, contentSpan(text, line).end) : contentSpan(text, line);
  const isAside = ASIDE.test(slice(text, place));
  if (!(isAside || ORDER.test(slice(text, place))) || !isLast(lines, at, text)) return undefined;
  const above = beside(lines, at, -1);
  const over = above && labelAt(text, above);
  const named = label ?? (over?.span.end === above?.end ? over : undefined);
  const head = named?.textSpan ?? (above?.kind === 'heading' ? contentSpan(text, above) : undefined);
  return head && (isAside || OUTCOME.test(slice(text, head))) ? place : undefined;
}

/** What its writer still has to do stands where the outcome is to stand. */
const ORDER =
  /^(?:(?:Look|Find|Ask|Check|Get|Call) (?:(?:in|up|at|for|through|out|with) )?(?:the|my|our|that|this|an?|how|who|what|when|whether|if|\p{Lu}\p{Ll}+)\b[^.\d]{0,80}|[^。がは]{1,40}[をに](?:さがす|探す|聞く|調べる|確認(?:する)?|書く|考える)。?)$/u;

const OUTCOME = /^(?:R|Results?|Outcome|結果|成果)$/i;

/** What is told in whole sentences is told, though it stands in brackets. */
const ASIDE = /^[(（](?![^\n]*(?:(?:です|ます|ました|でした|ません)[。！]?|\b(?:I|we|my)\b[^\n]*[.!])[)）])[^()（）\n]{12,240}[)）]\.?$/i;

/** Without one of these a line is no aside and no order, also behind a label. */
const LIKE_ASIDE = /[(（]|(?:Look|Find|Ask|Check|Get|Call) |[をに](?:さがす|探す|聞く|調べる|確認(?:する)?|書く|考える)。?$/;

/** All that stands under a heading are questions or orders to the writer, as templates put them there. */
function isPrompt(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (line.kind !== 'paragraph' || !'?？.。'.includes(text[line.end - 1]!) || beside(lines, at, -1)?.kind !== 'heading') return false;
  return isLast(lines, at) && PROMPT.test(text.slice(line.content, line.end));
}

const PROMPT =
  /^(?:(?:(?:Wh\w+|How)\b[^.!?\n]{6,90}\?|(?:Name|Say|List|Describe|Explain|State|Give|Add|Mention|Write|Note)(?= [^.!?\n]*(?:\byour?\b|\d ?[–-] ?\d|\b(?:one|two|three) (?:or|to) ))[^.!?\n]{3,90}\.(?: Say how you \w+\.)?) ?){1,3}$|^(?:(?=[^。？?\n]{0,60}(?:何|ど[のうこれん]|いつ|誰|なぜ|いくら))[^。？?\n]{3,60}(?:です|ます|ました)か[。？?] ?){1,3}$/;

/** Nothing stands below before the next heading, or the next label where the text is given. */
function isLast(lines: readonly Line[], at: number, text?: string): boolean {
  const after = beside(lines, at, 1);
  return !after || after.kind === 'heading' || (text !== undefined && labelAt(text, after) !== undefined);
}

function beside(lines: readonly Line[], at: number, step: 1 | -1): Line | undefined {
  let next = at + step;
  while (lines[next]?.kind === 'blank') next += step;
  return lines[next];
}

/** “First week:” or “Option 2” with nothing behind it, and another such line or a heading below. */
function isEmpty(text: string, lines: readonly Line[], at: number): boolean {
  const isOne = (line: Line | undefined) => isBare(text, line);
  const [above, below] = [beside(lines, at, -1), beside(lines, at, 1)];
  // A label in bold type stands over its text, so only what is below it counts.
  const isBold = (line: Line | undefined) => line !== undefined && BOLD.test(text.slice(line.content, line.end)) && !labelAt(text, line);
  if (isBold(lines[at])) return isBold(below) || isLast(lines, at);
  if (isMarkedEmpty(text, lines, at)) return true;
  if (!isOne(lines[at])) return false;
  if (isOne(below) || isOne(above) || isLast(lines, at)) return true;
  // A label by itself among others that have their text behind them.
  return lines[at + 1]?.kind === 'blank' && [above, below].every((line) => line && LABELLED.test(text.slice(line.content, line.end)));
}

const BOLD = /^\*\*[^*\n]{1,60}\*\*[:：]?\s?$/;

/** A label with a mark before it, or in brackets of its kind. */
const MARKED = /^(?:[■◆●▼◎□◇▪][ 　]?[^\s.!?。:：]{1,16}|【(?!以上|完|終)[^【】\n]{1,16}】)\s?$/;

const THE_END = /^【(?:以上|完|終)/;

/** A label with a mark that has nothing below, where another has its text there: where none has, they are a list. */
function isMarkedEmpty(text: string, lines: readonly Line[], at: number): boolean {
  const isMarked = (line: Line | undefined, mark = MARKED) => line !== undefined && mark.test(text.slice(line.content, line.end));
  const hasText = (place: number) => {
    const below = beside(lines, place, 1);
    return below !== undefined && below.kind !== 'heading' && !isMarked(below) && !isMarked(below, THE_END);
  };
  if (!isMarked(lines[at]) || labelAt(text, lines[at]!) || hasText(at)) return false;
  return [-1, 1].some((step) => {
    for (let other = at + step; Math.abs(other - at) < MOST_LINES; other += step) {
      if (!lines[other] || lines[other]!.kind === 'heading') return false;
      if (isMarked(lines[other]) && hasText(other)) return true;
    }
    return false;
  });
}

const MOST_LINES = 40;

const LABELLED = /^[^\s.。:：「」"]{1,24}[:：][ 　]?\S/;

function isBare(text: string, line: Line | undefined): boolean {
  if (line?.kind !== 'paragraph' && line?.kind !== 'item') return false;
  return BARE.test(text.slice(line.content, line.end).trimEnd()) && !labelAt(text, line);
}

const BARE =
  /^(?:[^.!?。:：]{1,24}[:：]|第?[\d１-９一二三四五六](?:[〜～~–-][\d１-９一二三四五六])?(?:週間?|か月|ヶ月|カ月|日)目?(?:[〜～]|から|以降)?|(?:案|候補|施策|選択肢|パターン|Option|Idea|Step) ?[\dA-D１-９Ａ-Ｄ一二三四五①-⑤][.．)）]?)$/;
