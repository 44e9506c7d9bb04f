import { lazy } from '../lazy';
import { newFinder, type Part } from '../kept';
import { isBlank, isWhite } from '../text/letters';
import { spansOf } from '../text/matches';
import { span, type Span } from '../text/span';
import { englishMeasures } from './en-measures';
import { englishPhrases } from './en-phrases';
import words from './en-signals.json';
import { irregularVerbs, keptStem, stem } from './en-stem';
import { wordsOf, type Word, type Words } from './en-words';
import type { Signals } from './language';

const lexicon = lazy(() => ({
  stative: new Set(words.stative.map(stem)),
  adverbs: new Set(words.adverbs),
  noPast: new Set(words.endingInEdButNoVerb),
  noDiaryStart: new Set(words.noDiaryStart),
  outcome: new Set(words.outcomeVerbs.map(stem)),
}));
const QUOTED = /["“][^"“”\n]{2,200}["”]/g;
/** "The plan was approved": something done without saying by whom. */
const OTHER_SUBJECT = new Set(['he', 'she', 'they', 'it', 'who', 'which', 'that', 'you', 'we']);

// What is known of a word by itself, a bit each.
const KNOWN = 1;
const PAST = 2;
/** In the past, and no state: something was done. */
const DEED = 4;
const OUTCOME = 8;
const OWN = 16;
const OTHER = 32;
/** Adverbs, "have" and "then", which may stand between a subject and its verb. */
const ADVERB = 64;
const OPENING = 128;
const LINK = 256;
/** A capital first: a name inside a sentence. */
const CAPITAL = 512;
/** All capitals, a capital inside or a digit: a name anywhere. */
const NAME = 1024;
const HAD = 2048;
const ARRANGED = 4096;
const IT = 8192;
const WHO = 16384;

/** What an English sentence does; see `Signals`. Each is looked for when it is asked for. */
export function englishSignals(part: Part): Signals {
  return (part.found[SIGNALS] as Signals | undefined) ?? (part.found[SIGNALS] = new EnglishSignals(part));
}

const SIGNALS = newFinder();

class EnglishSignals implements Signals {
  readonly #part: Part;
  #ownAction: readonly Span[] | undefined;
  #detail: readonly Span[] | undefined;
  #reason: readonly Span[] | undefined;
  #plan: readonly Span[] | undefined;
  #claim: readonly Span[] | undefined;
  #negated: readonly Span[] | undefined;
  #group: readonly Span[] | undefined;
  #outcome: readonly Span[] | undefined;

  constructor(part: Part) {
    this.#part = part;
  }

  get ownAction(): readonly Span[] {
    return (this.#ownAction ??= ownActions(this.#part.text, wordsOf(this.#part)));
  }

  get detail(): readonly Span[] {
    return (this.#detail ??= details(this.#part));
  }

  get outcome(): readonly Span[] {
    return (this.#outcome ??= joined(having(wordsOf(this.#part), OUTCOME), this.#list('outcome')));
  }

  get group(): readonly Span[] {
    return (this.#group ??= this.#list('group'));
  }

  get negated(): readonly Span[] {
    return (this.#negated ??= this.#list('negation'));
  }

  get claim(): readonly Span[] {
    return (this.#claim ??= this.#list('claim'));
  }

  get plan(): readonly Span[] {
    return (this.#plan ??= this.#list('plan'));
  }

  get reason(): readonly Span[] {
    return (this.#reason ??= this.#list('reason'));
  }

  #list(name: Parameters<typeof englishPhrases.list>[0]): readonly Span[] {
    return englishPhrases.list(name, this.#part);
  }
}

function details(part: Part): readonly Span[] {
  const found = wordsOf(part);
  const measuresAndQuotes = joined(englishMeasures(part), found.hasQuote ? quoted(part.text) : NONE);
  return joined(measuresAndQuotes, joined(englishPhrases.list('date', part), names(part.text, found)));
}

const NONE: readonly Span[] = Object.freeze([]);

/** Both lists in the order of the text. */
function joined(one: readonly Span[], other: readonly Span[]): readonly Span[] {
  if (other.length === 0) return one;
  return one.length === 0 ? other : [...one, ...other].sort((a, b) => a.start - b.start);
}

function quoted(text: string): readonly Span[] {
  return spansOf(QUOTED, text);
}

function having({ words, starts, ends }: Words, fact: number): readonly Span[] {
  let found: Span[] | undefined;
  for (let at = 0; at < words.length; at++) if (factsOf(words[at]!) & fact) (found ??= []).push(span(starts[at]!, ends[at]!));
  return found ?? NONE;
}

/** "I pulled … and joined …": the deeds of the writer, verb by verb. */
function ownActions(prose: string, found: Words): readonly Span[] {
  const { words, starts, ends } = found;
  let actions: Span[] | undefined;
  let isOwn = false;
  let isOther = false;
  let subject = 0;
  for (let at = 0; at < words.length; at++) {
    const facts = factsOf(words[at]!);
    if (facts & OWN) {
      isOwn = true;
      isOther = false;
      subject = at;
      continue;
    }
    // It was I who asked.
    if (facts & WHO && isOwn && subject === at - 1) {
      subject = at;
      continue;
    }
    const isObject = (facts & IT) !== 0 && isOwn && at > 0 && (factsOf(words[at - 1]!) & PAST) !== 0;
    if (facts & OTHER && !isObject) {
      isOwn = false;
      isOther = true;
    }
    if (!(facts & DEED)) continue;
    if (!isOwn && !isOther && at === 0 && facts & OPENING) {
      (actions ??= []).push(span(starts[at]!, ends[at]!));
      isOwn = true;
      continue;
    }
    if (isOwn && (directlyAfter(words, subject, at) || coordinated(prose, found, at) || arranged(words, subject, at)))
      (actions ??= []).push(span(starts[subject]!, ends[at]!));
  }
  return actions ?? NONE;
}

/** Only adverbs, "have" and "then" stand between the subject and its verb. */
function directlyAfter(words: readonly Word[], subject: number, verb: number): boolean {
  if (verb - subject > 4) return false;
  for (let at = subject + 1; at < verb; at++) if (!(factsOf(words[at]!) & ADVERB)) return false;
  return true;
}

/** "I had the light mended": done by somebody else at the writer's word. */
function arranged(words: readonly Word[], subject: number, verb: number): boolean {
  if (verb - subject < 3 || verb - subject > 6) return false;
  return (factsOf(words[subject + 1]!) & HAD) !== 0 && (factsOf(words[subject + 2]!) & ARRANGED) !== 0;
}

/** A further verb of the same subject: behind "and", "then" or a comma. */
function coordinated(prose: string, { words, starts, ends }: Words, at: number): boolean {
  let before = at - 1;
  while (before > 0 && factsOf(words[before]!) & ADVERB) before--;
  if (before >= 0 && factsOf(words[before]!) & LINK) return true;
  if (at === 0) return false;
  const mark = ends[at - 1]!;
  return mark < starts[at]! && COUPLING.includes(prose[mark]!) && isBlank(prose, mark + 1, starts[at]!);
}

const COUPLING = ',;:–—';

/** Proper names and named tools: capitals inside the sentence, or all capitals. */
function names(prose: string, { words, starts, ends }: Words): readonly Span[] {
  let found: Span[] | undefined;
  for (let at = 0; at < words.length; at++) {
    const facts = factsOf(words[at]!);
    if (!(facts & CAPITAL)) continue;
    const start = starts[at]!;
    if (!(facts & NAME) && (at === 0 || isBehindStop(prose, start))) continue;
    (found ??= []).push(span(start, ends[at]!));
  }
  return found ?? NONE;
}

/** Whether a mark behind which a sentence begins stands before a word, with at most three white spaces between. */
function isBehindStop(prose: string, start: number): boolean {
  let at = start - 1;
  while (at > start - 4 && at >= 0 && isWhite(prose.charCodeAt(at))) at--;
  return at >= 0 && STOPS.includes(prose[at]!);
}

const STOPS = '.!?:"“';

function factsOf(word: Word): number {
  return word.facts === 0 ? (word.facts = learn(word)) : word.facts;
}

function learn({ text, lower }: Word): number {
  const { stative, adverbs, noPast, noDiaryStart, outcome } = lexicon();
  const root = keptStem(lower);
  const isPast = (lower.endsWith('ed') && lower.length > 3 && !noPast.has(lower)) || irregularVerbs().has(lower);
  const isCapital = text.length >= 2 && /^[A-Z]/.test(text) && !/^I['’]/.test(text);
  const isName = isCapital && (/^[A-Z]{2,}s?$/.test(text) || /[a-z][A-Z]|\d/.test(text));
  return (
    KNOWN |
    bit(PAST, isPast) |
    bit(DEED, isPast && !stative.has(root)) |
    bit(OUTCOME, isPast && outcome.has(root)) |
    bit(OWN, text === 'I' || lower === "i've") |
    bit(OTHER, OTHER_SUBJECT.has(lower)) |
    bit(IT, lower === 'it') |
    bit(WHO, lower === 'who') |
    bit(ADVERB, adverbs.has(lower) || lower.endsWith('ly')) |
    bit(OPENING, !noDiaryStart.has(lower)) |
    bit(LINK, LINKS.has(lower)) |
    bit(CAPITAL, isCapital) |
    bit(NAME, isName) |
    bit(HAD, lower === 'had' || lower === 'got') |
    bit(ARRANGED, ARRANGING.has(lower))
  );
}

const LINKS = new Set(['and', 'then', 'but', 'so']);
const ARRANGING = new Set(['it', 'them', 'the', 'a', 'all', 'two', 'three', 'my', 'our', 'this', 'that', 'each', 'every']);

function bit(fact: number, holds: boolean): number {
  return holds ? fact : 0;
}
