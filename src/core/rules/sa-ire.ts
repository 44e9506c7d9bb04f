import { message } from '../message';
import { sign } from '../phrases/sign';
import { shorten } from '../shape';
import { once } from '../wording';
import { placed, slice } from '../text/span';
import type { Example, Report, Rule, RuleContext } from './rule';

/** A causative form with a さ too many. */
export const saIre: Rule = Object.freeze<Rule>({
  id: 'sa-ire',
  level: 'information',
  scope: 'sentence',
  why: 'Meant to be polite, it is heard as a slip by about half of the listeners.',
  source: 'A survey of Japan’s Agency for Cultural Affairs (2007): 49% did not mind 休まさせていただきます.',
  messages: {
    word: { what: '“{words}” has a さ too many.', next: 'Say {right}.' },
  },
  *check(context) {
    const reports = [...reportsOf(context)];
    const right = [...new Set(reports.map(({ data }) => String(data!['words']).replace(/させ(?!.*させ)/, 'せ')))].slice(0, 4).join('、');
    for (const report of once(reports, message('さ is too many here, too'))) yield { ...report, data: { ...report.data, right } };
  },
});

function* reportsOf({ answer, language, sentences }: RuleContext): Generator<Report> {
  if (language.id !== 'ja' || !ADDED.mayBeIn(sentences)) return;
  for (const { span: sentence, part } of sentences) {
    for (const place of placed(ADDED.findIn(part), sentence.start)) {
      yield { message: 'word', data: { words: shorten(slice(answer.text, place)) }, span: place };
    }
  }
}

/**
 * The form before ない of a verb in う, and させ, where せ alone is right. Verbs in す have the さ of their own (動かさせて, 果たさせて), and
 * particles and adverbs may stand before させて (私がさせて, 何かさせて, 後からさせて).
 */
const ADDED = sign(
  'ja',
  /(?:(?:頑張|手伝|[一-龥々])(?:[わがか]わ|[わがつま]ら|(?<=預)から|(?<![減鳴照散濡晴凝荒暮揺垂慣枯腫知漏懲焦平彼傍])ら|(?<![果満])た|(?<![伸延飛半])ば|(?<![冷覚済励悩膨今])ま|(?<![合交表現狂惑])わ|(?<![何誰動活生明欠乾驚溶沸負輝響咲僅確細])か|(?<=[急泳脱稼防繋継注担仰])が|さ)|やら|がんばら|つくら|うかがわ|かかわら|もらわ|(?<=[、にへ])いか|(?<=を)とら)させ(?:て|る|た|ま)/,
);

/** What it looks at, for the table of checks. */
export const summary = 'Japanese: a causative with a さ too many (やらさせていただく, 読まさせて).';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## 行動\n私にやらせてくださいと言い、資料を読ませていただきました。\n' },
  { good: true, text: '## Action\nI asked to be allowed to read the papers.\n' },
  { good: false, text: '## 行動\n私にやらさせてくださいと言いました。\n' },
  { good: false, text: '## 結果\n最後まで休まさせていただかず、全員で終えました。\n' },
];
