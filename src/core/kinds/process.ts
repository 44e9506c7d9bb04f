import type { Kind } from './kind';

/** A way of working: steps, criteria, one example. */
export const process: Kind = {
  id: 'process',
  // An account of a way of working takes as long as a walk through the record (career-ops).
  aim: { from: 60, to: 90 },
  share: { situation: 10, task: 20, action: 50, result: 20 },
  lead: true,
  story: false,
  plan: false,
  parts: ['criteria', 'example', 'telling'],
  icon: 'list-ordered',
};
