import { lazy } from '../../lazy';
import type { Cue } from '../../languages/language';
import type { ReadAnswer } from '../../read';
import type { Sentence } from '../../rules/rule';
import { slice } from '../../text/span';
import weights from './story.json';

/** How well a text fits an area, and how well it fits the best of the other common competencies. */
export interface Likeness {
  readonly own: number;
  readonly best: number;
  /** Between 0 and 1: how far area and text speak of the same competencies. */
  readonly kin: number;
}

/** Whether a text is a story of the writer's own that shows an area of which only name and description are known. */
export function showsArea(read: ReadAnswer, likeness: Likeness, model?: ReadonlyMap<string, number>): boolean {
  return chanceOf(read, likeness, model) > 0;
}

/**
 * The logarithm of the odds that it does. A text in which every sentence is a deed, and which fits this area clearly better than any
 * other, may be told in few words.
 */
export function chanceOf(read: ReadAnswer, likeness: Likeness, model?: ReadonlyMap<string, number>): number {
  const isAllDeeds = read.sentences.every(({ signals }) => signals.ownAction.length > 0 && signals.claim.length === 0);
  return isAllDeeds && likeness.own - likeness.best >= CLEARLY ? CLEARLY : storyScore(read, likeness, model);
}

/** About two words of the area that no other competency has. */
const CLEARLY = 1.5;

/**
 * How far a text is a story of the writer's own that may show an area: the
 * logarithm of the odds. The weights were learnt from labelled paragraphs about many areas (`npm run learn`).
 */
function storyScore(read: ReadAnswer, likeness: Likeness, model: ReadonlyMap<string, number> = shipped()): number {
  let score = 0;
  for (const [name, size] of signsOfStory(read, likeness)) score += (model.get(name) ?? 0) * size;
  return score;
}

const CUES: readonly Cue[] = [
  'habit',
  'episode',
  'hedge',
  'wish',
  'learning',
  'praise',
  'manager',
  'passive',
  'telling',
  'headline',
  'ownPast',
];

/** A paragraph has about so many different small words; those of a longer text count for less each, so that length alone is no sign. */
const WORDS = 70;

/** What is seen of a story as a whole, whatever it is about: sizes between 0 and 1. */
export function signsOfStory({ answer, language, sentences }: ReadAnswer, { own, best, kin }: Likeness): Map<string, number> {
  const found = new Map([['any', 1]]);
  const add = (name: string, size: number) => {
    if (size > 0) found.set(name, size);
  };
  const share = (holds: (sentence: Sentence) => boolean) => sentences.filter(holds).length / Math.max(sentences.length, 1);
  const deeds = sentences.reduce((sum, { signals }) => sum + signals.ownAction.length, 0);
  add('no deeds', deeds === 0 ? 1 : 0);
  add('deeds', Math.min(deeds, 6) / 6);
  for (const signal of ['ownAction', 'claim', 'plan', 'group', 'outcome', 'detail', 'negated', 'reason'] as const)
    add(
      signal,
      share(({ signals }) => signals[signal].length > 0),
    );
  for (const cue of CUES)
    add(
      cue,
      share(({ part }) => language.gives(cue, part)),
    );
  add('starts with a deed', sentences[0] && sentences[0].signals.ownAction.length > 0 ? 1 : 0);
  add('ends with a deed', (sentences.at(-1)?.signals.ownAction.length ?? 0) > 0 ? 1 : 0);
  add('fits', Math.min(own, 4) / 4);
  add('fits not', own === 0 ? 1 : 0);
  add('kin', kin);
  add('a little kin', Math.min(kin, 0.2) * 5);
  add('no kin', kin === 0 ? 1 : 0);
  add('another fits', Math.min(best, 5) / 5);
  add('another fits better', Math.max(0, Math.min(3, best - own)) / 3);
  add('none fits better', Math.max(0, Math.min(3, own - best)) / 3);
  const words = new Set(sentences.flatMap(({ span }) => language.bindingWords(slice(answer.prose, span))));
  for (const word of words) found.set(word, Math.min(1, WORDS / words.size));
  return found;
}

/** Weights stand in the table in hundredths. */
const shipped = lazy(() => storyModel(weights));

export function storyModel(table: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(table).map(([name, weight]) => [name, weight / 100]));
}
