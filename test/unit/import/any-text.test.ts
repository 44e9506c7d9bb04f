import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { guideOf, parseGuide, readWriteUp, serialiseGuide } from '../../../src/core';

/** More runs by hand: `STAR_DRAFTS_RUNS=100000 npx mocha out/test/unit/import/any-text.test.js --timeout 0`. */
const RUNS = Number(process.env['STAR_DRAFTS_RUNS'] ?? 150);
const FOLDER = path.join(__dirname, '..', '..', '..', '..', 'test', 'evaluation', 'writeups');
const TEXTS = readdirSync(FOLDER)
  .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
  .map((name) => readFileSync(path.join(FOLDER, name), 'utf8'));

const SCRAPS = [
  '# ',
  '## Round 1',
  '\n',
  '\r',
  '- ',
  '1. ',
  '“',
  '”',
  '"',
  "'",
  '「',
  '」',
  '【',
  '】',
  '|',
  '→',
  'Q: ',
  'A: ',
  '？',
  '?',
  '**',
  '*',
  '<!--',
  '-->',
  '```',
  '~~~',
  '{#id}',
  '---',
  ':',
  '：',
  '①',
  '　',
  '\t',
  '<br>',
  '&amp;',
  'Why us?',
  '一次面接',
  'Kind: ',
  '\u0000',
  '\ud800',
  '\ue000',
  '\u2028',
];

/** A write-up with pieces cut out, moved and put in. */
const mutated = fc
  .tuple(fc.constantFrom(...TEXTS), fc.array(fc.tuple(fc.nat(), fc.nat(400), fc.constantFrom(...SCRAPS)), { maxLength: 12 }))
  .map(([text, changes]) =>
    changes.reduce(
      (now, [at, length, scrap]) => `${now.slice(0, at % (now.length + 1))}${scrap}${now.slice((at % (now.length + 1)) + length)}`,
      text,
    ),
  );
const scraps = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** Whatever the text is: items point into it, ids differ, and the guide is read back as it was written. */
function holds(text: string, html?: boolean): void {
  const writeUp = readWriteUp(text, html === undefined ? {} : { html });
  const items = [
    ...writeUp.rounds,
    ...writeUp.rounds.flatMap((round) => round.questions),
    ...writeUp.otherQuestions,
    ...writeUp.skillAreas,
    ...writeUp.tips,
    ...writeUp.responsibilities,
    ...writeUp.tags,
    ...writeUp.leftOut,
    ...writeUp.unplaced,
  ];
  for (const { span, source } of items) assert.ok(0 <= span.start && span.start <= span.end && span.end <= writeUp.sources[source]!.length);
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  const { guide, text: written, folderName } = guideOf(writeUp);
  assert.ok(folderName !== '');
  assert.equal(serialiseGuide(guide), written);
  const problems = parseGuide(written).problems.map(({ code }) => code);
  assert.deepEqual(
    problems.filter((code) => code !== 'no-rounds' && code !== 'no-questions' && code !== 'unused-skill-area'),
    [],
  );
}

suite('Any text', () => {
  test('made of scraps is read', () =>
    fc.assert(
      fc.property(scraps, (text) => holds(text)),
      { numRuns: RUNS },
    )).timeout(0);
  test('changed from a write-up is read', () =>
    fc.assert(
      fc.property(mutated, (text) => holds(text)),
      { numRuns: RUNS },
    )).timeout(0);
  test('is read as HTML', () =>
    fc.assert(
      fc.property(scraps, (text) => holds(`<p>${text}</p>`, true)),
      { numRuns: RUNS },
    )).timeout(0);
});
