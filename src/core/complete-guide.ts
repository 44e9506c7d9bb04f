import type { Suggestion } from './complete';
import { partAt } from './guide/headings';
import { fieldOfLabel, labelsFor, type FieldLabel, type Labels, type PartLabel } from './guide/labels';
import type { Guide } from './guide/model';
import { allQuestions, areaByName } from './guide/find';
import { KIND_IDS } from './kinds';
import { LANGUAGES } from './languages';
import { fold } from './text/compare';
import { scanLines, type Line } from './text/lines';
import { span } from './text/span';

/** Longest line that is looked at, in UTF-16 units. */
const LINE_LIMIT = 400;

/** Where the cursor is: the words before it on its line, and what the lines above say. */
interface Place {
  readonly guide: Guide;
  readonly labels: Labels;
  /** From the start of the line to the cursor. */
  readonly line: string;
  /** From the cursor to the end of the line. */
  readonly rest: string;
  readonly offset: number;
  readonly part: PartLabel | 'top';
  /** Whether a question stands above, in the same round. */
  readonly underQuestion: boolean;
  readonly inFrontMatter: boolean;
}

/** What fits at an offset of a guide: headings, fields and their values, front matter. */
export function completeGuide(guide: Guide, text: string, offset: number): Suggestion[] {
  const place = placeOf(guide, text, offset);
  if (!place) return [];
  if (place.inFrontMatter) return inFrontMatter(place);
  if (/^#{1,4}\s?$/.test(place.line)) return headings(place);
  const item = /^([ \t]{0,12})[-*+]([ \t]*)(.*)$/.exec(place.line);
  if (!item) return [];
  const [, indent = '', gap = '', words = ''] = item;
  const last = words.split(/ [·|] ?/).at(-1) ?? '';
  const colon = last.search(/[:：]/);
  if (colon < 0) return fieldLabels(place, indent !== '', last === words ? gap : ' ', last);
  return values(place, indent !== '', fieldOfLabel(last.slice(0, colon).replace(/\*/g, '')), last.slice(colon + 1));
}

function placeOf(guide: Guide, text: string, offset: number): Place | undefined {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  if (offset - start > LINE_LIMIT) return undefined;
  const all = scanLines(text);
  const lines = all.filter((line) => line.start < start);
  const heading = lines.findLastIndex((line) => line.kind === 'heading' && line.level <= 2);
  const under = lines.slice(1 + lines.findLastIndex((line) => line.kind === 'heading' && line.level <= 3));
  const first = lines[0];
  return {
    guide,
    labels: labelsFor(guide.language),
    line: text.slice(start, offset),
    rest: text.slice(offset, offset + 2),
    offset,
    part: (lines[heading]?.level === 2 && partAt(text, all, heading)) || 'top',
    underQuestion: under.some((line) => isQuestion(text, line)),
    inFrontMatter: first?.kind === 'front-matter' && lines.every((line) => line.kind === 'front-matter') && !isClosed(text, lines),
  };
}

/** An item that is no field of its round. */
function isQuestion(text: string, line: Line): boolean {
  if (line.kind !== 'item' || line.indent > 1) return false;
  const colon = text.slice(line.content, line.content + 24).search(/[:：]/);
  return colon < 0 || fieldOfLabel(text.slice(line.content, line.content + colon)) === undefined;
}

function isClosed(text: string, lines: readonly Line[]): boolean {
  return lines.length > 1 && /^(?:---|\.\.\.)\s*$/.test(text.slice(lines.at(-1)!.start, lines.at(-1)!.end));
}

function headings({ guide, labels, line, offset, part }: Place): Suggestion[] {
  const replace = span(offset - line.length, offset);
  const make = (label: string, detail: string, insert = label): Suggestion => ({ label, detail, insert, replace, kind: 'heading' });
  const found: Suggestion[] = [];
  if (part === 'rounds' || part === 'top') {
    const number = `### ${guide.rounds.length + 1}. `;
    if (part === 'rounds')
      found.push(
        make(number.trimEnd(), labels.parts.rounds[0], number),
        make(`#### ${labels.parts['also-asked'][0]}`, '', `#### ${labels.parts['also-asked'][0]}\n\n- `),
      );
  }
  if (part === 'skill-areas') {
    const unknown = allQuestions(guide).flatMap(({ question }) => [...question.primary, ...question.secondary]);
    const names = new Set(unknown.filter((name) => !areaByName(guide, name)));
    for (const name of names) found.push(make(`### ${name}`, labels.parts['skill-areas'][0], `### ${name}\n`));
  }
  const has: Partial<Record<PartLabel, boolean>> = {
    responsibilities: guide.responsibilities.length > 0,
    rounds: guide.rounds.length > 0,
    'other-questions': guide.otherQuestions.length > 0,
    'skill-areas': guide.skillAreas.length > 0,
    tips: guide.tips.length > 0,
    tags: guide.tags.length > 0,
  };
  const parts = (Object.keys(has) as PartLabel[]).filter((one) => !has[one] && one !== part);
  return [...found, ...parts.map((one) => make(`## ${labels.parts[one][0]}`, '', `## ${labels.parts[one][0]}\n\n`))];
}

/** The fields that a question, a round, an area or a facet can have. */
function fieldLabels({ labels, offset, part, underQuestion }: Place, indented: boolean, gap: string, typed: string): Suggestion[] {
  if (!/^[\p{L} ]{0,20}$/u.test(typed)) return [];
  const fields = fieldsAt(part, indented, underQuestion);
  const replace = span(offset - typed.length - gap.length, offset);
  return fields.map((field) => {
    const label = labels.fields[field][0];
    return { label, detail: '', insert: ` ${label}: `, replace, kind: 'key', again: field in LISTED };
  });
}

const LISTED = { kind: 1, 'skill-areas': 1, facets: 1, source: 1, needs: 1 };

function fieldsAt(part: Place['part'], indented: boolean, underQuestion: boolean): readonly FieldLabel[] {
  const asked = part === 'rounds' || part === 'other-questions';
  if (asked && indented) return underQuestion ? ['kind', 'skill-areas', 'facets', 'seconds', 'note', 'source', 'asked'] : [];
  if (part === 'rounds') return underQuestion ? [] : ['kind', 'interviewer', 'focus', 'seconds', 'note'];
  if (part === 'skill-areas') return indented ? ['ask', 'terms'] : ['needs'];
  return [];
}

function values(
  { guide, labels, line, rest, offset }: Place,
  indented: boolean,
  field: FieldLabel | undefined,
  written: string,
): Suggestion[] {
  const typed = /[^,、，*·]*$/.exec(written)![0].trimStart();
  const replace = span(offset - typed.length, offset);
  const before = line.slice(0, line.length - typed.length);
  const lead = /[:,]$/.test(before) ? ' ' : '';
  // Two asterisks open: the area is asked for first of all.
  const tail = (before.match(/\*\*/g)?.length ?? 0) % 2 === 1 && rest !== '**' ? '**' : '';
  const named = new Set(
    written
      .slice(0, written.length - typed.length)
      .split(/[,、，]/)
      .map(fold),
  );
  const value = (label: string, detail: string): Suggestion => ({
    label,
    detail,
    insert: `${lead}${label}${tail}`,
    replace,
    kind: 'value',
  });
  const list = (all: Suggestion[]) => all.filter(({ label }) => !named.has(fold(label)));
  switch (field) {
    case 'kind': {
      const language = LANGUAGES.find(({ id }) => id === guide.language) ?? LANGUAGES[0]!;
      return indented ? KIND_IDS.map((kind) => value(language.kindNames[kind][0], kind)) : [];
    }
    case 'skill-areas':
      return list(guide.skillAreas.map((area) => value(area.name, area.description)));
    case 'facets':
      return list(guide.skillAreas.flatMap((area) => area.facets.map((facet) => value(facet.name, area.name))));
    case 'needs':
      return [value(labels.action[0], 'action'), value(labels.knowledge[0], 'knowledge')];
    case 'source':
      return [value(labels.likely[0], 'likely'), value(labels.example[0], 'example')];
    default:
      return [];
  }
}

function inFrontMatter({ guide, line, offset }: Place): Suggestion[] {
  const language = /^language:\s*([a-z]{0,5})$/.exec(line);
  if (language) {
    const lead = line.endsWith(':') ? ' ' : '';
    const replace = span(offset - language[1]!.length, offset);
    return LANGUAGES.map(({ id, name }) => ({ label: id, detail: name, insert: lead + id, replace, kind: 'value' }));
  }
  if (!/^[a-z-]{0,20}$/.test(line)) return [];
  const known = {
    company: guide.company,
    role: guide.role,
    place: guide.place,
    language: guide.language,
    'interview-date': guide.interviewDate,
  };
  const replace = span(offset - line.length, offset);
  return Object.entries(known)
    .filter(([, value]) => value === '')
    .map(([label]) => ({ label, detail: '', insert: `${label}: `, replace, kind: 'key', again: label === 'language' }));
}
