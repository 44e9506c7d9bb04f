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
/** Least likeness to one that it is said to probe besides: a word of the area's name. */
const SOME = 1;

/**
 * Says of every question which skill areas it probes, by the words both share and by the common competencies they speak
 * of. An area that no question is like goes as a secondary one to the question about the past that comes nearest, since
 * a story of one's own can show any area; without such a question no question names it.
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
      .filter(({ question: { kind }, score }) => kind === 'behavioural' || kind === 'experience' || score >= SOME)
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
  const about = areas.map((area) => new Set(language.contentWords(area.description)));
  const common = areas.map((area) => commonOf(area, language).slice(0, 2));
  return questions.map(({ text }) => {
    const words = new Set(language.contentWords(text));
    const scores = scoresOf(language, text, [span(0, text.length)]);
    return areas.map((_, at) => {
      const shared = (set: ReadonlySet<string>) => [...words].filter((word) => set.has(word)).length;
      return shared(own[at]!) * 1.5 + shared(about[at]!) * 0.5 + Math.max(0, ...common[at]!.map((competency) => scores[competency]!)) * 0.8;
    });
  });
}
