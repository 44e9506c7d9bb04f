import { deedIn, saysNoDeed, type DeedWeights } from '../../src/core/telling/deeds';
import { Scores } from './score';
import { passagesIn, VAGUE_KEPT, type Passage } from './vague-material';

/** How often passages without a deed are told apart, by language and kind; misses of what is not kept aside are printed. */
export function evaluateVague(root: string, kept: boolean): void {
  const passages = passagesIn(root, (set) => (set === VAGUE_KEPT) === kept);
  console.log(scoresOf(passages, undefined, !kept));
}

/** The table of scores by weights; those that ship where none are given. */
export function scoresOf(passages: readonly Passage[], weights?: (passage: Passage) => DeedWeights, showsMisses = false): string {
  const scores = new Scores();
  const said = { mixed: 0, of: 0 };
  for (const passage of passages) {
    const { language, kind, label, sentences, text } = passage;
    const table = weights?.(passage);
    const found = saysNoDeed(sentences, language, undefined, table);
    if (label === 'mixed') {
      said.of++;
      if (found) said.mixed++;
    } else scores.add(['all', language, kind, `${language} ${kind}`], found, label === 'empty');
    if (showsMisses && found !== (label === 'empty'))
      console.log(
        `${label} ${language} ${kind} ${sentences.map(({ part }) => deedIn(part, language, table).toFixed(1)).join(' ')}: ${text}`,
      );
  }
  return `${scores.table('passages without a deed')}\nsaid of ${said.mixed} of ${said.of} with one deed among much else`;
}
