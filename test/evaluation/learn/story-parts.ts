import { toldOf } from '../../../src/core';
import { namesOfSigns, numbersIn, type PartRead } from '../../../src/core/telling/story-signs';
import { lacksBy, partModel, signsOfAnswer, type PartTable } from '../../../src/core/telling/story';
import { provenIn, type PartSample } from '../parts-material';
import { Score } from '../score';
import { hundredths, logistic } from './logistic';

/** Parts whose labels are learnt from. */
const LEARNT = ['reason', 'obstacle', 'reflection', 'measure', 'closing', 'ownPart'];

/** How strongly weights are drawn to zero. */
const CALM = { sentence: 4, answer: 0.5 };
const ROUNDS = { sentence: 100, answer: 150 };
/** Weights below this, in hundredths, say too little to be kept. */
const SLIGHT = 12;
/** The sentences that the second layer sees are weighed by weights that did not learn from them. */
const INNER = 4;
const FOLDS = 8;

interface Item {
  readonly sample: PartSample;
  readonly read: PartRead;
  readonly names: readonly (readonly string[])[];
}

/** Learns for each part which sentences tell it, and when none of an answer does (two logistic regressions). */
export function learnStoryParts(samples: readonly PartSample[]): PartTable {
  const items = samples.map(itemOf);
  return Object.fromEntries(LEARNT.map((part) => [part, learnPart(items, part)]));
}

function itemOf(sample: PartSample): Item {
  const { language, sentences } = sample.read;
  const told = toldOf(sample.read);
  const read = { language, sentences, told: () => told };
  const known = namesOfSigns(language.id);
  return { sample, read, names: numbersIn(read).map((numbers) => numbers.map((number) => known[number]!)) };
}

function learnPart(items: readonly Item[], part: string): PartTable[string] {
  const labelled = items.flatMap((item) => {
    const proven = provenIn(item.sample, part);
    return proven && proven.length >= 3 ? [{ ...item, proven }] : [];
  });
  const sentencesOf = (some: typeof labelled) =>
    logistic(
      some.flatMap(({ names }) => names.map((own) => new Map(own.map((name) => [name, 1])))),
      some.flatMap(({ proven }) => proven.map(Number)),
      { calm: CALM.sentence, rounds: ROUNDS.sentence, least: () => 4 },
    );
  const inner = Array.from({ length: INNER }, (_, fold) => sentencesOf(labelled.filter((_one, at) => at % INNER !== fold)));
  const answer = logistic(
    labelled.map(({ names }, at) =>
      signsOfAnswer(names.map((own) => own.reduce((sum, name) => sum + (inner[at % INNER]!.get(name) ?? 0), 0))),
    ),
    labelled.map(({ sample }) => Number(isLacking(sample, part))),
    { calm: CALM.answer, rounds: ROUNDS.answer, least: () => 1 },
  );
  return { sentence: hundredths(sentencesOf(labelled), SLIGHT), answer: hundredths(answer, 0) };
}

function isLacking({ labels }: PartSample, part: string): boolean {
  return (labels[part] as readonly string[]).length === 0;
}

/** Prints how often answers are rightly said to lack a part, by limits, with weights that were not learnt from them. */
export function crossValidateStoryParts(samples: readonly PartSample[]): void {
  const scored: { readonly part: string; readonly lack: number; readonly truth: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = partModel(learnStoryParts(samples.filter((_, at) => at % FOLDS !== fold)));
    for (const sample of samples.filter((_, at) => at % FOLDS === fold)) {
      const lacks = lacksBy(model, itemOf(sample).read);
      for (const part of LEARNT)
        if (Array.isArray(sample.labels[part])) scored.push({ part, lack: lacks.get(part)!, truth: isLacking(sample, part) });
    }
  }
  for (const part of LEARNT) {
    const own = scored.filter((one) => one.part === part);
    const lacking = own.filter(({ truth }) => truth).length;
    console.log(`${part}: lacking in ${lacking} of ${own.length}; limit, precision, recall`);
    for (const limit of LIMITS) {
      const score = new Score();
      for (const { lack, truth } of own) score.add(lack > limit, truth);
      console.log(`  ${[limit, score.precision, score.recall].map((figure) => figure.toFixed(2).padStart(6)).join('')}`);
    }
  }
}

const LIMITS = [-0.5, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];
