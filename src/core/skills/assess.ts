import { areaByName, areasOf } from '../guide/find';
import type { Facet, SkillArea } from '../guide/model';
import { perValue } from '../kept';
import type { LanguageId } from '../languages/language';
import type { ReadAnswer } from '../read';
import type { Sentence } from '../rules/rule';
import { overlaps, type Span } from '../text/span';
import { spokenIn } from '../timing';
import type { AreaEvidence, EvidenceLevel, FacetEvidence } from './evidence';
import { sign, type Sign } from '../phrases/sign';
import { shownByDescription, withCommonFacets } from './described';
import { groupsOf, signsOf } from './learnt/signs';
import { weigh, type AreaSigns } from './learnt/weigh';
import { competencyOf, hintsOf, type Competency, type Proof, type Scene } from './library';
import { sceneProofs } from './library/scenes';
import { mentionsOf, type Mention } from './mentions';

/** Evidence for the areas that the answer itself names, else those that its question probes, else all of the guide. */
export function assessEvidence(read: ReadAnswer): AreaEvidence[] {
  if (!read.guide) return [];
  const { guide } = read;
  const named = (read.answer.fields.skills?.value ?? []).flatMap((name) => {
    const area = areaByName(guide, name);
    return area ? [{ area, weight: 'primary' as const }] : [];
  });
  const probed = named.length > 0 ? named : read.question ? areasOf(guide, read.question) : [];
  const weighted = probed.length > 0 ? probed : guide.skillAreas.map((area) => ({ area, weight: 'secondary' as const }));
  return weighted.map(({ area, weight }) => assessArea(read, area, weight, probed.length > 0));
}

/**
 * Evidence for one area. Words alone are never more than a mention: a facet is shown where they stand in or beside a
 * sentence that proves the area by what is done in it. An area that is no known
 * competency is judged by its terms, one without facets by its description. `isAsked`: by the question, or by the answer.
 */
export function assessArea(read: ReadAnswer, area: SkillArea, weight: AreaEvidence['weight'] = 'primary', isAsked = true): AreaEvidence {
  const competency = competencyOf(area);
  if (area.facets.length === 0 && !competency) return assessDescribed(read, area, weight, isAsked);
  const counting = countingOf(read);
  const mentions = mentionsOf(read, area, counting).facets;
  const proved = competency && proofsOf(read, area, competency, counting, mentions);
  const proofs = proved?.proofs;
  const facets = area.facets.map((facet, at) => facetEvidence(read, area, facet, mentions[at] ?? [], proofs));
  if (competency && proofs && proofs.length > 0) {
    liftByHints(read, area, competency, facets, counting, proofs);
    liftBestFacet(read, facets, proofs);
  }
  const told =
    !competency && area.needs === 'action' && facets.every((facet) => facet.level < 2)
      ? shownByDescription(read, area, counting, false)
      : undefined;
  if (told && told.proofs.length > 0) liftMentioned(facets, told.proofs);
  const isBareProof = facets.length === 0 && (proofs?.length ?? 0) > 0;
  const level = isBareProof ? 2 : Math.max(0, ...facets.map((facet) => facet.level));
  if (level >= 2) return { area, weight, facets, claims: [], level: level as EvidenceLevel };
  const isOpen = proved?.isOpen === true || told?.isOpen === true || (told?.proofs.length ?? 0) > 0;
  const touched = competency ? withTouched(read, area, competency, facets, counting) : facets;
  const isUsed = area.needs === 'knowledge' && isPutToUse(read, competency, mentions.flat(), counting);
  const found = { ...(isOpen && { isOpen }), ...(isUsed && { isUsed }) };
  return { area, weight, facets: touched, claims: claimsOf(read, area), level: level as EvidenceLevel, ...found };
}

/**
 * The sentences that prove an area. Whether it is proved is weighed from the answer as a whole; which sentences do it,
 * the detector or the scene of the competency says first, else each sentence is weighed. Without weights the pieces decide.
 */
function proofsOf(
  read: ReadAnswer,
  area: SkillArea,
  competency: Competency,
  counting: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
): { readonly proofs: readonly Proof[]; readonly isOpen: boolean } {
  const { signs, proofs } = piecesOf(read, area, competency, mentions);
  const weighed = weigh(competency.id, read, signs);
  if (!weighed) return { proofs, isOpen: false };
  const { score } = weighed;
  const isOpen =
    competency.openFrom === undefined
      ? score > OPEN || Math.max(...weighed.chances) > LIKELY || (score > OPEN - 1 && isToldByDeeds(counting))
      : score > competency.openFrom;
  if (weighed.score <= limitOf(signs) || !isActed(counting, area)) return { proofs: [], isOpen };
  if (proofs.length > 0) return { proofs: proofs.slice(0, MOST_PROOFS), isOpen };
  const chances = weighed.chances.filter((_, at) => !isDenial(read.sentences[at]!));
  const least = Math.min(LIKELY, Math.max(...chances));
  const likely = counting.filter((_, at) => chances[at]! >= least).slice(0, MOST_PROOFS);
  return { proofs: likely.map((sentence) => ({ span: sentence.span, about: [] })), isOpen };
}

