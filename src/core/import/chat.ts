import type { RawLine } from './line';

/** The time and the name in front of a message of a chat. */
export interface ChatHead {
  readonly length: number;
  readonly name: string;
}

const HEAD =
  /^(?:\[[^\]\n]{0,12}\d{1,2}:\d{2}(?::\d{2})?[^\]\n]{0,12}\][ \t]*(?:([^:：\n]{1,30})[:：][ \t]+)?|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?,?[ \t]+\d{1,2}:\d{2}(?:[ \t]?[ap]m)?[ \t]*[-–—][ \t]*([^:：\n]{1,30})[:：][ \t]+|\d{1,2}:\d{2}[ \t]+([^\s:：]{1,20})[:：][ \t]+)/i;

/** “20:05 Mika …”, without a colon: a name only where the same one comes again and again. */
const BARE = /^(?:(?:午前|午後)?\d{1,2}:\d{2}(?:[ \t]?[ap]m)?[ \t\u3000]+)([^\s:：]{1,20})[ \t\u3000]+(?=\S)/i;

const LEAST = 3;

/** Finds what stands before the messages of a chat; the text tells whose names those are. */
export function chatHeads(text: string, lines: readonly RawLine[]): (words: string) => ChatHead | undefined {
  const counts = new Map<string, number>();
  for (const { start, end } of lines) {
    const name = BARE.exec(text.slice(start, Math.min(end, start + 90)))?.[1];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (words) => {
    const found = HEAD.exec(words);
    if (found) return { length: found[0].length, name: found[1] ?? found[2] ?? found[3] ?? '' };
    const bare = BARE.exec(words);
    return bare && (counts.get(bare[1]!) ?? 0) >= LEAST ? { length: bare[0].length, name: bare[1]! } : undefined;
  };
}
