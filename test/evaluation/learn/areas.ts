import { areaSigns, DEFAULT_SPEEDS, readAnswer, type Guide, type ReadAnswer, type SkillArea } from '../../../src/core';
import type { LanguageId } from '../../../src/core/languages/language';
import { competencyOf } from '../../../src/core/skills/library';
import { namesOf, signsOf } from '../../../src/core/skills/learnt/signs';
import { chanceOf, signsOfArea } from '../../../src/core/skills/learnt/weigh';
import type { Told } from '../../../src/core/told';
import { slice } from '../../../src/core/text/span';
import type { AreaPassage } from '../areas-material';
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
/** What a passage is worth beside an answer: it was written to say what proves an area, and its twin to say what does not. */
const WORTH = 2;

/** What the sentences of an answer tell, by weights that were learnt before. */
export type Teller = (read: Sample['read']) => readonly Told[];

/**
 * Learns for each area of the bundled guide which sentences prove it, from answers and from passages, and when an answer as a whole
 * does (two logistic regressions).
 */
export function learnAreas(samples: readonly Sample[], tell: Teller, passages: readonly AreaPassage[]): AreaWeights {
  const areas = samples[0]!.read.guide!.skillAreas;
  const told = samples.map(({ read }) => tell(read));
  const guides = new Map(samples.map(({ read }) => [read.language.id, read.guide!]));
  const read = passages.flatMap((passage) => passageRead(passage, guides) ?? []);
  return Object.fromEntries(areas.map(({ id }) => [competencyOf(areaOf(samples[0]!, id))!.id, learnArea(samples, id, told, read)]));
}

/** What is seen of each sentence, and which of them prove the area. */
interface Material {
  readonly sentences: readonly (readonly string[])[];
  readonly proofs: readonly number[] | undefined;
}

function learnArea(
  samples: readonly Sample[],
  id: string,
  told: readonly (readonly Told[])[],
  passages: readonly PassageRead[],
): AreaWeights[string] {
  const material = samples.map((sample) => ({
    sample,
    sentences: namesIn(sample.read),
    proofs: proofsOf(sample, id),
    truth: sample.labels.skills[id] === true ? 1 : 0,
  }));
  const beside = passages.filter(({ area }) => area === id);
  const sentencesOf = (of: readonly Material[], more: readonly Material[]) => {
    const known = [...of.filter(({ proofs }) => proofs !== undefined), ...Array.from({ length: WORTH }, () => more).flat()];
    return logistic(
      known.flatMap(({ sentences }) => sentences.map((names) => new Map(names.map((name) => [name, 1])))),
      known.flatMap(({ proofs }) => proofs!),
      { calm: CALM.sentence, rounds: ROUNDS.sentence, least: () => 4 },
    );
  };
  // A passage and its twin go together.
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    sentencesOf(
      material.filter((_, at) => at % FOLDS !== fold),
      beside.filter((_, at) => (at >> 1) % FOLDS !== fold),
    ),
  );
  const whole = material.map(({ sample, sentences }, at) => {
    const chances = chancesBy(folds[at % FOLDS]!, sentences);
    return signsOfArea(sample.read, areaSigns(sample.read, areaOf(sample, id)), chances, told[at]!);
  });
  const answer = logistic(
    whole,
    material.map(({ truth }) => truth),
    { calm: CALM.answer, rounds: ROUNDS.answer, least: () => 4 },
  );
  return { sentence: hundredths(sentencesOf(material, beside), SLIGHT.sentence), answer: hundredths(answer, SLIGHT.answer) };
}

interface PassageRead extends Material {
  readonly area: string;
}

/** A passage as an answer to no question; undefined where nothing of it is known to prove what it shows. */
function passageRead({ area, language, text, shows, proof }: AreaPassage, guides: ReadonlyMap<LanguageId, Guide>): PassageRead | undefined {
  const whole = `---\nlanguage: ${language}\n---\n\n${text}\n`;
  const read = readAnswer(whole, guides.get(language), { speeds: DEFAULT_SPEEDS });
  const proofs = markedIn(read, whole, proof);
  const isDeed = read.sentences.some(({ signals }, at) => proofs[at] === 1 && signals.plan.length === 0);
  // Who only plans has shown no deed.
  if (shows && !(OF_DEEDS.has(area) ? isDeed : proofs.includes(1))) return undefined;
  return { area, sentences: namesIn(read), proofs };
}

/** Areas that only something that was done shows. */
const OF_DEEDS: ReadonlySet<string> = new Set(['data-driven-decision-making', 'cross-functional-collaboration']);

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
  if (labels.skills[id] !== true) return labels.proof ? read.sentences.map(() => 0) : undefined;
  const proofs = markedIn(read, text, labels.proof?.[id] ?? []);
  return proofs.includes(1) ? proofs : undefined;
}

/** 1 for each sentence that begins with one of the words, else 0. */
function markedIn({ sentences }: ReadAnswer, text: string, heads: readonly string[]): number[] {
  const marks = sentences.map(() => 0);
  for (const head of heads) {
    const at = text.indexOf(head);
    const sentence = sentences.findIndex(({ span }) => at >= span.start - 3 && at < span.end);
    if (at >= 0 && sentence >= 0) marks[sentence] = 1;
  }
  return marks;
}
