import type { SectionRole } from './answer/section';
import { PLAIN, type ContentRead, type Told } from './told';
import type { Cue } from './languages/language';

/** A draft as its deeds part it: what stands before the first of them, behind the last, and amid them. */
interface Parted {
  readonly read: ContentRead;
  readonly told: readonly Told[];
  /** Indexes into `told`. */
  readonly first: number;
  readonly last: number;
}

/**
 * Gives sentences without a heading the role of their place: one that claims nothing and does nothing is the setting in
 * front of the deeds, and their outcome behind them.
 */
export function placed(read: ContentRead, told: readonly Told[]): Told[] {
  const acts = told.flatMap((one, at) => (isAct(read, one) ? [at] : []));
  const first = acts[0];
  const last = acts.at(-1);
  if (first === undefined || last === undefined) {
    return isEmptyTalk(read, told) ? told.map(({ sentence }) => ({ sentence, strength: 0 })) : [...told];
  }
  const parted = { read, told, first, last };
  return told.map((one, at) => {
    // A heading over the sentence has said already what it is for.
    if (read.answer.sections[one.sentence.section]) return one;
    return inFront(parted, one, at) ?? behind(parted, one, at) ?? amid(parted, one, at) ?? one;
  });
}

/** The first sentence sets the scene even where it also names the goal; the goal may stand in the same sentence. */
function inFront({ read, told, first }: Parted, one: Told, at: number): Told | undefined {
  const isAimed = gives(read, one, 'goal') && at <= Math.max(first, told.length / 2);
  if (at < first && !isHollow(read, one) && !isIntent(read, one)) {
    if (at > 0 && isAimed) return plainly(one, 'task');
    return isAimed ? { ...plainly(one, 'situation'), also: ['task'] } : plainly(one, 'situation');
  }
  return at === first && isAimed && one.role !== 'task' && at < told.length - 1 ? { ...one, also: ['task'] } : undefined;
}

function behind({ read, last }: Parted, one: Told, at: number): Told | undefined {
  if (at <= last || isHollow(read, one)) return undefined;
  const { story, plan } = read.kind;
  // A wish or a bare fact behind the deeds is no outcome of a record or a motivation.
  const isOutcome = story || plan || isMeasured(read, one) || gives(read, one, 'effect') || one.sentence.signals.outcome.length > 0;
  if (!gives(read, one, 'learning') && isOutcome && (plan || !isIntent(read, one))) return plainly(one, 'result');
  return isMeasured(read, one) ? { ...one, strength: Math.max(one.strength, PLAIN), also: ['result'] } : undefined;
}

function amid({ read, told, first }: Parted, one: Told, at: number): Told | undefined {
  if (at <= first) return undefined;
  const { ownAction, outcome } = one.sentence.signals;
  // What is measured and nobody does: the deeds led to it.
  if (isMeasured(read, one) && ownAction.length === 0 && (outcome.length > 0 || gives(read, one, 'effect'))) return plainly(one, 'result');
  if (at < told.length - 1) return undefined;
  // A plan ends with what is expected of it; a story may tell its last deed and what came of it in one sentence.
  if (!read.kind.story && gives(read, one, 'effect')) return plainly(one, 'result');
  const comes = outcome.length > 0 || isMeasured(read, one);
  return one.role === 'action' && comes && told.length > 2 ? { ...one, also: ['result'] } : undefined;
}

function isAct(read: ContentRead, one: Told): boolean {
  const { signals } = one.sentence;
  if (one.role !== 'action' || one.strength < PLAIN) return false;
  if (signals.ownAction.length > 0 || signals.group.length > 0) return true;
  return !read.kind.story && signals.claim.length === 0 && !gives(read, one, 'wish') && !gives(read, one, 'hedge');
}

/** Praise of oneself, wishes and guesses without a single deed tell no section. */
function isEmptyTalk(read: ContentRead, told: readonly Told[]): boolean {
  const empty = told.filter((one) => isHollow(read, one) || gives(read, one, 'hedge')).length;
  return empty * 2 >= told.length && !told.some(({ sentence }) => sentence.signals.ownAction.length > 0);
}

function isHollow(read: ContentRead, one: Told): boolean {
  return one.sentence.signals.claim.length > 0 || gives(read, one, 'wish') || (gives(read, one, 'hedge') && one.strength < 0.2);
}

function isIntent(read: ContentRead, one: Told): boolean {
  return one.sentence.signals.plan.length > 0 && !gives(read, one, 'assumption');
}

function isMeasured({ language, answer }: ContentRead, { sentence }: Told): boolean {
  return language.measures(answer.prose, sentence.span).length > 0;
}

function gives({ language, answer }: ContentRead, { sentence }: Told, cue: Cue): boolean {
  return language.cue(cue, answer.prose, sentence.span).length > 0;
}

function plainly(one: Told, role: SectionRole): Told {
  return { ...one, role, strength: Math.max(one.strength, PLAIN) };
}
