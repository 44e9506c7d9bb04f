import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import { headOf, isFinished, isPastStory } from '../shape';
import { tellsPlan } from '../telling/plan';
import type { Example, Rule, RuleContext, Sentence } from './rule';

/** A plan without a time for what it does, or without anything that is done. */
export const planSteps: Rule = Object.freeze<Rule>({
  id: 'plan-steps',
  level: 'information',
  seldomAlone: 'none',
  scope: 'answer',
  part: 'schedule',
  why: 'Steps in order, with a time, turn a list of ideas into a plan.',
  // Taken from igotanoffer.com.
  source: 'Guides to cases ask for a plan in steps.',
  messages: {
    none: {
      what: 'The plan does not say how long you would try it, or when you would decide.',
      next: 'Say what comes first, how long you would try it, and when you would decide.',
    },
    attitude: {
      what: 'Most of this says how you would go about it, and hardly anything what you would do.',
      next: 'Say the first thing that you would do, with whom or with what, and what decides how you go on.',
    },
  },
  *check(context) {
    if (isAttitude(context)) yield { message: 'attitude', span: headOf(context) };
    else yield* missingPart(context, { part: 'schedule', tells: (one) => tellsPlan(one, context.language, 'schedule') });
  },
});

/** Most sentences are about bearing and what matters, whoever is asked and whatever for. */
function isAttitude(context: RuleContext): boolean {
  const { kind, sentences } = context;
  if (!kind.plan || sentences.length < LEAST || !isFinished(context) || isPastStory(context)) return false;
  const isBearing = ({ part }: Sentence) => BEARING.test(part.text) && !CONCRETE.test(part.text);
  return sentences.filter(isBearing).length * 2 > sentences.length;
}

/** Fewer sentences are a beginning. */
const LEAST = 4;

const BEARING =
  /\b(?:(?:stay|remain|be|keep|always) (?:\w+ )?(?:calm|professional|positive|patient|polite|respectful|supportive|flexible|proactive)|communicat(?:e|ion)|empath(?:y|etic)|open mind|(?:important|essential|crucial|key|vital)(?= to\b| that\b|[.,;])|is (?:the )?(?:key|heart|foundation)|(?:team ?work|team spirit|best practices|supporting each other|extra mile|outside the box|customer first|comes first|solutions? that|feels? (?:valued|heard|respected)|different|all about|passion|commitment|great (?:service|experience)|motivate|stakeholders|transparen(?:t|cy)|matters?|quality|trust))\b|寄り添|傾聴|臨機応変|柔軟|大切|重要|大事|心がけ|心掛け|尊重|尊厳|親身|信頼関係|連携|協力|一丸|支え合|努め|努力|目線|モチベーション|アンテナ|誠実|姿勢|使命感|第一|最優先|前向き|コミュニケーション|笑顔|チームワーク|受け止め|冷静|落ち着いて|一概に|人によ|状況に|モットー|あってはならない|風通し/i;

/** A figure, a condition, words that would be said, or a thing that is written, counted or passed on. */
const CONCRETE =
  /[\d０-９「『“"]|\b(?:if|ask(?:ed)? (?:him|her|them|the|each|for|why|what)|(?:mon|tues|wednes|thurs|fri)day|minutes?|hours?|morning|tomorrow|ring|phone|write|wrote|count|walk|move|swap|list|wall|one (?:of|by))\b|[二三四五六七八九十](?:分|日|人|名|回|枚|週|つ|時|行)|一(?:人(?!ひとり|一人)|分|日|回|枚|週|つ|行)|ば、|なら[、ば]|電話|書[きいく]|測り|数え|渡し|貼|置[きい]|確かめ/i;

/** What it looks at, for the table of checks. */
export const summary = 'A plan that does not say what would happen when, or that names attitudes in place of what would be done.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('schedule');
