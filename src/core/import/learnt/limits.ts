/**
 * From which chance on a role is taken although rules see none, and below which it is dropped although they do; by
 * cross-validation over the write-ups that may be learnt from (`npm run learn -- lines --folds`).
 */
export const LIMITS = {
  round: { add: 0.4, among: 0.2, drop: 0.02 },
  /** Rounds told in running text. */
  prose: { add: 0.4, drop: 0.02, bare: 0.6 },
  asked: {
    add: 0.5,
    drop: 0.1,
    /** What rules take for the writer's own question. */ own: 0.65,
    /** Words that do not ask by themselves. */ bare: 0.75,
  },
  /** Questions under a label or an announcement that says so. */
  announced: { add: 1, drop: 0.005 },
  skill: { drop: 0.002 },
  /** For entries that name areas together: the least share that reads as names, and the least mean chance. */
  areas: {
    part: { fits: 0.5, chance: 0 },
    head: { fits: 0.6, chance: 0.005 },
    words: { fits: 0.6, chance: 0.01 },
    none: { fits: 0.75, chance: 0.3 },
  },
  /** For names one after another in a sentence that says what they are, or that stands behind one which does. */
  told: { sure: 0, likely: 0.03, tip: 0 },
  /** For entries under advice: the least mean chance. */
  advice: { marks: 0, part: 0.05, words: 0.12, each: 0.01 },
  tip: { add: 0.5, drop: 0.03 },
};
