import type { Format } from './format';

export const STAR: Format = { id: 'star', roles: ['situation', 'task', 'action', 'result'] };
