import { lazy } from '../lazy';
import { isJapanese } from './mask';
import { recalled } from './recalled';
import { roundNamed, roundWords, stageHeads } from './words';

/**
 * The words with which a sentence that tells of a stage names it, without what leads up to them: “A week later came the
 * portfolio review” gives “portfolio review”, 「最後は代表との面談で」 gives 「代表との面談」.
 */
export const stageName = recalled((sentence): string | undefined => {
  const text = sentence.slice(0, 220);
  if (isJapanese(text)) return japaneseName(text) ?? withWhom(text, englishName(text)) ?? ordered(text);
  const known = roundNamed(text);
  return kindOfFirst(text) ?? (known && /\d|\b(?:actual|real|main|proper|big)\b/.test(known) ? known : (englishName(text) ?? known));
});

/** What the rules for running text find; 「三つ目」 alone says nothing. */
function ordered(text: string): string | undefined {
  const name = roundNamed(text);
  return name && /^[一二三四五2-5]つ目$/.test(name) ? undefined : name;
}

/** 「millerとのVideo call」: who it was with belongs to the name. */
function withWhom(text: string, name: string | undefined): string | undefined {
  const before = name === undefined ? '' : text.slice(0, text.indexOf(name));
  return name && (/[^、。「」はがをにもで\s]{1,18}との\s?$/.exec(before)?.[0] ?? '') + name;
}

/** “The first conversation was a screening call”: what kind it was says more than that it was the first. */
function kindOfFirst(text: string): string | undefined {
  const found =
    /^(?:(?:so|and|then),? )?(?:the |my )?(?:(?:very )?(?:first|second|third|fourth|last|next|final) (?:proper |real |actual )?(?:conversation|thing|step|part|bit|hurdle|one|stop)|first(?: up| off)?|next(?: up)?|then|after that) (?:was|is|came) (?:an?|the|my) /i.exec(
      text,
    );
  if (!found) return undefined;
  const rest = text.slice(found[0].length);
  const name = englishName(rest);
  return name && rest.startsWith(name) ? name : undefined;
}

const english = lazy(
  () =>
    new RegExp(
      `(?<![\\w'’-])((?:(?!${STOP})[A-Za-z][\\w&'/-]*\\s){0,3}?(?:[a-z]{2,5}-)?(?:${stageHeads('en')}))(?![\\w'’])(?!-\\w)(?!\\s(?:${stageHeads('en')})(?![\\w'’]))(?!\\s(?:${NO_STAGE}))((?:\\s(?:at|of|with)\\s(?:an?|the|my)\\s(?!time|day|way)[a-z]+(?:\\s(?:manager|team))?)?)`,
      'i',
    ),
);

/** Words that end the way back from a noun to the start of its name. */
const STOP =
  '(?:an?|the|my|our|their|his|her|its|your|this|that|these|those|another|one|two|three|four|five|some|any|no|with|for|in|on|at|to|of|by|from|about|as|into|was|were|is|are|be|been|had|have|has|got|came|come|did|do|does|went|and|but|or|so|then|there|they|we|i|he|she|it|you|who|which|what|when|after|before|later|next|then|just|only|also|invited|asked|called|whole|entire|same|good|great|long|short|little|quick|few|bit|every|each|all|both|most|more|not|never)\\b';
const NO_STAGE =
  'process|questions?|prep|preparation|date|room|email|mail|invite|invitation|experience|tips|guide|kit|pass|by day|off|later|before|after|ago|to day';

function englishName(text: string): string | undefined {
  const pattern = english();
  let from = 0;
  let weak: string | undefined;
  for (let turn = 0; turn < 6; turn++) {
    const found = pattern.exec(text.slice(from));
    if (!found) break;
    const name = found[1]!.trim();
    const whole = /(?:^|\s)(?:day|half|visit|evening)$/i.test(name) ? name + found[2]! : name;
    if (!WEAK.test(whole) && !roundWords(name).never) return whole;
    if (!NEVER.test(whole)) weak ??= whole;
    from += found.index + found[0].length;
  }
  return weak;
}

/** “the day”, “a video”, “my call”: too little to be a name where there is a better one. */
const WEAK =
  /^(?:days?|half|talk|walk|video|board|tour|visit|shift|session|meeting|review|reading|stage|call|coffee|lunch|case|trial|loop|cent(?:re|er)|pair|drill|demo|pitch)$/i;

/** Words of one stage only together with another word. */
const NEVER = /^(?:days?|half|walk|reading|stage|loop|cent(?:re|er)|pair|drill|coffee)$/i;

const japanese = lazy(() => new RegExp(`(?:${stageHeads('ja')})`, 'gi'));
const NUMBERED = /(?:第?[一二三四五1-5１-５](?:次|回目|番目)|初回|最終)(?:の?(?:面接|面談|選考|試験|筆記|個別|役員面接|グループワーク))?/;

function japaneseName(text: string): string | undefined {
  const quoted = text.search(/[「『“"]/);
  const open = quoted < 0 ? text : text.slice(0, quoted);
  const numbered = NUMBERED.exec(open);
  for (const found of [...open.matchAll(japanese())].slice(0, 6)) {
    const behind = open.slice(found.index + found[0].length);
    if (/^(?:官|会場|対策|時間|練習|カード|の(?:話|練習|対策|雰囲気|流れ|連絡|結果|日程|前))/.test(behind)) continue;
    if (numbered) break;
    const before = leadOf(open.slice(0, found.index));
    return before + found[0];
  }
  return numbered?.[0];
}

/** What belongs to the name right before its noun. */
function leadOf(before: string): string {
  const run = /[^、。「」『』（()）はがをにもで\s]{0,18}$/.exec(before)?.[0] ?? '';
  const latin = /(?:[A-Za-z][\w&'/-]*\s){1,3}$/.exec(before)?.[0] ?? '';
  let lead =
    run === ''
      ? latin
      : /^[A-Za-z]/.test(run)
        ? (/(?:[A-Z][\w&'/-]*\s){1,3}$/.exec(before.slice(0, before.length - run.length))?.[0] ?? '') + run
        : run;
  lead = lead.replace(
    /^(?:まず|次の|次|最後の|最初の|続いて|続く|そして|それから|その後|そのあと|翌日|翌週|午前の|午後の|今日|昨日|先日|いきなり|いよいよ)+/,
    '',
  );
  const to = lead.lastIndexOf('との');
  const of = lead.lastIndexOf('の');
  if (to > 0 && of === to + 1) return lead;
  if (of >= 0 && !/(?:半日|一日|回目|番目|次)の$/.test(lead.slice(0, of + 1))) lead = lead.slice(of + 1);
  const and = lead.lastIndexOf('と');
  return and >= 0 && and < lead.length - 1 ? lead.slice(and + 1) : and === lead.length - 1 ? '' : lead;
}
