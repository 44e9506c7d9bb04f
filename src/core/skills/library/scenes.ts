import type { LanguageId } from '../../languages/language';
import { lazy } from '../../lazy';
import { LEXICONS } from '../../phrases/lexicon';
import { listOf, Sign } from '../../phrases/sign';
import { slice } from '../../text/span';
import { says, type Part, type Proof, type Scene } from './competency';
import table from './scenes.json';

/** What a scene of a competency is made of; each entry is a pattern over one sentence. */
interface Pattern {
  /** Whether the deeds must be the writer's (or the writer's group's), or may also be told as knowledge or as a plan. */
  readonly doer: 'own' | 'told';
  /** Different `acts` that must occur. */
  readonly least: number;
  /** Others without whom there is no scene: two different ones must occur, and an act must name one of them or stand `with` them. */
  readonly parties?: Sign;
  readonly with?: Sign;
  /** What the whole text must speak of, where the acts alone would fit other scenes as well. */
  readonly context?: Sign;
  readonly acts: readonly Sign[];
  /** What is seen or what is at stake, anywhere from the first act on. */
  readonly found: Sign;
  /** What follows from it, anywhere from the first act on. */
  readonly then: Sign;
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

type Table = Readonly<Record<string, Readonly<Partial<Record<LanguageId, Row>>>>>;

/** The patterns of a row, one after the other, as a lexicon looks for them. */
function sourcesOf({ context = [], parties = [], with: together = [], acts, found, then }: Row): string[] {
  const either = (entries: readonly string[]) => entries.join('|');
  return [either(context), either(parties), either(together), either(found), either(then), ...acts];
}

/** The scenes of a language by competency; the table is read at their first use. */
function scenesIn(language: LanguageId): (competency: string) => Pattern | undefined {
  const rows = lazy(() =>
    Object.entries(table as Table).flatMap(([competency, { [language]: row }]) => (row ? [{ competency, row }] : [])),
  );
  const lists = LEXICONS[language].add(() => rows().flatMap(({ row }) => sourcesOf(row).map((source) => listOf(source, true))));
  const patterns = lazy(() => {
    let number = 0;
    const next = () => new Sign(lists, number++);
    return new Map(
      rows().map(({ competency, row }): [string, Pattern] => {
        const [context, parties, together, found, then] = [next(), next(), next(), next(), next()];
        return [
          competency,
          {
            doer: row.doer === 'own' ? 'own' : 'told',
            least: row.least,
            ...(row.context && { context }),
            ...(row.parties && { parties }),
            ...(row.with && { with: together }),
            acts: row.acts.map(next),
            found,
            then,
          },
        ];
      }),
    );
  });
  return (competency) => patterns().get(competency);
}

const SCENES: Readonly<Record<LanguageId, (competency: string) => Pattern | undefined>> = { en: scenesIn('en'), ja: scenesIn('ja') };

/** The sentences that make up a scene of a competency; none where a piece of it is missing. */
export function sceneProofs(competency: string, language: LanguageId, { parts, sentences }: Scene): Proof[] {
  const pattern = SCENES[language](competency);
  if (!pattern) return [];
  const acts = pattern.acts.filter((act) => act.mayBeIn(sentences));
  if (acts.length < pattern.least || (pattern.context && !parts.some((part) => says(part, pattern.context!)))) return [];
  if (pattern.parties && partiesOf(parts, pattern.parties) < 2) return [];
  const hits = parts.map((part) => {
    if (!acts.some((act) => says(part, act)) || !isTold(part, pattern.doer) || !isWithOthers(part, pattern)) return NONE;
    return acts.flatMap((act, at) => (says(part, act) ? [at] : []));
  });
  if (new Set(hits.flat()).size < pattern.least) return [];
  const first = hits.findIndex((acts) => acts.length > 0);
  const rest = parts.slice(first);
  if (!rest.some((part) => says(part, pattern.found)) || !rest.some((part) => says(part, pattern.then))) return [];
  const proofs = parts.filter((_, at) => hits[at]!.length > 0);
  if (pattern.doer === 'told' && !proofs.some(isPutToUse)) return [];
  return proofs.map(({ sentence }) => ({ span: sentence.span, about: [] }));
}

const NONE: readonly number[] = [];

function partiesOf(parts: readonly Part[], parties: Sign): number {
  return new Set(parts.flatMap(({ sentence: { part } }) => parties.findIn(part).map((party) => slice(part.text, party).toLowerCase())))
    .size;
}

function isWithOthers(part: Part, { parties, with: together }: Pattern): boolean {
  return !parties || says(part, parties) || (together !== undefined && says(part, together));
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
