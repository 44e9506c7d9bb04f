import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KindId } from '../../src/core/kinds/kind';
import { kindOfWording, LANGUAGE_IDS, type LanguageId } from '../../src/core/languages';

/** A question with its kind as labelled; `other` is of none. */
export interface LabelledQuestion {
  readonly set: string;
  readonly text: string;
  readonly language: LanguageId;
  readonly kind: KindId | 'other';
  /** Nothing is learnt from the half `keep`, and nothing of it is printed but totals; `blind` is left out while settings are chosen. */
  readonly half?: 'tune' | 'keep' | 'blind';
  /** Which of several persons wrote it, by number. */
  readonly by?: number;
  /** How many questions were made of its shape. */
  readonly twins?: number;
}

export const KIND_SETS = [
  'write-ups',
  'given',
  'common',
  'common2',
  'written',
  'written2',
  'written3',
  'written4',
  'written5',
  'written6',
  'written7',
  'written8',
] as const;

/** The labelled questions of all sets; what is kept aside stands in no other set. */
export function labelledQuestions(root: string): LabelledQuestion[] {
  const all = KIND_SETS.flatMap((set) =>
    (JSON.parse(readFileSync(join(root, 'test/evaluation/kinds', `${set}.json`), 'utf8')) as Omit<LabelledQuestion, 'set'>[]).map(
      (question) => ({ ...question, set }),
    ),
  );
  const kept = new Set(all.filter(({ half }) => half === 'keep').map(({ text }) => text));
  return all.filter(({ text, half }) => half === 'keep' || !kept.has(text));
}

/** Shapes of questions by kind, with gaps (`{person}`), and words that fill each gap. */
type Shapes = Record<LanguageId, { gaps: Record<string, string[]>; shapes: Record<LabelledQuestion['kind'], string[]> }>;

/** How many questions are made of a shape that has gaps. */
const TWINS = 2;

/** Questions made of the shapes in `shapes.json`, to be learnt from alone: each gap is filled with its words in turn. None is one that is kept aside. */
export function shapedQuestions(root: string, labelled: readonly LabelledQuestion[]): LabelledQuestion[] {
  const kept = new Set(labelled.filter(({ half }) => half === 'keep').map(({ text }) => text));
  const shapes = JSON.parse(readFileSync(join(root, 'test/evaluation/kinds/shapes.json'), 'utf8')) as Shapes;
  return LANGUAGE_IDS.flatMap((language) => {
    const { gaps, shapes: ofKinds } = shapes[language];
    const turns = new Map<string, number>();
    const filled = (shape: string) =>
      shape.replace(/\{(\w+)\}/g, (_, gap: string) => {
        const words = gaps[gap];
        if (!words) throw new Error(`Nothing fills {${gap}} in ${shape}`);
        const turn = (turns.get(gap) ?? 0) + 1;
        turns.set(gap, turn);
        // A round later the same gap meets other shapes.
        return words[(turn + Math.floor(turn / words.length)) % words.length]!;
      });
    return Object.entries(ofKinds).flatMap(([kind, ofKind]) =>
      ofKind.flatMap((shape) => {
        const twins = shape.includes('{') ? TWINS : 1;
        return Array.from({ length: twins }, () => ({
          set: 'shapes',
          text: capital(filled(shape), language, shape),
          language,
          kind: kind as LabelledQuestion['kind'],
          twins,
        }));
      }),
    );
  }).filter(({ text }) => !kept.has(text));
}

/** Sentences begin with a capital, but for shapes that are written without. */
function capital(text: string, language: LanguageId, shape: string): string {
  if (language !== 'en') return text;
  const begun = /^[a-z]/.test(shape) ? text : text.replace(/^["']?[a-z]/, (first) => first.toUpperCase());
  return begun.replace(/([.?!] )([a-z])/g, (_, end: string, first: string) => end + first.toUpperCase());
}

export type Reader = (question: LabelledQuestion) => KindId | undefined;

export const SHIPPED: Reader = ({ text }) => kindOfWording(text)?.id;

/** How often questions of a kind are read right, and how often a kind is read where there is none. */
export class KindScores {
  private readonly rows = new Map<string, { n: number; right: number }>();

  add({ set, half, language, kind }: LabelledQuestion, found: KindId | undefined): void {
    const part = [set, half, language].filter(Boolean).join(' ');
    const isRight = found === (kind === 'other' ? undefined : kind);
    for (const name of [`${part} ${kind}`, ...(kind === 'other' ? [] : [part])]) {
      const row = this.rows.get(name) ?? { n: 0, right: 0 };
      row.n++;
      if (isRight) row.right++;
      this.rows.set(name, row);
    }
  }

  table(): string {
    const rows = [...this.rows].sort(([a], [b]) => (a < b ? -1 : 1));
    return rows.map(([name, { n, right }]) => `${name.padEnd(32)}${right} of ${n}  ${(right / n).toFixed(3)}`).join('\n');
  }

  get figures(): Record<string, number> {
    return Object.fromEntries([...this.rows].map(([name, { n, right }]) => [name, Math.round((right / n) * 1000) / 1000]));
  }
}
