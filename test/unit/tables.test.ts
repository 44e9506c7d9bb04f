import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';

const ROOT = path.join(__dirname, '..', '..', '..');
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { packedTables } = require(path.join(ROOT, 'esbuild.tables.cjs')) as { packedTables: Plugin };

const TABLES = readdirSync(path.join(ROOT, 'src/core'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json') && !name.endsWith('tsconfig.json'))
  .map((name) => name.replaceAll('\\', '/'));

/** What the bundle of `contents` exports, run in a world that has no more than `globals`. */
async function load(contents: string, globals: object): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.join(ROOT, 'src/core') },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    plugins: [packedTables],
  });
  const module = { exports: {} };
  vm.runInNewContext(outputFiles[0]!.text, { module, ...globals });
  return module.exports;
}

suite('Word tables in the bundle', () => {
  test('say what their files say', async () => {
    assert.ok(TABLES.length > 10);
    const exported = TABLES.map((name, at) => `export { default as table${at} } from './${name}';`).join('\n');
    const tables = await load(exported, { TextDecoder });
    TABLES.forEach((name, at) => {
      const written: unknown = JSON.parse(readFileSync(path.join(ROOT, 'src/core', name), 'utf8'));
      assert.equal(JSON.stringify(tables[`table${at}`]), JSON.stringify(written), name);
    });
  });

  test('are not unpacked before they are needed', async () => {
    const core = await load("export * from './index';", {});
    assert.equal(typeof core['checkAnswer'], 'function');
    const [language] = core['LANGUAGES'] as { cue(cue: string, prose: string, within: object): unknown }[];
    const use = () => language!.cue('goal', 'I rang.', { start: 0, end: 7 });
    assert.throws(use, /TextDecoder is not defined/, 'without a decoder nothing can have been unpacked');
  });
});
