import type { Answer } from './answer/model';
import type { SectionRole } from './answer/section';
import type { Question, Round } from './guide/model';
import { newFinder, type Part } from './kept';
import type { Kind } from './kinds/kind';
import type { Sentence } from './rules/rule';
import type { Span } from './text/span';

/** Speaking speeds: English words a minute and Japanese characters a minute. */
export interface Speeds {
  readonly wordsPerMinute: number;
  readonly charactersPerMinute: number;
}

/**
 * 140 words a minute lies inside the 130–160 band in which listeners follow best (Griffiths 1990; Tauroza and Allison
 * 1990) and 300 characters a minute is the pace of NHK news (Yano Kaori).
 */
export const DEFAULT_SPEEDS: Speeds = { wordsPerMinute: 140, charactersPerMinute: 300 };

export interface Timing {
  /** Of everything spoken, in seconds. */
  readonly seconds: number;
  /** In the order of `answer.sections`, in seconds. */
  readonly sections: readonly number[];
  /** Of the lead, in seconds. */
  readonly lead: number;
  readonly budget: Budget;
}

export interface Budget {
  /** Seconds to aim for. */
  readonly from: number;
  readonly to: number;
  /** Who set it: the answer's front matter, the question, or the kind of question, capped by the round. */
  readonly by: 'answer' | 'question' | 'kind' | 'round';
}

/** Seconds to say the prose inside `within` aloud: `60 × (words / wpm + Japanese characters / cpm)`. */
export function speakingSeconds(prose: string, within: Span, speeds: Speeds): number {
  return secondsFor(countSpoken(prose, within), speeds);
}

function secondsFor({ words, characters }: Spoken, speeds: Speeds): number {
  return 60 * (words / speeds.wordsPerMinute + characters / speeds.charactersPerMinute);
}

export interface Spoken {
  readonly words: number;
  readonly characters: number;
}

/** English words (runs of letters and digits outside Japanese script) and Japanese characters, punctuation left out. */
export function countSpoken(prose: string, within: Span): Spoken {
  let words = 0;
  let characters = 0;
  let inWord = false;
  for (let at = within.start; at < within.end; at++) {
    const unit = prose.charCodeAt(at);
    if (unit < 0x80) {
      const kind = KINDS[unit];
      if (kind === WORD) {
        if (!inWord) words++;
        inWord = true;
      } else if (kind !== INNER || !isWordUnit(prose.charCodeAt(at + 1))) {
        inWord = false;
      }
    } else if (isJapanese(unit)) {
      characters++;
      inWord = false;
    } else if (isWordUnit(unit)) {
      if (!inWord) words++;
      inWord = true;
    } else if (!isInnerMark(unit) || !isWordUnit(prose.charCodeAt(at + 1))) {
      inWord = false;
    }
  }
  return { words, characters };
}

/** The same of a sentence by itself, kept with it. */
export function spokenIn(part: Part): Spoken {
  return (part.found[SPOKEN] as Spoken | undefined) ?? (part.found[SPOKEN] = countSpoken(part.text, { start: 0, end: part.text.length }));
}

const SPOKEN = newFinder();

/** The letters and digits of a sentence, as a reader counts them; 0 where more words than Japanese characters are spoken. */
export function lengthIn(part: Part): number {
  const { words, characters } = spokenIn(part);
  return characters > words ? part.text.replace(/[^\p{L}\p{N}]+/gu, '').length : 0;
}

/** Seconds to say a sentence aloud. */
export function secondsOf(part: Part, speeds: Speeds): number {
  return secondsFor(spokenIn(part), speeds);
}

/** Whether a word or a Japanese character stands in the span. */
export function isSpoken(prose: string, within: Span): boolean {
  for (let at = within.start; at < within.end; at++) {
    const unit = prose.charCodeAt(at);
    if (unit < 0x80 ? KINDS[unit] === WORD : isJapanese(unit) || isWordUnit(unit)) return true;
  }
  return false;
}

/** Budget of an answer: its own seconds, else the question's, else the kind's aim or the round's cap where that is smaller. */
export function budgetOf(answer: Answer, kind: Kind, question?: Question, round?: Round): Budget {
  const own = answer.fields.seconds?.value;
  if (own !== undefined && own > 0) return { from: Math.round(own * 0.75), to: own, by: 'answer' };
  if (question?.seconds) return { from: Math.round(question.seconds * 0.75), to: question.seconds, by: 'question' };
  if (round?.seconds && round.seconds < kind.aim.to) {
    return { from: Math.min(kind.aim.from, Math.round(round.seconds * 0.75)), to: round.seconds, by: 'round' };
  }
  return { from: kind.aim.from, to: kind.aim.to, by: 'kind' };
}

export function timeAnswer(answer: Answer, sentences: readonly Sentence[], speeds: Speeds, budget: Budget): Timing {
  // By section, that of the lead first.
  const counts = [undefined, ...answer.sections].map(() => ({ words: 0, characters: 0 }));
  for (const { section, part } of sentences) {
    const count = counts[section + 1]!;
    const { words, characters } = spokenIn(part);
    count.words += words;
    count.characters += characters;
  }
  const [lead = 0, ...sections] = counts.map((count) => secondsFor(count, speeds));
  return { seconds: lead + sections.reduce((sum, seconds) => sum + seconds, 0), sections, lead, budget };
}

/** Seconds of all sections of one role. */
export function roleSeconds(answer: Answer, timing: Timing, role: SectionRole): number {
  return answer.sections.reduce((sum, section, at) => (section.role === role ? sum + (timing.sections[at] ?? 0) : sum), 0);
}

/** Percent of the story that a section takes, by which it is judged: the lead and what was learned are not counted, and have no share. */
export function shareOf({ sections }: Answer, timing: Timing, at: number): number | undefined {
  const isCounted = (index: number) => sections[index]?.role !== 'learning';
  if (!isCounted(at)) return undefined;
  const total = timing.sections.reduce((sum, seconds, index) => (isCounted(index) ? sum + seconds : sum), 0);
  return Math.round((100 * (timing.sections[at] ?? 0)) / Math.max(0.1, total));
}

function isJapanese(unit: number): boolean {
  return (
    (unit >= 0x3041 && unit <= 0x30ff && unit !== 0x30fb) || // kana; the middle dot is not spoken
    (unit >= 0x31f0 && unit <= 0x31ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    unit === 0x3005 || // 々
    (unit >= 0xff66 && unit <= 0xff9f) || // half-width kana
    (unit >= 0xd840 && unit <= 0xd87f) // lead surrogates of the rarer ideographs
  );
}

function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x370 && unit <= 0x1fff) ||
    (unit >= 0xff10 && unit <= 0xff19) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a)
  );
}

/** Apostrophes, hyphens, decimal points and commas that stand inside a word or a number. */
function isInnerMark(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2d || unit === 0x2e || unit === 0x2c;
}

const WORD = 1;
const INNER = 2;
const KINDS = Uint8Array.from({ length: 0x80 }, (_, unit) => (isWordUnit(unit) ? WORD : isInnerMark(unit) ? INNER : 0));
