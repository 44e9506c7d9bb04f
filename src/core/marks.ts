import type { Part } from './kept';
import type { Language } from './languages';
import type { ReadAnswer } from './read';
import type { AreaEvidence, EvidenceLevel } from './skills/evidence';
import { contains, placed, span, type Span } from './text/span';

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

/** What sizes something, as a reader sees it: a range is one figure, its article none, and neither is a word without a number. */
function figuresIn(part: Part, language: Language): Span[] {
  const figures: Span[] = [];
  for (const { start, end } of language.measuresIn(part)) {
    const words = part.text.slice(start, end);
    const last = figures.at(-1);
    if (last && BETWEEN.test(part.text.slice(last.end, start))) figures.push(span(figures.pop()!.start, end));
    else if (words[0] !== '全') figures.push(span(words.startsWith('a ') ? start + 2 : start, end));
  }
  return figures;
}

const BETWEEN = /^(?: out of | to |[-–〜～]|か?ら)$/;

function unique(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
}
