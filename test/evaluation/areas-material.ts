import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageId } from '../../src/core/languages/language';

/** A few sentences of an answer that show a skill area of the bundled guide, or look like it and do not. */
export interface AreaPassage {
  readonly area: string;
  readonly language: LanguageId;
  readonly text: string;
  readonly shows: boolean;
  /** The first words of each sentence that proves it. */
  readonly proof: readonly string[];
}

/** The passages of `test/evaluation/areas`, a file for each area, language and author: `data-driven-decision-making.en.1.json`. */
export function areaPassages(root: string): AreaPassage[] {
  const home = join(root, 'test/evaluation/areas');
  return readdirSync(home)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const [area = '', language] = file.split('.');
      const passages = JSON.parse(readFileSync(join(home, file), 'utf8')) as Omit<AreaPassage, 'area' | 'language'>[];
      return passages.map((passage) => ({ ...passage, area, language: language as LanguageId }));
    });
}
