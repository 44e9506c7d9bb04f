import { leavingOut } from '../examples';
import { missingPart } from '../parts';
import type { Example, Rule, Sentence } from './rule';

/** A record without a single number. */
export const experienceFigure: Rule = Object.freeze<Rule>({
  id: 'experience-figure',
  level: 'information',
  scope: 'answer',
  part: 'figure',
  why: 'One number gives the listener the size of your work: people, time, volume, money.',
  // Taken from career-ops, joblabs.
  source: 'Advice of recruiters: one figure in each proof.',
  messages: {
    none: { what: 'No number shows the size of your work yet.', next: 'Add one you are sure of: how many, how often, from what to what.' },
  },
  *check(context) {
    // A gap for a number is told of as such.
    if (/[○◯●＿]|__/.test(context.answer.text)) return;
    const tells = ({ part }: Sentence) => context.language.measuresIn(part).some(({ start, end }) => !isNoSize(part.text, start, end));
    const isOften = () => context.sentences.some(({ part }) => OFTEN.test(part.text));
    for (const report of missingPart(context, { part: 'figure', tells })) yield isOften() ? { ...report, level: 'hint' } : report;
  },
});

/** How often is a number, though no proof of what it did. */
const OFTEN = /\b(?:once|twice) (?:a|each|every) (?:week|month|day)\b|(?:毎?週|毎?月|日)に?(?:[一1１][回度]|[一二1-7１-７]日)/i;

/** How long is no size, nor is one of a thing, nor how large the company was. */
function isNoSize(text: string, start: number, end: number): boolean {
  const rest = text.slice(start);
  return (
    /精$/.test(text.slice(0, start)) ||
    /[年月週]|^全|^[一1１](?:[人枚台つ本件個回度組匹足]|日(?!に|[約あ当]))|^(?:24|２４|二十四)時間/.test(text.slice(start, end)) ||
    /^(?:a )?[\w-]+(?: (?:and|an?|half|or|to|\d+)){0,3}[ -](?:(?:years?|months?|branches|stores|offices|restaurants|hotels|countries)\b|star\b)|^[^、。]{0,4}点満点|^24(?: hours|\/7)/i.test(
      rest,
    )
  );
}

/** What it looks at, for the table of checks. */
export const summary = 'An account of your experience without a single number.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = /* @__PURE__ */ leavingOut('figure');
