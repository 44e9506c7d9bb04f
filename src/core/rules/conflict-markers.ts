import type { Example, Rule } from './rule';

/** What Git leaves where it could not bring two versions together. */
export const conflictMarkers: Rule = Object.freeze<Rule>({
  id: 'conflict-markers',
  level: 'warning',
  scope: 'sentence',
  alone: true,
  why: 'Both versions would be read as one answer: its sections, its time and what it shows would be those of neither.',
  source: 'Git writes these lines between two versions that it could not bring together.',
  messages: {
    conflict: {
      what: 'A merge in Git has left two versions of the text here.',
      next: 'Keep what you want of both and remove the lines of <, = and >; the other checks wait until then.',
    },
  },
  *check({ answer }) {
    if (answer.conflict) yield { message: 'conflict', span: answer.conflict };
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'Conflict markers of Git; the other checks wait until they are gone.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Task\nMy goal was to fill it.\n' },
  { good: true, text: 'Situation\n=======\n客席が空いていました。\n' },
  { good: false, text: '## Task\n<<<<<<< HEAD\nMy goal was to fill it.\n=======\nI had to fill it.\n>>>>>>> draft\n' },
  {
    good: false,
    text: '---\nstatus: ready\n<<<<<<< HEAD\nseconds: 90\n=======\nseconds: 120\n>>>>>>> draft\n---\n## 課題\n席を埋めることでした。\n',
  },
];
