import type { Format } from './format';

/** STAR with Learning, for questions that ask what one took from it. */
export const STARL: Format = { id: 'starl', roles: ['situation', 'task', 'action', 'result', 'learning'] };
