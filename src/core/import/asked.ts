import type { Span } from '../text/span';
import { isJapanese, MARK, plain, visible } from './mask';
import type { LeftOutReason } from './model';
import { asksAnywhere, isAddressed, isAsked, isPut, quotesOf, sentencesOf, stripNote, type Quote, type Sentence } from './speech';
import { says } from './words';

import { followUps, partsOf, remarkBehind, withoutAnswer } from './entry-parts';
import { pieceOf, type Heard } from './piece';
import { isScene } from './scene';
import { asksOneself, isOwn, ownCue, speakerOf } from './speaker';
import { toldIn } from './told';

export type { Heard, Piece } from './piece';

/**
 * How a piece is read. `list`: an entry under questions, which is one whatever its form. `mixed`: an entry of a list of
 * which nobody said that it holds questions. `run`: lines under “they asked”. `prose`: running text in a round. `loose`:
 * running text elsewhere.
 */
export type Mode = 'list' | 'mixed' | 'run' | 'prose' | 'loose';

/** The questions of a part of a block, and what looked like one and is not. */
export function heardIn(mask: string, from: number, to: number, mode: Mode): Heard {
  const heard: Heard = { asked: [], left: [] };
  const quotes = quotesOf(mask.slice(from, to)).map((quote) => shifted(quote, from));
  if (mode === 'list' || mode === 'mixed') {
    if (inEntry(mask, from, to, quotes, mode, heard)) return heard;
  }
  inProse(mask, from, to, quotes, mode, heard);
  return heard;
}

function shifted(quote: Quote, by: number): Quote {
  return {
    start: quote.start + by,
    end: quote.end + by,
    outer: { start: quote.outer.start + by, end: quote.outer.end + by },
    text: quote.text,
  };
}

/** An entry of a list. False where it has to be read as running text. */
function inEntry(mask: string, from: number, to: number, quotes: readonly Quote[], mode: Mode, heard: Heard): boolean {
  const whole = pieceOf(mask, from, to);
  const entries = quotes.length > 0 ? partsOf(mask, whole) : [whole];
  if (entries.length > 1 && !entries.slice(1).some(({ start }) => quotes.some((quote) => quote.start < start && start < quote.end))) {
    // Several questions in one entry, some of them in marks.
    for (const { start, end } of entries) {
      const within = quotes.filter((quote) => start <= quote.start && quote.end <= end);
      if (!inEntry(mask, start, end, within, mode, heard)) inProse(mask, start, end, within, mode, heard);
    }
    return true;
  }
  const quoted = quotes.reduce((sum, quote) => sum + quote.outer.end - quote.outer.start, 0);
  const likely = quotes.filter((quote) => isAsked(quote.text) || (quote.text.length > 12 && /\s|[\u3040-\u9fff]/.test(quote.text)));
  const own = quotes.filter((quote) => visible(mask.slice(from, quote.outer.start)) !== '' && isOwn(mask, from, to, quote));
  if (quotes.length > 0 && own.length === quotes.length) return false;
  // “Who said ‘the earth provides enough’?”
  const bare = stripNote(whole.text);
  const amid =
    quotes.length === 1 &&
    !isAsked(quotes[0]!.text) &&
    (/[?？]$/.test(bare) || (isJapanese(bare) && /^」?と(?:言|いう|頼|怒|聞)/.test(mask.slice(quotes[0]!.outer.end, to)))) &&
    isAsked(bare);
  if (
    !amid &&
    likely.length > 0 &&
    (quoted > whole.text.length * 0.55 || likely.filter(({ text }) => isAsked(text)).length > 1 || isLeadOnly(mask, from, quotes[0]!))
  ) {
    for (const quote of likely) if (!own.includes(quote)) heard.asked.push(pieceOf(mask, quote.start, quote.end));
    return true;
  }
  if (mode === 'mixed' && quotes.some((quote) => isAsked(quote.text)) && !isAsked(whole.text)) return false;
  const parts = partsOf(mask, whole).map((part) => withoutAnswer(mask, part));
  if (/^(?:→|⇒|➡|※|->|=>)/.test(whole.text)) return false;
  if (mode === 'mixed' && !parts.some((part) => asksAnywhere(part.text))) return false;
  for (const part of parts) {
    if (mode === 'mixed' && !asksAnywhere(part.text)) continue;
    if (part.text.length < 2 || /^[\d\s.,:/|-]*$|^[（(][^（()）?？]*[)）]$/.test(part.text)) continue;
    if (says('reader', plain(part.text)) && !/\b(?:tell|describe|your)\b/i.test(part.text) && /[?？]/.test(part.text)) {
      heard.left.push({ ...part, reason: 'to-reader' });
      continue;
    }
    if (says('courtesy', plain(part.text))) heard.left.push({ ...part, reason: 'courtesy' });
    else {
      const more = followUps(mask, part, whole);
      heard.asked.push(part, ...more);
      if (more.length === 0) heard.left.push(...remarkBehind(mask, part, whole));
    }
  }
  return true;
}

