import { HALF_KINDS } from '../../../src/core/languages/halves';
import { halfModel, lackOfHalf } from '../../../src/core/telling/half';
import { ANSWER_SIGNS, besideHalf, namesBeside, numbersAlone } from '../../../src/core/telling/half-signs';
import type { PartTable } from '../../../src/core/telling/story';
import type { HalfSample, LabelledHalf } from '../halves-material';
import { Score } from '../score';
import { hundredths, logistic } from './logistic';

/** How strongly weights are drawn to zero. */
const CALM = { sentence: 8, answer: 2 };
const ROUNDS = { sentence: 100, answer: 150 };
/** Weights below this, in hundredths, say too little to be kept. */
const SLIGHT = 8;
/** In how many sentences a sign must be seen. */
const LEAST = 5;
/** The answer is learnt from sentences that are weighed by weights that did not learn from them. */
const INNER = 5;
const FOLDS = 8;

/** Little is labelled: what is seen only together is left out, and so are roles and the words of one trade. */
const isSeen = (name: string) =>
  !/\w cue |^(?:own|plan|role) |^(?:stream|audience|pacing|japan|hall|manners|protocol|commonplace|biography|fixed|jargon|bond|stake|partner|bring|custom|norm|overturn|ratio)$/.test(
    name,
  );

interface Row extends LabelledHalf {
  readonly sample: HalfSample;
  readonly sentences: readonly ReadonlyMap<string, number>[];
  sizes(odds: readonly number[]): ReadonlyMap<string, number>;
}

/** Learns which sentences answer a half of a question, and when none of an answer does (two logistic regressions). */
export function learnHalves(samples: readonly HalfSample[]): PartTable {
  const rows = samples.flatMap(rowsOf);
  const sentence = sentencesOf(rows);
  const inner = Array.from({ length: INNER }, (_, fold) => sentencesOf(rows.filter((_one, at) => at % INNER !== fold)));
  const answer = logistic(
    rows.map(({ sentences, sizes }, at) =>
      sizes(sentences.map((signs) => [...signs].reduce((sum, [name, size]) => sum + (inner[at % INNER]!.get(name) ?? 0) * size, 0))),
    ),
    rows.map(({ isMissing }) => Number(isMissing)),
    { calm: CALM.answer, rounds: ROUNDS.answer, least: () => 1 },
  );
  return { half: { sentence: hundredths(sentence, SLIGHT), answer: hundredths(answer, 1) } };
}

function rowsOf(sample: HalfSample): Row[] {
  const names = namesBeside(sample.language);
  return sample.halves
    .filter(({ half }) => half.isLater)
    .map((labelled) => {
      const { sentences, sizes } = besideHalf(sample.read, labelled.half);
      return {
        ...labelled,
        sample,
        sentences: sentences.map((signs, at) => {
          const alone = numbersAlone(sample.read.sentences[at]!.part, sample.read.language).map((number) => [number, 1] as const);
          return new Map([...alone, ...signs].map(([number, size]) => [names[number]!, size] as const).filter(([name]) => isSeen(name)));
        }),
        sizes: (odds) => new Map(sizes(odds).map((size, sign) => [ANSWER_SIGNS[sign]!, size])),
      };
    });
}

function sentencesOf(rows: readonly Row[]): Map<string, number> {
  const known = rows.filter(({ proven }) => proven);
  return logistic(
    known.flatMap(({ sentences }) => sentences),
    known.flatMap(({ proven }) => proven!.map(Number)),
    { calm: CALM.sentence, rounds: ROUNDS.sentence, least: () => LEAST },
  );
}

/** Prints how often halves are rightly said to be unanswered, by limits, with weights that were not learnt from them. */
export function crossValidateHalves(samples: readonly HalfSample[]): void {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const model = halfModel(learnHalves(samples.filter((_one, at) => at % FOLDS !== fold)));
    return samples
      .filter((_one, at) => at % FOLDS === fold)
      .flatMap((sample) =>
        sample.halves
          .filter(({ half }) => half.isLater)
          .map(({ half, isMissing }) => ({ sample, kind: half.kind, lack: lackOfHalf(sample.read, half, model), isMissing })),
      );
  }).flat();
  const print = (name: string, some: typeof scored) => {
    console.log(`${name}: unanswered are ${some.filter(({ isMissing }) => isMissing).length} of ${some.length}; limit, precision, recall`);
    for (const limit of LIMITS) {
      const score = new Score();
      for (const { lack, isMissing } of some) score.add(lack > limit, isMissing);
      const figures = [limit, score.precision, score.recall].map((figure) => figure.toFixed(2).padStart(6)).join('');
      console.log(`  ${figures}  ${score.right} right, ${score.wrong} wrong`);
    }
  };
  for (const kind of HALF_KINDS) {
    const some = scored.filter((one) => one.kind === kind);
    if (some.length > 0) print(kind, some);
  }
  for (const set of new Set(scored.map(({ sample }) => sample.set)))
    print(
      set,
      scored.filter(({ sample }) => sample.set === set),
    );
  print('all', scored);
}

const LIMITS = [-0.5, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];
