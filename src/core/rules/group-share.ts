import { message } from '../message';
import { sentencesOfRole } from '../shape';
import { placed } from '../text/span';
import type { Example, Rule } from './rule';

/** An Action in which a group acts more often than its writer. */
export const groupShare: Rule = Object.freeze<Rule>({
  id: 'group-share',
  level: 'information',
  scope: 'section',
  why: 'The team may stay; but the listener decides about one person, and needs to hear that person most.',
  source:
    'Hiring pages of Amazon and coaches ask for “I”; a study of 138 interviews (Naim and others, 2015) found no harm in “we”, so this is advice.',
  messages: {
    more: { what: 'Sentences in which a group acts: {group}; in which you act: {own}.', next: 'Where you did it yourself, say so.' },
  },
  thresholds: {
    least: {
      name: 'Sentences about a group',
      value: 3,
      unit: 'count',
      min: 1,
      max: 30,
      source: 'Our estimate: fewer are the ordinary setting of a story.',
    },
  },
  *check(context) {
    if (context.language.dropsSubjects) return;
    const acts = sentencesOfRole(context, 'action').filter(({ signals }) => signals.plan.length === 0 || signals.ownAction.length > 0);
    const own = acts.filter(({ signals }) => signals.ownAction.length > 0).length;
    const groups = acts.filter(({ signals }) => signals.group.length > 0 && signals.ownAction.length === 0);
    const [first, ...others] = groups.flatMap(({ signals, span }) => placed(signals.group.slice(0, 1), span.start));
    if (!first || own === 0 || groups.length < context.threshold('least') || groups.length <= CLEARLY * own) return;
    yield {
      message: 'more',
      data: { group: groups.length, own },
      span: first,
      measured: { value: groups.length, threshold: 'least' },
      related: others.slice(0, 8).map((place) => ({ span: place, message: message('A group acts here too') })),
    };
  },
});

/** More than so many times as often is worth a word; a sentence more is not. */
const CLEARLY = 1.5;

/** What it looks at, for the table of checks. */
export const summary = 'An Action in which “we” acts more often than you do (English).';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nWe met on Monday. I rang three schools. I moved the lessons and we told the parents.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: true,
    text: '## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私たちは話し合いました。私たちは扉を数えました。私たちは案を出しました。私は三校に電話しました。\n\n## 結果\n来場者は週40人から90人になりました。\n',
  },
  {
    good: false,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nWe met on Monday. We counted the doors. I rang three schools. Then we moved the lessons.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: false,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nWe wrote to the parents. We opened at ten. We drew a plan of the doors. I rang one school. We kept a list.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
];
