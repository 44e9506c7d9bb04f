import type { Answer } from '../answer/model';
import type { LanguageId } from '../languages/language';
import { shorten } from '../shape';
import { matchesOf } from '../text/matches';
import { faultIn } from '../telling/faults';
import { overlaps, placed, slice, span, type Span } from '../text/span';
import type { Example, Rule, Sentence } from './rule';

/** `TODO`, `XX %`, `[metric]`, `___`: words that stand for something still to come. */
export const leftoverPlaceholder: Rule = Object.freeze<Rule>({
  id: 'leftover-placeholder',
  level: 'warning',
  scope: 'sentence',
  why: 'A placeholder is easily read past on the screen, and is a gap when the answer is spoken.',
  source: 'Our own judgement: a placeholder is never spoken, so it is left out of the times too.',
  messages: {
    placeholder: {
      what: '“{words}” is a gap or a note, and is not spoken.',
      next: 'Put your own words or figure there, or remove it.',
    },
    mask: {
      what: '“{words}” stands for a name, and cannot be spoken.',
      next: 'Say what it is instead, such as “a town nearby”, or leave it out.',
    },
    self: { what: '“{words}” reads like a note to yourself.', next: 'Remove it, or put it so that it can be spoken.' },
    version: { what: '“{words}” heads one of several versions.', next: 'Keep the one that you will say, and remove the others.' },
    foreign: {
      what: '{count} sentences are not in the language of the others: “{words}” is the first.',
      next: 'Put them into the language that you will speak.',
    },
    broken: { what: '“{words}” breaks off.', next: 'Finish the sentence, or remove it.' },
  },
  *check({ answer, kind, language, sentences, ready }) {
    for (const place of gapsOf(answer)) {
      const words = slice(answer.text, place);
      yield {
        // In a plan, what is called so may be an option.
        message: OR.test(words) || (!kind.plan && VERSION.test(words)) ? 'version' : isMask(answer.text, place) ? 'mask' : 'placeholder',
        data: { words: shorten(words) },
        span: place,
        level: ready ? 'warning' : 'information',
      };
    }
    for (const { span: sentence, part } of sentences) {
      if (answer.placeholders.some((place) => overlaps(place, sentence))) continue;
      const seeming = faultIn(part, language.id, 'note');
      if (!seeming || !(language.dropsSubjects || ASIDE.test(part.text))) continue;
      const [place] = placed([seeming], sentence.start);
      yield { message: 'self', data: { words: shorten(slice(answer.text, place!)) }, span: place!, level: 'information' };
    }
    const foreign = foreignIn(answer, language.id);
    if (foreign.length > 1) {
      const data = { count: foreign.length, words: shorten(slice(answer.text, foreign[0]!)) };
      yield { message: 'foreign', data, span: foreign[0]!, level: ready ? 'warning' : 'information' };
    }
    for (const place of brokenEnds(answer, sentences)) {
      yield {
        message: 'broken',
        data: { words: shorten(slice(answer.text, place)) },
        span: place,
        level: ready ? 'warning' : 'information',
      };
    }
  },
});

/** A gap before an arrow and one behind it are one, and so are remarks line by line. */
function gapsOf({ placeholders, text }: Answer): Span[] {
  const gaps: Span[] = [];
  for (const gap of placeholders) {
    const last = gaps.at(-1);
    if (last && /^(?:\S?\s?(?:[→⇒]|->)\s?|\r?\n> ?)$/.test(text.slice(last.end, gap.start)))
      gaps[gaps.length - 1] = span(last.start, gap.end);
    else gaps.push(gap);
  }
  return gaps;
}

