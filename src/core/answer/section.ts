/** What a section of an answer is for, whatever its heading says. The order is the order of STAR with Learning. */
export const SECTION_ROLES = ['situation', 'task', 'action', 'result', 'learning'] as const;

export type SectionRole = (typeof SECTION_ROLES)[number];
