import { message, type Message } from './message';
import type { Edit } from './text/edit';
import { lineEndOf, scanLines, trimEnd, type Line } from './text/lines';
import { readFrontMatter } from './text/front-matter';
import { unclosedIn, type Unclosed } from './text/faults';
import { applyEdits } from './text/edit';
import { span } from './text/span';

/** A change that closes what is open where its first words end; absent where another part would then be open. */
export function closeFix(text: string, unclosed: Unclosed): { readonly title: Message; readonly edits: readonly Edit[] } | undefined {
  const edits = [closingEdit(text, unclosed)];
  const after = applyEdits(text, edits);
  const lines = scanLines(after);
  return unclosedIn(after, lines, readFrontMatter(after, lines)) ? undefined : { title: titleOf(unclosed), edits };
}

function titleOf({ kind }: Unclosed): Message {
  switch (kind) {
    case 'fence':
      return message('Close the code block after its first paragraph');
    case 'comment':
      return message('Close the comment at the end of this line');
    case 'front-matter':
      return message('Close the front matter after its last field');
  }
}

function closingEdit(text: string, { kind, span: opener, closing }: Unclosed): Edit {
  const lines = scanLines(text);
  const first = lines.findIndex((line) => opener.start < line.next);
  if (kind === 'comment') {
    const line = lines[first]!;
    const at = trimEnd(text, opener.end, line.end);
    return { span: span(at, at), newText: ` ${closing}` };
  }
  let last = first;
  while (lines[last + 1] && goesOn(text, kind, lines[last + 1]!)) last++;
  const { end } = lines[last]!;
  return { span: span(end, end), newText: lineEndOf(text) + text.slice(lines[first]!.start, opener.start) + closing };
}

/** Whether the line still belongs to the block: a field or an item of the front matter; neither a blank line nor a heading. */
function goesOn(text: string, kind: Unclosed['kind'], line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 100));
  return kind === 'front-matter'
    ? /^(?:[\w-]{1,40}[ \t]{0,5}:|[ \t]{0,20}- )/.test(words)
    : words.trim() !== '' && !/^ {0,3}#{1,6} /.test(words);
}
