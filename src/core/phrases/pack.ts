import { openingsOf } from './openings';
import { AFTERS, BEFORES, type After, type PackedIndex, type PhraseList } from '.';
import { numeral, packedTrie } from './trie';

/** Patterns whose matches start at the start of a word, in a language that parts its words. */
const STARTS_OUTSIDE = /^(?:\\b|\(\?<!\[?\\w)/;
/** So many texts are looked for one by one; of more it is not known that one of them occurs. */
const FEW = 40;

/** A phrase, or the start of one. */
interface Entry {
  readonly list: number;
  /** In which place its list tries it, among those that may stand at the same place. */
  readonly rank: number;
  /** What else its list must look at: the number of a pattern, or 0. */
  readonly pattern: number;
}

/** Lists of phrases as they are looked for: made when the extension is built, as it takes longer than looking for them. */
export function packed(lists: readonly PhraseList[], hasSpaces: boolean): PackedIndex {
  const entries = new Map<string, Entry[]>();
  const patterns: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (source: string, after: After, ignoreCase: boolean) => {
    const key = `${source} ${after} ${ignoreCase}`;
    if (!numbers.has(key)) numbers.set(key, patterns.push(source));
    return numbers.get(key)!;
  };
  const needed = new Map<string, number>();
  const needs: number[] = [];
  /** Texts without which a pattern finds nothing are one more list, shared by all patterns that need the same. */
  const note = (pattern: number, texts: readonly string[]) => {
    const key = texts.join('|');
    if (texts.length === 0 || needs[pattern] !== undefined) return;
    const list = needed.get(key) ?? lists.length + needed.size;
    needs[pattern] = list;
    if (needed.has(key)) return;
    needed.set(key, list);
    for (const text of texts) entries.set(text, [...(entries.get(text) ?? []), { list, rank: 0, pattern: 0 }]);
  };
  const loose: Record<number, { letters: string[]; source: string }> = {};
  const used = new Set<number>();
  lists.forEach((list, number) => {
    const { before, after, ignoreCase } = list;
    const own: { readonly text: string; readonly pattern: number }[] = [];
    const letters: string[] = [];
    for (const { source, texts, whole, holds, needs: wanted } of list.entries.flatMap((entry) =>
      openingsOf(entry, ignoreCase, hasSpaces),
    )) {
      if (source === '') continue;
      if (texts.length === 0) letters.push(...holds);
      // What may start inside a word is not met by a walk over words.
      else if (hasSpaces && before === '' && !STARTS_OUTSIDE.test(source)) letters.push(...(texts.length <= FEW ? texts : ['']));
      else {
        let pattern = 0;
        for (const text of texts) {
          const isWhole = whole && (ignoreCase || !/[a-z]/.test(text));
          if (!isWhole && pattern === 0) note((pattern = numberOf(source, after, ignoreCase)), wanted);
          own.push({ text, pattern: isWhole ? 0 : pattern });
        }
      }
    }
    if (own.length > 0 || letters.length > 0) used.add(number);
    const ranks = ranksOf(own.map(({ text }) => text));
    own.forEach(({ text, pattern }, at) => {
      const same = entries.get(text) ?? [];
      entries.set(text, same);
      same.push({ list: number, rank: ranks[at]!, pattern });
    });
    if (letters.length === 0) return;
    const source = `${before}(?:${list.entries.join('|')})${after}`;
    loose[number] = { letters: letters.map((text) => text.toLowerCase()), source };
  });
  const kindOf = new Map<string, string>();
  const kinds = new Map<string, number>();
  for (const [text, some] of entries) {
    // Phrases first: what patterns need is numbered behind all lists.
    const ordered = [...some].sort((one, other) => Number(one.list >= lists.length) - Number(other.list >= lists.length));
    const kind = ordered.map(({ list, rank, pattern }) => numeral(list) + numeral(rank) + numeral(pattern)).join('');
    kindOf.set(text, kind);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  // Those that many texts have get small numbers, which are written shorter.
  const often = [...kinds.keys()].sort((one, other) => kinds.get(other)! - kinds.get(one)!);
  const markOf = new Map(often.map((kind, at) => [kind, at + 1]));
  const marks = new Map([...kindOf].map(([text, kind]) => [text, markOf.get(kind)!]));
  return {
    trie: packedTrie(marks),
    entries: often.map((kind) => numeral(kind.length / 3) + kind).join(''),
    patterns,
    needs: Array.from({ length: patterns.length + 1 }, (_, pattern) => numeral(needs[pattern] ?? 0)).join(''),
    marks: often.length,
    lists: lists.map((list, number) => numeral(packedEnds(list, used.has(number)))).join(''),
    listsOfNeeds: needed.size,
    loose,
  };
}

/**
 * For each text its place among those that start with the same one of them: only these are ever met at one place, and small
 * numbers make many entries the same.
 */
function ranksOf(texts: readonly string[]): number[] {
  const order = texts
    .map((_, at) => at)
    .sort((one, other) => (texts[one]! < texts[other]! ? -1 : Number(texts[one]! > texts[other]!) || one - other));
  const ranks = texts.map(() => 0);
  for (let from = 0; from < order.length;) {
    const first = texts[order[from]!]!;
    let to = from;
    while (to < order.length && texts[order[to]!]!.startsWith(first)) to++;
    const together = order.slice(from, to).sort((one, other) => one - other);
    together.forEach((at, rank) => (ranks[at] = rank));
    from = to;
  }
  return ranks;
}

function packedEnds({ before, after, ignoreCase }: PhraseList, isUsed: boolean): number {
  return (BEFORES.indexOf(before) * AFTERS.length + AFTERS.indexOf(after)) * 4 + (ignoreCase ? 2 : 0) + (isUsed ? 1 : 0);
}
