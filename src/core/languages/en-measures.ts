import { newFinder, type Part } from '../kept';
import { isWhite, lettersPattern } from '../text/letters';
import { slice, span, type Span } from '../text/span';
import { englishPhrases } from './en-phrases';
import { wordsOf } from './en-words';

const DIGITS = /(?:[$€£¥]\s?)?\d(?:[\d,]{0,13}\d)?(?:\.\d{1,6})?(?:\s?(?:%|percent|per cent))?[a-z]{0,3}/gi;

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?$/i;
/** What stands behind a month as part of a date. */
const DAY_OR_YEAR = /^(?:[0-2]?\d|3[01]|(?:19|20)\d\d)(?:st|nd|rd|th)?,?$/i;
/** Words that make the number behind them a name and not a size. */
const NAMED =
  /^(?:v|version|ios|android|windows|python|java|node|round|phase|step|stage|chapter|section|level|part|page|question|option|plan|team|room|floor|grade|year|class|type|form|no|number|number one|figure|table|line|route|gate|area|zone|group|season|episode|web|covid|tier|article|chapter|generation|gen|sprint|week|day)\.?$/i;
/** Words behind which a number in words is a known set of things and no size. */
const KNOWN_SET = /^(?:the|these|those|both|my|our|their|his|her|its|other|all|of|or)$/i;
/** Before a larger number too, if things follow that were there before. */
const DEFINITE = /^(?:the|these|those|all|its)$/i;
/** “The first ten minutes”: a stretch of something, and no size. */
const STRETCH = /^(?:first|last|final|opening)$/i;
/** “One stay in place of three”: the number that was. */
const REPLACED = /\b(?:in place|instead|in lieu) of\s+$/i;
const THINGS = /^\s+[a-z]+(?:s|ren)\b(?<!times|percents|points|euros|pounds|dollars|weeks|months|minutes|hours|days|nights|years|seconds)/i;

