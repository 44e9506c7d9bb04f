import { rolesOfHeading } from '../languages';
import { contentSpan, trimStart, type Line } from '../text/lines';
import { slice, span } from '../text/span';
import type { UnreadHeading } from './model';

/** Longer lines, and lines with a full stop, are sentences. */
const LENGTH = 60;

/**
 * Lines that are meant as headings and are read as prose: their mark is full-width (`＃ 状況`), or a section is named right
 * behind it (`##状況`). A `＃` with a space counts only where a block begins: elsewhere it is a number sign in a sentence.
 */
export function unreadHeadingsOf(text: string, lines: readonly Line[]): UnreadHeading[] {
  const found: UnreadHeading[] = [];
  lines.forEach((line, at) => {
    if (line.kind !== 'paragraph' || line.indent > 3 || !isHash(text[line.content])) return;
    let end = line.content + 1;
    while (end < line.end && isHash(text[end])) end++;
    const marks = span(line.content, end);
    const level = marks.end - marks.start;
    const textSpan = contentSpan(text, { ...line, kind: 'heading', content: trimStart(text, end, line.end) });
    const words = slice(text, textSpan);
    if (words === '' || level > 6) return;
    const roles = rolesOfHeading(words);
    const isMeant = roles.length > 0 || (textSpan.start > end && isTitle(words) && beginsBlock(lines[at - 1]));
    if (isMeant) found.push({ text: words, level, marks, fullWidth: slice(text, marks).includes('＃'), textSpan, roles });
  });
  return found;
}

function isHash(character: string | undefined): boolean {
  return character === '#' || character === '＃';
}

function isTitle(words: string): boolean {
  return words.length <= LENGTH && !/[。．]|\.$/.test(words);
}

function beginsBlock(before: Line | undefined): boolean {
  return before === undefined || (before.kind !== 'paragraph' && before.kind !== 'item');
}
