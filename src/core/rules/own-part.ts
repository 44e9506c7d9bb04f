import { GROUP_LEAST, missingOwnPart } from '../own-part';
import type { Example, Rule } from './rule';

/** An Action told about a group only. */
export const ownPart: Rule = Object.freeze<Rule>({
  id: 'own-part',
  level: 'information',
  scope: 'section',
  why: 'The interviewer is to learn what you can do; one clear sentence about your own part is enough, and the team may stay in the story.',
  source:
    'Hiring pages of Amazon and coaches of the UK civil service ask for “I”; a study of 138 interviews (Naim and others, 2015) found no harm in “we”.',
  messages: {
    group: {
      what: '{count} sentences are about a group that acts, and none about what you do.',
      next: 'Say in one sentence which part is yours.',
    },
    none: { what: 'Hardly any sentence says what you did yourself.', next: 'Say in one sentence which part is yours.' },
  },
  thresholds: {
    groupLeast: {
      name: 'Sentences about a group',
      value: GROUP_LEAST,
      unit: 'count',
      min: 1,
      max: 20,
      source: 'Our estimate: one such sentence is often no more than the setting.',
    },
  },
  check: (context) => missingOwnPart(context, context.threshold('groupLeast')),
});

/** What it looks at, for the table of checks. */
export const summary = 'An Action in which only a group acts.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Action\nWe met every Monday. I rang the three schools. We then moved the lessons.\n' },
  { good: true, text: '## 行動\n私たちは毎週話し合いました。私は三校に連絡しました。私たちは開演を移しました。\n' },
  {
    good: false,
    text: '## Action\nWe counted the visitors at the door. Then we moved the lessons, and our team wrote to the parents.\n',
  },
  { good: false, text: '## 行動\n私たちは入口で来場者を数えました。その後、チームで開演を四時半に移しました。\n' },
];
