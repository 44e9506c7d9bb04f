import type { Kind } from './kind';

/** One past event, told from the situation to its result. */
export const behavioural: Kind = {
  id: 'behavioural',
  // Two minutes is the aim that most STAR guides share (velyq, career-ops); above it attention drops.
  aim: { from: 90, to: 120 },
  share: { situation: 15, task: 10, action: 55, result: 20 },
  lead: false,
  story: true,
  plan: false,
  parts: ['reason', 'obstacle', 'reflection', 'baseline', 'closing'],
  icon: 'history',
};
