import { fold } from '../../text/compare';
import { isJapanese, plain } from '../mask';
import type { Place } from '../outline';
import { framedName, stageName } from '../stage-name';
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
    const frame = framedName(words);
    const around =
      frame === undefined
        ? []
        : [`frame ${of > 1 ? (at === 0 ? 'first' : 'amid') : 'line'}`, `frame ${name === undefined ? 'alone' : 'stage'}`];
    if (name === undefined) return around;
    const known = named.has(fold(name));
    named.add(fold(name));
    const japanese = isJapanese(words);
    const moves = (japanese ? JA_MOVES : MOVES).test(words);
    const where = at === 0 ? 'first' : 'amid';
    const begins = words.toLowerCase().indexOf(name.toLowerCase()) < (japanese ? 12 : 30);
    const soon = [1, 2, 3, 4].some((step) => asks[index + step] && units[index + step]?.block.marker !== 'answer');
    const kind = `${block.marker || 'plain'}${of > 1 ? ' prose' : ''}`;
    return [
      ...around,
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
      // “WEEK 3” above it says that something has happened then.
      ...(units[index - at - 1]?.block.marker === 'log' && units[index - at - 1]!.block.rank > 0 ? [`stage dated ${where}`] : []),
    ];
  });
}

/** Somebody that stages are spent with. */
const WITH =
  /\b(?:with|by|from|to|met) (?:an?|the|my|her|his|their|two|three|four|five|one of|some(?:one|body)|both)\b|^(?:the |my |our |an? )?(?:[\w-]+ ){0,2}?(?:manager|director|head|lead|hr|recruiter|founder|ceo|cto|vp|partner|boss|chair\w*|principal|owner|matron|editor|producer|engineer|panel|board)\b/i;
const JA_WITH =
  /(?:社長|部長|課長|店長|園長|校長|役員|面接官|人事|社員|先生|さん|方|理事長|所長|師長|マネージャー|リーダー|担当者?|代表)(?:の方|さん)?(?:と|が|は|に|から|、|\d|[一二三])|[1-9一二三四][名人対]/;
const BY =
  /\b(?:by (?:phone|video|telephone)|(?:over|on|via|in) (?:the )?(?:phone|zoom|teams|meet|skype|webcam|video|discord|line|slack)|in person|on[- ]?site|online|remote(?:ly)?|face[- ]to[- ]face|at (?:the|their) (?:office|hq|centre|center|site|depot|plant|station|hotel|school|hospital|studio|campus|terminal|factory)|rang|phoned|called me)\b/i;
const JA_BY = /電話|オンライン|Zoom|Teams|Web|対面|本社|来社|現地|会場|ビデオ|録画/i;
const TIME =
  /\d+ ?(?:min|hour|h\b|hr)|\b(?:minutes?|hours?|half an hour|half a day|all day|morning|afternoon)\b|\d+ ?(?:分|時間)|[一二三四五十]+(?:分|時間)|半日|一日/i;
const VERB =
  /\b(?:was|were|is|are|had|have|has|did|asked|took|went|came|got|i|we|they|he|she|you|it|lasted|do|don't|will|would|can|could)\b/i;
const JA_VERB = /(?:す|た|る|い|だ|う|ん|ね|よ)[。!！]?$/;

/** What a sentence has of what one says of a stage, alone and together; and which paragraphs open with a few words without a verb. */
export function cueSignsOf(units: readonly Unit[], asks: readonly boolean[]): string[][] {
  const cues = units.map((unit) => cuesOf(unit));
  const opens = cues.filter((cue) => cue.includes('N')).length;
  return units.map(({ at, of, block }, index) => {
    const own = cues[index]!;
    if (own === '') return [];
    const form = block.rank > 0 ? 'head' : of > 1 ? (at === 0 ? 'first' : 'amid') : 'line';
    const names = [`cues ${own}`, `cues ${form} ${own}`];
    for (let one = 0; one < own.length; one++) {
      names.push(`cue ${own[one]!} ${form}`);
      for (let other = one + 1; other < own.length; other++) names.push(`cue ${own[one]!}${own[other]!}`);
    }
    if (own.includes('N')) names.push(`opens ${Math.min(opens, 5)}`, `opens ${opens > 2 ? 'often' : 'seldom'} ${own}`);
    let asked = 0;
    let steps = 1;
    for (; steps < 12 && units[index + steps]; steps++) {
      if (/K/.test(cues[index + steps]!) && /[TN]/.test(cues[index + steps]!)) break;
      if (asks[index + steps]) asked++;
    }
    names.push(`cue asked ${Math.min(3, asked)} ${/K/.test(own) ? 'K' : ''}${/[TN]/.test(own) ? 'T' : ''}`);
    return names;
  });
}

function cuesOf({ text, at, of, block }: Unit): string {
  const words = plain(text.slice(0, 220));
  const japanese = isJapanese(words);
  const head = words.slice(0, japanese ? 16 : 45);
  return [
    (japanese ? JA_MOVES : MOVES).test(head) ? 'T' : '',
    stageName(words) !== undefined ? 'K' : '',
    (japanese ? JA_WITH : WITH).test(words) ? 'P' : '',
    (japanese ? JA_BY : BY).test(words) ? 'M' : '',
    TIME.test(words) ? 'D' : '',
    block.rank === 0 &&
    at === 0 &&
    of > 1 &&
    words.length <= (japanese ? 16 : 40) &&
    !(japanese ? JA_VERB : VERB).test(words) &&
    !/[?？]$/.test(words)
      ? 'N'
      : '',
    !japanese &&
    /^(?:[\w\s,'-]{0,40}\b)?(?:there was|there were|came|i had|we had|took place|invited|it (?:starts?|started|began|begins) with)\b/i.test(
      words,
    )
      ? 'A'
      : '',
  ].join('');
}
