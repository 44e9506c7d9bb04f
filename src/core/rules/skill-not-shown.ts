import { askingFix, isAsked } from '../answer/ask';
import { areasOf } from '../guide/find';
import { message } from '../message';
import { headOf, isFinished, isWhole, nameOf, sectionsOf } from '../shape';
import type { AreaEvidence, FacetEvidence } from '../skills/evidence';
import { tellsOf } from '../telling/words';
import { span, type Span } from '../text/span';
import type { Example, Fix, Related, Rule, RuleContext } from './rule';

const ONE = 'One of its {total} facets is enough. {questions}';

/** How many questions a finding asks at once. */
const MOST_QUESTIONS = 3;

const GUIDE =
  '---\ntype: interview-guide\n---\n# Rink\n\n## Other questions\n\n- Tell me about a busy week. {#busy-week}\n  - Kind: behavioural\n  - Skill areas: **Planning**\n\n' +
  '## Skill areas\n\n### Planning\n\n- **Order of work**: what came first.\n  - Ask: What did you do first, and why?\n  - Mentioned by: planning, timetable, plan, 計画, 予定表\n';

/** A skill area that the question probes first of all, and that no facet shows. */
export const skillNotShown: Rule = Object.freeze<Rule>({
  id: 'skill-not-shown',
  level: 'information',
  seldomAlone: 'used',
  believedAmong: 5,
  scope: 'answer',
  why: 'Assessors score point by point: a plain example that shows a point does better than a polished one that misses it.',
  // Taken from competencycompanion.co.uk.
  source: 'The scoring of UK civil-service interviews; the areas and facets are those of your guide.',
  messages: {
    absent: { what: '{area} is not clearly shown yet.', next: ONE },
    mentioned: { what: '{area} is mentioned, but not clearly shown yet.', next: ONE },
    used: { what: '{area} plays a part here, but is not clearly shown yet.', next: ONE },
    elsewhere: {
      what: 'The question also looks for {area}; this story says little or nothing of it.',
      next: 'One sentence on what you can use there is enough.',
    },
    plain: { what: '{area} is not clearly shown yet.', next: 'Add one thing you did, with a detail, that shows it.' },
    planned: { what: '{area} is not clearly shown yet.', next: 'Add one thing you would do, with a detail, that shows it.' },
  },
  *check(context) {
    const { guide, question } = context;
    if (!guide || !question || areasOf(guide, question).length === 0 || !(isWhole(context) || isAllButNotes(context))) return;
    const probed = context.evidence();
    const primary = probed.filter(({ weight }) => weight === 'primary');
    // Areas that the question only touches are not asked of each answer: one of them will do, and none is no fault.
    const isTouched = primary.length === 0;
    // A way of working is listened to for its method.
    if (isTouched && (context.kind.parts.includes('criteria') || probed.some(({ level }) => level >= 2))) return;
    for (const evidence of isTouched ? probed : primary) {
      // Where the question only touches an area, and another reader may find it, nothing is missed.
      if (evidence.level >= 2 || (isTouched && evidence.isOpen)) continue;
      if (evidence.area.facets.length === 0 && isDoubtful(evidence, isTouched, context)) continue;
      // Where nobody has said what to ask, that the question touches the area is a guess as well.
      if ((isTouched || context.kind.parts.includes('criteria')) && isUnasked(evidence)) continue;
      const questions = questionsOf(evidence, context);
      const isWaiting = questions.length > 0 && questions.every((question) => isAsked(context.answer, placeOf(context), question));
      if (isWaiting && !context.ready) continue;
      const mentioned = evidence.facets.filter(({ level }) => level > 0);
      const isElsewhere = isOfAnotherTrade(evidence, context);
      // Of an area with no more than a description it is not sure that the question wants it most.
      const isMild = isTouched || evidence.isOpen || isElsewhere || isUnasked(evidence);
      yield {
        message: isElsewhere ? 'elsewhere' : wordingOf(evidence, context),
        data: { area: evidence.area.name, total: evidence.facets.length, questions: questions.join(' ') },
        span: headOf(context),
        // What a second reader may well find is not held against the answer.
        ...(isMild && { level: 'hint' as const }),
        related: mentioned.flatMap(relatedOf),
        fixes: isElsewhere || isWaiting || questions.length === 0 ? [] : [fixOf(evidence, questions, context)],
      };
    }
  },
});

/**
 * Of an area of which there is no more than a description, less is known: that it is wanted by the question is sure only where it is
 * the first that is probed, and by a question for deeds; and what comes near to the description may well show it.
 */
