import { KIND_IDS } from '../../../src/core/kinds/kind';
import { LANGUAGE_IDS } from '../../../src/core/languages';
import { signsOfWording } from '../../../src/core/languages/kind-signs';
import { kindModel, weighKind, type KindWeights } from '../../../src/core/languages/kind-weights';
import { KindScores, type LabelledQuestion } from '../kinds-material';
import { minimise } from './optimise';

/** Questions of write-ups are many and odd, and one reader labelled each. */
export const WORTH: Readonly<Record<string, number>> = { 'write-ups': 0.3, given: 8, common: 2, common2: 2, written: 2, written2: 4 };

export const SETTINGS = {
  /** How strongly weights are drawn to zero. */
  calm: 0.7,
  rounds: 120,
  /** In how many questions a sign must be seen. */
  least: 3,
  /** How many signs of a language are kept, step by step: those that say most; what said little before is drawn to zero more strongly. */
  kept: [3000, 1800, 800],
  /** How much more a question of a write-up is worth that is of no kind: a kind is not to be read into it. */
  other: 1.5,
};
const FOLDS = 6;

/** What may be learnt from: not the half that is kept aside, nor what has the words of a question that the unit tests say another kind of. */
export function learnableOf(questions: readonly LabelledQuestion[]): LabelledQuestion[] {
  const bare = (text: string) => text.toLowerCase().replace(/[\s.?!。？！]+/g, '');
  const given = questions.filter(({ set }) => set === 'given').map(({ text, kind }) => ({ text: bare(text), kind }));
  return questions.filter(
    ({ set, text, kind, half }) =>
      half !== 'keep' &&
      (set === 'given' || !given.some((one) => one.kind !== kind && one.text.length > 7 && bare(text).includes(one.text))),
  );
}

/** Learns what the wording of a question says of its kind: a multinomial logistic regression by language, `other` being the one without weights. */
export function learnKinds(questions: readonly LabelledQuestion[]): KindWeights {
  return { signs: Object.fromEntries(LANGUAGE_IDS.flatMap((id) => learnLanguage(questions.filter(({ language }) => language === id)))) };
}

function worthOf({ set, kind }: LabelledQuestion): number {
  return WORTH[set]! * (set === 'write-ups' && kind === 'other' ? SETTINGS.other : 1);
}

function learnLanguage(questions: readonly LabelledQuestion[]): [string, number[]][] {
  const signs = questions.map((one) => signsOfWording(one.text, one.language));
  const spread = new Map<string, number>();
  const seenIn = new Map<string, number[]>();
  signs.forEach((own, at) => {
    for (const sign of own) {
      spread.set(sign, (spread.get(sign) ?? 0) + worthOf(questions[at]!));
      const places = seenIn.get(sign);
      if (places) places.push(at);
      else seenIn.set(sign, [at]);
    }
  });
  // Of signs that are seen in the same questions the shortest stands for all.
  const shortest = new Map<string, string>();
  for (const [sign, places] of seenIn) {
    const where = places.join(' ');
    const known = shortest.get(where);
    if (places.length >= SETTINGS.least && (known === undefined || sign.length < known.length)) shortest.set(where, sign);
  }
  let kept = [...shortest.values()].sort();
  let rows = fit(questions, signs, kept, () => SETTINGS.calm);
  for (const count of SETTINGS.kept) {
    const before = rows;
    const said = new Map(kept.map((sign) => [sign, Math.max(...before(sign).map(Math.abs)) * Math.sqrt(spread.get(sign)!)]));
    kept = kept
      .sort((a, b) => said.get(b)! - said.get(a)!)
      .slice(0, count)
      .sort();
    rows = fit(questions, signs, kept, (sign) => Math.min(4, SETTINGS.calm / (Math.hypot(...before(sign)) + 0.02)));
  }
  const tenths = kept.map((sign): [string, number[]] => [sign, rows(sign).map((weight) => Math.round(weight * 10))]);
  return tenths.filter(([, row]) => row.some((weight) => weight !== 0));
}

/** The row of weights of each sign, a weight a kind. */
function fit(
  questions: readonly LabelledQuestion[],
  signs: readonly (readonly string[])[],
  kept: readonly string[],
  calmOf: (sign: string) => number,
): (sign: string) => number[] {
  const width = KIND_IDS.length;
  const places = new Map(kept.map((sign, at) => [sign, at]));
  const known = signs.map((own) => own.flatMap((sign) => places.get(sign) ?? []));
  const calm = kept.map(calmOf);
  const truths = questions.map(({ kind }) => KIND_IDS.findIndex((id) => id === kind));
  const weights = minimise(places.size * width, SETTINGS.rounds, (now, slope) => {
    known.forEach((own, at) => {
      const sums = KIND_IDS.map((_, kind) => own.reduce((sum, place) => sum + now[place * width + kind]!, 0));
      const most = Math.max(0, ...sums);
      const shares = sums.map((sum) => Math.exp(sum - most));
      const whole = shares.reduce((sum, share) => sum + share, Math.exp(-most));
      const worth = worthOf(questions[at]!);
      for (let kind = 0; kind < width; kind++) {
        const excess = worth * (shares[kind]! / whole - (truths[at] === kind ? 1 : 0));
        for (const place of own) slope[place * width + kind]! += excess;
      }
    });
    for (let at = 0; at < now.length; at++) slope[at]! += calm[Math.floor(at / width)]! * now[at]!;
  });
  return (sign) => Array.from(weights.subarray(places.get(sign)! * width, (places.get(sign)! + 1) * width));
}

/** Prints how weights read questions that they were not learnt from, each question once. */
export function crossValidateKinds(questions: readonly LabelledQuestion[], showsMisses: boolean): void {
  const scores = new KindScores();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = kindModel(learnKinds(questions.filter((_, at) => at % FOLDS !== fold)));
    for (const question of questions.filter((_, at) => at % FOLDS === fold)) {
      const found = weighKind(question.text, question.language, model);
      scores.add(question, found);
      if (showsMisses && (found ?? 'other') !== question.kind)
        console.log(`${question.set}: ${question.kind}, read as ${found ?? 'none'}: ${question.text}`);
    }
  }
  console.log(scores.table());
}

/** Prints how weights that were learnt without the blind part of the questions read that part: it is looked at in totals, to choose settings. */
export function evaluateBlind(questions: readonly LabelledQuestion[]): void {
  const model = kindModel(learnKinds(questions.filter(({ half }) => half !== 'blind')));
  const scores = new KindScores();
  for (const question of questions.filter(({ half }) => half === 'blind'))
    scores.add(question, weighKind(question.text, question.language, model));
  console.log(scores.table());
}
