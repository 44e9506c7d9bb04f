import { isAsked } from '../answer/ask';
import { asking, asksFor, sentencesAnywhere, weighed } from '../parts';
import { saysNoDeed } from '../telling/deeds';
import { tellsOf } from '../telling/words';
import { askedIn, headOf } from '../shape';
import { span } from '../text/span';
import type { Example, Report, Rule, Sentence } from './rule';

/** A motivation that would fit a rival if the name were changed. */
export const motivationFacts: Rule = Object.freeze<Rule>({
  id: 'motivation-facts',
  level: 'information',
  scope: 'answer',
  part: 'facts',
  why: 'If it would fit a rival once the name is changed, the listener hears a template.',
  // Taken from tenshoku-mind.com.
  source: 'A test of Japanese career pages: would it still fit if the name were changed?',
  messages: {
    none: {
      what: 'What draws you here would fit other employers as well.',
      next: 'Name what is true of this employer only: what they make or do, a place, a figure, or why what you saw could happen only there.',
    },
    other: { what: '“{words}” is not {company}.', next: 'Check whether this was written for another company.' },
  },
  *check(context) {
    const { answer, guide, language } = context;
    if (!asksFor(context, 'facts')) return;
    const asked = askedIn(context);
    if (asked.length > BARE && !WHY.test(asked)) return;
    const spoken = sentencesAnywhere(context);
    const company = guide?.company ?? '';
    for (const { span: at, part, signals } of company === '' ? [] : spoken) {
      const named = (signals.plan.length > 0 ? OTHER.exec(part.text) : null) ?? RIVAL.exec(part.text);
      const words = named?.slice(1).find(Boolean);
      if (!named || !words || ` ${company} ${guide?.role ?? ''} `.toLowerCase().includes(words.toLowerCase())) continue;
      const start = at.start + named.index + named[0].indexOf(words);
      yield { message: 'other', data: { words, company }, span: span(start, start + words.length) };
    }
    // A fact may be told without a name and without a figure; and what was seen or done with the product oneself fits no rival.
    const isDrawn = (sentence: Sentence) => tellsOf(sentence, language, 'drawn') && !tellsOf(sentence, language, 'general');
    if (spoken.some((sentence) => tellsOf(sentence, language, 'peculiar') || isDrawn(sentence))) return;
    const isUse = (sentence: Sentence) =>
      tellsOf(sentence, language, 'using') && sentence.signals.claim.length === 0 && !tellsOf(sentence, language, 'byOthers');
    if (context.sentences.filter(isUse).length > 1) return;
    const within = answer.sections.at(-1)?.body ?? span(answer.lead.start, answer.text.length);
    if (!context.ready && isAsked(answer, within, language.asks.facts)) return;
    const report: Report = { message: 'none', span: headOf(context), fixes: [asking(context, 'facts', within)] };
    // Where nothing is said that could be seen or checked, no fact was told in words that were not met.
    const isHollow = context.sentences.length >= LEAST && saysNoDeed(context.sentences, language.id);
    yield* isHollow ? [report] : weighed(context, 'facts', [report]);
  },
});

/** What asks what draws somebody there, rather than what they would become; so short a question, in UTF-16 units, says neither. */
const WHY =
  /\b(?:why|(?:attract|draw|drew|excite|interest|appeal|motivat)\w*|what (?:made|makes|brings|brought) you|know about us|looking for|want to (?:work|join|be))|なぜ|どうして|志望|理由|きっかけ|惹|選|動機|応募|魅力|興味|関心/i;
const BARE = 20;

/** Fewer sentences are a beginning. */
const LEAST = 3;

/** Whom the writer would join or serve. */
const OTHER =
  /\bAt (\p{Lu}\w{2,}),? I(?: would|['’]d| could| can| want)|\b(?:contribute to|join|work (?:for|at)|part of) (?:the )?(\p{Lu}\w{2,})|\b(\p{Lu}\w{2,})['’]s (?:mission|vision|values|culture|team|goals|growth|success)\b|(?<![\wァ-ヴー])([ァ-ヴー]{3,}|\p{Lu}\w{2,})(?:様|さん|社)?の(?:理念|ミッション|ビジョン|一員|発展|成長)/u;

/** To whom the writer would bring something. */
const RIVAL =
  /(Twitch|YouTube|Instagram|Snapchat|Netflix|Pococha|SHOWROOM|17LIVE)(?:(?:[でに]も?|の一員として[^。]{0,24})(?:貢献し|[活生]かし|働き)たい|(?<=\b(?:would|want|hope|will|can|could)\b[^.]{0,12} (?:bring|add|offer|give) [^.]{1,40} to \w+)\b)/;

/** What it looks at, for the table of checks. */
export const summary = 'A motivation without a fact of this company, or with the name of another one.';

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
