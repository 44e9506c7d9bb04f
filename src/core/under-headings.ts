import type { Answer, Section } from './answer/model';
import { SECTION_ROLES, type SectionRole } from './answer/section';
import type { Sentence } from './rules/rule';
import { holds } from './shape';
import { tellsOf } from './telling/words';
import type { ContentRead, Told } from './told';

/** A written section whose content clearly is another part of the answer than its heading says. */
export interface Misplaced {
  readonly section: Section;
  /** What its sentences tell. */
  readonly role: SectionRole;
}

/** At most so much of any sentence may be what the heading says, and at least so much of all of them what they tell instead. */
const LITTLE = 0.25;
const MUCH = 0.65;
/** Of so many sentences one may be in more doubt. */
const MANY = 4;
const NOT_HALF = 0.4;
/** A few words, in UTF-16 units, say too little to be held against their heading. */
const LEAST_LENGTH = 16;

/**
 * Sections that tell another part than their headings say, in order. Setting and aim are told in each other's place as
 * often as not, and so are an outcome and its lesson: neither is held against a heading.
 */
export function misplaced({ sections }: Answer, told: readonly Told[]): Misplaced[] {
  return sections.flatMap((section, at) => {
    const under = told.filter(({ sentence }) => sentence.section === at);
    const shares = sharesOf(under);
    const length = under.reduce((sum, { sentence: { span } }) => sum + span.end - span.start, 0);
    // In a long section what one sentence may tell is not all of it.
    const doubts = under.map(({ chances }) => agreement(section, chances)).filter((share) => share > LITTLE);
    const isInDoubt = doubts.length > (under.length < MANY ? 0 : 1) || doubts.some((share) => share > NOT_HALF);
    if (!shares || length < LEAST_LENGTH || isInDoubt) return [];
    const role = likeliest(shares);
    // “I organised the open evening” names the event; one such sentence among others is no account of deeds.
    const deeds = under.filter(({ sentence: { signals } }) => signals.ownAction.length + signals.plan.length > 0).length;
    if (role === 'action' && isAkin(section, 'situation') && under.length > 2 && deeds * 3 < under.length) return [];
    return shares[role] + (BESIDE[role] === role ? 0 : shares[BESIDE[role]]) < MUCH ? [] : [{ section, role }];
  });
}

/**
 * Whether a look at the content can be spared: headings are in order, and deeds stand under Action and nowhere else. What it costs to weigh every
 * sentence is paid only for answers in which the headings may be wrong.
 */
export function isPlainlyHeaded(read: ContentRead): boolean {
  const { answer, sentences, language } = read;
  if (orderOfHeadings(read)) return false;
  // "We learned a lot" is no deed.
  const isOfGroup = ({ part, signals: { group, outcome } }: Sentence) =>
    group.length > 0 && outcome.length === 0 && !language.gives('learning', part);
  return answer.sections.every((section, at) => {
    const under = sentences.filter((sentence) => sentence.section === at);
    if (holds(section, 'action')) {
      const acts = under.filter((one) => one.signals.ownAction.length + one.signals.plan.length > 0 || isOfGroup(one));
      return acts.length * 2 >= under.length;
    }
    const deeds = under.filter(({ signals }) => signals.ownAction.length > 0).length;
    // One deed is often the setting or the charge: "I ran the canteen".
    return deeds * 2 <= under.length || (deeds < 2 && isAkin(section, 'task'));
  });
}

/** What a sentence plainly tells where that is not what the heading over it says. */
export function roleBesides({ sections }: Answer, { sentence, role, chances }: Told): SectionRole | undefined {
  const section = sections[sentence.section];
  return section && role && chances[role] >= MUCH && agreement(section, chances) <= LITTLE ? role : undefined;
}

/** What each section tells most of; undefined where nothing is said in it, or nothing of which as much is `least`. */
export function contents({ sections }: Answer, told: readonly Told[], least = 0): (SectionRole | undefined)[] {
  return sections.map((_, at) => {
    const shares = sharesOf(told.filter(({ sentence }) => sentence.section === at));
    const role = shares && likeliest(shares);
    return role && shares[role] >= least ? role : undefined;
  });
}

type Shares = Readonly<Record<SectionRole, number>>;

function sharesOf(under: readonly Told[]): Shares | undefined {
  if (under.length === 0) return undefined;
  const shares = { situation: 0, task: 0, action: 0, result: 0, learning: 0 };
  for (const { chances } of under) {
    shares.situation += chances.situation;
    shares.task += chances.task;
    shares.action += chances.action;
    shares.result += chances.result;
    shares.learning += chances.learning;
  }
  for (const role of SECTION_ROLES) shares[role] /= under.length;
  return shares;
}

function likeliest(shares: Shares): SectionRole {
  return SECTION_ROLES.reduce((best, role) => (shares[role] > shares[best] ? role : best));
}

/** The sentences in the order of their headings; undefined where they stand in it, or where a heading comes again. */
export function orderOfHeadings({ answer: { sections }, sentences }: ContentRead): readonly Sentence[] | undefined {
  const ranks = sentences.map(({ section }) => (sections[section] ? SECTION_ROLES.indexOf(sections[section].role) : -1));
  if (ranks.every((rank, at) => at === 0 || ranks[at - 1]! <= rank)) return undefined;
  const spoken = new Set(sentences.map(({ section }) => section));
  if (new Set([...spoken].map((section) => sections[section]?.role)).size < spoken.size) return undefined;
  return sentences
    .map((sentence, at) => ({ sentence, rank: ranks[at]! }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ sentence }) => sentence);
}

/** The sentences of a story without headings with its measured end last, where that comes before who tells it and where. */
export function orderOfTelling({ answer, kind, language, sentences }: ContentRead): readonly Sentence[] | undefined {
  if (!kind.story || answer.sections.length > 0) return undefined;
  const at = sentences.slice(0, LATEST + 1).findIndex((one) => tellsOf(one, language, 'setsOut'));
  const first = sentences.slice(0, Math.max(at, 0));
  const isEnd = first.some((one) => tellsOf(one, language, 'endFirst')) && first.some(({ part }) => language.measuresIn(part).length > 0);
  return isEnd ? [...sentences.slice(at), ...first] : undefined;
}

/** So many sentences at most tell the end before the story begins. */
const LATEST = 3;

/** Whether a heading stands for a part, or for what goes along with it. */
export function isAkin(section: Section, role: SectionRole): boolean {
  return holds(section, role) || holds(section, BESIDE[role]);
}

/** How likely it is that a sentence tells what the heading over it says, or what goes along with it. */
function agreement(section: Section, chances: Shares): number {
  return SECTION_ROLES.reduce((sum, role) => sum + (isAkin(section, role) ? chances[role] : 0), 0);
}

const BESIDE: Readonly<Record<SectionRole, SectionRole>> = {
  situation: 'task',
  task: 'situation',
  action: 'action',
  result: 'learning',
  learning: 'result',
};
