import { isKindId, type KindId } from '../kinds';
import { kindOfName } from '../languages';
import type { FieldValue } from './item';
import { isValue } from './labels';
import type { EvidenceNeed, Facet, Question, Round, SkillArea } from './model';

export type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
/** Parts of a guide while it is read: their ids are settled last. */
export type DraftQuestion = Mutable<Question> & {
  notes: string[];
  primary: string[];
  secondary: string[];
  facets: string[];
  statedId: string | undefined;
};
export type DraftRound = Mutable<Round> & { notes: string[]; questions: DraftQuestion[]; statedId: string | undefined };
export type DraftFacet = Mutable<Facet> & { statedId: string | undefined };
export type DraftArea = Mutable<SkillArea> & { facets: DraftFacet[]; statedId: string | undefined; descriptionLines: string[] };

/** False, and nothing set, when a value cannot be read: then the line is kept as it is. */
export function setRoundFields(round: DraftRound, fields: readonly FieldValue[]): boolean {
  if (!fields.every(isReadable)) return false;
  for (const { label, value } of fields) {
    if (label === 'kind' || label === 'interviewer' || label === 'focus') round[label] = value;
    else if (label === 'note') round.notes.push(value);
    else if (label === 'seconds' && secondsOf(value) !== undefined) round.seconds = secondsOf(value)!;
  }
  return true;
}

/** Whether the value of a field is one that its label can have. */
export function isReadable({ label, value }: FieldValue): boolean {
  if (label === 'seconds') return secondsOf(value) !== undefined;
  if (label === 'source') return isValue(value, 'likely') || isValue(value, 'example');
  return true;
}

export function setQuestionField(question: DraftQuestion, { label, value }: FieldValue): void {
  switch (label) {
    case 'kind': {
      const kind = kindOf(value);
      if (kind) question.kind = kind;
      else question.kindText = value;
      return;
    }
    case 'skill-areas':
      for (const [, bold, plain] of value.matchAll(/\*\*([^*]{1,200})\*\*|([^,、*]{1,200})/g)) {
        if (bold?.trim()) question.primary.push(bold.trim());
        else if (plain?.trim()) question.secondary.push(plain.trim());
      }
      return;
    case 'facets':
      question.facets.push(...namesOf(value));
      return;
    case 'seconds':
      if (secondsOf(value) !== undefined) question.seconds = secondsOf(value)!;
      return;
    case 'note':
      question.notes.push(value);
      return;
    case 'asked':
      question.asked = value;
      return;
    case 'source':
      if (isValue(value, 'likely')) question.origin = 'likely';
      else if (isValue(value, 'example')) question.origin = 'example';
      return;
    default:
  }
}

function kindOf(written: string): KindId | undefined {
  return isKindId(written) ? written : kindOfName(written);
}

export function needOf(written: string): EvidenceNeed | undefined {
  if (isValue(written, 'action')) return 'action';
  return isValue(written, 'knowledge') ? 'knowledge' : undefined;
}

function secondsOf(written: string): number | undefined {
  const seconds = Number(/^\d{1,4}/.exec(written.normalize('NFKC'))?.[0]);
  return seconds > 0 ? seconds : undefined;
}

export function namesOf(written: string): string[] {
  return written
    .split(/[,、，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export function roundOf(draft: DraftRound): Round {
  const { statedId: _, ...round } = draft;
  return strip({ ...round, questions: draft.questions.map(questionOf) });
}

export function questionOf(draft: DraftQuestion): Question {
  const { statedId: _, ...question } = draft;
  return strip(question);
}

export function areaOf(draft: DraftArea): SkillArea {
  const { statedId: _, descriptionLines: __, ...area } = draft;
  return strip({
    ...area,
    facets: draft.facets.map(facetOf),
  });
}

/** Takes off what only the settling of ids needed. */
function strip<Value extends object>(value: Value): Value {
  const { words: _, fallback: __, ...rest } = value as Value & { words?: string; fallback?: string };
  return rest as unknown as Value;
}

function facetOf(draft: DraftFacet): Facet {
  const { statedId: _, ...facet } = draft;
  return strip(facet);
}
