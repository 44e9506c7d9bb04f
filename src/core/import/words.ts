import { LANGUAGE_IDS, type LanguageId } from '../languages/language';
import en from './words/en.json';
import ja from './words/ja.json';
import { isJapanese, plain } from './mask';

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
const LEADS = ['own', 'questions', 'skills', 'tips', 'responsibilities', 'rounds'] as const;
export type Lead = (typeof LEADS)[number];

/** Words of one language as one pattern, compiled when first asked for. */
type Finder = (text: string) => boolean;

interface Tables {
  readonly sections: Readonly<Record<Part, readonly string[]>>;
  readonly rounds: Readonly<Record<'explicit' | 'nouns' | 'veto' | 'never', readonly string[]>>;
  readonly leads: Readonly<Record<Lead, readonly string[]>>;
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
  | 'tipCue'
  | 'skillFlag';

/** By the list itself, so that looking one up costs nothing. */
const COMPILED = new WeakMap<readonly string[], RegExp>();
const NOTHING = /(?!)/;

function pattern(list: readonly string[] | undefined): RegExp {
  if (!list || list.length === 0) return NOTHING;
  let known = COMPILED.get(list);
  if (!known) COMPILED.set(list, (known = new RegExp(list.join('|'), 'iu')));
  return known;
}

/** Japanese tables are tried on text that has Japanese in it, English ones on text that has Latin letters. */
function languagesOf(text: string): readonly LanguageId[] {
  if (text === asked.text) return asked.ids;
  const japanese = isJapanese(text);
  asked = { text, ids: japanese ? (/[A-Za-z]/.test(text) ? LANGUAGE_IDS : JAPANESE) : ENGLISH };
  return asked.ids;
}

const ENGLISH: readonly LanguageId[] = ['en'];
const JAPANESE: readonly LanguageId[] = ['ja'];
/** The last text asked about: many lists are tried on one text. */
let asked: { text: string; ids: readonly LanguageId[] } = { text: '', ids: ENGLISH };

/** Whether a list of words finds something; `text` in its plain form. */
export function says(list: WordList, text: string, only?: LanguageId): boolean {
  return (only ? [only] : languagesOf(text)).some((id) => pattern(tablesOf(id)[list] as readonly string[] | undefined).test(text));
}

/** The list's first find, for cutting at it. */
export function findIn(list: WordList, text: string): RegExpExecArray | undefined {
  for (const id of languagesOf(text)) {
    const found = pattern(tablesOf(id)[list] as readonly string[] | undefined).exec(text);
    if (found) return found;
  }
  return undefined;
}

/** What part of a write-up a heading opens; undefined where its words tell nothing. */
export function partOf(heading: string): Part | undefined {
  const text = plain(heading);
  const find = finderOf(text, (tables) => tables.sections);
  return PARTS.find(find);
}

/** What a line announces; the first that fits decides. */
export function leadOf(line: string): Lead | undefined {
  const text = plain(line);
  const find = finderOf(text, (tables) => tables.leads);
  return LEADS.find(find);
}

/** How a line speaks of a round: with its number or place in order, with a word for a kind of interview, or as what is none. */
export function roundWords(line: string): { explicit: boolean; noun: boolean; veto: boolean; never: boolean } {
  const text = plain(line);
  const find = finderOf(text, (tables) => tables.rounds);
  return { explicit: find('explicit'), noun: find('nouns'), veto: find('veto'), never: find('never') };
}

function finderOf<Key extends string>(
  text: string,
  pick: (tables: Tables) => Readonly<Record<Key, readonly string[]>>,
): (key: Key) => ReturnType<Finder> {
  const ids = languagesOf(text);
  return (key) => ids.some((id) => pattern(pick(tablesOf(id))[key]).test(text));
}

/** The name of the round that a sentence turns to; undefined where it turns to none. */
export function roundNamed(sentence: string): string | undefined {
  for (const id of languagesOf(sentence)) {
    for (const one of proseRounds(id)) {
      const found = one.exec(sentence);
      if (found?.[1] && !/\b(?:was|were|is|are|came|had|you|they|we|i)\b/.test(found[1])) return found[1].trim();
    }
  }
  return undefined;
}

const PROSE_ROUNDS = new Map<LanguageId, readonly RegExp[]>();

/** One by one, as the first group of the one that fits is the name. */
function proseRounds(id: LanguageId): readonly RegExp[] {
  let known = PROSE_ROUNDS.get(id);
  if (!known) PROSE_ROUNDS.set(id, (known = (tablesOf(id)['proseRound'] as readonly string[]).map((one) => new RegExp(one, 'iu'))));
  return known;
}

/** Nouns that name a stage, as the source of a pattern. */
export function stageHeads(id: LanguageId): string {
  return (tablesOf(id)['stageHead'] as readonly string[]).join('|');
}
