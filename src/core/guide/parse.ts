import { readFrontMatter, textOf, type FrontMatter } from '../text/front-matter';
import { contentSpan, scanLines, trimSpan, type Line } from '../text/lines';
import { slice, span, type Span } from '../text/span';
import { Ids, questionSlugs, slug } from './ids';
import {
  areaOf,
  isReadable,
  namesOf,
  needOf,
  questionOf,
  roundOf,
  setQuestionField,
  setRoundFields,
  type DraftArea,
  type DraftFacet,
  type DraftQuestion,
  type DraftRound,
  type Mutable,
} from './draft';
import { fieldsOf, namedItem, titled } from './item';
import { partAt } from './headings';
import type { PartLabel } from './labels';
import type { Extra, Guide, GuideProblem, NamedText, ParsedGuide, QuestionOrigin, Tip } from './model';
import { faultOf, problemsOf } from './problems';

/** Longest guide that is read, in UTF-16 units; above it the guide is empty but for its problem. */
export const GUIDE_TEXT_LIMIT = 1024 * 1024;
const AREA_LIMIT = 2000;

/** Whether the text's front matter says that it is a guide. */
export function isGuide(text: string): boolean {
  const head = text.slice(0, 64 * 1024);
  return /^interview[-_ ]?guide$/i.test(textOf(readFrontMatter(head, scanLines(head))?.entries.get('type')) ?? '');
}

/** Reads a guide. Total: any text gives a value, with problems beside it; what is not understood is kept in `extras`. */
export function parseGuide(text: string): ParsedGuide {
  if (text.length > GUIDE_TEXT_LIMIT) {
    return { guide: new Reader('').read(), problems: [{ code: 'too-large', span: span(0, 0), data: {} }] };
  }
  const reader = new Reader(text);
  const guide = reader.read();
  if (reader.fault) return { guide, problems: [reader.fault] };
  return { guide, problems: [...reader.problems, ...problemsOf(guide, text)].sort((a, b) => a.span.start - b.span.start) };
}

const ROUND_FIELDS = ['kind', 'interviewer', 'focus', 'seconds', 'note'] as const;
const QUESTION_FIELDS = ['kind', 'skill-areas', 'facets', 'seconds', 'note', 'asked', 'source'] as const;

/** One pass over the lines, with the part, round, question, area and facet it stands in. */
class Reader {
  readonly problems: GuideProblem[] = [];
  readonly fault: GuideProblem | undefined;
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #front: FrontMatter | undefined;
  readonly #extras: (Mutable<Extra> & { of?: { id: string } })[] = [];
  readonly #responsibilities: NamedText[] = [];
  readonly #rounds: DraftRound[] = [];
  readonly #others: DraftQuestion[] = [];
  readonly #areas: DraftArea[] = [];
  readonly #tips: Tip[] = [];
  readonly #tags: string[] = [];
  #title = '';
  #part: PartLabel | 'preamble' | 'about' | 'unknown' = 'preamble';
  #aboutStart = -1;
  #aboutEnd = -1;
  #origin: QuestionOrigin = 'example';
  #question: DraftQuestion | undefined;
  #facet: DraftFacet | undefined;
  #previous: Line | undefined;
  /** Index of the line that is read. */
  #at = -1;
  /** Whether the line before was not understood either, so that both are one extra. */
  #run = false;

