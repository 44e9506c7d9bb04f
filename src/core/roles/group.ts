import type { LanguageId } from '../languages/language';
import { matchesOf } from '../text/matches';
import type { Told } from '../told';
import table from './group.json';

/** Weights in hundredths by language, as `group.json` holds them: of what `actorsOf` gives, in its order. */
export type GroupTable = Readonly<Record<LanguageId, readonly number[]>>;

const WRITER: Readonly<Record<LanguageId, RegExp>> = {
  en: /\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b/g,
  ja: /(?:私|僕|俺|わたし|自分)(?!たち|達|ども|ら)(?:[はがもの]|自身)|自ら/g,
};
const GROUP: Readonly<Record<LanguageId, RegExp>> = {
  en: /\b(?:we|us|ours?|ourselves)\b/gi,
  ja: /(?:私|僕|わたし)(?:たち|達|ども|ら)|我々|チーム|みんな|皆で|全員|一同|一丸|メンバー/g,
};

/**
 * Who acts in an answer: how far its steps are told of a group, of the writer, of both, of the writer as a plan and of nobody who is
 * named, and how often writer and group are named at all.
 */
export function actorsOf(told: readonly Told[], language: LanguageId): number[] {
  const sums = [0, 0, 0, 0, 0];
  let [writer, group] = [0, 0];
  let goesOn = false;
  for (const { sentence, chances } of told) {
    const { ownAction, group: others, plan } = sentence.signals;
    const named = NAMED.exec(sentence.part.text)?.groups;
    if (named) goesOn = named['we'] !== undefined;
    const isTaken = goesOn && !named && ownAction.length > 0;
    const isOfGroup = others.length > 0 || isTaken;
    const isOwn = ownAction.length > 0 && !isTaken;
    sums[isOfGroup ? (isOwn ? 2 : 0) : isOwn ? 1 : plan.length > 0 ? 3 : 4]! += chances.action;
    writer += matchesOf(WRITER[language], sentence.part.text).length;
    group += matchesOf(GROUP[language], sentence.part.text).length;
  }
  return [1, ...[...sums, writer, group].map((sum) => Math.log(sum + SLIGHT))];
}

/**
 * The subject that a Japanese sentence names; in the middle of one it is often that of a clause. Where subjects are left out, the last
 * one that was named goes on.
 */
const NAMED =
  /(?:^|[、，])(?:また|まず|そこで|そして)?(?<we>(?:私|僕|わたし)(?:たち|達|ども|ら)は|我々は|チームは)|(?:私|僕|わたし)[はが]|自分[はがで]|自ら/;

/** What is added to a sum before its logarithm is taken, so that there is one. */
const SLIGHT = 0.3;

/** Whether a group is the subject of most of what is told as done; the weights were learnt from labelled answers (`npm run learn -- group`). */
export function isMostlyGroup(told: readonly Told[], language: LanguageId): boolean {
  const weights = (table satisfies GroupTable)[language];
  return actorsOf(told, language).reduce((sum, size, at) => sum + size * weights[at]!, 0) > LIMIT;
}

/** In hundredths of the logarithm of the odds; by cross-validation. */
const LIMIT = -40;
