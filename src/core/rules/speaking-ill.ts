import ill from '../answer/ill.json';
import { lazy } from '../lazy';
import { shorten } from '../shape';
import { matchesOf } from '../text/matches';
import { span } from '../text/span';
import type { Example, Rule } from './rule';

/** Words that speak ill of somebody at work. */
export const speakingIll: Rule = Object.freeze<Rule>({
  id: 'speaking-ill',
  level: 'information',
  scope: 'sentence',
  why: 'The listener has heard one side only, and wonders what you will say of them.',
  // Taken from ashishps1/awesome-behavioral-interviews.
  source: 'Common advice on behavioural interviews.',
  messages: {
    word: { what: '“{words}” judges a person.', next: 'Say what happened and what you did about it.' },
  },
  *check({ language, sentences }) {
    for (const { span: sentence, part } of sentences) {
      for (const { 0: words, index } of LIKELY().test(part.text) ? matchesOf(JUDGED[language.id](), part.text) : []) {
        const start = sentence.start + index;
        yield { message: 'word', data: { words: shorten(words) }, span: span(start, start + words.length) };
      }
    }
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'Words that speak ill of a manager, a colleague or an employer.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Situation\nMy manager was away and the order was late.\n' },
  { good: true, text: '## 状況\n上司は出張中で、発注が遅れていました。\n' },
  { good: false, text: '## Situation\nMy manager was lazy and the order was late.\n' },
  { good: false, text: '## 状況\n上司が無能で、発注が遅れていました。\n' },
];

/** Without one of these nobody is judged, and the wide patterns are not read. */
const LIKELY = lazy(() => new RegExp(ill.likely, 'i'));

const JUDGED = {
  en: lazy(() => new RegExp(`(?<![\\w'’-])(?:${ill.en.join('|')})(?!\\w)`, 'gi')),
  ja: lazy(() => new RegExp(ill.ja.join('|'), 'g')),
};
