import type { Kind } from './kind';

/** Why this company and this work, from facts, and what one will add. */
export const motivation: Kind = {
  id: 'motivation',
  // Japanese and English guides ask for 45 to 90 seconds (careerpark-agent, brainapps).
  aim: { from: 45, to: 90 },
  share: { situation: 35, task: 15, action: 30, result: 20 },
  lead: true,
  story: false,
  plan: false,
  parts: ['facts', 'ownUse', 'contribution'],
  icon: 'heart',
};
