import { message } from '../message';
import { once, placesOf } from '../wording';
import { slice } from '../text/span';
import type { Example, Rule } from './rule';

/** The written word for the company in a spoken answer. */
export const onshaKisha: Rule = Object.freeze<Rule>({
  id: 'onsha-kisha',
  level: 'information',
  scope: 'sentence',
  cue: 'kisha',
  why: '貴社 is easily misheard; 御社 is what is said.',
  // Taken from mense2.com, run-way.jp.
  source: 'Japanese career pages; others call it a custom and not a mistake.',
  messages: {
    written: { what: '“{words}” is for writing.', next: 'Say {spoken} in speech.' },
    both: { what: '“{words}” and {spoken} are mixed.', next: 'Keep to {spoken} throughout.' },
  },
  *check(context) {
    const { answer, language, sentences } = context;
    const isSpoken = sentences.some(({ part }) => language.gives('onsha', part));
    const reports = placesOf(context, 'kisha', sentences).map((place) => {
      const words = slice(answer.text, place);
      // 貴行 of a bank is 御行, 貴校 of a school is 御校.
      return { message: isSpoken ? 'both' : 'written', data: { words, spoken: words.replace('貴', '御') }, span: place };
    });
    yield* once(reports, message('The same again'));
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'Japanese: 貴社, a word of writing, in an answer that is spoken.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## 状況\n御社のホールを訪れました。\n' },
  { good: true, text: '## Situation\nI visited your hall.\n' },
  { good: false, text: '## 状況\n貴社のホールを訪れました。\n' },
  { good: false, text: '## 状況\n御社のホールを訪れました。貴社の教室も見ました。\n' },
];
