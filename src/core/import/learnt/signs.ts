import { heardIn, type Mode } from '../asked';
import { isJapanese, nameOf, plain } from '../mask';
import type { Place } from '../outline';
import { isAddressed, isAsked, opensAsQuestion, quotesOf } from '../speech';
import { isFurniture } from '../title';
import { leadOf, partOf, roundNamed, roundWords, says } from '../words';
import { cueSignsOf, stageSignsOf } from './stage-signs';
import type { Unit } from './units';

/** Signs of one unit: names of what holds of its words, its form and its place. */
export function signsOf(units: readonly Unit[], places: readonly Place[]): string[][] {
  const own = units.map((unit) => wordingOf(unit));
  const forms = units.map((unit) => formOf(unit));
  const kinds = units.map(({ block }) => `${block.rank > 0 ? `r${block.style || 'mark'}` : block.marker || 'plain'}`);
  const asksOf = own.map((names) => names.includes('asked') || names.includes('quoted question'));
  const groups = groupsOf(units, own);
  const below = belowOf(units, own);
  const stages = stageSignsOf(units, places, asksOf);
  const cues = cueSignsOf(units, asksOf);
  const counts = new Map<string, number>();
  for (const { text } of units) if (text.length > 4) counts.set(text, (counts.get(text) ?? 0) + 1);
  let lastHead: string[] = [];
  let sinceHead = 0;
  let lastLead = '';
  return units.map((unit, at) => {
    const place = places[unit.block.at] ?? {};
    const next = own[at + 1] ?? [];
    const before = own[at - 1] ?? [];
    const sameForm = (other: number) => units[other] !== undefined && forms[other] === forms[at] && units[other]!.of === unit.of;
    const part = place.sub ?? place.part ?? 'none';
    const headNames = headSigns(unit);
    const signs = [
      'any',
      forms[at]!,
      ...own[at]!,
      ...headNames,
      `part ${place.part ?? 'none'}`,
      `sub ${place.sub ?? 'none'}`,
      `lead ${place.lead ?? 'none'}`,
      `under ${part} ${kinds[at]!}`,
      place.round ? 'in round' : 'no round',
      ...(place.head?.round ? ['rule round', `rule round ${kinds[at]!}`] : []),
      `lead line ${lastLead}`,
      ...lastHead.map((name) => `below ${name}`),
      `since head ${Math.min(4, sinceHead)}`,
      ...(unit.block.gap && unit.at === 0 ? ['gap'] : []),
      ...(asksOf[at + 1] ? ['asks next'] : []),
      ...(asksOf[at - 1] ? ['asks before'] : []),
      ...(asksOf[at + 2] ? ['asks next but one'] : []),
      ...(sameForm(at - 1)
        ? [
            'form before',
            ...before
              .slice(0, 30)
              .filter((n) => NEAR.has(n))
              .map((n) => `like before ${n}`),
          ]
        : []),
      ...(sameForm(at + 1) ? ['form next', ...next.filter((n) => NEAR.has(n)).map((n) => `like next ${n}`)] : []),
      ...before.filter((name) => NEAR.has(name)).map((name) => `before: ${name}`),
      ...next.filter((name) => NEAR.has(name)).map((name) => `next: ${name}`),
      ...((counts.get(unit.text) ?? 0) > 1 ? [`again`, `again ${kinds[at]!}`] : []),
      ...(at === 0 ? ['first'] : []),
      `tenth ${Math.floor((at * 10) / units.length)}`,
      ...groups[at]!,
      ...below[at]!,
      ...stages[at]!,
      ...cues[at]!,
      kinds[at + 1] ? `next is ${kinds[at + 1]!}` : 'last',
      ...(at > 0 ? [`after ${kinds[at - 1]!}`] : []),
    ];
    const crossed = own[at]!.filter((name) => CROSSED.has(name)).flatMap((name) => [`${part}|${name}`, `${kinds[at]!}|${name}`]);
    if (headNames.length > 0 && (unit.block.rank > 0 || unit.of === 1)) {
      lastHead = headNames.length > 1 ? headNames.slice(1) : headNames;
      sinceHead = 0;
    } else sinceHead++;
    if (unit.block.marker === '' && /[:：]$/.test(unit.text)) lastLead = leadOf(unit.text) ?? 'some';
    else if (unit.block.marker === '') lastLead = '';
    return [...signs, ...crossed];
  });
}

const NEAR = new Set([
  'asked',
  'quoted question',
  'round explicit',
  'round noun',
  'imperative',
  'tip flag',
  'skill flag',
  'areaCue',
  'own',
  'asked me',
  'cue',
  'names part',
  'short',
]);
const CROSSED = new Set([
  'asked',
  'quoted question',
  'quoted',
  'imperative',
  'reader',
  'own',
  'asked me',
  'past',
  'short',
  'tip flag',
  'round noun',
  'round explicit',
  'wh',
  'prompt',
  'colon inside',
  'heard prose',
  'heard prose marked',
  'heard run',
]);