/** Whether nothing but a short announcement stands before a quotation. */
function isLeadOnly(mask: string, from: number, quote: Quote): boolean {
  const before = visible(mask.slice(from, quote.outer.start));
  return before === '' || (/[:：]$/.test(before) && before.length < 60);
}

const TASK =
  /(?:brief|task|topic|theme|prompt|title|question|case|scenario|problem|card|slide|statement|motion)s?\b[^.?!"“]{0,30}$|(?:テーマ|お題|課題|設問|質問|問い|題目|題|指示|そこに|(?:紙|カード|封筒|画面|スライド|黒板|メモ)に)(?:は|が|として|で|に)?[、:：]?(?:次の|以下の)?$/i;
const TASK_BEHIND =
  /^(?:という|との|といった|について|をテーマ)(?:.{0,6})?(?:テーマ|お題|質問|課題|問い|題|議論|話し合|討論|討議|発表|プレゼン)/;

/** “…” is not asked. */
const DENIED =
  /^\W*(?:is|are|was|were|will|did|does|has)(?:n't| not| never)\b|^\W*never\b|^(?:と|という質問)?(?:は|も)(?:聞かれ|言われ|質問され)(?:ませ|な)/i;

/** “And what did you do?”, 「で、あなたは何をしたの」 prod whoever answers; “Tell me about a time” is only how questions begin. */
export function isProd(text: string): boolean {
  return PROD.test(text);
}

/** Whether a question has nothing but words that point at what was said before it. */
export function isPointing(text: string): boolean {
  return isJapanese(text) ? text.length <= 18 && POINTING_JA.test(text) : POINTING_EN.test(text);
}

/** 「この場面ならどうするか」, “Why did you do that?” */
const POINTING_JA =
  /^(?:[\u3041-\u3096〜～…、。？?\s]|もし|例|具体的|今|先生|自身|本人|場面|場合|時|何|他|実際|次|後|続|動|考|思|言|対応|判断|結果|理由)+$/;
const POINTING_EN =
  /^(?:(?:and|so|but|ok|okay|then|well|what|why|how|when|where|who|did|do|does|was|were|is|would|could|can|you|your|that|this|it|there|they|he|she|them|the|an?|in|for|of|to|with|about|at|exactly|specifically|actually|personally|part|role|done|say|said|see|feel|know|think|happened|next|else|example|mean|first)\b[\s,.…]*){2,8}\?$/i;

const PROD =
  /^(?:and|so|but|ok(?:ay)?|then),? (?:what|how) (?:did|do|have) you do(?:ne)?(?: then| next| about it)?\?$|^(?:tell (?:me|us)|describe|talk us through|give (?:me|us) an example of) (?:about )?(?:a (?:time|situation))(?: (?:when|where|in which|you|that))?[.…]*$|^(?:で|それで|その(?:とき|時)|じゃあ|では)、(?:あなた|ご自身|ご本人)[はが]何を(?:しま?した|された|なさいました)(?:か|の)[?？。]?$|^what (?:would|do) you do(?: if| when| then)?[?.…]*$|^(?:その(?:とき|時)、?あなたは何をしました|なぜそう(?:した|しました|したの(?:です)?|考えたの(?:です)?)|(?:ほか|他)の?(?:案|方法|選択肢)はなかったの?(?:です)?)か[?？。]?$/i;

/** Running text: what is quoted, then what stands in it without marks. */
function inProse(mask: string, from: number, to: number, quotes: readonly Quote[], mode: Mode, heard: Heard): void {
  if ((mode === 'run' || mode === 'list') && isScene(mask, from, to, quotes)) {
    heard.asked.push(pieceOf(mask, from, to));
    return;
  }
  const taken: Span[] = [];
  const size = quotes.length > 0 ? visible(mask.slice(from, to)).length : 0;
  for (const [index, quote] of quotes.entries()) {
    const asked = asksAnywhere(quote.text);
    const speaker = speakerOf(mask, from, to, quote);
    const piece = pieceOf(mask, quote.start, quote.end);
    const leave = (reason: LeftOutReason) => heard.left.push({ ...piece, reason });
    taken.push(quote.outer);
    if (speaker === 'own') {
      if (asked)
        leave(/[?？か。]$/.test(quote.text) && !/(?:thought|wondered|思|感じ)/.test(around(mask, quote)) ? 'own-question' : 'rhetorical');
      else if (quote.text.length > 12) leave('answer');
      continue;
    }
    const before = visible(mask.slice(Math.max(from, quote.outer.start - 80), quote.outer.start));
    const after = visible(mask.slice(quote.outer.end, Math.min(to, quote.outer.end + 30)));
    if (asked && (DENIED.test(plain(after)) || (mode !== 'list' && isProd(quote.text)))) {
      leave('rhetorical');
      continue;
    }
    const isTask =
      TASK.test(before) ||
      TASK_BEHIND.test(after) ||
      (/(?:すること|なさい|せよ)。?$/.test(quote.text) && /(?:^|[。！!])$/.test(before) && /^(?:$|[^とってのがはをに])/.test(after));
    if (says('courtesy', plain(quote.text)) && !/[?？].+/.test(quote.text)) leave('courtesy');
    else if (
      (asked && (isAlone(mask, from, to, quote, size) || speaker === 'other' || mode !== 'loose' || says('cue', plain(before)))) ||
      (mode !== 'loose' &&
        (besideAsked(mask, quotes, index) ||
          (isTask && (wordCount(quote.text) >= 4 || (isJapanese(quote.text) && quote.text.length >= 4))) ||
          (speaker === 'other' && isJapanese(quote.text) && says('nounQuestion', plain(quote.text)) && quote.text.length >= 4))) ||
      ((mode === 'run' || mode === 'list') && wordCount(quote.text) >= 3)
    )
      heard.asked.push(piece);
    else if (asked) leave('to-reader');
  }
  if (mode !== 'loose') heard.asked.push(...toldIn(mask, from, to, taken));
  unquoted(mask, from, to, [...taken, ...heard.asked], mode, heard);
}

/** Whether a quotation touches one that asks: 「…を一つ」「…は何色ですか」. */
function besideAsked(mask: string, quotes: readonly Quote[], index: number): boolean {
  return [index - 1, index + 1].some((at) => {
    const [first, second] = [quotes[Math.min(at, index)], quotes[Math.max(at, index)]];
    return first && second && isAsked(quotes[at]!.text) && visible(mask.slice(first.outer.end, second.outer.start)).length <= 1;
  });
}

/** Whether hardly anything but the quotation stands in the block, of which `size` units are seen. */
function isAlone(mask: string, from: number, to: number, quote: Quote, size: number): boolean {
  if (size > quote.outer.end - quote.outer.start + 5) return false;
  return visible(mask.slice(from, quote.outer.start)).length + visible(mask.slice(quote.outer.end, to)).length < 4;
}

function around(mask: string, quote: Quote): string {
  return mask.slice(Math.max(0, quote.outer.start - 40), quote.outer.end + 14);
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

function unquoted(mask: string, from: number, to: number, taken: readonly Span[], mode: Mode, heard: Heard): void {
  const sentences = sentencesOf(mask, from, to).filter(
    (sentence) => namesInMarks(sentence, taken) || !taken.some((quote) => quote.start < sentence.end && sentence.start < quote.end),
  );
  const asked = sentences.filter(({ text }) => isAsked(text));
  const cuts = new Map(sentences.map((sentence) => [sentence, afterCue(mask, sentence)]));
  if (asked.length === 0 && sentences.every((sentence) => cuts.get(sentence) === undefined)) {
    if (mode === 'run' && sentences.length > 0 && sentences.length <= 2) {
      const whole = pieceOf(mask, from, to);
      // A task under “the problem was:”.
      if (
        taken.length === 0 &&
        (isJapanese(whole.text)
          ? whole.text.length <= 60 && (says('nounQuestion', plain(whole.text)) || !/(?:。|から[はも]|には)$/.test(whole.text))
          : whole.text.length <= 200 && wordCount(whole.text) >= 3 && !/\b(?:i|we|was|were|he|she|they)\b/i.test(whole.text))
      )
        heard.asked.push(whole);
    }
    return;
  }
  if (
    mode === 'run' &&
    sentences.length === 2 &&
    asked.length === 2 &&
    taken.length === 0 &&
    !sentences.some(({ text }) => says('reader', plain(text)))
  ) {
    // A line of its own is one question, also with a second sentence.
    heard.asked.push(pieceOf(mask, from, to));
    return;
  }
  const allAsked =
    asked.length >= sentences.length * 0.7 ||
    (sentences.slice(-1)[0] === asked.at(-1) && asked.length * 2 >= sentences.length && mode === 'run');
  const many = asked.length >= 2 && allAsked && asked.filter(({ text }) => isAddressed(text) || isJapanese(text)).length >= 2;
  const inRow = new Set<Sentence>();
  // A paragraph of nothing but short questions.
  if (mode !== 'loose' && asked.length >= 3 && asked.length === sentences.length && taken.length === 0)
    for (const one of asked) if (/[?？]$/.test(one.text) && !says('reader', plain(one.text)) && !asksOneself(one.text)) inRow.add(one);
  for (let at = 1; at < sentences.length; at++) {
    const pair = [sentences[at - 1]!, sentences[at]!];
    // Two questions in a row are put to somebody; one alone may be the writer's own.
    if (
      mode !== 'loose' &&
      pair.every(({ text }) => isAsked(text) && (isPut(plain(text)) || isAddressed(text)) && !says('reader', plain(text)))
    )
      pair.forEach((one) => inRow.add(one));
  }
  const turns = sentences.find(
    ({ text }) => /\byou (?:can |may |might |get to |then )?ask (?:us|them|me)\b(?! (?:to|for)\b)/i.test(text) && !/\?$/.test(text),
  );
  let running = mode === 'run' || (mode !== 'loose' && many) || (mode === 'mixed' && asked.length > 0);
  let pending: Sentence | undefined;
  // Up to where a question with a bracket behind it goes.
  let bracketed = from;
  for (const sentence of sentences) {
    if (sentence.start < bracketed) continue;
    const leave = (reason: LeftOutReason) => heard.left.push({ ...sentence, reason });
    const text = plain(sentence.text);
    const cut = cuts.get(sentence);
    if (!isAsked(sentence.text) && (cut === undefined || mode === 'loose')) {
      const isLead = says('cue', text) || /[:：]$/.test(text);
      if (!isLead && mode !== 'run' && !many) running = false;
      // A setting told before its question belongs to it: “You have 25 horses. How …?”
      pending =
        running && !isLead && (isSetting(text) || (mode === 'run' && sentence === sentences[0] && isImpersonal(text)))
          ? sentence
          : undefined;
      if (isLead && mode !== 'loose') running = true;
      // “Test at home. Redesign the footsteps …”
      else if (
        mode !== 'loose' &&
        text.split(' ').length <= 8 &&
        /\b(?:test|task|exercise|brief|assignment|challenge|problem)\b/i.test(text)
      )
        running = true;
      continue;
    }
    const { start, end } = withBracket(mask, cut ?? sentence.start, sentence.end, to);
    const setting = pending;
    const take = (at: number) => {
      heard.asked.push(pieceOf(mask, at, end));
      bracketed = end;
    };
    pending = undefined;
    const lone = sentences.length <= 2 && allAsked && (isAddressed(text) || isPut(text)) && (mode === 'prose' || mode === 'mixed');
    if (turns && turns.end <= sentence.start) leave('own-question');
    else if (says('reader', text) && cut === undefined && !(mode === 'run' && !/\b(?:any(?:one|body)|comments?|let me know)\b/i.test(text)))
      leave('to-reader');
    else if (cut !== undefined && (mode !== 'loose' || says('askedMe', text))) {
      take(cut);
      // What asks right behind “they asked: …?” was asked as well.
      running ||= mode !== 'loose' && /:/.test(mask.slice(sentence.start, cut));
    } else if (asksOneself(text) && !/\basked me\b/i.test(text) && /[?？]$/.test(text)) leave('own-question');
    else if (says('courtesy', text)) leave('courtesy');
    else if (running || inRow.has(sentence) || (lone && !isProse(text))) take(setting?.start ?? start);
    else if (/[?？]$|か。?$/.test(text)) leave('rhetorical');
  }
}

/** How long what follows a first question in a bracket may be. */
const LONGEST_BRACKET = 120;

/**
 * What is asked in a sentence that opens a bracket and does not close it. “They dug deeper (why that?”: what stands in it.
 * “What do you know of us (products? rivals?)”: all of it, for something is asked before the bracket as well.
 */
function withBracket(mask: string, start: number, end: number, to: number): Span {
  const open = mask.slice(start, end).search(/[(（][^()（）]*$/);
  if (open < 0) return { start, end };
  if (!asksAnywhere(visible(mask.slice(start, start + open)))) return { start: start + open + 1, end };
  return { start, end: end + 1 + mask.slice(end, Math.min(to, end + LONGEST_BRACKET)).search(/[)）]/) };
}

/** 「カードに「頑固」とありますが、…はありますか」: what is asked has a word in marks. */
function namesInMarks({ start, end, text }: Sentence, taken: readonly Span[]): boolean {
  const within = taken.filter((quote) => quote.start < end && start < quote.end);
  return (
    within.length === 1 &&
    within.every((quote) => quote.start >= start && quote.end - quote.start <= 14 && end - quote.end > 8) &&
    isPut(plain(text))
  );
}

function isProse(text: string): boolean {
  return !/[?？]$/.test(text) && !says('prompt', text);
}

function isSetting(text: string): boolean {
  return /\b(?:you|your|imagine|suppose|a|an|our)\b/i.test(text) && isImpersonal(text);
}

function isImpersonal(text: string): boolean {
  return !/\b(?:i|my|me|he|she|they|it)\b/i.test(text);
}

const TASK_CUE =
  /\b(?:prompts?|tasks?|briefs?|exercises?|challenges?|scenarios?|instructions?|cards?|problems?|puzzles?)\b[^.?!:]{0,40}[:：]$|\b(?:one|ones|it|that) (?:was|were|is)[:：]$|(?<!\bi )\b(?:said|wrote|went|says|reads|began|opened)(?: \w+){0,3}[:：]$|(?:課題|お題|テーマ|設問)[:：]$/i;

/** A sentence with more of them is none. */
const MOST_COLONS = 24;

/** Where the question begins behind “He asked:” in the same sentence. */
function afterCue(mask: string, sentence: Sentence): number | undefined {
  const text = mask.slice(sentence.start, sentence.end);
  const colon = /[:：]\s*(?=\S)/g;
  for (let found = colon.exec(text), count = 0; found && count < MOST_COLONS; found = colon.exec(text), count++) {
    const before = plain(visible(text.slice(0, found.index + 1)));
    const behind = visible(text.slice(colon.lastIndex));
    if (
      isAsked(behind) &&
      (TASK_CUE.test(before) || says('askedMe', before) || says('cue', before) || /\b(?:ask(?:ed|s)?|questions?|q)\b/i.test(before)) &&
      !ownCue(before)
    )
      return sentence.start + colon.lastIndex;
  }
  const comma =
    /\b(?:ask(?:ed|s)?(?: me| us)?|said|question was|like|such as|included?|was|then|remember|went|e\.g\.?|is),?\s+(?=(?:so,? |and |well,? )?(?:why|what|how|when|where|which|who|do|does|did|are|is|have|can|could|would|will|if|tell|describe)\b[^?]{6,300}\?)/i.exec(
      text.replaceAll(MARK, ' '),
    );
  // “… is a single question, What would …?”
  const capital = comma
    ? null
    : /,\s+(?=(?:Why|What|How|When|Where|Which|Who|Do|Does|Did|Are|Is|Have|Can|Could|Would|Will|If|Tell|Describe)\b[^?]{6,300}\?)/.exec(
        text,
      );
  const cut = comma ?? capital;
  if (!cut) return undefined;
  const before = plain(visible(text.slice(0, cut.index + cut[0].length)));
  if (!/\b(?:ask|question|said|like|such as|includ|e\.g)/i.test(before) || ownCue(before)) return undefined;
  const start = cut.index + cut[0].length;
  // “asked how I would …?” is told, not quoted.
  return /\b(?:i|my|me)\b/i.test(text.slice(start)) && !/\byour?\b/i.test(text.slice(start)) ? undefined : sentence.start + start;
}

/** A question fit to be shown: no remark in brackets about the asking, no mark in front. */
export function tidyQuestion(text: string): string {
  const bare = text
    .replace(/^(?:(?:[-–—*•・]|q\s?\d{0,3}[.:)]|\d{1,2}[.)])\s+|[①-⑳](?!と)\s*|(?:第)?\d{1,2}位[:：\s]\s*)/i, '')
    .replace(/^["“”‘'「『]+(?=[^"“”‘'「」『』]*$)/, '')
    .replace(/(?<=[.?!。？])["“”’'」』]+$/, '')
    .trim();
  const noted = stripNote(bare);
  if (/[※←⇐]|<-/.test(bare.slice(noted.length))) return noted;
  return /[(（][^()（）]*(?:asked|often|common|twice|again|every ?one|all of|x\d|×\d|times|頻出|全員|定番|必ず聞|聞かれ|と同じ|再度|毎回|毎年)[^()（）]*[)）]\s*$/i.test(
    bare,
  )
    ? noted
    : bare;
}
