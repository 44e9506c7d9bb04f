import type { Question, Round, SkillArea } from '../guide/model';
import type { Language } from '../languages/language';
import { scoresOf, commonOf } from '../skills/library/common';
import { span } from '../text/span';

interface Linked {
  readonly rounds: readonly Round[];
  readonly others: readonly Question[];
}

/** Least likeness of a question to an area that it is said to probe above all. */
const CLEAR = 1.5;
/** Least likeness to one that it is said to probe besides: a word that no other competency has. */
const SOME = 0.75;

/**
 * Says of every question which skill areas it probes, by the words both share and by the common competencies they speak
 * of. An area that is no question's first goes as a secondary one to the question that comes nearest; one that no
 * question is like is named by none, since a wrong area is worse than none.
 */
export function linkAreas(rounds: readonly Round[], others: readonly Question[], areas: readonly SkillArea[], language: Language): Linked {
  const questions = [...rounds.flatMap((round) => round.questions), ...others];
  if (areas.length === 0 || questions.length === 0) return { rounds, others };
  const likeness = likenesses(questions, areas, language);
  const primary = new Map<Question, string[]>();
  const secondary = new Map<Question, string[]>();
  const used = new Set<number>();
  questions.forEach((question, row) => {
    const best = Math.max(...likeness[row]!);
    if (best < CLEAR) return;
    const at = likeness[row]!.indexOf(best);
    primary.set(question, [areas[at]!.name]);
    used.add(at);
  });
  areas.forEach((area, column) => {
    if (used.has(column)) return;
    const nearest = questions
      .map((question, row) => ({ question, score: likeness[row]![column]! - 0.2 * (secondary.get(question)?.length ?? 0) }))
      .filter(({ score }) => score >= SOME)
      .reduce<{ question: Question; score: number } | undefined>((best, one) => (best && best.score >= one.score ? best : one), undefined);
    if (!nearest) return;
    // A comma would part the name in two, unless it is bold.
    const into = /[,、]/.test(area.name) ? primary : secondary;
    into.set(nearest.question, [...(into.get(nearest.question) ?? []), area.name]);
  });
  const link = (question: Question): Question => ({
    ...question,
    primary: primary.get(question) ?? [],
    secondary: secondary.get(question) ?? [],
  });
  return { rounds: rounds.map((round) => ({ ...round, questions: round.questions.map(link) })), others: others.map(link) };
}

function likenesses(questions: readonly Question[], areas: readonly SkillArea[], language: Language): number[][] {
  const own = areas.map((area) => new Set(language.contentWords(area.name)));
  // One word of many is less of a name than one of two.
  const worth = areas.map(({ name }) => ((name.match(WORD) ?? []).length > 2 ? 1 : 1.5));
  const about = areas.map((area) => new Set(language.contentWords(area.description)));
  const common = areas.map((area) => commonOf(area, language).slice(0, 2));
  const asked = questions.map(({ text }) => new Set(language.contentWords(text.replace(OFFICE, ' ')).filter((word) => !LITTLE.test(word))));
  const often = new Map<string, number>();
  for (const words of asked) for (const word of words) often.set(word, (often.get(word) ?? 0) + 1);
  // What many questions name is what the whole interview is about, and tells no area from another.
  const most = Math.max(2, questions.length / 6);
  const isOften = (word: string) => language.contentWords(word).some((stem) => often.get(stem)! > most);
  return questions.map(({ text }, row) => {
    // Nor what competencies its words speak of.
    const telling = text.replace(WORDS, (word) => (isOften(word) ? ' '.repeat(word.length) : word));
    const scores = scoresOf(language, telling, [span(0, telling.length)]);
    return areas.map((_, at) => {
      const shared = (set: ReadonlySet<string>, worth: number) =>
        [...asked[row]!].reduce((sum, word) => sum + (set.has(word) ? (often.get(word)! > most ? worth / 3 : worth) : 0), 0);
      return (
        shared(own[at]!, worth[at]!) + shared(about[at]!, 0.5) + Math.max(0, ...common[at]!.map((competency) => scores[competency]!)) * 0.8
      );
    });
  });
}

/** 「現場責任者」 says who somebody is and not what is asked. */
const OFFICE = /[一-龠々]{3,}[者員長](?![一-龠々])/gu;

const WORDS = /[a-z]+|[一-龠々]+|[ァ-ヶー]+/giu;

const WORD = /[a-z]{4,}|[一-龠々]{2,}|[ァ-ヶー]{2,}/giu;

/** Words, by their stems, that tell no area from another. */
const LITTLE = /^(?:work|know|knowledg|skill|abil|able|under|sens|think|peopl|life|role|good|strong|仕事|経験)$/;