function isDoubtful({ facets, isOpen }: AreaEvidence, isTouched: boolean, { kind }: RuleContext): boolean {
  return isTouched || isOpen === true || kind.plan || kind.parts.includes('facts') || facets.filter(({ level }) => level > 0).length > 1;
}

/** The facets, if any, are those of a common competency: their questions say no more than their names. */
function isUnasked({ area: { facets } }: AreaEvidence): boolean {
  return facets.every(({ ask, name }) => ask.includes(name) && /["“「]/.test(ask));
}

/** Nothing follows what is written, though a part of it may be a note or left out. */
function isAllButNotes(context: RuleContext): boolean {
  return context.answer.sections.length > 0 && context.sentences.length > 3 && isFinished(context);
}

/** What it looks at, for the table of checks. */
export const summary = 'A skill area the question is asked for, of which no facet is shown.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    guide: GUIDE,
    text: '---\nquestion: busy-week\n---\n## Situation\nThree tours came in one week.\n\n## Task\nI had to fit them in.\n\n## Action\nI drew up a timetable of nine days and rang the drivers first, because they start at five.\n\n## Result\nAll three tours left on time.\n',
  },
  {
    good: true,
    guide: GUIDE,
    text: '---\nquestion: busy-week\n---\n## 状況\n同じ週に団体が三組来ました。\n\n## 課題\n全組を受け入れることでした。\n\n## 行動\n私は九日分の予定表を作り、まず運転手に電話しました。朝が早いからです。\n\n## 結果\n三組とも時間どおりに出発しました。\n',
  },
  { good: true, guide: GUIDE, text: '---\nquestion: busy-week\n---\n## Situation\nThree tours came in one week.\n\n## Action\n\n' },
  {
    good: false,
    guide: GUIDE,
    text: '---\nquestion: busy-week\n---\n## Situation\nThree tours came in one week.\n\n## Task\nThere was a timetable.\n\n## Action\nI stayed until nine every evening.\n\n## Result\nEverybody was content.\n',
  },
  {
    good: false,
    guide: GUIDE,
    text: '---\nquestion: busy-week\n---\n## 状況\n同じ週に団体が三組来ました。\n\n## 課題\n忙しい週でした。\n\n## 行動\n毎晩九時まで残りました。\n\n## 結果\n皆さんに喜ばれました。\n',
  },
];
/** What is put to use, or where own use is asked for and told, a second reader may well take for shown. */
function wordingOf(evidence: AreaEvidence, { kind, language, sentences }: RuleContext): string {
  if (isUnasked(evidence)) return kind.plan ? 'planned' : 'plain';
  const { facets, isUsed } = evidence;
  const isMentioned = facets.some(({ level }) => level > 0);
  const uses = kind.parts.includes('ownUse') ? sentences.filter((one) => tellsOf(one, language, 'using')).length : 0;
  if (isUsed || uses > Number(!isMentioned)) return 'used';
  return isMentioned ? 'mentioned' : 'absent';
}

/** Of the facets that the question names, those of which nothing is said yet; of all where it names none. */
function questionsOf({ facets }: AreaEvidence, { question }: RuleContext): string[] {
  const named = facets.filter(({ facet }) => question?.facets.includes(facet.name));
  const asked = named.length > 0 ? named : facets;
  const unsaid = asked.filter(({ isTouched, level }) => !isTouched && level === 0);
  return (unsaid.length > 0 ? unsaid : asked).slice(0, MOST_QUESTIONS).map(({ facet }) => facet.ask || facet.description || facet.name);
}

/** A past event is told, and nothing in it shows what is to be known of the area: its questions would ask for what was told. */
function isOfAnotherTrade({ area, facets, isOpen }: AreaEvidence, { kind }: RuleContext): boolean {
  return kind.story && !isOpen && area.needs === 'knowledge' && facets.length > 0;
}

/** The end of the Action; of the text where there are no sections. */
function placeOf({ answer }: RuleContext): Span {
  return sectionsOf(answer, 'action').at(-1)?.body ?? answer.sections.at(-1)?.body ?? span(answer.lead.start, answer.text.length);
}

function fixOf({ area }: AreaEvidence, questions: readonly string[], context: RuleContext): Fix {
  const hasAction = sectionsOf(context.answer, 'action').length > 0;
  const title = hasAction
    ? message('Put questions on {area} under {section}', { area: area.name, section: nameOf('action', context) })
    : message('Put questions on {area} at the end', { area: area.name });
  return askingFix(title, context.answer, placeOf(context), questions);
}

function relatedOf({ facet, spans }: FacetEvidence): Related[] {
  return spans.slice(0, 1).map((place) => ({ span: place, message: message('Mentioned here: {facet}', { facet: facet.name }) }));
}