  constructor(text: string) {
    this.#text = text;
    this.#lines = scanLines(text);
    this.#front = readFrontMatter(text, this.#lines);
    this.fault = faultOf(text, this.#lines, this.#front);
  }

  read(): Guide {
    for (const line of this.#lines) {
      this.#at++;
      if (line.kind === 'front-matter') continue;
      this.#line(line);
      this.#previous = line;
    }
    this.#settle();
    const field = (key: string) => textOf(this.#front?.entries.get(key));
    const about = this.#aboutStart < 0 ? '' : slice(this.#text, trimSpan(this.#text, span(this.#aboutStart, this.#aboutEnd)));
    return {
      company: field('company'),
      role: field('role'),
      place: field('place'),
      language: field('language'),
      interviewDate: field('interview-date'),
      title: this.#title,
      about,
      responsibilities: this.#responsibilities,
      rounds: this.#rounds.map(roundOf),
      otherQuestions: this.#others.map(questionOf),
      skillAreas: this.#areas.map(areaOf),
      tips: this.#tips,
      tags: this.#tags,
      extras: [
        ...frontExtras(this.#text, this.#front),
        ...this.#extras.map(({ of, ...extra }) => ({ ...extra, owner: of?.id ?? extra.owner })),
      ],
    };
  }

  #line(line: Line): void {
    if (line.kind === 'blank') {
      this.#run = false;
      return;
    }
    if (this.#part === 'about' && !(line.kind === 'heading' && line.level <= 2)) {
      if (this.#aboutStart < 0) this.#aboutStart = line.start;
      this.#aboutEnd = line.end;
      return;
    }
    if (line.kind === 'heading' && line.level <= 2) return this.#topHeading(line);
    const understood = this.#inPart(line);
    if (!understood) this.#extra(line);
    this.#run = !understood;
  }

  #topHeading(line: Line): void {
    this.#question = undefined;
    this.#facet = undefined;
    this.#run = false;
    const heading = titled(this.#text, line);
    if (line.level === 1 && this.#part === 'preamble') {
      this.#title = heading.text;
      this.#part = 'about';
      return;
    }
    const part = line.level === 2 ? partAt(this.#text, this.#lines, this.#at) : undefined;
    if (part) {
      this.#part = part;
      this.#origin = part === 'other-questions' ? 'also-asked' : 'example';
      return;
    }
    this.#part = 'unknown';
    this.#extra(line);
    this.#run = true;
  }

  #inPart(line: Line): boolean {
    switch (this.#part) {
      case 'responsibilities':
        return this.#responsibility(line);
      case 'rounds':
        return this.#inRounds(line);
      case 'other-questions':
        return this.#questionLine(line, this.#others);
      case 'skill-areas':
        return this.#inAreas(line);
      case 'tips':
        return this.#tip(line);
      case 'tags':
        return this.#tagLine(line);
      default:
        return false;
    }
  }

  #responsibility(line: Line): boolean {
    if (line.kind !== 'item' || line.indent > 1) return false;
    const { name, text } = namedItem(this.#text, line);
    this.#responsibilities.push({ name, text, span: lineSpan(line) });
    return true;
  }

  #inRounds(line: Line): boolean {
    if (line.kind === 'heading') {
      this.#question = undefined;
      if (line.level === 3) {
        this.#startRound(line);
        return true;
      }
      this.#origin = partAt(this.#text, this.#lines, this.#at) === 'also-asked' ? 'also-asked' : 'example';
      return this.#origin === 'also-asked';
    }
    const round = this.#rounds.at(-1);
    if (!round) return false;
    round.span = span(round.span.start, line.end);
    if (line.kind === 'item' && line.indent < 2 && !this.#question) {
      const fields = fieldsOf(this.#text, line, ROUND_FIELDS);
      if (fields) return setRoundFields(round, fields);
    }
    return this.#questionLine(line, round.questions);
  }

  #startRound(line: Line): void {
    const number = /^\d{1,3}[.)．）][ \t　]*/.exec(this.#text.slice(line.content, Math.min(line.end, line.content + 8)));
    const heading = titled(this.#text, line, number?.[0].length ?? 0);
    this.#origin = 'example';
    this.#rounds.push({
      id: '',
      idStated: heading.id !== undefined,
      statedId: heading.id,
      name: heading.text,
      kind: '',
      interviewer: '',
      focus: '',
      notes: [],
      questions: [],
      span: lineSpan(line),
      nameSpan: heading.textSpan,
    });
  }

  #questionLine(line: Line, into: DraftQuestion[]): boolean {
    if (line.kind === 'item' && line.indent < 2) {
      const item = titled(this.#text, line);
      if (item.text === '') return false;
      this.#question = {
        id: '',
        idStated: item.id !== undefined,
        statedId: item.id,
        text: item.text,
        origin: this.#origin,
        primary: [],
        secondary: [],
        facets: [],
        notes: [],
        span: lineSpan(line),
        textSpan: item.textSpan,
      };
      into.push(this.#question);
      return true;
    }
    const question = this.#question;
    if (!question) return false;
    if (line.kind === 'item') {
      const fields = fieldsOf(this.#text, line, QUESTION_FIELDS);
      if (!fields?.every(isReadable)) return false;
      for (const field of fields) setQuestionField(question, field);
      question.span = span(question.span.start, line.end);
      return true;
    }
    // A question that goes on in the next line.
    if (
      line.kind === 'paragraph' &&
      this.#previous &&
      question.span.end === this.#previous.end &&
      question.textSpan.end === contentSpan(this.#text, this.#previous).end &&
      !question.idStated
    ) {
      const more = titled(this.#text, line);
      question.text = `${question.text} ${more.text}`;
      question.textSpan = span(question.textSpan.start, more.textSpan.end);
      question.span = span(question.span.start, line.end);
      if (more.id) Object.assign(question, { statedId: more.id, idStated: true });
      return true;
    }
    return false;
  }

  #inAreas(line: Line): boolean {
    if (line.kind === 'heading' && line.level === 3) {
      if (this.#areas.length >= AREA_LIMIT) return false;
      const heading = titled(this.#text, line);
      this.#facet = undefined;
      this.#areas.push({
        id: '',
        idStated: heading.id !== undefined,
        statedId: heading.id,
        name: heading.text,
        description: '',
        descriptionLines: [],
        needs: 'action',
        facets: [],
        span: lineSpan(line),
        nameSpan: heading.textSpan,
      });
      return true;
    }
    const area = this.#areas.at(-1);
    if (!area) return false;
    area.span = span(area.span.start, line.end);
    if (line.kind === 'item') return this.#areaItem(line, area);
    if (line.kind === 'paragraph' && area.facets.length === 0) {
      const content = contentSpan(this.#text, line);
      if (this.#previous?.kind === 'blank' && area.descriptionLines.length > 0) area.descriptionLines.push('');
      area.descriptionLines.push(slice(this.#text, content));
      area.description = area.descriptionLines.join('\n');
      return true;
    }
    return false;
  }

  #areaItem(line: Line, area: DraftArea): boolean {
    if (line.indent >= 2) {
      const fields = this.#facet && fieldsOf(this.#text, line, ['ask', 'terms']);
      if (!this.#facet || !fields) return false;
      for (const field of fields) {
        if (field.label === 'ask') this.#facet.ask = field.value;
        else this.#facet.terms = namesOf(field.value);
      }
      this.#facet.span = span(this.#facet.span.start, line.end);
      return true;
    }
    const needs = fieldsOf(this.#text, line, ['needs']);
    if (needs?.[0]) {
      area.needs = needOf(needs[0].value) ?? area.needs;
      return needOf(needs[0].value) !== undefined;
    }
    const item = namedItem(this.#text, line);
    if (item.name === '') return false;
    this.#facet = {
      id: '',
      idStated: item.id !== undefined,
      statedId: item.id,
      name: item.name,
      description: item.text,
      ask: '',
      terms: [],
      span: lineSpan(line),
      nameSpan: item.nameSpan,
    };
    area.facets.push(this.#facet);
    return true;
  }

  #tip(line: Line): boolean {
    if (line.kind !== 'item' || line.indent > 1) return false;
    const { name, text } = namedItem(this.#text, line);
    const boxSpan = line.box ?? span(line.content, line.content);
    this.#tips.push({ name, text, done: line.box !== undefined && slice(this.#text, line.box) !== ' ', span: lineSpan(line), boxSpan });
    return true;
  }

  #tagLine(line: Line): boolean {
    if (line.kind !== 'paragraph' && (line.kind !== 'item' || line.indent > 1)) return false;
    const words = slice(this.#text, contentSpan(this.#text, line));
    const tags = line.kind === 'item' ? [words] : words.split(/\s*[·,、]\s*/);
    this.#tags.push(...tags.map((tag) => tag.trim()).filter((tag) => tag !== ''));
    return true;
  }

  /** Keeps a line verbatim with the innermost part it stands in. */
  #extra(line: Line): void {
    const last = this.#extras.at(-1);
    const nested = line.kind === 'item' && line.indent >= 2;
    const inner =
      this.#part === 'skill-areas'
        ? (nested && this.#facet) || this.#areas.at(-1)
        : (nested && this.#question) || (this.#part === 'rounds' ? this.#rounds.at(-1) : undefined);
    const owner = this.#part === 'unknown' || this.#part === 'about' ? 'guide' : this.#part;
    if (this.#run && last && last.owner === owner && last.of === inner) {
      last.text = this.#text.slice(last.span.start, line.end);
      last.span = span(last.span.start, line.end);
      return;
    }
    this.#extras.push({ owner, text: this.#text.slice(line.start, line.end), span: lineSpan(line), ...(inner && { of: inner }) });
  }

  /** Gives every part its id: written ones first, so that derived ones keep out of their way. */
  #settle(): void {
    const ids = new Ids();
    const questions = [...this.#rounds.flatMap((round) => round.questions), ...this.#others];
    const all: { id: string; statedId: string | undefined; span: Span; words: string; fallback: string }[] = [];
    const add = (part: { id: string; statedId: string | undefined; span: Span }, words: string, fallback: string) =>
      all.push(Object.assign(part, { words, fallback }));
    const derived = questionSlugs(questions.map(({ text }) => text));
    questions.forEach((question, at) => add(question, derived[at]!, 'question'));
    for (const round of this.#rounds) add(round, slug(round.name), 'round');
    for (const area of this.#areas) {
      add(area, slug(area.name), 'area');
      for (const facet of area.facets) add(facet, slug(facet.name), 'facet');
    }
    for (const part of all) {
      if (part.statedId === undefined) continue;
      if (ids.take(part.statedId)) part.id = part.statedId;
      else this.problems.push({ code: 'duplicate-id', span: part.span, data: { id: part.statedId } });
    }
    for (const part of all) if (part.id === '') part.id = ids.derive(part.words, part.fallback);
  }
}

function lineSpan(line: Line): Span {
  return span(line.start, line.end);
}

function frontExtras(text: string, front: FrontMatter | undefined): Extra[] {
  if (!front) return [];
  const known = new Set(['type', 'company', 'role', 'place', 'language', 'interview-date']);
  const spans = [...front.entries.values()]
    .filter((entry) => !known.has(entry.key))
    .map((entry) => span(entry.whole.start, trimSpan(text, entry.whole).end));
  return [...spans, ...front.others]
    .sort((a, b) => a.start - b.start)
    .map((part) => ({ owner: 'front-matter', text: slice(text, part), span: part }));
}