/**
 * From this logarithm of the odds on an area is shown: precision counts for more than finding everything. Where a detector or a
 * scene has found its proof, less is enough, so that one more sentence does not take away what is proved. By cross-validation.
 */
export function limitOf({ detector, scene }: AreaSigns): number {
  return detector || scene ? -1 : 0;
}

/** More are shown of no area: what stands in a text of any length is to be read in a time that grows with it. */
const MOST_PROOFS = 100;

/** Up to here it is likely enough that nothing shows the area to say so; above it a second reader may well find it. */
export const OPEN = -2.6;

/** From this chance on a sentence counts among those that prove an area; the likeliest does in any case. */
const LIKELY = 0.4;

/** So many deeds of one's own with a detail speak for themselves, unless all else speaks against it. */
function isToldByDeeds(counting: readonly Sentence[]): boolean {
  return counting.filter(({ signals: { ownAction, detail } }) => ownAction.length > 0 && detail.length > 0).length > 2;
}

/** Whether something of an area has its reason, or in a plan is a part of what would be done. */
function isPutToUse(
  read: ReadAnswer,
  competency: Competency | undefined,
  mentions: readonly Mention[],
  counting: readonly Sentence[],
): boolean {
  const hints = competency ? hintsOf(competency, read.language.id) : [];
  const numbers = competency?.signs?.map((name) => groupsOf(read.language.id).indexOf(name)) ?? [];
  const seen = signsOf(read);
  return counting.some((sentence) => {
    const { plan, reason } = sentence.signals;
    if (reason.length === 0 && !(read.kind.plan && plan.length > 0)) return false;
    if (mentions.some((one) => one.sentence === sentence) || hints.some(({ sign }) => sign.isIn(sentence.part))) return true;
    return seen[read.sentences.indexOf(sentence)]!.met.some((group) => numbers.includes(group));
  });
}

/** Marks the facets of which a sentence has a word, or a sign. */
function withTouched(
  { language, sentences }: ReadAnswer,
  area: SkillArea,
  competency: Competency,
  facets: FacetEvidence[],
  counting: readonly Sentence[],
): FacetEvidence[] {
  const hints = hintsOfArea(area, competency, language.id).filter(({ sign }) => sign.mayBeIn(sentences));
  const isSaid = (at: number) => hints.some(({ sign, facets }) => facets.includes(at) && counting.some(({ part }) => sign.isIn(part)));
  return facets.map((one, at) => (one.level > 0 || isSaid(at) ? { ...one, isTouched: true } : one));
}

/** A sign, and the facets of an area that it is about. */
interface AreaHint {
  readonly sign: Sign;
  readonly facets: readonly number[];
}

const HINTS = new WeakMap<SkillArea, Partial<Record<LanguageId, readonly AreaHint[]>>>();

function hintsOfArea(area: SkillArea, competency: Competency, language: LanguageId): readonly AreaHint[] {
  let known = HINTS.get(area);
  if (!known) HINTS.set(area, (known = {}));
  return (known[language] ??= hintsOf(competency, language).map(({ sign, about }) => ({
    sign,
    facets: area.facets.flatMap(({ terms }, at) => (terms.some((term) => about.includes(term)) ? [at] : [])),
  })));
}

/** What the detector, the scene, the words and the question say of an area; its weights are learnt on the same signs. */
export function areaSigns(read: ReadAnswer, area: SkillArea): AreaSigns {
  const competency = competencyOf(area);
  const counting = countingOf(read);
  const mentions = mentionsOf(read, area, counting).facets;
  return competency ? piecesOf(read, area, competency, mentions).signs : { detector: false, scene: false, mentioned: 0, asked: undefined };
}

function piecesOf(
  read: ReadAnswer,
  area: SkillArea,
  competency: Competency,
  mentions: readonly (readonly Mention[])[],
): { signs: AreaSigns; proofs: readonly Proof[] } {
  const scene = sceneOf(read);
  const detected = competency.proofs[read.language.id](scene);
  const staged = sceneProofs(competency.id, read.language.id, scene);
  const probed = read.guide && read.question ? areasOf(read.guide, read.question) : [];
  const signs: AreaSigns = {
    detector: detected.length > 0,
    scene: staged.length > 0,
    mentioned: mentions.filter((facet) => facet.length > 0).length,
    asked: probed.length === 0 ? undefined : (probed.find((one) => one.area.id === area.id)?.weight ?? 'none'),
  };
  return { signs, proofs: detected.length > 0 ? detected : staged };
}

