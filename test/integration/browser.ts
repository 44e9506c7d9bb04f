import assert from 'node:assert/strict';
import * as vscode from 'vscode';

declare const require: (name: string) => unknown;

interface BrowserMocha {
  setup(options: object): void;
  run(end: (failures: number) => void): void;
}

require('mocha/mocha.js');
const mocha = (globalThis as unknown as { mocha: BrowserMocha }).mocha;
mocha.setup({ ui: 'tdd', timeout: 60000, reporter: require('../host/line-reporter.cjs') });

/** Runs the integration tests where there is no Node; `bundle.mjs` puts them in. */
export async function run(): Promise<void> {
  console.log(`VS Code ${vscode.version} (${vscode.env.appHost}), web worker`);
  assert.equal(vscode.env.appHost, 'web');
  assert.equal(vscode.env.remoteName, undefined);
  assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.scheme, 'memfs');
  assert.equal(typeof (globalThis as { Buffer?: unknown }).Buffer, 'undefined', 'This is no web worker.');
  require('./all');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} integration tests failed.`);
}
