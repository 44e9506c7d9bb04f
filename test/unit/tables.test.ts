import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import * as sources from '../../src/core';
import { CUES } from '../../src/core/languages/language';

const ROOT = path.join(__dirname, '..', '..', '..');
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { packedTables } = require(path.join(ROOT, 'esbuild.tables.cjs')) as { packedTables: Plugin };

const TABLES = readdirSync(path.join(ROOT, 'src/core'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json') && !name.endsWith('tsconfig.json'))
  .map((name) => name.replaceAll('\\', '/'));

/** Tables of which the bundle has no more than the keys, as all they hold is in the lexicons. */
const IN_LEXICONS = /(?:cues|groups|data-driven|cross-functional|scenes)\.json$/;

function keysOf(table: unknown): unknown {
  if (typeof table !== 'object' || table === null || Array.isArray(table)) return '';
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, keysOf(value)]));
}

const textsIn = (folder: string) =>
  readdirSync(path.join(ROOT, 'test/evaluation', folder))
    .filter((name) => /^\d.*\.(?:md|txt)$/.test(name))
    .slice(0, 40)
    .map((name) => readFileSync(path.join(ROOT, 'test/evaluation', folder, name), 'utf8'));
const TEXTS = textsIn('answers');
const WRITE_UPS = textsIn('writeups').slice(0, 8);

/** What somebody may have written when the extension starts. */
const FIRST_DRAFTS = [
  '## Situation\nIn March visits to our hall fell by a third.\n\n## Result\nI wrote to nine schools and visits rose to 90 a week.\n',
  '## 状況\n三月に来場者が三割減りました。\n\n## 結果\n私は九校に手紙を書き、来場者は週90人に増えました。\n',
];

/** The core and each of its tables. */
const CONTENTS = ["export * from './index';", ...TABLES.map((name, at) => `export { default as table${at} } from './${name}';`)].join('\n');

/** Made once, as it takes its time. */
let made: Promise<string> | undefined;

async function bundleOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.join(ROOT, 'src/core') },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    plugins: [packedTables],
  });
  return outputFiles[0]!.text;
}

/** What the bundle exports, run in a world that has no more than `globals`. */
async function load(globals: object): Promise<Record<string, unknown>> {
  const module = { exports: {} };
  vm.runInNewContext(await (made ??= bundleOf(CONTENTS)), { module, ...globals });
  return module.exports;
}

let bundled: Promise<Record<string, unknown>> | undefined;
const whole = () => (bundled ??= load({ TextDecoder }));
const core = async () => (await whole()) as unknown as typeof sources;

suite('Word tables in the bundle', function () {
  // The bundle is built, which takes its time where much else is done.
  this.timeout(60_000);

  test('say what their files say', async () => {
    assert.ok(TABLES.length > 10);
    const tables = await whole();
    TABLES.forEach((name, at) => {
      const written: unknown = JSON.parse(readFileSync(path.join(ROOT, 'src/core', name), 'utf8'));
      if (IN_LEXICONS.test(name)) assert.deepEqual(keysOf(tables[`table${at}`]), keysOf(written), name);
      else assert.equal(JSON.stringify(tables[`table${at}`]), JSON.stringify(written), name);
    });
  });

  test('give lexicons that are ready and find what the tables say', async () => {
    const found = ({ readAnswer, checkAnswer, parseGuide, LANGUAGES, DEFAULT_SPEEDS }: typeof sources) => {
      const guide = parseGuide(readFileSync(path.join(ROOT, 'media/guides/tiktok-live-japan/guide.en.md'), 'utf8')).guide;
      return TEXTS.map((text) => {
        const read = readAnswer(text, guide, { speeds: DEFAULT_SPEEDS });
        const cuesOf = (span: { readonly start: number; readonly end: number }) =>
          LANGUAGES.map((language) => CUES.map((cue) => language.cue(cue, read.answer.prose, span)));
        return JSON.stringify([checkAnswer(read), read.sentences.map(({ span }) => cuesOf(span))]);
      });
    };
    assert.ok(TEXTS.length > 10);
    assert.deepEqual(found(await core()), found(sources));
  });

  test('stand beside long patterns that find what they find in the sources', async () => {
    const { readWriteUp } = await core();
    assert.ok(WRITE_UPS.length > 5);
    for (const text of WRITE_UPS) assert.equal(JSON.stringify(readWriteUp(text)), JSON.stringify(sources.readWriteUp(text)));
  });

  test('stand beside checks that give the reasons and the sources of their files', async () => {
    const said = ({ RULES }: typeof sources) =>
      JSON.stringify(
        RULES.map(({ id, why, source, thresholds = {} }) => [id, why, source, Object.values(thresholds).map((one) => one.source)]),
      );
    assert.equal(said(await core()), said(sources));
  });

  test('are not unpacked before they are needed, not even by a first check', async () => {
    const bare = await load({});
    const { readAnswer, checkAnswer, DEFAULT_SPEEDS } = bare as unknown as typeof sources;
    for (const text of FIRST_DRAFTS) {
      const { findings, failures } = checkAnswer(readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS }));
      assert.equal(JSON.stringify(failures), '[]');
      assert.ok(findings.length > 0);
    }
    assert.equal(typeof bare['checkAnswer'], 'function');
    const [language] = bare['LANGUAGES'] as { readonly prompts: unknown }[];
    const use = () => language!.prompts;
    assert.throws(use, /TextDecoder is not defined/, 'without a decoder nothing can have been unpacked');
  });
});
