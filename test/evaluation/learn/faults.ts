import { checkAnswer, type ReadAnswer } from '../../../src/core';
import { LANGUAGE_IDS } from '../../../src/core/languages';
import type { LanguageId } from '../../../src/core/languages/language';
import type { SignTable } from '../../../src/core/signs/weights';
import { chanceOf } from '../../../src/core/skills/learnt/weigh';
import { eachSentenceSign } from '../../../src/core/signs/of-sentence';
import { FAULTS, faultModel, weighFaults } from '../../../src/core/telling/faults';
import { overlaps, span } from '../../../src/core/text/span';
import { RULE_OF, storyWith, type Passage } from '../faults-material';
import { minimise } from './optimise';
import { seenSigns } from './signs';

export const SETTINGS = {
  /** How strongly weights are drawn to zero. */
  calm: 5,
  rounds: 120,
  /** In how many sentences a sign must be seen. */
  least: 3,
  /** How many signs of a language are kept, step by step; what said little before is drawn to zero more strongly. */
  kept: [12000, 2800],
  /** In what steps weights ship. */
  grain: 0.15,
  /** What a sentence with the fault of its label and a near twin without it are worth beside another one: those of unit tests and readers of drafts most. */
  worth: { other: { own: 1, twin: 2 }, near: { own: 5, twin: 12 } },
  /** Of the sentences of answers, in which such words hardly stand, this share may be taken for each fault. */
  share: [0.0012, 0.001, 0.0003],
};
const FOLDS = 3;

/** A sentence, and for each fault whether it has it: undefined where nobody said so. */
interface Row {
  readonly text: string;
  readonly language: LanguageId;
  readonly truths: readonly (boolean | undefined)[];
  readonly worths: readonly number[];
  /** Whether it stands in an answer of which nobody said that it has faults. */
  readonly isOfAnswer: boolean;
  readonly set: string;
}

/** The sentences of passages, of which those have the fault that the label points to, and those of answers in which no rule speaks of a fault. */
export function faultRows(passages: readonly Passage[], answers: readonly ReadAnswer[]): Row[] {
  const rules: ReadonlySet<string> = new Set(Object.values(RULE_OF));
  const ofAnswers = answers.flatMap((read): Row[] => {
    const found = checkAnswer(read).findings.filter(({ rule, what }) => rules.has(rule) && !SEEMING.test(what.text));
    const plain = read.sentences.filter(({ span: place }) => !found.some((one) => overlaps(one.span, place)));
    return plain.map(({ part }) => ({
      text: part.text,
      language: read.language.id,
      truths: FAULTS.map(() => false),
      worths: FAULTS.map(() => 1),
      isOfAnswer: true,
      set: '',
    }));
  });
  const known = new Set<string>();
  const once = ofAnswers.filter(({ text }) => !known.has(text) && known.add(text));
  return [...once, ...passages.flatMap(sentencesOf)];
}

/** What is said by these weights themselves. */
const SEEMING = /may sound as if|is a private matter|like a note to yourself/;

function sentencesOf(passage: Passage): Row[] {
  const { language, text, fault, isFault, on, set } = passage;
  const { read, start, end } = storyWith(passage);
  const at = isFault && on ? start + text.indexOf(on) : -1;
  const own = read.sentences.filter(({ span: place }) => place.start >= start && place.end <= end);
  return own.flatMap(({ part, span: place }): Row[] => {
    // Of older passages nobody said where the fault stands.
    if (isFault && at < 0 && own.length > 1) return [];
    const has = isFault && (at < 0 || overlaps(place, span(at, at + on!.length)));
    const truths = FAULTS.map((one) => (one === fault ? has : has && fault !== 'secret' ? undefined : false));
    const { own: worth, twin } = SETTINGS.worth[set.endsWith('near') ? 'near' : 'other'];
    const worths = FAULTS.map((one) => (one !== fault ? 1 : isFault ? worth : twin));
    return [{ text: part.text, language, truths, worths, isOfAnswer: false, set }];
  });
}

/** Learns what the words of a sentence say of each fault: logistic regressions by language, so that as few sentences of answers as `share` says have one. */
export function learnFaults(rows: readonly Row[]): SignTable {
  const languages = LANGUAGE_IDS.filter((id) => rows.some(({ language }) => language === id));
  const ofLanguage = (id: LanguageId) => rows.filter(({ language }) => language === id);
  return tableOf(languages.flatMap((id) => learnLanguage(ofLanguage(id), id)));
}

/** In ascending order of signs; one that two languages have by chance has the weights of the last. */
function tableOf(rows: readonly (readonly [number, readonly number[]])[]): SignTable {
  const all = [...new Map(rows)].sort(([one], [two]) => one - two);
  return { signs: all.map(([sign]) => sign), weights: all.flatMap(([, row]) => row) };
}

