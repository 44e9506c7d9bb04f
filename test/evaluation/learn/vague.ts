import { LANGUAGE_IDS } from '../../../src/core/languages';
import { deedSignsOf, type DeedWeights } from '../../../src/core/telling/deeds';
import { scoresOf } from '../vague';
import type { Passage } from '../vague-material';
import { hundredths, logistic } from './logistic';

/** How strongly weights are drawn to zero. */
const CALM = 2;
const ROUNDS = 150;
/** Weights below this, in hundredths, say too little to be kept. */
const SLIGHT = 5;
const FOLDS = 8;

/** Learns what the words of a sentence say of whether it could be seen or checked (a logistic regression by language): of what is mixed nobody said which sentence is the deed. */
export function learnVague(passages: readonly Passage[]): DeedWeights {
  const learnt = LANGUAGE_IDS.map((id) => {
    const rows = passages
      .filter(({ language, label }) => language === id && label !== 'mixed')
      .flatMap(({ sentences, label }) =>
        sentences.map(({ part }) => ({ signs: deedSignsOf(part, id), truth: Number(label === 'concrete') })),
      );
    const weights = logistic(
      rows.map(({ signs }) => signs),
      rows.map(({ truth }) => truth),
      { calm: CALM, rounds: ROUNDS },
    );
    return [id, hundredths(weights, SLIGHT)] as const;
  });
  return Object.fromEntries(learnt) as DeedWeights;
}

/** Prints how weights score on passages that they were not learnt from, each once. */
export function crossValidateVague(passages: readonly Passage[], showsMisses: boolean): void {
  const tables = Array.from({ length: FOLDS }, (_, fold) => learnVague(passages.filter((_one, at) => at % FOLDS !== fold)));
  const fold = new Map(passages.map((passage, at) => [passage, at % FOLDS]));
  console.log(scoresOf(passages, (passage) => tables[fold.get(passage)!]!, showsMisses));
}
