import { lengthIn } from '../timing';
import type { Example, Rule } from './rule';

/** A Japanese answer whose first sentence keeps its point waiting. */
export const conclusionFirst: Rule = Object.freeze<Rule>({
  id: 'conclusion-first',
  level: 'information',
  scope: 'sentence',
  why: 'Listeners in Japan expect the point first; a long first sentence keeps them waiting.',
  // Taken from the PREP order, sugowish.
  source: 'Japanese career pages advise the point first; the length is our estimate.',
  messages: {
    long: { what: 'The first sentence has {count} characters.', next: 'Open with the point in one short sentence.' },
  },
  thresholds: {
    characters: {
      name: 'Characters in the first sentence',
      value: 60,
      unit: 'characters',
      min: 20,
      max: 200,
      source: 'Our estimate: about twelve seconds of speech.',
    },
  },
  *check(context) {
    const { kind, sentences } = context;
    const [first] = sentences;
    if (!first || !kind.lead) return;
    const characters = lengthIn(first.part);
    if (characters <= context.threshold('characters')) return;
    yield { message: 'long', data: { count: characters }, span: first.span, measured: { value: characters, threshold: 'characters' } };
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'Japanese: a first sentence too long to hold the conclusion (結論ファースト).';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, kind: 'motivation', text: '## 状況\n朝の教室を広げたいからです。\n' },
  {
    good: true,
    kind: 'motivation',
    text: '## Situation\nI should like to bring the morning classes of your hall to every school that stands along the river, because I have seen what they do for pupils who come by the early bus.\n',
  },
  {
    good: false,
    kind: 'motivation',
    text: '## 状況\n昨年の冬に友人に誘われて初めて御社のホールを訪れたとき、朝の教室に通う子どもたちがとても楽しそうにしている様子を見たことがあり、そのことがずっと心に残っていました。\n',
  },
  {
    good: false,
    kind: 'experience',
    text: '## 状況\n大学では経済を学んでいましたが、三年の夏に先輩の紹介で始めたスケート場の窓口の仕事が思いのほか性に合っていたこともあり、その後もいくつかの窓口で働くことになりました。\n',
  },
];
