import { message } from '../message';
import { once, reportWords, wordsOf } from '../wording';
import type { Example, Rule } from './rule';

/** One verb made honorific twice. */
export const doubleHonorific: Rule = Object.freeze<Rule>({
  id: 'double-honorific',
  level: 'information',
  scope: 'sentence',
  cue: 'doubleHonorific',
  why: 'Two honorifics on one verb sound unsure rather than polite.',
  // Taken from the Council for Cultural Affairs, pages 31 and 32.
  source: 'Japan’s official guideline on honorifics (2007), which allows お召し上がりになる, お伺いする and others.',
  messages: {
    word: { what: '“{words}” is honorific twice.', next: 'One of the two is enough.' },
    humble: {
      what: '“{words}” is a humble verb for what others do.',
      next: 'For others, use a respectful verb: いらっしゃる, おっしゃる, なさる.',
    },
  },
  *check(context) {
    for (const report of once(reportWords(context, 'doubleHonorific'), message('The same again'), wordsOf))
      yield {
        ...report,
        ...(HUMBLE.test(wordsOf(report)) && { message: 'humble' }),
        data: { words: wordsOf(report) + TAIL.exec(context.answer.text.slice(report.span.end, report.span.end + 6))![0] },
      };
  },
});

/** The rest of a verb, which is named whole. */
const TAIL = /^[きくいけれるましたてすんせっ]{0,6}/;

const HUMBLE = /^お(?:伺い|うかがい|参り|申し上げ|いただき|頂き|致し|いたし)になられ/;

/** What it looks at, for the table of checks. */
export const summary = 'Japanese: a verb made honorific twice (おっしゃられる, お帰りになられる); forms allowed by custom are left alone.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## 行動\nお客様のお宅にお伺いしました。お客様がお見えになりました。\n' },
  { good: true, text: '## Action\nI called on each guest.\n' },
  { good: false, text: '## 行動\nお客様がおっしゃられたことを書き留めました。\n' },
  { good: false, text: '## 結果\nお客様は笑顔でお帰りになられました。\n' },
];
