/** Gives parts of one guide their ids: those that are written first, then derived ones that differ from all others. */
export class Ids {
  readonly #taken = new Set<string>();

  /** Notes an id that is written in the guide. False when it is taken already. */
  take(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /** An id made from a stem, with `-2`, `-3` … where it is taken. */
  derive(stem: string, fallback: string): string {
    stem ||= fallback;
    let id = stem;
    for (let copy = 2; !this.take(id); copy++) id = `${stem}-${copy}`;
    return id;
  }
}

const WORD_LIMIT = 6;
const LENGTH_LIMIT = 40;
/** A shorter id would say too little. */
const LENGTH_LEAST = 8;

/**
 * The id of a question. Characters of double width count twice; what is too long ends before a word, as far as the script tells
 * where one begins, and without the particle that would bind it to the next.
 */
export function questionSlug(words: string): string {
  const id = slug(words);
  let width = 0;
  let end = 0;
  for (const letter of id) if ((width += letter < '\u1100' ? 1 : 2) <= LENGTH_LIMIT) end += letter.length;
  if (width <= LENGTH_LIMIT) return id;
  const begins = [...id.slice(0, end + 1).matchAll(/-|(?<=[ぁ-ん])[^ぁ-んー]/g)].map(({ index }) => index);
  const cut = id.slice(0, begins.findLast((at) => at >= LENGTH_LEAST) ?? end);
  return cut.replace(/(?:について|に関して|において|として|[をがはにでとのへも])$/, '');
}

/** The ids of all questions of a guide. Where several begin alike, they are told apart by more of their words, and not by their order. */
export function questionSlugs(texts: readonly string[]): string[] {
  const alike = new Map<string, Set<string>>();
  const short = texts.map(questionSlug);
  const long = texts.map(longSlug);
  short.forEach((id, at) => alike.set(id, (alike.get(id) ?? new Set()).add(long[at]!)));
  return short.map((id, at) => (alike.get(id)!.size > 1 ? long[at]! : id));
}

/** All that tells a question from others that begin as it does. */
export function longSlug(words: string): string {
  return slug(words, 3);
}

/** Lower-case words joined by hyphens; Japanese keeps its characters. At most six words or forty characters, or so many times that; may be empty. */
export function slug(words: string, times = 1): string {
  const parts = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  let id = '';
  for (const part of parts.slice(0, WORD_LIMIT * times)) {
    const next = id === '' ? part : `${id}-${part}`;
    if (next.length > LENGTH_LIMIT * times) break;
    id = next;
  }
  return id === '' && parts[0] ? [...parts[0]].slice(0, (LENGTH_LIMIT * times) / 2).join('') : id;
}