/** Every area is judged by the same scene. */
const sceneOf = perValue((read: ReadAnswer): Scene => ({
  parts: countingOf(read).map((sentence) => ({ sentence, text: sentence.part.text })),
  sentences: read.sentences,
}));

/** Nothing is shown where nothing is done: an area that needs action has a deed, one of knowledge a deed, a plan or a reason. */
function isActed(counting: readonly Sentence[], area: SkillArea): boolean {
  return counting.some(({ signals: { ownAction, group, plan, reason } }) =>
    area.needs === 'action' ? ownAction.length + group.length > 0 : ownAction.length + group.length + plan.length + reason.length > 0,
  );
}

/** An area with no facets of its own has those of the common competency that it is, and is judged by what the story is about. */
function assessDescribed(read: ReadAnswer, area: SkillArea, weight: AreaEvidence['weight'], isAsked: boolean): AreaEvidence {
  const counting = countingOf(read);
  const known = withCommonFacets(area, read.language);
  const mentions = mentionsOf(read, known, counting).facets;
  const { proofs, isOpen } = shownByDescription(read, area, counting, isAsked);
  const isShown = proofs.length > 0;
  const facets = known.facets.map((facet, at) => {
    const evidence = facetEvidence(read, known, facet, mentions[at] ?? [], undefined);
    return isShown || evidence.level < 2 ? evidence : { ...evidence, level: 1 as const };
  });
  const level = Math.max(isShown ? 2 : 0, ...facets.map((facet) => facet.level)) as EvidenceLevel;
  return { area, weight, facets, claims: level >= 2 ? [] : claimsOf(read, area), level, ...(isOpen && { isOpen }) };
}

/** What is told in an answer, denials left out; every area is judged by the same. */
const countingOf = perValue(({ sentences }: ReadAnswer): readonly Sentence[] =>
  // Where nothing is left out they are the same, and what is found in them as well.
  sentences.some(isDenial) ? sentences.filter((one) => !isDenial(one)) : sentences,
);

function facetEvidence(
  read: ReadAnswer,
  area: SkillArea,
  facet: Facet,
  mentions: readonly Mention[],
  proofs: readonly Proof[] | undefined,
): FacetEvidence {
  const shown = mentions.filter(({ sentence }) => (proofs ? isProved(read, sentence, proofs) : isShownByTerms(area, sentence, mentions)));
  // Beside what the writer did, a word is nearest to showing something.
  const nearest = () => [...mentions].sort((one, other) => acts(other) - acts(one)).map(({ span }) => span);
  if (shown.length === 0) return { facet, level: mentions.length > 0 ? 1 : 0, spans: nearest() };
  const spans = [...new Set(shown.map(({ sentence }) => sentence.span))];
  return { facet, level: hasOutcome(read, shown[0]!.sentence) ? 3 : 2, spans };
}

function acts({ sentence }: Mention): number {
  return Math.min(1, sentence.signals.ownAction.length);
}

/** The sentence proves the area itself, or is a deed beside one that does. */
function isProved(read: ReadAnswer, sentence: Sentence, proofs: readonly Proof[]): boolean {
  if (proofs.some((proof) => overlaps(proof.span, sentence.span))) return true;
  if (sentence.signals.ownAction.length === 0 || sentence.signals.detail.length === 0) return false;
  const at = read.sentences.indexOf(sentence);
  return [read.sentences[at - 1], read.sentences[at + 1]].some(
    (near) => near !== undefined && near.section === sentence.section && proofs.some((proof) => overlaps(proof.span, near.span)),
  );
}

/** Without a known competency: an own deed with a detail, or for knowledge a fact with a reason or a plan. */
function isShownByTerms(area: SkillArea, sentence: Sentence, mentions: readonly Mention[]): boolean {
  const { ownAction, claim, detail, reason, plan } = sentence.signals;
  const sameSentence = mentions.filter((mention) => mention.sentence === sentence).length;
  // A list of terms is no sentence. A Japanese word has about three characters.
  const { words, characters } = spokenIn(sentence.part);
  if (sameSentence * 3 > words + characters / 3) return false;
  if (claim.length > 0 && ownAction.length === 0) return false;
  if (detail.length === 0) return false;
  return area.needs === 'action' ? ownAction.length > 0 : ownAction.length + reason.length + plan.length > 0;
}

