import { fold } from '../text/compare';
import { areaByName, allQuestions } from './find';
import type { Guide, GuideProblem } from './model';
import { mentionsIn, type Mention } from './places';
import { conflictIn, unclosedIn } from '../text/faults';
import type { FrontMatter } from '../text/front-matter';
import type { Line } from '../text/lines';
import { contains, span, type Span } from '../text/span';

/** What keeps a guide from being read as it is meant. Where there is such a thing, other problems would only follow from it. */
export function faultOf(text: string, lines: readonly Line[], front: FrontMatter | undefined): GuideProblem | undefined {
  const conflict = conflictIn(text, lines);
  if (conflict) return { code: 'conflict-markers', span: conflict, data: {} };
  const unclosed = unclosedIn(text, lines, front);
  return unclosed && { code: `unclosed-${unclosed.kind}`, span: unclosed.span, data: { closing: unclosed.closing } };
}

/** What the writer of the guide may want to mend. Every problem leaves the rest of the guide in use. */
export function problemsOf(guide: Guide, text: string): GuideProblem[] {
  const problems: GuideProblem[] = [];
  const questions = allQuestions(guide);
  const top = span(0, 0);
  const misplaced = guide.extras.filter((extra) => isMisplaced(guide, extra.owner) && ITEM.test(extra.text));
  if (guide.rounds.length === 0 && misplaced.length === 0) problems.push({ code: 'no-rounds', span: top, data: {} });
  // Rounds that wait for their questions are shown by the tree; lines there that are not understood are worth a word.
  const waits = guide.rounds.length > 0 && !guide.extras.some((extra) => guide.rounds.some(({ id }) => id === extra.owner));
  if (questions.length === 0 && misplaced.length === 0 && !waits) problems.push({ code: 'no-questions', span: top, data: {} });
  for (const extra of misplaced) problems.push({ code: 'question-without-round', span: extra.span, data: {} });

  let known: readonly Mention[] | undefined;
  const place = (within: Span, label: Mention['label'], name: string): Span => {
    known ??= mentionsIn(text);
    return known.find((one) => one.label === label && one.name === name && contains(within, one.span))?.span ?? within;
  };
  const seen = new Set<string>();
  const named = new Set<string>();
  for (const { question } of questions) {
    const words = fold(question.text);
    if (seen.has(words)) problems.push({ code: 'same-question-twice', span: question.textSpan, data: { question: question.text } });
    seen.add(words);
    const { kindText } = question;
    if (kindText !== undefined)
      problems.push({ code: 'unknown-kind', span: place(question.span, 'kind', kindText), data: { kind: kindText } });
    for (const name of [...question.primary, ...question.secondary]) {
      const area = areaByName(guide, name);
      if (area) named.add(area.id);
      else problems.push({ code: 'unknown-skill-area', span: place(question.span, 'skill-areas', name), data: { area: name } });
    }
  }
  for (const area of guide.skillAreas) {
    if (!named.has(area.id)) problems.push({ code: 'unused-skill-area', span: area.nameSpan, data: { area: area.name } });
  }
  return problems;
}

const ITEM = /^ ?(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;

/** What stands between the heading of the rounds and the first round. */
function isMisplaced(guide: Guide, owner: string): boolean {
  return owner === 'rounds' && !guide.rounds.some(({ id }) => id === owner);
}
