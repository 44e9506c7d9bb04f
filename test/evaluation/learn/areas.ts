import { areaSigns, DEFAULT_SPEEDS, readAnswer, type Guide, type ReadAnswer, type SkillArea } from '../../../src/core';
import { LANGUAGE_IDS, type LanguageId } from '../../../src/core/languages/language';
import { competencyOf } from '../../../src/core/skills/library';
import { namesOf, signsOf } from '../../../src/core/skills/learnt/signs';
import { AREA_GRAIN, chanceOf, signsOfArea } from '../../../src/core/skills/learnt/weigh';
import { signsOfPart, type SignTable } from '../../../src/core/signs/weights';
import type { Told } from '../../../src/core/told';
import { slice } from '../../../src/core/text/span';
import type { AreaPassage } from '../areas-material';
import type { Sample } from './material';
import { hundredths, logistic, logisticOfNames } from './logistic';
import { countsOf } from './optimise';
import { seenSigns } from './signs';

/** Weights in hundredths by competency, as `src/core/skills/learnt/weights.json` holds them. */
export type AreaWeights = Record<string, { readonly sentence: Record<string, number>; readonly answer: Record<string, number> }>;

/** What is learnt of areas, as `src/core/skills/learnt/weights.json` and `sign-weights.json` hold it. */
export interface AreasLearnt {
  readonly weights: AreaWeights;
  /** A column for each competency, in the order of `weights`; in steps of `AREA_GRAIN`. */
  readonly signs: SignTable;
}

/** How strongly weights are drawn to zero; those of signs that said little before up to three times as much. */
const CALM = { sentence: 3, answer: 3, sign: 8 };
const ROUNDS = { sentence: 120, answer: 200 };
/** Weights below this, in hundredths, say too little to be kept. */
const SLIGHT = { sentence: 6, answer: 4 };
/** In how many sentences a sign or a word must be seen, and how many of a language are kept for all areas together. */
const SIGNS = { least: 5, kept: 1500 };
const WORDS = { least: 4, kept: 2200 };
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
export function learnAreas(samples: readonly Sample[], tell: Teller, passages: readonly AreaPassage[]): AreasLearnt {
  const told = samples.map(({ read }) => tell(read));
  const guides = new Map(samples.map(({ read }) => [read.language.id, read.guide!]));
  const beside = passages.flatMap((passage) => passageRead(passage, guides) ?? []);
  const seen = samples.map(({ read }) => seenIn(read));
  const materials = samples[0]!.read.guide!.skillAreas.map(({ id }): AreaMaterial => ({
    id,
    answers: samples.map((sample, at) => ({
      language: sample.read.language.id,
      sentences: seen[at]!,
      proofs: proofsOf(sample, id),
    })),
    passages: beside.filter(({ area }) => area === id),
  }));
  const calm = choose(materials);
  const learnt = materials.map((material) => learnArea(samples, material, told, calm));
  const signs = [...calm.keys()].filter(isSign).map(Number).sort((one, two) => one - two);
  const rows = signs.map((sign) => ({ sign, row: learnt.map(({ signs: own }) => own.get(String(sign)) ?? 0) }));
  const worth = rows.filter(({ row }) => row.some((weight) => weight !== 0));
  return {
    weights: Object.fromEntries(materials.map(({ id }, at) => [competencyOf(areaOf(samples[0]!, id))!.id, learnt[at]!.weights])),
    signs: { signs: worth.map(({ sign }) => sign), weights: worth.flatMap(({ row }) => row) },
  };
}

/** What is seen of each sentence, and which of them prove the area. */
interface Material {
  readonly language: LanguageId;
  readonly sentences: readonly (readonly string[])[];
  readonly proofs: readonly number[] | undefined;
}

interface AreaMaterial {
  readonly id: string;
  readonly answers: readonly Material[];
  readonly passages: readonly PassageRead[];
}

