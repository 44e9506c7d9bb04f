import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import type { Example, Rule } from './rule';

/** A record without a single number. */
export const experienceFigure: Rule = Object.freeze<Rule>({
  id: 'experience-figure',
  level: 'information',
  scope: 'answer',
  why: 'One number gives the listener the size of your work: people, time, volume, money.',
  // Taken from career-ops, joblabs.
  source: 'Advice of recruiters: one figure in each proof.',
  messages: {
    none: { what: 'No number shows the size of your work yet.', next: 'Add one you are sure of: how many, how often, from what to what.' },
  },
  check: (context) =>
    // A gap for a number is told of as such.
    /[○◯●＿]|__/.test(context.answer.text)
      ? []
      : missingPart(context, {
          part: 'figure',
          tells: ({ part }) => context.language.measuresIn(part).some(({ start, end }) => !isNoSize(part.text, start, end)),
        }),
});

/** How long is no size, nor is one of a thing, nor how large the company was. */
function isNoSize(text: string, start: number, end: number): boolean {
  const rest = text.slice(start);
  return (
    /精$/.test(text.slice(0, start)) ||
    /[年月週]|^[一1１][人枚台つ本件個回度組匹足]|^(?:24|２４|二十四)時間/.test(text.slice(start, end)) ||
    /^(?:a )?[\w-]+(?: (?:and|an?|half|or|to|\d+)){0,3}[ -](?:(?:years?|months?|branches|stores|offices|restaurants|hotels|countries)\b|star\b)|^[^、。]{0,4}点満点|^24(?: hours|\/7)/i.test(
      rest,
    )
  );
}

/** What it looks at, for the table of checks. */
export const summary = 'An account of your experience without a single number.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('figure');
