import { lengthIn, spokenIn } from '../timing';
import type { Example, Rule } from './rule';

/** A sentence longer than a listener holds at once. */
export const longSentence: Rule = Object.freeze<Rule>({
  id: 'long-sentence',
  level: 'information',
  scope: 'sentence',
  why: 'A spoken sentence cannot be read again; the listener holds about one breath of it.',
  // Taken from Harper, textlint.
  source: 'In writing 40 words or 100 characters are usual limits; those for speech are our estimate.',
  messages: {
    words: { what: 'This sentence has {count} words.', next: 'Split it where you would breathe.' },
    characters: { what: 'This sentence has {count} characters.', next: 'Split it where you would breathe.' },
  },
  thresholds: {
    words: {
      name: 'Words in a sentence',
      value: 30,
      unit: 'words',
      min: 10,
      max: 100,
      // Taken from Harper.
      source: 'Our estimate for speech; in writing 40 is a usual limit.',
    },
    characters: {
      name: 'Characters in a sentence',
      value: 60,
      unit: 'characters',
      min: 20,
      max: 300,
      // Taken from textlint.
      source: 'Our estimate for speech; in writing 100 is a usual limit.',
    },
  },
  *check(context) {
    const most = { words: context.threshold('words'), characters: context.threshold('characters') };
    for (const [at, { span, part }] of context.sentences.entries()) {
      // No word and no character takes less room than one place.
      if (span.end - span.start <= Math.min(most.words, most.characters)) continue;
      const { words } = spokenIn(part);
      const characters = span.end - span.start > most.characters ? lengthIn(part) : 0;
      if (words > most.words) {
        const level = words > FAR * most.words ? 'information' : 'hint';
        yield { message: 'words', data: { count: words }, span, measured: { value: words, threshold: 'words' }, level };
      } else if (characters > most.characters) {
        // Where the point is to come first, its length is told of as that.
        const isLead = at === 0 && context.kind.lead;
        const level = characters > FAR * most.characters && !isLead ? 'information' : 'hint';
        yield { message: 'characters', data: { count: characters }, span, measured: { value: characters, threshold: 'characters' }, level };
      }
    }
  },
});

/** From so many times as much on it is more than a hint. */
const FAR = 2.5;

/** What it looks at, for the table of checks. */
export const summary = 'A sentence longer than a listener holds in one breath.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Action\nI rang three schools, asked what kept them, and moved the lessons from two to half past four.\n' },
  { good: true, text: '## 行動\n私は三校に電話し、事情を尋ねました。\n' },
  {
    good: false,
    text: '## Action\nI rang the three schools that stand near the hall and asked them what had kept their pupils from the morning classes in the winter, and then I moved the lessons from two to half past four.\n',
  },
  {
    good: false,
    text: '## 行動\n私はホールの近くにある三つの学校に電話をかけ、冬のあいだ生徒が朝の教室に来られなかった事情を一つずつ詳しく尋ねたうえで、開始の時刻を二時から四時半に移しました。\n',
  },
];
