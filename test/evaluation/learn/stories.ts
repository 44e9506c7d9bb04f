import { likeness } from '../../../src/core/skills/described';
import { showsArea, signsOfStory, storyModel } from '../../../src/core/skills/learnt/story';
import { Scores } from '../score';
import { paragraphsIn, type ReadParagraph } from '../transfer';
import { hundredths, logistic } from './logistic';

/** Weights in hundredths, as `src/core/skills/learnt/story.json` holds them. */
export function learnStories(paragraphs: readonly ReadParagraph[]): Record<string, number> {
  const items = paragraphs.map(({ read, area }) => signsOfStory(read, likeness(read, area, read.sentences)));
  const truths = paragraphs.map(({ truth }) => (truth ? 1 : 0));
  return hundredths(logistic(items, truths, { calm: 3, rounds: 200, least: (name) => (/^(?:w|end|starts) \S/.test(name) ? 4 : 2) }), 3);
}

const FOLDS = 11;

/** Prints how weights score on areas that they were not learnt from. */
export function crossValidateStories(files: readonly string[]): void {
  const paragraphs = files.flatMap((file) => paragraphsIn(file));
  const areas = [...new Set(paragraphs.map(({ area }) => area))];
  const scores = new Scores();
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = new Set(areas.filter((_, at) => at % FOLDS === fold));
    const model = storyModel(learnStories(paragraphs.filter(({ area }) => !kept.has(area))));
    for (const { read, area, truth, kind, language } of paragraphs.filter((one) => kept.has(one.area)))
      scores.add(['all', kind, language], showsArea(read, likeness(read, area, read.sentences), model), truth);
  }
  console.log(scores.table('areas never seen'), '\n');
}

export { paragraphsIn };
