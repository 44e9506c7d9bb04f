import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const SAMPLE = pathToFileURL(path.join(__dirname, '..', '..', '..', 'test', 'host', 'sample.mjs')).href;

suite('npm start', () => {
  // Other systems keep their language elsewhere.
  if (process.platform !== 'linux') return;
  for (const [locale, wanted] of [
    ['ja_JP.UTF-8', 'ja'],
    ['en_GB.UTF-8', 'undefined'],
    ['C', 'undefined'],
  ] as const) {
    test(`on a machine that speaks ${locale} opens a sample in ${wanted}`, () => {
      const code = `import(${JSON.stringify(SAMPLE)}).then(({ languageOfMachine }) => console.log(String(languageOfMachine())))`;
      const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8', env: { ...process.env, LC_ALL: locale } });
      assert.equal(stdout.trim(), wanted, stderr);
    });
  }
});
