import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkAnswer } from '../../src/core/check';
import { parseGuide } from '../../src/core/guide/parse';
import { readAnswer } from '../../src/core/read';
import { structureDraft } from '../../src/core/structure';
import { applyEdits } from '../../src/core/text/edit';
import { DEFAULT_SPEEDS } from '../../src/core/timing';

const ROOT = path.join(__dirname, '..', '..', '..');
const FOLDER = path.join(ROOT, 'test', 'evaluation', 'answers');

interface Labels {
  readonly language: 'en' | 'ja';
  readonly kind: string;
  readonly hard: string | null;
  readonly sections: Readonly<Record<string, boolean>>;
  readonly quantified_result: boolean;
  readonly hedging: boolean;
}

/** Answers of the labelled set that tell all they should: a measured story, or a whole answer of another kind. */
const STRONG = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .sort()
  .map((name) => ({
    name,
    text: readFileSync(path.join(FOLDER, name), 'utf8'),
    labels: JSON.parse(readFileSync(path.join(FOLDER, name.replace('.md', '.labels.json')), 'utf8')) as Labels,
  }))
  .filter(({ labels: { hard, hedging, kind, quantified_result: measured, sections } }) => {
    const told = Object.values(sections).filter(Boolean).length;
    return hard !== 'negative' && !hedging && (kind === 'behavioural' ? told === 4 && measured : told >= 3);
  });

suite('Strong answers', () => {
  const guides = Object.fromEntries(
    (['en', 'ja'] as const).map((id) => [
      id,
      parseGuide(readFileSync(path.join(ROOT, `media/guides/tiktok-live-japan/guide.${id}.md`), 'utf8')).guide,
    ]),
  );
  const warnings = (text: string, { language }: Labels): string[] =>
    checkAnswer(readAnswer(text, guides[language], { speeds: DEFAULT_SPEEDS }))
      .findings.filter(({ level }) => level === 'warning')
      .map(({ rule }) => rule);

  test('are thirty or more, of every kind', () => {
    assert.ok(STRONG.length >= 30, String(STRONG.length));
    assert.equal(new Set(STRONG.map(({ labels }) => labels.kind)).size, 5);
  });

  for (const { name, text, labels } of STRONG) {
    test(`${name} (${labels.language}, ${labels.kind}) has no warning, as prose or under headings`, () => {
      assert.deepEqual(warnings(text, labels), []);
      const made = structureDraft(readAnswer(text, guides[labels.language], { speeds: DEFAULT_SPEEDS }));
      if (made) assert.deepEqual(warnings(applyEdits(text, made.edits), labels), []);
    });
  }
});
