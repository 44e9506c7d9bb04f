import { likeness } from '../../../src/core/skills/described';
import { showsArea, signsOfStory, storyModel } from '../../../src/core/skills/learnt/story';
import { Scores } from '../score';
import { paragraphsIn, competencyParagraphsIn, type ReadParagraph } from '../transfer';
import { hundredths, logistic } from './logistic';

/** What a passage is worth beside a paragraph: its area is one of the common competencies, told in words of its own. By cross-validation. */
const WORTH_OF_PASSAGE = 0.1;

/** In so many texts a word must stand; with fewer the table is four times as large, and scores no better on areas it was not learnt from. */
const OFTEN = 20;
/** Weights below this, in hundredths, say too little to be kept. */
const SLIGHT = 5;

/** Weights in hundredths, as `src/core/skills/learnt/story.json` holds them. */
export function learnStories(paragraphs: readonly ReadParagraph[], passages: readonly ReadParagraph[]): Record<string, number> {
  const all = [...paragraphs, ...passages];
  const items = all.map(({ read, area }) => signsOfStory(read, likeness(read, area, read.sentences)));
  const truths = all.map(({ truth }) => (truth ? 1 : 0));
  const counts = all.map((_, at) => (at < paragraphs.length ? 1 : WORTH_OF_PASSAGE));
  const weights = logistic(items, truths, {
    calm: 3,
    rounds: 200,
    counts,
    least: (name) => (/^(?:w|end|starts) \S/.test(name) ? OFTEN : 2),
  });
  return hundredths(weights, SLIGHT);
}

const FOLDS = 11;

/** Prints how weights score on areas that they were not learnt from. */
export function crossValidateStories(files: readonly string[], passages: readonly ReadParagraph[]): void {
  const paragraphs = files.flatMap((file) => paragraphsIn(file));
  const areas = [...new Set(paragraphs.map(({ area }) => area))];
  const scores = new Scores();
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = new Set(areas.filter((_, at) => at % FOLDS === fold));
    const others = paragraphs.filter(({ area }) => !kept.has(area));
    const model = storyModel(learnStories(others, passages));
    for (const { read, area, truth, kind, language } of paragraphs.filter((one) => kept.has(one.area)))
      scores.add(['all', kind, language], showsArea(read, likeness(read, area, read.sentences), model), truth);
  }
  console.log(scores.table('areas never seen'), '\n');
}

export { paragraphsIn, competencyParagraphsIn };
