import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SPEEDS, parseGuide, readAnswer, type Guide, type ReadAnswer } from '../../src/core';

/** Answers of which nothing is learnt and nothing is printed but totals, so that a figure stays honest. */
export const KEPT_ASIDE: readonly string[] = ['drafts2', 'drafts4'];

/** `parts.json` of a set: which parts each answer has, by the first words of the sentences that prove it. */
export interface PartLabels {
  readonly kind: string;
  /** A past story told for a question about a plan. */
  readonly pastStory?: boolean;
  readonly [part: string]: string | boolean | readonly string[] | undefined;
}

export interface PartSample {
  /** Its set and its name there. */
  readonly name: string;
  readonly set: string;
  readonly language: 'en' | 'ja';
  readonly text: string;
  readonly labels: PartLabels;
  readonly read: ReadAnswer;
}

/** The answers of all sets that have labels of parts. */
export function partSamples(root: string, isWanted: (set: string) => boolean = () => true): PartSample[] {
  const home = join(root, 'test/evaluation');
  const guides = Object.fromEntries(
    ['en', 'ja'].map((id) => [id, parseGuide(readFileSync(join(root, `media/guides/tiktok-live-japan/guide.${id}.md`), 'utf8')).guide]),
  ) as Record<'en' | 'ja', Guide>;
  const sets = readdirSync(home).filter((set) => existsSync(join(home, set, 'parts.json')) && isWanted(set));
  return sets.sort().flatMap((set) => {
    const byName = JSON.parse(readFileSync(join(home, set, 'parts.json'), 'utf8')) as Record<string, PartLabels>;
    return Object.entries(byName).map(([name, labels]) => {
      const text = readFileSync(join(home, set, `${name}.md`), 'utf8');
      const language = (text.match(/[\u3040-\u30ff]/g)?.length ?? 0) > 20 ? 'ja' : 'en';
      return { name: `${set}/${name}`, set, language, text, labels, read: readAnswer(text, guides[language], { speeds: DEFAULT_SPEEDS }) };
    });
  });
}

/** Which sentences prove a part; undefined where the answer has no label for it. */
export function provenIn({ text, labels, read }: PartSample, part: string): boolean[] | undefined {
  const heads = labels[part];
  if (!Array.isArray(heads)) return undefined;
  const proven = read.sentences.map(() => false);
  for (const head of heads as readonly string[]) {
    const at = text.indexOf(head);
    // A list mark or a bracket may stand in front of the first word.
    const sentence = read.sentences.findIndex(({ span }) => at >= span.start - 3 && at < span.end);
    if (at >= 0 && sentence >= 0) proven[sentence] = true;
  }
  return proven;
}
