import type { Language, LanguageId } from './languages/language';
import { countSpoken } from './timing';

/** Speaking speeds that can be set: English words and Japanese characters a minute. */
export const SPEED_RANGES: Readonly<Record<LanguageId, { readonly from: number; readonly to: number }>> = {
  en: { from: 80, to: 220 },
  ja: { from: 150, to: 500 },
};

/** A reading shorter or longer than this was none: the clock was stopped at once, or left running. In seconds. */
const LEAST_SECONDS = 10;
const MOST_SECONDS = 600;

export interface Reading {
  /** Words or characters a minute, as the speed of the language counts; 0 where nothing was read. */
  readonly perMinute: number;
  readonly verdict: 'fits' | 'too-slow' | 'too-fast' | 'not-read';
}

/** How fast the passage of a language was read aloud in so many seconds, held against the speeds that can be set. */
export function measureReading(language: Language, seconds: number): Reading {
  if (!(seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)) return { perMinute: 0, verdict: 'not-read' };
  const { words, characters } = countSpoken(language.passage, { start: 0, end: language.passage.length });
  const perMinute = Math.round((60 * (words + characters)) / seconds);
  const { from, to } = SPEED_RANGES[language.id];
  return { perMinute, verdict: perMinute < from ? 'too-slow' : perMinute > to ? 'too-fast' : 'fits' };
}
