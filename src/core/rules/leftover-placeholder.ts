import { shorten } from '../shape';
import { slice } from '../text/span';
import type { Example, Rule } from './rule';

/** `TODO`, `XX %`, `[metric]`, `___`: words that stand for something still to come. */
export const leftoverPlaceholder: Rule = Object.freeze<Rule>({
  id: 'leftover-placeholder',
  level: 'warning',
  scope: 'sentence',
  why: 'A placeholder is easily read past on the screen, and is a gap when the answer is spoken.',
  source: 'Derived: a placeholder is never spoken, so it is left out of the times too.',
  messages: {
    placeholder: { what: '“{words}” is still a placeholder.', next: 'Put your own words or figure in its place.' },
  },
  *check({ answer, ready }) {
    for (const place of answer.placeholders) {
      yield {
        message: 'placeholder',
        data: { words: shorten(slice(answer.text, place)) },
        span: place,
        level: ready ? 'warning' : 'information',
      };
    }
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'Placeholders left in the text; a warning once the answer is marked ready.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Result\nForty people came, see [the list](list.md).\n' },
  { good: true, text: '## 結果\n来場者は40人でした。\n' },
  { good: false, text: '## Result\nVisits rose by XX %.\n' },
  { good: false, text: '---\nstatus: ready\n---\n## Result\nVisits rose to [number] a week.\n' },
  { good: false, text: '## 結果\n来場者は〇〇人でした。\n' },
];
