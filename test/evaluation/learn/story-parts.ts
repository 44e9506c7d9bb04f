import { toldOf } from '../../../src/core';
import { namesOfSigns, numbersIn, shareOfTrade, type PartRead } from '../../../src/core/telling/story-signs';
import { lacksBy, partModel, signsOfAnswer, type PartTable } from '../../../src/core/telling/story';
import { provenIn, type PartSample } from '../parts-material';
import { Score } from '../score';
import { hundredths, logistic } from './logistic';

/** Parts that are learnt into one table. */
interface Table {
  readonly parts: readonly string[];
  /** What is looked at in a sentence, and in an answer. */
  isSeen(name: string): boolean;
  /** Answers of many trades are few beside those about one: each of them counts as so many. */
  readonly ofTrades: number;
}

export const OF_STORIES: Table = {
  parts: ['reason', 'obstacle', 'reflection', 'measure', 'closing', 'ownPart'],
  isSeen: (name) => !/^shape |trade$/.test(name),
  // Stories are told alike in all trades.
  ofTrades: 1,
};

/**
 * Far fewer answers are labelled: what is seen only together is left out. So are parts of which the rule reads what stands instead of them (a row
 * of ideas, a number, an opening, a manager who decides): there the words are right more often than these weights.
 */
export const OF_OTHERS: Table = {
  parts: [
    ...['goal', 'assumption', 'measuring', 'risk', 'schedule', 'ownPast'],
    ...['facts', 'ownUse', 'contribution'],
    ...['bridge', 'example', 'telling'],
  ],
  isSeen: (name) => !/ cue |^(?:own|plan) /.test(name),
  ofTrades: 3,
};

const OF_TRADES = 'drafts3';

/** How strongly weights are drawn to zero. */
const CALM = { sentence: 4, answer: 0.5 };
const ROUNDS = { sentence: 100, answer: 150 };
/** Weights below this, in hundredths, say too little to be kept. */
const SLIGHT = 12;
/** The sentences that the second layer sees are weighed by weights that did not learn from them. */
const INNER = 4;
const FOLDS = 8;
const LEAST_SENTENCES = 3;

interface Item {
  readonly sample: PartSample;
  readonly read: PartRead;
  readonly names: readonly (readonly string[])[];
  readonly count: number;
}

/** Learns for each part which sentences tell it, and when none of an answer does (two logistic regressions). */
export function learnParts(samples: readonly PartSample[], table: Table): PartTable {
  const items = samples.map((sample) => itemOf(sample, table));
  return Object.fromEntries(table.parts.map((part) => [part, learnPart(items, part, table)]));
}

function itemOf(sample: PartSample, { isSeen, ofTrades }: Table): Item {
  const { language, sentences } = sample.read;
  const told = toldOf(sample.read);
  const read = { language, sentences, told: () => told };
  const known = namesOfSigns(language.id);
  return {
    sample,
    read,
    names: numbersIn(read).map((numbers) => numbers.map((number) => known[number]!).filter(isSeen)),
    count: sample.set === OF_TRADES ? ofTrades : 1,
  };
}

function learnPart(items: readonly Item[], part: string, { isSeen }: Table): PartTable[string] {
  const labelled = items.flatMap((item) => {
    const proven = provenIn(item.sample, part);
    return proven && proven.length >= LEAST_SENTENCES ? [{ ...item, proven }] : [];
  });
  const sentencesOf = (some: typeof labelled) =>
    logistic(
      some.flatMap(({ names }) => names.map((own) => new Map(own.map((name) => [name, 1])))),
      some.flatMap(({ proven }) => proven.map(Number)),
      { calm: CALM.sentence, rounds: ROUNDS.sentence, least: () => 4, counts: some.flatMap(({ names, count }) => names.map(() => count)) },
    );
  const seenOf = (odds: readonly number[], trade: number) => new Map([...signsOfAnswer(odds, trade)].filter(([name]) => isSeen(name)));
  const inner = Array.from({ length: INNER }, (_, fold) => sentencesOf(labelled.filter((_one, at) => at % INNER !== fold)));
  const answer = logistic(
    labelled.map(({ names, read }, at) =>
      seenOf(
        names.map((own) => own.reduce((sum, name) => sum + (inner[at % INNER]!.get(name) ?? 0), 0)),
        shareOfTrade(read),
      ),
    ),
    labelled.map(({ sample }) => Number(isLacking(sample, part))),
    { calm: CALM.answer, rounds: ROUNDS.answer, least: () => 1, counts: labelled.map(({ count }) => count) },
  );
  return { sentence: hundredths(sentencesOf(labelled), SLIGHT), answer: hundredths(answer, 1) };
}

function isLacking({ labels }: PartSample, part: string): boolean {
  return (labels[part] as readonly string[]).length === 0;
}

/**
 * Prints how often answers are rightly said to lack a part, by limits, with weights that were not learnt from them: of a fold, or
 * of a set that is left out as a whole.
 */
export function crossValidateParts(samples: readonly PartSample[], table: Table, without?: string): void {
  const scored: Scored[] = [];
  for (let fold = 0; fold < (without ? 1 : FOLDS); fold++) {
    const isKept = (sample: PartSample, at: number) => (without ? sample.set === without : at % FOLDS === fold);
    const model = partModel(
      learnParts(
        samples.filter((sample, at) => !isKept(sample, at)),
        table,
      ),
    );
    for (const sample of samples.filter(isKept)) {
      const lacks = lacksBy(model, itemOf(sample, table).read);
      for (const part of table.parts)
        if (Array.isArray(sample.labels[part]))
          scored.push({ part, set: sample.set, lack: lacks.get(part)!, truth: isLacking(sample, part) });
    }
  }
  for (const part of table.parts)
    print(
      part,
      scored.filter((one) => one.part === part),
    );
  print('all', scored);
  print(
    OF_TRADES,
    scored.filter(({ set }) => set === OF_TRADES),
  );
}

interface Scored {
  readonly part: string;
  readonly set: string;
  readonly lack: number;
  readonly truth: boolean;
}

function print(name: string, scored: readonly Scored[]): void {
  const lacking = scored.filter(({ truth }) => truth).length;
  console.log(`${name}: lacking in ${lacking} of ${scored.length}; limit, precision, recall`);
  for (const limit of LIMITS) {
    const score = new Score();
    for (const { lack, truth } of scored) score.add(lack > limit, truth);
    console.log(`  ${[limit, score.precision, score.recall].map((figure) => figure.toFixed(2).padStart(6)).join('')}`);
  }
}

const LIMITS = [-1, -0.5, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];
