import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../src/core/rules';
import { FORMATS } from '../../src/core/formats';
import { KINDS } from '../../src/core/kinds';
import { LANGUAGES } from '../../src/core/languages';

const ROOT = path.join(__dirname, '..', '..', '..');
const read = (...parts: string[]) => readFileSync(path.join(ROOT, ...parts), 'utf8');

/** Files of a folder of members, without its contract and its register. */
function members(folder: string, ...others: string[]): string[] {
  return readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.ts') && !['index.ts', ...others].includes(name))
    .map((name) => name.slice(0, -3));
}

function sources(folder = 'src'): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const child = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sources(child) : /\.ts$/.test(entry.name) ? [child] : [];
  });
}

/** Packages that the core may import: no DOM, no Node, no eval. */
const PURE = new Set(['simple-html-tokenizer']);

suite('The house', () => {
  for (const [folder, ...others] of [
    ['src/core/rules', 'rule.ts'],
    ['src/core/formats', 'format.ts'],
    ['src/core/kinds', 'kind.ts'],
    ['src/editor/features', 'feature.ts'],
    ['src/editor/commands', 'command.ts'],
  ] as const) {
    test(`every member of ${folder} is in its register`, () => {
      const register = read(folder, 'index.ts');
      for (const name of members(folder, ...others)) {
        assert.ok(
          register.includes(`'./${name}'`),
          `${folder}/${name}.ts is not in ${folder}/index.ts: add its import and its line there.`,
        );
      }
    });
  }

  test('an id equals its file name', () => {
    for (const [folder, all] of [
      ['src/core/rules', RULES],
      ['src/core/formats', FORMATS],
      ['src/core/kinds', KINDS],
      ['src/core/languages', LANGUAGES],
    ] as const) {
      for (const member of all)
        assert.ok(existsSync(path.join(ROOT, folder, `${member.id}.ts`)), `${folder}: no file is named after the id ${member.id}.`);
    }
  });

  test('rules stand in the order of their ids', () => {
    const ids = RULES.map((rule) => rule.id);
    assert.deepEqual(ids, [...ids].sort());
  });

  test('every rule has its unit test and its row in the README', () => {
    const readme = read('README.md');
    for (const { id } of RULES) {
      assert.ok(existsSync(path.join(ROOT, 'test/unit/rules', `${id}.test.ts`)), `Write test/unit/rules/${id}.test.ts.`);
      assert.ok(readme.includes(`| \`${id}\` |`), `Add a row for \`${id}\` to the table of checks in README.md.`);
    }
  });

  test('at most eight rules may warn', () => {
    const loud = RULES.filter((rule) => rule.level === 'warning').map((rule) => rule.id);
    assert.ok(loud.length <= 8, `Warnings are a closed list of eight at most: ${loud.join(', ')}.`);
  });

  test('the first version in the changelog is the version in package.json', () => {
    const version = (JSON.parse(read('package.json')) as { version: string }).version;
    assert.equal(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1], version);
  });

  test('the engine and the types are the same version of VS Code', () => {
    const manifest = JSON.parse(read('package.json')) as { engines: { vscode: string }; devDependencies: Record<string, string> };
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });

  test('every dependency is pinned', () => {
    const manifest = JSON.parse(read('package.json')) as { dependencies?: Record<string, string>; devDependencies: Record<string, string> };
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      assert.match(version, /^\d+\.\d+\.\d+$/, `Pin ${name} to one version.`);
    }
  });

  test('no source file leaves something for later, or hides characters', () => {
    for (const file of sources()) {
      const text = read(file);
      assert.doesNotMatch(text, /\b(?:TODO|FIXME|XXX):/, `${file} leaves something for later: finish it or open an issue.`);
      assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u, `${file} holds invisible characters.`);
    }
  });

  test('code files stay within 400 lines', () => {
    for (const file of sources()) {
      const lines = read(file).split('\n').length;
      assert.ok(lines <= 401, `${file} has ${lines} lines: give part of it a room of its own.`);
    }
  });

  test('the core imports nothing of the editor, Node or VS Code', () => {
    for (const file of sources('src/core')) {
      for (const [, from] of read(file).matchAll(/from '([^']+)'/g)) {
        assert.ok(PURE.has(from!) || (from?.startsWith('.') && !from.includes('/editor')), `${file} imports ${from}: the core is pure.`);
      }
    }
  });
});
