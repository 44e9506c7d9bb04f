import type { Feature } from './feature';

/** In the order in which users meet them. */
export const FEATURES: readonly Feature[] = [];