/** What an English note hardly does without: a mark, or a word that speaks of the text, of doing or of doubt. */
const ASIDE =
  /[?[\](){}…*<>]|\.\.\.|\b(?:add|check|mention|say|cut|find|ask|look|insert|write|rewrite|rephrase|shorten|confirm|verify|maybe|perhaps|need|must|should|don['’]t|remember|better|wording|exact|sure|todo|delete|leave|keep|move|replace|example|word|sentence|paragraph|answer|story|part|ending|opening|intro|too (?:long|short|much|vague)|sounds?|use|put|make|get|try|stop|slow|smile|pause|which|what|or)\b/i;

/** Whether marks in the place of a name stand before what it is a name of: △△市, ○○さん. */
function isMask(text: string, place: Span): boolean {
  return /^[○◯〇●△▲□■×]{1,4}$/.test(slice(text, place)) && MASKED.test(text.slice(place.end, place.end + 8));
}

const MASKED = /^(?:市|区|町|村|県|駅|社|店|支店|校|高校|大学|病院|団地|商店|株式会社|さん|様|氏|先生|課長|部長|会社)/;

/** What stands between two versions. */
const OR = /^[-–—*_=~ ]{0,4}(?:or|または|もしくは|あるいは)(?![\p{L}])/iu;

const VERSION =
  /^[*（(【]{0,3}(?:(?:V|Version|Variant|Draft|Opening|Ending|Take|案|パターン|バージョン|ドラフト|冒頭|書き出し|締め)[ 　]?案?[ 　]?[A-D1-4Ａ-Ｄ１-４一二三①-④]|[A-DＡ-Ｄ①-④]案|OLD|NEW|ALT\b|(?:Old|New|Earlier|Previous|Current|Alternative|Original) \w+[^\n]*:$|(?:旧|新|元|修正|直|改)[^\n]{0,40}[：:】\]]$)/;

/** Sentences of the other language in lines of a draft that is translated by half; in lines of their own they may be cited. */
function foreignIn({ prose }: Answer, id: LanguageId): Span[] {
  if (!/[A-Za-z]{2} [a-z]/.test(prose) || !/[ぁ-ん]/.test(prose)) return [];
  return matchesOf(/[^\n]+/g, prose).flatMap(({ 0: line, index }) => {
    const found = /[ぁ-ん]/.test(line) && LATIN.test(line) && !SAID.test(line) ? matchesOf(FOREIGN[id], line) : [];
    return found.map((one) => span(index + one.index, index + one.index + one[0].length));
  });
}

/** What was said or written in the other language is told in it. */
const SAID = /英語で|日本語で|[A-Za-z.!?] ?と(?:伝|書|言|い[いう]|返|送|お|話|答)|in (?:Japanese|English)/;

const LATIN = /[A-Za-z]{2} [a-z]{2,} [a-z]/;

const FOREIGN = {
  en: /[ぁ-んァ-ヶー一-龥、]{8,200}。/g,
  ja: /(?<=(?:^|[。！？.!?]) ?)[A-Z](?:[\w'’,:;()%-]{0,20} ){3,30}[\w'’)%]{1,20}[.!?]/g,
};

/** What it looks at, for the table of checks. */
export const summary =
  'Placeholders and notes left in the text, sentences that break off or are not translated yet; a warning once the answer is marked ready.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Result\nForty people came, see [the list](list.md).\n' },
  { good: true, text: '## 結果\n来場者は40人でした。\n' },
  { good: false, text: '## Result\nVisits rose by XX %.\n' },
  { good: false, text: '---\nstatus: ready\n---\n## Result\nVisits rose to [number] a week.\n' },
  { good: false, text: '## 結果\n来場者は〇〇人でした。\n' },
  { good: false, text: '## 結果\n来場者が増え、翌年も同じ方法を\n' },
];