function formOf({ block, of, text }: Unit): string {
  const kind =
    block.rank > 0 ? `heading ${block.rank} ${block.style}` : block.marker === '' ? (block.quoted ? 'quote' : 'plain') : block.marker;
  const ends = /[?？]$/.test(text) ? '?' : /[:：]$/.test(text) ? ':' : /[.。!！]["”」』]?$/.test(text) ? '.' : '';
  const size = of > 1 ? 'sentence' : text.length < 30 ? 's' : text.length < 80 ? 'm' : 'l';
  return `form ${kind}${ends} ${size}`;
}

/** What a line would be as a heading. */
function headSigns({ block, text, of }: Unit): string[] {
  if (of > 1 || text.length > 110) return [];
  if (block.rank === 0 && (block.marker === 'bullet' || /[.?!。？！]$/.test(text))) return [];
  const name = nameOf(text);
  const part = partOf(name);
  const words = roundWords(name);
  return [
    'could head',
    ...(part ? [`head ${part}`] : []),
    ...(words.explicit ? ['head explicit'] : []),
    ...(words.noun && !words.veto ? ['head noun'] : []),
    ...(words.never ? ['head never'] : []),
    ...(words.veto ? ['head veto'] : []),
  ];
}

function wordingOf(unit: Unit): string[] {
  const { block, span, text, at, of } = unit;
  const names: string[] = [];
  const add = (name: string, holds: boolean) => {
    if (holds) names.push(name);
  };
  const words = plain(text);
  const japanese = isJapanese(text);
  const quotes = quotesOf(block.mask.slice(span.start, span.end));
  const quoted = quotes.reduce((sum, { text: inner }) => sum + inner.length, 0);
  add('ja', japanese);
  add('asked', isAsked(text));
  add('opens as question', opensAsQuestion(text));
  add('addressed', isAddressed(words));
  add('question mark', /[?？]/.test(text));
  add('quoted', quotes.length > 0);
  add(
    'quoted question',
    quotes.some((quote) => isAsked(quote.text)),
  );
  add('quoted only', quotes.length > 0 && quoted > text.length * 0.7);
  add('several quotes', quotes.length > 1);
  for (const list of [
    'prompt',
    'wh',
    'reader',
    'own',
    'askedMe',
    'cue',
    'courtesy',
    'furniture',
    'imperatives',
    'tipFlag',
    'tipSentence',
    'skillFlag',
    'areaCue',
    'nounQuestion',
    'reported',
    'experience',
    'remark',
    'siteField',
  ] as const)
    add(list, says(list, words));
  add('own', says('own', words));
  add('asked me', says('askedMe', words));
  add('imperative', says('imperatives', words));
  add('tip flag', says('tipFlag', words));
  add('skill flag', says('skillFlag', words));
  add('furniture line', of === 1 && isFurniture(block));
  const round = roundWords(words.slice(0, 120));
  add('round explicit', round.explicit);
  add('round noun', round.noun);
  add('round veto', round.veto);
  add('round never', round.never);
  add('round in prose', roundNamed(words.slice(0, 200)) !== undefined);
  const part = partOf(words.slice(0, 80));
  add('names part', part !== undefined);
  if (part) names.push(`says ${part}`);
  const lead = /[:：]$/.test(text) ? leadOf(text.slice(-220)) : undefined;
  if (lead) names.push(`leads ${lead}`);
  add('colon inside', /[:：]\s*\S/.test(text));
  add('dash inside', /\s[–—-]\s/.test(text));
  add('bold start', block.bold !== undefined && at === 0);
  add('short', text.length < (japanese ? 14 : 30));
  add('long', text.length > (japanese ? 60 : 140));
  add(
    'past',
    japanese
      ? /(?:した|でした|だった|れた|った)。?$/.test(text)
      : /\b(?:was|were|had|did|went|took|got|said|came|gave|\w+ed)\b/i.test(words),
  );
  add('first person', japanese ? /私|自分|僕/.test(text) : /\b(?:i|my|me|we|our)\b/i.test(words));
  add('second person', japanese ? /あなた|ください|方は/.test(text) : /\b(?:you|your)\b/i.test(words));
  add('third person', japanese ? /面接官|人事|社長|部長|役員|先生|さん/.test(text) : /\b(?:they|he|she|them|his|her|their)\b/i.test(words));
  add('digits', /\d/.test(text));
  add('link', /\ue000{4,}/.test(block.mask.slice(span.start, span.end)));
  add('in bold whole', block.style.startsWith('bold'));
  add('quoted block', block.quoted);
  if (block.speaker)
    names.push(
      `${block.marker || 'message'} ${says('candidate', block.speaker) ? 'candidate' : says('host', block.speaker) ? 'host' : 'other'}`,
    );
  names.push(...heardSigns(unit));
  names.push(`sentence ${at === 0 ? 'first' : at === of - 1 ? 'last' : 'amid'}`);
  names.push(...boundWords(text, japanese));
  return names;
}

/** What rules hear in the words alone, wherever they stand. */
function heardSigns({ block, span }: Unit): string[] {
  if (block.rank > 0) return [];
  return (['prose', 'run'] satisfies Mode[]).flatMap((mode) => {
    const { asked, left } = heardIn(block.mask, span.start, span.end, mode);
    return [
      ...(asked.length > 0
        ? [
            `heard ${mode}`,
            `heard ${mode} ${block.mask[asked[0]!.start - 1] === ' ' || asked[0]!.start === span.start ? 'bare' : 'marked'}`,
          ]
        : []),
      ...(asked.length > 1 ? [`heard ${mode} several`] : []),
      ...left.map(({ reason }) => `heard ${mode} ${reason}`),
    ];
  });
}

/** The words at the ends, which say what a line does. */
function boundWords(text: string, japanese: boolean): string[] {
  if (japanese) {
    const bare = text.replace(/[。！？!?「」『』"“”\s]+$/u, '');
    return [`end ${bare.slice(-2)}`, `end ${bare.slice(-3)}`, `begin ${text.replace(/^[「『"“]/, '').slice(0, 2)}`];
  }
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  return [
    `begin ${words[0] ?? ''}`,
    `begin ${words.slice(0, 2).join(' ')}`,
    `end ${words.at(-1) ?? ''}`,
    ...[...new Set(words.filter((word) => FUNCTION_WORDS.has(word)))].map((word) => `w ${word}`),
  ];
}

const FUNCTION_WORDS = new Set(
  "i you he she they we it my your his her their me him them us asked ask question questions interview interviewer round stage test panel call then next after first second third last finally before when what why how which who if would could should can will do did does have had be is was were not no never always advice tip tips prepare bring read know practise practice tell described answer said told about for with to from at in on by one two three they're it's i'd".split(
    ' ',
  ),
);

/** What most entries of the same list, or lines of the same form one after another, do. */
function groupsOf(units: readonly Unit[], own: readonly (readonly string[])[]): string[][] {
  const names: string[][] = units.map(() => []);
  let from = 0;
  const key = (at: number) => {
    const { block, of } = units[at]!;
    return block.rank > 0 || of > 1 ? `single ${at}` : `${block.marker} ${block.mark} ${block.quoted}${block.indent}`;
  };
  for (let at = 1; at <= units.length; at++) {
    if (at < units.length && key(at) === key(from)) continue;
    const size = at - from;
    if (size > 1) {
      const share = (name: string) => own.slice(from, at).filter((one) => one.includes(name)).length / size;
      const say: string[] = [`list of ${Math.min(6, size)}`];
      for (const name of ['asked', 'imperative', 'short', 'colon inside', 'past', 'round noun', 'question mark', 'quoted', 'tipSentence'])
        say.push(`list ${name} ${share(name) >= 0.8 ? 'all' : share(name) >= 0.5 ? 'most' : share(name) > 0 ? 'some' : 'none'}`);
      for (let i = from; i < at; i++) names[i]!.push(...say);
    }
    from = at;
  }
  return names;
}

/** For what may be a heading: what stands under it, and what others of its form are. */
function belowOf(units: readonly Unit[], own: readonly (readonly string[])[]): string[][] {
  const styleOf = ({ block }: Unit) =>
    block.rank > 0 ? `h${block.rank}${block.style}` : block.marker === 'number' ? `n${block.indent}` : `p`;
  const heading = units.map(
    (unit) =>
      unit.of === 1 &&
      (unit.block.rank > 0 || (unit.text.length < 70 && unit.block.marker !== 'bullet' && !/[.?!。？！,、]$/.test(unit.text))),
  );
  const shares = new Map<string, { all: number; round: number; asked: number }>();
  const asked: number[] = [];
  units.forEach((unit, at) => {
    if (!heading[at]) return;
    let count = 0;
    let size = 0;
    for (let next = at + 1; next < Math.min(units.length, at + 40); next++) {
      const rank = units[next]!.block.rank;
      if (unit.block.rank > 0 ? rank > 0 && rank <= unit.block.rank : heading[next] && styleOf(units[next]!) === styleOf(unit)) break;
      size++;
      if (own[next]!.includes('asked') || own[next]!.includes('quoted question')) count++;
    }
    asked[at] = size === 0 ? -1 : count;
    const share = shares.get(styleOf(unit)) ?? { all: 0, round: 0, asked: 0 };
    share.all++;
    if (own[at]!.includes('round explicit') || (own[at]!.includes('round noun') && !own[at]!.includes('round veto'))) share.round++;
    if (count > 0) share.asked++;
    shares.set(styleOf(unit), share);
  });
  return units.map((unit, at) => {
    if (!heading[at]) return [];
    const { all, round, asked: most } = shares.get(styleOf(unit))!;
    const level = (value: number) => (value === 0 ? 'none' : value < 0.34 ? 'few' : value < 0.67 ? 'half' : 'most');
    const names = [
      `asks below ${Math.min(3, asked[at]!)}`,
      `siblings ${Math.min(4, all)}`,
      `siblings rounds ${level(round / all)}`,
      `siblings ask ${level(most / all)}`,
    ];
    return [
      ...names,
      ...(own[at]!.includes('round noun') || own[at]!.includes('round explicit') ? names.map((name) => `stage ${name}`) : []),
    ];
  });
}
