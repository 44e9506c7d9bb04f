import lessons from '../answer/lessons.json';
import { lazy } from '../lazy';
import { leftOut } from '../left-out';
import { asksFor, gives, missingPart } from '../parts';
import { askedIn, sectionsOf, shorten } from '../shape';
import { slice, span } from '../text/span';
import { lackOf } from '../telling/story';
import { tellsOf } from '../telling/words';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A story without what was learned. */
export const noReflection: Rule = Object.freeze<Rule>({
  id: 'no-reflection',
  level: 'information',
  scope: 'answer',
  part: 'reflection',
  yieldsTo: ['no-single-episode'],
  why: 'A difficulty told with what you learned from it shows that the next one would go better.',
  // Taken from r/TheCivilService, career-ops.
  source: 'Candidates of the UK civil service report that reflection scores above a plain story.',
  messages: {
    none: {
      what: 'The story does not say what you learned from it.',
      next: 'Add one sentence: what you learned, and what you do about it now.',
    },
    stock: {
      what: '“{words}” could end any story.',
      next: 'Say what this story taught you in particular, and what you do about it now.',
    },
  },
  *check(context) {
    const { answer, format, language } = context;
    if (!asksFor(context, 'reflection') || format.roles.includes('learning')) return;
    if (sectionsOf(answer, 'learning').some(({ written }) => written)) return;
    const asked = askedIn(context);
    // A half of the question that asks for it, and has no answer, is told of as such.
    const half = language.halves(asked).find(({ text }) => LESSON.test(text));
    if (half && !half.isTold(answer.prose) && leftOut(context, half).level) return;
    // So has a note that asks for it.
    if (isNoted(context)) return;
    const isAskedFor = language.cue('difficulty', asked, span(0, asked.length)).length > 0;
    const isLeftOut = () => {
      const seems = context.sentences.some((sentence) => gives(context, sentence, 'learning'));
      return lackOf(context, 'reflection') > (!seems ? LIKELY : isAskedFor ? OUTWEIGHED[language.id] : Infinity);
    };
    const end = context.sentences.at(-END);
    const isLate = (sentence: Sentence) => end !== undefined && sentence.span.start >= end.span.start;
    const isUseAsked = USE.test(asked);
    const tells = (sentence: Sentence) =>
      (tellsOf(sentence, language, 'since') &&
        !(isLate(sentence) && OTHERS.test(sentence.part.text) && !gives(context, sentence, 'ownPart'))) ||
      tellsOf(sentence, language, 'kept') ||
      LABEL.test(sentence.part.text) ||
      (isLate(sentence) && (NOW.test(sentence.part.text) || isDoneSince(context, sentence, isUseAsked)));
    const stock = stockLesson(context, tells);
    if (stock) {
      // A note on the line above is no part of it.
      const { end } = stock.span;
      const place = span(Math.max(stock.span.start, answer.text.lastIndexOf('\n', end - 1) + 1), end);
      yield {
        message: 'stock',
        data: { words: shorten(slice(answer.text, place)) },
        span: place,
        level: isAskedFor ? 'information' : 'hint',
      };
      return;
    }
    // What is done otherwise since was asked for, and is told.
    if (half && DIFFERENTLY.test(half.text) && half.isTold(answer.prose)) return;
    // Who is asked how it ended is not asked for more.
    if (!isAskedFor && ENDING.test(asked)) return;
    const shows = (sentence: Sentence) => tells(sentence) || (isLate(sentence) && TAUGHT.test(sentence.part.text));
    for (const report of missingPart(context, { part: 'reflection', tells: shows, isLeftOut })) {
      yield isAskedFor ? report : { ...report, level: 'hint' };
    }
  },
});

/** Whether a note or a gap is left open for it. */
function isNoted({ answer, sentences }: RuleContext): boolean {
  const gaps = [...answer.placeholders, ...sentences.slice(-END).map((one) => one.span)].map((place) => slice(answer.text, place));
  return gaps.some((text, at) => WANTED.test(text) && (at < answer.placeholders.length || OPEN.test(text)));
}

const WANTED = /\blearn|\blesson|\breflect|\btake ?away|学び|学ん|教訓|反省|振り返/i;

/** A line that is a note to oneself. */
const OPEN = /^\W*(?:something about|add|say|write|todo|tbd|need)\b|^[→←※]|を(?:書く|足す|入れる|まとめる)。?$/i;

/** The lesson at the end of a story, where it is one that everybody draws and nothing else is said to be done since. */
function stockLesson(context: RuleContext, tells: (sentence: Sentence) => boolean): Sentence | undefined {
  const { language, sentences } = context;
  const isStock = ({ part }: Sentence) => IMPORTANT().test(part.text) && STOCK[language.id]().test(part.text);
  const told = sentences.slice(-END).filter((sentence) => TOLD.test(sentence.part.text) || isStock(sentence));
  return told.length > 0 && told.every(isStock) && !sentences.some(tells) ? told[0] : undefined;
}

