import ill from '../answer/ill.json';
import { perPart, type Part } from '../kept';
import type { LanguageId } from '../languages/language';
import { lazy } from '../lazy';
import { message } from '../message';
import { asOne } from '../related';
import { placeOfFault, sumOfFault } from '../telling/faults';
import { matchesOf } from '../text/matches';
import { rolledPattern } from '../text/rolled';
import { overlaps, placed, slice, span, type Span } from '../text/span';
import type { Example, Rule, Sentence } from './rule';

/** Words that speak ill of somebody at work. */
export const speakingIll: Rule = Object.freeze<Rule>({
  id: 'speaking-ill',
  level: 'information',
  scope: 'sentence',
  why: 'The listener has heard one side only, and wonders what you will say of them.',
  // Taken from ashishps1/awesome-behavioral-interviews.
  source: 'Common advice on behavioural interviews.',
  messages: {
    word: { what: '“{words}” speaks badly of others.', next: 'Say what happened and what you did about it.' },
    sounds: { what: '“{words}” may sound as if you spoke badly of others.', next: 'Say what happened and what you did about it.' },
    blame: { what: '“{words}” puts the blame on others.', next: 'Say what you could have done, and what you did.' },
  },
  *check({ answer, kind, language, sentences }) {
    // Who says why they want to leave speaks of an employer; elsewhere the same words may tell what made it hard.
    const seeming: { readonly sentence: Sentence; readonly sum: number }[] = [];
    let isSure = false;
    const isLeaving = kind.parts.includes('facts');
    for (const one of sentences) {
      const { span: place, part } = one;
      const judged = JUDGED[language.id](part);
      const left = isLeaving ? LEFT[language.id](part).filter((own) => !judged.some((other) => overlaps(own, other))) : NOBODY;
      const places = placed([...judged, ...left], place.start);
      isSure ||= places.length > 0;
      const sum = places.length > 0 ? -Infinity : sumOfFault(part, language.id, 'ill');
      if (sum > NEARLY) seeming.push({ sentence: one, sum });
      const isBlame = places.length > 0 && BLAME.test(slice(answer.text, places[0]!));
      yield* asOne(isBlame ? 'blame' : 'word', places, answer.text, message('These words do so, too'));
    }
    // Who does so once may well do so again: what nearly sounds like it is told of beside what does, and the likeliest is named first.
    const likeliest = seeming.reduce((most, one) => Math.max(most, one.sum), isSure ? 1 : 0);
    if (likeliest <= 0) return;
    const inOrder = [...seeming].sort((one, other) => Number(other.sum === likeliest) - Number(one.sum === likeliest));
    const all = inOrder.flatMap(({ sentence: { part, span: at } }) => placed([placeOfFault(part, language.id, 'ill')], at.start));
    yield* asOne('sounds', all, answer.text, message('These words do so, too'));
  },
});

/** From here on a sentence is said to do so where another one does. */
const NEARLY = -9;

/** Who says so may be right, and is not asked who was to blame. */
const BLAME = /down to us|(?:our|my) fault|, as (?:usual|always|ever)|^if |(?:せい|責任|ミス|落ち度)では|^[ほ他]/i;

/** What it looks at, for the table of checks. */
export const summary = 'Words that speak badly of a manager, a colleague or an employer.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Situation\nMy manager was away and the order was late.\n' },
  { good: true, text: '## 状況\n上司は出張中で、発注が遅れていました。\n' },
  { good: false, text: '## Situation\nMy manager was lazy and the order was late.\n' },
  { good: false, text: '## 状況\n上司が無能で、発注が遅れていました。\n' },
];

