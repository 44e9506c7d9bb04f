/** More than one write-up needs; then all is forgotten and found anew. */
const MOST = 20_000;
/** What is longer hardly comes again. */
const LONGEST = 2000;
const kept: (() => void)[] = [];

/** A function of a text that is asked for the same text again and again while a write-up is read, and finds its answer once. */
export function recalled<Result>(find: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  let last: string | undefined;
  let answer: Result;
  const clear = () => {
    known.clear();
    last = undefined;
  };
  kept.push(clear);
  return (text) => {
    if (text === last) return answer;
    if (text.length > LONGEST) return find(text);
    let found = known.get(text);
    if (found === undefined && !known.has(text)) {
      if (known.size >= MOST) clear();
      known.set(text, (found = find(text)));
    }
    last = text;
    return (answer = found!);
  };
}

/** Lets go of a write-up that has been read. */
export function forget(): void {
  for (const clear of kept) clear();
}
