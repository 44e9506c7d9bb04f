import { matchesOf } from '../text/matches';
import { span, type Span } from '../text/span';
import patterns from './private.json';

/** Whether anything private may be told in a text at all. */
export function mayTellPrivate(prose: string): boolean {
  return LIKELY.test(prose);
}

/**
 * Where a sentence tells of the health, the debts or the home of somebody who is named in it before; of a home it is enough that
 * somebody is named anywhere. Names of one letter, of kin and of trades do not say who it is, and a changed name is none.
 */
export function privateDetailsOf(said: string, prose: string): Span[] {
  if (!LIKELY.test(said)) return [];
  const { detail, home, changed } = (read ??= readPatterns());
  const found: Span[] = [];
  for (const match of matchesOf(detail, said)) {
    if (isNamed(said.slice(0, match.index), read)) found.push(span(match.index, match.index + match[0].length));
  }
  for (const match of matchesOf(home, said)) {
    if (isNamed(prose, read)) found.push(span(match.index, match.index + match[0].length));
  }
  return found.length > 0 && changed.test(prose) ? [] : found;
}

function isNamed(text: string, { name, titled, noName }: Patterns): boolean {
  return name.test(text) || matchesOf(titled, text).some((match) => !noName.test(match[1]!));
}

/** Without one of these there is nothing private, and the wide patterns are not read. */
const LIKELY =
  /cancer|chemo|tumou?r|depress|bipolar|HIV|epilep|dementia|lzheimer|orexia|bulimia|schizo|breakdown|miscarr|addiction|debt|alcoholic|divorce|drink|hospital|suicid|bankrupt|\d[a-z]?,? \p{Lu}|病|障害|認知症|がん|癌|依存|てんかん|科に|借金|借り入れ|破産|丁目|余命|要介護|遺産|亡くな|離婚/u;

type Patterns = ReturnType<typeof readPatterns>;
let read: Patterns | undefined;

function readPatterns() {
  return {
    /** “Nora Finch, who …”, “Mrs Finch”, “a viewer named Nora”. */
    name: new RegExp(patterns.name, 'u'),
    titled: new RegExp(patterns.titled, 'gu'),
    noName: new RegExp(patterns.noName, 'u'),
    detail: new RegExp(patterns.detail, 'gu'),
    home: new RegExp(patterns.home, 'gu'),
    /** That a name is not the real one. */
    changed: new RegExp(patterns.changed, 'iu'),
  };
}
