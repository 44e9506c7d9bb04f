import { partOf, perPart, type Part } from '../kept';
import type { Cue, LanguageId } from '../languages/language';
import type { Sentence } from '../rules/rule';
import type { ContentRead } from '../told';

/** Cues that tell one role from another. */
const TELLING: readonly Cue[] = [
  'setting',
  'goal',
  'effect',
  'learning',
  'step',
  'obstacle',
  'reason',
  'habit',
  'wish',
  'hedge',
  'assumption',
  'choice',
  'measuring',
  'risk',
  'schedule',
  'ownPast',
  'ownUse',
  'contribution',
  'bridge',
  'criteria',
  'example',
  'telling',
  'relative',
  'closing',
  'headline',
  'station',
];

/**
 * What is seen of each sentence of an answer, as names of features that hold: what its wording does, where it stands,
 * what heading is over it, and its smallest words. The same names weigh a sentence when weights are learnt and when
 * they are used.
 */
export function featuresOf(read: ContentRead): string[][] {
  const own = read.sentences.map(({ signals }) => signals.ownAction.length > 0);
  const acts = read.sentences.map(({ signals }, at) => own[at]! || signals.group.length > 0 || (read.kind.plan && signals.plan.length > 0));
  const first = acts.indexOf(true);
  const last = acts.lastIndexOf(true);
  const find = WORDINGS[read.language.id];
  const seen = read.sentences.map((sentence) => find(partOf(read.answer.prose, sentence.span), read, sentence));
  return read.sentences.map((sentence, at) => {
    const shape = read.kind.story ? 'story' : read.kind.id;
    const wording = seen[at]!;
    const place = placesOf(at, read.sentences.length, first, last);
    const heading = headingOf(read, sentence);
    return [
      'any',
      `kind ${shape}`,
      ...heading,
      ...place,
      ...wording,
      ...wording.filter((name) => SHAPED.has(name)).map((name) => `${shape} ${name}`),
      ...wording.filter((name) => PLACED.has(name)).flatMap((name) => place.slice(0, 1).map((where) => `${where} ${name}`)),
      ...(seen[at - 1] ?? []).filter((name) => NEAR.has(name)).map((name) => `before: ${name}`),
      ...(seen[at + 1] ?? []).filter((name) => NEAR.has(name)).map((name) => `after: ${name}`),
    ];
  });
}

const SHAPED = new Set(['own', 'plan', 'measured', 'outcome', 'goal', 'step', 'setting']);
const PLACED = new Set(['own', 'plan', 'measured', 'outcome', 'setting', 'goal', 'group', 'effect', 'nothing', 'past']);
const NEAR = new Set(['own', 'plan', 'outcome', 'goal', 'claim']);

/** By language, as the same words may be read in either. */
const WORDINGS = { en: perPart(wordingOf), ja: perPart(wordingOf) } satisfies Record<LanguageId, unknown>;

function wordingOf({ text }: Part, { answer, language }: ContentRead, { span, signals }: Sentence): readonly string[] {
  const names: string[] = [];
  const add = (name: string, holds: boolean) => {
    if (holds) names.push(name);
  };
  add('own', signals.ownAction.length > 0);
  add('own often', signals.ownAction.length > 1);
  add('group', signals.group.length > 0);
  add('detail', signals.detail.length > 0);
  add('outcome', signals.outcome.length > 0);
  add('negated', signals.negated.length > 0);
  add('claim', signals.claim.length > 0);
  add('plan', signals.plan.length > 0);
  add('measured', language.measures(answer.prose, span).length > 0);
  for (const cue of TELLING) add(cue, language.cue(cue, answer.prose, span).length > 0);
  add('nothing', names.length === 0);
  add('short', text.length < language.sentenceLengths.short);
  add('long', text.length > language.sentenceLengths.long);
  return [...names, ...language.bindingWords(text)];
}

/** Where a sentence stands; the first name is its place among the deeds. */
function placesOf(at: number, count: number, first: number, last: number): string[] {
  const among =
    first < 0 ? 'no deeds' : at < first ? 'before deeds' : at > last ? 'behind deeds' : at === first ? 'first deed' : 'amid deeds';
  const fifth = count < 2 ? 0 : Math.min(4, Math.floor((at * 5) / count));
  const names = [among, `fifth ${fifth}`];
  if (at === 0) names.push('first');
  if (at === 1) names.push('second');
  if (at === count - 1) names.push('last');
  if (at === count - 2) names.push('last but one');
  if (count === 1) names.push('only');
  if (first >= 0 && at === first - 1) names.push('just before deeds');
  if (last >= 0 && at === last + 1) names.push('just behind deeds');
  return names;
}

function headingOf({ answer }: ContentRead, sentence: Sentence): string[] {
  const section = answer.sections[sentence.section];
  if (!section) return [answer.sections.length === 0 ? 'no headings' : 'lead'];
  const roles = [section.role, ...(section.also ?? [])];
  return roles.map((role) => `under ${role}${roles.length > 1 ? ' both' : ''}`);
}
