import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkAnswer } from '../../src/core/check';
import { parseGuide } from '../../src/core/guide/parse';
import { SECTION_ROLES } from '../../src/core/answer/section';
import { readAnswer, type ReadAnswer } from '../../src/core/read';
import { structureDraft } from '../../src/core/structure';
import { applyEdits } from '../../src/core/text/edit';
import { DEFAULT_SPEEDS } from '../../src/core/timing';

const ROOT = path.join(__dirname, '..', '..', '..');
const FOLDERS = ['answers', 'answers2', 'answers3'].map((name) => path.join(ROOT, 'test', 'evaluation', name));
/** Of a set that says how good its answers are, those that a coach would call strong. */
const STRONG_QUALITY = 4;

interface Labels {
  readonly language: 'en' | 'ja';
  readonly hard: string | null;
  readonly sections: Readonly<Record<string, boolean>>;
  readonly quantified_result: boolean;
  readonly hedging: boolean;
  /** From 1 to 5, where a set has it. */
  readonly quality?: number;
}

const GUIDES = Object.fromEntries(
  (['en', 'ja'] as const).map((id) => [
    id,
    parseGuide(readFileSync(path.join(ROOT, `media/guides/tiktok-live-japan/guide.${id}.md`), 'utf8')).guide,
  ]),
);
const readIn = (text: string, { language }: Labels) => readAnswer(text, GUIDES[language], { speeds: DEFAULT_SPEEDS });

/** Answers of the labelled sets that tell all they should: a measured story, or a whole answer of another kind. */
const STRONG = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.labels.json'))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(folder, name.replace('.labels.json', '.md')), 'utf8');
      const labels = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Labels;
      return { name: `${path.basename(folder)}/${name.replace('.labels.json', '')}`, text, labels, read: readIn(text, labels) };
    }),
).filter(({ labels: { hard, hedging, quality = STRONG_QUALITY, quantified_result: measured, sections }, read }) => {
  const told = Object.values(sections).filter(Boolean).length;
  if (hard === 'negative' || hedging || quality < STRONG_QUALITY) return false;
  return read.kind.story ? told === 4 && measured : told >= 3;
});

suite('Strong answers', () => {
  const warnings = (read: ReadAnswer): string[] =>
    checkAnswer(read)
      .findings.filter(({ level }) => level === 'warning')
      .map(({ rule }) => rule);
  /** Some answers are strong but for headings that their writer put in another order, or twice; of these a coach would speak. */
  const isInOrder = ({ answer }: ReadAnswer): boolean => {
    const places = answer.sections.map(({ role }) => SECTION_ROLES.indexOf(role));
    return places.every((place, at) => at === 0 || place > places[at - 1]!);
  };

  test('are a hundred or more, of every kind and in both languages', () => {
    assert.ok(STRONG.length >= 100, String(STRONG.length));
    assert.equal(new Set(STRONG.map(({ read, labels }) => `${read.kind.id} ${labels.language}`)).size, 10);
  });

  for (const { name, text, labels, read } of STRONG) {
    test(`${name} (${labels.language}, ${read.kind.id}) has no warning, as prose or under headings`, () => {
      if (isInOrder(read)) assert.deepEqual(warnings(read), []);
      const made = structureDraft(read);
      if (made) assert.deepEqual(warnings(readIn(applyEdits(text, made.edits), labels)), []);
    });
  }
});
