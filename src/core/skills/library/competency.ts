import type { SkillArea } from '../../guide/model';
import type { LanguageId } from '../../languages/language';
import { LEXICONS } from '../../phrases/lexicon';
import { Sign } from '../../phrases/sign';
import type { Group } from '../learnt/signs';
import type { Sentence } from '../../rules/rule';
import type { Span } from '../../text/span';

/**
 * A competency that we know how to recognise by what is done and not by its name. A skill area of any guide is linked to
 * one by its own words; an area that fits none is judged by its terms alone.
 */
export interface Competency {
  readonly id: string;
  /** Whether the area is this competency, by its name, id and description. */
  fits(area: SkillArea): boolean;
  /** The sentences that prove it, per language; none means that the area is not shown, whatever words occur. */
  readonly proofs: Readonly<Record<LanguageId, (scene: Scene) => Proof[]>>;
  /** Up to this logarithm of the odds nothing shows it, where its weights tell that apart better than those of the others do. */
  readonly openFrom?: number;
  /** Groups of everyday words of which one in a plan or beside a reason may be something of it put to use. */
  readonly signs?: readonly Group[];
}

/** An answer as the detectors see it: sentences with their words, in order; claims and denials are taken out before. */
export interface Scene {
  readonly parts: readonly Part[];
  /** All sentences of the answer, to be looked into at once. */
  readonly sentences: readonly Sentence[];
}

export interface Part {
  readonly text: string;
  readonly sentence: Sentence;
}

/** A sentence that proves something, and words that tell which facet it is about. */
export interface Proof {
  readonly span: Span;
  readonly about: readonly string[];
}

/** Once an area is proved, a sentence with this sign is about the facets whose terms `about` shares. */
export interface Hint {
  readonly sign: Sign;
  readonly about: readonly string[];
}

/** A detector's words as one pattern; each entry is a small pattern of its own. */
export function words(entries: () => readonly string[]): Sign {
  return new Sign(
    LEXICONS.en.add(() => [{ entries: entries(), before: '\\b', after: '\\b', ignoreCase: true }]),
    0,
  );
}

/** The same for a language without spaces. */
export function signs(entries: () => readonly string[]): Sign {
  return new Sign(
    LEXICONS.ja.add(() => [{ entries: entries(), before: '', after: '', ignoreCase: false }]),
    0,
  );
}

/** How many different entries of a list occur in some sentences. */
export function variety(parts: readonly Part[], entries: readonly Sign[]): number {
  return entries.reduce((count, entry) => (parts.some((part) => says(part, entry)) ? count + 1 : count), 0);
}

export function says({ sentence }: Part, entry: Sign): boolean {
  return entry.isIn(sentence.part);
}

export function own(part: Part): boolean {
  return part.sentence.signals.ownAction.length > 0;
}

export function fitsWords(area: SkillArea, pattern: RegExp): boolean {
  return pattern.test(`${area.id.replace(/-/g, ' ')} ${area.name}`);
}
