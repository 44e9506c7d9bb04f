import type { Kind } from './kind';

/** A plan: picture and assumptions, goal and metric, options and choice, expected effect. */
export const hypothetical: Kind = {
  id: 'hypothetical',
  // Derived: an opening answer to a case, before the talk with the interviewer begins.
  aim: { from: 120, to: 180 },
  share: { situation: 15, task: 15, action: 50, result: 20 },
  lead: false,
  story: false,
  plan: true,
  parts: ['goal', 'assumption', 'choice', 'measuring', 'risk', 'schedule', 'ownPast'],
  icon: 'lightbulb',
};
