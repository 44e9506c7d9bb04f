import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SPEEDS, readAnswer, type ReadAnswer } from '../../src/core';

/** What a coach would take out of an answer, by the rule that says so. */
export const RULE_OF = { ill: 'speaking-ill', private: 'private-data', secret: 'private-data', note: 'leftover-placeholder' } as const;
export type Fault = keyof typeof RULE_OF;
export const FAULTS = Object.keys(RULE_OF) as Fault[];

/** Passages of which nothing is learnt and nothing is printed but totals. */
export const FAULTS_KEPT_ASIDE: readonly string[] = ['en2', 'ja2', 'en8', 'ja8', 'ja16'];

export interface Passage {
  readonly set: string;
  readonly language: 'en' | 'ja';
  readonly text: string;
  readonly fault: Fault;
  /** Whether it has the fault; else it is a near twin that has not. */
  readonly isFault: boolean;
  /** The words of it that a coach would point to, where somebody said so. */
  readonly on?: string;
}

/** The passages of all sets, `test/evaluation/faults/en1.json` being one. */
export function faultPassages(root: string, isWanted: (set: string) => boolean = () => true): Passage[] {
  const home = join(root, 'test/evaluation/faults');
  const sets = readdirSync(home).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));
  return sets
    .filter(isWanted)
    .sort()
    .flatMap((set) =>
      (JSON.parse(readFileSync(join(home, `${set}.json`), 'utf8')) as { text: string; label: string; on?: string }[]).map(
        ({ text, label, on }) => ({
          set,
          language: set.startsWith('ja') ? ('ja' as const) : ('en' as const),
          text,
          fault: label.replace(/-not$/, '') as Fault,
          isFault: !label.endsWith('-not'),
          ...(on ? { on } : {}),
        }),
      ),
    );
}

const AROUND = {
  en: [
    '## Situation\nIn May I took over the evening shift.\n\n## Action\n',
    '\n\n## Result\nThe waiting time fell from nine minutes to four.\n',
  ],
  ja: ['## 状況\n五月に夜の番を引き継ぎました。\n\n## 行動\n', '\n\n## 結果\n待ち時間は九分から四分に減りました。\n'],
} as const;

/** A story whose action is the passage, and where that stands. */
export function storyWith({ language, text }: Passage): { readonly read: ReadAnswer; readonly start: number; readonly end: number } {
  const [before, behind] = AROUND[language];
  return {
    read: readAnswer(before + text + behind, undefined, { speeds: DEFAULT_SPEEDS }),
    start: before.length,
    end: before.length + text.length,
  };
}
