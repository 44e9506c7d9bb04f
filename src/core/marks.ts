import type { Part } from './kept';
import type { Language } from './languages';
import type { ReadAnswer } from './read';
import type { AreaEvidence, EvidenceLevel } from './skills/evidence';
import { contains, placed, slice, span, type Span } from './text/span';

/** Words of an answer that speak for a skill area, or that size something. */
export interface Mark {
  readonly span: Span;
  readonly kind: 'mentioned' | 'shown' | 'measure';
}

/** What may be marked lightly in an answer: the best place of each facet, once and at its highest level, and measures. */
export function marksOf(read: ReadAnswer, evidence: readonly AreaEvidence[]): Mark[] {
  const { language, sentences } = read;
  const facets = evidence.flatMap((area) => area.facets);
  const at = (wanted: (level: EvidenceLevel) => boolean) =>
    unique(facets.filter(({ level }) => wanted(level)).flatMap(({ spans }) => spans.slice(0, 1)));
  const shown = at((level) => level >= 2);
  const mentioned = at((level) => level === 1).filter((place) => !shown.some((other) => contains(other, place)));
  const measures = sentences.flatMap(({ part, span }) => placed(figuresIn(part, language), span.start));
  const mark = (kind: Mark['kind']) => (span: Span) => ({ span, kind });
  return [...shown.map(mark('shown')), ...mentioned.map(mark('mentioned')), ...measures.map(mark('measure'))];
}

/** What sizes something, as a reader sees it: a range is one figure, and a word without a number, such as 全員, is none. */
function figuresIn(part: Part, language: Language): Span[] {
  const { text } = part;
  const figures: Span[] = [];
  for (const place of language.measuresIn(part)) {
    const words = slice(text, place);
    if (words.startsWith('全')) continue;
    // "A two" of "a two-hour visit".
    const start = /^an? (?=\w)/i.test(words) && text[place.end] === '-' ? words.indexOf(' ') + 1 : 0;
    const unit = start > 0 ? /^-[a-z]+/i.exec(text.slice(place.end, place.end + LONGEST_UNIT))![0].length : 0;
    const last = figures.at(-1);
    if (last && BETWEEN.test(text.slice(last.end, place.start))) figures[figures.length - 1] = span(last.start, place.end + unit);
    else figures.push(span(place.start + start, place.end + unit));
  }
  return figures;
}

const BETWEEN = /^(?: ?(?:out of|of|to|–|-|\/) ?|(?:中|か?ら|〜|～|から)、?)$/;
const LONGEST_UNIT = 16;

function unique(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
}