/** Without one of these a lesson is not one that everybody draws, and the wide patterns are not read. */
const IMPORTANT = lazy(() => new RegExp(lessons.important, 'i'));

/** What is done otherwise today, at the end of a story. */
const NOW =
  /\bI (?:used to|no longer)\b|\bI (?:do|don['’]t|do not|would|check|ask|start|begin|keep|write|call|wait)\b[^.]{0,60}\bnow[.!]?$|\b(?:I|we)(?:['’]ve| have(?:n['’]t)?) [^.]{3,90} since[.!]?$|^\W*(?:now,?(?: [^,.]{2,40},)? (?:my|I|we)|what(?:['’]s| is) different|what I do(?: differently)? (?:now|today|these days)|for me(?: personally)?)\b/i;

/** What the story showed its writer, and what was done otherwise when the like came next. */
const TAUGHT =
  /\b(?:it|that|this|which|\w+ one) (?:has )?(?:showed|shown|taught) me (?:that|to|how|never|not|why)\b|次の(?:作品|案件|機会|期|公演|イベント|現場)では/i;

/** What asks how it would be of use in the job in question. */
const USE = /\b(?:apply|use|bring) (?:it|this|that)\b|(?:生|活)かす|役立て/i;

/** A label over what is done since. */
const LABEL =
  /^\W*(?:since(?: then)?|afterwards|(?:what(?:['’]s| is)|how it is) (?:different|new)(?: (?:now|today|since))?|what (?:I|we) (?:do|changed)(?: \w+)?|(?:one|two|three|four|a few|several) things? (?:is|are|have|has) (?:been )?(?:different|changed)(?: (?:now|today|since(?: then)?))?|(?:それから|その後|以来)?、?(?:変えた|変わった|改めた)(?:こと|点)は[一二三四1-4](?:つ|点)(?:です|あります))\W*$/i;

/**
 * Whether the end of a past story says what the writer, or the place, does since: what goes on is told in the present there. What
 * others do, how they fare, and what the writer is like is no such thing.
 */
function isDoneSince({ language }: RuleContext, sentence: Sentence, isUseAsked: boolean): boolean {
  const { text } = sentence.part;
  if (SETTLED.test(text) || IN_USE.test(text)) return true;
  if (!tellsOf(sentence, language, 'goesOn')) return STANDING.test(text) || (THESE_DAYS.test(text) && SINCE.test(text));
  if (isUseAsked) return true;
  if (TRAIT.test(text) || OTHERS.test(text)) return false;
  return language.dropsSubjects ? DOING.test(text) || HERE.test(text) : SINCE.test(text) || CHANGED.test(text);
}

/** A lesson that is told as something got used to, or that was brought home. */
const SETTLED =
  /\b(?:made|make) it (?:a|my|our) (?:rule|habit|policy)\b|癖が(?:つ|付)|と、?(?:あれで|この(?:とき|一件で)|その(?:とき|日に))?(?:覚え|悟り|思い知り|教えられ)ました。?\s?$/i;

/** A check, a form or a way of working that is in use to this day, whoever uses it. */
const IN_USE =
  /\b(?:checks?|form|(?:check)?list|template|procedure|process|rota|hand-?over|sheet|board|briefing|script|query|log|rule|policy|manual|card|reminder|alarm|step|routine|walk|round) now (?!more\b|less\b|was\b|were\b|had\b|stood\b)(?:\w+ly )?[a-z]+s?\b|(?:(?:今|いま)(?:も|では|は|、)|現在も?|その後もずっと)[^。]{0,30}(?:続け|使っ|使われ|守っ|守られ|取り入れ|引き継がれ|回し|徹底し)て(?:い|おり)ます。?\s?$/i;

const THESE_DAYS = /^\W*(?:these days|nowadays)\b/i;

/** What was put in place for each time to come. */
const STANDING =
  /(?:翌[日週月年朝]|その後|それから|再発)[^。]*(?:手順|決まり|ルール|様式|書式|ひな形|チェックリスト|欄|項目|仕組み|時間)を[^。]{0,12}(?:作|足|加え|改め|設け|入れ|追加|変え)[^。]{0,12}ました。?\s?$|\b(?:I|we) (?:put|made|added|changed|introduced|asked for|moved|set|wrote|proposed|got [^.,]{2,30} to (?:agree|accept)|agreed with)\b[^.]{0,80}\b(?:(?:every|each|any) (?:\w+ )?(?:time|day|week|month|tour|call|shift|order|delivery|case|job|visit|lesson|meeting|new|fault|mistake|complaint|change|request|ticket|report)|from then on|ever since|(?:have|has|had|['’]ve)\b[^.]{0,40} since)\b/i;

/** What goes on since, with the writer in it. */
const SINCE =
  /^(?=.*\b(?:since (?:then|that)|ever since|these days|nowadays|today|now|still|any ?more|no longer)\b)(?:\W*(?:since (?:then|that \w+)|ever since|these days|nowadays|today|now|and|so|but),? )*(?:when(?:ever)? [^,]{3,60}, |if [^,]{3,60}, |before [^,]{3,60}, )?(?:(?:I|we)\b(?!['’](?:m|re)\b| (?:am|are|(?:still |now )?(?:get (?:a|an|the|on|it|\w+ from)|meet|think|believe|feel|know|see|go|live|receive|have (?:a|an|the|our|two|three|no)|work)\b))|(?:my|our|no|any|every|each|such an?|nobody|no one|nothing)\b)/i;

/** What is otherwise now, of a thing or a way: not how much of it there is. */
const CHANGED =
  /^(?!.*\b(?:hours?|minutes?|seconds?|days?|weeks?|months?|years?|per ?cent|than|more|less|fewer|better|faster|happy|pleased|used|running|full|empty|open)\b|.*%)\W*(?:(?:since then|today|now),? )?(?:the|a|an|this|that|such|no|every|each|there) (?:(?!\b(?:s?he|they|who)\b)[^,]){2,40}\b(?:now\b|(?:is|are) (?:now )?(?:part of|in (?:the|our) (?:list|plan|form|hand-?over|check|book)|on (?:the|our) (?:list|form|board|sheet|agenda))|gets? [a-z]+ed (?:without|before|until|by)\b)/i;

/** What goes on now and is the writer's: an active deed at the end of the sentence. */
const DOING =
  /(?:今|いま)(?:は|では)[^。]*(?:を|から|まで|に|も|と|まず)[^。]*(?<![わかさたなまらがば]れて|なって|続いて|残って|増えて|減って)(?:(?:い|おり)ます|(?<!い|おり|[わかさたなまらがば]れ|あり|なり)ます)。?\s?$|を[^。、]{0,24}(?:ずに|ないで|先に|前に|必ず|毎回|まず)[^。]*(?<![わかさたなまらがば]れ)て(?:い|おり)ます。?\s?$/;

/** What would be done in the job in question, as it was done here. */
const HERE =
  /(?:御社|貴社|貴[院園校店苑]|当社|当[院園校店苑])(?:で|の[^。]{1,20}で)(?:も|は)(?!.*(?:たい|貢献|活か|生か|頑張|懸け橋|架け橋|力を))[^。]*ます。?\s?$/;

/** Who somebody else is, or what they do. */
const OTHERS =
  /^\W*(?:(?:and|but|so|today|now|these days|since then),? )*(?:s?he|they|it|people|every(?:one|body)|(?:the|my|our) (?:owner|client|customer|guest|team|manager|boss|others|staff|patient|family|director|colleagues?|company|firm|school|shop)s?)\b|(?:さん|様|方|者|先生|先輩|後輩|社員|職員|担当|後任|上司|[部課店係班園院校社]長|彼女?|相手|子|人|チーム|店|会社|工場)(?:たち|方|ら)?(?:は|が|も)/i;

/** What the writer is like. */
const TRAIT =
  /\b(?:team player|try to|work (?:well|hard|under)|like to|enjoy|proud|pride|stay calm|kind of person|good at|passion\w*|motivated)\b|(?:たい|思い|考えてい|感じてい|ございま|大切にして)[^。]{0,4}/i;

/** What a lesson is told with. */
const TOLD =
  /\b(?:learn|taught|lesson|reali[sz]ed|in hindsight|looking back|since then|next time|from now on)|学[びんべ]|教訓|痛感|反省|気[づ付]|心がけ|べきでした/i;

/** A lesson is told in the last sentences. */
const END = 3;

/** That this or that is important. */
const STOCK = { en: lazy(() => new RegExp(lessons.en, 'i')), ja: lazy(() => new RegExp(lessons.ja)) };

/** Odds, as a logarithm: what looks like a lesson must be outweighed, which English words of learning never are. */
const LIKELY = 0.75;
const OUTWEIGHED = { en: Infinity, ja: 1.25 };

/** What a question for how a story ended is known by, where it says no more. */
const ENDING =
  /\b(?:how did (?:it|this|that) (?:end|turn out|go)|what (?:changed|came (?:of|out of) it)|what did you do differently)\b[^.?!]*\?\s*$/i;

/** What is done otherwise. */
const DIFFERENTLY = /\bdifferently\b/i;

/** What a question for a lesson is known by. */
const LESSON = /\blearn|\blesson|\btake ?away|\bdifferently\b|学ん|学び|学べ|教訓/i;

/** What it looks at, for the table of checks. */
export const summary = 'A story that does not say what you learned; louder where the question asks about a difficulty.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI rang three schools and moved the lessons to ten.\n\n## Result\nVisits went from forty to ninety a week. I learned to ask the caretaker first.\n',
  },
  {
    good: true,
    text: '## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は三校に電話し、開始を十時に移しました。\n\n## 結果\n来場者は週40人から90人になりました。早く話す大切さを学びました。\n',
  },
  {
    good: false,
    text: '# Tell me about a difficult event.\n\n## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI rang three schools and moved the lessons to ten.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: false,
    text: '# 困難だった催しについて教えてください。\n\n## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は三校に電話し、開始を十時に移しました。\n\n## 結果\n来場者は週40人から90人になりました。\n',
  },
];
