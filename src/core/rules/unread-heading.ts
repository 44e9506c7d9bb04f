import type { Answer, UnreadHeading } from '../answer/model';
import { message } from '../message';
import { shorten } from '../shape';
import { slice, span } from '../text/span';
import type { Edit } from '../text/edit';
import type { Example, Fix, Rule } from './rule';

/** `＃ 状況`, `##状況`: meant as a heading, and read as words that are spoken. */
export const unreadHeading: Rule = Object.freeze<Rule>({
  id: 'unread-heading',
  level: 'information',
  scope: 'sentence',
  why: 'Without its heading a section is not found, and the words of the heading count as spoken.',
  // Taken from CommonMark.
  source: 'Markdown: a heading begins with one to six half-width # and a space.',
  messages: {
    fullWidth: { what: '“{heading}” is not read as a heading, because {marks} is full-width.', next: 'Use a half-width # and a space.' },
    noSpace: {
      what: '“{heading}” is not read as a heading, because there is no space after {marks}.',
      next: 'Put a space between {marks} and the words.',
    },
  },
  *check({ answer }) {
    const all = fixOfAll(answer);
    for (const heading of answer.unread) {
      yield {
        message: heading.fullWidth ? 'fullWidth' : 'noSpace',
        data: { heading: shorten(heading.text), marks: slice(answer.text, heading.marks) },
        span: span(heading.marks.start, heading.textSpan.end),
        fixes: [
          { title: message('Make “{heading}” a heading', { heading: shorten(heading.text) }), edits: [editOf(heading)], preferred: true },
          ...all,
        ],
      };
    }
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'A heading that is not read as one: a full-width ＃, or no space behind the #.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Situation\nWe were number #1 in the town.\n' },
  { good: true, text: '## 状況\n町で＃1の店でした。\n' },
  { good: false, text: '##Situation\nThe rink was empty.\n' },
  { good: false, text: '＃＃ 状況\n客席が空いていました。\n' },
  { good: false, text: '＃＃状況\n客席が空いていました。\n' },
];

/** Made once, for there may be very many such lines. */
function fixOfAll({ unread }: Answer): Fix[] {
  if (unread.length < 2) return [];
  return [{ title: message('Make all {count} lines like this headings', { count: unread.length }), edits: unread.map(editOf) }];
}

function editOf({ level, marks, textSpan }: UnreadHeading): Edit {
  return { span: span(marks.start, textSpan.start), newText: `${'#'.repeat(level)} ` };
}