/** "At nine", "until four": a time of day, unless what is counted follows. */
const BEFORE_TIME = /^(?:at|until|till|past|before|after|since|from|towards|around)$/i;
const BEHIND_TIME =
  /^\s*(?:$|[,.;:!?)]|(?:and|or|but|on|in the|in our|to|till|until|each|every|so|as|when|with|because|o['’]clock|sharp|that|the|I|we|they|he|she|it|there|for|if|than|was|were|had)\b)/;
/** “By ten in the morning”. */
const OF_DAY = /^\s+(?:in the (?:morning|afternoon|evening)|at night)\b/i;
const TO_HOUR = /\b(?:quarter|minutes) to\s+$/i;
const HOUR = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1?\d|2[0-4])$/i;
const ORDINAL = /^-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/i;

const otherLetter = lettersPattern('[\\p{L}]');
const wordBehind = lettersPattern('^\\s+([\\p{L}]+)');
const endsNumber = lettersPattern('^(?:[ -][\\p{L}]|\\s*[,.;!?)]|\\s*$)');

const NONE: Span[] = [];

/** Numbers that size something in English prose; see `Language.measures`. */
export function englishMeasures(part: Part): Span[] {
  return (part.found[MEASURES] as Span[] | undefined) ?? (part.found[MEASURES] = measuresIn(part));
}

const MEASURES = newFinder();

function measuresIn(part: Part): Span[] {
  const numbers = englishPhrases.list('number', part);
  const sizes = englishPhrases.list('size', part);
  const { hasDigit } = wordsOf(part);
  if (!hasDigit && numbers.length === 0 && sizes.length === 0) return NONE;
  const { text } = part;
  const found: Span[] = [];
  if (hasDigit) {
    DIGITS.lastIndex = 0;
    for (let match = DIGITS.exec(text); match; match = DIGITS.exec(text)) {
      const { 0: written, index } = match;
      if (isDigitMeasure(text, index, written)) found.push(span(index, index + written.trimEnd().length));
    }
  }
  for (const number of numbers) {
    if (isWordMeasure(text, number.start, slice(text, number))) found.push(number);
  }
  if (sizes.length === 0 && (found.length < 2 || numbers.length === 0)) return found;
  return found.concat(sizes).sort((a, b) => a.start - b.start);
}

function isDigitMeasure(text: string, at: number, written: string): boolean {
  const before = at > 0 ? text[at - 1]! : ' ';
  const after = text.slice(at + written.length, at + written.length + 24);
  // Part of a name, a version, a date or a longer number.
  if (isPartOfName(before) && !(before === '-' && /^[$€£]/.test(written))) return false;
  if (/^[$€£¥]/.test(written) || /(?:%|percent|per cent)$/i.test(written)) return true;
  const suffix = /[a-z]+$/i.exec(written)?.[0].toLowerCase() ?? '';
  if (
    suffix !== '' &&
    !['k', 'm', 'bn', 'x', 'h', 's', 'min', 'ms', 'pt', 'pts', 'kg', 'km', 'cm', 'mm', 'gb', 'mb', 'hrs', 'hr', 'pp'].includes(suffix)
  )
    return false;
  if (/^(?:[:/]\d|\.\d+\.|-\d{3,}|-\d+-)/.test(after)) return /^\/\d+(?!\/)/.test(after) && !/^\/7\b/.test(after);
  if (/^\s?(?:am|pm|a\.m|p\.m|o['’]clock)\b/i.test(after)) return false;
  const previous = wordBefore(text, at, ".'");
  const next = wordBehind(after)?.[1] ?? '';
  if ((MONTH.test(previous) && DAY_OR_YEAR.test(written.trim())) || (MONTH.test(next) && next !== 'may' && next !== 'march')) return false;
  if (NAMED.test(previous) || isTime(previous, written, after)) return false;
  if ((DEFINITE.test(previous) && THINGS.test(after)) || STRETCH.test(previous)) return false;
  if (suffix === '' && /^(?:19|20)\d\d$/.test(written) && !/^(?:[a-z]+s|people)$/.test(next)) return false;
  if (/^(?:19|20)\d\d$/.test(written) && /^(?:in|since|from|until|during|by|of|to|before|after|year)$/i.test(previous)) return false;
  return true;
}

/** The word before the white space that stands before `at`, of letters and some marks; empty where there is none near. */
function wordBefore(text: string, at: number, marks: string): string {
  const from = Math.max(0, at - NEAR);
  let end = at;
  while (end > from && isWhite(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > from && end < at && (marks.includes(text[start - 1]!) || isLetter(text[start - 1]!))) start--;
  // The half of a word with a hyphen is another word: “by the half-year thirty came”.
  return start > 0 && text[start - 1] === '-' ? '' : text.slice(start, end);
}

const NEAR = 24;

function isPartOfName(character: string): boolean {
  return '_.#/:-'.includes(character) || (character >= '0' && character <= '9') || isLetter(character);
}

function isLetter(character: string): boolean {
  if (character > '\x7f') return otherLetter(character) !== null;
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

function isWordMeasure(text: string, at: number, written: string): boolean {
  if (at > 0 && (text[at - 1] === '-' || isLetter(text[at - 1]!))) return false;
  const previous = wordBefore(text, at, "'");
  const after = text.slice(at + written.length, at + written.length + 24);
  if (/^\s?(?:o['’]clock|am\b|pm\b)/.test(after) || ORDINAL.test(after) || NAMED.test(previous) || isTime(previous, written, after))
    return false;
  if (TO_HOUR.test(text.slice(Math.max(0, at - 16), at))) return false;
  const many = /hundred|thousand|million|billion|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|teen|eleven|twelve/i.test(
    written,
  );
  if ((DEFINITE.test(previous) && THINGS.test(after)) || STRETCH.test(previous)) return false;
  if (many) return true;
  // “The two sides” is a known set of things; “in the two years since” is a span of time.
  if (
    KNOWN_SET.test(previous) &&
    !REPLACED.test(text.slice(Math.max(0, at - 16), at)) &&
    !/^\s+(?:years|months|weeks|days|nights|hours|minutes)\b/i.test(after)
  )
    return false;
  return endsNumber(after) !== null && !/^\s+(?:of (?:us|them|you)|ways?|things?|reasons?|steps?|parts?|sides?|questions?)\b/i.test(after);
}

function isTime(previous: string, written: string, after: string): boolean {
  return HOUR.test(written.trim()) && ((BEFORE_TIME.test(previous) && BEHIND_TIME.test(after)) || OF_DAY.test(after));
}
