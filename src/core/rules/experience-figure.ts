import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import type { Example, Rule } from './rule';

/** A record without a single number. */
export const experienceFigure: Rule = Object.freeze<Rule>({
  id: 'experience-figure',
  level: 'information',
  scope: 'answer',
  why: 'One number gives the listener the size of your work: people, time, volume, money.',
  source: 'Recruiters ask for one figure in each proof (career-ops, joblabs).',
  messages: {
    none: { what: 'No number shows the size of your work yet.', next: 'Add one you are sure of: how many, how long, how often.' },
  },
  check: (context) =>
    missingPart(context, {
      part: 'figure',
      tells: ({ part }) => context.language.measuresIn(part).some(({ start, end }) => !isTime(part.text, start, end)),
    }),
});

/** How long is no size. */
function isTime(text: string, start: number, end: number): boolean {
  return (
    /[年月週]/.test(text.slice(start, end)) ||
    /^[\w-]+(?: (?:and|an?|half|or|to|\d+)){0,3}[ -](?:years?|months?)\b/i.test(text.slice(start))
  );
}

/** What it looks at, for the table of checks. */
export const summary = 'An account of your experience without a single number.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('figure');
