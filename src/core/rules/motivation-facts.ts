import { isAsked } from '../answer/ask';
import { asking, asksFor, gives, sentencesAnywhere } from '../parts';
import { tellsOf } from '../telling/words';
import { headOf } from '../shape';
import { placed, slice, span } from '../text/span';
import type { Example, Rule } from './rule';

/** A motivation that would fit a rival if the name were changed. */
export const motivationFacts: Rule = Object.freeze<Rule>({
  id: 'motivation-facts',
  level: 'information',
  scope: 'answer',
  why: 'If it would fit a rival once the name is changed, the listener hears a template.',
  source: 'The swap test of Japanese career pages (tenshoku-mind.com); the count is derived.',
  messages: {
    none: {
      what: 'What draws you here would fit other companies as well.',
      next: 'Name what is true of it and of no rival: a product, a place, a figure, something you saw.',
    },
    few: {
      what: 'Facts here that belong to this company alone: {count}.',
      next: 'Name what is true of it and of no rival: a product, a place, a figure, something you saw.',
    },
  },
  thresholds: {
    least: { name: 'Facts about the company', value: 2, unit: 'count', min: 1, max: 10, source: 'Derived from the swap test.' },
  },
  *check(context) {
    const { answer, guide, sentences } = context;
    if (!asksFor(context, 'facts')) return;
    const known = new Set(
      [guide?.company, guide?.role, guide?.place].flatMap((name) => (name ?? '').toLowerCase().split(/[\s,、・()（）]+/)),
    );
    const facts = new Set(
      // What is offered for the work says nothing of the company.
      sentences
        .filter((sentence) => !gives(context, sentence, 'conditions'))
        .flatMap(({ signals, span }) => placed(signals.detail, span.start))
        .map((detail) => slice(answer.text, detail).toLowerCase())
        .filter((fact) => !known.has(fact)),
    );
    // What was seen or done with the product oneself is a fact that fits no rival.
    const seen = sentences.filter((sentence) => gives(context, sentence, 'ownUse') && sentence.signals.claim.length === 0).length;
    const count = facts.size + seen;
    const spoken = sentencesAnywhere(context);
    // A fact may be told without a name and without a figure.
    if (spoken.some((sentence) => tellsOf(sentence, context.language, 'peculiar'))) return;
    const isFew = count < context.threshold('least');
    const within = answer.sections.at(-1)?.body ?? span(answer.lead.start, answer.text.length);
    if (!context.ready && isAsked(answer, within, context.language.asks.facts)) return;
    yield {
      ...(isFew ? { message: 'few', data: { count }, measured: { value: count, threshold: 'least' } } : { message: 'none' }),
      span: headOf(context),
      fixes: [asking(context, 'facts', within)],
    };
  },
});

/** What it looks at, for the table of checks. */
export const summary = 'A motivation with fewer than two facts about the company.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    kind: 'motivation',
    text: '## Situation\nYou opened the Night Hall in Leeds.\n\n## Task\nI liked its morning class.\n\n## Action\nI would bring my ticket desk.\n\n## Result\nSo the hall suits me.\n',
  },
  {
    good: true,
    kind: 'motivation',
    text: '## 状況\n御社は「夜のホール」を2019年に開きました。\n\n## 課題\n朝の教室が好きです。\n\n## 行動\n受付の仕組みを活かせます。\n\n## 結果\nだから志望しました。\n',
  },
  {
    good: false,
    kind: 'motivation',
    text: '## Situation\nYour company is a leader.\n\n## Task\nYour culture is warm.\n\n## Action\nI would bring my energy.\n\n## Result\nSo it suits me.\n',
  },
  {
    good: false,
    kind: 'motivation',
    text: '## 状況\n御社は業界を代表しています。\n\n## 課題\n社風が温かいと感じます。\n\n## 行動\n経験を活かせます。\n\n## 結果\nだから志望しました。\n',
  },
];
