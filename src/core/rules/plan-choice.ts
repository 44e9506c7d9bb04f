import { asked, asksFor, missingPart, rowsOf, sentencesAnywhere } from '../parts';
import { isLeftOutBy } from '../asked-parts';
import { askedIn, sectionsOf } from '../shape';
import { findTold, isDated, tellsOf, type Telling } from '../telling/words';
import { matchesOf } from '../text/matches';
import { slice } from '../text/span';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A plan that sets ideas side by side. */
export const planChoice: Rule = Object.freeze<Rule>({
  id: 'plan-choice',
  level: 'information',
  scope: 'answer',
  part: 'choice',
  why: 'Anybody can list ideas; which one comes first, and why, is what the question wants to hear.',
  // Taken from sirjohnnymai.com, practiceinterviews.com.
  source: 'Guides to product cases choose two or three ideas of ten and go into one.',
  messages: {
    none: {
      what: 'Ideas are listed here, and none is chosen.',
      next: 'Choose one or two, and say why these before the others.',
    },
  },
  *check(context) {
    // A list under what would be done is read as one even while the outcome is not written.
    // What is done about something that has come up, or in turn, are steps: only ideas of which one would do are chosen from.
    const isSteps = isInTurn(context);
    const count = isSteps ? 0 : ideasOf(context);
    const isDue =
      context.kind.parts.includes('choice') && count >= ROW && sectionsOf(context.answer, 'action').some(({ written }) => written);
    if (!isDue && !asksFor(context, 'choice')) return;
    const spoken = sentencesAnywhere(context);
    const tells = (name: Telling) => (sentence: Sentence) => tellsOf(sentence, context.language, name);
    // Who says that nothing is chosen has not chosen, whatever comes first, unless a test is to choose.
    if (spoken.some(tells('unchosen')) && !spoken.some(tells('gauge'))) return yield* asked(context, 'choice');
    const isAtOnce = spoken.some(
      (one) =>
        (tells('atOnce')(one) && !TOOK.test(one.part.text)) ||
        (!isSteps && one.signals.plan.length > 0 && !tells('premise')(one) && STRING.test(one.part.text)),
    );
    // Ideas in an order, with a time for each, are a plan in steps.
    if (!isAtOnce && spoken.filter((one) => isTimed(context, one)).length > Number(count >= ROW)) return;
    if (!isAtOnce && isOrdered(context.answer.text)) return;
    const added = spoken.flatMap((one) => findTold(one, context.language, 'adding')).length;
    const isRow = isAtOnce || count >= ROW || (added >= ADDED && added * 5 >= spoken.length);
    if (!isRow && (spoken.length < LEAST || spoken.filter(tells('listing')).length < 2)) return;
    // “First …” opens a row as well as a choice.
    yield* missingPart(context, {
      part: 'choice',
      isDue,
      tells: (one) =>
        (tells('pick')(one) && !/(?:た|ことがあります)。?$/.test(one.part.text)) ||
        (!isRow && (tells('opener')(one) || COURSE.test(one.part.text))),
    });
  },
});

/** What is done under a condition is a course that is taken, good or bad. */
const COURSE =
  /\bif\b[^.]{3,}, (?:then )?I(?:['’]d| would)(?: \w+ly)? (?!be\b|try\b|think\b|consider\b|look\b|see\b|want\b|say\b|ask myself\b)\w+|(?:たら|れば|場合は?|ときは)、[^。]{4,}(?<!思い|考え|検討し|検討いたし|なり|変わり|あり|違い|よると思い)ます。?\s?$/i;

/** What was done together elsewhere is no row of ideas. */
const TOOK = /\b(?:was|were|had|did|took|brought|gave|made|rose|grew)\b/i;

/** “Then” alone is no time. */
function isTimed({ language }: RuleContext, sentence: Sentence): boolean {
  return (
    isDated(sentence, language) &&
    findTold(sentence, language, 'dates').some((place) => !/^(?:then|next|first$)/i.test(slice(sentence.part.text, place)))
  );
}

/** Whether nothing is named as an alternative, and a scene is asked about or items say that one follows the other. */
function isInTurn(context: RuleContext): boolean {
  const spoken = context.answer.text.slice(context.answer.lead.start);
  const isScene = isLeftOutBy(askedIn(context), 'measuring');
  return !NAMED.test(spoken) && (isScene || isOrdered(spoken));
}

/** Whether labels or items say that one thing follows the other, or what there is was parted into kinds of which each has its way. */
const isOrdered = (text: string) => matchesOf(IN_TURN, text).length > 1 || PARTED.test(text);

const PARTED = /\binto (?:two|three|four|five) (?:kinds|groups|piles|steps|parts|phases|stages)\b|[二三四五2-5２-５]つに(?:分け|分かれ)/;

const IN_TURN = /^[ \t]*(?:[-+・●•]|\*{1,2}) ?(?:First|Second|Third|Then|Next|After|Finally|まず|最初に|次に|その後|最後に)/gm;

/** The items of lists without numbers: numbered ones may be steps. */
function ideasOf(context: RuleContext): number {
  const { text, lead } = context.answer;
  const spoken = text.slice(lead.start);
  const items = spoken.match(
    /^[ \t]*(?:[-*+・●•][ \t　]?(?!目標|目的|前提|リスク|以上|測|指標|Goals?:|Risks?:|Measure)[^\s*]|\*\*(?:\d{1,2}[.)]|(?:Idea|アイデア|施策) ?[\d０-９一二三四①-⑨]))/gm,
  );
  // What is called an alternative is one.
  const named = matchesOf(NAMED, spoken);
  return (items?.length ?? 0) + 2 * named.length + rowsOf(context).length;
}

const NAMED = /^[ \t　*（(【]*(?:[ABCＡ-Ｃ]案|案 ?[\dA-CＡ-Ｃ０-９一二三①-⑨]|(?:Option|Idea) ?[\dA-C])/gm;

/** Ideas in one breath. */
const STRING = /(?:, (?:and |or |plus )?[^,.;:]{3,70}){6}|(?:[^、。]{2,60}(?:て|で|ば)、){5}|(?:[^、。]{2,20}、){6}/;

/** From these on, ideas stand in a row: as items of a list, or as sentences that add one. */
const ROW = 4;
const ADDED = 2;

/** Fewer sentences than these may be one idea. */
const LEAST = 5;

/** What it looks at, for the table of checks. */
export const summary = 'A plan that lists ideas and puts none of them first.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    kind: 'hypothetical',
    text: '## Situation\nGuests come by bus.\n\n## Task\nThe hall wants guests.\n\n## Action\nI would start with the drivers and leave the posters for later. Music is another idea.\n\n## Result\nGuests would come. The hall would be full.\n',
  },
  {
    good: true,
    kind: 'hypothetical',
    text: '## 状況\n客はバスで来ます。\n\n## 課題\n客が足りません。\n\n## 行動\n三つの案のうち、運転手への招待を選びます。音楽なども考えられます。\n\n## 結果\n客が来ます。満席になります。\n',
  },
  {
    good: false,
    kind: 'hypothetical',
    text: '## Situation\nGuests come by bus.\n\n## Task\nThe hall wants guests.\n\n## Action\nPosters would help. Music is another idea, and also a raffle. Something with food would be nice.\n\n## Result\nGuests would come.\n',
  },
  {
    good: false,
    kind: 'hypothetical',
    text: '## 状況\n客はバスで来ます。\n\n## 課題\n客が足りません。\n\n## 行動\nポスターを貼ります。音楽も流します。さらに、くじ引きや屋台なども出します。\n\n## 結果\n客が来ます。\n',
  },
];
