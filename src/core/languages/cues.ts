import { partOf, type Part } from '../kept';
import type { PhraseList } from '../phrases';
import type { Lexicon } from '../phrases/lexicon';
import { placed, type Span } from '../text/span';
import { CUES, type Cue } from './language';

/** The phrases of a language: its cues, and lists of its own by name. One walk over a sentence finds what it has of them all. */
export interface Phrases<Name extends string> {
  cue(cue: Cue, prose: string, within: Span): Span[];
  cueIn(cue: Cue, part: Part): Span[];
  gives(cue: Cue, part: Part): boolean;
  mayGive(cue: Cue, sentences: readonly { readonly part: Part }[]): boolean;
  givenAmong(cues: readonly number[], part: Part): readonly number[];
  /** At places counted from the start of the part. */
  list(name: Name, part: Part): Span[];
}

/**
 * The phrases of a language, which its lexicon reads at their first use. `\\b` does not fit a language without spaces.
 */
export function phrasesOf<Name extends string>(
  lexicon: Lexicon,
  cues: () => Readonly<Record<Cue, readonly string[]>>,
  names: readonly Name[],
  lists: () => Readonly<Record<Name, PhraseList>>,
  hasSpaces: boolean,
): Phrases<Name> {
  const rule = hasSpaces ? ({ before: "(?<![\\w'’-])", after: '(?![\\w])' } as const) : ({ before: '', after: '' } as const);
  const ofCues = lexicon.add(() => CUES.map((cue) => ({ entries: cues()[cue], ...rule, ignoreCase: true })));
  const ofNames = lexicon.add(() => {
    const own = lists();
    return names.map((name) => own[name]);
  });
  const numbers = numbered(names);
  return {
    cue: (cue, prose, within) => {
      const number = NUMBERS[cue];
      return ofCues.isEmpty(number) ? NONE : placed(ofCues.find(number, partOf(prose, within)), within.start);
    },
    cueIn: (cue, part) => ofCues.find(NUMBERS[cue], part),
    gives: (cue, part) => ofCues.has(NUMBERS[cue], part),
    mayGive: (cue, sentences) => ofCues.mayHave(NUMBERS[cue], sentences),
    givenAmong: (some, part) => ofCues.among(some, part),
    list: (name, part) => ofNames.find(numbers[name], part),
  };
}

function numbered<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>;
}

const NUMBERS = numbered(CUES);
const NONE = Object.freeze<Span[]>([]) as Span[];
