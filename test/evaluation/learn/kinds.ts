import { KIND_IDS } from '../../../src/core/kinds/kind';
import { LANGUAGE_IDS } from '../../../src/core/languages';
import { namesOfSigns } from '../../../src/core/languages/kind-signs';
import { numberOfSign } from '../../../src/core/text/sign';
import { kindModel, weighKind, type KindWeights } from '../../../src/core/languages/kind-weights';
import { KindScores, type LabelledQuestion } from '../kinds-material';
import { minimise } from './optimise';
import { seenSigns } from './signs';

/** Questions of write-ups are many and odd, and one reader labelled each. */
export const WORTH: Readonly<Record<string, number>> = {
  'write-ups': 0.3,
  given: 8,
  common: 2,
  common2: 2,
  written: 2,
  written2: 4,
  written4: 4,
  written6: 4,
  written8: 4,
  shapes: 3,
};

export const SETTINGS = {
  /** How strongly weights are drawn to zero. */
  calm: 0.7,
  rounds: 120,
  /** In how many questions a sign must be seen. */
  least: 3,
  /** How many signs of a language are kept, step by step: those that say most; what said little before is drawn to zero more strongly. */
  kept: [8000, 2700],
  /** In what steps weights ship: what is finer takes room. */
  grain: 0.3,
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

function worthOf({ set, kind, twins = 1 }: LabelledQuestion): number {
  const worth = WORTH[set];
  if (worth === undefined) throw new Error(`Nothing says what a question of ${set} is worth.`);
  return (worth / twins) * (set === 'write-ups' && kind === 'other' ? SETTINGS.other : 1);
}

function learnLanguage(questions: readonly LabelledQuestion[]): [number, number[]][] {
  const nameOf = new Map<number, string>();
  const signs = questions.map(({ text, language }) => {
    const own = new Set<number>();
    for (const name of namesOfSigns(text, language)) {
      const sign = numberOfSign(name);
      own.add(sign);
      const known = nameOf.get(sign);
      if (known === undefined || name.length < known.length) nameOf.set(sign, name);
    }
    return own;
  });
  const { spread, told } = seenSigns(signs, {
    least: SETTINGS.least,
    worth: (at) => worthOf(questions[at]!),
    sizeOf: (sign) => nameOf.get(sign)!.length,
  });
  const ascending = (one: number, two: number) => one - two;
  let kept = [...told].sort(ascending);
  let rows = fit(questions, signs, kept, () => SETTINGS.calm);
  for (const count of SETTINGS.kept) {
    const before = rows;
    const said = new Map(kept.map((sign) => [sign, Math.max(...before(sign).map(Math.abs)) * Math.sqrt(spread.get(sign)!)]));
    kept = kept
      .sort((a, b) => said.get(b)! - said.get(a)!)
      .slice(0, count)
      .sort(ascending);
    rows = fit(questions, signs, kept, (sign) => Math.min(4, SETTINGS.calm / (Math.hypot(...before(sign)) + 0.02)));
  }
  const coarse = kept.map((sign): [number, number[]] => [sign, rows(sign).map((weight) => Math.round(weight / SETTINGS.grain))]);
  return coarse.filter(([, row]) => row.some((weight) => weight !== 0));
}

/** The row of weights of each sign, a weight a kind. */
function fit(
  questions: readonly LabelledQuestion[],
  signs: readonly ReadonlySet<number>[],
  kept: readonly number[],
  calmOf: (sign: number) => number,
): (sign: number) => number[] {
  const width = KIND_IDS.length;
  const places = new Map(kept.map((sign, at) => [sign, at * width]));
  const known = signs.map((own) => Int32Array.from([...own].flatMap((sign) => places.get(sign) ?? [])));
  const calm = kept.map(calmOf);
  const truths = questions.map(({ kind }) => KIND_IDS.findIndex((id) => id === kind));
  const worths = questions.map(worthOf);
  const weights = minimise(places.size * width, SETTINGS.rounds, (now, slope) => {
    const excess = new Float64Array(width);
    known.forEach((own, at) => {
      excess.fill(0);
      for (const place of own) for (let kind = 0; kind < width; kind++) excess[kind]! += now[place + kind]!;
      const most = Math.max(0, ...excess);
      let whole = Math.exp(-most);
      for (let kind = 0; kind < width; kind++) whole += excess[kind] = Math.exp(excess[kind]! - most);
      for (let kind = 0; kind < width; kind++) excess[kind] = worths[at]! * (excess[kind]! / whole - (truths[at] === kind ? 1 : 0));
      for (const place of own) for (let kind = 0; kind < width; kind++) slope[place + kind]! += excess[kind]!;
    });
    for (let at = 0; at < now.length; at++) slope[at]! += calm[Math.floor(at / width)]! * now[at]!;
  });
  return (sign) => Array.from(weights.subarray(places.get(sign)!, places.get(sign)! + width));
}

/** Prints how weights read questions that they were not learnt from, each question once; what is made of shapes is learnt from in each fold. */
export function crossValidateKinds(questions: readonly LabelledQuestion[], showsMisses: boolean): void {
  const scores = new KindScores();
  const shaped = questions.filter(({ set }) => set === 'shapes');
  const found = questions.filter(({ set }) => set !== 'shapes');
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = kindModel(learnKinds([...found.filter((_, at) => at % FOLDS !== fold), ...shaped]));
    for (const question of found.filter((_, at) => at % FOLDS === fold)) {
      const kind = weighKind(question.text, question.language, model);
      scores.add(question, kind);
      if (showsMisses && question.half !== 'blind' && (kind ?? 'other') !== question.kind)
        console.log(`${question.set}: ${question.kind}, read as ${kind ?? 'none'}: ${question.text}`);
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