function learnLanguage(rows: readonly Row[], id: LanguageId): [number, number[]][] {
  const signs = rows.map(({ text }) => {
    const own = new Set<number>();
    eachSentenceSign(text, id, (sign) => own.add(sign));
    return own;
  });
  const { spread, told } = seenSigns(signs, { least: SETTINGS.least });
  const ascending = (one: number, two: number) => one - two;
  let kept = [...told].sort(ascending);
  let calmOf: (sign: number) => number = () => SETTINGS.calm;
  for (const count of SETTINGS.kept) {
    const before = fit(rows, signs, kept, calmOf);
    const said = new Map(
      kept.map((sign) => [sign, Math.max(...before(sign).map(Math.abs)) * Math.sqrt(Math.min(spread.get(sign)!, OFTEN))]),
    );
    calmOf = (sign) => SETTINGS.calm * Math.min(6, 0.3 / (Math.hypot(...before(sign)) + 0.02));
    kept = kept
      .sort((a, b) => said.get(b)! - said.get(a)!)
      .slice(0, count)
      .sort(ascending);
  }
  const coarse = (of: (at: number) => boolean): [number, number[]][] => {
    const fitted = fit(
      rows.filter((_, at) => of(at)),
      signs.filter((_, at) => of(at)),
      kept,
      calmOf,
    );
    const all = kept.map((sign): [number, number[]] => [sign, fitted(sign).map((weight) => Math.round(weight / SETTINGS.grain))]);
    return all.filter(([, row]) => row.some((weight) => weight !== 0));
  };
  const sums = Array.from({ length: FOLDS }, (_, fold) => {
    const model = faultModel(tableOf(coarse((at) => !rows[at]!.isOfAnswer || at % FOLDS !== fold)));
    return rows.filter((row, at) => row.isOfAnswer && at % FOLDS === fold).map(({ text }) => weighFaults(text, id, model));
  }).flat();
  const limits = FAULTS.map((_, fault) => {
    const sorted = sums.map((sum) => sum[fault]!).sort((one, two) => two - one);
    return sorted[Math.floor(SETTINGS.share[fault]! * sums.length)]!;
  });
  // What is seen of every sentence.
  const [any] = [...spread].find(([, count]) => count === rows.length)!;
  return coarse(() => true).map(([sign, row]) => [sign, sign === any ? row.map((weight, fault) => weight - limits[fault]!) : row]);
}

/** What is seen more often says no more of how much it is needed. */
const OFTEN = 100;

/** The row of weights of each sign, a weight a fault. */
function fit(
  rows: readonly Row[],
  signs: readonly ReadonlySet<number>[],
  kept: readonly number[],
  calmOf: (sign: number) => number,
): (sign: number) => number[] {
  const width = FAULTS.length;
  const places = new Map(kept.map((sign, at) => [sign, at * width]));
  const known = signs.map((own) => Int32Array.from([...own].flatMap((sign) => places.get(sign) ?? [])));
  const calm = kept.map(calmOf);
  const weights = minimise(places.size * width, SETTINGS.rounds, (now, slope) => {
    for (let fault = 0; fault < width; fault++) {
      rows.forEach(({ truths, worths }, at) => {
        const truth = truths[fault];
        if (truth === undefined) return;
        let sum = 0;
        for (const place of known[at]!) sum += now[place + fault]!;
        const excess = worths[fault]! * (chanceOf(sum) - Number(truth));
        for (const place of known[at]!) slope[place + fault]! += excess;
      });
    }
    for (let at = 0; at < now.length; at++) slope[at]! += calm[Math.floor(at / width)]! * now[at]!;
  });
  return (sign) => Array.from(weights.subarray(places.get(sign)!, places.get(sign)! + width));
}

/** Prints how weights read the passages of authors that they were not learnt from, a set at a time. */
export function crossValidateFaults(rows: readonly Row[]): void {
  const sets = new Set(rows.flatMap(({ isOfAnswer, set }) => (isOfAnswer ? [] : [set])));
  for (const set of sets) {
    const language = rows.find((row) => row.set === set)!.language;
    const model = faultModel(learnFaults(rows.filter((row) => row.language === language && row.set !== set)));
    const own = rows.filter((row) => row.set === set);
    const line = FAULTS.map((fault, at) => {
      const found = own.map(({ text }) => weighFaults(text, language, model)[at]! > 0);
      const count = (is: (row: Row) => boolean) => `${own.filter((row, one) => is(row) && found[one]).length} of ${own.filter(is).length}`;
      return `${fault} ${count(({ truths }) => truths[at] === true)}, others ${count(({ truths }) => truths[at] === false)}`;
    });
    console.log(`${set}: ${line.join('; ')}`);
  }
}
