import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { checkName } from '../../src/core/describe';
import { RULES } from '../../src/core/rules';

const ROOT = path.join(__dirname, '..', '..', '..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const json = <Value>(name: string) => JSON.parse(read(name)) as Value;

interface Manifest {
  contributes: {
    commands: { command: string; title: string; category: string }[];
    configuration: { properties: Record<string, { scope?: string; default?: unknown; markdownDescription?: string }> }[];
    menus: Record<string, { command?: string }[]>;
  };
}

const manifest = json<Manifest>('package.json');
const settings = Object.assign({}, ...manifest.contributes.configuration.map(({ properties }) => properties)) as Record<
  string,
  { scope?: string; default?: unknown; markdownDescription?: string }
>;

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(`${folder}/${entry.name}`) : entry.name.endsWith('.ts') ? [`${folder}/${entry.name}`] : [],
  );
}

/** Every literal given to `l10n.t` in the editor layer. */
function literals(): string[] {
  const found = new Set<string>();
  for (const file of sources('src/editor')) {
    const visit = (node: ts.Node): void => {
      const [first] = ts.isCallExpression(node) && /l10n\.t$/.test(node.expression.getText()) ? node.arguments : [];
      if (first && ts.isStringLiteralLike(first)) found.add(first.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true));
  }
  return [...found];
}

/** Every sentence that the core can say, looked up by its English. */
function coreMessages(): string[] {
  const texts = RULES.flatMap((rule) => [
    checkName(rule.id).text,
    rule.why,
    rule.source,
    ...Object.values(rule.messages).flatMap(({ what, next }) => [what, next]),
    ...Object.values(rule.thresholds ?? {}).flatMap(({ name, source }) => [name, source]),
  ]);
  const inCode = sources('src/core').flatMap((file) =>
    [...read(file).matchAll(/\bmessage\(\s*'((?:[^'\\]|\\.)+)'/g)].map((match) => match[1]!.replace(/\\'/g, "'")),
  );
  return [...new Set([...texts, ...inCode])];
}

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

suite('The manifest', () => {
  test('every command has the category STAR and a title in both languages', () => {
    const en = json<Record<string, string>>('package.nls.json');
    for (const { command, title, category } of manifest.contributes.commands) {
      assert.equal(category, 'STAR', command);
      assert.ok(en[title.slice(1, -1)], `${command} has no title in package.nls.json.`);
    }
  });

  test('every command of a menu is declared', () => {
    const declared = new Set(manifest.contributes.commands.map(({ command }) => command));
    for (const [menu, entries] of Object.entries(manifest.contributes.menus)) {
      for (const { command } of entries) assert.ok(command === undefined || declared.has(command), `${menu}: ${command} is not declared.`);
    }
  });

  test('keys of the manifest, of English and of Japanese are the same', () => {
    const used = [...new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]!))].sort();
    assert.deepEqual(Object.keys(json<object>('package.nls.json')).sort(), used);
    assert.deepEqual(Object.keys(json<object>('package.nls.ja.json')).sort(), used);
  });

  test('there are at most fifteen settings, each with a scope, a default and a description', () => {
    assert.ok(Object.keys(settings).length <= 15);
    for (const [name, setting] of Object.entries(settings)) {
      assert.ok(setting.scope && setting.default !== undefined && setting.markdownDescription, `${name} is not complete.`);
    }
  });

  test('settings read in code are those of the manifest', () => {
    const inCode = [...read('src/editor/settings.ts').matchAll(/section\.get\('([\w.]+)'\)/g)].map((match) => `starDrafts.${match[1]}`);
    assert.deepEqual([...new Set(inCode)].sort(), Object.keys(settings).sort());
  });

  test('every setting stands in the README', () => {
    for (const name of Object.keys(settings)) assert.ok(read('README.md').includes(`\`${name}\``), `Add \`${name}\` to the README.`);
  });
});

suite('The Japanese of the interface', () => {
  const bundle = json<Record<string, string>>('l10n/bundle.l10n.ja.json');
  const wanted = new Set([...literals(), ...coreMessages()].filter((text) => text !== ''));

  test('no sentence is missing', () => {
    assert.deepEqual(
      [...wanted].filter((text) => !bundle[text]),
      [],
    );
  });

  test('no sentence is left over', () => {
    assert.deepEqual(
      Object.keys(bundle).filter((text) => !wanted.has(text)),
      [],
    );
  });

  test('every sentence is Japanese', () => {
    const spoken = Object.entries({ ...json<Record<string, string>>('package.nls.ja.json'), ...bundle });
    assert.deepEqual(
      spoken
        .filter(
          ([, japanese]) =>
            !/[ぁ-んァ-ヶ一-龠]/.test(japanese) && !/^media\/.+\.png$|^textlint-rule-|^\{label\}：\{value\}$/.test(japanese),
        )
        .map(([key]) => key),
      [],
    );
  });

  test('the named places are the same', () => {
    for (const [english, japanese] of Object.entries(bundle)) assert.deepEqual(places(japanese), places(english), english);
  });
});
