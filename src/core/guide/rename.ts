import type { Answer } from '../answer/model';
import { parseAnswer } from '../answer/parse';
import { setField } from '../answer/edits';
import { fold } from '../text/compare';
import type { Edit } from '../text/edit';
import { quoteValue } from '../text/front-matter';
import { slice, touches, type Span } from '../text/span';
import { allQuestions, findQuestion, questionById } from './find';
import type { Guide } from './model';
import { mentionsIn } from './places';

/** A part of a guide that can be given another name. */
export interface Renamable {
  readonly kind: 'question' | 'area' | 'facet';
  readonly id: string;
  readonly name: string;
  /** Where the name stands, at the place that was asked about. */
  readonly span: Span;
}

/** The question, skill area or facet whose name stands at an offset: in its own line or in a list of names. */
export function renamableAt(text: string, guide: Guide, offset: number): Renamable | undefined {
  const all = renamables(guide);
  const own = all.find((part) => touches(part.span, offset));
  if (own) return own;
  const mention = mentionsIn(text).find((one) => touches(one.span, offset));
  const kind = mention?.label === 'facets' ? 'facet' : 'area';
  const named = mention && all.find((part) => part.kind === kind && fold(part.name) === fold(mention.name));
  return named && { ...named, span: mention.span };
}

/** The question that the title of an answer repeats, when the title stands at the offset. */
export function renamableInAnswer(guide: Guide, answer: Answer, offset: number): Renamable | undefined {
  const { title } = answer;
  const question = findQuestion(guide, answer)?.question;
  if (!title || !question || !touches(title.textSpan, offset) || fold(title.text) !== fold(question.text)) return undefined;
  return { kind: 'question', id: question.id, name: question.text, span: title.textSpan };
}

export function renamables(guide: Guide): Renamable[] {
  return [
    ...allQuestions(guide).map(({ question }) => ({
      kind: 'question' as const,
      id: question.id,
      name: question.text,
      span: question.textSpan,
    })),
    ...guide.skillAreas.map((area) => ({ kind: 'area' as const, id: area.id, name: area.name, span: area.nameSpan })),
    ...guide.skillAreas.flatMap((area) =>
      area.facets.map((facet) => ({ kind: 'facet' as const, id: facet.id, name: facet.name, span: facet.nameSpan })),
    ),
  ];
}

export type RenameProblem = 'empty' | 'same-name' | 'list-mark';

/** Why a part cannot have this name; undefined when it can. */
export function problemWithName(guide: Guide, part: Renamable, name: string): RenameProblem | undefined {
  if (name.trim() === '') return 'empty';
  if (part.kind !== 'question' && /[,、，*\r\n]/.test(name)) return 'list-mark';
  const others = renamables(guide).filter((other) => other.kind === part.kind && other.id !== part.id);
  return others.some((other) => fold(other.name) === fold(name)) ? 'same-name' : undefined;
}

/** The edits of the guide: the name itself and every list that names it. Ids that are written stay. */
export function renameInGuide(text: string, guide: Guide, part: Renamable, name: string): Edit[] {
  const own = renamables(guide).find((other) => other.kind === part.kind && other.id === part.id);
  if (!own) return [];
  const label = part.kind === 'area' ? 'skill-areas' : 'facets';
  const mentions =
    part.kind === 'question' ? [] : mentionsIn(text).filter((one) => one.label === label && fold(one.name) === fold(own.name));
  return [own.span, ...mentions.map((one) => one.span)].map((span) => ({ span, newText: name.trim() }));
}

/**
 * The edits of an answer that follow a rename: the question that its front matter names, the title that repeats it, its
 * skill areas. `before` and `after` are the guide at either side; an id that is derived from words may have changed too.
 */
export function followRename(answerText: string, before: Guide, after: Guide, part: Renamable): Edit[] {
  const answer = parseAnswer(answerText);
  const { question, skills } = answer.fields;
  const edits: Edit[] = [];
  if (question) {
    const named = newWord(question.value, part, before, after, 'question', answer.title?.text);
    if (named !== question.value) edits.push(setField(answerText, 'question', named));
  }
  if (part.kind === 'question' && answer.title && findQuestion(before, answer)?.question.id === part.id) {
    const repeats = fold(answer.title.text) === fold(part.name);
    if (repeats) edits.push({ span: answer.title.textSpan, newText: nameOf(after, before, part) });
  }
  if (skills && part.kind === 'area') {
    const names = skills.value.map((skill) => newWord(skill, part, before, after, 'area'));
    if (names.some((name, at) => name !== skills.value[at])) edits.push(inList(answerText, skills.span, skills.value, names));
  }
  return edits;
}

/** A reference as it must be after the rename: an id that has changed, or the name itself. */
function newWord(word: string, part: Renamable, before: Guide, after: Guide, kind: Renamable['kind'], title?: string): string {
  const old = renamables(before).filter((other) => other.kind === kind);
  const now = renamables(after).filter((other) => other.kind === kind);
  const id = (kind === 'question' && questionById(before, word, title)?.question.id) || word.trim();
  const byId = old.findIndex((other) => other.id === id);
  // Who is named in another way than by an id that has changed stays as it is.
  if (byId >= 0) return now[byId] && now[byId].id !== id ? now[byId].id : word;
  const byName = old.findIndex((other) => other.id === part.id && fold(other.name) === fold(word));
  return byName >= 0 && part.kind === kind ? (now[byName]?.name ?? word) : word;
}

function nameOf(after: Guide, before: Guide, part: Renamable): string {
  const at = renamables(before).findIndex((other) => other.kind === part.kind && other.id === part.id);
  return renamables(after)[at]?.name ?? part.name;
}

/** Changes only the words that are different, where they can be told apart in the list as it is written. */
function inList(text: string, where: Span, old: readonly string[], names: readonly string[]): Edit {
  const written = slice(text, where);
  const changed = old.findIndex((name, at) => name !== names[at]);
  const [from, to] = [old[changed]!, names[changed]!];
  const at = written.indexOf(from);
  const once = at >= 0 && written.indexOf(from, at + 1) < 0 && quoteValue(to) === to && quoteValue(from) === from;
  if (once) return { span: { start: where.start + at, end: where.start + at + from.length }, newText: to };
  return setField(text, 'skills', names);
}
