import { span, type Span } from '../text/span';

const NUMBER_WORD =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|dozens|hundreds|thousands';
/** Words that size something by themselves. */
const SIZE =
  /\b(?:twice|thrice|doubled?|doubling|tripled?|trebled?|quadrupled?|halved|halving|two-?thirds|(?:a|one|by|to|than) (?:half|third|quarter|fifth|tenth)|half (?:of|the|as|a|an|our|my)|\w{3,10}fold|zero|(?:came|finished|placed|ranked) (?:first|second|third|fourth|fifth|last))\b/gi;
const WORDS = new RegExp(`\\b(?:(?:a|one) )?(?:${NUMBER_WORD})(?:[ -](?:and |a )?(?:${NUMBER_WORD}|one)){0,4}\\b`, 'gi');
const DIGITS = /(?:[$€£¥]\s?)?\d[\d,]{0,14}(?:\.\d{1,6})?(?:\s?(?:%|percent|per cent))?[a-z]{0,3}/gi;

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?$/i;
/** Words that make the number behind them a name and not a size. */
const NAMED =
  /^(?:v|version|ios|android|windows|python|java|node|round|phase|step|stage|chapter|section|level|part|page|question|option|plan|team|room|floor|grade|year|class|type|form|no|number|number one|figure|table|line|route|gate|area|zone|group|season|episode|web|covid|tier|article|chapter|generation|gen)\.?$/i;
/** Words behind which a number in words is a known set of things and no size. */
const KNOWN_SET = /^(?:the|these|those|both|my|our|their|his|her|other|all|of|or)$/i;

/** Numbers that size something in English prose; see `Language.measures`. */
export function englishMeasures(prose: string, within: Span): Span[] {
  const text = prose.slice(within.start, within.end);
  const found: Span[] = [];
  const add = (start: number, length: number) => found.push(span(within.start + start, within.start + start + length));
  for (const match of text.matchAll(DIGITS)) {
    if (isDigitMeasure(text, match.index, match[0])) add(match.index, match[0].trimEnd().length);
  }
  for (const match of text.matchAll(WORDS)) {
    if (isWordMeasure(text, match.index, match[0])) add(match.index, match[0].length);
  }
  for (const match of text.matchAll(SIZE)) add(match.index, match[0].length);
  return found.sort((a, b) => a.start - b.start);
}

function isDigitMeasure(text: string, at: number, written: string): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text.slice(at + written.length, at + written.length + 24);
  // Part of a name, a version, a date or a longer number.
  if (/[\p{L}\d_.#/:-]/u.test(before) && !(before === '-' && /^[$€£]/.test(written)) && !(before === '/' && false)) return false;
  if (/^[$€£¥]/.test(written) || /(?:%|percent|per cent)$/i.test(written)) return true;
  const suffix = /[a-z]+$/i.exec(written)?.[0].toLowerCase() ?? '';
  if (
    suffix !== '' &&
    !['k', 'm', 'bn', 'x', 'h', 's', 'min', 'ms', 'pt', 'pts', 'kg', 'km', 'cm', 'mm', 'gb', 'mb', 'hrs', 'hr', 'pp'].includes(suffix)
  )
    return false;
  if (/^(?:[:/]\d|\.\d+\.|-\d{3,}|-\d+-)/.test(after)) return /^\/\d+(?!\/)/.test(after) && !/^\/7\b/.test(after);
  if (/^\s?(?:am|pm|a\.m|p\.m|o['’]clock)\b/i.test(after)) return false;
  const previous = /([\p{L}.']+)\s+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  const next = /^\s+([\p{L}]+)/u.exec(after)?.[1] ?? '';
  if (MONTH.test(previous) || (MONTH.test(next) && next !== 'may' && next !== 'march')) return false;
  if (NAMED.test(previous)) return false;
  if (suffix === '' && /^(?:19|20)\d\d$/.test(written) && !/^(?:[a-z]+s|people)$/.test(next)) return false;
  if (/^(?:19|20)\d\d$/.test(written) && /^(?:in|since|from|until|during|by|of|to|before|after|year)$/i.test(previous)) return false;
  return true;
}

function isWordMeasure(text: string, at: number, written: string): boolean {
  if (/[\p{L}-]/u.test(text[at - 1] ?? ' ')) return false;
  const previous = /([\p{L}']+)\s+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  const after = text.slice(at + written.length, at + written.length + 24);
  if (/^\s?(?:o['’]clock|am\b|pm\b)/.test(after) || NAMED.test(previous)) return false;
  const many = /hundred|thousand|million|billion|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|teen|eleven|twelve/i.test(
    written,
  );
  if (many) return true;
  if (KNOWN_SET.test(previous)) return false;
  return (
    /^(?:[ -]\p{L}|\s*[,.;!?)]|\s*$)/u.test(after) &&
    !/^\s+(?:of (?:us|them|you)|ways?|things?|reasons?|steps?|parts?|sides?|questions?)\b/i.test(after)
  );
}
