import type { Edit } from '../text/edit';
import { lineEndOf, scanLines, type Line } from '../text/lines';
import { span, type Span } from '../text/span';
import { partAt } from './headings';
import { labelsFor, type PartLabel } from './labels';
import type { Guide, Tip } from './model';
import { endOfItem, lastFilled, markOf, nextHeading, partHeading } from './places';

/** The one-character edit that ticks a tip or takes the tick off; a tip without a box gets one. */
export function toggleTip(tip: Tip, done: boolean): Edit {
  if (tip.boxSpan.start === tip.boxSpan.end) return { span: tip.boxSpan, newText: done ? '[x] ' : '[ ] ' };
  return { span: tip.boxSpan, newText: done ? 'x' : ' ' };
}

/** Something new in a guide: everything that stands there stays, byte for byte. */
export interface Addition {
  readonly edits: readonly Edit[];
  /** The new words, in the text after the edits. */
  readonly added: Span;
}

/** Adds a question behind those that are asked in a round, or to the questions that no round is known for. */
export function addQuestion(text: string, guide: Guide, words: string, roundId?: string): Addition {
  const lines = scanLines(text);
  const round = guide.rounds.find(({ id }) => id === roundId);
  if (!round) {
    const heading = partHeading(text, lines, 'other-questions');
    const last = guide.otherQuestions.at(-1);
    if (heading < 0) return newPart(text, lines, guide, 'other-questions', '- ', words);
    if (last) return behindItem(text, lines, guide.otherQuestions, words);
    return behind(text, lastFilled(lines, heading, nextHeading(lines, heading, 2))!, '\n\n- ', words);
  }
  const from = lineAt(lines, round.span.start);
  const also = lines.findIndex(
    (line, at) => at > from && line.kind === 'heading' && line.level > 3 && partAt(text, lines, at) !== undefined,
  );
  const to = Math.min(nextHeading(lines, from, 3), also < 0 ? lines.length : also);
  const end = lines[to]?.start ?? text.length;
  const asked = round.questions.filter((question) => question.span.start < end);
  if (asked.length > 0) return behindItem(text, lines, asked, words);
  return behind(text, lastFilled(lines, from, to)!, '\n\n1. ', words);
}

/** Adds a round behind another one, or behind all, with its number; the rounds behind it count on. */
export function addRound(text: string, guide: Guide, name: string, afterId?: string): Addition {
  const lines = scanLines(text);
  const rounds = guide.rounds;
  const found = rounds.findIndex(({ id }) => id === afterId);
  const before = found < 0 ? rounds.length - 1 : found;
  const round = rounds[before];
  if (!round) {
    const heading = partHeading(text, lines, 'rounds');
    if (heading < 0) return newPart(text, lines, guide, 'rounds', '### 1. ', name);
    return behind(text, lastFilled(lines, heading, nextHeading(lines, heading, 2))!, '\n\n### 1. ', name);
  }
  const from = lineAt(lines, round.span.start);
  const number = numberOf(text, lines[from]!);
  const mark = number ? `### ${number.value + 1}${number.sign} ` : '### ';
  const addition = behind(text, lastFilled(lines, from, nextHeading(lines, from, 3))!, `\n\n${mark}`, name);
  const later = number ? renumbered(text, lines, guide, before + 1, number.value + 1) : [];
  return { edits: [...addition.edits, ...later], added: addition.added };
}

/** Makes the rounds from an index on count one further, where they count on from a number now. */
export function renumbered(text: string, lines: readonly Line[], guide: Guide, from: number, first: number): Edit[] {
  const later = guide.rounds.slice(from).map((round) => numberOf(text, lines[lineAt(lines, round.span.start)]!));
  if (!later.every((number, at) => number?.value === first + at)) return [];
  return later.map((number) => ({ span: number!.span, newText: String(number!.value + 1) }));
}

/** Adds a skill area behind all others, for its description to be written under it. */
export function addSkillArea(text: string, guide: Guide, name: string): Addition {
  const lines = scanLines(text);
  const heading = partHeading(text, lines, 'skill-areas');
  if (heading < 0) return newPart(text, lines, guide, 'skill-areas', '### ', name);
  return behind(text, lastFilled(lines, heading, nextHeading(lines, heading, 2))!, '\n\n### ', name);
}

const ORDER: readonly PartLabel[] = ['responsibilities', 'rounds', 'other-questions', 'skill-areas', 'tips', 'tags'];

/** A part that the guide does not have yet, at its place among those it has. */
function newPart(text: string, lines: readonly Line[], guide: Guide, part: PartLabel, mark: string, words: string): Addition {
  const eol = lineEndOf(text);
  const head = `## ${labelsFor(guide.language).parts[part][0]}${eol}${eol}${mark}`;
  const later = ORDER.slice(ORDER.indexOf(part) + 1);
  const next = later.map((other) => partHeading(text, lines, other)).find((at) => at >= 0);
  if (next === undefined) return behind(text, lastFilled(lines, 0, lines.length), `\n\n${head}`, words);
  const at = lines[next]!.start;
  return { edits: [{ span: span(at, at), newText: `${head}${words}${eol}${eol}` }], added: addedAt(at + head.length, words) };
}

/** Behind the last of some questions, with the mark that their list goes on with. */
function behindItem(text: string, lines: readonly Line[], questions: Guide['otherQuestions'], words: string): Addition {
  const at = lineAt(lines, questions.at(-1)!.span.start);
  const mark = markOf(text, lines[at]!).replace(/\[[ xX]\]\s*$/, '');
  const one = questions.at(-2);
  const before = one && markOf(text, lines[lineAt(lines, one.span.start)]!);
  const next = mark === before ? mark : mark.replace(/\d+/, (number) => String(Number(number) + 1));
  const gap = one && lines[at - 1]?.kind === 'blank' ? '\n\n' : '\n';
  return behind(text, endOfItem(text, lines, at), gap + next, words);
}

/** On a new line behind a line; `\n` in `lead` becomes the line end of the text. */
function behind(text: string, line: Line | undefined, lead: string, words: string): Addition {
  const at = line?.end ?? text.length;
  const gap = lead.replace(/\r?\n/g, lineEndOf(text));
  const start = text === '' ? gap.trimStart() : gap;
  return { edits: [{ span: span(at, at), newText: `${start}${words}` }], added: addedAt(at + start.length, words) };
}

function addedAt(start: number, words: string): Span {
  return span(start, start + words.length);
}

/** The index of the line that an offset stands in; the end of a line is still in it. */
export function lineAt(lines: readonly Line[], offset: number): number {
  return lines.findIndex((line) => line.next > offset || line.end > offset);
}

/** The number that the words of a heading begin with (`2.`, `2）`), and the mark behind it. */
export function numberOf(text: string, line: Line): { value: number; sign: string; span: Span } | undefined {
  const found = /^(\d{1,3})([.)．）])/.exec(text.slice(line.content, line.content + 5));
  if (!found) return undefined;
  return { value: Number(found[1]), sign: found[2]!, span: span(line.content, line.content + found[1]!.length) };
}