/** Without one of these nobody is judged, and the wide patterns are not read. Plain words stand together, as they are looked for at once. */
const LIKELY = [
  {
    en: /applause|downhill|to the dogs|to pot|never (?:worked|set|stood|been|even)|a soul|sinking|the wall|can['’]t run|down to us|fault|, as |if (?:the )?other|without [act]|awful|because of h|blind eye|bothered|brains|breeding|brought up|bully|cannot|capable|chancer|clue|competent|complain|compliments|could not|courage|coward|crazy|credit|crook|daft|decent|dishonest|diva|drama queen|finger|flowers|freak|full of|glory|got her |got his |got their |guts|hated|hiding|hopeless|horrib|how he|how she|hypocrite|idiot|impossible|incompeten|joke|know-it|lazi|lazy|like children|like dirt|like garbage|like machines|like rubbish|like slaves|malice|micromanager|moan|n't count|n't even count|narcissist|nerve|never care|never ever|never have|never lift|never think|never thought|nightmare|no help|no idea|no use|normal|n’t count|n’t even count|one of these|one of those|only care|only got|only had|only has|only held|only kept|only think|only thought|other way|out of touch|pain to|praise|proper|reasonable|ridiculous|rude|run by|senseless|show-off|shows how|slacker|spite|stupid|terribl|that kind|that sort|that type|the kind|the sort|the type|toxic|typical|tyrant|unfair|unprofessional|upbringing|useless|vanity|waste of|\bbad\b|\bsane|chang\w+ (?:his|her) mind|childish|arrogant|blam|(?:it out on|at ever|to (?:any|peop)|else['’]s|like an? \w|, which|without \w+ing|knows |at all)/i,
    ja: /どうかして|落ち度|ミスで|きちんと|ちゃんと|終わって|先がな|将来性|傾い|沈み|おかしく|めちゃ|話にな|甘やかし|無能|最悪|ひど|怠け|使え|ブラック|理不尽|バカ|馬鹿|嫌|だらしな|やる気|仕事ができ|気分屋|器|責任|(?:いい|よい)(?:加減|かげん)|自分勝手|わがまま|傲慢|横柄|高圧的|不誠実|陰湿|意地悪|身勝手|達者|しか[言お返]|携帯|スマ|非協力|に(?:投げ|押し)|なぜ[そあ]んな|人として|まともな|有能な|ちゃんとし|仕事のでき|コネ|縁故|くだらな|ばか|口だけ|役に立|役立た|頼りに|使い物|信用|頭[がの]|性格が|尻|せいで|現場を|何も|ない(?:方|人|タイプ)|する気|意識|危機感|能力|覚える気|聞く耳|手柄|丸投げ|自己中|人望|プライド|パワハラ|いなければ|いなかったら|自慢|見て見ぬ|低|育ち|使い捨て|見下|[さサ][ぼボ]っ|機嫌|八つ当|感情的|人のせい|気まぐれ|ヒステリ|横暴|幼稚|偉そう|上から|[もど供](?:のよう|みたい)|(?:全く|まったく|全然|一切)[^。、]{0,8}(?:考|理解)/,
  },
  {
    en: /idiot|moron|clowns|cowboys|crooks|fools|jokers|muppets|amateurs|jobsworth|skivers|liars|lot (?:never|always|can|don)|as (?:always|ever|usual)|(?:useless|hopeless|clueless|lazy|incompetent)|some \w+ (?:are|is|just|only|simply) |ones who|are like|in it for|bothered|hiding |typical|let |no (?:idea|clue)|a clue|never |nobody |nothing (?:for|to|with) |young|apprentices|graduates/i,
    ja: /のが|任せ|手柄|最[低悪]|ああい|[そこ]ういう|あの手の|も[出来見聞教合返覚読渡]|(?:最近|どき|今時|近頃)の|今の若|[るて鳴び]る?(?:人|方)[でだ]|見て見ぬ|くせに|人種|気[がの]ない|たらめ|知ったか|ひど/,
  },
  {
    en: /listen|care |weight|(?:hear|know) a|refuse|(?:above|better)|(?:his|her|their|its) own|sid(?:es?|ed) with|to hear|everything|every \w+ as|favou?rite|mess\b|attitude|manners|respect|never |always |all about|less\b|critici|even |bother|done (?:his|her|their)|up after|all talk|bunch of|tend|interest in|uptake|kind of|type|sort of|those who|patience/i,
    ja: /ていな|でいな|ていませ|ておら|ており|聞こう|くれ|ようとし|ひいき|贔屓|しか|開けば|ない[人方]|悪くなる|好き嫌い|手を抜|知らん|ふてくさ|すねて|プライド|理解力|しつけ|かげん|加減|責任感|やる気|気が|言わないと|出[しす]|挨拶|ばかり|何度|たく[あな]|有名|ないのが|普通に/,
  },
];

const LIKELY_LEFT = [
  {
    en: /nobody|to the bone|(?:your|my|our) name|a number|joke|disgrace|farce|politics|sick|tired|fed up|treat/i,
    ja: /年功|声が大|頑張っても|ても|考え[がも]|わってから|将来性|雰囲気|空気|人間関係/,
  },
];

const NOBODY: readonly Span[] = [];

/** What judges somebody, and what is said of an employer by who wants to leave. */
const JUDGED = { en: judgedBy('en', LIKELY, () => ill.judged), ja: judgedBy('ja', LIKELY, () => ill.judged) };
const LEFT = { en: judgedBy('en', LIKELY_LEFT, () => ill.left), ja: judgedBy('ja', LIKELY_LEFT, () => ill.left) };

/** Finds where a sentence judges somebody, counted from its start. Without a likely word of a group its wide patterns are not read. */
function judgedBy(
  language: LanguageId,
  likely: readonly Readonly<Record<LanguageId, RegExp>>[],
  groups: () => typeof ill.judged,
): (part: Part) => readonly Span[] {
  const patterns = likely.map((words, at) => ({
    likely: words[language],
    pattern: lazy(() => {
      const all = groups()[at]![language].join('|').replaceAll('{who}', ill.who[language]);
      return language === 'ja' ? rolledPattern(all, 'g') : rolledPattern(`(?<![\\w'’-])(?:${all})(?!\\w)`, 'gi');
    }),
  }));
  return perPart(({ text }) => {
    const found = patterns.flatMap(({ likely, pattern }) => (likely.test(text) ? matchesOf(pattern(), text) : []));
    if (found.length === 0) return NOBODY;
    const places = found.map(({ index, 0: words }) => wholeWords(text, index, index + words.length));
    let end = 0;
    return places.sort((one, other) => one.start - other.start).filter((one) => one.start >= end && (end = one.end) > 0);
  });
}

/** Japanese words from where they begin to where their ending ends. */
function wholeWords(text: string, start: number, end: number): Span {
  const before = /[一-龥ァ-ヶー]{0,6}$/.exec(text.slice(Math.max(0, start - 6), start))![0];
  const behind = /^[ぁ-ん]{0,10}?(?=と[思考感申言しいの]|ので|から|[^ぁ-ん]|$)/.exec(text.slice(end, end + 12))?.[0] ?? '';
  return span(start - before.length, end + behind.length);
}
