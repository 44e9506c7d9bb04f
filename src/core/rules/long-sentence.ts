import { message } from '../message';
import { slice, span } from '../text/span';
import { countSpoken, lengthIn, spokenIn } from '../timing';
import type { Example, Report, Rule } from './rule';

const SPLIT = 'Split it where you would breathe, or leave out what the listener does not need.';

/** A sentence longer than a listener holds at once. */
export const longSentence: Rule = Object.freeze<Rule>({
  id: 'long-sentence',
  level: 'information',
  scope: 'sentence',
  yieldsTo: ['private-data', 'speaking-ill', 'conclusion-first'],
  why: 'A spoken sentence cannot be read again; the listener holds about one breath of it.',
  // Taken from Harper, textlint.
  source: 'In writing 40 words or 100 characters are usual limits; those for speech are our estimate.',
  messages: {
    words: { what: 'This sentence has {count} words.', next: SPLIT },
    characters: { what: 'This sentence has {count} characters.', next: SPLIT },
  },
  thresholds: {
    words: {
      name: 'Words in a sentence',
      value: 30,
      unit: 'words',
      min: 10,
      max: 100,
      // Taken from Harper.
      source: 'Our estimate for speech; in writing 40 is a usual limit.',
    },
    characters: {
      name: 'Characters in a sentence',
      value: 60,
      unit: 'characters',
      min: 20,
      max: 300,
      // Taken from textlint.
      source: 'Our estimate for speech; in writing 100 is a usual limit.',
    },
  },
  *check(context) {
    const most = { words: context.threshold('words'), characters: context.threshold('characters') };
    const long: { readonly size: number; readonly report: Report }[] = [];
    for (const [at, { span: place, part }] of context.sentences.entries()) {
      // No word and no character takes less room than one place.
      if (place.end - place.start <= Math.min(most.words, most.characters)) continue;
      const words = spokenIn(part).words;
      const characters = place.end - place.start > most.characters ? lengthIn(part) : 0;
      const unit = words > most.words ? 'words' : 'characters';
      if ((unit === 'words' ? words : characters) <= most[unit]) continue;
      // A label before it is no part of it.
      const label = LABEL.exec(slice(context.answer.text, place))?.[0].length ?? 0;
      const said = part.text.slice(label);
      const count = sizeOf(said, unit);
      const stretches = stretchesIn(said);
      const value = Math.max(...stretches.map((stretch) => sizeOf(stretch, unit)));
      const size = value / most[unit];
      // So little more is no trouble in a few parts of which none is long.
      const isNear = () => {
        const parts = stretches.flatMap((one) => one.split(/[,、，]/));
        if (size <= NEARLY && parts.length <= FEW && parts.every((one) => sizeOf(one, unit) <= count * BREATH)) return true;
        if (unit === 'words' && size <= BROKEN && parts.every((one) => sizeOf(one, unit) <= count * LATE)) return true;
        if (unit !== 'words' || size > SPOKEN || parts.length > FEW + 1) return false;
        const longest = Math.max(...parts.map((one) => sizeOf(one, unit)));
        return (
          (longest <= most.words / 2 && parts.length <= FEW) ||
          (size <= EASY && parts.length > 2 && longest <= count * BREATH && longest <= most.words * BREATH)
        );
      };
      if (size <= 1 || isNear()) continue;
      // Where the point is to come first, its length is told of as that.
      const isLead = unit === 'characters' && at === 0 && context.kind.lead;
      const level = size > FAR && !isLead ? 'information' : 'hint';
      long.push({
        size,
        report: {
          message: unit,
          data: { count },
          span: span(place.start + label, place.end),
          measured: { value, threshold: unit },
          level,
          related: breathsIn(said).map((at) => ({ span: span(place.start + label + at, place.start + label + at + 1), message: BREATHE })),
        },
      });
    }
    const named = [...long].sort((one, other) => other.size - one.size).slice(0, MOST);
    for (const one of long) if (named.includes(one)) yield one.report;
  },
});

/** From so many times as much on it is more than a hint. */
const FAR = 2.5;

/** Up to here, commas are enough, where so few parts stand between them and none is more than this share of the sentence. */
const NEARLY = 1.067;
const FEW = 4;
const BREATH = 2 / 3;

/** Up to here, any comma is enough: of 33 such sentences strict readers found ten worth a remark. */
const BROKEN = 1.167;
/** Behind more than this share of a sentence a breath comes late. */
const LATE = 0.75;

/** Up to here, as few parts are easily said where none is longer than half of what is usual. */
const SPOKEN = 1.3;

/** Up to here, three parts and more are easily said where none has more than that share of what is usual. */
const EASY = 1.2;

/** Of so many sentences of an answer is told, the longest of them: whoever parts these sees how it is done. */
const MOST = 2;

const BREATHE = message('It could be split here');

/** The comma nearest to the middle. */
function breathsIn(said: string): number[] {
  const places = [...said.matchAll(/[,，](?=\s)|、/g)].map(({ index }) => index);
  const far = (at: number) => Math.abs(at - said.length / 2);
  return places.sort((one, other) => far(one) - far(other)).slice(0, 1);
}

/** “The tools:” in bold. */
const LABEL = /^[^:：*\n]{1,40}(?:[:：]\s?\*\*|\*\*\s?[:：])\s*/;

/**
 * What is said of a sentence before a mark at which a speaker stops. What is quoted, or stands in brackets, is a saying of its own; a
 * few words in them are not.
 */
function stretchesIn(text: string): string[] {
  return text
    .replace(/[“"「『(（][^“”"「」『』()（）]+[”"」』)）]/g, (saying) => (isSaying(saying) ? ' a ' : saying))
    .split(/[;：；—―?？]|:(?!\d)| [–-] /);
}

/** More than a name or a term. */
function isSaying(words: string): boolean {
  return sizeOf(words, 'words') > TERM.words || sizeOf(words, 'characters') > TERM.characters;
}

const TERM = { words: 3, characters: 8 };

function sizeOf(text: string, unit: 'words' | 'characters'): number {
  return unit === 'words' ? countSpoken(text, span(0, text.length)).words : text.replace(/[^\p{L}\p{N}]+/gu, '').length;
}

/** What it looks at, for the table of checks. */
export const summary = 'A sentence longer than a listener holds in one breath.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Action\nI rang three schools, asked what kept them, and moved the lessons from two to half past four.\n' },
  { good: true, text: '## 行動\n私は三校に電話し、事情を尋ねました。\n' },
  {
    good: false,
    text: '## Action\nI rang the three schools that stand near the hall and asked them what had kept their pupils from the morning classes in the winter, and then I moved the lessons from two to half past four.\n',
  },
  {
    good: false,
    text: '## 行動\n私はホールの近くにある三つの学校に電話をかけ、冬のあいだ生徒が朝の教室に来られなかった事情を一つずつ詳しく尋ねたうえで、開始の時刻を二時から四時半に移しました。\n',
  },
];
