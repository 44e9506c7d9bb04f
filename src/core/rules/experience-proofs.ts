import { message } from '../message';
import { asksFor, gives } from '../parts';
import { headOf } from '../shape';
import { tellsOf } from '../telling/words';
import type { Example, Rule } from './rule';

/** A record of more stations than a listener keeps. */
export const experienceProofs: Rule = Object.freeze<Rule>({
  id: 'experience-proofs',
  level: 'information',
  scope: 'answer',
  part: 'headline',
  why: 'Two or three proofs are remembered; a list of everything is not.',
  // Taken from blog.markormesher.ca, career-ops.
  source: 'Guides to “tell me about yourself” advise two or three proofs.',
  messages: {
    many: {
      what: '{count} jobs or projects are listed here.',
      next: 'Keep the two or three that matter for this role, and leave the others for questions.',
    },
  },
  thresholds: {
    most: {
      name: 'Jobs or projects',
      value: 4,
      unit: 'count',
      min: 1,
      max: 20,
      source: 'Two or three proofs are advised; one more is left room for.',
    },
  },
  *check(context) {
    if (!asksFor(context, 'headline')) return;
    const most = context.threshold('most');
    const posts = context.sentences.filter((sentence) => tellsOf(sentence, context.language, 'post'));
    // Where one post follows the other, most sentences open with the next.
    const isList = posts.length > most && posts.length * 5 >= context.sentences.length * 2;
    const stations = isList ? posts : context.sentences.filter((sentence) => gives(context, sentence, 'station'));
    if (stations.length <= most) return;
    yield {
      message: 'many',
      data: { count: stations.length },
      span: headOf(context),
      measured: { value: stations.length, threshold: 'most' },
      related: stations.slice(most, most + 9).map(({ span }) => ({ span, message: message('One more of them') })),
    };
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'An account of your experience with more jobs or projects than a listener remembers.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    kind: 'experience',
    text: '## Situation\nI have run desks for six years.\n\n## Task\nAt Northgate I sold tickets.\n\n## Action\nAt Harwood I wrote the rota for nine people.\n\n## Result\nThis role needs the same calm.\n',
  },
  {
    good: true,
    kind: 'experience',
    text: '## 状況\n窓口を六年担当しています。\n\n## 課題\n前職では券を売りました。\n\n## 行動\nその後、劇場で九人の勤務表を作りました。\n\n## 結果\nこの仕事でも活かせます。\n',
  },
  {
    good: false,
    kind: 'experience',
    text: '## Situation\nI have run desks for six years.\n\n## Task\nAt Northgate I sold tickets. At Harwood I wrote the rota.\n\n## Action\nAt Millford I kept the till. As an assistant I taught. At Selby I cooked.\n\n## Result\nThis role needs the same calm.\n',
  },
  {
    good: false,
    kind: 'experience',
    text: '## 状況\n窓口を六年担当しています。\n\n## 課題\n大学では券を売りました。アルバイトでは勤務表を作りました。\n\n## 行動\nインターンでは教えました。新卒で入社しました。その後、店長をしました。\n\n## 結果\nこの仕事でも活かせます。\n',
  },
];
