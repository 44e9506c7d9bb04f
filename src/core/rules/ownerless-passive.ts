import { placesOf } from '../wording';
import { message } from '../message';
import { sentencesOfRole } from '../shape';
import type { Example, Rule } from './rule';

/** Deeds in the Action without anybody who did them. */
export const ownerlessPassive: Rule = Object.freeze<Rule>({
  id: 'ownerless-passive',
  level: 'information',
  seldomAlone: true,
  scope: 'section',
  cue: 'passive',
  why: 'A passive hides the one thing the listener asks: who did it.',
  // Taken from write-good.
  source: 'Advice on plain writing; that two in the Action matter is our estimate.',
  messages: {
    passive: { what: '{count} actions here do not say who did them.', next: 'Where you did it, say “I”.' },
  },
  thresholds: {
    least: { name: 'Actions without a person', value: 2, unit: 'count', min: 1, max: 20, source: 'Our estimate: one passive is ordinary.' },
  },
  *check(context) {
    const acts = sentencesOfRole(context, 'action');
    const passives = placesOf(context, 'passive', acts);
    // Where deeds of the writer's own stand all around, it is plain who did what.
    if (acts.filter(({ signals }) => signals.ownAction.length > 0).length >= PLENTY * passives.length) return;
    const [first, ...others] = passives;
    if (!first || passives.length < context.threshold('least')) return;
    yield {
      message: 'passive',
      data: { count: passives.length },
      span: first,
      measured: { value: passives.length, threshold: 'least' },
      related: others.slice(0, 9).map((place) => ({ span: place, message: message('Who did this?') })),
    };
  },
});

const PLENTY = 2;

/** What it looks at, for the table of checks. */
export const summary = 'Several actions under Action that do not say who did them: the plan was made, the list was sent (English).';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI made a plan. The list was sent by me on Monday.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: true,
    text: '## 状況\n昨年の冬です。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n時間割が見直されました。案が作られました。\n\n## 結果\n90人になりました。\n',
  },
  {
    good: false,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nA plan was made. The lists were sent to every school on Monday.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: false,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nThe lessons were moved to ten. A letter was written and the doors were painted.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
];
