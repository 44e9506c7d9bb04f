import type { LanguageId } from '../../languages/language';
import type { Part, Proof, Scene } from './competency';
import table from './scenes.json';

/** What a scene of a competency is made of; each entry is a pattern over one sentence. */
interface Pattern {
  /** Whether the deeds must be the writer's (or the writer's group's), or may also be told as knowledge or as a plan. */
  readonly doer: 'own' | 'told';
  /** Different `acts` that must occur. */
  readonly least: number;
  /** Others without whom there is no scene: two different ones must occur, and an act must name one of them or stand `with` them. */
  readonly parties?: RegExp;
  readonly with?: RegExp;
  /** What the whole text must speak of, where the acts alone would fit other scenes as well. */
  readonly context?: RegExp;
  readonly acts: readonly RegExp[];
  /** What is seen or what is at stake, anywhere from the first act on. */
  readonly found: RegExp;
  /** What follows from it, anywhere from the first act on. */
  readonly then: RegExp;
}

interface Row {
  readonly doer: string;
  readonly least: number;
  readonly context?: readonly string[];
  readonly parties?: readonly string[];
  readonly with?: readonly string[];
  readonly acts: readonly string[];
  readonly found: readonly string[];
  readonly then: readonly string[];
}

const PATTERNS = new Map<Row, Pattern>();

/** Compiled at its first use, so that starting up does not wait for it. */
function patternFor(competency: string, language: LanguageId): Pattern | undefined {
  const rows: Readonly<Record<string, Readonly<Partial<Record<LanguageId, Row>>>>> = table;
  const row = rows[competency]?.[language];
  if (!row) return undefined;
  let pattern = PATTERNS.get(row);
  if (!pattern) PATTERNS.set(row, (pattern = patternOf(row)));
  return pattern;
}

function patternOf(row: Row): Pattern {
  const either = (entries: readonly string[]) => new RegExp(entries.join('|'), 'i');
  return {
    doer: row.doer === 'own' ? 'own' : 'told',
    least: row.least,
    ...(row.context && { context: either(row.context) }),
    ...(row.parties && { parties: new RegExp(row.parties.join('|'), 'gi') }),
    ...(row.with && { with: either(row.with) }),
    acts: row.acts.map((act) => new RegExp(act, 'i')),
    found: either(row.found),
    then: either(row.then),
  };
}

/** The sentences that make up a scene of a competency; none where a piece of it is missing. */
export function sceneProofs(competency: string, language: LanguageId, { parts }: Scene): Proof[] {
  const pattern = patternFor(competency, language);
  if (!pattern || (pattern.context && !parts.some(({ text }) => pattern.context!.test(text)))) return [];
  if (pattern.parties && partiesOf(parts, pattern.parties) < 2) return [];
  const hits = parts.map((part) => {
    if (!isTold(part, pattern.doer) || !isWithOthers(part, pattern)) return [];
    return pattern.acts.flatMap((act, at) => (act.test(part.text) ? [at] : []));
  });
  if (new Set(hits.flat()).size < pattern.least) return [];
  const first = hits.findIndex((acts) => acts.length > 0);
  const rest = parts.slice(first);
  if (!rest.some(({ text }) => pattern.found.test(text)) || !rest.some(({ text }) => pattern.then.test(text))) return [];
  const proofs = parts.filter((_, at) => hits[at]!.length > 0);
  if (pattern.doer === 'told' && !proofs.some(isPutToUse)) return [];
  return proofs.map(({ sentence }) => ({ span: sentence.span, about: [] }));
}

function partiesOf(parts: readonly Part[], parties: RegExp): number {
  return new Set(parts.flatMap(({ text }) => (text.match(parties) ?? []).map((party) => party.toLowerCase()))).size;
}

function isWithOthers({ text }: Part, { parties, with: together }: Pattern): boolean {
  return !parties || text.search(parties) >= 0 || together?.test(text) === true;
}

function isTold({ text, sentence: { signals } }: Part, doer: Pattern['doer']): boolean {
  if (signals.claim.length > 0 && signals.ownAction.length === 0) return false;
  if (doer === 'told') return true;
  // A Japanese plan may stand in the present; a deed is told in the past.
  if (/[ぁ-ん]/.test(text) && !/(?:まし|でし|[いっんし])た|だった/.test(text)) return false;
  return signals.ownAction.length > 0 || (signals.group.length > 0 && signals.plan.length === 0);
}

/** A fact is put to use by a deed, a plan or a reason. */
function isPutToUse({ sentence: { signals } }: Part): boolean {
  return signals.ownAction.length + signals.plan.length + signals.reason.length + signals.outcome.length > 0;
}
