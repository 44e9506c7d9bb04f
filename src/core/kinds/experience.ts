import type { Kind } from './kind';

/** A record: two or three proofs with a figure each, and what they add up to. */
export const experience: Kind = {
  id: 'experience',
  // A walk through the record in a first screening takes 60 to 90 seconds (career-ops).
  aim: { from: 60, to: 90 },
  share: { situation: 20, task: 15, action: 45, result: 20 },
  lead: true,
  story: false,
  plan: false,
  parts: ['headline', 'figure', 'bridge'],
  icon: 'briefcase',
};
