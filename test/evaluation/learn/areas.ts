import { areaSigns, type SkillArea } from '../../../src/core';
import { competencyOf } from '../../../src/core/skills/library';
import { namesOf, signsOf } from '../../../src/core/skills/learnt/signs';
import { chanceOf, signsOfArea } from '../../../src/core/skills/learnt/weigh';
import type { Told } from '../../../src/core/told';
import { slice } from '../../../src/core/text/span';
import type { Sample } from './material';
import { hundredths, logistic } from './logistic';

/** Weights in hundredths by competency, as `src/core/skills/learnt/weights.json` holds them. */
export type AreaWeights = Record<string, { readonly sentence: Record<string, number>; readonly answer: Record<string, number> }>;

/** How strongly weights are drawn to zero. */
const CALM = { sentence: 3, answer: 3 };
const ROUNDS = { sentence: 120, answer: 200 };
/** Weights below this, in hundredths, say too little to be kept. */
const SLIGHT = { sentence: 21, answer: 15 };
/** The sentences that the second layer sees are weighed by weights that did not learn from them. */
const FOLDS = 4;

/** What the sentences of an answer tell, by weights that were learnt before. */
export type Teller = (read: Sample['read']) => readonly Told[];

/** Learns for each area of the bundled guide which sentences prove it, and when an answer as a whole does (two logistic regressions). */
export function learnAreas(samples: readonly Sample[], tell: Teller): AreaWeights {
  const areas = samples[0]!.read.guide!.skillAreas;
  const told = samples.map(({ read }) => tell(read));
  return Object.fromEntries(areas.map(({ id }) => [competencyOf(areaOf(samples[0]!, id))!.id, learnArea(samples, id, told)]));
}

function learnArea(samples: readonly Sample[], id: string, told: readonly (readonly Told[])[]): AreaWeights[string] {
  const material = samples.map((sample) => ({
    sample,
    sentences: namesIn(sample.read),
    proofs: proofsOf(sample, id),
    truth: sample.labels.skills[id] === true ? 1 : 0,
  }));
  const sentencesOf = (of: typeof material) => {
    const known = of.filter(({ proofs }) => proofs !== undefined);
    return logistic(
      known.flatMap(({ sentences }) => sentences.map((names) => new Map(names.map((name) => [name, 1])))),
      known.flatMap(({ proofs }) => proofs!),
      { calm: CALM.sentence, rounds: ROUNDS.sentence, least: () => 4 },
    );
  };
  const folds = Array.from({ length: FOLDS }, (_, fold) => sentencesOf(material.filter((_, at) => at % FOLDS !== fold)));
  const whole = material.map(({ sample, sentences }, at) => {
    const chances = chancesBy(folds[at % FOLDS]!, sentences);
    return signsOfArea(sample.read, areaSigns(sample.read, areaOf(sample, id)), chances, told[at]!);
  });
  const answer = logistic(
    whole,
    material.map(({ truth }) => truth),
    { calm: CALM.answer, rounds: ROUNDS.answer, least: () => 4 },
  );
  return { sentence: hundredths(sentencesOf(material), SLIGHT.sentence), answer: hundredths(answer, SLIGHT.answer) };
}

export function chancesBy(weights: ReadonlyMap<string, number>, sentences: readonly (readonly string[])[]): number[] {
  return sentences.map((names) => chanceOf(names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)));
}

/** What is seen of each sentence of an answer. */
export function namesIn(read: Sample['read']): string[][] {
  const { answer, sentences, language } = read;
  const signs = signsOf(read);
  return signs.map((one, at) => namesOf(one, slice(answer.prose, sentences[at]!.span), language, signs[at + 1]));
}

function areaOf({ read }: Sample, id: string): SkillArea {
  return read.guide!.skillAreas.find((area) => area.id === id)!;
}

/** For each sentence whether it proves the area; undefined where the set does not say. */
function proofsOf({ read, text, labels }: Sample, id: string): number[] | undefined {
  const proofs = read.sentences.map(() => 0);
  if (labels.skills[id] !== true) return labels.proof ? proofs : undefined;
  for (const head of labels.proof?.[id] ?? []) {
    const at = text.indexOf(head);
    const sentence = read.sentences.findIndex(({ span }) => at >= span.start - 3 && at < span.end);
    if (at >= 0 && sentence >= 0) proofs[sentence] = 1;
  }
  return proofs.includes(1) ? proofs : undefined;
}
