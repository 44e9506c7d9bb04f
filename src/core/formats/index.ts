import { STAR } from './star';
import { STARL } from './starl';
import type { Format } from './format';

export type { Format } from './format';
export { STAR };

export const FORMATS: readonly Format[] = [STAR, STARL];

export function formatById(id: string | undefined): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
