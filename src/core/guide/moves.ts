import { applyEdits, type Edit } from '../text/edit';
import { scanLines, type Line } from '../text/lines';
import { span, type Span } from '../text/span';
import { addQuestion, lineAt, numberOf, type Addition } from './edits';
import { allQuestions } from './find';
import type { Guide, Question, Round } from './model';
import { parseGuide } from './parse';
import { endOfItem, lastFilled, markOf, nextHeading } from './places';

/** A question or a round, by its id. */
export type GuidePart = { readonly question: string } | { readonly round: string };

/** Takes a question or a round out of a guide, with all that stands under it; the numbers behind it close up. */
export function removePart(text: string, guide: Guide, part: GuidePart): Addition | undefined {
  const lines = scanLines(text);
  const { siblings, at } = placeOf(guide, part);
  const own = siblings[at];
  if (!own) return undefined;
  let [from, to] = linesOf(text, lines, own);
  // A blank line on either side would be two.
  if (from === 0 || lines[from - 1]!.kind === 'blank') while (lines[to]?.kind === 'blank') to++;
  if (to === lines.length) while (from > 0 && lines[from - 1]!.kind === 'blank') from--;
  const start = lines[from]!.start;
  const edits = [{ span: span(start, lines[to]?.start ?? text.length), newText: '' }];
  const numbers = siblings.slice(at).map((one) => numberAt(text, lines, one));
  const countsOn = numbers.every((number, after) => number && number.value === numbers[0]!.value + after);
  if (countsOn) edits.push(...numbers.slice(1).map((number) => ({ span: number!.span, newText: String(number!.value - 1) })));
  return { edits, added: span(start, start) };
}

/** Lets a question or a round change places with the one before or behind it; the numbers stay. Undefined at either end. */
export function shiftPart(text: string, guide: Guide, part: GuidePart, by: -1 | 1): Addition | undefined {
  const lines = scanLines(text);
  const { siblings, at } = placeOf(guide, part);
  const [own, other] = [siblings[at], siblings[at + by]];
  if (!own || !other) return undefined;
  const [first, second] = (by < 0 ? [other, own] : [own, other]).map((one) => wordsAt(text, lines, one)) as [Span, Span];
  const [before, after] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  const start = by < 0 ? first.start : second.start + after.length - before.length;
  return {
    edits: [
      { span: first, newText: after },
      { span: second, newText: before },
    ],
    added: span(start, start + firstLine(by < 0 ? after : before).length),
  };
}

/** Puts a question, with its fields, behind those of another round, or to those that no round is known for. */
export function moveQuestion(text: string, guide: Guide, question: string, round: string | undefined): Addition | undefined {
  const lines = scanLines(text);
  const own = allQuestions(guide).find((placed) => placed.question.id === question)?.question;
  const removed = removePart(text, guide, { question });
  if (!own || !removed) return undefined;
  const words = wordsAt(text, lines, own);
  const rest = applyEdits(text, removed.edits);
  const { edits, added } = addQuestion(rest, parseGuide(rest).guide, text.slice(words.start, words.end), round);
  const moved = applyEdits(rest, edits);
  return {
    edits: [differenceOf(text, moved)],
    added: span(added.start, added.start + firstLine(moved.slice(added.start, added.end)).length),
  };
}

/** What can change places with one another: rounds, or questions of one round that were asked alike. */
function placeOf(guide: Guide, part: GuidePart): { readonly siblings: readonly (Question | Round)[]; readonly at: number } {
  if ('round' in part) return { siblings: guide.rounds, at: guide.rounds.findIndex(({ id }) => id === part.round) };
  const all = [...guide.rounds.map(({ questions }) => questions), guide.otherQuestions];
  const questions = all.find((list) => list.some(({ id }) => id === part.question)) ?? [];
  const own = questions.find(({ id }) => id === part.question);
  const siblings = questions.filter(({ origin }) => origin === own?.origin);
  return { siblings, at: own ? siblings.indexOf(own) : -1 };
}

/** The lines of a question or a round: the first, and the one behind the last. */
function linesOf(text: string, lines: readonly Line[], one: Question | Round): [number, number] {
  const from = lineAt(lines, one.span.start);
  return [from, 'questions' in one ? nextHeading(lines, from, 3) : lines.indexOf(endOfItem(text, lines, from)) + 1];
}

/** All of it behind its number or its mark. */
function wordsAt(text: string, lines: readonly Line[], one: Question | Round): Span {
  const [from, to] = linesOf(text, lines, one);
  const start = 'questions' in one ? one.nameSpan.start : lines[from]!.start + markOf(text, lines[from]!).length;
  return span(start, lastFilled(lines, from, to)!.end);
}

function numberAt(text: string, lines: readonly Line[], one: Question | Round): { value: number; span: Span } | undefined {
  const line = lines[lineAt(lines, one.span.start)]!;
  return numberOf(text, 'questions' in one ? line : { ...line, content: line.start });
}

function firstLine(words: string): string {
  return /^[^\r\n]*/.exec(words)![0];
}

/** One text made the other by one edit of whole lines. */
function differenceOf(before: string, after: string): Edit {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  start = before.lastIndexOf('\n', start - 1) + 1;
  let same = 0;
  while (same < least - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const end = before.indexOf('\n', before.length - same);
  same = end < 0 ? 0 : before.length - end;
  return { span: span(start, before.length - same), newText: after.slice(start, after.length - same) };
}