/** An object without its verb, a comma, an article or a joining word: no sentence ends so. */
const BROKEN =
  /(?:[^\s、。]{1,12}(?:を|、|は|が|へ|や|[らさかがくまりはも]なく|ており|であり)|(?<![ぁ-ん])(?:なぜなら|そのため|しかし|そこで)|(?<=、)(?:まず|また|さらに|次に|そして|最後に|特に|例えば|たとえば|そこに|それに)|\b(?:the|an|my|our|their|your|his|its|of|and|but|because|than|whose|which|although|(?:is|are|was|were)(?: not)?|because otherwise|and then|or then|in order to|due to|(?:with|for|of|in|as|is|was|had|to|by|at|on|from) a|(?:so|when|where|which|if|because|while|after) (?:I|we|they|s?he)|and (?:simply|just|also)|I (?:first |then |also |only )?(?:called|rang|began|started|tried|decided|managed|planned|offered|proposed) to|(?<!\b(?:and|as|than|did|do|does|so|can|was|were|or|nor) )(?:I|we|they|s?he)|(?:shout|yell|scream|look|star|point|laugh|arriv)(?:s|e|ed|ing) at|very|by|until|while|if|(?:know|learn|see|show|explain|understand|decide)s? (?:how|what|where|when|which) to|such as|so that|into|(?:learn(?:ed|t)|s[ae]w|found|noticed|reali[sz]ed|believe|think|kn[eo]w|means) that|(?<!\b(?:ha[sd]|have|ever|long)\b.{0,40})since),?|[a-z],)$/;

/** Dots behind a word that ends no sentence; behind others they are a manner of telling. */
const TRAILING =
  /\b(?:can|could|will|would|should|must|to|the|an?|and|or|because|when|if|which|with|of|for|are|were|my|our|their|from|into|than) ?(?:\.{3}|…)$/;

/** What else ends so is no sentence that breaks off. */
const OPEN_END = /[a-zIぁ-ん,、]$/;

/** The last words of paragraphs and sections that end in the middle of a sentence, with nothing behind them that is left out of the prose. */
function* brokenEnds(answer: Answer, sentences: readonly Sentence[]): Generator<Span> {
  const { text } = answer;
  let ends: readonly number[] | undefined;
  let at = 0;
  for (const [number, { span: last }] of sentences.entries()) {
    const from = Math.max(last.start, last.end - MOST_SHOWN);
    const words = text.slice(from, last.end).trimEnd();
    const trailing =
      /(?:\.\.\.|…)$/.test(words) && /^[ \t]*(?:\n|$)/.test(text.slice(last.end, last.end + MOST_SHOWN)) ? TRAILING.exec(words) : undefined;
    if (trailing) yield span(from + trailing.index, from + words.length);
    if (!OPEN_END.test(words.slice(-1))) continue;
    ends ??= endsOf(answer);
    while (ends[at]! < last.end) at++;
    const end = ends[at] ?? text.length;
    const next = sentences[number + 1];
    if ((next && next.span.start < end) || !/^\s*(?:#.*)?$/.test(text.slice(last.end, end))) continue;
    const before = sentences[number - 1]?.span;
    const isBehind = before && before.start > (ends[at - 1] ?? 0) && /[^!?][.。]\s?$/.test(text.slice(before.start, before.end));
    const broken = BROKEN.exec(words) ?? (isBehind && !RELATIVE.test(words) ? LOOSE.exec(words) : undefined);
    if (broken) yield span(from + broken.index, last.end);
  }
}

/** Where paragraphs and sections end, in order. */
function endsOf({ text, sections, lead }: Answer): readonly number[] {
  const ends = [lead.end, ...sections.map(({ body }) => body.end), ...matchesOf(END, text).map(({ index }) => index)];
  return ends.sort((one, other) => one - other);
}

/** What may end a sentence, and is not likely to where only the last one of a paragraph lacks its full stop. */
const LOOSE = /(?:\b\w+ (?:with|from|at|about|into|between)|[^\s、。]{1,12}(?:(?<!ま)で|(?<![倍割分半位番度回])に|(?<!こ)と|(?<!も)の))$/;

/** “The team we now work with” ends so and is whole. */
const RELATIVE =
  /\b(?:the|an?|my|our|all|those|people|somebody|someone|something|everything|what|who|which) (?:\w+ ){0,2}(?:that |who |which )?(?:I|we|they|you|s?he|it)\b[^.]*$/i;

/** A heading of whatever name, as what stands under one that is no section is told with the section before it; or the end of a paragraph. */
const END = /\n(?:#{1,6}[ \t]|[ \t]*\n(?!\s{0,9}(?:[-*+][ \t　]|[・>「“"]|\d{1,2}[.)])))/g;

const MOST_SHOWN = 40;
