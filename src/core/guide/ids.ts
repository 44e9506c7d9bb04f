/** Gives parts of one guide their ids: those that are written first, then derived ones that differ from all others. */
export class Ids {
  readonly #taken = new Set<string>();

  /** Notes an id that is written in the guide. False when it is taken already. */
  take(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /** An id made from words, with `-2`, `-3` … where it is taken. */
  derive(words: string, fallback: string): string {
    const stem = slug(words) || fallback;
    let id = stem;
    for (let copy = 2; !this.take(id); copy++) id = `${stem}-${copy}`;
    return id;
  }
}

const WORD_LIMIT = 6;
const LENGTH_LIMIT = 40;

/** Lower-case words joined by hyphens; Japanese keeps its characters. At most six words or forty characters; may be empty. */
export function slug(words: string): string {
  const parts = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  let id = '';
  for (const part of parts.slice(0, WORD_LIMIT)) {
    const next = id === '' ? part : `${id}-${part}`;
    if (next.length > LENGTH_LIMIT) break;
    id = next;
  }
  return id === '' && parts[0] ? [...parts[0]].slice(0, LENGTH_LIMIT / 2).join('') : id;
}
