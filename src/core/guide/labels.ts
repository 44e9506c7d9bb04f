import { fold } from '../text/compare';

/** The parts of a guide that have a heading of their own. */
export type PartLabel = 'responsibilities' | 'rounds' | 'also-asked' | 'other-questions' | 'skill-areas' | 'tips' | 'tags';

/** The fields of rounds, questions, areas and facets. */
export type FieldLabel =
  'kind' | 'interviewer' | 'focus' | 'seconds' | 'note' | 'skill-areas' | 'facets' | 'asked' | 'source' | 'needs' | 'ask' | 'terms';

export interface Labels {
  readonly parts: Readonly<Record<PartLabel, readonly [string, ...string[]]>>;
  readonly fields: Readonly<Record<FieldLabel, readonly [string, ...string[]]>>;
  /** Written values: where a question comes from, and what an area needs. The first is written. */
  readonly likely: readonly [string, ...string[]];
  readonly example: readonly [string, ...string[]];
  readonly action: readonly [string, ...string[]];
  readonly knowledge: readonly [string, ...string[]];
  /** Between the entries of a list of names or terms. */
  readonly comma: string;
}

const EN: Labels = {
  parts: {
    responsibilities: ['Responsibilities', 'What you would do', 'Duties'],
    rounds: ['Rounds', 'Interview rounds', 'Interviews', 'The interviews'],
    'also-asked': ['Also asked', 'Reported questions'],
    'other-questions': ['Other questions', 'More questions'],
    'skill-areas': ['Skill areas', 'Skills', 'What they look for'],
    tips: ['Tips', 'Preparation tips', 'Preparation'],
    tags: ['Tags', 'Keywords'],
  },
  fields: {
    kind: ['Kind', 'Type'],
    interviewer: ['Interviewer', 'With'],
    focus: ['Focus'],
    seconds: ['Seconds'],
    note: ['Note', 'Notes'],
    'skill-areas': ['Skill areas', 'Skill area', 'Skills'],
    facets: ['Facets', 'Facet'],
    asked: ['As asked', 'Asked'],
    source: ['Source'],
    needs: ['Needs'],
    ask: ['Ask'],
    terms: ['Mentioned by', 'Terms'],
  },
  likely: ['likely'],
  example: ['example', 'as asked'],
  action: ['action'],
  knowledge: ['knowledge', 'action or knowledge'],
  comma: ', ',
};

const JA: Labels = {
  parts: {
    responsibilities: ['担当業務', '業務内容', '仕事内容'],
    rounds: ['面接の流れ', '選考の流れ', '面接'],
    'also-asked': ['ほかに聞かれたこと', '他に聞かれたこと', 'その他に聞かれたこと'],
    'other-questions': ['その他の質問', 'ほかの質問'],
    'skill-areas': ['スキル領域', '求められるスキル', 'スキル', '求められる力', '求められる能力', '評価される力'],
    tips: ['準備のヒント', 'ヒント', '準備'],
    tags: ['タグ'],
  },
  fields: {
    kind: ['種類', '種別'],
    interviewer: ['面接官'],
    focus: ['重点'],
    seconds: ['秒数'],
    note: ['メモ', '備考'],
    'skill-areas': ['スキル領域', 'スキル'],
    facets: ['着眼点'],
    asked: ['原文'],
    source: ['出典'],
    needs: ['必要な根拠', '必要な証拠'],
    ask: ['問い'],
    terms: ['手がかり'],
  },
  likely: ['可能性が高い', '想定'],
  example: ['例', '実際の質問'],
  action: ['行動'],
  knowledge: ['知識', '行動または知識'],
  comma: '、',
};

const ALL = [EN, JA];

/** The labels a guide in this language is written with; English for languages without their own. */
export function labelsFor(language: string): Labels {
  return language === 'ja' ? JA : EN;
}

const PARTS = tableOf<PartLabel>((labels) => labels.parts);
const FIELDS = tableOf<FieldLabel>((labels) => labels.fields);

/** The part a heading names, in any language. */
export function partOfHeading(heading: string): PartLabel | undefined {
  return PARTS.get(fold(heading));
}

/** The field a label names, in any language. */
export function fieldOfLabel(label: string): FieldLabel | undefined {
  return FIELDS.get(fold(label));
}

export function isValue(written: string, value: 'likely' | 'example' | 'action' | 'knowledge'): boolean {
  const folded = fold(written);
  return ALL.some((labels) => labels[value].some((word) => fold(word) === folded));
}

function tableOf<Label extends string>(pick: (labels: Labels) => Readonly<Record<Label, readonly string[]>>): ReadonlyMap<string, Label> {
  const table = new Map<string, Label>();
  for (const labels of ALL) {
    for (const [label, words] of Object.entries(pick(labels)) as [Label, readonly string[]][]) {
      for (const word of words) table.set(fold(word), label);
    }
  }
  return table;
}
