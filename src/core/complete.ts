import { commentOf } from './answer/ask';
import type { Section } from './answer/model';
import { checkName } from './describe';
import { KIND_IDS } from './kinds';
import { FORMATS } from './formats';
import { allQuestions } from './guide/find';
import { LANGUAGES } from './languages';
import type { ReadAnswer } from './read';
import { RULES } from './rules';
import type { AreaEvidence } from './skills/evidence';
import { slice, span, type Span } from './text/span';

/** One thing that could stand at the cursor. */
export interface Suggestion {
  readonly label: string;
  /** A word on what it is; data of the guide or of the answer's language, so not translated. */
  readonly detail: string;
  /** All its words, where the label is only their name. */
  readonly whole?: string;
  readonly insert: string;
  readonly replace: Span;
  readonly kind: 'heading' | 'question' | 'opener' | 'key' | 'value';
  /** The detail is an English sentence of ours, to be shown in the language of the interface. */
  readonly isMessage?: boolean;
  /** Whether there is more to offer right behind it. */
  readonly again?: boolean;
}

/** Longest line that is looked at, in UTF-16 units. */
const LINE_LIMIT = 400;

/** What fits at an offset of an answer: openers, questions about missing facets and missing headings, front matter. */
export function completeAnswer(read: ReadAnswer, evidence: readonly AreaEvidence[], offset: number): Suggestion[] {
  const { text, frontMatter } = read.answer;
  const line = lineBefore(text, offset);
  if (frontMatter && offset > frontMatter.span.start + 3 && offset < frontMatter.span.end) return inFrontMatter(read, line, offset);
  if (/^#{1,6}\s?$/.test(line)) return headings(read, line, offset);
  if (/^<(?:!-{0,2}\s?)?$/.test(line)) return questions(read, evidence, line, offset);
  // On an empty line everything that fits; a slash there opens the list while one types.
  if (/^\s{0,12}(?:[-*]\s)?[/／]?$/.test(line)) {
    const typed = /[/／]?$/.exec(line)![0];
    return [openers(read, typed, offset), questions(read, evidence, typed, offset), headings(read, typed, offset)].flat();
  }
  return [];
}

function headings(read: ReadAnswer, line: string, offset: number): Suggestion[] {
  const { answer, format, language, kind } = read;
  const present = new Set(answer.sections.flatMap((section) => [section.role, ...(section.also ?? [])]));
  const level = answer.sections.find((section) => section.heading.level > 0)?.heading.level ?? 2;
  return format.roles
    .filter((role) => !present.has(role))
    .map((role) => {
      const heading = language.headings[role][0];
      const [prompt] = language.prompts[kind.asks ?? kind.id][role];
      return {
        label: `${'#'.repeat(level)} ${heading}`,
        detail: prompt,
        insert: `${'#'.repeat(level)} ${heading}\n\n`,
        replace: span(offset - line.length, offset),
        kind: 'heading',
      };
    });
}

/** Beginnings of a sentence for the section at the offset, as far as it does not hold them yet. */
function openers(read: ReadAnswer, line: string, offset: number): Suggestion[] {
  const { answer, kind, language } = read;
  const section = sectionAt(read, offset);
  const told = slice(answer.text, section?.body ?? answer.lead);
  return language.openers[kind.id][section?.role ?? 'lead']
    .filter((opener) => !told.includes(opener.trim()))
    .map((opener) => ({
      label: `${opener.trimEnd()}…`,
      detail: section?.heading.text ?? '',
      insert: opener,
      replace: span(offset - line.length, offset),
      kind: 'opener',
    }));
}

function sectionAt({ answer }: ReadAnswer, offset: number): Section | undefined {
  return answer.sections.find(
    ({ span }) => span.start <= offset && (offset < span.end || (offset === span.end && span.end === answer.text.length)),
  );
}

function questions(read: ReadAnswer, evidence: readonly AreaEvidence[], line: string, offset: number): Suggestion[] {
  const replace = span(offset - line.length, offset);
  const section = sectionAt(read, offset);
  const prompts = section
    ? read.language.prompts[read.kind.asks ?? read.kind.id][section.role].map((ask) => ({ ask, name: ask, detail: section.heading.text }))
    : [];
  const facets = evidence.flatMap(({ area, facets: all }) =>
    all
      .filter((one) => one.level < 2 && one.facet.ask !== '')
      .map((one) => ({ ask: one.facet.ask, name: one.facet.name, detail: area.name })),
  );
  return [...prompts, ...facets]
    .map((one) => ({ ...one, comment: commentOf(one.ask) }))
    .filter(({ comment }) => !section || !slice(read.answer.text, section.body).includes(comment))
    .map(({ ask, name, comment, detail }) => ({ label: name, detail, whole: ask, insert: `${comment}\n`, replace, kind: 'question' }));
}

function inFrontMatter(read: ReadAnswer, line: string, offset: number): Suggestion[] {
  const key = /^([a-z]{1,20}):\s*(.{0,200})$/.exec(line);
  if (!key) {
    if (!/^[a-z]{0,20}$/.test(line)) return [];
    const replace = span(offset - line.length, offset);
    const keys = {
      question: 'id',
      skills: '[…]',
      kind: KIND_IDS.join(' | '),
      format: FORMATS.map(({ id }) => id).join(' | '),
      language: 'en | ja',
      seconds: '90',
      status: 'ready',
      mute: '[…]',
    };
    const known = new Set(Object.keys(read.answer.fields));
    return Object.entries(keys)
      .filter(([name]) => !known.has(name) || name === line)
      .map(([name, detail]) => ({ label: name, detail, insert: `${name}: `, replace, kind: 'key' }));
  }
  const typed = /[^[,\s]*$/.exec(key[2] ?? '')?.[0] ?? '';
  const replace = span(offset - typed.length, offset);
  const value = (label: string, detail: string): Suggestion => ({
    label,
    detail,
    insert: line.endsWith(':') ? ` ${label}` : label,
    replace,
    kind: 'value',
  });
  const areas = read.guide?.skillAreas ?? [];
  switch (key[1]) {
    case 'skills':
      return areas.map(({ id, name }) => value(id, name));
    case 'question':
      return read.guide ? allQuestions(read.guide).map(({ question }) => value(question.id, question.text)) : [];
    case 'kind':
      return KIND_IDS.map((id) => value(id, read.language.kindNames[id][0]));
    case 'format':
      return FORMATS.map(({ id, roles }) => value(id, roles.map((role) => read.language.headings[role][0]).join(', ')));
    case 'language':
      return LANGUAGES.map(({ id, name }) => value(id, name));
    case 'status':
      return [value('ready', '')];
    case 'mute':
      return RULES.map(({ id }) => ({ ...value(id, checkName(id).text), isMessage: true }));
    default:
      return [];
  }
}

function lineBefore(text: string, offset: number): string {
  const from = Math.max(0, offset - LINE_LIMIT);
  const head = text.slice(from, offset);
  return head.slice(Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1);
}
