import { setField } from '../answer/edits';
import { message } from '../message';
import { nameOf, sentencesOfRole } from '../shape';
import type { Example, Rule } from './rule';

/** An Action told as what would be done, where a past event was asked for. */
export const supposedAction: Rule = Object.freeze<Rule>({
  id: 'supposed-action',
  level: 'information',
  scope: 'section',
  why: 'The question asks for something that happened; a supposition leaves the listener without it.',
  source: 'A study: questions on plans and on the past measure different things (Oostrom and others, 2015).',
  messages: {
    would: {
      what: '{section} says what you would do; a past event was asked for.',
      next: 'Say what you did, or set the kind of the question to hypothetical.',
    },
  },
  thresholds: {
    least: {
      name: 'Sentences about what would be done',
      value: 2,
      unit: 'count',
      min: 1,
      max: 20,
      source: 'Our estimate: one such sentence often tells a thought of that time.',
    },
  },
  *check(context) {
    const { answer, kind, sentences } = context;
    if (!kind.story) return;
    const acts = answer.sections.length > 0 ? sentencesOfRole(context, 'action') : [];
    // What is always done is told as a habit.
    const supposed = acts.filter(
      ({ part, signals }) => signals.plan.length > 0 && signals.ownAction.length === 0 && !context.language.gives('habit', part),
    );
    const [first, ...others] = supposed;
    if (!first || supposed.length < context.threshold('least') || supposed.length * 2 <= acts.length || sentences.length < 3) return;
    yield {
      message: 'would',
      data: { section: nameOf('action', context) },
      span: first.span,
      related: others.slice(0, 9).map((one) => ({ span: one.span, message: message('What you would do, here too') })),
      fixes: [
        {
          title: message('The question asks what I would do: set its kind to hypothetical'),
          edits: [setField(answer.text, 'kind', 'hypothetical')],
        },
      ],
    };
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'An Action of a past story that says what you would do.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI asked what they would need. I rang three schools and moved the lessons.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: true,
    kind: 'hypothetical',
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI would ring the schools. I would move the lessons.\n\n## Result\nVisits would rise.\n',
  },
  {
    good: true,
    text: '## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\n私は三校に電話し、開始を十時に移しました。\n\n## 結果\n来場者は週40人から90人になりました。\n',
  },
  {
    good: false,
    text: '## Situation\nLast winter we opened the hall at nine.\n\n## Task\nI was asked to bring in morning classes.\n\n## Action\nI would ring the schools first. Then I would move the lessons to ten.\n\n## Result\nVisits went from forty to ninety a week.\n',
  },
  {
    good: false,
    text: '## 状況\n昨年の冬、ホールは九時に開いていました。\n\n## 課題\n朝の教室を増やすことでした。\n\n## 行動\nまず学校に電話すると思います。次に開始を十時に移したいと思います。\n\n## 結果\n来場者は週40人から90人になりました。\n',
  },
];
