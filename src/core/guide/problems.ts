import { fold } from '../text/compare';
import { areaByName, allQuestions } from './find';
import type { Guide, GuideProblem } from './model';
import { span } from '../text/span';

/** What the writer of the guide may want to mend. Every problem leaves the rest of the guide in use. */
export function problemsOf(guide: Guide): GuideProblem[] {
  const problems: GuideProblem[] = [];
  const questions = allQuestions(guide);
  const top = span(0, 0);
  if (guide.rounds.length === 0) problems.push({ code: 'no-rounds', span: top, data: {} });
  if (questions.length === 0) problems.push({ code: 'no-questions', span: top, data: {} });

  const seen = new Set<string>();
  const named = new Set<string>();
  for (const { question } of questions) {
    const words = fold(question.text);
    if (seen.has(words)) problems.push({ code: 'same-question-twice', span: question.textSpan, data: { question: question.text } });
    seen.add(words);
    if (question.kindText !== undefined) problems.push({ code: 'unknown-kind', span: question.span, data: { kind: question.kindText } });
    for (const name of [...question.primary, ...question.secondary]) {
      const area = areaByName(guide, name);
      if (area) named.add(area.id);
      else problems.push({ code: 'unknown-skill-area', span: question.span, data: { area: name } });
    }
  }
  for (const area of guide.skillAreas) {
    if (!named.has(area.id)) problems.push({ code: 'unused-skill-area', span: area.nameSpan, data: { area: area.name } });
  }
  return problems;
}
