import { message } from '../message';
import { slice } from '../text/span';
import { once } from '../wording';
import type { Example, Rule, Sentence } from './rule';

/** Plain endings among polite ones. */
export const mixedRegister: Rule = Object.freeze<Rule>({
  id: 'mixed-register',
  level: 'information',
  scope: 'sentence',
  cue: 'plainEnd',
  why: 'A spoken answer keeps one register; a plain ending sounds like a slip.',
  // Taken from textlint-rule-preset-ja-technical-writing.
  source: 'A common rule for clear Japanese.',
  messages: {
    plain: { what: '“{words}” is a plain ending among polite ones.', next: 'End it with です or ます as the others do.' },
    mixed: {
      what: '{plain} sentences end plainly and {polite} politely.',
      next: 'Choose one, です and ます for an interview, and keep to it.',
    },
  },
  *check(context) {
    const { answer, language, sentences } = context;
    const endsWith =
      (cue: 'plainEnd' | 'politeEnd') =>
      ({ part }: Sentence) =>
        language.gives(cue, part) && language.cueIn(cue, part).some((place) => place.end === part.text.length);
    const isPolite = endsWith('politeEnd');
    const isPlain = endsWith('plainEnd');
    const voices = sentences.filter(({ part }) => VOICE.test(part.text));
    const isOwn = (sentence: Sentence) =>
      !isPolite(sentence) &&
      !isSaid(answer.text, sentence) &&
      !ITEM.test(lineOf(answer.text, sentence)) &&
      !(voices.length > 1 && voices.includes(sentence)) &&
      !isOld(sentence);
    // Where a section is written twice, the one that is plain throughout is notes, or goes.
    const isOld = ({ section }: Sentence) =>
      answer.sections.some((other, at) => at !== section && other.role === answer.sections[section]?.role) &&
      !sentences.some((one) => one.section === section && isPolite(one));
    // A verb as dictionaries have it may name a goal or a step; beside other plain endings it is one of them.
    const isAny = sentences.some((sentence) => isPlain(sentence) && isOwn(sentence));
    const plain = sentences.filter((sentence) => isAny && (isPlain(sentence) || VERB.test(sentence.part.text)) && isOwn(sentence));
    const polite = sentences.filter(isPolite).length;
    if (plain.length > SEVERAL && plain.length * 2 > polite && polite > plain.length)
      return yield { message: 'mixed', data: { plain: plain.length, polite }, span: plain[0]!.span };
    if (plain.length === 0 || polite < plain.length + 1) {
      // One or two polite endings may be a greeting, or words of somebody else.
      const [first] = plain;
      const isGreeting = ({ part }: Sentence) => GREETING.test(part.text);
      const isClosed = plain.length >= SEVERAL && sentences.slice(1).some((one) => isPolite(one) && !isGreeting(one));
      if (first && (polite >= SEVERAL || isClosed)) yield { message: 'mixed', data: { plain: plain.length, polite }, span: first.span };
      return;
    }
    // One picture in the plain form that the next sentence takes up is meant so.
    const isTakenUp = (sentence: Sentence) => {
      const at = sentences.indexOf(sentence) + 1;
      const [words, ...others] = sentences.slice(at, at + SEVERAL).map((one) => slice(answer.text, one.span));
      if (words === undefined) return false;
      return THOUGHT.test(words) || (plain.length === 1 && TAKES_UP.test(words)) || [words, ...others].some((one) => ALL.test(one));
    };
    const reports = plain
      .filter((sentence) => !isTakenUp(sentence))
      .map(({ span }) => ({ message: 'plain', data: { words: endOf(slice(answer.text, span)) }, span }));
    if (reports.length >= SEVERAL) return yield { message: 'mixed', data: { plain: reports.length, polite }, span: reports[0]!.span };
    // One among many, of what was so, may be meant.
    const isAside =
      reports.length === 1 && polite >= MANY && !language.gives('ownPart', plain[0]!.part) && plain[0]!.signals.ownAction.length === 0;
    for (const report of once(reports, message('Another plain ending'))) yield isAside ? { ...report, level: 'hint' } : report;
  },
});

/** The last words of a sentence, from where one of them begins: behind a mark or behind hiragana. */
function endOf(sentence: string): string {
  const cut = sentence.length > 16 && /(?<=[ぁ-ん、」])[^ぁ-ん、「」][^、「」]{2,14}$/.exec(sentence);
  return cut ? `…${cut[0]}` : sentence.slice(-16);
}

/** Within 「」 stand the words of somebody, or of a rule. */
function isSaid(text: string, { span }: Sentence): boolean {
  const from = Math.max(0, span.start - REACH);
  const opened = Math.max(text.lastIndexOf('「', span.end - 1), text.lastIndexOf('『', span.end - 1));
  return opened >= from && Math.max(text.lastIndexOf('」', span.end - 1), text.lastIndexOf('』', span.end - 1)) < opened;
}

const REACH = 200;

/** What stands before a sentence in its line, and the sentence. */
function lineOf(text: string, { span: { start, end } }: Sentence): string {
  return text.slice(text.lastIndexOf('\n', start) + 1, end);
}

/** With what an item of a list opens is noted, not said. */
const ITEM = /^[\s　]*(?:[-*+・●•①-⑳０-９]|[（(]?\d{1,2}[.)．、）])[^。]*(?<!た)。$/;

/** What each of several sides wants. */
const VOICE = /^(?!私|僕|自分)[^。、]{1,14}は、?[^。]{2,40}た(?:い|くない)。$/;

const SEVERAL = 3;
const MANY = 8;

const VERB = /(?:(?:[^ま]|[一-龠]ま)る|(?<![一二三四五六七八九])[一-龠](?:[うつむぐぶ]|[やらばか]?す)|[行書聞動続置働開引描届付]く)。$/;

const GREETING = /よろしく|ありがとう|失礼|以上(?:です|となり)|申します|お願い/;

/** What was thought, said or wanted by somebody is closed by the sentence behind it. */
const THOUGHT = /^\s{0,3}(?:そう|と)(?:考え|思|感じ|判断|言|いう|いった|決め|困)|^[^。]{0,40}と(?:困って|譲ら|言い合|主張し|言って|訴え)/;

const TAKES_UP = /^\s{0,3}(?:この|これ[がはを]|こうい|こうし|こんな)|身についた(?:感覚|習慣)/;

/** Two or three sayings in a row. */
const ALL = /^\s{0,3}(?:この|その)(?:[二三2-3２３]つ|両方)/;

/** What it looks at, for the table of checks. */
export const summary = 'Japanese: だ・である endings among です・ます.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## 行動\n私は三校に電話しました。返事を待ちました。\n' },
  { good: true, text: '## Action\nI rang three schools. I waited.\n' },
  { good: false, text: '## 行動\n私は三校に電話しました。返事は遅かった。そこで手紙を書きました。\n' },
  { good: false, text: '## 結果\n来場者は90人に増えました。学校も喜んだのである。翌年も続きました。\n' },
];
