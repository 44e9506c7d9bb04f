import { FORMATS } from './formats';
import type { Answer } from './answer/model';
import { areaByName } from './guide/find';
import type { Guide } from './guide/model';
import { KIND_IDS } from './kinds';
import { kindOfName, LANGUAGES } from './languages';
import type { ReadAnswer } from './read';
import { grams, likeness } from './text/compare';
import { listOf, textOf, type Entry, type FrontMatter } from './text/front-matter';
import { slice, span, type Span } from './text/span';

/** Something in the front matter of an answer that does not count, because it is none of what could stand there. */
export interface UnknownField {
  readonly why: 'value' | 'area' | 'check' | 'number' | 'key' | 'repeated' | 'colon';
  readonly key: string;
  readonly span: Span;
  /** What could stand there. */
  readonly choices: readonly string[];
  /** What is most likely meant. */
  readonly nearest?: string;
}

/** Every key that is read. */
const KEYS = ['question', 'skills', 'kind', 'format', 'language', 'seconds', 'status', 'story', 'mute'];
/** How much two names must share for one to be taken for the other, misspelt. */
const ALIKE = 0.55;

/**
 * What the front matter says in vain. Keys of other tools are left alone, unless they are much like one of ours that
 * is missing. `checks` are the ids of all rules.
 */
export function unknownFields({ answer, guide }: ReadAnswer, checks: readonly string[]): readonly UnknownField[] {
  const front = answer.frontMatter;
  if (!front) return [];
  if (last?.front !== front || last.guide !== guide || last.checks !== checks)
    last = { front, guide, checks, found: readFields(answer, front, guide, checks) };
  return last.found;
}

/** Typing in the body leaves the front matter as it is, the value that was read as well, and all that is said of it. */
let last: Last | undefined;

interface Last {
  readonly front: FrontMatter;
  readonly guide: Guide | undefined;
  readonly checks: readonly string[];
  readonly found: readonly UnknownField[];
}

function readFields(answer: Answer, front: FrontMatter, guide: Guide | undefined, checks: readonly string[]): UnknownField[] {
  const { text } = answer;
  const missing = KEYS.filter((key) => !front.entries.has(key));
  const valueOf = (entry: Entry, choices: readonly string[]): UnknownField[] => {
    const value = textOf(entry);
    if (value === '' || choices.includes(value)) return [];
    return [{ why: 'value', key: entry.key, span: entry.span, choices, ...nearestOf(value, choices) }];
  };
  const listed = (entry: Entry, why: 'area' | 'check', choices: readonly string[], isKnown: (name: string) => boolean): UnknownField[] =>
    placesOf(text, entry)
      .filter(({ name }) => !isKnown(name))
      .map(({ name, at }) => ({ why, key: entry.key, span: at, choices, ...nearestOf(name, choices) }));
  const fieldOf = (entry: Entry): UnknownField[] => {
    const { key } = entry;
    switch (key) {
      case 'kind':
        return kindOfName(textOf(entry)) ? [] : valueOf(entry, KIND_IDS);
      case 'format':
        return valueOf(
          entry,
          FORMATS.map(({ id }) => id),
        );
      case 'language':
        return valueOf(
          entry,
          LANGUAGES.map(({ id }) => id),
        );
      case 'status':
        // Whatever else somebody notes there is their own business.
        return valueOf(entry, ['ready']).filter(({ nearest }) => nearest);
      case 'seconds':
        return textOf(entry) === '' || answer.fields.seconds ? [] : [{ why: 'number', key, span: entry.span, choices: [] }];
      case 'skills':
        return guide
          ? listed(
              entry,
              'area',
              guide.skillAreas.map(({ name }) => name),
              (name) => areaByName(guide, name) !== undefined,
            )
          : [];
      case 'mute':
        return listed(entry, 'check', checks, (name) => checks.includes(name));
      default: {
        const found = KEYS.includes(key) ? {} : nearestOf(key, missing);
        return found.nearest ? [{ why: 'key', key, span: keyOf(entry), choices: [], ...found }] : [];
      }
    }
  };
  return [
    ...[...front.entries.values()].flatMap(fieldOf),
    ...front.repeated
      .filter(({ key }) => KEYS.includes(key))
      .map((entry): UnknownField => ({ why: 'repeated', key: entry.key, span: keyOf(entry), choices: [] })),
    ...front.others.flatMap((line): UnknownField[] => {
      const found = /^([a-z]{4,8})[ \t]{0,10}：(?=(\s?))/.exec(slice(text, line).slice(0, 30));
      if (!found || !missing.includes(found[1]!)) return [];
      const end = line.start + found[0].length;
      return [{ why: 'colon', key: found[1]!, span: span(end - 1, end), choices: [], nearest: found[2] === ' ' ? ':' : ': ' }];
    }),
  ];
}

/** Where each name of a list stands. */
function placesOf(text: string, entry: Entry): { readonly name: string; readonly at: Span }[] {
  let from = entry.span.start;
  return listOf(entry).map((name) => {
    const start = text.indexOf(name, from);
    if (start < 0 || start >= entry.span.end) return { name, at: entry.span };
    from = start + name.length;
    return { name, at: span(start, from) };
  });
}

function keyOf({ key, whole }: Entry): Span {
  return span(whole.start, whole.start + key.length);
}

function nearestOf(words: string, choices: readonly string[]): { readonly nearest?: string } {
  const wanted = grams(words);
  let best: string | undefined;
  let most = 0;
  for (const choice of choices) {
    const score = likeness(wanted, grams(choice));
    if (score >= ALIKE && score > most) [best, most] = [choice, score];
  }
  return best === undefined ? {} : { nearest: best };
}
