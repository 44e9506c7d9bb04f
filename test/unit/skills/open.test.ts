import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_CHECK_SETTINGS, checkAnswer } from '../../../src/core/check';
import { parseGuide } from '../../../src/core/guide/parse';
import { readAnswer } from '../../../src/core/read';
import { skillNotShown } from '../../../src/core/rules/skill-not-shown';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';

const ROOT = path.join(__dirname, '..', '..', '..', '..');
const SETS = ['answers2', 'answers3'].map((name) => path.join(ROOT, 'test', 'evaluation', name));
const guide = parseGuide(readFileSync(path.join(ROOT, 'media/guides/tiktok-live-japan/guide.en.md'), 'utf8')).guide;

/** The English answers of some sets, held against one rule: areas told apart by how sure it is that nothing shows them. */
const checked = SETS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.startsWith('en') && name.endsWith('.md'))
    .map((name) =>
      checkAnswer(readAnswer(readFileSync(path.join(folder, name), 'utf8'), guide, { speeds: DEFAULT_SPEEDS }), DEFAULT_CHECK_SETTINGS, [
        skillNotShown,
      ]),
    ),
);

suite('Areas that are open', () => {
  test('are not found, and there are some', () => {
    const open = checked.flatMap(({ evidence }) => evidence).filter(({ isOpen }) => isOpen);
    assert.ok(open.length > 0);
    assert.ok(open.every(({ level }) => level < 2));
  });

  test('are no more than a hint', () => {
    for (const { evidence, findings } of checked) {
      const open = evidence.filter(({ isOpen, weight }) => isOpen && weight === 'primary').map(({ area }) => area.name);
      for (const { what, level } of findings) if (open.includes(String(what.data['area']))) assert.equal(level, 'hint');
    }
  });
});
