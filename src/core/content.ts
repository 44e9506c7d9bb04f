import type { SectionRole } from './answer/section';
import type { Sentence } from './rules/rule';
import { placed } from './place';
import { PLAIN, type ContentRead, type Told } from './told';

export type { Told } from './told';
import { isPastStory } from './shape';
import type { Span } from './text/span';

const ORDER = ['situation', 'task', 'action', 'result', 'learning'] as const;

/** The role of each sentence by content. The most likely sequence, in which going back in the order of STAR costs something. */
export function toldBy(read: ContentRead): readonly Told[] {
  const scores = read.sentences.map((sentence, at) => scoresOf(read, sentence, at));
  const path = likeliest(scores);
  const told = read.sentences.map((sentence, at): Told => {
    const role = path[at]!;
    const strength = scores[at]![ORDER.indexOf(role)]!;
    return strength >= PLAIN / 2 ? { sentence, role, strength } : { sentence, strength };
  });
  return placed(read, told);
}

/** Which sections are told, whatever stands over them. */
export function sectionsTold(told: readonly Told[]): Readonly<Record<SectionRole, boolean>> {
  const has = (role: SectionRole) => told.some((one) => one.strength >= PLAIN && (one.role === role || one.also?.includes(role)));
  return { situation: has('situation'), task: has('task'), action: has('action'), result: has('result'), learning: has('learning') };
}

/** Measures of the outcome: those that stand where the answer tells its result. */
export function resultMeasures(read: ContentRead, told: readonly Told[]): Span[] {
  return told
    .filter(({ role, also, strength }) => (role === 'result' || also?.includes('result')) && strength >= PLAIN)
    .filter(({ sentence: { signals } }) => isPast(read, signals))
    .flatMap(({ sentence }) => read.language.measures(read.answer.prose, sentence.span));
}

/** What a plan expects is no outcome yet; a past story told instead of a plan has one. */
function isPast(read: ContentRead, { plan }: Sentence['signals']): boolean {
  return plan.length === 0 && (!read.kind.plan || isPastStory(read));
}

/** Words that take back what is said; the same words inside a quotation are somebody else's. */
export function hedgesOf({ answer, sentences, language }: ContentRead): Span[] {
  return sentences.flatMap((sentence) => language.cue('hedge', answer.prose, sentence.span));
}

/** Whether a group is the subject of most of what is told as done. */
export function isMostlyGroup(told: readonly Told[]): boolean {
  const acts = told.filter(({ role }) => role === 'action').map(({ sentence }) => sentence.signals);
  const group = acts.filter((signals) => signals.group.length > signals.ownAction.length).length;
  const own = acts.filter((signals) => signals.ownAction.length > 0 && signals.ownAction.length >= signals.group.length).length;
  return group > 0 && group > own;
}

function scoresOf(read: ContentRead, sentence: Sentence, at: number): number[] {
  const { language, answer, kind } = read;
  const { ownAction, plan, outcome, claim, group, negated, reason, detail } = sentence.signals;
  const cue = (name: Parameters<typeof language.cue>[0]) => language.cue(name, answer.prose, sentence.span).length > 0;
  const place = read.sentences.length < 2 ? 0 : at / (read.sentences.length - 1);
  const own = ownAction.length > 0 || (group.length > 0 && negated.length === 0 && outcome.length === 0);
  const measured = language.measures(answer.prose, sentence.span).length > 0;
  const planned = plan.length > 0;
  const stepped = !kind.story && (planned || cue('step'));
  const hollow = (claim.length > 0 || cue('wish')) && ownAction.length === 0 && !measured ? 1 : 0;
  const heading = answer.sections[sentence.section];
  const named = (role: SectionRole) => (heading && (heading.role === role || heading.also?.includes(role)) ? 1 : 0);
  const set = cue('setting');
  const goal = cue('goal');
  const effect = cue('effect');
  const learned = cue('learning');
  return [
    named('situation') +
      (set ? 0.7 : 0.2) +
      (place < 0.34 ? 0.5 : place < 0.5 ? 0.1 : -0.3) -
      (own ? 0.6 : 0) -
      (planned ? 0.6 : 0) -
      hollow -
      (goal ? 0.2 : 0) +
      (detail.length > 0 ? 0.1 : 0),
    named('task') + (goal ? 1 : 0) + (place < 0.5 ? 0.2 : -0.2) - (own && !goal ? 0.3 : 0) - hollow,
    named('action') + (own ? 1.1 : 0) + (stepped ? 1 : 0) + (reason.length > 0 ? 0.1 : 0) + (place > 0.15 ? 0.1 : -0.2) - hollow * 0.8,
    named('result') +
      (outcome.length > 0 ? 0.8 : 0) +
      (effect ? 0.5 : 0) +
      (measured ? 0.3 : 0) +
      (place > 0.66 ? 0.4 : place < 0.34 ? -0.8 : 0) -
      (own && !effect ? 0.3 : 0) -
      hollow -
      (learned ? 0.3 : 0),
    named('learning') + (learned ? 1.2 : -0.5) + (place > 0.7 ? 0.2 : -0.4) - hollow * 0.5,
  ];
}

/** Cost of the step from one role to a later or an earlier one. */
function step(from: number, to: number): number {
  if (to === from) return 0;
  return to > from ? -0.1 * (to - from - 1) - 0.05 : -0.6 - 0.1 * (from - to);
}

/** The path of roles with the highest sum (Viterbi). */
function likeliest(scores: readonly (readonly number[])[]): SectionRole[] {
  const back: number[][] = [];
  let best = scores[0]?.slice() ?? [];
  for (const row of scores.slice(1)) {
    const from: number[] = [];
    best = row.map((score, to) => {
      let at = 0;
      ORDER.forEach((_, earlier) => {
        if (best[earlier]! + step(earlier, to) > best[at]! + step(at, to)) at = earlier;
      });
      from.push(at);
      return best[at]! + step(at, to) + score;
    });
    back.push(from);
  }
  let at = best.indexOf(Math.max(...best));
  const path: number[] = scores.length > 0 ? [at] : [];
  for (const from of back.reverse()) path.unshift((at = from[at]!));
  return path.map((role) => ORDER[role]!);
}
