import { closeFix } from '../close';
import { kindOfWording, LANGUAGES } from '../languages';
import { message, type Message } from '../message';
import type { Edit } from '../text/edit';
import { unclosedIn } from '../text/faults';
import { readFrontMatter } from '../text/front-matter';
import { lineEndOf, scanLines } from '../text/lines';
import { slice, span } from '../text/span';
import { usualRounds } from './blank';
import { addRound, addSkillArea, renumbered } from './edits';
import { allQuestions, nearestArea } from './find';
import type { GuideProblem, ParsedGuide } from './model';

/** What can be done about a problem of a guide. The first one is the likeliest. */
export interface GuideFix {
  readonly title: Message;
  readonly edits: readonly Edit[];
}

/** The fixes of a problem, for the text in which it was found. None deletes a word that the writer needs. */
export function guideFixes(text: string, { guide }: ParsedGuide, problem: GuideProblem): GuideFix[] {
  const questions = allQuestions(guide).map(({ question }) => question);
  const replace = (name: string): GuideFix => ({
    title: message('Change to “{name}”', { name }),
    edits: [{ span: problem.span, newText: name }],
  });
  switch (problem.code) {
    case 'unknown-skill-area': {
      const area = problem.data['area'] ?? '';
      const nearest = nearestArea(guide, area);
      const add = { title: message('Add the skill area “{area}”', { area }), edits: addSkillArea(text, guide, area).edits };
      return [...(nearest && slice(text, problem.span) === area ? [replace(nearest.name)] : []), add];
    }
    case 'unknown-kind': {
      const question = questions.find((one) => one.span.start <= problem.span.start && problem.span.end <= one.span.end);
      const kind = question && kindOfWording(question.text);
      const names = LANGUAGES.find(({ id }) => id === guide.language)?.kindNames;
      return kind && slice(text, problem.span) === problem.data['kind'] ? [replace(names?.[kind.id][0] ?? kind.id)] : [];
    }
    case 'same-question-twice': {
      const question = questions.find((one) => one.textSpan.start === problem.span.start);
      if (!question || question.idStated) return [];
      const at = span(question.textSpan.end, question.textSpan.end);
      return [
        { title: message('Give this question the id “{id}”', { id: question.id }), edits: [{ span: at, newText: ` {#${question.id}}` }] },
      ];
    }
    case 'duplicate-id': {
      const id = problem.data['id'] ?? '';
      const at = text.indexOf(`{#${id}}`, problem.span.start);
      const free = freeId(text, id);
      if (at < 0 || at > problem.span.end) return [];
      const where = span(at + 2, at + 2 + id.length);
      return [{ title: message('Change the id to “{id}”', { id: free }), edits: [{ span: where, newText: free }] }];
    }
    case 'question-without-round': {
      const eol = lineEndOf(text);
      const [name] = usualRounds(guide.language);
      const heading = `### 1. ${name}${eol}${eol}`;
      const edits = [
        { span: span(problem.span.start, problem.span.start), newText: heading },
        ...renumbered(text, scanLines(text), guide, 0, 1),
      ];
      return [{ title: message('Add a round above'), edits }];
    }
    case 'unclosed-fence':
    case 'unclosed-comment':
    case 'unclosed-front-matter': {
      const lines = scanLines(text);
      const unclosed = unclosedIn(text, lines, readFrontMatter(text, lines));
      const fix = unclosed && closeFix(text, unclosed);
      return fix ? [fix] : [];
    }
    case 'no-rounds':
      return [{ title: message('Add a round'), edits: addRound(text, guide, usualRounds(guide.language)[0] ?? '').edits }];
    default:
      return [];
  }
}

function freeId(text: string, id: string): string {
  let copy = 2;
  while (text.includes(`{#${id}-${copy}}`)) copy++;
  return `${id}-${copy}`;
}
