import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Asked {
  readonly root: string;
  readonly files: readonly string[];
  readonly libraries?: readonly string[];
  readonly outside?: readonly string[];
  readonly manifest?: object;
  readonly bundle?: string;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { ownNames } = require(path.join(__dirname, '../../../esbuild/names.cjs')) as {
  ownNames: (asked: Asked) => { readonly names: readonly string[]; readonly taken: readonly string[] };
};

/** Sources that each have a property named \`mine\`, and whether it may have another name. */
const CASES: readonly (readonly [what: string, source: string, isOurs: boolean])[] = [
  ['declared and read here', 'const it = { mine: 1 }; export const read = it.mine;', true],
  ['of a class', 'export class It { mine = 1; get its() { return this.mine; } }', true],
  [
    'in a type alone that is named by a text',
    "interface It { mine: number } export type One = It['mine']; export type Two = Pick<It, 'mine'>;",
    true,
  ],
  [
    'forgotten by the core and known again',
    'interface It { mine: number } const all: unknown[] = []; export const it = () => all[0] as It; export const put = (it: It) => { all[0] = it; };',
    true,
  ],
  [
    'given to VS Code and given back',
    "import * as vscode from 'vscode'; export const it = async () => (await vscode.window.showQuickPick([{ label: '', mine: 1 }]))?.mine;",
    true,
  ],
  ['handed on by spreading', 'const it = { mine: 1 }; export const more = { ...it, other: 2 };', true],
  ['left out of the rest', 'const it = { mine: 1, other: 2 }; export const { mine: _, ...rest } = it;', true],
  ['private', 'export class It { #mine = 1; get its() { return this.#mine; } }', false],
  ['a text as well', "export const it = { mine: 1 }; export const word = 'mine';", false],
  ['in braces in a text', "export const it = { mine: 1 }; export const text = 'It is {mine}.';", false],
  ['in braces in a template', 'export const it = { mine: 1 }; export const text = (a: number) => `${a} is {mine}.`;', false],
  ['a group of a pattern', 'export const it = { mine: 1 }; export const shape = /(?<mine>a)/;', false],
  ['listed', 'const it = { mine: 1 }; export const names = Object.keys(it);', false],
  ['listed with its value', 'const it = { mine: 1 }; export const all = Object.entries(it);', false],
  ['listed in a loop', 'const it = { mine: 1 }; export const names: string[] = []; for (const name in it) names.push(name);', false],
  ['listed where one of several', 'export const values = (it: { mine: number } | string[]) => Object.values(it);', false],
  ['looked for by a text', 'const it: { mine?: number } = {}; export const value = (name: string) => it[name as keyof typeof it];', false],
  [
    'looked for in an object of any names',
    'const it: Record<string, number> = { mine: 1 }; export const value = (name: string) => it[name];',
    false,
  ],
  [
    'looked for when it is of any names',
    'const it = { mine: 1 }; const any: Record<string, number> = it; export const value = (name: string) => any[name];',
    false,
  ],
  [
    'given to who takes any names',
    'declare const fill: (data: Readonly<Record<string, number>>) => number; const it = { mine: 1 }; export const filled = fill(it);',
    false,
  ],
  ['told apart by a text', 'export const has = (name: string, it: { mine: number }) => name in it;', false],
  ['made by a text', 'export const it = (name: "mine" | "other") => ({ [name]: 1 }); export const other: { mine?: number } = {};', false],
  ['written as JSON', 'const it = { mine: 1 }; export const text = JSON.stringify([it]);', false],
  ['read from JSON', 'export const it = JSON.parse("{}") as { mine: number };', false],
  ['read from JSON without a word', 'export const it: { mine: number } = JSON.parse("{}");', false],
  ['read of anything', 'declare const it: any; export const read = it.mine; export const other = { mine: 1 };', false],
  ['taken out of anything', 'declare const it: any; export const { mine } = it; export const other = { mine: 1 };', false],
  ['told apart from anything', 'export const isIt = (it: unknown): it is { mine: number } => it !== null;', false],
  ['known in the editor of what was given', 'export const read = (it: unknown) => (it as { mine: number }).mine;', false],
  ['given to VS Code as anything', "import * as vscode from 'vscode'; void vscode.commands.executeCommand('one', { mine: 1 });", false],
  [
    'given by VS Code as what was asked for',
    "import * as vscode from 'vscode'; export const it = vscode.commands.executeCommand<{ mine: number }[]>('one');",
    false,
  ],
  [
    'given by VS Code where nothing was set',
    "import * as vscode from 'vscode'; export const it = vscode.workspace.getConfiguration('a').get('one', { mine: 1 });",
    false,
  ],
];

suite('Names in what ships', function () {
  this.timeout(60_000);
  let root: string;
  const written = (name: string, text: string) => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };

  suiteSetup(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'sd-names-'));
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2022'],
      module: 'commonjs',
      moduleResolution: 'bundler',
      strict: true,
      resolveJsonModule: true,
    };
    written('tsconfig.json', JSON.stringify({ compilerOptions }));
    written('node_modules/simple-html-tokenizer/index.d.ts', 'export declare class Tokenizer { nextToken(): void; }');
  });
  suiteTeardown(() => rmSync(root, { recursive: true }));

  test('are others for what is ours alone', () => {
    // One program for all: each case has a name of its own.
    const files = CASES.map(([what, source], at) =>
      written(`src/${what.includes('core') ? 'core' : 'editor'}/case${at}.ts`, source.replace(/\bmine\b/g, `mine${at}`)),
    );
    const { names } = ownNames({ root, files });
    for (const [at, [what, , isOurs]] of CASES.entries()) assert.equal(names.includes(`mine${at}`), isOurs, what);
  });

  test('stay where the bundle, a table, a library, the manifest or a test from outside has them', () => {
    const names = ['inBundle', 'inTable', 'asWord', 'ofLibrary', 'inManifest', 'ofTest', 'label', 'slice', 'ours'];
    const files = [
      written(
        'src/it.ts',
        `import ownTable from './table.json'; export const of = { ownTable, ${names.map((name) => `${name}: 1`).join(', ')} };`,
      ),
      written('src/tokens.ts', "import { Tokenizer } from 'simple-html-tokenizer'; export const tokens = new Tokenizer().nextToken();"),
    ];
    written('src/table.json', '{ "inTable": ["asWord"] }');
    const found = ownNames({
      root,
      files,
      libraries: [
        written('node_modules/other/index.js', 'export const it = (of) => of.ofLibrary;'),
        written('node_modules/simple-html-tokenizer/index.js', 'export class Tokenizer { nextToken() { this.nextToken; } }'),
      ],
      outside: [written('test/it.ts', 'export const it = ({ ofTest }: { ofTest: number }) => ofTest;')],
      manifest: { contributes: { inManifest: true } },
      bundle: 'var a = { b: "inBundle" };',
    });
    assert.deepEqual(found.names, ['nextToken', 'ours', 'ownTable']);
    assert.ok(found.taken.includes('id') && found.taken.includes('at'), 'what others name is not given to ours');
  });
});
