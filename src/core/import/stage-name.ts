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
  if (isJapanese(text)) return inJapanese(text) ?? withWhom(text, englishName(text)) ?? ordered(text);
  const known = roundNamed(text);
  const name = kindOfFirst(text) ?? (known && /\d|\b(?:actual|real|main|proper|big)\b/.test(known) ? known : (englishName(text) ?? known));
  // “After lunch a sit-down with the studio head”: what the sentence turns to, not what leads up to it.
  const turned = name === undefined ? undefined : framedName(text);
  return turned && !turned.toLowerCase().includes(name!.toLowerCase()) && !name!.toLowerCase().includes(turned.toLowerCase())
    ? turned
    : name;
});

/** What comes behind words that only lead up to it: “after lunch”, “a week later”, “on the Friday”. */
const WHEN =
  '(?:(?:and|so|but|well|ok|anyway),? )?(?:(?:then|next|first(?: up| of all)?|finally|last(?:ly)?|later|afterwards|after that)|(?:right |straight |just )?(?:after|before) (?:the |my |a )?(?:\\w+ ){0,2}\\w+|(?:(?:about|only|some|just) )?(?:an? |two |three |four |five |six |ten |\\d+ )?(?:few |couple of )?(?:days?|weeks?|months?|fortnight|hours?) (?:later|on|after(?:wards| that)?)|(?:on|in|at) (?:the )?(?:following |next |same )?(?:\\w+day|morning|afternoon|evening|end|day)|the (?:next|following|same) (?:day|week|morning|afternoon))?,? ?';

const framed = lazy(() =>
  [
    // “The second part was the choir”, “Third was behavioral with the EM”
    '(?:(?:and|so|but),? )?(?:the |my )?(?:very )?(?:first|second|third|fourth|fifth|last|final|next)(?: (?:and last|proper|real|actual))?(?: (?:part|step|stage|thing|bit|hurdle|one|stop|station|section|block|slot))? (?:was|is|came)(?: what (?:they|we) call(?:ed)?)? ',
    // “It starts with an evening at the station”
    '(?:it|everything|things|the (?:process|day|whole thing)) (?:all )?(?:starts?|started|began|begins|kick(?:s|ed) off|opens|opened) with ',
    // “About a month later came an afternoon in the stores”, “Before the panel there was half an hour with …”
    `${WHEN}(?:(?:it was (?=(?:the|an?|my)\\b)|came|comes|there was|there is|there's|i had|we had|you get|you have|they wanted|follows|followed) ?)(?:what (?:they|we) call(?:ed)? )?`,
    // “Then the day in Oban”, “After lunch a sit-down with …”
    '(?=(?:then|next|after|finally|last|first|on the|a week|a few|two|three)\\b)' + WHEN + '(?=(?:the|an?|my|half)\\b)',
  ].map((lead) => new RegExp(`^${lead}${nounSource()}`, 'i')),
);

/** Words behind the name of a stage. */
const BEHIND =
  'with|w/|which|that|where|who|for|from|by|of|and|in|at|on|over|was|were|is|first|last|again|then|so|because|when|but|to|about';

/** A noun with its article, up to what stands behind it. */
const nounSource = () =>
  `((?:(?:the|an?|my|our|half an?|another)\\s)?(?!${STOP})(?:[\\w'&/-]+\\s){0,4}?[\\w'&/-]+(?:\\s(?:in|at|on|over) (?:the )?[A-Za-z]+)?)(?=\\s(?:${BEHIND})\\b|[,.;:(–—]|\\s[-–—]|$)`;

