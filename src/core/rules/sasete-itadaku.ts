import { placesOf } from '../wording';
import { message } from '../message';
import type { Example, Rule } from './rule';

/** させていただく more often than it is meant. */
export const saseteItadaku: Rule = Object.freeze<Rule>({
  id: 'sasete-itadaku',
  level: 'information',
  scope: 'sentence',
  cue: 'sasete',
  why: 'It fits where somebody allows you something; repeated, it sounds evasive.',
  // Taken from the Council for Cultural Affairs.
  source: 'Japan’s official guideline on honorifics (2007) names its two conditions; the count is our estimate.',
  messages: {
    often: { what: '{count} times させていただく.', next: 'Where no permission was needed, say いたしました or しました.' },
  },
  thresholds: {
    most: { name: 'Times in an answer', value: 2, unit: 'count', min: 0, max: 20, source: 'Our estimate: once or twice may be meant.' },
  },
  *check(context) {
    const { sentences } = context;
    const found = placesOf(context, 'sasete', sentences);
    const most = context.threshold('most');
    const [first, ...others] = found;
    if (!first || found.length <= most) return;
    yield {
      message: 'often',
      data: { count: found.length },
      span: first,
      measured: { value: found.length, threshold: 'most' },
      related: others.slice(0, 9).map((place) => ({ span: place, message: message('Here too') })),
    };
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'Japanese: させていただく more than twice.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## 行動\n三校を訪問させていただきました。電話もしました。\n' },
  { good: true, text: '## Action\nI was allowed to visit three schools.\n' },
  { good: false, text: '## 行動\n担当させていただきました。訪問させていただき、説明させていただきました。\n' },
  { good: false, text: '## 結果\n改善させていただきました。報告させていただき、表彰式にも参加させていただきました。\n' },
];
