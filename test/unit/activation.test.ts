import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..', '..');

/** Stands for whatever is asked of the editor, and notes every call by its name. */
function recorder(name: string, calls: string[]): object {
  const known = new Map<string | symbol, unknown>();
  return new Proxy(function () {}, {
    get: (_, key) => {
      if (key === 'then' || key === 'activeTextEditor') return undefined;
      if (key === Symbol.toPrimitive) return () => '';
      if (key === Symbol.iterator) return () => [][Symbol.iterator]();
      if (!known.has(key)) known.set(key, recorder(`${name}.${String(key)}`, calls));
      return known.get(key);
    },
    set: () => true,
    apply: () => {
      calls.push(name);
      return recorder(`${name}()`, calls);
    },
    construct: () => recorder(`new ${name}`, calls),
  });
}

function namesUsed(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? namesUsed(path.join(folder, entry.name))
      : [...readFileSync(path.join(folder, entry.name), 'utf8').matchAll(/\bvscode\.([A-Za-z]\w*)/g)].map((match) => match[1]!),
  );
}

suite('Activation', () => {
  test('reads nothing, searches nothing and watches nothing before a view or an answer asks', () => {
    const calls: string[] = [];
    const vscode = Object.fromEntries(namesUsed(path.join(ROOT, 'src')).map((name) => [name, recorder(name, calls)]));
    const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
    const load = loader._load;
    loader._load = (request, ...rest) => (request === 'vscode' ? vscode : load.call(loader, request, ...rest));
    try {
      const extension = load.call(loader, path.join(ROOT, 'out', 'src', 'extension.js'), module, false) as {
        activate(context: object): void;
      };
      extension.activate({ subscriptions: [], extensionMode: 1, extensionUri: {}, workspaceState: {}, globalState: {} });
    } finally {
      loader._load = load;
    }
    assert.ok(calls.includes('commands.registerCommand') && calls.includes('window.createTreeView'), 'It does activate.');
    assert.deepEqual(
      calls.filter((name) => /^workspace\.(fs\.|findFiles|createFileSystemWatcher|openTextDocument)/.test(name)),
      [],
    );
  });

  test('is asked for by Markdown and by a guide near the top of the folder, and by nothing else', () => {
    const { activationEvents } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { activationEvents: string[] };
    assert.deepEqual(activationEvents, ['onLanguage:markdown', 'workspaceContains:guide.md', 'workspaceContains:*/guide.md']);
  });
});
