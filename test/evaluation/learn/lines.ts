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
    { labels: LINE_ROLES.length, least: () => 5, slight: 10, rounds: 100 },
  );
  return { ...chain, signs };
}

/** Prints how write-ups are read with weights that were not learnt from them. Their rules may have been: see the READMEs. */
export function crossValidateLines(texts: readonly LabelledText[], verbose = false): void {
  const byFolder = new Map(texts.map(({ folder }) => [folder, new ImportScores()]));
  const all = new ImportScores();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = lineModel(learnLines(texts.filter((_, at) => at % FOLDS !== fold)));
    for (const { folder, name, text, expected } of texts.filter((_, at) => at % FOLDS === fold)) {
      const found = readWriteUp(text, { model });
      byFolder.get(folder)!.add(found, expected, (line) => verbose && console.log(`${folder.slice(-1)} ${name.slice(0, 24)} ${line}`));
      all.add(found, expected, () => undefined);
    }
  }
  all.print();
  for (const [folder, scores] of byFolder) console.log(folder, JSON.stringify(scores.figures));
}
