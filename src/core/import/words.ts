import { LANGUAGE_IDS, type LanguageId } from '../languages/language';
import en from './words/en.json';
import ja from './words/ja.json';
import { isJapanese, plain } from './mask';
import { recalled } from './recalled';

/** What the heading of a part says the part is for; where several fit, the first. */
const PARTS = [
  'notAsked',
  'own',
  'faq',
  'related',
  'comments',
  'contents',
  'tags',
  'answers',
  'skills',
  'tips',
  'responsibilities',
  'outcome',
  'questions',
  'about',
  'process',
  'details',
] as const;
export type Part = (typeof PARTS)[number];

/** Parts whose lists and tables hold something else than skill areas. */
export const NAMES_NO_AREAS: ReadonlySet<Part> = new Set([
  'tips',
  'own',
  'responsibilities',
  'tags',
  'related',
  'contents',
  'comments',
  'faq',
  'notAsked',
  'answers',
  'outcome',
  'questions',
]);

/** What a line announces about the lines that follow it. */
const LEADS = ['own', 'questions', 'skills', 'tips', 'responsibilities', 'listed', 'rounds'] as const;
/** “These were:” alone stands before questions. */
export type Lead = Exclude<(typeof LEADS)[number], 'listed'>;

interface Tables {
  readonly sections: Readonly<Record<Part, readonly string[]>>;
  readonly rounds: Readonly<Record<'explicit' | 'nouns' | 'veto' | 'never', readonly string[]>>;
  readonly leads: Readonly<Record<(typeof LEADS)[number], readonly string[]>>;
}

/** Asked for at first use: in the bundle the tables are packed until then. */
function tablesOf(id: LanguageId): Tables & Readonly<Record<string, unknown>> {
  return id === 'ja' ? ja : en;
}

type WordList =
  | 'experience'
  | 'own'
  | 'askedMe'
  | 'cue'
  | 'prompt'
  | 'wh'
  | 'reader'
  | 'candidate'
  | 'interviewer'
  | 'answerMark'
  | 'questionMark'
  | 'courtesy'
  | 'furniture'
  | 'imperatives'
  | 'openers'
  | 'host'
  | 'remark'
  | 'siteField'
  | 'nounQuestion'
  | 'reported'
  | 'tipFlag'
  | 'tipSentence'
  | 'areaCue'
  | 'fact'
  | 'tipCue'
  | 'skillFlag';

type List = readonly string[] | string | undefined;
/** By the list itself, so that looking one up costs nothing. */
const COMPILED = { i: new Map<List, RegExp>(), iu: new Map<List, RegExp>() };
type Flags = keyof typeof COMPILED;

function pattern(list: List, flags: Flags): RegExp {
  let known = COMPILED[flags].get(list);
  if (!known) {
    const source = typeof list === 'object' ? list.join('|') : list;
    COMPILED[flags].set(list, (known = new RegExp(source || '(?!)', flags)));
  }
  return known;
}

/** What is told apart only by whole characters; patterns that need not do so are tried in a fraction of the time. */
const WIDE = /[\ud800-\udfff\u017f\u212a]/;

/** A text that lists are tried on, with what they found: many are, and most of them several times. */
interface Tried {
  readonly text: string;
  /** Japanese tables are tried on text that has Japanese in it, English ones on text that has Latin letters. */
  readonly ids: readonly LanguageId[];
  readonly flags: Flags;
  readonly found: Map<RegExp, boolean>;
}

const tried = recalled((text): Tried => {
  const ids = !isJapanese(text) ? ENGLISH : /[A-Za-z]/.test(text) ? LANGUAGE_IDS : JAPANESE;
  return { text, ids, flags: WIDE.test(text) ? 'iu' : 'i', found: new Map<RegExp, boolean>() };
});

const ENGLISH: readonly LanguageId[] = ['en'];
const JAPANESE: readonly LanguageId[] = ['ja'];

function fits({ text, flags, found }: Tried, list: List): boolean {
  const one = pattern(list, flags);
  let known = found.get(one);
  if (known === undefined) found.set(one, (known = one.test(text)));
  return known;
}

/** Whether a list of words finds something; `text` in its plain form. */
export function says(list: WordList, text: string, only?: LanguageId): boolean {
  const line = tried(text);
  return (only ? [only] : line.ids).some((id) => fits(line, tablesOf(id)[list] as List));
}

/** The list's first find, for cutting at it. */
export function findIn(list: WordList, text: string): RegExpExecArray | undefined {
  const { ids, flags } = tried(text);
  for (const id of ids) {
    const found = pattern(tablesOf(id)[list] as List, flags).exec(text);
    if (found) return found;
  }
  return undefined;
}

/** What part of a write-up a heading opens; undefined where its words tell nothing. */
export const partOf = recalled((heading): Part | undefined => PARTS.find(finderOf(heading, 'sections')));

/** What a line announces; the first that fits decides. */
export function leadOf(line: string): Lead | undefined {
  const lead = LEADS.find(finderOf(line, 'leads'));
  return lead === 'listed' ? 'questions' : lead;
}

/** How a line speaks of a round: with its number or place in order, with a word for a kind of interview, or as what is none. */
export const roundWords = recalled((line): Readonly<Record<'explicit' | 'noun' | 'veto' | 'never', boolean>> => {
  const find = finderOf(line, 'rounds');
  return { explicit: find('explicit'), noun: find('nouns'), veto: find('veto'), never: find('never') };
});

function finderOf<Table extends keyof Tables>(heading: string, table: Table): (key: keyof Tables[Table]) => boolean {
  const { text, ids, flags } = tried(plain(heading));
  return (key) => ids.some((id) => pattern(tablesOf(id)[table][key] as List, flags).test(text));
}

/** The name of the round that a sentence turns to; undefined where it turns to none. */
export const roundNamed = recalled((sentence): string | undefined => {
  const { ids, flags } = tried(sentence);
  for (const id of ids) {
    // One by one, as the first group of the one that fits is the name.
    for (const one of tablesOf(id)['proseRound'] as readonly string[]) {
      const found = pattern(one, flags).exec(sentence);
      if (found?.[1] && !/\b(?:was|were|is|are|came|had|you|they|we|i)\b/.test(found[1])) return found[1].trim();
    }
  }
  return undefined;
});

/** Nouns that name a stage, as the source of a pattern. */
export function stageHeads(id: LanguageId): string {
  return (tablesOf(id)['stageHead'] as readonly string[]).join('|');
}