/** A story that is about an area shows the facet of which it has a word. */
function liftMentioned(facets: FacetEvidence[], proofs: readonly Span[]): void {
  const at = facets.findIndex(({ level }) => level > 0);
  if (at >= 0) facets[at] = { ...facets[at]!, level: 2, spans: [...proofs] };
}

/** In an area that is proved, what else the writer did shows further facets, by signs of what it is about. */
function liftByHints(
  read: ReadAnswer,
  area: SkillArea,
  competency: Competency,
  facets: FacetEvidence[],
  sentences: readonly Sentence[],
  proofs: readonly Proof[],
): void {
  for (const hint of hintsOfArea(area, competency, read.language.id)) {
    const [at] = hint.facets;
    if (at === undefined || facets[at]!.level >= 2 || !hint.sign.mayBeIn(read.sentences)) continue;
    const telling = sentences.filter((sentence) => {
      const { ownAction, detail, plan, reason, claim } = sentence.signals;
      if (!hint.sign.isIn(sentence.part) || (claim.length > 0 && ownAction.length === 0)) return false;
      if (proofs.some((proof) => proof.span === sentence.span)) return true;
      // The goal and its measure are told in the Task, before anything is done.
      if (read.answer.sections[sentence.section]?.role === 'task' && detail.length > 0) return true;
      return area.needs === 'action'
        ? ownAction.length > 0 && detail.length + reason.length > 0
        : ownAction.length + plan.length + reason.length > 0;
    });
    const [first] = telling;
    if (!first) continue;
    const level = hasOutcome(read, first) ? 3 : 2;
    facets[at] = { facet: facets[at]!.facet, level, spans: telling.map(({ span }) => span) };
  }
}

/** An area that is proved without a word of its facets still shows the facet that the proof is about. */
function liftBestFacet(read: ReadAnswer, facets: FacetEvidence[], proofs: readonly Proof[]): void {
  if (facets.length === 0) return;
  const any = facets.some((facet) => facet.level >= 2);
  for (const proof of proofs) {
    const likeness = facets.map(({ facet, level }) => facet.terms.filter((term) => proof.about.includes(term)).length + level / 4);
    const best = likeness.indexOf(Math.max(...likeness));
    // Where something is shown already, a proof lifts only the facet that it is plainly about.
    if (any && (likeness[best]! < 1 || facets[best]!.level >= 2)) continue;
    const known = facets[best]!;
    const sentence = read.sentences.find((one) => one.span === proof.span);
    const level = sentence && hasOutcome(read, sentence) ? 3 : 2;
    facets[best] = {
      facet: known.facet,
      level: Math.max(known.level, level) as EvidenceLevel,
      spans: known.level >= 2 ? [...known.spans, proof.span] : [proof.span],
    };
  }
}

/** Something came of it: in one of the next sentences, or in the Result. */
function hasOutcome(read: ReadAnswer, sentence: Sentence): boolean {
  const at = read.sentences.indexOf(sentence);
  if (read.sentences.slice(at, at + 3).some((near) => near.signals.outcome.length > 0)) return true;
  return read.sentences.some((other) => read.answer.sections[other.section]?.role === 'result' && other.signals.outcome.length > 0);
}

function isDenial(sentence: Sentence): boolean {
  return sentence.signals.negated.length > 0 && sentence.signals.ownAction.length === 0;
}

/** English speaks of its writer in words; what a sentence says of others, or of the area itself, is no claim. */
const OF_WRITER = sign('en', /\b(?:I|we)\b|\b(?:my|our)\b(?! (?:view|opinion|mind|eyes)\b)/i);
const DEFINING = sign('ja', /とは[、,]?/);

/** The name of an area may be a plain word, of which something is said: “so that people can find me”. */
const SAID_OF = /^\s+(?:can|could|who|were|are|have|had|would|will|don['’]t|did|need|want|know)\b/i;

/** Where the area is named without a deed: it is claimed. */
function claimsOf(read: ReadAnswer, area: SkillArea): Span[] {
  const { language } = read;
  const isClaim = ({ sentence: { part, signals } }: Mention) => {
    if (language.id === 'ja' ? DEFINING.isIn(part) : !OF_WRITER.isIn(part)) return false;
    // What is wanted of the writer, or by them, is not said to be there already.
    if (signals.claim.length === 0 && (area.facets.length === 0 || language.gives('goal', part))) return false;
    return !signals.ownAction.some((action) => !signals.claim.some((claim) => overlaps(claim, action)));
  };
  const isSubject = ({ span: { end } }: Mention) => SAID_OF.test(read.answer.text.slice(end, end + 12));
  return mentionsOf(read, area, read.sentences)
    .names.filter((name) => isClaim(name) && !isSubject(name))
    .map(({ span }) => span);
}
