import { KIND_IDS } from '../../../src/core/kinds/kind';
import { LANGUAGE_IDS } from '../../../src/core/languages';
import { signsOfWording } from '../../../src/core/languages/kind-signs';
import { kindModel, weighKind, type KindWeights } from '../../../src/core/languages/kind-weights';
import { KindScores, ruledKind, type LabelledQuestion } from '../kinds-material';
import { minimise, placesOf } from './optimise';

/** Questions of write-ups are many and odd, and one reader labelled each. */
const WORTH: Readonly<Record<string, number>> = { 'write-ups': 0.3, given: 8, common: 2, written: 2 };
/** How strongly weights are drawn to zero. */
const CALM = 1;
const ROUNDS = 120;
/** In how many questions a sign must be seen. */
const LEAST = 3;
/** How many signs of a language are kept at last: those that say most, found in two steps. */
const KEPT = [600, 260];
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

function learnLanguage(questions: readonly LabelledQuestion[]): [string, number[]][] {
  const signs = questions.map((one) => signsOfWording(one.text, one.language, ruledKind(one)));
  const counts = new Map<string, number>();
  signs.forEach((own, at) => {
    for (const sign of own) counts.set(sign, (counts.get(sign) ?? 0) + WORTH[questions[at]!.set]!);
  });
  let places: ReadonlyMap<string, number> = placesOf(signs, () => LEAST);
  let rows = fit(questions, signs, places);
  for (const count of KEPT) {
    const said = (sign: string) => Math.max(...rows(sign).map(Math.abs)) * Math.sqrt(counts.get(sign)!);
    const best = [...places.keys()].sort((a, b) => said(b) - said(a)).slice(0, count);
    places = new Map(best.sort().map((sign, at) => [sign, at]));
    rows = fit(questions, signs, places);
  }
  const tenths = [...places.keys()].map((sign): [string, number[]] => [sign, rows(sign).map((weight) => Math.round(weight * 10))]);
  return tenths.filter(([, row]) => row.some((weight) => weight !== 0));
}

/** The row of weights of each sign, a weight a kind. */
function fit(
  questions: readonly LabelledQuestion[],
  signs: readonly (readonly string[])[],
  places: ReadonlyMap<string, number>,
): (sign: string) => number[] {
  const width = KIND_IDS.length;
  const known = signs.map((own) => own.flatMap((sign) => places.get(sign) ?? []));
  const truths = questions.map(({ kind }) => KIND_IDS.findIndex((id) => id === kind));
  const weights = minimise(places.size * width, ROUNDS, (now, slope) => {
    known.forEach((own, at) => {
      const sums = KIND_IDS.map((_, kind) => own.reduce((sum, place) => sum + now[place * width + kind]!, 0));
      const most = Math.max(0, ...sums);
      const shares = sums.map((sum) => Math.exp(sum - most));
      const whole = shares.reduce((sum, share) => sum + share, Math.exp(-most));
      const worth = WORTH[questions[at]!.set]!;
      for (let kind = 0; kind < width; kind++) {
        const excess = worth * (shares[kind]! / whole - (truths[at] === kind ? 1 : 0));
        for (const place of own) slope[place * width + kind]! += excess;
      }
    });
    for (let at = 0; at < now.length; at++) slope[at]! += CALM * now[at]!;
  });
  return (sign) => Array.from(weights.subarray(places.get(sign)! * width, (places.get(sign)! + 1) * width));
}

/** Prints how weights read questions that they were not learnt from, each question once. */
export function crossValidateKinds(questions: readonly LabelledQuestion[], showsMisses: boolean): void {
  const scores = new KindScores();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = kindModel(learnKinds(questions.filter((_, at) => at % FOLDS !== fold)));
    for (const question of questions.filter((_, at) => at % FOLDS === fold)) {
      const found = weighKind(question.text, question.language, ruledKind(question), model);
      scores.add(question, found);
      if (showsMisses && (found ?? 'other') !== question.kind)
        console.log(`${question.set}: ${question.kind}, read as ${found ?? 'none'}: ${question.text}`);
    }
  }
  console.log(scores.table());
}
