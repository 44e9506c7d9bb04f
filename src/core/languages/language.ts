import type { SectionRole } from '../answer/section';
import type { Part as TextPart } from '../kept';
import type { KindId, Part } from '../kinds/kind';
import type { Span } from '../text/span';
import type { HalfReader } from './halves';

export { HALF_KINDS, type HalfQuestion } from './halves';

/** The languages an answer may be written in. */
export const LANGUAGE_IDS = ['en', 'ja'] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];

/** What the core must know of a language of answers. Words stand here, and only here. */
export interface Language {
  readonly id: LanguageId;
  /** Its name in itself. */
  readonly name: string;
  /** Headings of the sections: the first is written, all are recognised (compared by `normalise`). */
  readonly headings: Readonly<Record<SectionRole, readonly [string, ...string[]]>>;
  /** How a heading in the writer's own words tells which section it is over; looked for in small letters, where it is no name. */
  readonly headingForms: Readonly<Record<SectionRole, RegExp>>;
  /** Names of the kinds of question: the first is written, all are recognised in guides. */
  readonly kindNames: Readonly<Record<KindId, readonly [string, ...string[]]>>;
  /** The questions a template asks under each heading, per kind of question, and those of a question without one; `lead` stands under the title. */
  readonly prompts: Readonly<Record<KindId | 'open', Prompts>>;
  /** Beginnings of a sentence that hold no fact, per kind of question and section. */
  readonly openers: Readonly<Record<KindId, Readonly<Record<SectionRole | 'lead', readonly string[]>>>>;
  /** A text to read aloud, of which only the length matters. */
  readonly passage: string;
  /** The question that asks the writer for a part of an answer that is not told yet. */
  readonly asks: Readonly<Record<Part, string>>;
  /** The question whose answer would show a facet that has no question of its own. */
  askForFacet(name: string): string;
  /** Between 0 and 1: how much of the words of `prose` is written in this language. */
  fits(prose: string): number;
  /** Sentences of `prose` inside `within`, without the white space around them. Line ends that part list items or paragraphs part sentences. */
  sentences(prose: string, within: Span): Span[];
  /**
   * Measures: numbers that size something (percent, money, people, counts with a unit, durations, multiples, ranks,
   * from–to). Dates, clock times, ordinals, versions, list numbers and round numbers of interviews are none.
   */
  measures(prose: string, within: Span): Span[];
  /** The same in a sentence by itself, at places counted from its start. */
  measuresIn(sentence: TextPart): readonly Span[];
  /** What each sentence does; see `Signals`. One call for one sentence. */
  signals(prose: string, sentence: Span): Signals;
  /** The same at places counted from the start of the sentence. */
  signalsIn(sentence: TextPart): Signals;
  /** Where the words of a sentence give a cue; see `Cue`. */
  cue(cue: Cue, prose: string, within: Span): Span[];
  /** The same in a sentence by itself, at places counted from its start. */
  cueIn(cue: Cue, sentence: TextPart): readonly Span[];
  /** Whether they give it. */
  gives(cue: Cue, sentence: TextPart): boolean;
  /** False where none of the sentences of an answer gives it: one look for all of them. */
  mayGive(cue: Cue, sentences: readonly { readonly part: TextPart }[]): boolean;
  /** Which of some cues, by their numbers in `CUES`, they give: places among those asked for, in order. */
  givenAmong(cues: readonly number[], sentence: TextPart): readonly number[];
  /** The parts of a question that ask for something of their own; empty for a question of one part. */
  readonly halves: HalfReader;
  /** The words of a sentence in the forms in which weights are learnt for them (`skills/learnt`). */
  wordForms(sentence: string): string[];
  /** The numbers of those forms that are in a table, in the order of the words; the same table is given each time. */
  formsIn(part: TextPart, known: ReadonlyMap<string, number>): readonly number[];
  /** The words and endings that bind a sentence together; words of content are left out where the language lets them be told apart. */
  bindingWords(sentence: string): string[];
  /** From how many characters on a sentence is long, and below how many it is short, among spoken ones. */
  readonly sentenceLengths: { readonly short: number; readonly long: number };
  /** The words that carry the content of a text, each in the form in which two texts are compared. */
  contentWords(text: string): string[];
  /** Whether a sentence often goes without its subject, so that who acts cannot be counted. */
  readonly dropsSubjects: boolean;
  /** Finds terms in text, whatever their inflection; built once per list of terms and kept by the caller. */
  matcher(terms: readonly string[]): TermMatcher;
}

/**
 * What the wording of a sentence hints at, weaker than a signal. Of a story: its setting, goal, obstacle, what was
 * learned, one episode or a habit. Of a plan: assumption, choice, measuring, risk, schedule, the writer's past. Of a
 * motivation: own use, contribution, conditions of work, praise. Of a way of working: criteria, an example, the manager,
 * telling others, steps. Of a record: its headline, a station of it, the
 * bridge to the role. Of a result: a relative figure, a period or a comparison, a goal that is met, that nothing went amiss. Of what a group did: the writer's own part in it. The others are habits of wording; those after `ill` are
 * Japanese only. `difficulty` is about the question: it asks for something that went wrong; so is `product`: it asks
 * about something one can use.
 */
export const CUES = [
  'setting',
  'goal',
  'learning',
  'obstacle',
  'reason',
  'habit',
  'episode',
  'wish',
  'effect',
  'step',
  'assumption',
  'choice',
  'measuring',
  'risk',
  'schedule',
  'ownPast',
  'ownUse',
  'contribution',
  'conditions',
  'praise',
  'bridge',
  'criteria',
  'example',
  'manager',
  'telling',
  'relative',
  'period',
  'closing',
  'headline',
  'station',
  'difficulty',
  'product',
  'hedge',
  'ownPart',
  'none',
  'weakVerb',
  'buzzword',
  'passive',
  'wordy',
  'secret',
  'raNuki',
  'doubleHonorific',
  'sasete',
  'kisha',
  'onsha',
  'ownCompany',
  'plainEnd',
  'politeEnd',
  'machineForm',
] as const;
export type Cue = (typeof CUES)[number];

export type Prompts = Readonly<Record<SectionRole | 'lead', readonly [string, ...string[]]>>;

/** What a sentence does, as far as its words show. Each list holds the words that show it. */
export interface Signals {
  /** The writer as the one who did a concrete thing: "I pulled …", 「私は…を集計しました」, in Japanese also with the subject left out. */
  readonly ownAction: readonly Span[];
  /** A group as subject of an action: "we", "our team", 「私たちは」. */
  readonly group: readonly Span[];
  /** A hard detail: a measure, a date, a proper name, a named tool, words in quotation marks. */
  readonly detail: readonly Span[];
  /** Something came of it: rose, fell, was adopted, 「改善しました」. */
  readonly outcome: readonly Span[];
  /** The main statement is denied: "I did not look at the data". */
  readonly negated: readonly Span[];
  /** A statement about oneself without a deed: "I am good with data", 「得意です」, "I understand live streaming". */
  readonly claim: readonly Span[];
  /** A plan or a supposition: "I would", 「〜したいです」. */
  readonly plan: readonly Span[];
  /** A reason given or an alternative weighed. */
  readonly reason: readonly Span[];
}

export interface TermMatcher {
  /** Every place inside `within` where a term occurs; `term` is the index in the list given. Places do not overlap for one term. */
  find(prose: string, within: Span): TermMatch[];
  /** The same in a sentence that starts at `start`. */
  findIn(sentence: TextPart, start: number): TermMatch[];
}

export interface TermMatch {
  readonly term: number;
  readonly span: Span;
}
