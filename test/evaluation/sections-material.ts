import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SPEEDS, parseGuide, readAnswer, SECTION_ROLES, type Guide, type ReadAnswer } from '../../src/core';

/** A short answer, of which every second is a near twin of the one before it that lacks one section. */
export interface SectionDraft {
  readonly read: ReadAnswer;
  /** What each sentence is for: a place in `SECTION_ROLES`, their number for none. */
  readonly roles: readonly number[];
}

interface Labelled {
  readonly question: string;
  readonly text: string;
  /** For each section that is there, the first words of every sentence that tells some of it. */
  readonly proof: Readonly<Record<string, readonly string[]>>;
}

/** Of a sentence that tells two sections the rarer one counts. */
const RAREST_LAST = ['action', 'situation', 'result', 'task', 'learning'] as const;

/** What was read wrongly once counts for more than one draft. */
const NEAR_WORTH = 5;

/** The drafts of `test/evaluation/sections`, a file for each section aimed at and language: `task.en.json`. */
export function sectionDrafts(root: string): SectionDraft[] {
  const home = join(root, 'test/evaluation/sections');
  return readdirSync(home)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const language = file.split('.')[1]!;
      const { guide } = parseGuide(readFileSync(join(root, `media/guides/tiktok-live-japan/guide.${language}.md`), 'utf8'));
      const drafts = JSON.parse(readFileSync(join(home, file), 'utf8')) as Labelled[];
      const read = drafts.map((draft) => draftRead(draft, language, guide));
      return file.startsWith('near.') ? Array.from({ length: NEAR_WORTH }, () => read).flat() : read;
    });
}

function draftRead({ question, text, proof }: Labelled, language: string, guide: Guide): SectionDraft {
  const whole = `---\nquestion: ${JSON.stringify(question)}\nlanguage: ${language}\n---\n\n${text}\n`;
  const read = readAnswer(whole, guide, { speeds: DEFAULT_SPEEDS });
  const roles = read.sentences.map((): number => SECTION_ROLES.length);
  for (const role of RAREST_LAST) {
    for (const head of proof[role] ?? []) {
      const at = whole.indexOf(head);
      const sentence = read.sentences.findIndex(({ span }) => at >= span.start - 3 && at < span.end);
      if (at >= 0 && sentence >= 0) roles[sentence] = SECTION_ROLES.indexOf(role);
    }
  }
  return { read, roles };
}
