import { closeFix } from '../close';
import type { Example, Rule } from './rule';

/** A code block, a comment or the front matter that is never closed, so that all that follows is inside it. */
export const unclosedBlock: Rule = Object.freeze<Rule>({
  id: 'unclosed-block',
  level: 'information',
  scope: 'answer',
  why: 'What is in a code block, a comment or the front matter is not spoken, so it is neither timed nor checked.',
  // Taken from CommonMark.
  source: 'Markdown: a block that is not closed goes on to the end of the text.',
  messages: {
    fence: {
      what: 'This code block is not closed, so all that follows is inside it and is not read.',
      next: 'Add {closing} on a line of its own where it ends, or take this line out.',
    },
    comment: {
      what: 'This comment is not closed, so all that follows is inside it and is not read.',
      next: 'Add {closing} where it ends.',
    },
    'front-matter': {
      what: 'The front matter is not closed, so all that follows is inside it and is not read.',
      next: 'Add {closing} on a line of its own after its last field.',
    },
  },
  *check({ answer }) {
    const { unclosed } = answer;
    if (!unclosed) return;
    const fix = closeFix(answer.text, unclosed);
    yield { message: unclosed.kind, data: { closing: unclosed.closing }, span: unclosed.span, fixes: fix ? [fix] : [] };
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'A code block, a comment or front matter that is not closed, so that the rest is not read.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Action\n```sql\nselect 1\n```\nI moved the lessons.\n' },
  { good: true, text: '## 行動\n<!-- 何をしましたか。 -->\n開演を早めました。\n' },
  { good: false, text: '## Action\n```sql\nselect 1\n\nI moved the lessons.\n\n## Result\nForty came.\n' },
  { good: false, text: '## 行動\n<!-- 何をしましたか。\n開演を早めました。\n\n## 結果\n40人が来ました。\n' },
  { good: false, text: '---\nquestion: A full rink\n\n## Action\nI moved the lessons.\n' },
];