/** What a sentence turns to by its form, whatever the noun is: “After break it was the school council” gives “the school council”. */
export const framedName = recalled((sentence: string): string | undefined => {
  if (isJapanese(sentence)) return undefined;
  const text = sentence.slice(0, 160);
  const later = /, and (?=on |in |a |after |then )/i.exec(text);
  for (const frame of framed()) {
    const bare = (frame.exec(text) ?? (later && frame.exec(text.slice(later.index + later[0].length))))?.[1]?.trim();
    if (!bare) continue;
    // “half an hour” alone says nothing.
    const behind = text.slice(text.indexOf(bare) + bare.length);
    const isTime = /\b(?:hours?|minutes?|mins?|morning|afternoon|evening|day)$/i.test(bare);
    const name = bare + (isTime ? (/^ (?:with|in|at|on)(?: [\w'-]+){1,4}/i.exec(behind)?.[0] ?? '') : whomBehind(behind));
    if (!VAGUE.test(name) && !roundWords(name).never) return name;
  }
  return undefined;
});

/** The noun that words begin with, with what tells it apart: “a tour of the chamber, …” gives “tour of the chamber”. */
export function nounAt(words: string): string | undefined {
  const text = words
    .slice(0, 120)
    .replace(/^(the|an?|my|our) (?:(?:very|short|shorter|brief|long|longer|quick|little|proper|real|actual|whole|good) )+/i, '$1 ');
  const found = noun().exec(text);
  if (!found) return undefined;
  // “a walk at nine”
  let name = found[1]!
    .trim()
    .replace(/ (?:at|on|in|over) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|about|around|\w+day)$/i, '');
  // “a typing and listening test”
  const more = named().exec(text.slice(found[0].length))?.[0];
  if (more && stageName(name) === undefined) name += more;
  const behind = text.slice(text.indexOf(name) + name.length);
  const isTime = /\b(?:hours?|minutes?|mins?|morning|afternoon|evening|day)$/i.test(name);
  if (isTime) name += /^ (?:with|in|at|on)(?: [\w'-]+){1,4}/i.exec(behind)?.[0] ?? '';
  else name += /^ of the [\w'-]+/i.exec(behind)?.[0] ?? whomBehind(behind);
  return VAGUE.test(name) ? undefined : name.replace(/^(?:the|an?|my|our|their) /i, '');
}

const noun = lazy(() => new RegExp(`^${nounSource()}`, 'i'));
const named = lazy(() => new RegExp(`^ and (?:[\\w-]+ )?(?:${stageHeads('en')})\\b`, 'i'));

/** What comes in a story and is no stage of it. */
const VAGUE =
  /^(?:an?|two|three|few) (?:few |couple of )?(?:weeks?|days?|months?|fortnight) |^(?:(?:the|an?|my|another|half an?) )?(?:long |short |little |few |good |next |same |other )*(?:offer|email|e-?mail|mail|letter|silence|wait|weeks?|days?|hours?|minutes?|months?|nothing|time|while|questions?|answer|result|news|decision|rejection|reply|feedback|message|text|form|application|advert|link|invitation|invite|break|pause|lot|bit|things?|one|ones|people|rest|same|usual|part|question|surprise|train|bus|people|man|woman|fact|reason|problem|first|second|third|last|worst|best|hardest)$|\b(?:question|questions|answer)\b/i;

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
  '(?:an?|the|my|our|their|his|her|its|your|this|that|these|those|another|one|two|three|four|five|some|any|no|with|for|in|on|at|to|of|by|from|about|as|into|was|were|is|are|be|been|had|have|has|got|came|come|did|do|does|went|and|but|or|so|then|there|they|we|i|he|she|it|you|us|them|me|who|which|what|when|after|before|later|next|then|just|only|also|invited|asked|called|whole|entire|same|good|great|long|short|little|quick|few|bit|every|each|all|both|most|more|not|never)\\b';
const NO_STAGE =
  'an? table|the table|the corner|process|questions?|prep|preparation|date|room|email|mail|invite|invitation|experience|tips|guide|kit|pass|by day|off|later|before|after|ago|to day';

function englishName(text: string): string | undefined {
  const pattern = english();
  let from = 0;
  let weak: string | undefined;
  for (let turn = 0; turn < 6; turn++) {
    const found = pattern.exec(text.slice(from));
    if (!found) break;
    const name = found[1]!.trim();
    const whole = /(?:^|\s)(?:day|half|visit|evening)$/i.test(name) ? name + found[2]! : name;
    // “After lunch it was raining”, “no second interview”: what is over, or is not, is not what the sentence tells of.
    const isOver = /^(?:\w+ )?(?:after|before) (?:the |my |a )?$|\b(?:no|without(?: an?| any)?|n't (?:have|get|need) (?:an?|any)) $/i.test(
      text.slice(0, from + found.index),
    );
    if (!isOver && !WEAK.test(whole) && !roundWords(name).never) return whole;
    if (!isOver && !NEVER.test(whole)) weak ??= whole + whomBehind(text.slice(from + found.index + found[1]!.length));
    from += found.index + found[0].length;
  }
  return weak;
}

/** “a chat with the head of product”: a bare word is told apart by whom it was with. */
function whomBehind(behind: string): string {
  return (
    /^ (?:with|from) (?:(?:the|an?|my|their|her|his|our|two|three|some\w+)\b ?)(?:(?!(?:who|which|that|in|on|at|for|about|and|where|from|of|the)\b)[\w'-]+ ?){0,2}(?:of (?:the )?[\w'-]+|from (?:the )?[\w'-]+)?/i
      .exec(behind)?.[0]
      .trimEnd() ?? ''
  );
}

/** “the day”, “a video”, “my call”: too little to be a name where there is a better one. */
const WEAK =
  /^(?:days?|half|rounds?|talk|walk|video|board|tour|visit|shift|session|meeting|review|reading|stage|call|coffee|lunch|case|trial|loop|cent(?:re|er)|pair|drill|demo|pitch)$/i;

/** Words of one stage only together with another word. */
const NEVER = /^(?:days?|half|rounds?|walk|reading|stage|loop|cent(?:re|er)|pair|drill|coffee)$/i;

const japanese = lazy(() => new RegExp(`(?:${stageHeads('ja')})`, 'gi'));
const NUMBERED = /(?:第?[一二三四五1-5１-５](?:次|回目|番目)|初回|最終)(?:の?(?:面接|面談|選考|試験|筆記|個別|役員面接|グループワーク))?/;

/** The first name of a stage in Japanese words. */
export function inJapanese(text: string): string | undefined {
  const quoted = text.search(/[「『“"]/);
  const open = quoted < 0 ? text : text.slice(0, quoted);
  const numbered = NUMBERED.exec(open);
  for (const found of [...open.matchAll(japanese())].slice(0, 6)) {
    const behind = open.slice(found.index + found[0].length);
    if (/^(?:官|会場|対策|時間|練習|カード|の(?:話|練習|対策|雰囲気|流れ|連絡|結果|日程|前|答案|解答|点数|成績))/.test(behind)) continue;
    if (numbered) break;
    const before = leadOf(open.slice(0, found.index));
    // 「実技試験」 is one word of two nouns.
    return before + found[0] + (/^(?:面接|試験|テスト|検査|考査|実習|討論|面談)(?!官)/.exec(behind)?.[0] ?? '');
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
  if (of >= 0 && !/(?:半日|一日|回目|番目|次|対面|オンライン)の$/.test(lead.slice(0, of + 1))) lead = lead.slice(of + 1);
  const and = lead.lastIndexOf('と');
  return and >= 0 && and < lead.length - 1 ? lead.slice(and + 1) : and === lead.length - 1 ? '' : lead;
}
