import { SECTION_ROLES, type SectionRole } from '../answer/section';
import type { Language } from './language';

/** Recognises the headings of sections, of all languages given, whatever marks and additions stand around them. */
export interface HeadingTable {
  /** The one section the heading names first. */
  role(heading: string): SectionRole | undefined;
  /** Every section a combined heading names ("Situation and Task"), in its order. */
  roles(heading: string): SectionRole[];
  /** Whether it is the name of a section, and not only put in words that tell which one it heads. */
  isName(heading: string): boolean;
}

/** Longest heading that can name a section, in UTF-16 units. */
const HEADING_LIMIT = 60;
const KNOWN_LIMIT = 500;
const JOINERS = /\s*(?:&|＆|\/|／|\+|・|、|,|と|\band\b)\s*/;

export function headingTable(languages: readonly Language[]): HeadingTable {
  const table = new Map<string, SectionRole>();
  for (const language of languages) {
    for (const role of SECTION_ROLES) for (const heading of language.headings[role]) table.set(plain(heading), role);
  }
  // Answers have the same headings again and again.
  const known = new Map<string, Read>();
  const readOf = (heading: string): Read => {
    if (heading.length > HEADING_LIMIT) return NOTHING;
    let found = known.get(heading);
    if (!found) {
      if (known.size >= KNOWN_LIMIT) known.clear();
      known.set(heading, (found = read(heading)));
    }
    return found;
  };
  const read = (heading: string): Read => {
    const words = plain(heading);
    const named = namesIn(words);
    if (named.length > 0) return { roles: named, isName: true };
    const worded = SECTION_ROLES.find((role) => languages.some(({ headingForms }) => headingForms[role].test(words)));
    return { roles: worded ? [worded] : [], isName: false };
  };
  const namesIn = (words: string): SectionRole[] => {
    const whole = table.get(words);
    if (whole) return [whole];
    const parts = words.split(JOINERS);
    if (parts.length < 2 || parts.length > 4) return [];
    const found = parts.map((part) => table.get(part));
    return found.every((role) => role !== undefined) ? found : [];
  };
  return {
    role: (heading) => readOf(heading).roles[0],
    roles: (heading) => readOf(heading).roles,
    isName: (heading) => readOf(heading).isName,
  };
}

interface Read {
  readonly roles: SectionRole[];
  readonly isName: boolean;
}

const NOTHING: Read = { roles: [], isName: false };

/** Without number, emphasis, brackets at the end, colons and a note such as "(15 s)". */
function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_`#【】[\]■◆●▼]/g, '')
    .trim()
    .replace(/^\d{1,2}\s?[.):]\s?/, '')
    .replace(/\s?\([^()]{0,30}\)$/, '')
    .replace(/^(?:the|my) /, '')
    .replace(/\bi['’]d\b/g, 'i would')
    .replace(/[\s:.–—-]{1,4}$/, '')
    .trim();
}