/** The words and signs that say most of any area, and all other names; and how strongly the weights of each are drawn to zero. */
function choose(materials: readonly AreaMaterial[]): ReadonlyMap<string, number> {
  /** For each name its largest weight, and how much it says. */
  const said = new Map<string, { readonly weight: number; readonly worth: number }>();
  for (const { answers, passages } of materials) {
    const { sentences, proofs } = together(answers, passages);
    const numbers = sentences.map((names) => new Set(names.filter(isSign).map(Number)));
    const signs = new Set(seenSigns(numbers, { least: SIGNS.least }).told.map(String));
    const counts = countsOf(sentences);
    const weights = logisticOfNames(sentences, proofs, {
      calmOf: (name) => (isSign(name) ? CALM.sign : CALM.sentence),
      rounds: ROUNDS.sentence,
      isKept: (name, count) => (isSign(name) ? signs.has(name) : count >= WORDS.least),
    });
    for (const [name, one] of weights) {
      const known = said.get(name) ?? { weight: 0, worth: 0 };
      const worth = Math.abs(one) * Math.sqrt(Math.min(counts.get(name)!, OFTEN));
      said.set(name, { weight: Math.max(known.weight, Math.abs(one)), worth: Math.max(known.worth, worth) });
    }
  }
  const ofLanguage = new Map<string, LanguageId>();
  for (const { answers, passages } of materials)
    for (const { language, sentences } of [...answers, ...passages]) for (const name of sentences.flat()) ofLanguage.set(name, language);
  const most = (is: (name: string) => boolean, language: LanguageId, kept: number) =>
    [...said]
      .filter(([name]) => is(name) && ofLanguage.get(name) === language)
      .sort(([, one], [, two]) => two.worth - one.worth)
      .slice(0, kept)
      .map(([name]) => name);
  const calmOf = (name: string) => CALM.sign * Math.min(3, 0.3 / (said.get(name)!.weight + 0.02));
  return new Map([
    ...LANGUAGE_IDS.flatMap((id) => most(isSign, id, SIGNS.kept)).map((name) => [name, calmOf(name)] as const),
    ...LANGUAGE_IDS.flatMap((id) => most(isWord, id, WORDS.kept)).map((name) => [name, CALM.sentence] as const),
    ...[...said.keys()].filter((name) => !isSign(name) && !isWord(name)).map((name) => [name, CALM.sentence] as const),
  ]);
}

/** What is seen more often says no more of how much it is needed. */
const OFTEN = 100;

function learnArea(
  samples: readonly Sample[],
  { id, answers, passages }: AreaMaterial,
  told: readonly (readonly Told[])[],
  calm: ReadonlyMap<string, number>,
): { readonly weights: AreaWeights[string]; readonly signs: ReadonlyMap<string, number> } {
  const sentencesOf = (of: readonly Material[], more: readonly Material[]) => {
    const { sentences, proofs } = together(of, more);
    const weights = logisticOfNames(sentences, proofs, {
      calmOf: (name) => calm.get(name)!,
      rounds: ROUNDS.sentence,
      isKept: (name) => calm.has(name),
    });
    return new Map([...weights].map(([name, weight]) => [name, isSign(name) ? Math.round(weight / AREA_GRAIN) * AREA_GRAIN : weight]));
  };
  // A passage and its twin go together.
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    sentencesOf(
      answers.filter((_, at) => at % FOLDS !== fold),
      passages.filter((_, at) => (at >> 1) % FOLDS !== fold),
    ),
  );
  const whole = samples.map(({ read }, at) => {
    const chances = chancesBy(folds[at % FOLDS]!, answers[at]!.sentences);
    return signsOfArea(read, areaSigns(read, areaOf({ read }, id)), chances, told[at]!);
  });
  const answer = logistic(
    whole,
    samples.map(({ labels }) => (labels.skills[id] === true ? 1 : 0)),
    { calm: CALM.answer, rounds: ROUNDS.answer, least: () => 4 },
  );
  const sentence = [...sentencesOf(answers, passages)];
  return {
    weights: {
      sentence: hundredths(new Map(sentence.filter(([name]) => !isSign(name))), SLIGHT.sentence),
      answer: hundredths(answer, SLIGHT.answer),
    },
    signs: new Map(sentence.filter(([name]) => isSign(name)).map(([name, weight]) => [name, Math.round(weight / AREA_GRAIN)])),
  };
}

/** The sentences of which it is known whether they prove the area. */
function together(answers: readonly Material[], passages: readonly Material[]) {
  const known = [...answers.filter(({ proofs }) => proofs !== undefined), ...Array.from({ length: WORTH }, () => passages).flat()];
  return { sentences: known.flatMap(({ sentences }) => sentences), proofs: known.flatMap(({ proofs }) => proofs!) };
}

/** Signs are named by their numbers, and nothing else is. */
function isSign(name: string): boolean {
  return name.charCodeAt(0) < 58;
}

function isWord(name: string): boolean {
  return name.startsWith('w ');
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
  return { area, language, sentences: seenIn(read), proofs };
}

/** Areas that only something that was done shows. */
const OF_DEEDS: ReadonlySet<string> = new Set(['data-driven-decision-making', 'cross-functional-collaboration']);

export function chancesBy(weights: ReadonlyMap<string, number>, sentences: readonly (readonly string[])[]): number[] {
  return sentences.map((names) => chanceOf(names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)));
}

/** What is seen of each sentence of an answer: names, and signs by their numbers. */
export function seenIn(read: Sample['read']): string[][] {
  const { answer, sentences, language } = read;
  const signs = signsOf(read);
  return signs.map((one, at) => {
    const { part, span } = sentences[at]!;
    const numbers = new Set(signsOfPart(part, language.id));
    return [...namesOf(one, slice(answer.prose, span), language, signs[at + 1]), ...Array.from(numbers, String)];
  });
}

function areaOf({ read }: Pick<Sample, 'read'>, id: string): SkillArea {
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
