import { fold } from '../../text/compare';
import { isJapanese, plain } from '../mask';
import type { Place } from '../outline';
import { stageName } from '../stage-name';
import type { Unit } from './units';

/** Words with which somebody who tells a story moves on to what came next. */
const MOVES =
  /\b(?:then|next|later|after (?:that|this|the)|afterwards|finally|first|second|third|last|following|came|invited|got|booked|began|started|led to|passed|through to|back for|went first|the same (?:day|afternoon)|weeks?|days?|monday|tuesday|wednesday|thursday|friday)\b/i;
const JA_MOVES =
  /まず|最初|次[はがに]|次の|続い|その後|そのあと|それから|最後|翌[日週月]|(?:日|週間?|か月|ヶ月)(?:後|して|ほど|くらい)|[二三四五2-5]つ目|いよいよ|通過|案内が(?:来|届)|呼ばれ|進み|ありました|でした/;
/** That something is told about a stage, and not of what will be or of what is thought. */
const TOLD = /\b(?:was|were|came|had|took|lasted|is|invited|wanted|did)\b/i;

/** Signs of a sentence that turns to a stage: which one it names, whether for the first time, and what comes behind it. */
export function stageSignsOf(units: readonly Unit[], places: readonly Place[], asks: readonly boolean[]): string[][] {
  const headed = new Set(places.flatMap(({ head, round }) => (head?.round && round && !round.listed ? [round] : []))).size;
  const many = headed === 0 ? 'none' : headed < 3 ? 'few' : 'many';
  const named = new Set<string>();
  return units.map(({ text, block, at, of }, index) => {
    if (block.rank > 0) return [];
    const words = plain(text.slice(0, 220));
    const name = stageName(words);
    if (name === undefined) return [];
    const known = named.has(fold(name));
    named.add(fold(name));
    const japanese = isJapanese(words);
    const moves = (japanese ? JA_MOVES : MOVES).test(words);
    const where = at === 0 ? 'first' : 'amid';
    const begins = words.toLowerCase().indexOf(name.toLowerCase()) < (japanese ? 12 : 30);
    const soon = [1, 2, 3, 4].some((step) => asks[index + step] && units[index + step]?.block.marker !== 'answer');
    const kind = `${block.marker || 'plain'}${of > 1 ? ' prose' : ''}`;
    return [
      'stage',
      `stage ${kind}`,
      `stage ${where}`,
      `stage ${known ? 'again' : 'new'}`,
      `stage ${known ? 'again' : 'new'} ${where}`,
      `stage ${known ? 'again' : 'new'} headed ${many}`,
      `stage headed ${many} ${kind}`,
      ...(moves ? ['stage moves', `stage moves ${known ? 'again' : 'new'} ${where}`, `stage moves headed ${many}`] : []),
      ...(begins ? ['stage begins', `stage begins ${where} ${known ? 'again' : 'new'}`] : []),
      ...(soon ? ['stage asks soon', `stage asks soon ${known ? 'again' : 'new'}`, ...(moves ? ['stage moves asks soon'] : [])] : []),
      ...(!japanese && TOLD.test(words) ? ['stage told', `stage told ${known ? 'again' : 'new'}`] : []),
      ...(block.gap && at === 0 ? ['stage gap'] : []),
    ];
  });
}
