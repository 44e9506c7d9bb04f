import { behavioural } from './behavioural';
import { experience } from './experience';
import { hypothetical } from './hypothetical';
import { KIND_IDS, type Kind, type KindId } from './kind';
import { motivation } from './motivation';
import { process } from './process';

export { KIND_IDS, type Kind, type KindId } from './kind';

/** In the order in which they are offered. */
export const KINDS: readonly Kind[] = [behavioural, experience, process, hypothetical, motivation];

/**
 * Where neither the guide nor the wording says what kind a question is: none is claimed, and nothing is asked of the answer
 * that only some kinds need.
 */
export const OPEN: Kind = {
  ...behavioural,
  asks: 'open',
  // Derived: from the shortest aim of a record to the longest of a story.
  aim: { from: 60, to: 120 },
  story: false,
  parts: [],
};

/** The same where a past event is told all the same, which is held to the shape of a story. */
export const OPEN_STORY: Kind = { ...behavioural, aim: OPEN.aim };

export function kindById(id: string | undefined): Kind | undefined {
  return KINDS.find((kind) => kind.id === id);
}

export function isKindId(id: string): id is KindId {
  return (KIND_IDS as readonly string[]).includes(id);
}
