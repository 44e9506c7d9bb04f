import { behavioural } from './behavioural';
import { experience } from './experience';
import { hypothetical } from './hypothetical';
import { KIND_IDS, type Kind, type KindId } from './kind';
import { motivation } from './motivation';
import { process } from './process';

export { KIND_IDS, type Kind, type KindId } from './kind';

/** In the order in which they are offered. */
export const KINDS: readonly Kind[] = [behavioural, experience, process, hypothetical, motivation];

export function kindById(id: string | undefined): Kind | undefined {
  return KINDS.find((kind) => kind.id === id);
}

export function isKindId(id: string): id is KindId {
  return (KIND_IDS as readonly string[]).includes(id);
}
