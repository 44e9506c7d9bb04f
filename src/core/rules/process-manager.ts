import { message } from '../message';
import { asksFor, gives } from '../parts';
import { tellsOf } from '../telling/words';
import { overlaps } from '../text/span';
import type { Example, Rule } from './rule';

/** A way of working that leaves the decision to the manager. */
export const processManager: Rule = Object.freeze<Rule>({
  id: 'process-manager',
  level: 'information',
  scope: 'sentence',
  part: 'criteria',
  why: 'Asking is sound; but the question wants to hear what you would decide by yourself.',
  // Taken from aceround.app, sarah.capua.co.
  source: 'Guides to questions on priorities.',
  messages: {
    leans: { what: 'Only the manager decides here, {count} times.', next: 'Say what you decide yourself, and by what.' },
  },
  thresholds: {
    least: {
      name: 'Sentences about the manager',
      value: 2,
      unit: 'count',
      min: 1,
      max: 20,
      source: 'Our estimate: one such sentence is good manners.',
    },
  },
  *check(context) {
    const { answer, language, sentences } = context;
    if (!asksFor(context, 'criteria')) return;
    const leaning = sentences.flatMap((sentence, at) => {
      const named = language.cue('manager', answer.prose, sentence.span).slice(0, 1);
      // By a pronoun in the sentence behind.
      const isMeant = at > 0 && gives(context, sentences[at - 1]!, 'manager') && tellsOf(sentence, language, 'left');
      return named.length === 0 && isMeant ? [sentence.span] : named;
    });
    const [first, ...others] = leaning;
    if (!first || leaning.length < context.threshold('least')) return;
    // What the manager is asked to decide by is no criterion of the writer's own.
    const own = sentences.filter((sentence) => !leaning.some((place) => overlaps(place, sentence.span)));
    if (own.some((sentence) => gives(context, sentence, 'criteria') || sentence.signals.reason.length > 0)) return;
    yield {
      message: 'leans',
      data: { count: leaning.length },
      span: first,
      measured: { value: leaning.length, threshold: 'least' },
      related: others.slice(0, 9).map((place) => ({ span: place, message: message('The manager decides here too') })),
    };
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'A way of working in which the manager decides.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    kind: 'process',
    text: '## Situation\nI sort the work by deadline.\n\n## Task\nI tell my manager what waits.\n\n## Action\nMy manager then hears of it once a day.\n\n## Result\nSo nothing is lost.\n',
  },
  {
    good: true,
    kind: 'process',
    text: '## 状況\n締め切りで並べます。\n\n## 課題\n上司に報告します。\n\n## 行動\n上司の意見も聞きます。\n\n## 結果\n窓口は静かです。\n',
  },
  {
    good: false,
    kind: 'process',
    text: '## Situation\nI ask my manager what to do.\n\n## Task\nMy manager decides.\n\n## Action\nI do the work.\n\n## Result\nMy boss is content.\n',
  },
  {
    good: false,
    kind: 'process',
    text: '## 状況\nまず上司に聞きます。\n\n## 課題\n上司が決めます。\n\n## 行動\n言われた仕事をします。\n\n## 結果\n店長は満足しています。\n',
  },
];
