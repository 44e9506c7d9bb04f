/**
 * The source of a pattern that matches the same and becomes much less machine code: each group that may be left out or
 * stands up to three times keeps what it matched. V8 writes such a group out once for each time that it may stand, and
 * what follows it again behind each; one that is kept becomes a loop (`RegExpQuantifier::ToNode` in V8's sources). A long list
 * of alternatives behind two of them took a megabyte, and 40 ms to be compiled. For patterns of which only the whole match
 * is asked: numbers of groups are others here.
 */
export function rolled(source: string): string {
  const open: number[] = [];
  const kept = new Set<number>();
  let isClass = false;
  for (let at = 0; at < source.length; at++) {
    const unit = source[at]!;
    if (unit === '\\') at++;
    else if (isClass) isClass = unit !== ']';
    else if (unit === '[') isClass = true;
    else if (unit === '(') open.push(at);
    else if (unit === ')') {
      const start = open.pop()!;
      if (source.startsWith('(?:', start) && SELDOM.test(source.slice(at + 1, at + 6))) kept.add(start);
    }
  }
  return source.replace(/\(\?:/g, (written, at: number) => (kept.has(at) ? '(' : written));
}

/** The pattern of such a source. */
export function rolledPattern(source: string, flags: string): RegExp {
  return new RegExp(rolled(source), flags);
}

/** What V8 would write out. */
const SELDOM = /^(?:\?|\{(?:[0-3],)?[1-3]\})/;
