import type { Span } from '../text/span';
import type { Found, FoundQuestion, ImportChoice, LeftOutReason, WriteUp } from './model';

/** One line of the review: what was understood, or what was left out, and where it stands. */
export interface ReviewItem {
  /** The parts of the write-up that it stands for; several only for tags, which go together. */
  readonly ids: readonly string[];
  readonly what: 'round' | 'question' | 'reported' | 'skill-area' | 'tip' | 'responsibility' | 'tags' | 'unplaced' | 'left-out';
  readonly text: string;
  /** What the write-up says about it, or its words where they are reworded; may be empty. */
  readonly note: string;
  readonly source: number;
  /** Counted from one. */
  readonly line: number;
  readonly span: Span;
  /** Id of the round that a question belongs to. */
  readonly round?: string;
  readonly reason?: LeftOutReason;
}

/** Everything that was understood, in the order of the guide. */
export function takenOver(writeUp: WriteUp): ReviewItem[] {
  const lineAt = lineCounter(writeUp);
  const item = (what: ReviewItem['what'], found: Found, note = '', round?: string): ReviewItem => ({
    ids: [found.id],
    what,
    text: found.text,
    note,
    source: found.source,
    line: lineAt(found),
    span: found.span,
    ...(round !== undefined && { round }),
  });
  const question = (found: FoundQuestion, round?: string) =>
    item(found.origin === 'reported' ? 'reported' : 'question', found, found.asWritten ?? '', round);
  const [tag] = writeUp.tags;
  const tags = writeUp.tags.map(({ text }) => text).join(' · ');
  return [
    ...writeUp.rounds.flatMap((round) => [
      item('round', round, [round.kind, round.interviewer, round.focus].filter((part) => part !== '').join(' · ')),
      ...round.questions.map((found) => question(found, round.id)),
    ]),
    ...writeUp.otherQuestions.map((found) => question(found)),
    ...writeUp.skillAreas.map((area) => item('skill-area', area, area.description)),
    ...writeUp.tips.map((tip) => item('tip', tip, tip.description)),
    ...writeUp.responsibilities.map((one) => item('responsibility', one, one.description)),
    ...(tag ? [{ ...item('tags', tag), text: tags, ids: writeUp.tags.map(({ id }) => id) }] : []),
  ];
}

/** Everything that can be taken in as a question after all, in the order of the text; what found no place is kept in the guide until then. */
export function takenNot(writeUp: WriteUp): ReviewItem[] {
  const lineAt = lineCounter(writeUp);
  const all = [
    ...writeUp.leftOut.map((found) => ({ found, what: 'left-out' as const, reason: found.reason })),
    ...writeUp.unplaced.map((found) => ({ found, what: 'unplaced' as const, reason: undefined })),
  ];
  return all
    .map(({ found, what, reason }) => ({
      ids: [found.id],
      what,
      text: found.text,
      note: '',
      source: found.source,
      line: lineAt(found),
      span: found.span,
      ...(reason && { reason }),
    }))
    .sort((one, other) => one.source - other.source || one.span.start - other.span.start);
}

/** A round that goes takes its questions along, and a question that comes back brings its round. */
export function keptInStep(items: readonly ReviewItem[], before: ReadonlySet<ReviewItem>, after: ReadonlySet<ReviewItem>): Set<ReviewItem> {
  const kept = new Set(after);
  for (const round of items.filter(({ what }) => what === 'round')) {
    const questions = items.filter((item) => item.round === round.ids[0]);
    if (before.has(round) && !after.has(round)) for (const question of questions) kept.delete(question);
    else if (!before.has(round) && after.has(round)) for (const question of questions) kept.add(question);
    else if (!after.has(round) && questions.some((question) => after.has(question))) kept.add(round);
  }
  return kept;
}

/** What the user decided, as the import wants it. What is taken in after all goes where the question, or the heading, above it went. */
export function choiceOf(
  writeUp: WriteUp,
  dropped: readonly ReviewItem[],
  takenIn: readonly ReviewItem[],
  merged: ImportChoice['merged'],
): ImportChoice {
  const marks: readonly { readonly found: Found; readonly round?: string }[] = [
    ...writeUp.rounds.flatMap((round) =>
      [...(round.listed ? [] : [round]), ...round.questions].map((found) => ({ found, round: round.id })),
    ),
    ...writeUp.otherQuestions.map((found) => ({ found })),
    ...writeUp.leftOut.filter(({ reason }) => reason === 'not-a-round').map((found) => ({ found })),
  ];
  return {
    dropped: dropped.flatMap(({ ids }) => ids),
    kept: takenIn.map((item) => {
      const above = marks.filter(({ found }) => found.source === item.source && found.span.start < item.span.start);
      const [nearest] = above.sort((one, other) => other.found.span.start - one.found.span.start);
      return { id: item.ids[0] ?? '', ...(nearest?.round !== undefined && { round: nearest.round }) };
    }),
    merged,
  };
}

function lineCounter({ sources }: WriteUp): (found: Found) => number {
  const starts = sources.map((text) => [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)]);
  return ({ source, span: { start } }) => {
    const lines = starts[source] ?? [0];
    let [low, high] = [0, lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lines[middle]! <= start) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
