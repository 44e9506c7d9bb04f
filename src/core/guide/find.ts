import type { Answer } from '../answer/model';
import { perValue } from '../kept';
import { fold, grams, likeness } from '../text/compare';
import { Ids, longSlug, questionSlug, slug } from './ids';
import type { Facet, Guide, Question, Round, SkillArea } from './model';

/** How much two names must share for one to be taken for the other, misspelt. */
const ALIKE = 0.5;

/** A question and the round it is asked in; without a round where none is known. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly round?: Round;
}

/** Every question of the guide in the order of the text. */
export function allQuestions(guide: Guide): PlacedQuestion[] {
  return [
    ...guide.rounds.flatMap((round) => round.questions.map((question) => ({ question, round }))),
    ...guide.otherQuestions.map((question) => ({ question })),
  ];
}

/** The question that the answer's front matter names (an id or the text), or else that its title repeats. */
export function findQuestion(guide: Guide, answer: Answer): PlacedQuestion | undefined {
  const stated = answer.fields.question?.value;
  const title = answer.title?.text;
  return stated ? questionByWords(guide, stated, title) : title === undefined ? undefined : questionByWords(guide, title);
}

/** The question whose words are most like one of the texts; undefined when none shares a word with any. */
export function nearestQuestion(guide: Guide, ...texts: readonly string[]): PlacedQuestion | undefined {
  const wanted = texts.map(grams);
  let best: PlacedQuestion | undefined;
  let bestScore = 0;
  for (const placed of allQuestions(guide)) {
    const { text, asked, id } = placed.question;
    const score = Math.max(0, ...[text, asked ?? '', id].map(grams).flatMap((words) => wanted.map((one) => likeness(one, words))));
    if (score > bestScore) [best, bestScore] = [placed, score];
  }
  return best;
}

/** The skill area whose name is most like the words; undefined where none is much like them. */
export function nearestArea(guide: Guide, name: string): SkillArea | undefined {
  const wanted = grams(name);
  const [best] = guide.skillAreas
    .map((area) => ({ area, score: likeness(wanted, grams(area.name)) }))
    .sort((one, other) => other.score - one.score);
  return best && best.score >= ALIKE ? best.area : undefined;
}

export interface WeightedArea {
  readonly area: SkillArea;
  readonly weight: 'primary' | 'secondary';
}

/** The skill areas that a question probes, as far as the guide has them, primary ones first. */
export function areasOf(guide: Guide, question: Question): readonly WeightedArea[] {
  const known = AREAS.get(question);
  if (known?.guide === guide) return known.areas;
  const areas = findAreas(guide, question);
  AREAS.set(question, { guide, areas });
  return areas;
}

/** Neither a guide nor a question changes once it is read. */
const AREAS = new WeakMap<Question, { readonly guide: Guide; readonly areas: readonly WeightedArea[] }>();

function findAreas(guide: Guide, question: Question): WeightedArea[] {
  const pick = (names: readonly string[], weight: WeightedArea['weight']) =>
    names.flatMap((name) => {
      const area = areaByName(guide, name);
      return area ? [{ area, weight }] : [];
    });
  return [...pick(question.primary, 'primary'), ...pick(question.secondary, 'secondary')];
}

export function areaByName(guide: Guide, name: string): SkillArea | undefined {
  const folded = namesOf(guide.skillAreas);
  const wanted = fold(name);
  return guide.skillAreas.find((area, at) => area.id === name || folded[at] === wanted);
}

/** The folded names of the areas, in order. */
const namesOf = perValue((areas: readonly SkillArea[]) => areas.map(({ name }) => fold(name)));

/** The facets that the guide asks for in this question. */
export function facetsOf(guide: Guide, question: Question): Facet[] {
  const wanted = new Set(question.facets.map(fold));
  return guide.skillAreas.flatMap((area) => area.facets).filter((facet) => wanted.has(fold(facet.name)) || wanted.has(fold(facet.id)));
}

/** The question of these words, as asked or as it stands, or of this id; `title` is that of the answer which says so. */
export function questionByWords(guide: Guide, words: string, title = ''): PlacedQuestion | undefined {
  return questionById(guide, words, title) ?? wordingsOf(guide).words.get(fold(words));
}

/**
 * The question of this id, or of one that was derived from the same words once. Of questions that begin alike such an id tells
 * no more than their order: the one that the title repeats is meant.
 */
export function questionById(guide: Guide, id: string, title = ''): PlacedQuestion | undefined {
  const { ids, former, words } = wordingsOf(guide);
  const own = ids.get(id.trim());
  const once = own ? undefined : former.get(id.trim());
  const titled = once && words.get(fold(title));
  return titled && slug(titled.question.text) === slug(once.question.text) ? titled : (own ?? once);
}

interface Wordings {
  readonly ids: ReadonlyMap<string, PlacedQuestion>;
  /** By the ids that were, or would be, derived from their words beside other questions. */
  readonly former: ReadonlyMap<string, PlacedQuestion>;
  /** By the folded words of the question, else by the words in which it was asked. */
  readonly words: ReadonlyMap<string, PlacedQuestion>;
}

/** A guide does not change once it is read, and every answer of it is looked up. */
const wordingsOf = perValue((guide: Guide): Wordings => {
  const ids = new Map<string, PlacedQuestion>();
  const former = new Map<string, PlacedQuestion>();
  const words = new Map<string, PlacedQuestion>();
  const note = (map: Map<string, PlacedQuestion>, key: string, placed: PlacedQuestion) => {
    if (!map.has(key)) map.set(key, placed);
  };
  const questions = allQuestions(guide);
  for (const placed of questions) {
    note(ids, placed.question.id, placed);
    note(words, fold(placed.question.text), placed);
  }
  for (const derived of [questionSlug, slug, longSlug]) {
    const taken = new Ids();
    for (const { question } of questions) if (question.idStated) taken.take(question.id);
    for (const placed of questions)
      if (!placed.question.idStated) note(former, taken.derive(derived(placed.question.text), 'question'), placed);
  }
  for (const placed of questions) if (placed.question.asked !== undefined) note(words, fold(placed.question.asked), placed);
  return { ids, former, words };
});
