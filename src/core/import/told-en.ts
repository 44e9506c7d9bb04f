import { isQuality } from './area-groups';
import { PEOPLE, WHETHER } from './areas-in-prose';
import type { Sofar, ToldName } from './passages';
import { says } from './words';

/** Words behind which a name stands: of one area, or of several with commas and “and”. */
interface Anchor {
  readonly words: RegExp;
  readonly several: boolean;
  /** Only where the sentence, or the one before, says that this is about marks. */
  readonly cued?: true;
}

const ANCHORS: readonly Anchor[] = [
  // “The big one is …”, “Next comes …”, “Top of it is …”, “the heart of it was …”
  {
    words:
      /(?:^|[,;:] (?:and |but )?|\b(?:says?|said|reckons?|thinks?|that|and|but|me|us|him|her|them) )(?:the )?(?:(?:really |very |single |only )?(?:first|second|third|fourth|fifth|last|final|next|other|another|one|biggest|big|main|top|key|most important|heaviest|number (?:one|two|three|four|five))(?: (?:one|thing|box|line|heading|mark|score|criterion|quality|competency|of (?:them|these|those|it|all)|on (?:the|their|his|her) (?:list|sheet|form|card)))*|(?:top|heart|core|bulk|most|all) of (?:it|(?:the|their|her|his) (?:list|sheet|marks))|(?:only |just )?one thing on (?:\w+ ){1,3})(?:,? (?:she|he|they|\w+) (?:said|says),?)?(?:'s| ?(?:and it )?(?:is|was|comes|came|would be|goes to))(?: (?:always|probably|really|about|nearly|all|simply|apparently|down to))* /gi,
    several: false,
  },
  {
    words: /\bthe (?:rest|others|other (?:two|three|four|five|ones|boxes|headings)|remaining \w+)(?:, [^,]{3,24},)? (?:is|are|was|were) /gi,
    several: true,
  },
  // “Third, dealing with …”, “Then pace.”, “… and then manners.”
  {
    words:
      /(?:^(?:and )?|[,;] (?:and )?)(?:(?:then|finally|lastly|plus|followed by)(?:,(?: [^,]{4,30},)?| there(?:'s| is| was)| comes?| came| is| was| it's)*|(?:first|next|second|third|fourth|last|first(?:ly)|second(?:ly)|third(?:ly)|fourth(?:ly)|last of all|after (?:that|those|this)|also)(?:,| there(?:'s| is| was)| comes?| came| is| was| follows)+) /gi,
    several: false,
  },
  { words: /\b(?:then|also|and) there(?:'s| is| was) |\bthere(?:'s| is| was) (?:also|then) |\b(?:along|together) with /gi, several: false },
  { words: /\bit(?:'s| is| was) (?:(?:nearly|mostly|almost|all|mainly|chiefly|about|above) )+/gi, several: false, cued: true },
  { words: /\bit(?:'s| is| was) (?=[\w' -]{3,40}? (?:first|before (?:every|any)thing|above (?:all|everything))\b)/gi, several: false },
  { words: /\bon (?:his|her|their|the) (?:list|sheet|form) and it(?:'s| is| was) /gi, several: false },
  // “They mark record keeping as well”, “She scores on …”
  {
    words:
      /(?<!\b(?:the|an?|no|full|your|my|our|of|their|his|her) )\b(?:marks?|marked|scores?|scored|grades?|graded|assess(?:es|ed)?|rates?|rated|judges?|judged)(?: (?:you|us|people|everyone|everybody|candidates|them|well|badly|highly|high|low|poorly))?(?: (?:on|for|by|against|above all|mostly|most|only))* /gi,
    several: true,
  },
  {
    words:
      /\b(?:look(?:s|ed|ing)?|listen(?:s|ed|ing)?|watch(?:es|ed|ing)?)(?: out)?(?: above all| mostly| first| most| only)? for |\b(?:they|we|she|he)(?:'re|'s| are| is| were| was) (?:really |mostly |all |also |very |particularly |especially )?(?:after|keen on|big on|hot on) |\bcare(?:s|d)? (?:most |mostly |above all |only |more )?(?:about|for) |\b(?:kept|keeps?) (?:coming|going) back to |\bweight (?:is|was|goes|went)(?: given| put| attached)? (?:to|on) |\b(?:set|sets) (?:\w+ ){1,2}store by |\b(?:comes|came|boils|boiled) down to |\b(?:hinges|hinged|turns|turned|rests|rested) on |\bprize[sd]? |\bvalue[sd]? (?:most |above all )?|\badd(?:s|ed) (?:something about )?/gi,
    several: true,
  },
  {
    words:
      /\b(?:an?|one|another) (?:line|box|column|heading|row|section|space) (?:for|called|marked|headed) |\b(?:single|only|one|last) (?:heading|box|line|word), |\b(?:marks|points|credit|a score) (?:are |is |go |goes |went )?(?:for|to) /gi,
    several: false,
  },
  {
    words:
      /\b(?:sheet|form|card|grid|scorecard|rubric) (?:has|had|lists?|listed|names?|named|reads?|says?|said|shows?|showed)(?: just| only)? |\b(?:criteria|headings|boxes|columns|qualities|categories|competencies) (?:are|were) (?:called |headed )?/gi,
    several: true,
  },
  // “What she wanted was …”, “Where I lost out was …”
  {
    words:
      /\b(?:what|where|the (?:thing|quality|skill|trait)) [^.?!,;:]{0,40}?\b(?:want|value|look|mark|scor|care|count|matter|weigh|after|lost|lose|fell|need|rate|assess|judge|prize|keen|swung|swing|tip|separat|decid|impress|difference)\w*(?: \w+){0,3}? (?:is|was|are|were)(?: always| really| simply)? /gi,
    several: true,
  },
  {
    words:
      /\b(?:besides|beyond|after|apart from|alongside|on top of) (?:those|that|these|them|it)(?: two| three| four)?,? [^,.:;]{0,60}?\b(?:have|has|had|assess|want|there (?:are|is|was|were)|come|comes|put|list|mark|score) /gi,
    several: true,
  },
  {
    words:
      /\b(?:close |right )?(?:behind|below|under|beneath|next to|after) (?:it|that|those|them) (?:comes?|came|is|are|sits?) |\bafter \w+ (?:they|he|she|we) wants? |\bsplit between |\bbut (?:less |not so )?(?:well|badly|poorly) (?:for|on) /gi,
    several: true,
  },
  { words: /: /g, several: true, cued: true },
];

/** Where the name of one ends. */
const END =
  /[,;:.!?()[\]]|\s[–—-]\s|…|\s(?:as well|too|at the (?:top|bottom)|first|before (?:every|any)thing|above (?:all|everything)|most of all|on (?:the|his|her|their) (?:list|sheet|form|card)|because|since|which|who|that|so|but|meaning|in particular|where|when|as (?:in|she|he|they|the)|by which|always|and (?:he|she|they|it|you|i|we|then|that|the (?:second|other|next|last|third)|last|finally))\b|$/i;
/** Where the names of several end. */
const ENDS = /[;:.!?]|\s[–—-]\s|…|\s(?:as well|too|which|because|since|but|on (?:the|his|her|their) (?:list|sheet|form|card))\b|$/i;

/** What a sentence names, by what it says before each name. */
export function namedByWords(text: string, sofar: Sofar): ToldName[] {
  if (/\?["”]?$/.test(text) || /\b(?:no (?:marks|points|score)|not (?:score|mark)|(?:don't|doesn't|didn't) (?:score|mark))/i.test(text))
    return [];
  const names: ToldName[] = [];
  const anchors = ANCHORS.flatMap((anchor) =>
    anchor.cued && !sofar.isCued
      ? []
      : [...text.matchAll(anchor.words)].map((found) => ({ ...anchor, at: found.index, from: found.index + found[0].length })),
  ).sort((a, b) => a.from - b.from || b.at - a.at);
  for (const { at, from, several, words } of anchors) {
    if (from <= (names.at(-1)?.end ?? -1)) continue;
    const isColon = words.source === ': ';
    if (
      isColon &&
      (names.length > 0 ||
        (!says('areaCue', text.slice(0, at)) && !/\b(?:two|three|four|five|six) (?:\w+ )?things\b/i.test(text.slice(0, at))) ||
        isDenied(text.slice(0, at)))
    )
      continue;
    const found = several ? namesFrom(text, from) : nameFrom(text, from);
    if (isColon && found.length < 2) continue;
    names.push(...found.map((one) => (several ? { ...one, inRow: true as const } : one)));
  }
  const first = names.length === 0 ? (FIRST.exec(text) ?? BELONGS.exec(text)) : null;
  if (first && isName(first[1]!)) names.push(named(text, text.indexOf(first[1]!), text.indexOf(first[1]!) + first[1]!.length));
  // A row of names alone, also where a sentence begins without a capital.
  const bare =
    sofar.isCued && sofar.names.length === 0
      ? [0, ...[...text.matchAll(/[.!] (?=[a-z])/g)].map(({ index }) => index + 2)]
          .map((from) => namesFrom(text, from))
          .find((row) => row.length > 2)
      : undefined;
  const all = bare ?? names;
  return all.map((one, index) => ({
    ...one,
    description: one.description || saidOf(text.slice(one.end, all[index + 1]?.start ?? text.length)),
  }));
}

/** “Care came first, always”, “Patience matters most” */
const FIRST =
  /(?:^|: )(?:and |but )?([\w' -]{3,50}?) (?:(?:comes?|came|is|was|goes|went) (?:always )?(?:first|second|third|top|next|last)|(?:is|was) (?:one|another|a (?:second|third))|(?:matters?|mattered|counts?|counted|weighs?|weighed)(?: the)? (?:most|more|double|as well|too|a lot|heavily)|(?:is|was) (?:the (?:first|big|main|top|key)|what (?:they|she|he|we)|marked|scored|graded|on (?:the|their) (?:sheet|form|list))|carries|heads the)\b/i;

/** “so I suppose that tidiness belongs in there as well” */
const BELONGS =
  /^(?:.*\b(?:that|suppose|think|guess|and|so) )?([\w' -]{3,40}?) (?:belongs?|goes|counts?|comes?|is) (?:in(?:to)? (?:there|it)|on (?:there|the (?:list|sheet|form|card))|in the (?:list|marks))\b/i;

function isDenied(head: string): boolean {
  return /\b(?:no|not|never|nothing|don't|doesn't)\b|\bof (?:them|us)$/i.test(head);
}

function nameFrom(text: string, from: number): ToldName[] {
  from += /^(?:what (?:they|we|he|she) call(?:s|ed)? )?/i.exec(text.slice(from))![0].length;
  const quoted = /^["“]([^"“”]{3,40})["”]/.exec(text.slice(from));
  const end = quoted ? quoted[0].length : text.slice(from).search(END);
  const name = (quoted?.[1] ?? text.slice(from, from + end)).trim();
  return isName(name) ? [named(text, from, from + end)] : [];
}

/** Names one after another, as far as they read as such. */
function namesFrom(text: string, from: number): ToldName[] {
  const names: ToldName[] = [];
  // What stands in brackets says more about the name before.
  const words = text.replace(/\([^()]{4,}\)/g, (whole) => '\ue001'.repeat(whole.length));
  const stop = from + words.slice(from).search(ENDS);
  const isLong = words.slice(from, stop).includes(',');
  for (let at = from; at < stop;) {
    const lead = /^(?:\s|\((?:\d|[a-e]|i{1,3}|iv)\)|and\b|then\b|also\b|finally\b|plus\b|what (?:they|we|he|she) call(?:s|ed)?\b)*/i.exec(
      words.slice(at, stop),
    )![0].length;
    const rest = words.slice(at + lead, stop);
    // “A and B”, but behind commas only “, A and B” at the end.
    const gap = /\s(?:and|plus),\s[^,]{3,24},\s|\s?,\s*|\s(?:and|plus)\s(?![^,]*,\s(?!(?:she|he|they|i|we|the last|and)\b))/i.exec(rest);
    const size = gap ? gap.index : rest.length;
    const name = rest
      .slice(0, size)
      .replace(/\ue001+/g, '')
      .trim();
    if (!isName(name) && !(names.length > 1 && isDone(name))) break;
    const start = at + lead;
    const note = /\ue001+/.exec(rest.slice(0, size));
    const end = start + (note ? rest.slice(0, size).indexOf('\ue001') : size);
    names.push({
      ...named(text, start, end),
      description: note ? text.slice(start + note.index + 1, start + note.index + note[0].length - 1) : '',
    });
    at = start + size + (gap?.[0].length ?? 1);
    if (!isLong && names.length === 2) break;
  }
  return names;
}

/** “… and being on time”, “… and whether you can listen”: at the end of a row only. */
function isDone(name: string): boolean {
  return /^(?:being|having|whether|how) (?:\S+ ){0,6}\S+$/i.test(name) && isQuality(name);
}

function named(text: string, start: number, end: number): ToldName {
  while (end > start && /[\s,]/.test(text[end - 1]!)) end--;
  const name = bareOf(text.slice(start, end)).replace(WHETHER, '');
  return { name, description: '', start, end };
}

function bareOf(words: string): string {
  return words.replace(/^["“']|["”']$|\s+at the (?:top|bottom)$/g, '').trim();
}

/** Words that begin no name of an area. */
const OPENS =
  /^(?:an?(?! (?:\w+ )?(?:sense|eye|feel|feeling|head|nose|ear|love|grasp|willingness) )|well|badly|less|the|this|that|these|those|it|you|we|they|he|she|i|one|two|three|four|five|no|not|nothing|none|nobody|some\w*|any\w*|every\w*|people|what|how|whether|if|who|when|where|why|to|just|only|same|another|others?|then|so|very|too|there|here|all|much|more|less|in|on|at|of|from|with|for|by|as|because|being|having|first|second|third|last|next|my|your|his|her|its|our|their|me|us|them|him|yes|knowing|meaning|since|about|after|before|during|until|over|up|out|back|really|quite|also|even|marks|points|scores?|\d)\b/i;
const WITHIN =
  /["“”]|\b(?:you|they|we|he|she|it|i|which|who|my|your|me|him|them|us|would|could|will|can|should|has|have|had|been|being|said|told|asked|went|came|got|let|than|then|counts?|matters?|each|minutes?|hours?|days?|weeks?)\b|\b\w+'(?:d|ll|ve|re|m)\b/i;
/** What something is like, how well it was done, and words for areas as such. */
const LIKE =
  /^(?:(?:quite |very |fairly )?(?:long|short|hard|easy|tough|big|small|fine|good|great|nice|bad|fair|friendly|informal|formal|online|remote|different|simple|over|done|quick|tricky|important|interesting|enough|true|wrong|right|high|low|late|early|worse|better|lovely|odd|strange|funny|silence|fair enough|lunch|coffee|tea|questions?|attempts?|sheets?|forms?|cards?|lists?|panels?|tasks?|exercises?|answers?)|competenc(?:y|ies)|criteria|capabilities|qualities|values|skills|behaviou?rs|boxes|headings)$/i;

function isName(words: string): boolean {
  const name = bareOf(words);
  if (name.length < 3 || name.split(' ').length > 7 || /\d/.test(name)) return false;
  return !OPENS.test(name) && !WITHIN.test(name) && !LIKE.test(name) && (/^\w+ing\b/i.test(name) || !PEOPLE.test(name)) && isQuality(name);
}

/** What introduces the meaning of a name behind it. */
const MEANS =
  /^(?::|\s[–—-]|,? (?:which (?:\w+ ){1,2}(?:described|explained|defined)(?: to \w+)? as|by which (?:\w+ ){1,3}?mean(?:s|t)?(?: that)?|meaning(?: that)?|which (?:means|meant)(?: that)?|as in|in other words|that is|so(?= (?:can|do|are|will|could|would)\b)|(?=(?:which (?:is|was)|because|since|knowing|the (?:ability|last|first))\b)))\s*(?<said>[^]{8,})$/i;

function saidOf(rest: string): string {
  const note = /^\s?\(([^()]{4,})\)/.exec(rest);
  if (note) return note[1]!;
  const said = MEANS.exec(rest.replace(/^ (?:as well|too|first|before (?:every|any)thing|above (?:all|everything))(?=,)/i, ''))?.groups![
    'said'
  ];
  return said === undefined ? '' : tidied(said);
}

function tidied(words: string): string {
  return words
    .replace(/(?:[,;]? and(?: then)?|[,;] (?:then|next|second|third))? *$/i, '')
    .replace(/[\s.,;]+$/, '')
    .replace(/^the (?:last|first)(?: of (?:these|them))? being /i, '')
    .trim();
}

/** What a sentence says of names that have come before: “By X they mean that …”. */
export function meantIn(text: string, { names }: Sofar, isNaming: boolean): { readonly of: number; readonly words: string }[] {
  const by = /^by (.{3,50}?),? (?:\w+ ){1,3}?mean(?:s|t)?(?: that)? (.+)$/i.exec(text);
  const of = by ? names.findIndex(({ name }) => name.toLowerCase() === by[1]!.toLowerCase()) : names.length - 1;
  if (by && of >= 0) return [{ of, words: tidied(by[2]!) }];
  const is = isNaming ? null : /^(.{3,50}?) (?:is|was|means|meant)(?: (?:that|about))? (.{8,})$/i.exec(text);
  const about = is ? names.findIndex(({ name }) => name.toLowerCase() === is[1]!.toLowerCase()) : -1;
  if (is && about >= 0) return [{ of: about, words: tidied(is[2]!) }];
  const that = isNaming ? null : /^(?:that|it|this|which) means(?: that)? (.+)$/i.exec(text);
  return that && of >= 0 ? [{ of, words: tidied(that[1]!) }] : [];
}
