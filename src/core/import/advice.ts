import type { Span } from '../text/span';
import type { Block } from './blocks';
import { isJapanese, MARK, plain, visible } from './mask';
import { namedIn, partsOf, type Named } from './named';
import { isAsked, quotesOf, sentencesOf, type Sentence } from './speech';
import { findIn, says } from './words';

/** The pieces of advice in a line under advice. */
export function tipsIn(block: Block, from: number, to: number, isRest: boolean): Named[] {
  const text = visible(block.mask.slice(from, to));
  if (ADDED.test(text) || OF_THE_SITE.test(text)) return [];
  if (/^\W*(?:situation|task|action|result)\W/i.test(text) && /\b(?:action|result)\b/i.test(text)) return [];
  if (
    /^(?:good luck|all the best|best of luck|hope (?:this|it) helps|thank(?:s| you)|ご健闘|頑張って|応援)/i.test(text) &&
    text.length < 80
  )
    return [];
  const said = [saidIn(block, from, to), boldAdvice(block, from, to)].find(({ length }) => length > 0);
  if (said) return said;
  const runIn = from === 0 ? RUN_IN.exec(block.mask.slice(0, 200)) : null;
  if (runIn)
    return [
      {
        start: from,
        end: to,
        name: visible(runIn[1]!).replace(/[.!。！]+$/, ''),
        description: visible(block.mask.slice(runIn[0].length, to)),
      },
    ];
  const named = namedIn(block, from, to);
  if (!named) return [];
  // “**Do** repeat the words.”
  if (/^(?:do|don['’]?t|never|always)$/i.test(named.name)) return [tipOf(text, named)];
  const words = named.name.split(' ').length;
  if (
    named.description !== '' &&
    words <= 5 &&
    (says('tipFlag', plain(named.name)) || /^(?:tips?|advice|アドバイス|コツ)$/i.test(named.name))
  )
    return [tipOf(named.description, named)];
  if (block.marker !== '' || block.quoted) return [named.description !== '' && words <= 12 ? named : tipOf(text, named)];
  // “Know the product: …” as a line of its own.
  if (named.description !== '' && words <= 7 && !/[.。]/.test(named.name) && !isRest && leadIn(text) === 0) return [named];
  return adviceIn(block, from, to);
}

/** What a writer adds later speaks to readers. */
const ADDED = /^(?:edit|update|追記|編集)\s?\d?\s?[:：]/i;

/** What stands behind advice and is none: how it ended, what comes next, a date, who wrote. */
const OF_THE_SITE =
  /^\W{0,3}(?:(?:結果|合否|sponsored|advertisement|result|next (?:week|month|time|post)|time taken)\s?[:：]|start(?:ing)? date\b|\S+ wrote[:：]|several (?:people|of you) |did (?:this|it) help|(?:get|buy|download|try) (?:our|the) [^.]{0,40}(?:for free|[£$€])|was this (?:helpful|useful)|if (?:you (?:liked|enjoyed)|this helped)|share (?:it|this) |follow me\b|通報する|ログイン|役に立った|\d{4}[/年.-]\d{1,2}[/月.-]\d{1,2}日?\s?(?:[(（][月火水木金土日][)）])?$|shout if\b|(?:any|if you have(?: any)?) (?:other |more |further )?(?:questions?|problems?|doubts?)\b[^.]{0,60}\b(?:reply|call|mail|ring|text|shout|let (?:me|us) know|get in touch|contact)|(?:ご不明|不明な|分からない|わからない|ご質問|ご相談)[^。]{0,24}(?:お?電話|ご?連絡|お?問い?合わ?せ|お?知らせ|お?尋ね)?(?:を|して)?(?:ください|くださいませ)[。]?$|ここまで読んで|[^。]{0,30}ありがとう(?:ございま|$|[!！。]))/i;

/** “*Climb something.* If you have not …”: what is set off at the start says it. */
const RUN_IN = /^\ue000+(?!(?:[Ss]tep|[Tt]ip|[Rr]ule|[Pp]oint|[Nn]o)\.? ?\d)([^\ue000.?!。？！:：]{4,90}[.!。！])\ue000+\s+(?=\S)/;

/** The pieces of advice in running text: sentences that tell the reader to do something. */
export function adviceIn(block: Block, from = 0, to = block.mask.length): Named[] {
  return advisedIn(block.mask, from, to).flatMap((sentence) => {
    const text = sentence.text;
    const colon =
      /^([^:：]{0,80}(?:advice|tips?|アドバイス|what (?:i['’]?d|i would) (?:tell|say|do|pass)|if you(?:'re| are)? (?:go|going|apply|get)|気をつけること|if any(?:one|body)|if i (?:could|had|went)|tl;?dr|do differently|for (?:those|anyone|whoever|the next|people|future))[^:：]{0,40})[:：]\s*(.{8,})$/i.exec(
        text,
      );
    if (colon)
      return clausesOf(
        block.mask,
        sentence.start + block.mask.slice(sentence.start, sentence.end).search(/[:：]/) + 1,
        sentence.end,
        countIn(colon[1]!),
      ).map((one) => ({ ...one, name: one.name.slice(leadIn(one.name)) }));
    if (/[※]/.test(text[0] ?? '') || /\bcomments?\b|コメント/i.test(text)) return [];
    if (isNoAdvice(text)) return [];
    const led = ledIn(block.mask, sentence);
    if (led.length > 0) return led;
    const told = quotedAdvice(block.mask, sentence);
    if (told.length > 0) return told;
    const words = text.slice(leadIn(text));
    if (/[?？]$/.test(words)) return [];
    const japanese = isJapanese(words);
    const isTold = says('imperatives', plain(words).replace(/[!！]+$/, ''), japanese ? 'ja' : 'en');
    if (!isTold && !(japanese && isFragment(words))) return [];
    // “Last of all, sleep.”
    if (japanese ? words.length < 5 : !words.includes(' ') && words.length === text.length) return [];
    if (
      !isJapanese(words) &&
      /^(?:i|we|he|she|they|it) (?!(?:'d|would|should have|wish))/i.test(words) &&
      !/^it(?:'s| is) /i.test(plain(words))
    )
      return [];
    const several = severalIn(block.mask, sentence.end - words.length, sentence.end, countIn(text.slice(0, text.length - words.length)));
    return several.length > 0 ? several : [tipOf(words, sentence)];
  });
}

/** “Oh, and if I may: read it, know it, and take it”, “Two suggestions: look at it, and never argue”. */
function ledIn(mask: string, { start, end, text }: Sentence): Named[] {
  const lead = /^[^:：?!]{3,110}?(?:[:：]|\s[–—])\s+(?=\S)/.exec(text);
  if (!lead || isJapanese(text) || !LEADS.test(lead[0])) return [];
  const words = text.slice(lead[0].length).replace(/^please,?\s+/i, '');
  if (/[?]$/.test(words) || !COMMAND.test(`${words} `) || !says('imperatives', plain(words), 'en')) return [];
  const parts = clausesOf(mask, start + mask.slice(start, end).search(/[:：]|\s[–—]\s/) + 2, end, countIn(lead[0]));
  return parts.map((part) => (part.name.length > 3 ? tipOf(part.name, part) : part));
}

const LEADS =
  /\bif (?:you|i|any(?:one|body)|some(?:one|body)|this|it(?:['’]s| is))\b|\blessons?\b|\bnotes? to\b|\bwhat (?:i|we) (?:take|took|learn(?:ed|t))\b|\b(?:i|we)(?:['’]d| would) (?:say|tell)\b|\badvice\b|\btogether\b|\b(?:one|two|three|four|five|[1-5]|some|a few|last|final|only) (?:\w+ )?(?:things?|suggestions?|points?|words?|tips?|requests?|bits?|pieces?)\b|\bword (?:of|to)\b|\bbefore you\b/i;

/** How many things the words announce; 0 where they do not count. */
function countIn(lead: string): number {
  const found = /\b(two|three|four|five|[2-5]) (?:\w+ ){0,2}(?:things|suggestions|points|words|tips|requests|bits|pieces)\b/i.exec(lead);
  if (!found) return 0;
  const word = found[1]!.toLowerCase();
  return Number(word) || ['two', 'three', 'four', 'five'].indexOf(word) + 2;
}

/** Words that stand among advice and give none. */
export function isNoAdvice(text: string): boolean {
  return (
    /^(?:step|tip|rule|point|no)\.?\s?\d{1,2}[.:)]?$/i.test(text) ||
    isAddress(text) ||
    isAnnouncement(text) ||
    ADDED.test(text) ||
    OF_THE_SITE.test(text)
  );
}

/** “My advice.”, “Things I'd pass on.”, 「これから受ける方に三つだけ。」: says that advice follows, and none of it. */
function isAnnouncement(text: string): boolean {
  return (
    /^(?:(?:ok(?:ay)?|right|so|and|now|well),? )*(?:here(?:['’]s| is| are) )?(?:if you [^,.]{3,50}, (?:here(?:['’]s| is| are) )?)?(?:my|some|a (?:bit|piece|word) of) (?:\w+ )?(?:advice|tips?)(?: (?:would be|is|are) (?:few|short|simple))?[.:!]?$/i.test(
      text,
    ) ||
    /^(?:a few |some |two |three )?things (?:that )?(?:i['’]d|i would|we['’]d|we would) (?:pass on|say|tell you)[.:!]?$/i.test(text) ||
    /(?:方|人|後輩|みなさん|皆さん|皆様)(?:たち)?(?:に|へ)[^。]{0,16}(?:つ|点|こと|言)だけ[。:：]?$/.test(text) ||
    /^[^。、]{0,20}(?:伝えたい|言いたい|言える)こと[:：]?$/.test(text) ||
    /^[^。、]{0,20}(?:アドバイス|助言|コツ|注意点?|教訓|言いたいこと|伝えたいこと|言えること)は(?:[一二三四五1-5１-５]つ|[一二三四五1-5]点|以下|次)[^。、]{0,10}[。:：]?$/.test(
      text,
    )
  );
}

/** 「靴は汚れてもいいもので」: advice without its verb. */
function isFragment(text: string): boolean {
  const words = text.replace(/[。!！]+$/, '');
  if (words.length < 6 || words.length > 40 || /[0-9０-９](?:分|名|人|時間|回|社|枚)$/.test(words)) return false;
  return (
    /(?:は|より|に)[^。]{2,}/.test(words) &&
    (/(?:[もいなの](?:もの|の)で|[^きりまで]を|まで(?:に)?|[^な]く|なし|十分)$/.test(words) ||
      /は[^。]*(?:[^の]で|分)$/.test(words) ||
      (/[てで]$/.test(words) && /(?:見|撮|聞|書|読|持|行|来|って|おい)[っいん]?[てで]$/.test(words)))
  );
}

/** Sentences, also where none begins with a capital: “stop at ten. bring water. sleep”. */
function advisedIn(mask: string, from: number, to: number): Sentence[] {
  return sentencesOf(mask, from, to).flatMap((sentence) => {
    if (!/^[a-z]/.test(sentence.text) || !/[.!]\s+[a-z]/.test(sentence.text)) return [sentence];
    return partsOf(mask, sentence.start, sentence.end, /(?<=[a-z)]{2}[.!])\s+(?=[a-z])/g).map(({ start, end, name }) => ({
      start,
      end,
      text: name,
    }));
  });
}

/** A piece of advice, and whether the words themselves say that it is one. */
type Told = Named & { readonly told: boolean };

/** Advice in running text, and whether the text holds nothing else. */
export function flaggedAdvice(block: Block, from: number, to: number, above?: Block): { tips: readonly Told[]; whole: boolean } {
  const opening = above && ASKS_ADVICE.test(plain(above.text)) ? adviceIn(block, from, to) : [];
  const said = opening.length > 0 ? opening : boldAdvice(block, from, to);
  if (said.length > 0) return { tips: said.map((tip) => ({ ...tip, told: true })), whole: true };
  const first = sentencesOf(block.mask, from, to).find(({ text }) => says('tipFlag', plain(text)));
  if (!first) {
    // “From my side two suggestions: look at it, and never argue.”
    const led = block.marker === '' ? sentencesOf(block.mask, from, to).flatMap((sentence) => ledIn(block.mask, sentence)) : [];
    if (led.length > 1) return { tips: led.map((tip) => ({ ...tip, told: true })), whole: false };
    const bare = block.marker === '' && !block.quoted ? bareAdvice(block, from, to) : [];
    return { tips: bare.map((tip) => ({ ...tip, told: SURE.test(tip.name) })), whole: bare.length > 0 && !isJapanese(block.text) };
  }
  if (block.marker === 'number') return { tips: [], whole: false };
  // A sentence that only says to whom, or “Advice?”, speaks for those behind it.
  const only = isAddress(first.text) || isAnnouncement(first.text) || /^[^.。]{0,40}[?？:：]$/.test(first.text);
  const tips = adviceIn(block, first.start, to).map((tip) => ({
    ...tip,
    told: only || (tip.start >= first.start && tip.end <= first.end),
  }));
  return { tips, whole: tips.length > 0 && first.start === from };
}

/** “Week one: **watch ten streams**, and write. Then **get somebody to interrupt you**”: what to do stands out in its sentences. */
function boldAdvice(block: Block, from: number, to: number): Named[] {
  if (block.marker !== '') return [];
  const all = [...block.mask.slice(from, to).matchAll(/\ue000{2}([^\ue000]{8,120})\ue000{2}/g)].map((found) => ({
    start: from + found.index,
    end: from + found.index + found[0].length,
    name: visible(found[1]!).replace(/[.,;]+$/, ''),
    description: '',
  }));
  const told = all.filter(({ name }) => says('imperatives', plain(name), 'en')).length;
  const are = all.every(({ name }) => name.split(' ').length > 2 && COMMAND.test(name));
  return all.length > 1 && are && told * 2 >= all.length && all.some(({ name }) => /^[a-z]/.test(name)) ? all : [];
}

/** A talk's question whose answer is advice: “What would you say to our students?”. */
const ASKS_ADVICE =
  /^(?:and |so |finally,? |lastly,? )?(?:(?:what|which)\b[^?]{0,40}\b(?:tell|say to|advise|advice|recommend|pass on)\b[^?]{0,30}\b(?:students?|applicants?|candidates?|readers?|juniors?|listeners?|(?:any(?:one|body)|those|people|some(?:one|body)|whoever) (?:who|applying|thinking|going|about|coming|trying)|the next (?:one|person|year|lot)|them)\b|(?:any|have you(?: got)?(?: any)?|do you have(?: any)?) (?:\w+ )?(?:advice|tips|words)\b)[^?]{0,50}\?$|(?:学生|受験生|読者|後輩|受ける(?:方|人)|目指す(?:方|人)|応募する(?:方|人))[^。？?]{0,12}(?:アドバイス|一言|ひとこと|メッセージ|助言)[^。]{0,16}(?:お願い|ください|あります|[?？])/i;

const SURE = /(?:ほう|方)が(?:いい|よい|良い|無難|安心)|お(?:すすめ|勧め)|ておくと(?:よい|良い|いい)/;

/** “For those who come after me.” says to whom and not what. */
function isAddress(text: string): boolean {
  return (
    /^(?:for|to) (?:those|anyone|anybody|whoever|the next|everyone|all of you)\b[^,:]*[.:!]?$/i.test(text) ||
    /(?:方|人|みなさん|皆さん|皆様|後輩|学生|あなた)(?:たち|がた)?へ[。！!:：]?$/.test(text)
  );
}

/** Advice that nothing announces: sentences that tell the reader what is well done, or two commands in a row. */
function bareAdvice(block: Block, from: number, to: number): Named[] {
  const sentences = sentencesOf(block.mask, from, to);
  if (isJapanese(block.text))
    return sentences
      .filter(({ text }) => !/[「」？?]/.test(text) && !isAsked(text) && says('tipSentence', plain(text), 'ja'))
      .map((sentence) => {
        return tipOf(sentence.text, sentence);
      });
  const commands = sentences.filter(({ text }) => COMMAND.test(plain(text)) && says('imperatives', plain(text), 'en') && !isAsked(text));
  return commands.length > 1 && commands[0] === sentences[0] && block.marker === '' ? adviceIn(block, from, to) : [];
}

/** No word with which a sentence that tells may begin as well. */
const COMMAND =
  /^(?!(?:and|just|only|please|one|two|three|no|the|when|if|before|after|practice|confidence|my|short|honesty|i|it|you|type|test|work|time|plan|focus|record|answer|order|cover|map|list|set|never|phone|call|email|text|offer|change|hand|point|coffee|water)\b)[a-z'’-]+ [^?]*$/i;

/** “read the plan; walk the street; know a name”: several things to do in one sentence; empty where it names one. */
function severalIn(mask: string, from: number, to: number, count = 0): Named[] {
  const isList = (parts: readonly Named[], least: number) =>
    parts.length >= least &&
    parts.every(
      ({ name }) =>
        name.includes(' ') &&
        !/^(?:one|two|three|no|the|it|you|if|i|they)\b/i.test(name) &&
        (/^when [^,;]{3,40}, /i.test(name) || !/^when\b/i.test(name)) &&
        (says('imperatives', plain(name), 'en') || /^when /i.test(name)),
    );
  // “I would look it up, I'd take a list, and I would not wear the brooch.”
  const wishes = partsOf(mask, from, to, /,\s*(?:and\s+)?(?=i(?:['’]d| would)\s)/gi);
  if (wishes.length > 1 && wishes.every(({ name }) => /^i(?:['’]d| would)\s/i.test(name))) return wishes;
  const halves = partsOf(mask, from, to, /;\s*(?:and\s+)?/g);
  if (isList(halves, 2)) return halves;
  const clauses = partsOf(mask, from, to, /,\s*(?:and\s+|then\s+)?/g);
  return isList(clauses, 3) || (clauses.length === count && count > 1) ? clauses : [];
}

/** “know X, have Y, and ask Z” */
function clausesOf(mask: string, from: number, to: number, count = 0): Named[] {
  const counted = count > 1 ? partsOf(mask, from, to, /,\s*and\s+|;\s*(?:and\s+)?/g) : [];
  if (counted.length === count && count > 1) return counted;
  const halves = partsOf(mask, from, to, /;\s*(?:and\s+)?|；/g);
  const isEach = halves.length > 1 && halves.every(({ name }) => says('imperatives', plain(name)));
  const parts = isEach ? halves : partsOf(mask, from, to, /,\s*(?:and\s+)?|;\s*(?:and\s+)?|、|；/g);
  return parts.every(({ name }) => says('imperatives', plain(name)) || isJapanese(name)) ? parts : partsOf(mask, from, to, /$/g);
}

/** An entry under advice: its first sentence or what stands before its colon is the name. */
export function tipOf(words: string, at: Span): Named {
  const text = words.slice(leadIn(words));
  const cut = /^(.{3,120}?)(?:[:：]\s+|\s+[–—]\s+|(?<=\S)[.!。！]\s*(?=\S))/.exec(text);
  const [name, description] = cut ? [cut[1]!, text.slice(cut[0].length)] : [text, ''];
  return {
    start: at.start,
    end: at.end,
    name: name
      .replaceAll(MARK, '')
      .replace(/[.。!！]+$/, '')
      .trim(),
    description,
  };
}

/** A quotation under advice, with who said it before or behind: “"Wear boots." — Report 2”. */
function saidIn(block: Block, from: number, to: number): Named[] {
  const [quote, ...more] = quotesOf(block.mask.slice(from, to));
  if (
    !quote ||
    more.length > 0 ||
    !/^[\s\p{P}\ue000]*$|(?:さん|氏|くん|君|[:：])\s?$/u.test(block.mask.slice(from, from + quote.outer.start)) ||
    quote.outer.start > 16 ||
    to - from - quote.outer.end > 40 ||
    // 「…」で終わる方が多い: it is spoken of.
    /^(?:[でがをにのも]|は|だけ|など|ばかり)/.test(block.mask.slice(from + quote.outer.end, to)) ||
    quote.text.length < 8
  )
    return [];
  if (/[?？]$/.test(quote.text)) return [];
  return sentencesOf(block.mask, from + quote.start, from + quote.end)
    .filter(({ text }, at) => {
      const words = plain(text.replace(/[!！]+$/, ''));
      return at === 0 || says('imperatives', words) || (isJapanese(words) && says('tipSentence', words, 'ja'));
    })
    .map((sentence) => tipOf(sentence.text, sentence));
}

/** 「先生からのアドバイスは「語尾まで言い切れ」」: what a sentence quotes as advice. */
function quotedAdvice(mask: string, { start, end, text }: Sentence): Named[] {
  const flag = /^[^「」]{0,30}(?:アドバイス|助言|コツ|教え)[^「」]{0,8}(?:は|として(?:は)?|が)、?(?=「)/.exec(text);
  if (!flag) return [];
  return quotesOf(mask.slice(start, end))
    .filter((quote) => quote.text.length >= 4 && quote.text.length <= 60)
    .map((quote) => tipOf(quote.text, { start: start + quote.start, end: start + quote.end }));
}

/** Words before a colon that say advice follows. */
const FLAGS =
  /\b(?:tips?|protip|advice|note|nb|remember|lesson|mistake|let it be this|one thing|pass on|to self|next time|recommend|suggest|do differently|would (?:say|tell)|['’]d (?:say|tell)|takeaway|moral|word of (?:warning|caution|advice)|words? to|my (?:only |one )?(?:warning|plea))\b|アドバイス|助言|コツ|ポイント|注意|ひとこと|一言|おすすめ|伝えたい/i;
const COLON = /^[^:：]{0,90}[:：…]\s*(?=\S)/;
/** “Protip 3, and I mean it – tell them”, “Note for juniors — carry it”. */
const DASH = /^(?:(?:one |a |my |last |final )?(?:pro ?tip|tip|note|advice)\b[^:：.?!–—]{0,40})\s?[–—]\s*(?=\S)/i;
/** “I'd tell anyone to”, “we recommend that you”, “please”: what is said before the advice itself. */
const SAYING =
  /^(?:(?:so|and|but|oh|also|then|plus|lastly|finally|again),?\s+)*(?:(?:please,?\s+)+|(?:i|we)(?:['’]d| would| do|['’]ll)?(?: also| really| just| strongly| always)? (?:say(?! (?:the|an?|my|what|why|how|no|sorry)\b)|tell|advise|recommend|suggest|urge)(?: (?:you|anyone|everyone|people|candidates|them|myself|whoever \w+))?(?: (?:that you(?: should)?|to|is to|is))?[:,]?\s+|(?:my|the best|one|another|the main|the only)(?: \w+){0,3} (?:advice|tip|thing|suggestion|recommendation)(?: \w+){0,5}? (?:is|would be|was)(?: to)?[:,]?\s+|the (?:one|only|main) thing(?: (?:that )?i(?:['’]d| would) \w+(?: (?:you|anyone|people))?(?: to do)?)? (?:is|would be)(?: to)?\s+|what (?:i|we) (?:always |usually |keep )?(?:tell|telling)(?: \w+)?(?: is)?(?: to)?[:,]?\s+|(?:it (?:helps|pays) to)\s+|(?:step|tip|rule|point|no)\.?\s?(?:\d{1,2}|one|two|three|four|five)[.:)]\s+|(?:so|and|but|oh|also|then|plus|lastly|finally)[,:]?\s+)/i;
/** “If you have an evening, we recommend that you …”. */
const GIVEN =
  /^(?:if|should|when|for)\b[^,:.]{3,70}, (?:i|we)(?:['’]d| would)? (?:recommend|suggest|advise|say)(?: that)?(?: you)?(?: to)?:?\s+/i;
/** “Nobody asks for dates, so do not learn them.” */
const HENCE =
  /^(?!(?:if|when|should)\b)[^,.;:]{6,90}, so (?=(?:please )?(?:do not|don['’]t|never|always|do|just|make|bring|take|get|have|go|keep|read|learn|write|ask)\b)/i;
const JA_SAYING =
  /^(?:[^、。「」]{0,40}(?:助言|アドバイス)[^、。「」]{0,16}(?:なら|として(?:は)?|ませんが|けど|けれど|すると(?:すれば)?)、|[^、。「」]{0,8}忠告(?:するなら|すると(?:すれば)?|として(?:は)?)、|もう(?:ひとつ|一つ|一点)(?:だけ)?(?:は|、)、?|(?:あと|それと|それから|そして|ちなみに)(?:は)?、?|(?:ぜひ|とにかく|できるだけ)、|[^、。「」]{0,40}(?:伝えたい|言いたい)(?:こと|の)は、)/;

/** How many characters at the start of a sentence only say that advice follows; it begins behind them. */
function leadIn(text: string): number {
  let at = 0;
  for (let turn = 0; turn < 4; turn++) {
    const rest = text.slice(at);
    const colon = COLON.exec(rest);
    const isFlag =
      colon !== null &&
      FLAGS.test(colon[0]) &&
      rest.length - colon[0].length > 3 &&
      (/mistake|remember/i.test(colon[0]) || !COMMAND.test(colon[0].replace(/^[^\p{L}]+/u, '')));
    const found = isFlag
      ? colon[0].length
      : DASH.exec(rest)?.[0].length ||
        openerOf(rest).length ||
        0 ||
        (SAYING.exec(rest) ?? GIVEN.exec(rest) ?? HENCE.exec(rest) ?? JA_SAYING.exec(rest))?.[0].length ||
        0;
    if (found === 0 || found >= rest.length - 2) break;
    at += found;
  }
  return at;
}

/** Words such as “First,” that do not belong to the advice behind them. */
function openerOf(text: string): string {
  const found = findIn('openers', text);
  return found?.index === 0 ? found[0] : '';
}
