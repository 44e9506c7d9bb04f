import { readWriteUp } from '../../../src/core';
import { lineModel, LINE_ROLES, type LineWeights } from '../../../src/core/import/learnt/weigh';
import { ImportScores } from '../import';
import { learnChain } from './chain';
import type { LabelledText } from './write-ups';

const FOLDS = 8;

/** Learns what the signs of a line say of its role. */
export function learnLines(texts: readonly LabelledText[]): LineWeights {
  const { features: signs, ...chain } = learnChain(
    texts.map(({ signs, roles }) => ({ features: signs, roles })),
    { labels: LINE_ROLES.length, least: 5, slight: 10, calm: 4, rounds: 150 },
  );
  return { ...chain, signs };
}

/**
 * Prints how write-ups are read with weights that were not learnt from them. Their rules may have been: see the READMEs.
 * Texts are parted into eighths, or by the set they came in, which tells more of texts that nobody has read; `only` is
 * the one set to score.
 */
export function crossValidateLines(texts: readonly LabelledText[], by: 'eighth' | 'set', verbose = false, only?: string): void {
  const byFolder = new Map(texts.map(({ folder }) => [folder, new ImportScores()]));
  const all = new ImportScores();
  const partOf = ({ folder }: LabelledText, at: number) => (by === 'set' ? folder : String(at % FOLDS));
  for (const part of only === undefined ? new Set(texts.map(partOf)) : [only]) {
    const model = lineModel(learnLines(texts.filter((text, at) => partOf(text, at) !== part)));
    for (const { folder, name, text, expected } of texts.filter((text, at) => partOf(text, at) === part)) {
      const found = readWriteUp(text, { model });
      const set = folder.replace(/\D+/, '') || '1';
      byFolder.get(folder)!.add(found, expected, (line) => verbose && console.log(`${set} ${name.slice(0, 24)} ${line}`));
      all.add(found, expected, () => undefined);
    }
  }
  all.print();
  for (const [folder, scores] of byFolder) if (only === undefined || folder === only) console.log(folder, JSON.stringify(scores.figures));
}
