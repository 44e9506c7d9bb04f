import { message, type Message } from '../message';
import { shorten } from '../shape';
import { slice } from '../text/span';
import type { UnknownField } from '../unknown';
import type { Example, Rule } from './rule';

/** `kind: behavioral story`, `skill: […]`, an area that the guide no longer has: lines of the front matter that do nothing. */
export const unknownField: Rule = Object.freeze<Rule>({
  id: 'unknown-field',
  level: 'information',
  scope: 'sentence',
  why: 'A line at the top that is not understood changes nothing, and nothing else would tell you so.',
  source: 'The keys and values that an answer may have.',
  messages: {
    value: { what: '“{words}” is not known as {key}, so it does not count.', next: 'It can be: {choices}.' },
    area: { what: '“{words}” is no skill area of the guide, so it does not count.', next: 'The guide has: {choices}.' },
    check: { what: '“{words}” is no check, so nothing is muted by it.', next: 'Use the name shown after a remark.' },
    number: { what: '“{words}” is no number of seconds, so it does not count.', next: 'Write digits alone, such as 90.' },
    key: { what: '“{words}” is not read.', next: 'If you mean “{nearest}”, change it. Otherwise leave it as it is.' },
    repeated: { what: '“{words}” is here twice; only the first one counts.', next: 'Keep one of them.' },
    colon: { what: 'The colon behind “{key}” is full-width, so the line is not read.', next: 'Use a half-width colon and a space.' },
  },
  *check({ answer, unknown }) {
    for (const { why, key, span, choices, nearest } of unknown()) {
      yield {
        message: why,
        data: { words: shorten(slice(answer.text, span)), key, choices: choices.join(' · '), nearest: nearest ?? '' },
        span,
        ...((why === 'key' || why === 'repeated') && { level: 'hint' }),
        ...(nearest !== undefined && { fixes: [{ title: titleOf(why, nearest), edits: [{ span, newText: nearest }], preferred: true }] }),
      };
    }
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'A line of the front matter that is not understood: a kind, skill area, check or key that does not exist.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '---\nkind: behavioural\ntags: [draft]\n---\n## Situation\nThe rink was empty.\n' },
  { good: true, text: '---\nkind: 行動\nseconds: 90\n---\n## 状況\n客席が空いていました。\n' },
  { good: false, text: '---\nkind: behaviours\n---\n## Situation\nThe rink was empty.\n' },
  { good: false, text: '---\nmute: [long-sentences]\n---\n## 状況\n客席が空いていました。\n' },
];

function titleOf(why: UnknownField['why'], nearest: string): Message {
  return why === 'colon' ? message('Make the colon half-width') : message('Change to “{name}”', { name: nearest });
}
