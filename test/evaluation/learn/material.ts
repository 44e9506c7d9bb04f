import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DEFAULT_SPEEDS, parseGuide, readAnswer, SECTION_ROLES, type Guide, type ReadAnswer } from '../../../src/core';
import { namesIn, type Labels } from '../answers';

/** A labelled answer, read. */
export interface Sample {
  /** The set it belongs to. */
  readonly folder: string;
  readonly name: string;
  readonly text: string;
  readonly labels: Labels;
  readonly read: ReadAnswer;
  /** The labelled role of each sentence: a place in `SECTION_ROLES`, their number for none; undefined where it is not labelled. */
  readonly roles: readonly (number | undefined)[];
}

/** The labelled answers of some folders, in order. */
export function samplesIn(folders: readonly string[], root: string, only?: 'tune' | 'keep'): Sample[] {
  const guides = Object.fromEntries(
    ['en', 'ja'].map((id) => [id, parseGuide(readFileSync(join(root, `media/guides/tiktok-live-japan/guide.${id}.md`), 'utf8')).guide]),
  ) as Record<string, Guide>;
  return folders.flatMap((folder) =>
    namesIn(folder, only).map((name) => {
      const text = readFileSync(join(folder, `${name}.md`), 'utf8');
      const labels = JSON.parse(readFileSync(join(folder, `${name}.labels.json`), 'utf8')) as Labels;
      const read = readAnswer(text, guides[labels.language]!, { speeds: DEFAULT_SPEEDS });
      return { folder: basename(folder), name, text, labels, read, roles: rolesOf(read, text, labels) };
    }),
  );
}

function rolesOf(read: ReadAnswer, text: string, { roles = [] }: Labels): (number | undefined)[] {
  const found: (number | undefined)[] = read.sentences.map(() => undefined);
  let from = 0;
  for (const { text: head, role } of roles) {
    const at = text.indexOf(head, from) < 0 ? text.indexOf(head) : text.indexOf(head, from);
    if (at < 0) continue;
    from = at + 1;
    // A list mark or a bracket may stand in front of the first word.
    const sentence = read.sentences.findIndex(({ span }) => at >= span.start - 3 && at < span.end);
    const label = SECTION_ROLES.findIndex((known) => known === role);
    if (sentence >= 0) found[sentence] ??= label < 0 ? SECTION_ROLES.length : label;
  }
  return found;
}
